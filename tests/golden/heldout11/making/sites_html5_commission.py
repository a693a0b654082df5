"""A commission's quality office built of HTML5 sections: tabs whose names lead nowhere while each
body ends with an item leading to more, titles of moving pictures kept apart from the pictures."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("html5_commission", "http://zlc.shangmaoting.invalid/", "2014-02-10", "")
COLS = [
    Col("/articles/about", "处室介绍", "organisation", "single", first=True),
    Col(
        "/articles/lists/category:101",
        "新闻发布",
        "news",
        "list",
        "2014-02-08",
        8,
        "news",
        True,
        0,
        4,
    ),
    Col(
        "/articles/lists/category:20101",
        "国家政策文件",
        "policy",
        "list",
        "2013-12-30",
        5,
        "policy",
        True,
        0,
        30,
    ),
    Col(
        "/articles/lists/category:20102",
        "地方政策文件",
        "policy",
        "list",
        "2013-11-11",
        4,
        "policy",
        True,
        2,
        60,
    ),
    Col(
        "/articles/lists/category:20103",
        "相关通知公告",
        "notice",
        "list",
        "2014-01-27",
        6,
        "notice",
        True,
        0,
        9,
    ),
    Col("/articles/lists/category:206", "培训班信息", None, "blank", first=True),
    Col(
        "/articles/lists/category:30102",
        "报名通知",
        "notice",
        "list",
        "2014-01-15",
        4,
        "notice",
        True,
        5,
        15,
    ),
    Col(
        "/articles/lists/category:303",
        "常见问题",
        None,
        "list",
        "2012-05-04",
        3,
        "special",
        True,
        0,
        100,
    ),
]
NAMES = {col.name: col for col in COLS}


def page(title: str, inner: str) -> str:
    """In the common frame."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/css/front/base.css"></head><body>
<header id="header"><div class="logo"><a href="/"><img src="/img/front/logo.png" alt="商贸厅质量处"></a></div><nav class="mainNav"><ul><li><a href="/">首页</a></li><li><a href="/articles/lists/category:101">新闻发布</a></li><li><a href="/articles/about">处室介绍</a></li><li><a href="http://www.shangmaoting.invalid/">商贸厅网站</a></li></ul></nav>
<form action="/articles/search" method="get"><article><input autocomplete="off" id="search" name="value" type="text"><input type="image" src="/img/front/btn_sreach_58x30.png"></article></form></header>
<section id="container">
{inner}
</section><footer><p>主办：商贸厅质量处　鄂ICP备05000008号　电话：027-00000000</p></footer></body></html>"""


def tabs(title: str, names: tuple[str, ...]) -> str:
    """Names without an address; more is the last item of each body."""
    heads = "".join(
        f'<li{" class=" + chr(34) + "cur" + chr(34) if not k else ""}> <a href="#">{n}</a> </li>'
        for k, n in enumerate(names)
    )
    bodies = "".join(
        f'<div rel="con{k}" class="con{"" if k == 1 else " dsn"}"><ul>{each(NAMES[n].rows[:5], """<li> <a title="$T" target="_blank" href="$H">$T</a> <span>$D</span> </li>""")}<li class="more01"> <a href="{NAMES[n].path}">更多&gt;&gt;</a> </li></ul></div>'
        for k, n in enumerate(names, 1)
    )
    return f'<article class="md03"><header class="md-hd"><h2>{title}</h2></header><div class="md-bd"><div class="tabTurnPlay"><nav class="navTitle"><ul class="nav">{heads}</ul></nav>{bodies}</div></div></article>'


def home() -> str:
    """Moving pictures with titles apart, news, two boxes of tabs."""
    news = NAMES["新闻发布"].rows
    pictures = each(
        news[2:5],
        '<a href="$H" class="pic dsn" style="display: none;"><img src="/img/front/p$N.jpg" alt="$T" width="487" height="310"></a>',
    )
    names = each(
        news[2:5], '<a href="$H" class="title dsn" style="display: none;">$m月$k日，$T</a>'
    )
    body = each(news[:6], '<li> <a title="$T" target="_blank" href="$H">$T</a> </li>')
    return page(
        "商贸厅质量处",
        f"""<section class="column mt10p newsPic"><div id="p1_picTurnPlayer" class="picTurnPlayer"><div class="bg"></div>{pictures}<a href="" class="pic dsn" style="display: none;"><img src="/img/front/df.jpg" alt="欢度新春"></a>{names}<nav class="nav"><p class="navHover"> <i></i> <i class="cur"></i></p></nav></div>
<div class="text"><div id="newsTitle"><h4>新闻发布</h4><a href="/articles/lists/category:101" class="more">更多&gt;&gt;</a></div><nav id="newsList"><ul class="u05 mt5p">{body}</ul></nav></div></section>
<section class="column column_lr_04 mt10p"><section class="section_l">{tabs("信息公开", ("国家政策文件", "地方政策文件", "相关通知公告", "培训班信息"))}{tabs("质量工程师", ("报名通知", "常见问题"))}</section></section>""",
    )


def listing(col: Col) -> str:
    """Rows in a nav, the day before the title."""
    body = each(
        col.rows, '<li> <span>$D</span> <a title="$T" target="_blank" href="$H">$T</a> </li>'
    )
    turn = (
        f'<div class="paging"><span class="disabled">&lt;&lt; 上一页</span> | <span class="current">1</span> | <span><a href="{col.path}/page:2">2</a></span> <span><a href="{col.path}/page:2" rel="next">下一页 &gt;&gt;</a></span></div>'
        if col.rows
        else ""
    )
    return page(
        f"{col.name} - 商贸厅质量处",
        f'<section class="column"><div class="position">您的位置：<a href="/">首页</a> / {col.name}</div><article class="md04"><header><h3>{col.name}</h3></header><nav><ul class="u06">{body}</ul></nav>{turn}</article></section>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "全省",
        "省商贸厅",
        lambda col, n, day: f"/articles/view/{2210 - 170 * COLS.index(col) - 4 * n}",
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 2})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/articles/about",
        page(
            "处室介绍 - 商贸厅质量处",
            f'<section class="column"><article><h3>处室介绍</h3>{paragraphs("质量处负责全省商贸领域质量提升工作的指导协调。", "承担质量工程师培训、质量月活动组织等工作。", "欢迎企业来电来函咨询。")}</article></section>',
        ),
        blank=False,
    )
    t, h, d = NAMES["新闻发布"].rows[0]
    S.add(
        h,
        page(
            f"{t} - 商贸厅质量处",
            f'<section class="column"><article id="artcon"><header><h1>{t}</h1><p><time>{d}</time> 文章来源：质量处</p></header><section>{paragraphs("日前，有关工作会议在省城召开。", "会议交流了经验。")}</section></article></section>',
        ),
        article={"title": t, "published": d, "origin": "质量处"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2014-02-08"}
    return S
