"""A lake county on Bootstrap 3 in 2016: the day stands in a span inside the link, tabs open panes by
anchors, a channel page of panels headed by linked spans, one of which has nothing in it."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("bootstrap_county", "http://www.luhuxian.invalid/", "2016-09-30", "")
COLS = [
    Col("/html/xwzx/index.html", "新闻资讯", None),
    Col("/html/xwzx/jryw/list_1.html", "今日要闻", "news", "list", "2016-09-29", 8, pages=31),
    Col("/html/xwzx/bmdt/list_1.html", "部门动态", "news", "list", "2016-09-27", 8, skip=3),
    Col("/html/xwzx/gggs/list_1.html", "公告公示", "notice", "list", "2016-09-28", 8, pages=4),
    Col("/html/zwgk/index.html", "政务公开", None),
    Col("/html/zwgk/zcwj/list_1.html", "政策文件", "policy", "list", "2016-08-30", 6, step=12),
    Col("/html/zwgk/ghjh/list_1.html", "规划计划", "planning", "list", "2016-03-11", 4, step=70),
    Col("/html/zwgk/czxx/list_1.html", "财政信息", "finance", "list", "2016-07-20", 4, step=60),
    Col("/html/zwgk/yjgl/list_1.html", "应急管理", None, "blank"),
    Col("/html/mllh/index.html", "魅力芦湖", "overview", "single"),
]
for _col in COLS:
    if "/list_" in _col.path:
        _col.first = _col.name in ("今日要闻", "部门动态", "公告公示") or None


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(
        f'<li><a href="{col.path}">{col.name}</a></li>' for col in COLS if "/index" in col.path
    )
    return f"""<!DOCTYPE html>
       <html>
       <head lang="en">
           <meta charset="UTF-8">
           <meta name="viewport" content="width=device-width, user-scalable=no, initial-scale=1.0">
           <title>{title}</title>
           <link href="/html/lh-static/bootstrap/css/bootstrap.min.css" rel="stylesheet">
           <!--[if lt IE 9]><script src="/html/lh-static/js/html5shiv.min.js"></script><![endif]-->
       </head>
       <body>
       <div class="container-fluid jh-head"><div class="container"><div class="row"><div class="col-md-8"><img src="/html/lh-static/images/logo.png" class="img-responsive"></div>
       <div class="col-md-4"><form action="/search"><input type="text" name="title" placeholder="请输入关键字"><button class="btn">搜索</button></form></div></div></div></div>
       <nav class="navbar navbar-default"><div class="container"><button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#bs"><span class="sr-only">Toggle navigation</span></button>
       <div class="collapse navbar-collapse" id="bs"><ul class="nav navbar-nav"><li class="active"><a href="/">首页</a></li>{nav}</ul></div></div></nav>
       <div class="container bg-white">{inner}</div>
       <footer class="container text-center"><p>芦湖县人民政府主办　芦湖县信息中心承办　苏ICP备09000000号</p></footer>
       <script type="text/javascript" src="/html/lh-static/js/jquery-1.12.1.min.js"></script>
       <script type="text/javascript" src="/html/lh-static/bootstrap/js/bootstrap.min.js"></script>
       <script type="text/javascript">
           $(function () {{ $('#navTab1 a').click(function (e) {{ e.preventDefault(); $(this).tab('show'); }}); }});
       </script>
       </body></html>"""


ITEM = '<li><span class="jh-dotted">·</span><a target="_blank" href="$H"><span class="panel2-list-content">$T </span><span class="panel2-list-time">$D</span></a></li>'


def home(names: dict[str, Col]) -> str:
    """A carousel with captions, tabs as anchors of panes, a row of services."""
    tabs = [names[n] for n in ("今日要闻", "部门动态", "公告公示")]
    heads = "".join(
        f'<li role="presentation" class="{"active" if not n else ""}"><a href="#con_{n}" aria-controls="con_{n}" role="tab" data-toggle="tab">{col.name}</a></li>'
        for n, col in enumerate(tabs)
    )
    panes = "".join(
        f'<div role="tabpanel" class="tab-pane {"active" if not n else ""}" id="con_{n}"><ul class="panel2-list">{each(col.rows[:6], ITEM)}</ul><p class="text-right"><a href="{col.path}">更多&gt;&gt;</a></p></div>'
        for n, col in enumerate(tabs)
    )
    slides = each(
        names["今日要闻"].rows[1:4],
        '<div class="item"><a href="$H" target="_blank"><img src="/upload/t$N.jpg"/></a><div class="carousel-caption"><p><a target="_blank" href="$H" style="color:white;">$T</a></p></div></div>',
    )
    return page(
        "中国·芦湖",
        f"""<div class="jh-main"><div class="row"><div class="col-md-7"><div id="carousel-example-generic" class="carousel slide" data-ride="carousel"><ol class="carousel-indicators"><li data-slide-to="0" class="active"></li><li data-slide-to="1"></li><li data-slide-to="2"></li></ol><div class="carousel-inner" role="listbox">{slides}</div></div></div>
<div class="col-md-5"><ul class="nav nav-tabs fontSize16 text-center" role="tablist" id="navTab1">{heads}</ul><div class="tab-content pTextIndent">{panes}</div></div></div></div>""",
    )


def panel(col: Col) -> str:
    """A box of a channel page; of an empty one only the head is there."""
    return f"""<div class="wxqd-panel mgb20 " style="min-height:200px"><div class="wxqd-panel-t"><a target="_blank" href="{col.path}" class="wxqd-panel-tbg"><span class="color-white fontSize18">{col.name}</span></a></div>
<div class="wxqd-panel-c bg-gray"><ul class="panel2-list">{each(col.rows[:4], ITEM)}</ul></div></div>"""


def where(*names: str) -> str:
    """The path."""
    return f'<ol class="breadcrumb"><li><a href="/">首页</a></li>{"".join(f"<li>{n}</li>" for n in names)}</ol>'


def channel(above: Col) -> str:
    """Panels of the columns below."""
    under = [c for c in COLS if c is not above and c.path.startswith(above.path[:11])]
    return page(
        f"中国·芦湖-{above.name}",
        f'{where(above.name)}<div class="jh-main"><div class="row"><div class="col-md-12">{"".join(map(panel, under))}</div></div></div>',
    )


def listing(col: Col) -> str:
    """The menu of siblings to the left, a panel with the list, pages below."""
    above = next(c for c in COLS if "/index" in c.path and c.path[:11] == col.path[:11])
    under = [c for c in COLS if c is not above and c.path.startswith(above.path[:11])]
    side = "".join(
        f'<li class="{"active" if c is col else ""}"><a href="{c.path}"><span class="glyphicon glyphicon-play-circle"></span>{c.name}</a> </li>'
        for c in under
    )
    links = "".join(
        f'<li><a href="list_{n}.html">{n}</a></li>' for n in range(2, min(col.pages, 5) + 1)
    )
    turn = (
        f'<ul class="pagination"><li class="active"><a href="#">1</a></li>{links}<li><a href="list_{col.pages}.html">尾页</a></li></ul>'
        if col.pages
        else ""
    )
    return page(
        f"中国·芦湖-{col.name}",
        f"""{where(f'<a href="{above.path}">{above.name}</a>', col.name)}<div class="jh-main"><div class="row"><div class="col-md-4"><div class="fontSize18 pd3 color-green">{above.name}</div><ul class="news-list1 fontSize16 clearfix">{side}</ul></div>
<div class="col-md-8 pdTop1em"><div class="fontSize18 pd3 color-green" style="visibility: hidden;">&nbsp;</div><div class="wxqd-panel"><div class="wxqd-panel-t"><span class="wxqd-panel-tbg"><span class="color-white fontSize18">{col.name}</span></span></div>
<div class="wxqd-panel-c bg-gray"><ul class="panel2-list">{each(col.rows, ITEM)}</ul></div></div>{turn}</div></div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """A heading, the line, the text."""
    return page(
        f"中国·芦湖-{row[0]}",
        f"""{where(f'<a href="{col.path}">{col.name}</a>', "正文")}<div class="jh-main"><h3 class="text-center">{row[0]}</h3><p class="text-center color-gray">发布日期：{row[2]} 　阅读：2014 次　字体：【大 中 小】</p><div class="content-text">{paragraphs("芦湖县坚持把群众满意作为标准，统筹推进各项工作。", "有关部门表示，下一步将继续加大力度，确保年度目标任务完成。")}</div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "芦湖县",
        "县政府办",
        lambda col, n, d: (
            f"/html{col.path[5:15].rstrip('/')}/{d.replace('-', '')}/{611 - 5 * n}.html"
        ),
    )
    publish(S, COLS, home(names), listing, article, {"今日要闻": 1, "政策文件": 1})
    S.add("/html/xwzx/index.html", channel(names["新闻资讯"]), blank=False)
    S.add("/html/zwgk/index.html", channel(names["政务公开"]), blank=False)
    about = paragraphs(
        "芦湖县地处苏中水网地区，因境内芦苇荡得名，总面积一千三百平方公里。",
        "全县辖十一个镇，盛产稻米、河蟹、荷藕，是著名的鱼米之乡。",
    )
    S.add(
        "/html/mllh/index.html",
        page("中国·芦湖-魅力芦湖", f'{where("魅力芦湖")}<div class="jh-main">{about}</div>'),
        blank=False,
    )
    S.more |= {"home_newest": "2016-09-29"}
    return S
