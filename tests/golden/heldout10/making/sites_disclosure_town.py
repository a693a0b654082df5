"""A town's part of a disclosure platform: the four parts to the left, a tree, bold days."""

from __future__ import annotations

from .common import Small, paragraphs
from .lists_frames import trs
from .sites_plan import Col, declare, fill, short

S = Small("disclosure_town", "http://www.hongsipu.invalid/", "2026-01-08", "trs")
BASE = "/zfxxgk/"
COLS = [
    Col("/xwdt/", "新闻动态", "news", "list", "2026-01-06", 8, "news", first=True),
    Col("/tzgg/", "通知公告", "notice", "list", "2025-12-31", 6, "notice", first=True),
    Col("/zfxxgk/", "政府信息公开", "catalogue", first=True),
    Col("/zmhd/", "政民互动", None, first=True),
    Col("/zfxxgk/zfxxgkzn/", "政府信息公开指南", None, "single"),
    Col(
        "/zfxxgk/zfxxgkzd/",
        "政府信息公开制度",
        None,
        "list",
        "2023-04-12",
        2,
        "policy",
        step=300,
    ),
    Col("/zfxxgk/fdzdgknr/", "法定主动公开内容", "catalogue"),
    Col(
        "/zfxxgk/zfxxgknb/", "政府信息公开年报", None, "list", "2025-01-20", 3, "finance", step=360
    ),
    Col("/zfxxgk/fdzdgknr/jgjj/", "机构简介", "organisation", "single"),
    Col("/zfxxgk/fdzdgknr/lzyj/", "履职依据", None, "list", "2025-11-27", 5, "policy", step=33),
    Col(
        "/zfxxgk/fdzdgknr/czyjs/",
        "财政预决算",
        "finance",
        "list",
        "2025-09-26",
        3,
        "finance",
        step=100,
    ),
    Col("/zfxxgk/fdzdgknr/rsxx/", "人事信息", "personnel", "blank"),
    Col("/zfxxgk/fdzdgknr/xzcf/", "行政处罚", None, "blank"),
    Col("/zfxxgk/ysqgk/", "依申请公开", None),
]
LEFT = COLS[4:8]
TREE = COLS[8:13]


def page(title: str, inner: str, column: str = "") -> str:
    """In the common frame."""
    nav = "".join(
        f'<li><a href="{c.path}" target="_blank">{c.name}</a></li>' for c in COLS if c.first
    )
    meta = f'<meta name="ColumnName" content="{column}">' if column else ""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="红寺铺区人民政府"><meta name="SiteDomain" content="www.hongsipu.invalid"><meta name="SiteIDCode" content="6403030017">{meta}<title>{title}_红寺铺区人民政府</title></head>
<body><div class="header"><div class="w"><a href="/"><img src="/images/logo.png" alt="红寺铺区人民政府"></a></div><ul class="nav"><li><a href="/">网站首页</a></li>{nav}<li><a href="https://zwfw.nx.invalid/">政务服务</a></li></ul></div>
{inner}
<div class="footer"><p><a href="/wzdt/">网站地图</a> <a href="/gywm/">关于我们</a></p><p>主办：红寺铺区人民政府办公室　电话：0953-5090000　宁ICP备05000000号　网站标识码：6403030017　宁公网安备64030302000099号</p></div></body></html>"""


def platform(col: Col, right: str) -> str:
    """The four parts and the tree to the left."""
    left = ""
    for part in LEFT:
        tree = ""
        if part.name == "法定主动公开内容":
            tree = (
                '<div class="scroll_wrap"><ul class="tree">'
                + "".join(
                    f'<li{" class=cur" if c is col else ""}><a href="{c.path}">{c.name}</a></li>'
                    for c in TREE
                )
                + "</ul></div>"
            )
        left += f'<li><a href="{part.path}"><i class="ico"></i>{part.name}</a>{tree}</li>'
    return page(
        col.name,
        f'<div class="zfxxgk_top"><h1>政府信息公开</h1><a class="ysq" href="/zfxxgk/ysqgk/">依申请公开</a></div><div class="zfxxgk_main"><div class="zfxxgk_left"><ul>{left}</ul></div><div class="zfxxgk_right"><div class="scroll_main ScrollStyle"><h2>{col.name}</h2>{right}</div></div></div>',
        col.name,
    )


def disclosed(col: Col, pages: int) -> str:
    """The list of a disclosed kind."""
    rows = "".join(
        f'<li><a href="{h}" title="{t}" target="_blank">{t}</a><b>{d}</b></li>'
        for t, h, d in col.rows
    )
    return platform(
        col,
        f'<div class="zfxxgk_zdgkc"><ul>{rows}</ul></div><div class="page"><script>createPageHTML({pages},0,"index","html",{len(col.rows)});</script></div>',
    )


def plain(col: Col, pages: int) -> str:
    """An ordinary list."""
    rows = "".join(
        f'<li class="clearfix"><a class="fl" href="{h}" title="{t}">{t}</a><span class="fr">{d}</span></li>'
        for t, h, d in col.rows
    )
    return page(
        col.name,
        f'<div class="w"><div class="bread">您的位置：<a href="/">首页</a>&gt;<a href="./">{col.name}</a></div><ul class="NewsList">{rows}</ul><div class="page"><script>createPageHTML({pages},0,"index","html");</script></div></div>',
        col.name,
    )


def home() -> str:
    """News beside notices; what was newly disclosed below."""

    def rows(col: Col, count: int) -> str:
        return "".join(
            f'<li><a href=".{col.path}{h[2:]}" title="{t}">{short(t, 19)}</a><span>{d[5:]}</span></li>'
            for t, h, d in col.rows[:count]
        )

    news, notes = COLS[0], COLS[1]
    fresh = "".join(
        f'<li><a href=".{c.path}{h[2:]}" title="{t}">【{c.name}】{short(t, 16)}</a><span>{d}</span></li>'
        for c in (COLS[9], COLS[10])
        for t, h, d in c.rows[:2]
    )
    return page(
        "首页",
        f'<div class="w"><div class="l"><h3><a href="./xwdt/">新闻动态</a></h3><ul>{rows(news, 7)}</ul></div><div class="r"><h3><a href="./tzgg/">通知公告</a></h3><ul>{rows(notes, 6)}</ul></div><div class="xx"><h3><a href="./zfxxgk/">政府信息公开</a></h3><ul>{fresh}</ul></div></div>',
    )


def build() -> Small:
    """The site."""
    fill(COLS, "红寺铺区", "红寺铺区财政局", lambda col, when: trs(when))
    nb = COLS[7]
    nb.rows = [
        (f"红寺铺区{2024 - n}年政府信息公开工作年度报告", h, d)
        for n, (_, h, d) in enumerate(nb.rows)
    ]
    S.add(
        "/",
        home(),
        blank=False,
        identity={"site_id_code": "6403030017", "icp": True, "police": True, "contact": True},
    )
    for col, pages in ((COLS[0], 120), (COLS[1], 34)):
        S.add(col.path, plain(col, pages), rows_of=col.rows, blank=False, pager={"pages": pages})
    for col in (*COLS[4:8], *TREE):
        if col.rows:
            S.add(col.path, disclosed(col, 1), rows_of=col.rows, blank=False)
        elif col.state == "blank":
            S.add(col.path, disclosed(col, 0), items=[], blank=True)
        elif col.state == "single":
            text = paragraphs(
                "为便于公民、法人和其他组织获取政府信息，根据条例编制本说明。",
                "办公地址：行政中心二楼。工作时间：9:00—17:00。",
            )
            S.add(
                col.path,
                platform(col, f'<div class="zfxxgk_zn"><h3>{col.name}</h3>{text}</div>'),
                items=[],
                blank=False,
            )
    t, h, d = COLS[9].rows[0]
    S.add(
        COLS[9].path + h[2:],
        page(
            t,
            f'<div class="w"><table class="zfxxgk_tab"><tr><td>索引号：</td><td>640303-201/2025-00{41}</td><td>文号：</td><td>红政规发〔2025〕3号</td></tr><tr><td>发布机构：</td><td>红寺铺区人民政府</td><td>责任部门：</td><td>区政府办</td></tr><tr><td>生成日期：</td><td>2025-11-21</td><td>发布日期：</td><td>{d}</td></tr><tr><td>有效性：</td><td>有效</td><td></td><td></td></tr></table><h1>{t}</h1><div id="textcon" class="TRS_Editor">{paragraphs("各乡镇人民政府，区直各部门：", "现印发给你们，请遵照执行。", "2025年11月21日")}</div></div>',
            "履职依据",
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2026-01-06"}
    return S
