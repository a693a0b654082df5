"""A development zone of 2023 over New Year: cards whose day stands as 01.05 over 2023, tabs as
buttons with lists in a switcher, a policy library with document numbers and days of validity."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("aos_zone", "https://www.xinjianggaoxin.invalid/", "2023-01-09", "")
COLS = [
    Col("/col/zone", "走进高新区", "overview", "single"),
    Col("/col/news", "园区要闻", "news", "list", "2023-01-06", 8, step=5, pages=40),
    Col("/col/company", "企业动态", None, "list", "2023-01-05", 8, "news", True, 6, 6),
    Col("/col/notice", "通知公告", "notice", "list", "2023-01-04", 8, step=4, pages=12),
    Col("/col/policy", "政策文库", "policy", "list", "2022-12-20", 6, step=40),
    Col("/col/invest", "招商项目", None, "list", "2022-11-11", 4, "projects", step=60),
    Col("/col/talent", "人才招聘", "personnel", "blank"),
    Col("/col/stat", "统计数据", "statistics", "list", "2022-10-28", 4, step=90),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = "".join(
        f'<li><a href="{c.path}"><span>{c.name}</span></a></li>'
        for c in COLS
        if c.name not in ("园区要闻", "企业动态")
    )
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><link rel="stylesheet" href="/dist/aos.css"><link rel="stylesheet" href="/dist/app.css"><script src="/dist/aos.js"></script></head>
<body><header><div class="inner"><a href="/" class="logo"><img src="/dist/logo.png" alt="新江高新区"></a><div class="weather">新江 <span>3~11℃</span></div><ul class="menu"><li class="active"><a href="/"><span>首页</span></a></li>{menu}</ul></div></header>
{inner}
<footer><p>新江高新技术产业开发区管理委员会 主办</p><p>赣ICP备15000000号-2　网站标识码 3600000099</p></footer><script>AOS.init();</script></body></html>"""


def card(row: Row) -> str:
    """Month and day over the year, the title, a summary with a day in it."""
    y, m, d = row[2].split("-")
    return f'<li data-aos="fade-up"> <a href="{row[1]}" target="_blank"> <div class="time"> <h3>{m}.{d}</h3> <h6>{y}</h6> </div> <div class="txt"> <h4>{row[0]}</h4> <h6>本网讯 2022年9月1日以来，园区企业开足马力生产…<span></span></h6> </div> </a> </li>'


def home(names: dict[str, Col]) -> str:
    """Buttons that switch between lists, cards, the library as a table of numbers."""
    heads = "".join(
        f'<button type="button" data-k="{k}">{n}</button>'
        for k, n in enumerate(("园区要闻", "企业动态", "通知公告"))
    )
    bodies = "".join(
        f'<div class="pane" data-k="{k}"><ul>{"".join(map(card, names[n].rows[:4]))}</ul><a class="btn-more" href="{names[n].path}">查看更多{n}</a></div>'
        for k, n in enumerate(("园区要闻", "企业动态", "通知公告"))
    )
    library = each(
        names["政策文库"].rows[:4],
        '<li><a href="$H">$T</a><em>新高管发〔2022〕$N号</em></li>',
    )
    return page(
        "新江高新技术产业开发区",
        f'<main><section class="sw"><div class="heads">{heads}</div>{bodies}</section><section class="lib"><h2>政策文库</h2><a href="/col/policy">进入文库</a><ul>{library}</ul></section></main>',
    )


def library(col: Col) -> str:
    """Document number, made, published, valid until."""
    lines = ""
    for n, (title, href, day) in enumerate(col.rows, 1):
        y, m, d = day.split("-")
        lines += f'<tr><td>{n}</td><td><a href="{href}">{title}</a></td><td>新高管发〔{y}〕{40 - n}号</td><td>{y}-{m}-{max(int(d) - 6, 1):02d}</td><td>{day}</td><td>{int(y) + 5}-{m}-{d}</td><td>有效</td></tr>'
    return f'<table class="lib"><thead><tr><th>序号</th><th>标题</th><th>文号</th><th>成文日期</th><th>发布日期</th><th>有效期至</th><th>效力</th></tr></thead><tbody>{lines}</tbody></table>'


def listing(col: Col) -> str:
    """Cards, or the library."""
    if col.name == "政策文库":
        body = library(col)
    elif col.rows:
        body = f'<ul class="cards">{"".join(map(card, col.rows))}</ul>'
    else:
        body = '<ul class="cards"></ul><div class="blank-tip"><i class="icon-box"></i>这里空空如也</div>'
    turn = (
        f'<div class="pagination"><a class="cur">1</a><a href="{col.path}/2">2</a><a href="{col.path}/3">3</a><span>...</span><a href="{col.path}/{col.pages}">{col.pages}</a></div>'
        if col.pages
        else ""
    )
    return page(
        f"{col.name} - 新江高新技术产业开发区",
        f'<main><div class="crumb"><a href="/">首页</a><i>›</i><span>{col.name}</span></div><h1 class="col-name">{col.name}</h1>{body}{turn}</main>',
    )


def article(col: Col, row: Row) -> str:
    """The heading, then the line."""
    return page(
        f"{row[0]} - 新江高新技术产业开发区",
        f'<main><div class="crumb"><a href="/">首页</a><i>›</i><a href="{col.path}">{col.name}</a></div><h1>{row[0]}</h1><p class="line"><span>{row[2].replace("-", "/")}</span><span>来源：高新区管委会</span><span>阅读 2022</span></p><div class="body">{paragraphs("新年伊始，高新区各项目现场一派繁忙。", "管委会负责人表示，将以更优服务助力企业发展。")}</div></main>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "新江高新区",
        "高新区管委会",
        lambda col, n, _: f"/detail/{col.path[5:]}/{880 - 3 * n}",
    )
    publish(S, COLS, home(names), listing, article, {"园区要闻": 1, "通知公告": 1})
    about = paragraphs(
        "新江高新技术产业开发区二〇一〇年升级为国家级高新区，规划面积七十六平方公里。",
        "形成了电子信息、生物医药、新材料三大主导产业。",
    )
    S.add(
        "/col/zone",
        page(
            "走进高新区 - 新江高新技术产业开发区",
            f'<main><div class="crumb"><a href="/">首页</a><i>›</i><span>走进高新区</span></div>{about}</main>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2023-01-06"}
    return S
