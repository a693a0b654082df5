"""A county's justice office in the layout that procuratorates use: three tabs whose names lead
nowhere, a headline with a summary and [详情], "more" before the name of a box, days as 2019-4-3."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("tabs_justice", "http://sfj.qinghexian.invalid/", "2019-04-16", "")
COLS = [
    Col("/3/list/11", "通知公告", "notice", "list", "2019-04-15", 7, pages=2),
    Col("/3/list/12", "综合要闻", "news", "list", "2019-04-12", 8, pages=6),
    Col("/3/list/13", "基层动态", "news", "list", "2019-04-03", 7, step=5, skip=4),
    Col("/3/list/14", "法规规章", "policy", "list", "2018-11-09", 5, step=40),
    Col("/3/list/15", "机关党建", None, "list", "2019-03-08", 4, "plain", step=30),
    Col("/3/list/16", "人民调解", None, "blank"),
    Col("/3/list/18", "人事信息", "personnel", "list", "2018-12-29", 3, step=50, first=False),
    Col("/3/list/19", "机构设置", "organisation", "single"),
]
MENU = ("通知公告", "综合要闻", "基层动态", "法规规章", "机构设置")


def day(row: Row) -> str:
    """As JSTL writes a day: without zeros."""
    year, month, dom = row[2].split("-")
    return f"{year}-{int(month)}-{int(dom)}"


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<li><a href="{col.path}">{col.name}</a></li>\n' for col in COLS if col.name in MENU
    )
    return f"""<!DOCTYPE html>
<html>
<head>
    <meta charset="UTF-8">
    <title>{title}</title>
    <link rel="stylesheet" href="/assets/templates/sfj/css/reset.css">
    <script type="text/javascript" src="/assets/templates/sfj/js/jquery-1.11.3.js"></script>
    <script type="text/javascript" src="/assets/templates/sfj/js/html5shiv.min.js"></script>
</head>
<body>
<div id="header"><div class="logo"><img src="/assets/templates/sfj/img/logo.png" alt=""></div></div>
<div id="section">
    <div class="nav"><ul><li class="index"><a href="/3/index">首页</a></li>
{nav}</ul></div>
{inner}
</div>
<div id="footer"><p>版权所有：清河县司法局　地址：清河县府前街0号　冀ICP备12000000号</p></div>
</body>
</html>"""


def tab(col: Col) -> str:
    """A headline with a summary, then the others with their days."""
    title, href, _ = col.rows[0]
    items = "".join(
        f'<li><a href="{one[1]}">{one[0]} </a><span>{day(one)}</span></li>\n'
        for one in col.rows[1:6]
    )
    return f"""<div class="hidden"><div class="headline"><p class="headline_tit shenglue"><a href="{href}"> {title}
</a></p><div class="headline_cont"><p>记者从县司法局获悉，有关工作正在有序推进…
<a href="{href}" class="more">【详情】</a></p></div></div>
<ul>{items}</ul></div>"""


def box(col: Col) -> str:
    """More stands before the name."""
    items = "".join(
        f'<li><span>{day(one)}</span><a href="{one[1]}">{one[0]}</a></li>' for one in col.rows
    )
    return f"""<div class="column_box lf"><p class="column_Tit of"><a href="{col.path}" class="more rt">更多 >></a>
<span class="shenglue lf">{col.name}</span></p><ul class="column_list of">{items}</ul></div>"""


def home(names: dict[str, Col]) -> str:
    """Moving pictures, tabs without doors, boxes, pictures of columns at the foot."""
    slides = each(
        names["综合要闻"].rows[2:5],
        '<div><a href="$H" target="_blank"><img src="/upload/$N.jpg" width="620" height="332" alt="Slide $N"></a><div class="caption" style="bottom:0"><p>$T</p></div></div>',
    )
    tabs = "".join(tab(names[name]) for name in ("通知公告", "综合要闻", "基层动态"))
    boxes = "".join(box(names[name]) for name in ("法规规章", "机关党建", "人民调解"))
    return page(
        "清河县司法局",
        f"""<div class="content"><div id="index_banner" class="lf"><div id="slides"><div class="slides_container">{slides}</div>
<a href="#" class="prev"><</a><a href="#" class="next">></a></div></div>
<div class="index_news rt"><div class="news_tab"><ul class="tab-hd"><li class="active">通知公告<i></i></li><li>综合要闻<i></i></li><li>基层动态<i></i></li></ul>
<div class="tab-bd">{tabs}</div></div></div></div>
<div class="content login search"><div class="login_box lf"><p class="loginTit"><span>系统登录</span></p><form action="" method=""><input type="text" id="username" placeholder="请输入登录名"><button type="button" id="sub">登录</button></form></div>{boxes}</div>""",
    )


def listing(col: Col) -> str:
    """The path, a menu of the others to the left, the list, pages."""
    side = "".join(
        f'<li><a href="{one.path}">{one.name}</a></li>' for one in COLS if one.name != "机构设置"
    )
    items = "".join(
        f'<li><a href="{one[1]}" title="{one[0]}">{one[0]}</a><span>{day(one)}</span></li>\n'
        for one in col.rows
    )
    turn = "".join(f'<a href="{col.path}?pageNo={n}">{n}</a>' for n in range(2, col.pages + 1))
    pages = f'<div class="page"><span class="cur">1</span>{turn}</div>' if turn else ""
    return page(
        f"{col.name}-清河县司法局",
        f"""<div class="content of"><div class="leftNav lf"><h3>栏目导航</h3><ul>{side}</ul></div>
<div class="list_box rt"><p class="place">您的位置：<a href="/3/index">首页</a> > {col.name}</p><ul class="list_ul">{items}</ul>{pages}</div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """The title and its line, then the text."""
    return page(
        f"{row[0]}-清河县司法局",
        f"""<div class="content of"><p class="place">您的位置：<a href="/3/index">首页</a> > <a href="{col.path}">{col.name}</a> > 正文</p>
<div class="detail"><h2>{row[0]}</h2><p class="info"><span>发布时间：{day(row)}</span><span>来源：清河县司法局</span><span>浏览：2018 次</span></p><div class="text">{paragraphs("各司法所、各科室：", "现将有关情况公布如下，请结合实际抓好落实，遇到问题及时反映。")}</div></div></div>""",
    )


def single_page() -> str:
    """What the office is made up of."""
    return page(
        "机构设置-清河县司法局",
        f"""<div class="content of"><p class="place">您的位置：<a href="/3/index">首页</a> > 机构设置</p><div class="detail"><div class="text">{paragraphs("清河县司法局内设办公室、政治部、法治调研督察股、行政复议应诉股、公共法律服务管理股。", "办公室负责机关日常运转，承担信息、安全、保密、信访和政务公开等工作。", "公共法律服务管理股指导律师、公证、法律援助和基层法律服务工作。")}</div></div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS, "清河县", "县司法局", lambda col, n, _: f"/3/detail/{col.path[-2:]}{97 - 3 * n}"
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"通知公告": 2, "综合要闻": 1},
        identity={"icp": True},
    )
    S.add("/3/list/19", single_page(), blank=False)
    S.more |= {"home_newest": "2019-04-15"}
    return S
