"""A city's statistics office of 2009 in servlets: class codes as addresses, days of two figures in a
narrow cell, the days of releases to come beside, a yearbook that is a row of covers."""

from __future__ import annotations

from .plan import Col, Row, Small, fill, paragraphs, publish

S = Small("servlet_statistics", "http://www.lintongtj.invalid/", "2009-01-15", "")
AT = "/pages/ArticleList?classcode="
COLS = [
    Col(f"{AT}701", "统计要闻", None, "list", "2009-01-14", 8, "news", step=4, pages=18),
    Col(f"{AT}702", "统计数据", "statistics", "list", "2009-01-12", 6, step=20),
    Col(f"{AT}703", "统计分析", None, "list", "2008-12-30", 6, "statistics", True, 12, 1),
    Col(f"{AT}704", "统计法规", "policy", "list", "2008-08-19", 4, step=70),
    Col(f"{AT}705", "公告通知", "notice", "list", "2009-01-08", 6, step=6),
    Col(f"{AT}706", "统计知识", None, "blank"),
    Col("/pages/nianjian.jsp", "统计年鉴", None),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in COLS)
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title><link href="/css/default.css" type="text/css" rel="stylesheet"><script type="text/javascript" src="/js/prototype.js"></script></head>
<body><div id="header"><img src="/images/top.jpg" width="963" height="140" alt=""><ul id="menu"><li><a href="/">首 页</a></li>{menu}</ul></div>
<div id="container">{inner}</div><div id="footer">版权所有 临潼新区统计局　陕ICP备06000000号</div></body></html>"""


def line(row: Row, length: int) -> str:
    """A bullet, the linked title, the day as 09-01-14."""
    title = row[0] if len(row[0]) <= length else row[0][:length] + "..."
    return f'<tr height="22"><td width="21" align="center"><img src="/images/titlK.gif"></td><td><a href="{row[1]}" title="{row[0]}"><font color="#000000">{title}</font></a></td><td width="60">{row[2][2:]}</td></tr>'


def home(names: dict[str, Col]) -> str:
    """Names of boxes in cells; releases to come beside; the covers of yearbooks."""
    boxes = "".join(
        f'<div class="area"><table width="100%"><tr><td class="bt">{n}</td><td align="right"><a href="{names[n].path}">更多…</a></td></tr></table><table width="100%">{"".join(line(r, 16) for r in names[n].rows[:5])}</table></div>'
        for n in ("统计要闻", "统计数据", "统计分析", "公告通知")
    )
    soon = "".join(
        f"<tr><td>{day}</td><td>{what}</td></tr>"
        for day, what in (
            ("2009-01-20", "2008年国民经济运行情况"),
            ("2009-02-10", "1月居民消费价格"),
        )
    )
    return page(
        "临潼新区统计局",
        f'<div id="area1">{boxes}</div><div id="area2"><div class="bt">发布预告</div><table>{soon}</table></div>',
    )


def listing(col: Col) -> str:
    """The siblings to the left, the list in a table, a form of pages."""
    side = "".join(f'<tr><td><a href="{c.path}">{c.name}</a></td></tr>' for c in COLS)
    turn = (
        f'<form name="pageForm" method="post">共 {col.pages * 20 - 7} 条记录 每页 20 条 当前第 1 页 共 {col.pages} 页 <a href="javascript:goPage(2)">下一页</a> <a href="javascript:goPage({col.pages})">末页</a></form>'
        if col.pages
        else ""
    )
    body = "".join(line(r, 40) for r in col.rows) or '<tr><td colspan="3"></td></tr>'
    return page(
        "临潼新区统计局",
        f'<table width="100%"><tr><td width="180" valign="top"><table>{side}</table></td><td valign="top"><div class="wz">您现在的位置： <a href="/">首页</a> &gt;&gt; {col.name}</div><table width="100%" class="list">{body}</table>{turn}</td></tr></table>',
    )


def article(col: Col, row: Row) -> str:
    """The title in its cell."""
    return page(
        "临潼新区统计局",
        f'<div class="wz">您现在的位置： <a href="/">首页</a> &gt;&gt; <a href="{col.path}">{col.name}</a></div><table width="90%"><tr><td class="title">{row[0]}</td></tr><tr><td align="center">日期：20{row[2][2:]}　来源：综合科　【字号 大 中 小】　浏览次数：2008</td></tr><tr><td>{paragraphs("初步核算，全区生产总值比上年增长百分之十一点三。", "其中第一产业增长平稳，第二产业拉动明显，第三产业贡献提高。")}</td></tr></table>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "临潼新区",
        "区统计局",
        lambda col, n, _: (
            f"/pages/info_details.jsp?seq={2425 + 100 * COLS.index(col) - n}&boardid={col.path[-3:]}"
        ),
    )
    publish(S, COLS, home(names), listing, article, {"统计要闻": 1, "统计数据": 1})
    covers = "".join(
        f'<td align="center"><a href="/nj/{y}/indexch.htm"><img src="/images/nj{y}.jpg" alt="{y}年鉴"></a><br>临潼新区统计年鉴—{y}</td>'
        for y in (2008, 2007, 2006)
    )
    S.add(
        "/pages/nianjian.jsp",
        page(
            "临潼新区统计局",
            f'<div class="wz">您现在的位置： <a href="/">首页</a> &gt;&gt; 统计年鉴</div><table><tr>{covers}</tr></table>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2009-01-14"}
    return S
