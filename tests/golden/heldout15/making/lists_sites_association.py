"""A service of quality training of 2014: parts of HTML 5, tabs that lead nowhere, the way to a column
as the last item of each tab, today's day printed above."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("tabs_of_2014", "http://www.zlrcfw-x.invalid/", "2014-02-07", "")
COLS = [
    Col(
        "/article/lists?category=20101", "国家政策文件", "policy", "list", "2014-01-24", 6, step=17
    ),
    Col(
        "/article/lists?category=20102",
        "地方政策文件",
        "policy",
        "list",
        "2013-12-30",
        6,
        step=23,
        skip=2,
    ),
    Col("/article/lists?category=20103", "相关通知公告", "notice", "list", "2014-01-28", 6, step=5),
    Col(
        "/article/lists?category=206",
        "培训班信息",
        None,
        "list",
        "2014-01-15",
        5,
        "notice",
        step=12,
        skip=4,
    ),
    Col(
        "/article/lists?category=30102",
        "报名通知",
        "notice",
        "list",
        "2014-01-20",
        5,
        step=20,
        skip=6,
    ),
    Col("/article/lists?category=30105", "大纲教材", None, "blank"),
    Col("/article/lists?category=10", "新闻发布", "news", "list", "2014-01-27", 7, step=3),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str) -> str:
    """A header with the day as the server saw it."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7"><!--[if IE]><script src="/js/html5.js"></script><![endif]--></head>
<body class="page_index"><div class="bodyWrapper"><header id="header"><aside class="topNav"><div class="wrapper clearfix"><script>function getthedate(){{var d=new Date();document.getElementById("time").innerHTML=d.getFullYear()+"年";setTimeout("getthedate()",1000);}}</script><span id="time" class="fl">2014年2月7日 　星期五</span><span class="fr"><a href="http://mail.zlrcfw-x.invalid/" target="_blank">邮箱登录</a></span></div></aside><div class="topBanner"><div class="wrapper"><a href="/">首页</a><form name="form1" method="post" action="/search"><input class="ssTxt" name="value" type="text"><input type="image" src="/img/s.png"></form></div></div></header>
<section id="container">{inner}</section>
<footer><p>主办：质量人才服务中心　京ICP备00000000号</p></footer></div></body></html>"""


def tabs(names: dict[str, Col], some: tuple[str, ...], first: str) -> str:
    """Names that lead nowhere, a part for each of which all but the first are hidden."""
    row = '<li><a title="$T" target="_blank" href="$H">$T</a><span>$D</span></li>'
    heads = "".join(
        f'<li{" class=cur" if not at else ""}> <a href="#">{n}</a> </li>'
        for at, n in enumerate(some)
    )
    parts = "".join(
        f'<div rel="con{at + 1}" class="con{" dsn" if at else ""}"><ul>{each(names[n].rows[:5], row)}<li class="more01"><a href="{AT[n]}">更多&gt;&gt;</a></li></ul></div>'
        for at, n in enumerate(some)
    )
    return f'<article class="md03"><header class="md-hd"><h2>{first}</h2></header><div class="md-bd"><div class="tabTurnPlay"><nav class="navTitle"><ul class="nav">{heads}</ul></nav>{parts}</div></div></article>'


def home(names: dict[str, Col]) -> str:
    """Pictures that turn, news without days, two sets of tabs."""
    news = names["新闻发布"]
    pics = "".join(
        f'<a href="{h}" class="pic{" dsn" if at else ""}" style="display: none;"><img src="/img/{at}.jpg" alt="{t}" width="487"></a>'
        for at, (t, h, _) in enumerate(news.rows[:3])
    )
    row = '<li><a title="$T" target="_blank" href="$H">$S</a></li>'
    return page(
        "质量人才服务网",
        f'<section class="column newsPic"><div class="picTurnPlayer">{pics}<a href="" class="title dsn">欢度春节</a><nav class="nav"><p class="navHover"><i class="cur"></i><i></i></p></nav></div><div class="text"><div id="newsTitle"><h4>新闻发布</h4><a href="{AT["新闻发布"]}" class="more">更多&gt;&gt;</a> </div><nav id="newsList"><ul class="u05">{each(news.rows[:6], row)}</ul></nav></div></section><section class="column"><section class="section_l">{tabs(names, ("国家政策文件", "地方政策文件", "相关通知公告", "培训班信息"), "信息公开")}{tabs(names, ("报名通知", "大纲教材"), "质量工程师")}</section></section>',
    )


def listing(col: Col) -> str:
    """Rows in an article."""
    row = '<li><a title="$T" target="_blank" href="$H">$T</a><span>$D</span></li>'
    none = "" if col.rows else '<p class="no">没有相关文章</p>'
    return page(
        f"{col.name}-质量人才服务网",
        f'<section class="column"><div class="pos">当前位置：<a href="/">首页</a> &gt; {col.name}</div><article class="md04"><header class="md-hd"><h2>{col.name}</h2></header><div class="md-bd"><ul class="u06">{each(col.rows, row)}</ul>{none}</div></article></section>',
    )


def article(col: Col, row: Row) -> str:
    """Title, line, text."""
    text = paragraphs(
        "各有关单位：",
        "根据年度工作安排，现将有关事项通知如下，请按要求组织实施。",
        "特此通知。",
    )
    return page(
        f"{row[0]}-质量人才服务网",
        f'<section class="column"><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><article><h1>{row[0]}</h1><p class="from">{row[2]} 14:05　文章来源：服务中心</p><div class="con">{text}</div></article></section>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "服务中心",
        "质量人才服务中心",
        lambda col, n, _: f"/article/view/{2150 - 9 * n - COLS.index(col)}",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"相关通知公告": 1, "新闻发布": 1},
        identity={"icp": True},
    )
    S.more |= {"home_newest": "2014-01-28"}
    return S
