"""A city's department on LonSun: numbered columns, separating items, pages by a script."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("lonsun_department", "http://nyncj.wanbei.invalid/", "2025-08-22", "lonsun")
HOST = "http://nyncj.wanbei.invalid"
COLS = [
    Col("/xwdt/index.html", "新闻动态", "news", first=True),
    Col("/zwgk/index.html", "政务公开", "catalogue", first=True),
    Col("/hdjl/index.html", "互动交流", None, first=True),
    Col("/ztzl/index.html", "专题专栏", "special", first=True),
    Col("/content/column/6791570", "工作动态", "news", "list", "2025-08-20", 8, "news"),
    Col("/content/column/6791571", "县区动态", "news", "list", "2025-08-15", 7, "news", 4),
    Col("/content/column/6791573", "通知公告", "notice", "list", "2025-08-18", 7, "notice"),
    Col(
        "/content/column/6791574",
        "农业补贴",
        None,
        "list",
        "2025-05-06",
        4,
        "finance",
        step=25,
    ),
    Col("/content/column/6791575", "乡村规划", "planning", "blank"),
    Col(
        "/ztzl/gbzntjs/index.html",
        "高标准农田建设",
        "special",
        "list",
        "2024-11-05",
        3,
        "special",
        step=30,
    ),
]
UNDER = {"新闻动态": COLS[4:6], "政务公开": COLS[6:9]}


def page(title: str, inner: str, column: str = "") -> str:
    """In the common frame."""
    nav = ""
    for n, col in enumerate(c for c in COLS if c.first):
        subs = "".join(
            f'<li><a href="{HOST}{s.path}" target="_blank">{s.name}</a></li>'
            for s in UNDER.get(col.name, ())
        )
        nav += f'<li class="item{n}"><h3><a href="{HOST}{col.path}" target="_blank">{col.name}</a></h3>{f"<ul class=sub>{subs}</ul>" if subs else ""}</li>'
    meta = (
        f'<meta name="ColumnName" content="{column}" />\n<meta name="ColumnType" content="{column}" />'
        if column
        else ""
    )
    return f"""<!doctype html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="SiteName" content="皖北市农业农村局" />
<meta name="SiteDomain" content="nyncj.wanbei.invalid" /><meta name="SiteIDCode" content="3412000027" />{meta}
<title>{title}_皖北市农业农村局</title>
<script type="text/javascript" src="/assets/js/jquery.min.js"></script><script type="text/javascript" src="/assets/js/pager.js"></script></head>
<body><div class="top"><span>您好，欢迎访问皖北市农业农村局网站！</span><script>document.write(new Date().toLocaleDateString());</script></div>
<div class="head"><a href="{HOST}/"><img src="/assets/images/logo.png" alt="皖北市农业农村局"/></a></div>
<div class="menu"><ul class="clearfix"><li class="home"><h3><a href="{HOST}/">首页</a></h3></li>{nav}</ul></div>
{inner}
<div class="footer"><p><a href="/sitemap.html">网站地图</a>|<a href="/lxwm.html">联系我们</a></p><p>主办单位：皖北市农业农村局　皖ICP备05000000号　网站标识码：3412000027　皖公网安备34120002000999号</p>
<span id="_ideConac"></span><script src="http://dcs.conac.cn/js/12/177/0000/40607000/CA121770000406070000999.js"></script></div></body></html>"""


def listing(col: Col, above: Col | None, pages: int) -> str:
    """Items of two colours with a line after every fifth."""
    number = col.path.rsplit("/", 1)[1].removesuffix(".html")
    lines = ""
    for n, (t, h, d) in enumerate(col.rows):
        lines += f'<li class="{("odd", "even")[n % 2]}"><a href="{h}" class="left" title="{t}" target="_blank">{short(t, 32)}</a><span class="right date">{d}</span></li>'
        lines += '<li class="lm_line"></li>' if n % 5 == 4 else ""
    side = "".join(
        f'<li class="{"active" if s is col else ""}"><a href="{HOST}{s.path}">{s.name}</a></li>'
        for s in (UNDER[above.name] if above else ())
    )
    empty = '<div class="nodata">暂无内容</div>'
    turn = f"""<div class="page_container" id="page_{number}"></div><script type="text/javascript">Ls.pagination("#page_{number}", function (pageIndex) {{ location.href = '{HOST}/content/column/{number}?pageIndex=' + pageIndex; }}, {{currPage: (1 - 1 + 1), pageCount: {pages}, link_num: 5}});</script>"""
    up = f'><a href="{HOST}{above.path}">{above.name}</a>' if above else ""
    return page(
        col.name,
        f"""<div class="wz">当前位置：<a href="{HOST}/">首页</a>{up}><span>{col.name}</span></div><div class="navleft"><h2>{above.name if above else col.name}</h2><ul>{side}</ul></div><div class="navright"><div class="listnews">{f'<ul class="doc_list list-{number}">{lines}</ul>{turn}' if col.rows else empty}</div></div>""",
        col.name,
    )


def home() -> str:
    """Blocks, day as [MM-DD] before the link in its own span."""

    def block(col: Col) -> str:
        rows = "".join(
            f'<li><span class="right">[{d[5:]}]</span><a href="{h}" title="{t}" target="_blank">{short(t, 20)}</a></li>'
            for t, h, d in col.rows[:6]
        )
        return f'<div class="box"><div class="bt"><span><a href="{HOST}{col.path}" target="_blank">{col.name}</a></span><a class="more" href="{HOST}{col.path}">更多>></a></div><ul class="doc_list">{rows}</ul></div>'

    return page(
        "首页",
        f'<div class="main">{block(COLS[4])}{block(COLS[5])}{block(COLS[6])}{block(COLS[7])}</div><div class="zt"><a href="{HOST}/ztzl/gbzntjs/index.html"><img src="/assets/images/zt.jpg" alt="高标准农田建设"></a></div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "皖北市",
        "皖北市农业农村局",
        lambda col, when: [
            f"{HOST}/{('xwdt', 'xwdt', 'zwgk', 'zwgk', 'zwgk', 'ztzl/gbzntjs')[COLS.index(col) - 4]}/{99210055 - 100 * COLS.index(col) - n}.html"
            for n in range(len(when))
        ],
    )
    S.add(
        "/",
        home(),
        blank=False,
        identity={"site_id_code": "3412000027", "icp": True, "police": True},
    )
    for above in (COLS[0], COLS[1]):
        for col in UNDER[above.name]:
            if col.rows:
                S.add(
                    col.path,
                    listing(col, above, 42),
                    rows_of=col.rows,
                    blank=False,
                    pager={"pages": 42},
                )
            else:
                S.add(col.path, listing(col, above, 0), items=[], blank=True)
    S.add(COLS[9].path, listing(COLS[9], None, 1), rows_of=COLS[9].rows, blank=False)
    t, h, d = COLS[6].rows[1]
    S.add(
        h.removeprefix(HOST),
        page(
            t,
            f'<div class="wz">当前位置：<a href="{HOST}/">首页</a>><a href="{HOST}/zwgk/index.html">政务公开</a>><a href="{HOST}{COLS[6].path}">通知公告</a>><span>正文</span></div><h1 class="newstitle">{t}</h1><div class="newsinfo"><span>发布时间：{d} 10:12</span><span>来源：皖北市农业农村局</span><span>浏览次数：<b id="hits">0</b></span></div><div class="newscontnet minh500" id="zoom">{paragraphs("各县区农业农村局：", "现将有关事项通知如下。")}</div>',
            "通知公告",
        ),
        article={"title": t, "published": d, "origin": "皖北市农业农村局"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2025-08-20"}
    return S
