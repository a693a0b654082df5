"""A school under a bureau of education on PowerEasy: numbered categories, tooltips with counts."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill

S = Small("powereasy_school", "http://www.yueliyizhong.invalid/School/", "2025-06-05", "")
BASE = "/School"
COLS = [
    Col("/School/Category_1/Index.aspx", "新闻中心", "news", first=True),
    Col("/School/Category_2/Index.aspx", "学校概况", "overview", "single", first=True),
    Col("/School/Category_3/Index.aspx", "党建工作", None, first=True),
    Col(
        "/School/Category_4/Index.aspx",
        "教学教研",
        None,
        "list",
        "2025-05-29",
        6,
        "notice",
        2,
        first=True,
    ),
    Col("/School/Category_5/Index.aspx", "校务公开", "catalogue", first=True),
    Col("/School/Category_20/Index.aspx", "校园新闻", "news", "list", "2025-06-03", 8, "news"),
    Col("/School/Category_21/Index.aspx", "通知公告", "notice", "list", "2025-05-30", 7, "notice"),
    Col("/School/Category_22/Index.aspx", "工作安排", None, "list", "2025-06-02", 12, step=7),
    Col(
        "/School/Category_51/Index.aspx",
        "招生招聘",
        None,
        "list",
        "2025-04-11",
        3,
        "personnel",
        step=20,
    ),
    Col("/School/Category_52/Index.aspx", "财务公开", "finance", "blank"),
]
UNDER = {
    "Category_1": ("Category_20", "Category_21", "Category_22"),
    "Category_5": ("Category_51", "Category_52"),
}
TOP = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title><script src="/School/JS/jquery.pack.js" type="text/javascript"></script></head><body>
<div id="header"><div class="siteWidth"><a href="/School/"><img src="/School/Template/Default/Skin/img/logo.png" alt="越里市第一中学" /></a>
<div class="search"><select id="nodeId"><option value="0">所有栏目</option></select><input type="text" id="keyword_PowerEasy" /></div></div>
<div id="nav"><ul><li class="first"><a href="/School/">首页</a></li>{nav}<li class="last"><a href="http://jyj.yueli.invalid/" target="_blank">市教育局</a></li></ul></div></div>"""
FOOT = """<div id="footer"><div class="siteWidth"><ul class="footerNav"><li class="li1 first"><a href="/School/Category_13/Index_1.aspx">网站地图</a></li><li class="spe">|</li>
<li class="li4"><a href="/School/Category_109/Index.aspx">校长信箱</a></li></ul>
<div class="copyRight"><p>越里市第一中学 版权所有 Copyright © All Rights Reserved.<br>地址：越里市站前大道0号 电话&amp;传真：0575-80000000</p><p><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33060202000999" target="_blank">浙公网安备 33060202000999号</a> ICP证：浙ICP备14040000号-1</p></div>
<a class="dw" target="_blank" href="http://bszs.conac.cn/sitename?method=show&id=06F2CAD4909B067AE053012819AC0001"><img src="/School/Template/Default/Skin/img/blue.png" /></a></div></div></body></html>"""


def page(title: str, inner: str) -> str:
    """In the common frame, the columns under a channel in its drop-down."""
    names = {c.path.split("/")[2]: c for c in COLS}
    nav = ""
    for c in COLS:
        if not c.first:
            continue
        subs = "".join(
            f'<li><a href="{names[u].path}" target="_self">{names[u].name}</a></li>'
            for u in UNDER.get(c.path.split("/")[2], ())
        )
        nav += f'<li><a href="{c.path}" target="_self">{c.name}</a>{f"<ul>{subs}</ul>" if subs else ""}</li>'
    return TOP.replace("{title}", title).replace("{nav}", nav) + inner + FOOT


def tip(title: str, day: str, count: int) -> str:
    """The tooltip as the system writes it."""
    y, m, d = day.split("-")
    return f"标题：{title}&#xD;点击数：{count}&#xD;发表时间：{y}年{m}月{d}日"


def listing(col: Col, above: Col | None, pages: int) -> str:
    """Items with a picture for hot ones, a split after each five."""
    lines = ""
    for n, (t, h, d) in enumerate(col.rows):
        mark = ' class="first"' if n == 0 else ' class="last"' if n == len(col.rows) - 1 else ""
        hot = '<img src="/School/images/ontop1.gif" alt="热门">'
        lines += f'<li{mark}><span class="date">{d}</span>{hot}<a href="{h}" target="_self" title="{tip(t, d, n * 13 % 40)}">{t}</a></li>'
        lines += '<li class="split"></li>' if n % 5 == 4 else ""
    numbers = "".join(
        f"<b><a href='Index.aspx'>{n}</a></b> " if n == 1 else f'<a href="Index_{n}.aspx">{n}</a> '
        for n in range(1, pages + 1)
    )
    turn = (
        f'<a href="Index.aspx">首页</a>\n <a href="Index.aspx">上一页</a>\n {numbers}\n<a href="Index_2.aspx">下一页</a>\n <a href="Index_{pages}.aspx">尾页</a>'
        if pages > 1
        else ""
    )
    up = f'<a href="{above.path}" target="_self">{above.name}</a>&gt;\n' if above else ""
    return page(
        f"{col.name}-越里市第一中学",
        f"""<div id="content"><div class="siteWidth"><div id="mainContent"><div class="mHd"><div class="path"><span>当前位置：</span><a href="/School/">首页</a> &gt; {up}<a href="{col.path}" target="_self">{col.name}</a></div><h3>{col.name}</h3></div>
<div class="mBd"><!-- 正文内容 S --><ul class="infoList">{lines}</ul><div class="page"><span id="pe100_page_通用信息列表_普通式" class="pagecss"><!--{{pe.begin.pagination}}-->{turn}<!--{{pe.end.pagination}}--></span></div></div></div></div></div>""",
    )


def home(by_path: dict[str, Col]) -> str:
    """Two blocks and a picture roll."""

    def block(number: int) -> str:
        col = by_path[f"/School/Category_{number}/Index.aspx"]
        rows = "".join(
            f'<li><span class="date">[{d[5:].replace("-", "/")}]</span><a href="{h}" title="{tip(t, d, 3)}">{t}</a></li>'
            for t, h, d in col.rows[:5]
        )
        return f'<div class="box"><div class="hd"><h3>{col.name}</h3><a class="more" href="{col.path}">MORE+</a></div><ul class="infoList">{rows}</ul></div>'

    return page(
        "越里市第一中学",
        f'<div id="content"><div class="siteWidth">{block(20)}{block(21)}{block(22)}<div class="box"><div class="hd"><h3>友情链接</h3></div><a href="http://jyj.yueli.invalid/">市教育局</a></div></div></div>',
    )


def build() -> Small:
    """The site."""
    by_path = fill(
        COLS,
        "越里一中",
        "越里一中教务处",
        lambda col, when: [
            f"/School/Item/{21566 - int(col.path.split('_')[1].split('/')[0]) * 50 - n}.aspx"
            for n in range(len(when))
        ],
    )
    work = by_path["/School/Category_22/Index.aspx"]
    work.rows = [
        (
            f"第{16 - n}周主要工作安排表（{int(d[5:7])}.{int(d[8:])}-{int(d[5:7])}.{min(int(d[8:]) + 6, 30)}）",
            h,
            d,
        )
        for n, (_, h, d) in enumerate(work.rows)
    ]
    S.add("/School/", home(by_path), blank=False)
    names = {c.path.split("/")[2]: c for c in COLS}
    for above, unders in UNDER.items():
        for under in unders:
            col = names[under]
            if not col.rows:
                S.add(col.path, listing(col, names[above], 0), items=[], blank=True)
                continue
            pages = 11 if under == "Category_22" else 3
            S.add(
                col.path,
                listing(col, names[above], pages),
                rows_of=col.rows,
                blank=False,
                pager={"pages": pages},
            )
    col = names["Category_4"]
    S.add(col.path, listing(col, None, 1), rows_of=col.rows, blank=False)
    col = names["Category_2"]
    S.add(
        col.path,
        page(
            "学校概况-越里市第一中学",
            f'<div id="content"><div class="path"><span>当前位置：</span><a href="/School/">首页</a> &gt; <a href="{col.path}">学校概况</a></div><h3>学校概况</h3><div class="mBd">{paragraphs("学校创办于1897年，2003年迁入新校区，占地三百二十亩。", "学校坚持立德树人，现有教学班六十个。")}</div></div>',
        ),
        items=[],
        blank=False,
    )
    t, h, d = names["Category_21"].rows[1]
    S.add(
        h,
        page(
            f"{t}-越里市第一中学",
            f'<div id="content"><div class="path"><span>当前位置：</span><a href="/School/">首页</a> &gt; <a href="/School/Category_1/Index.aspx">新闻中心</a>&gt;<a href="/School/Category_21/Index.aspx">通知公告</a></div><div class="mBd"><h2 class="title">{t}</h2><div class="property"><span>作者：办公室</span><span>来源：本站</span><span>点击数：<em id="hits">0</em></span><span>更新时间：{d}</span></div><div id="fontzoom" class="content">{paragraphs("各年级、各处室：", "现将有关事项通知如下，请认真落实。")}</div></div></div>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2025-06-03"}
    return S
