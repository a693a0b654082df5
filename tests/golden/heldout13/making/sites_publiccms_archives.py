"""An archive's site of 2021 from static files: titles without a day anywhere in the lists, the days
only on the pages of the articles; addresses of folders and words; a blank column with a heading."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs

S = Small("publiccms_archives", "https://www.lingnan-da.invalid/", "2021-12-10", "")
COLS = [
    Col("/news/", "馆务动态", "news", "list", "2021-12-03", 5),
    Col("/notice/", "馆务公告", "notice", "list", "2021-11-22", 4, step=12),
    Col("/culture/", "兰台漫步", None, "list", "2021-10-15", 4, "plain", step=20),
    Col("/rules/", "规章制度", "policy", "list", "2021-03-29", 4, step=90),
    Col("/volunteer/", "志愿者之家", None, "blank"),
    Col("/about.html", "本馆概况", "overview", "single"),
]


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<li><a href="{col.path}">{col.name}</a></li>' for col in COLS)
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"/><meta name="renderer" content="webkit"/><title>{title}</title><link rel="stylesheet" href="/resource/css/style.css"/></head>
<body><div id="header"><div class="topbar"><a href="/user/login.html">登录</a></div><div id="logo"><a href="/"><img src="/resource/images/logo.png" alt="岭南县档案馆"/></a></div><ul id="menu"><li><a href="/">首页</a></li>{nav}</ul></div>
<div id="container">{inner}</div>
<div id="footer"><p>岭南县档案馆 &copy; 2021　粤ICP备00000000号</p><p>Powered by CMS V4.0.202107</p></div></body></html>"""


TITLES = '<li><a href="$H" title="$T">$T</a></li>'


def home(names: dict[str, Col]) -> str:
    """Sections of titles, no day at all."""
    made = "".join(
        f'<section><h2>{n}</h2><a class="more" href="{names[n].path}">查看更多</a><ul class="titles">{each(names[n].rows[:4], TITLES)}</ul></section>'
        for n in ("馆务动态", "馆务公告", "兰台漫步")
    )
    return page("岭南县档案馆", made)


def listing(col: Col) -> str:
    """Titles with the first words of each."""
    body = each(
        col.rows,
        '<li><h3><a href="$H">$T</a></h3><p>　　为进一步做好档案工作，岭南县档案馆组织有关人员……</p></li>',
    )
    none = '<div class="nodata"><h4>还没有内容哦</h4></div>' if not col.rows else ""
    return page(
        f"{col.name} - 岭南县档案馆",
        f'<div class="location">您当前的位置: <a href="/">首页</a> / <a href="{col.path}">{col.name}</a></div><div class="main"><h1>{col.name}</h1><ul class="summaries">{body}</ul>{none}</div>',
    )


def article(col: Col, row: Row) -> str:
    """A title, a line with the day, the text."""
    return page(
        f"{row[0]} - {col.name} - 岭南县档案馆",
        f"""<div class="location">您当前的位置: <a href="/">首页</a> / <a href="{col.path}">{col.name}</a> / 正文</div><div class="main"><h1>{row[0]}</h1><div class="info">作者：编研科 时间：{row[2]} 10:32:08 点击：<span id="clicks">0</span></div><div class="content">{paragraphs("岭南县档案馆近日围绕年度重点任务，组织开展业务培训和现场指导。", "参训人员表示，将把所学运用到实际工作中。")}</div></div>""",
    )


def build() -> Small:
    """The site; every article is there, since the days of the lists are told nowhere else."""
    names = fill(
        COLS,
        "岭南县",
        "县档案馆",
        lambda col, n, _: f"{col.path}{70 * COLS.index(col) + 61 - n}.html",
    )
    S.add("/", home(names), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows or col.state == "blank":
            S.add(col.path, listing(col), blank=not col.rows)
        for row in col.rows:
            S.add(
                row[1],
                article(col, row),
                article={"title": row[0], "published": row[2]},
                blank=False,
            )
        S.column(col.path, col.name, col.kind, col.state, col.newest, col.first)
    about = paragraphs(
        "岭南县档案馆始建于一九五九年，馆藏档案十二万卷。",
        "馆内设办公室、保管利用科、编研科，实行免费查阅。",
    )
    S.add(
        "/about.html",
        page("本馆概况 - 岭南县档案馆", f'<div class="main">{about}</div>'),
        blank=False,
    )
    S.more |= {"home_newest": "2021-12-03"}
    return S
