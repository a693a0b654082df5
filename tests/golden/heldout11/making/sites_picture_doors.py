"""A reservoir office's site: the home page is nothing but a menu and large pictures that are doors;
channel pages name what stands under them; one column holds a single article."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("picture_doors", "http://www.longmensk.invalid/", "2021-04-12", "")
COLS = [
    Col("/gk/", "水库概况", "overview", "single", first=True),
    Col("/zw/", "政务公开", "catalogue", first=True),
    Col("/dt/", "工作动态", "news", "list", "2021-04-09", 8, "news", True, 0, 6),
    Col("/fx/", "防汛抗旱", None, first=True),
    Col("/fj/", "库区风光", None, first=True),
    # Under the channels.
    Col("/zw/tz/", "通知", "notice", "list", "2021-03-30", 6, "notice", False, 0, 10),
    Col("/zw/zc/", "政策法规", "policy", "list", "2020-11-06", 4, "policy", False, 0, 60),
    Col("/zw/ys/", "预算决算", "finance", "list", "2021-02-26", 3, "finance", False, 0, 180),
    Col("/zw/rs/", "人事信息", "personnel", "blank", first=False),
    Col("/fx/sq/", "水情快报", None, "list", "2021-04-12", 7, "statistics", False, 0, 1),
    Col("/fx/ya/", "防汛预案", None, "single", first=False),
]
NAMES = {col.name: col for col in COLS}
UNDER = {
    "政务公开": ("通知", "政策法规", "预算决算", "人事信息"),
    "防汛抗旱": ("水情快报", "防汛预案"),
}


def page(title: str, inner: str) -> str:
    """In the common frame; the menu is made of pictures too."""
    menu = "".join(
        f'<li><a href="{c.path}"><img src="/img/nav_{c.path.strip("/")}.png" alt="{c.name}"></a></li>'
        for c in COLS[:5]
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>
<div class="hd"><img src="/img/head.jpg" alt="龙门水库管理局"><ul><li><a href="/"><img src="/img/nav_home.png" alt="首页"></a></li>{menu}</ul></div>
{inner}
<div class="ft">龙门水库管理局　豫ICP备05000016号　防汛值班电话：0379-00000000</div></body></html>"""


def home() -> str:
    """Five large pictures, each a door; a slogan; nothing else."""
    doors = "".join(
        f'<div class="door"><a href="{c.path}" title="{c.name}"><img src="/img/door{n}.jpg" alt="{c.name}" width="300" height="420"></a></div>'
        for n, c in enumerate(COLS[:5])
    )
    return page(
        "龙门水库管理局",
        f'<div class="slogan"><p>节水优先　空间均衡　系统治理　两手发力</p></div><div class="doors">{doors}</div>',
    )


def channel(name: str) -> str:
    """Cards, each with the name of a column and two sentences of it."""
    cards = "".join(
        f'<div class="card"><a href="{NAMES[n].path}"><dl><dt>{n}</dt><dd>查看{n}的全部内容</dd></dl></a></div>'
        for n in UNDER[name]
    )
    return page(
        f"{name}_龙门水库管理局",
        f'<div class="loc"><a href="/">首页</a>/<a href="{NAMES[name].path}">{name}</a></div><div class="cards">{cards}</div>',
    )


def listing(col: Col, above: str) -> str:
    """Rows in paragraphs: the day in a small tag, then the link."""
    body = each(col.rows, '<p class="row"><small>$Y.$M.$d</small> <a href="$H">$T</a></p>')
    between = f'<a href="{NAMES[above].path}">{above}</a>/' if above else ""
    turn = (
        '<p class="pg">1/3　<a href="index_1.html">后一页</a>　<a href="index_2.html">最后页</a></p>'
        if col.rows
        else ""
    )
    return page(
        f"{col.name}_龙门水库管理局",
        f'<div class="loc"><a href="/">首页</a>/{between}<a href="{col.path}">{col.name}</a></div><div class="rows">{body}</div>{turn}',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "龙门库区",
        "龙门水库管理局",
        lambda col, n, day: f"{col.path}{day[:4]}/{1520 - 60 * COLS.index(col) - n}.html",
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for name in UNDER:
        S.add(NAMES[name].path, channel(name), blank=False)
    for col in COLS:
        above = next((a for a, names in UNDER.items() if col.name in names), "")
        if col.rows:
            S.add(col.path, listing(col, above), rows_of=col.rows, blank=False, pager={"pages": 3})
        elif col.state == "blank":
            S.add(col.path, listing(col, above), items=[], blank=True)
    for name, text in (
        ("水库概况", "龙门水库建成于一九五九年，总库容一亿二千万立方米，是以防洪为主的大型水库。"),
        ("防汛预案", "为做好汛期水库安全度汛工作，制定本预案。汛限水位为二百零三米。"),
    ):
        S.add(
            NAMES[name].path,
            page(
                f"{name}_龙门水库管理局",
                f'<div class="loc"><a href="/">首页</a>/<a href="{NAMES[name].path}">{name}</a></div><div class="txt"><h2>{name}</h2>{paragraphs(text, "管理局下设工程科、水情科、办公室，承担日常调度与巡查。", "遇有险情，按规定程序报告并组织抢护。")}</div>',
            ),
            blank=False,
        )
    declare(S, COLS)
    # A home page of doors alone: what its columns of the second level show counts.
    S.more |= {"home_newest": "2021-04-09"}
    return S
