"""A city's water company that its office owns, 2021: a menu that drops down, stops of supply with the
days of the stop beside those of the notice, a chronicle by years that is one article, pictures."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("water_group", "http://www.qingjiangshuiwu.invalid/", "2021-09-10", "")
COLS = [
    Col("/about.html", "集团概况", None, "single"),
    Col("/history.html", "大事记", None, "single", first=None),
    Col("/news/", "新闻中心", "news", "list", "2021-09-08", 7, step=5, pages=13),
    Col("/stop/", "停水通知", "notice", "list", "2021-09-09", 7, step=2),
    Col("/bid/", "招标采购", None, "list", "2021-08-30", 6, "projects", step=8),
    Col("/party/", "党建园地", None, "list", "2021-07-05", 4, "plain", step=20),
    Col("/quality/", "水质公告", None, "list", "2021-09-01", 5, "statistics", True, 30),
    Col("/job/", "人才招聘", "personnel", "blank"),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = ""
    for col in COLS:
        if col.name == "大事记":
            continue
        drop = (
            '<div class="drop"><a href="/about.html">集团概况</a><a href="/history.html">大事记</a></div>'
            if col.name == "集团概况"
            else ""
        )
        menu += f'<dd><a href="{col.path}">{col.name}</a>{drop}</dd>'
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><link href="/themes/blue/base.css" rel="stylesheet"><script src="/themes/blue/swiper.js"></script></head>
<body class="qj"><div class="hd"><div class="wp"><a class="lg" href="/"><img src="/themes/blue/logo.png" alt="清江水务集团"></a><span class="tel">24小时服务热线 96000</span></div>
<dl class="mn"><dd class="cur"><a href="/">首页</a></dd>{menu}</dl></div>{inner}
<div class="ft"><div class="wp"><p>清江市水务集团有限公司（清江市国资委所属）</p><p>鄂ICP备17000000号-1</p></div></div></body></html>"""


def stop(row: Row) -> str:
    """A notice of a stop says when it was put up, and from when to when there is no water."""
    year, month, dom = row[2].split("-")
    end = min(int(dom) + 2, 28)
    return f'<li><a href="{row[1]}"><h4>{row[0]}</h4><p>停水时间：{year}年{int(month)}月{end}日22:00至次日6:00</p><p>影响范围：沿江大道、学院路一带</p></a><span>发布于{month}月{dom}日</span></li>'


def picture(row: Row) -> str:
    """Only the picture and the title are links; the day stands below in dots."""
    return f'<li><div class="im"><a href="{row[1]}"><img src="/uploads/{row[1][-8:-5]}.jpg" alt="{row[0]}"></a></div><div class="tx"><a href="{row[1]}">{row[0]}</a><i>{row[2].replace("-", ".")}</i></div></li>'


LINE = '<li><i>$Y-$M-$d</i><a href="$H">$T</a></li>'


def rows_of(col: Col) -> str:
    """Each column in a dress of its own."""
    if col.name == "停水通知":
        return "".join(map(stop, col.rows))
    if col.name == "新闻中心":
        return "".join(map(picture, col.rows))
    return each(col.rows, LINE)


def home(names: dict[str, Col]) -> str:
    """Pictures of news; the stops of supply in a strip that moves; bids; quality of the water."""
    moving = each(names["停水通知"].rows[:3], '<div class="swiper-slide"><a href="$H">$T</a></div>')
    bids = each(names["招标采购"].rows[:5], LINE)
    quality = each(
        names["水质公告"].rows[:3],
        "<tr><td><a href=$H>$T</a></td><td>0.$N5</td><td>合格</td></tr>",
    )
    return page(
        "清江水务集团",
        f"""<div class="wp"><div class="strip"><b>停水通知</b><div class="swiper">{moving}</div><a href="/stop/">更多</a></div>
<div class="nw"><h2><a href="/news/">新闻中心</a></h2><ul>{"".join(map(picture, names["新闻中心"].rows[:4]))}</ul></div>
<div class="bd"><h2><a href="/bid/">招标采购</a></h2><ul>{bids}</ul></div>
<div class="qu"><h2><a href="/quality/">水质公告</a></h2><table><tr><th>项目</th><th>余氯</th><th>结论</th></tr>{quality}</table></div></div>""",
    )


def listing(col: Col) -> str:
    """Head of a picture, path, list; a blank one keeps a line of words."""
    turn = (
        f'<div class="pgs"><a class="on">1</a><a href="index_2.html">2</a><a href="index_3.html">3</a>…<a href="index_{col.pages}.html">{col.pages}</a></div>'
        if col.pages
        else ""
    )
    body = f"<ul>{rows_of(col)}</ul>" if col.rows else '<p class="no">目前没有招聘计划。</p>'
    if col.state == "blank":
        body = '<ul></ul><p class="no">暂时没有信息</p>'
    return page(
        f"{col.name}_清江水务集团",
        f'<div class="bn"><img src="/themes/blue/{col.path.strip("/")}.jpg"></div><div class="wp"><div class="ps">您在：<a href="/">首页</a>-<a href="{col.path}">{col.name}</a></div><div class="ls">{body}</div>{turn}</div>',
    )


def article(col: Col, row: Row) -> str:
    """A title, the day in Chinese, the text."""
    y, m, d = row[2].split("-")
    return page(
        f"{row[0]}_清江水务集团",
        f'<div class="wp"><div class="ps">您在：<a href="/">首页</a>-<a href="{col.path}">{col.name}</a>-内容</div><h1>{row[0]}</h1><div class="inf">{y}年{m}月{d}日　编辑：宣传部　点击：1998</div><div class="ct">{paragraphs("尊敬的用户：", "因管网改造施工需要，请提前做好储水准备，不便之处敬请谅解。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "清江市",
        "市水务集团",
        lambda col, n, d: f"{col.path}{d[:4]}{d[5:7]}/{900 - 7 * n}.html",
    )
    publish(S, COLS, home(names), listing, article, {"新闻中心": 1, "停水通知": 1})
    about = paragraphs(
        "清江市水务集团成立于一九八四年，承担中心城区供水、污水处理和水环境治理任务。",
        "集团现有水厂五座，日供水能力六十万立方米。",
    )
    years = "".join(
        f'<div class="node"><b>{y}年</b><p>{what}</p></div>'
        for y, what in (
            (2020, "6月，第五水厂投产通水。"),
            (2015, "11月，完成集团化改制。"),
            (1998, "8月，战胜特大洪水。"),
        )
    )
    for path, name, body in (
        ("/about.html", "集团概况", about),
        ("/history.html", "大事记", f'<div class="tl">{years}</div>'),
    ):
        S.add(
            path,
            page(
                f"{name}_清江水务集团",
                f'<div class="wp"><div class="ps">您在：<a href="/">首页</a>-{name}</div>{body}</div>',
            ),
            blank=False,
        )
    # The strip shows no days: the list of stops does.
    S.more |= {"home_newest": "2021-09-09"}
    return S
