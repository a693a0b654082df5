"""A township of 2026 on a small system with Bootstrap: cards, a crumb of list items, news recommended
beside every list, a column that says that its class has no data."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("boot_township", "https://www.muxizhen-x.invalid/", "2026-06-18", "")
COLS = [
    Col("/dongtai/", "镇村动态", "news", "list", "2026-06-16", 7, step=3, pages=4),
    Col("/tongzhi/", "通知公告", "notice", "list", "2026-06-04", 6, step=9),
    Col("/zhengce/", "惠民政策", "policy", "list", "2026-04-13", 5, step=35),
    Col("/fengcai/", "乡村风采", None, "list", "2026-05-20", 5, "plain", step=11),
    Col("/jiti/", "集体三资", None, "blank"),
    Col("/jianjie/", "镇情简介", "overview", "single"),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str, here: str = "") -> str:
    """The menu is folded on telephones."""
    nav = "".join(
        f'<li class="nav-item{" active" if c.name == here else ""}"><a class="nav-link" href="{c.path}">{c.name}</a></li>'
        for c in COLS
    )
    return f"""<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><title>{title}</title><link rel="stylesheet" href="/template/default/bootstrap/css/bootstrap.min.css"></head><body>
<nav class="navbar navbar-light bg-light fixed-top navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/"><img src="/static/logo.png" height="50"></a><button class="navbar-toggler" type="button" data-toggle="collapse"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/">首页</a></li>{nav}</ul></div></div></nav>
{inner}
<div class="footer bg-light"><div class="container"><div class="row"><div class="col-md-5"><h5>木溪镇人民政府</h5><ul><li>地 址：木溪镇兴镇路0号</li><li>电 话：0000-0000000</li></ul></div><div class="col-md-5"><ul><li>湘ICP备00000000号</li><li>网站标识码：4300009918</li></ul></div><div class="col-md-2"><p class="code"><img src="/static/wx.png" width="100"></p><p>扫一扫关注公众号</p></div></div></div></div>
<script src="/template/default/js/jquery-1.12.4.min.js"></script><script src="/template/default/bootstrap/js/bootstrap.min.js"></script></body></html>"""


def home(names: dict[str, Col]) -> str:
    """A carousel, cards with month and day, pictures with a title."""
    slides = "".join(
        f'<div class="carousel-item{" active" if not at else ""}"><a href="{h}"><img src="/static/{at}.jpg" class="d-block w-100" alt="{t}"></a><div class="carousel-caption"><h5>{t}</h5></div></div>'
        for at, (t, h, _) in enumerate(names["镇村动态"].rows[:3])
    )
    row = '<li class="d-flex"><a href="$H" class="flex-fill text-truncate" title="$T">$T</a><span class="text-muted">$M-$d</span></li>'
    cards = "".join(
        f'<div class="col-md-6"><div class="card"><div class="card-header"><i class="fa fa-bars"></i> {n}<a class="float-right" href="{AT[n]}">MORE</a></div><div class="card-body"><ul class="list-unstyled">{each(names[n].rows[:6], row)}</ul></div></div></div>'
        for n in ("镇村动态", "通知公告", "惠民政策")
    )
    photos = each(
        names["乡村风采"].rows[:4],
        '<div class="col-3"><a href="$H"><img src="/static/p$N.jpg" class="img-fluid"><p>$T</p></a></div>',
    )
    return page(
        "木溪镇人民政府",
        f'<div class="carousel slide" data-ride="carousel"><div class="carousel-inner">{slides}</div></div><div class="container"><div class="row">{cards}</div><h3><a href="{AT["乡村风采"]}">乡村风采</a></h3><div class="row">{photos}</div></div>',
    )


def listing(col: Col) -> str:
    """Rows with a summary, or the words of none; recommended news at the right."""
    body = each(
        col.rows,
        '<div class="media border-bottom"><div class="media-body"><h5><a href="$H" title="$T">$T</a></h5><p>近日，木溪镇组织干部走村入户，宣讲政策、听取意见……</p><p class="text-secondary"><span>$D</span><span class="ml-3"><i class="fa fa-eye"></i>2$N7</span></p></div></div>',
    )
    turn = (
        f'<nav><div class="pagination"><a class="page-item page-link" href="{col.path}">首页</a><a class="page-item page-link" href="{col.path}">1</a><a class="page-item page-link" href="{col.path}?page=2">2</a><a class="page-item page-link" href="{col.path}?page=3">3</a><a class="page-item page-link" href="{col.path}?page=2">下一页</a><a class="page-item page-link" href="{col.path}?page={col.pages}">尾页</a></div></nav>'
        if col.pages
        else ""
    )
    none = (
        ""
        if col.rows
        else '<div class="text-center my-5 text-secondary">本分类下无任何数据！</div>'
    )
    side = each(
        COLS[0].rows[:5], '<li><span class="fr">$D</span><a href="$H" title="$T">$S</a></li>'
    )
    return page(
        f"{col.name}-木溪镇人民政府",
        f'<div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item"><a href="{col.path}">{col.name}</a></li></ol></nav><div class="row"><div class="col-md-9">{body}{none}{turn}</div><div class="col-md-3"><h4 class="t"><span>推荐资讯</span></h4><ul class="clearfix">{side}</ul></div></div></div>',
        col.name,
    )


def article(col: Col, row: Row) -> str:
    """Title, line of facts, text."""
    return page(
        f"{row[0]}-木溪镇人民政府",
        f'<div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首页</a></li><li class="breadcrumb-item"><a href="{col.path}">{col.name}</a></li></ol></nav><h2 class="text-center">{row[0]}</h2><div class="text-center text-secondary"><span>时间：{row[2]} 10:21:07</span> <span>来源：木溪镇</span> <span>访问次数：205</span></div><div class="content">{paragraphs("6月，木溪镇抢抓农时，组织农户开展田间管理。", "镇农技站派出四个小组到村指导，发放资料三百余份。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(COLS, "木溪镇", "木溪镇政府", lambda col, n, _: f"{col.path}{640 - 5 * n}.html")
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"镇村动态": 1, "通知公告": 1},
        identity={"site_id_code": "4300009918"},
    )
    S.add(
        AT["镇情简介"],
        page(
            "镇情简介-木溪镇人民政府",
            f'<div class="container"><h2>镇情简介</h2>{paragraphs("木溪镇位于县境西北部，总面积一百二十平方公里，辖十二个行政村。", "境内有木溪河贯穿，盛产茶叶、板栗和中药材。")}</div>',
            "镇情简介",
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2026-06-16"}
    return S
