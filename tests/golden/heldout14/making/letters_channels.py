"""Small sites of a home page and a few columns: which one is the channel to ask by, if any is.

What the rules leave out (reports of offences, petitions, interviews, calls for opinions) is none.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.golden.small_sites import write_json

HOST = "http://www.{}.invalid"
NEWS = (
    ("县里召开防汛工作调度会", "2026-05-29"),
    ("我县夏粮收购全面启动", "2026-05-27"),
    ("城区三条道路完成改造", "2026-05-25"),
)
FORM = '<form method="post"><p>姓名：<input name="n"></p><p>电话：<input name="p"></p><p>标题：<input name="t"></p><p>内容：<textarea name="c"></textarea></p><p><input type="submit" value="{}"></p></form>'
LETTERS = "<table><tr><th>信件标题</th><th>来信时间</th><th>答复时间</th><th>办理状态</th></tr><tr><td><a href='1.html'>集镇路灯损坏</a></td><td>2026-05-12</td><td>2026-05-15</td><td>已办结</td></tr><tr><td><a href='2.html'>饮水管道漏水</a></td><td>2026-05-28</td><td></td><td>办理中</td></tr></table>"
Column = tuple[str, str, str]  # name, path, what stands on its page


def _page(title: str, menu: str, main: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="header"><img src="/logo.png" alt="沐川湾县人民政府"></div><ul class="nav"><li><a href="/">首页</a></li><li><a href="/news/">新闻动态</a></li>{menu}</ul>{main}<div class="footer">主办：沐川湾县人民政府办公室　网站标识码：5111990001</div></body></html>'


def _site(name: str, channel: str | None, count: int, *columns: Column) -> dict[str, Any]:
    """A site with these columns in its menu; `channel` is the path of the one to ask by."""
    home = f"{HOST.format(name.replace('_', '-'))}/"
    menu = "".join(f'<li><a href="{path}">{label}</a></li>' for label, path, _ in columns)
    news = "".join(
        f'<li><a href="/news/{n}.html">{t}</a><span>{d}</span></li>'
        for n, (t, d) in enumerate(NEWS)
    )
    block = f'<div class="news"><h3>新闻动态</h3><ul>{news}</ul></div>'
    pages = {home: _page("沐川湾县人民政府", menu, block)}
    pages[f"{home}news/"] = _page("新闻动态", menu, block)
    for label, path, main in columns:
        where = f'<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{path}">{label}</a></div>'
        pages[home + path.lstrip("/")] = _page(label, menu, where + main)
    expect = {"channel": channel and home + channel.lstrip("/"), "count": count}
    return {"name": name, "url": home, "as_of": "2026-06-01", "pages": pages, "expect": expect}


def _list(*titles: str) -> str:
    rows = "".join(
        f'<li><a href="{n}.html">{title}</a><span>2026-05-{20 - n}</span></li>'
        for n, title in enumerate(titles)
    )
    return f'<ul class="list">{rows}</ul>'


SITES = (
    _site("box_of_the_magistrate", "/xzxx/", 2, ("县长信箱", "/xzxx/", LETTERS)),
    _site(
        "petitions_and_reports_alone",
        None,
        0,
        ("网上信访", "/xf/", FORM.format("提交信访事项")),
        ("举报投诉纪检干部", "/jb/", "<p>举报电话：12388</p>"),
    ),
    _site(
        "talks_and_calls_for_opinions_alone",
        None,
        0,
        ("在线访谈", "/ft/", _list("谈谈春耕备耕", "谈谈防汛准备")),
        ("民意征集", "/zj/", _list("关于征求节水办法意见的公告", "公园命名征集")),
    ),
    _site(
        "box_with_a_mail_address",
        "/jzxx/",
        0,
        ("局长信箱", "/jzxx/", "<p>来信请发至 juzhang@muchuanwan.invalid</p>"),
    ),
    _site(
        "messages_with_a_form",
        "/lyb/",
        2,
        ("留言板", "/lyb/", LETTERS + FORM.format("提交留言")),
    ),
    _site(
        "form_without_a_telling_name",
        "/hd/",
        0,
        ("民意直通车", "/hd/", FORM.format("我要写信")),
    ),
    _site(
        "common_questions_alone",
        None,
        0,
        ("常见问题", "/faq/", _list("身份证丢失怎么办", "居住证怎样签注")),
    ),
    _site(
        "asked_online_beside_petitions",
        "/zxzx/",
        2,
        ("网上咨询", "/zxzx/", LETTERS),
        ("阳光信访", "/ygxf/", FORM.format("提交")),
    ),
    _site("network_questions", "/wlwz/", 2, ("网络问政", "/wlwz/", LETTERS)),
    _site(
        "hotline_with_orders",
        "/12345/",
        2,
        ("12345热线", "/12345/", LETTERS.replace("信件标题", "诉求标题").replace("来信", "诉求")),
    ),
    _site(
        "letters_and_calls_in_the_name",
        "/lxld/",
        2,
        ("来信来电", "/lxld/", LETTERS.replace("信件", "来信（电）")),
    ),
    _site(
        "nothing_to_ask_by",
        None,
        0,
        ("通知公告", "/tz/", _list("关于停水的通知", "关于道路施工的通告")),
        ("政务公开", "/gk/", _list("县城总体规划", "县年度工作要点")),
    ),
)


def build() -> None:
    write_json(Path(__file__).parent.parent / "letters" / "channels.json", list(SITES))
