"""A justice bureau's site of 2012: tabs that a mouse opens, two levels of them, files by year and
month, months and days in red when new, a column told to be stopped and merged."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("foosun_justice", "http://sfj.yantai-x.invalid/", "2012-05-18", "")
COLS = [
    Col("/html/gzdt/", "工作动态", "news", "list", "2012-05-15", 8, pages=7),
    Col("/html/jcxx/", "基层信息", None, "list", "2012-05-16", 6, "news", skip=6),
    Col("/html/gggs/", "公告公示", "notice", "list", "2012-04-27", 6, step=9),
    Col("/html/flfg/", "法律法规", "policy", "list", "2011-12-05", 5, step=40),
    Col("/html/lsgz/", "律师公证", None, "list", "2012-03-13", 5, "plain", step=30),
    Col("/html/flyz/", "法律援助", None, "blank"),
    Col("/html/rmtj/", "人民调解", None, "blank"),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<td width="110" align="center"><a href="{col.path}">{col.name}</a></td>' for col in COLS
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><script src="/js/tab.js" type="text/javascript"></script><link href="/css/css.css" rel="stylesheet" /></head>
<body><div class="top"><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="990" height="180"><param name="movie" value="/flash/top.swf" /><embed src="/flash/top.swf" width="990" height="180"></embed></object></div>
<table width="990" align="center" class="dh"><tr><td align="center"><a href="/">首 页</a></td>{nav}</tr></table>
<div class="date">今天是：<script type="text/javascript">var t=new Date();document.write(t.toLocaleDateString());</script></div>
{inner}
<div class="bottom">岩台县司法局主办　鲁ICP备00000000号　地址：岩台县府前街0号</div></body></html>"""


LINE = '<li><span{red}>[$M-$d]</span>·<a href="$H" target="_blank" title="$T">$S</a></li>'


def lines(some: list[Row]) -> str:
    """The two newest are red."""
    return each(some[:2], LINE.replace("{red}", ' style="color:red"')) + each(
        some[2:], LINE.replace("{red}", "")
    )


def home(names: dict[str, Col]) -> str:
    """Tabs that open by the mouse: names first, then the bodies, of which the first is shown."""
    heads = "".join(
        f'<li id="one{n}" onmouseover="setTab(\'one\',{n},2)"{" class=hover" if n == 1 else ""}><a href="{names[w].path}">{w}</a></li>'
        for n, w in enumerate(("工作动态", "基层信息"), 1)
    )
    bodies = "".join(
        f'<div id="con_one_{n}"{" style=display:none" if n == 2 else ""}><ul>{lines(names[w].rows[:5])}</ul></div>'
        for n, w in enumerate(("工作动态", "基层信息"), 1)
    )
    more = "".join(
        f'<li id="two{n}" onmouseover="setTab(\'two\',{n},2)">{w}</li>'
        for n, w in enumerate(("公告公示", "律师公证"), 1)
    )
    two = "".join(
        f'<div id="con_two_{n}"><ul>{lines(names[w].rows[:4])}</ul><p class="more"><a href="{names[w].path}">&gt;&gt;更多</a></p></div>'
        for n, w in enumerate(("公告公示", "律师公证"), 1)
    )
    return page(
        "岩台县司法局",
        f'<div class="main"><div class="tab"><ul class="hd">{heads}</ul>{bodies}</div><div class="tab"><ul class="hd">{more}</ul>{two}</div></div>',
    )


def listing(col: Col) -> str:
    """Rows with the year here; one empty column says where it went."""
    body = each(
        col.rows, '<li><span>[$Y年$m月$k日]</span>·<a href="$H" target="_blank">$T</a></li>'
    )
    last = (
        '<div class="fy">共 <font color="red">7</font> 页/<font color="red">132</font>条记录 <a href="/html/gzdt/index_2.html">2</a> <a href="/html/gzdt/index_3.html">3</a> <a href="/html/gzdt/index_7.html">最后</a></div>'
        if col.pages
        else ""
    )
    none = '<p align="center">对不起，暂时没有您要浏览的信息</p>' if col.name == "法律援助" else ""
    return page(
        f"{col.name}-岩台县司法局",
        f"""<div class="main"><div class="wz">当前位置：<a href="/">首页</a> &gt;&gt; <a href="{col.path}">{col.name}</a></div><ul class="lb">{body}</ul>{none}{last}</div>""",
    )


def article(col: Col, row: Row) -> str:
    """A title, the day in Chinese, the text."""
    year, month, day = row[2].split("-")
    return page(
        f"{row[0]}-岩台县司法局",
        f"""<div class="main"><div class="wz">当前位置：<a href="/">首页</a> &gt;&gt; <a href="{col.path}">{col.name}</a></div><h2 align="center">{row[0]}</h2><p align="center">添加日期：{year}年{int(month)}月{int(day)}日　来源：岩台县司法局</p><div id="Content">{paragraphs("岩台县司法局组织普法志愿者深入社区，开展法律咨询活动。", "活动现场解答群众咨询五十余人次。")}</div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "岩台县",
        "县司法局",
        lambda col, n, d: f"{col.path}{d[:7]}/{1180 - 13 * n - COLS.index(col)}.html",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"工作动态": 1, "公告公示": 1},
        identity={"icp": True},
    )
    S.more |= {"home_newest": "2012-05-16"}
    return S
