"""A forest farm's site of 2023 in PHP: addresses of folders and numbers, cards with badges within
the titles, a year-less clock line, columns under a menu that opens, one column of pictures alone."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("pboot_forest", "https://www.heishan-lc.invalid/", "2023-06-20", "")
COLS = [
    Col("/about/", "林场概况", "overview", "single"),
    Col("/xinwen/", "林场要闻", "news", "list", "2023-06-16", 8, pages=4),
    Col("/gonggao/", "公告公示", "notice", "list", "2023-06-08", 6, step=9),
    Col("/gongkai/", "信息公开", None),
    Col("/caiwu/", "财务公开", "finance", "list", "2023-03-10", 4, step=80, first=None),
    Col("/renshi/", "人事招聘", "personnel", "list", "2022-11-25", 4, step=60, first=None),
    Col("/caigou/", "采购信息", None, "blank", first=None),
    Col("/fengguang/", "林场风光", None),
]
OPENS = ("财务公开", "人事招聘", "采购信息")


def page(title: str, inner: str) -> str:
    """In the common frame: a menu of which one entry opens."""
    by = {col.name: col for col in COLS}
    under = "".join(f'<dd><a href="{by[n].path}" title="{n}">{n}</a></dd>' for n in OPENS)
    nav = "".join(
        f'<li class="nav-item"><a href="{col.path}" title="{col.name}">{col.name}</a>{f"<dl>{under}</dl>" if col.name == "信息公开" else ""}</li>'
        for col in COLS
        if col.name not in OPENS
    )
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title}</title><meta name="keywords" content="黑山林场"><meta name="description" content="黑山国有林场网站"><link rel="stylesheet" href="/template/default/css/aoyun.css?v=v1.3.6"></head>
<body><div class="head-top"><div class="container"><span class="float-left">欢迎来到黑山国有林场网站！</span><span class="float-right"><a href="tel:0000-0000000">0000-0000000</a></span></div></div>
<nav class="navbar sticky-top"><div class="container"><a class="navbar-brand" href="/"><img src="/static/upload/image/logo.png" class="logo-sm-height" alt="黑山国有林场"></a><ul class="navbar-nav"><li class="nav-item active"><a href="/">首页</a></li>{nav}</ul><form class="form-inline" action="/search/" method="get"><input type="text" name="keyword" class="form-control" placeholder="搜索内容"><button type="submit">搜索</button></form></div></nav>
{inner}
<footer class="footer"><div class="container"><p>版权所有：黑山国有林场　辽ICP备00000000号-1</p><p>地址：黑山镇林场路0号</p></div></footer><script src="/template/default/js/aoyun.js"></script></body></html>"""


CARD = '<div class="box-article article-list col-sm-12"><div class="box-card"><h5 class="card-title fw700"><a href="$H">$T{badge}</a></h5><p class="card-text text-secondary">黑山国有林场认真落实林长制，组织职工开展巡护……</p><p class="card-text text-999"><span class="mr-3">$D</span><span>来源：林场办公室</span></p></div></div>'


def cards(some: list[Row], badge: str = "") -> str:
    """Cards, the badge within the title's link."""
    return each(some, CARD.replace("{badge}", badge))


def home(names: dict[str, Col]) -> str:
    """Large pictures, news as media, notices as lines of month and day."""
    slides = each(
        names["林场要闻"].rows[2:5],
        '<div class="swiper-slide"><a href="$H"><img src="/static/upload/image/$N.jpg" alt="$T"></a></div>',
    )
    news = each(
        names["林场要闻"].rows[:4],
        '<div class="media"><div class="date"><b>$d</b>$Y/$M</div><div class="media-body"><h5><a href="$H" title="$T">$S</a></h5><p>组织职工开展巡护……</p></div></div>',
    )
    notices = each(
        names["公告公示"].rows[:5], '<li><a href="$H" title="$T">$S</a><em>$M/$d</em></li>'
    )
    return page(
        "黑山国有林场",
        f"""<div class="swiper-container"><div class="swiper-wrapper">{slides}</div></div><div class="container"><div class="head-sub"><h2>林场要闻</h2><a class="more" href="/xinwen/">查看更多 <i class="fa fa-angle-double-right"></i></a></div>{news}<div class="head-sub"><h2>公告公示</h2><a class="more" href="/gonggao/">查看更多 <i class="fa fa-angle-double-right"></i></a></div><ul>{notices}</ul></div>""",
    )


def listing(col: Col) -> str:
    """Cards; the oldest of the news is put on top with a badge."""
    if col.name == "林场要闻":
        body = cards(col.rows[-1:], ' <span class="badge badge-danger">置顶</span>')
        body += cards(col.rows[:-1])
    else:
        body = cards(col.rows)
    last = (
        f'<div class="page"><span class="page-status">共28条 当前1/4页</span><span class="page-index"><a href="{col.path}">首页</a></span><span class="page-numbar"><a href="{col.path}" class="page-num page-num-current">1</a><a href="/xinwen_2/" class="page-num">2</a><a href="/xinwen_3/" class="page-num">3</a></span><span class="page-next"><a href="/xinwen_2/">后一页</a></span><span class="page-last"><a href="/xinwen_4/">尾页</a></span></div>'
        if col.pages
        else ""
    )
    none = (
        '<div class="text-center my-5 text-secondary">未查询到任何数据！</div>'
        if not col.rows
        else ""
    )
    return page(
        f"{col.name}-黑山国有林场",
        f"""<div class="container"><div class="row position mb-3"><div class="col-12"><i class="fa fa-map-o"></i> 当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div></div><div class="article-index">{body}{none}</div>{last}</div>""",
    )


def article(col: Col, row: Row) -> str:
    """A title and its line in the middle."""
    return page(
        f"{row[0]}-{col.name}-黑山国有林场",
        f"""<div class="container"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="mb-5"><h2 class="text-center fw700">{row[0]}</h2><div class="text-secondary border-bottom text-center">时间：{row[2]}　访问量：311</div><div class="content">{paragraphs("连日来，黑山国有林场组织护林员开展夏季巡护，累计巡护里程两百余公里。", "林场负责人表示，将继续落实网格化管理责任。")}</div><div class="content-more"><p>上一篇：<a href="{col.path}1.html">林场简讯</a></p><p>下一篇：没有了！</p></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(COLS, "黑山林场", "林场办公室", lambda col, n, _: f"{col.path}{88 - 5 * n}.html")
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"林场要闻": 1, "公告公示": 1},
        identity={"icp": True},
    )
    about = paragraphs(
        "黑山国有林场始建于一九五八年，经营面积十二万亩。",
        "林场下设六个分场、十八个护林站，现有职工二百余人。",
    )
    S.add(
        "/about/",
        page("林场概况-黑山国有林场", f'<div class="container">{about}</div>'),
        blank=False,
    )
    boxes = "".join(
        f'<div class="head-sub"><h4>{n}</h4><a class="more" href="{names[n].path}">更多</a></div><ul>{each(names[n].rows[:3], "<li><a href=$H>$T</a><span>$D</span></li>")}</ul>'
        for n in OPENS
    )
    S.add(
        "/gongkai/",
        page("信息公开-黑山国有林场", f'<div class="container">{boxes}</div>'),
        blank=False,
    )
    walls = "".join(
        f'<div class="col-3"><img src="/static/upload/image/f{n}.jpg" alt="林场风光"></div>'
        for n in range(8)
    )
    S.add(
        "/fengguang/",
        page(
            "林场风光-黑山国有林场", f'<div class="container"><div class="row">{walls}</div></div>'
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2023-06-16"}
    return S
