"""Small sites of a home page and a few columns: which one is the channel to ask by, if any is.

What the rules leave out (reports of offences, petitions, interviews, calls for opinions, a bare
telephone number) is none.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.golden.small_sites import write_json

from .letters_frames import AS_OF, each

HOST = "http://{}.fifteen.invalid"
Column = tuple[str, str, str]  # name, path, what stands on its page
FORM = '<form method="post"><table><tr><th>姓名：</th><td><input name="n"></td></tr><tr><th>主题：</th><td><input name="t"></td></tr><tr><th>内容：</th><td><textarea name="c"></textarea></td></tr><tr><td colspan="2"><input type="button" value="$0"></td></tr></table></form>'
TAKEN = (
    '<table width="100%"><tr><th>受理编号</th><th>来件标题</th><th>类别</th><th>受理日期</th><th>状态</th></tr>'
    + each(
        '<tr><td><a href="$0.html">$1</a></td><td><a href="$0.html">$2</a></td><td>$3</td><td>$4</td><td><strong>$5</strong></td></tr>',
        ("1", "26060811", "夜间施工噪声", "投诉", "2026-06-08", "进行中"),
        ("2", "26052511", "增设休憩座椅", "建议", "2026-05-25", "已办结"),
    )
    + "</table>"
)
ITEMS = (
    '<ul class="column">'
    + each(
        '<li><a href="$0.html">$1</a><em>$2</em><span>$3</span></li>',
        ("1", "古树名木怎样认养", "已办结", "2026-05-21"),
        ("2", "苗木补贴何时发放", "办理中", "2026-06-09"),
        ("3", "林下养殖需要审批吗", "已办结", "2026-05-02"),
    )
    + "</ul>"
)
PLAIN = (
    "<table><tr><th>标题</th><th>留言时间</th><th>状态</th></tr>"
    + each(
        "<tr><td>$0</td><td>$1</td><td>$2</td></tr>",
        ("身份证到期换领", "2026-06-03 09:02", "处理中"),
        ("夜间出警感谢", "2026-05-20 16:44", "已处理"),
    )
    + "</table>"
)
NEWS = each(
    '<li><a href="/dt/$n.html">$0</a><span>$1</span></li>',
    ("召开半年工作推进会", "2026-06-12"),
    ("干部职工下沉一线助夏收", "2026-06-09"),
    ("组织防汛应急演练", "2026-06-04"),
)


def _page(title: str, menu: str, main: str) -> str:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="top"><img src="/logo.gif" alt="芦洲县人民政府"></div><div class="menu"><a href="/">首页</a>　<a href="/dt/">工作动态</a>　{menu}</div><div class="body">{main}</div><div class="end">主办单位：芦洲县人民政府办公室　网站标识码3399990007</div></body></html>'


def _site(name: str, channel: str | None, count: int, *columns: Column) -> dict[str, Any]:
    """A site with these columns in its menu; `channel` is the path of the one to ask by."""
    home = f"{HOST.format(name.replace('_', '-'))}/"
    menu = "　".join(f'<a href="{path}">{label}</a>' for label, path, _ in columns)
    block = f'<div class="dt"><h2>工作动态</h2><ul>{NEWS}</ul></div>'
    pages = {
        home: _page("芦洲县人民政府", menu, block),
        f"{home}dt/": _page("工作动态", menu, block),
    }
    for label, path, main in columns:
        where = f'<div class="path">您的位置：<a href="/">首页</a> &gt;&gt; <a href="{path}">{label}</a></div>'
        pages[home + path.lstrip("/")] = _page(label, menu, where + main)
    expect = {"channel": channel and home + channel.lstrip("/"), "count": count}
    return {"name": name, "url": home, "as_of": AS_OF, "pages": pages, "expect": expect}


def _list(*titles: str) -> str:
    row = '<li><a href="$n.html">$0</a><span>2026-05-1$n</span></li>'
    return f"<ul>{each(row, *((one,) for one in titles))}</ul>"


SITES = (
    _site("complaints_online", "/wsts/", 2, ("网上投诉", "/wsts/", TAKEN)),
    _site("box_of_the_director", "/jzxx/", 3, ("局长信箱", "/jzxx/", ITEMS)),
    _site("echo_of_messages", "/hyb/", 2, ("回音壁", "/hyb/", PLAIN)),
    _site(
        "box_of_the_town_and_its_form",
        "/zzxx/",
        0,
        ("镇长信箱", "/zzxx/", FORM.replace("$0", "提交信件")),
    ),
    _site(
        "consulting_of_business",
        "/ywzx/",
        3,
        ("业务咨询", "/ywzx/", ITEMS),
        ("下载中心", "/xz/", _list("林木采伐申请表", "登记表样式")),
    ),
    _site(
        "secretary_beside_reports",
        "/sjxx/",
        2,
        ("书记信箱", "/sjxx/", PLAIN),
        ("举报违纪违法", "/jb/", "<p>举报网站、举报电话12388。</p>"),
    ),
    _site(
        "reports_of_offences_alone",
        None,
        0,
        ("违法举报", "/wfjb/", "<p>食品药品违法举报请拨打12315。</p>"),
        ("信访事项", "/xf/", FORM.replace("$0", "提交信访件")),
    ),
    _site(
        "telephone_of_the_hotline_alone",
        None,
        0,
        ("12345热线", "/rx/", "<p>热线电话：12345，24小时受理。</p>"),
    ),
    _site(
        "surveys_and_interviews_alone",
        None,
        0,
        ("网上调查", "/dc/", _list("关于公共交通满意度的调查", "关于节水意识的调查")),
        ("在线访谈", "/ft/", _list("局长谈造林", "主任谈夏收")),
    ),
    _site(
        "messages_of_the_public",
        "/gzly/",
        3,
        ("公众留言", "/gzly/", ITEMS + FORM.replace("$0", "提交留言")),
    ),
)


def build() -> None:
    write_json(Path(__file__).parent.parent / "letters" / "channels.json", list(SITES))
