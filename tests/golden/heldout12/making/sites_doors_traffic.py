"""A city's traffic police of 2013: the menu is pictures with names in alt, boxes are headed only by a
linked picture, exposures in a table with times of the offence, notices of tests to come."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("doors_traffic", "http://jj.yanhushi.invalid/", "2013-10-25", "")
COLS = [
    Col("/jwdt/", "警务动态", "news", "list", "2013-10-24", 8, step=3, pages=26),
    Col("/gsgg/", "公示公告", "notice", "list", "2013-10-22", 7, step=4, pages=5),
    Col("/flfg/", "法律法规", "policy", "list", "2013-05-06", 4, step=100),
    Col("/bgt/", "曝光台", None, "list", "2013-10-23", 6, "notice", True, 5, 6),
    Col("/aqxc/", "安全宣传", None, "list", "2013-09-30", 5, "plain", True, 15),
    Col("/bszn/", "办事指南", "guide"),
    Col("/ksap/", "考试安排", None, "list", "2013-10-18", 4, "personnel", True, 7),
    Col("/jmhd/", "警民互动", None, "blank"),
]
NAMES = {col.name: col for col in COLS}


def page(title: str, inner: str) -> str:
    """In the common frame: the menu is pictures."""
    menu = "".join(
        f'<a href="{c.path}"><img src="/images/nav_{c.path.strip("/")}.jpg" alt="{c.name}" border="0" /></a>'
        for c in COLS
        if c.name not in ("曝光台", "考试安排")
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><link href="/css/jj.css" rel="stylesheet" type="text/css" /></head>
<body><div class="w980"><div class="banner"><embed src="/flash/top.swf" width="980" height="180" wmode="transparent"></embed></div>
<div class="menu"><a href="/"><img src="/images/nav_home.jpg" alt="首页" border="0" /></a>{menu}</div>
<div class="quick"><form action="/wfcx/" method="post">违法查询：号牌<input name="hphm" size="8" /> 发动机号<input name="fdj" size="6" /><input type="image" src="/images/cx.gif" /></form></div>
{inner}<div class="copy">盐湖市公安局交通警察支队　交通事故报警122　晋ICP备10000000号</div></div></body></html>"""


def door(col: Col) -> str:
    """The head of a box: a picture alone, which is linked."""
    return f'<div class="t"><a href="{col.path}"><img src="/images/t_{col.path.strip("/")}.jpg" alt="{col.name}" border="0" /></a></div>'


LINE = '<li><span>$M-$d</span><a href="$H" title="$T">$S</a></li>'


def home() -> str:
    """Boxes headed by pictures; an exposure list with the times of the offences."""
    boxes = "".join(
        f'<div class="box">{door(NAMES[n])}<ul>{each(NAMES[n].rows[:6], LINE)}</ul></div>'
        for n in ("警务动态", "公示公告", "考试安排")
    )
    wrong = each(
        NAMES["曝光台"].rows[:4],
        '<li><a href="$H">$T</a><br /><font color="red">违法时间：2013-10-0$N 08:1$N</font></li>',
    )
    tips = each(
        NAMES["安全宣传"].rows[:3], '<a href="$H"><img src="/upload/x$N.jpg" alt="$T" /></a>'
    )
    return page(
        "盐湖交警网",
        f'<div class="c">{boxes}<div class="box">{door(NAMES["曝光台"])}<ul>{wrong}</ul></div><div class="box pics">{door(NAMES["安全宣传"])}{tips}</div></div>',
    )


def listing(col: Col) -> str:
    """A table; exposures have the time of the offence before the day they were put up."""
    if col.name == "曝光台":
        lines = "".join(
            f'<tr><td>{n}</td><td><a href="{r[1]}">{r[0]}</a></td><td>{r[2][:8]}{min(n, int(r[2][8:])):02d} 07:2{n}</td><td>{r[2]}</td></tr>'
            for n, r in enumerate(col.rows, 1)
        )
        body = f'<table class="tb" width="700"><tr><td>序号</td><td>标题</td><td>违法时间</td><td>曝光时间</td></tr>{lines}</table>'
    elif col.name == "考试安排":
        lines = "".join(
            f'<tr><td class="li"><a href="{r[1]}">{r[0]}</a></td><td>考试日期：2013年11月{n + 3}日</td><td>{r[2]}</td></tr>'
            for n, r in enumerate(col.rows)
        )
        body = f'<table class="tb" width="700">{lines}</table>'
    else:
        lines = each(
            col.rows, '<tr><td class="li"><a href="$H">$T</a></td><td width="90">[$D]</td></tr>'
        )
        body = f'<table class="tb" width="700">{lines}</table>'
    turn = (
        f'<div class="fy">共{col.pages}页 当前第1页 <a href="index_2.html">[2]</a><a href="index_3.html">[3]</a> <a href="index_{col.pages}.html">末页</a></div>'
        if col.pages
        else ""
    )
    side = "".join(
        f'<p><a href="{c.path}"><img src="/images/l_{c.path.strip("/")}.gif" alt="{c.name}" /></a></p>'
        for c in COLS
    )
    return page(
        f"{col.name}-盐湖交警网",
        f'<div class="left">{side}</div><div class="main"><div class="dq"><img src="/images/dian.gif" /> 当前位置：<a href="/">首页</a> >> {col.name}</div>{body}{turn}</div>',
    )


def article(col: Col, row: Row) -> str:
    """A table with the title, the line and the text."""
    return page(
        f"{row[0]}-盐湖交警网",
        f'<div class="main"><div class="dq">当前位置：<a href="/">首页</a> >> <a href="{col.path}">{col.name}</a></div><table width="700"><tr><td class="bt">{row[0]}</td></tr><tr><td class="sj">发布时间：{row[2]}　来源：宣传科　点击：1309</td></tr><tr><td>{paragraphs("近日，支队组织警力开展夜查行动，重点整治酒后驾驶。", "交警提示广大驾驶人，喝酒不开车，开车不喝酒。")}</td></tr></table></div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "盐湖市",
        "市交警支队",
        lambda col, n, d: f"{col.path}{d[:4]}/{d[5:7]}{d[8:]}/{330 - 4 * n}.html",
    )
    publish(
        S, COLS, home(), listing, article, {"警务动态": 1, "公示公告": 1}, identity={"icp": True}
    )
    S.more |= {"home_newest": "2013-10-24"}
    return S
