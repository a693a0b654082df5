"""A city's office for associations on EmpireCMS of 2018: headings as entries of the menu with lists
under them, cards of picture, title and a day split in two, a slide of linked captions."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("cards_associations", "http://shzz.dingyuanshi.invalid/", "2018-07-02", "")
COLS = [
    Col("/xinwen/", "新闻中心", None),
    Col("/xinwen/zwxw/", "政务新闻", "news", "list", "2018-06-29", 6, first=None, pages=8),
    Col("/xinwen/dongtai/", "社会组织动态", "news", "list", "2018-06-15", 6, first=None, skip=5),
    Col("/xinwen/fengcai/", "社会组织风采", None, "list", "2018-05-21", 5, "plain", None, 16),
    Col("/gongkai/", "信息公开", None),
    Col("/gongkai/jigou/", "机构设置及职能", "organisation", "single", first=None),
    Col(
        "/gongkai/chachu/", "查处公告", None, "list", "2018-03-30", 4, "notice", first=None, step=40
    ),
    Col("/gongkai/pinggu/", "评估结果", None, "blank", first=None),
    Col("/quxian/", "区县动态", "news", "list", "2018-06-20", 6, skip=7),
    Col("/fagui/", "政策法规", "policy", "list", "2018-01-19", 5, step=45),
]


def page(title: str, inner: str) -> str:
    """In the common frame; its tools bear names of columns but lead to a search."""
    menu = ""
    for col in (c for c in COLS if c.path.count("/") == 2):
        sub = "".join(
            f'<li><a href="{c.path}">{c.name}</a></li>'
            for c in COLS
            if c is not col and c.path.startswith(col.path)
        )
        under = f'<ul class="sub">{sub}</ul>' if sub else ""
        menu += (
            f'<li class="nli"><h3><a href="{col.path}">{col.name}</a></h3>\n      {under}</li>\n'
        )
    return f"""<!--这是电脑站模板-->
<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
    <title>{title}</title>
    <link rel="stylesheet" href="/node_modules/font-awesome/css/font-awesome.min.css">
    <link rel="stylesheet" href="/skin/newskin/frontend/dist/css/default/app.css">
    <!--跳转手机站-->
    <SCRIPT LANGUAGE="JavaScript">
        function mobile_device_detect(url) {{ var os = new Array("iPhone", "iPod", "android"); for (var i = 0; i < os.length; i++) {{ if (navigator.platform.match(os[i])) {{ window.location = url; }} }} }}
        mobile_device_detect("http://m.shzz.dingyuanshi.invalid/");
    </SCRIPT>
</head>
<body>
<header><div class="main"><div class="left"><h1>定原市社会组织管理局</h1><p>DINGYUANSHI SHEHUIZUZHI GUANLIJU</p></div>
<div class="right"><div class="search"><form action="/e/search/"><input type="search" name="search" placeholder="输入关键字进行搜索"><input type="submit" value="搜索"></form></div></div></div></header>
<nav><ul class="clearfix" id="nav"><li class="nli on"><h3><a href="/">首页</a></h3></li>
{menu}</ul></nav>
{inner}
<footer><div class="container"><p>定原市社会组织管理局</p><p>ICP备案序号 : 陇ICP备16000000号</p></div></footer>
<script src="/node_modules/jquery/dist/jquery.min.js"></script><script src="/skin/newskin/frontend/dist/js/app.js"></script>
</body></html>"""


CARD = '<div class="item"><a href="$H"><img src="/d/file/s$N.jpg"></a><div class="time"><b>$d</b><span>$Y-$M</span></div><h4><a href="$H">$T</a></h4><p>为进一步规范管理，有关单位开展了专项行动……</p></div>'


def home(names: dict[str, Col]) -> str:
    """A slide, three boxes: cards, plain titles, days in brackets after the title."""
    slide = each(
        names["政务新闻"].rows[:3],
        '<div class="item"><a href="$H"><img src="/d/file/b$N.jpg"><span>$T</span></a></div>',
    )
    cards = each(names["社会组织动态"].rows[:4], CARD)
    near = each(
        names["区县动态"].rows[:5], '<li><i class="fa fa-angle-right"></i><a href="$H">$T</a></li>'
    )
    laws = each(names["政策法规"].rows[:5], '<li><a href="$H" title="$T">$S</a> [$m-$k]</li>')
    return page(
        "定原市社会组织管理局",
        f"""<div class="banner"><div class="owl-carousel">{slide}</div></div><div class="container">
<section class="dt"><div class="tit"><h2>社会组织动态</h2><a href="/xinwen/dongtai/">MORE+</a></div><div class="list clearfix">{cards}</div></section>
<section class="qx"><div class="tit"><h2>区县动态</h2><a href="/quxian/">MORE+</a></div><ul>{near}</ul></section>
<section class="fg"><div class="tit"><h2>政策法规</h2><a href="/fagui/">MORE+</a></div><ul>{laws}</ul></section></div>""",
    )


def frame(col: Col, inner: str) -> str:
    """A path and the siblings above the list."""
    top = "/" + col.path.split("/")[1] + "/"
    side = "".join(
        f'<a href="{c.path}"{" class=on" if c is col else ""}>{c.name}</a>'
        for c in COLS
        if c.path.startswith(top) and c.path != top
    )
    above = next(c for c in COLS if c.path == top)
    middle = f'<a href="{top}">{above.name}</a>&nbsp;>&nbsp;' if above is not col else ""
    return page(
        f"{col.name}-定原市社会组织管理局",
        f"""<div class="container inner"><div class="crumb">当前位置：<a href="/">首页</a>&nbsp;>&nbsp;{middle}<a href="{col.path}">{col.name}</a></div><div class="tabs">{side}</div>{inner}</div>""",
    )


def listing(col: Col) -> str:
    """Cards; an empty list keeps its frame."""
    turn = (
        f'<div class="epages"><a title="总数"><b>{col.pages * 6 - 2}</b></a><b>1</b><a href="{col.path}index_2.html">2</a><a href="{col.path}index_2.html">下一页</a><a href="{col.path}index_{col.pages}.html">尾页</a></div>'
        if col.pages
        else ""
    )
    return frame(col, f'<div class="list clearfix">{each(col.rows, CARD)}</div>{turn}')


def article(col: Col, row: Row) -> str:
    """The day stands apart from the title, in the same two parts."""
    year, month, dom = row[2].split("-")
    return page(
        f"{row[0]}-定原市社会组织管理局",
        f"""<div class="container inner"><div class="crumb">当前位置：<a href="/">首页</a>&nbsp;>&nbsp;<a href="{col.path}">{col.name}</a>&nbsp;>&nbsp;正文</div><article><h1>{row[0]}</h1><p class="meta">{year}年{month}月{dom}日　来源：市社会组织管理局　作者：信息科</p><div class="txt">{paragraphs("各区县民政局、市级各社会组织：", "为进一步规范社会组织内部管理，请对照要求认真开展自查。")}</div></article></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "定原市",
        "市社会组织管理局",
        lambda col, n, d: f"{col.path}{d}/{700 - 9 * n}.html",
    )
    publish(S, COLS, home(names), listing, article, {"政务新闻": 1, "查处公告": 1})
    for name in ("新闻中心", "信息公开"):
        col = names[name]
        links = "".join(
            f'<div class="door"><a href="{c.path}"><i class="fa fa-folder"></i><p>{c.name}</p></a></div>'
            for c in COLS
            if c is not col and c.path.startswith(col.path)
        )
        S.add(col.path, frame(col, f'<div class="doors">{links}</div>'), blank=False)
    duty = paragraphs(
        "定原市社会组织管理局为市民政局所属机构，负责全市社会团体、基金会、社会服务机构登记管理。",
        "内设综合科、登记科、监管科，核定编制十二名。",
    )
    S.add("/gongkai/jigou/", frame(names["机构设置及职能"], f"<article>{duty}</article>"))
    S.more |= {"home_newest": "2018-06-29"}
    return S
