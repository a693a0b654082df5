"""A ministry-like office on Tianma in 2026: numbers as addresses, panels under the menu name leaders
and columns, two columns share a heading, components marked by comments, undated home lists."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("tianma_police", "https://www.haiguanju.invalid/", "2026-09-04", "")
COLS = [
    Col("/n2253534/index.html", "警务信息", None, first=True),
    Col("/n2254536/hudong_index.html", "警民互动", None, first=True),
    Col("/n7598382/index.html", "时政要闻", "news", "list", "2026-09-03", 7, "news", True, step=1),
    Col(
        "/n2253534/n2253535/index.html",
        "公安要闻",
        "news",
        "list",
        "2026-08-10",
        7,
        "news",
        True,
        4,
    ),
    Col(
        "/n2254098/n4904352/index.html",
        "工作动态",
        "news",
        "list",
        "2026-09-03",
        6,
        "news",
        True,
        6,
    ),
    Col(
        "/n2253534/n4904351/index.html",
        "各地警务",
        None,
        "list",
        "2026-09-02",
        6,
        "news",
        True,
        8,
    ),
    Col(
        "/n6557558/index.html",
        "政策文件",
        "policy",
        "list",
        "2026-08-05",
        5,
        "policy",
        True,
        step=12,
    ),
    Col(
        "/n6557563/index.html",
        "政策解读",
        "policy",
        "list",
        "2026-07-20",
        3,
        "special",
        True,
        0,
        40,
    ),
    Col(
        "/n2253534/n2253875/index.html",
        "新闻发布",
        "news",
        "list",
        "2026-06-26",
        4,
        "news",
        True,
        9,
    ),
    Col("/n2253534/n2253543/index.html", "警方提示", "notice", "blank", first=True),
    Col(
        "/n2254314/n2254487/index.html",
        "规划计划",
        "planning",
        "list",
        "2025-12-30",
        2,
        "planning",
        True,
        0,
        200,
    ),
    Col("/n2254536/n4904355/index.html", "调查征集", "survey"),
    Col("/n2254536/n2254544/index.html", "嘉宾访谈", "interview"),
    Col("/n2256342/n6594994/index.html", "服务公告", "notice"),
]
NAMES = {col.name: col for col in COLS}


def up(path: str, base: str) -> str:
    """Addresses are written from where the page stands."""
    return base + path.lstrip("/")


def page(title: str, inner: str, base: str = "", column: str = "") -> str:
    """In the common frame; the panels stand right under the menu."""
    meta = f'<meta name="ColumnName" content="{column}">' if column else ""
    one = {n: up(NAMES[n].path, base) for n in NAMES}
    return f"""<html lang="en"><head><meta charset="UTF-8"><meta name="renderer" content="webkit"><link rel="stylesheet" type="text/css" href="{base}template/7570209/7570212.css">
<!--start component HTML组件(title)--><meta name="SiteName" content="海关警务局"><meta name="SiteDomain" content="www.haiguanju.invalid"><meta name="SiteIDCode" content="bm09990013">{meta}<title>{title}</title><!--end component HTML组件(title)--></head><body>
<div class="bg"><div class="header"><div class="top clearfix"><div class="logo fl"><img src="{base}dbsource/7637854/10050328.png" alt="海关警务局"></div></div></div>
<div class="topNav w1100 clearfix"><ul class="fl"><li class="shoye"><a href="{base}index.html" target="_self" title="首页">首&nbsp;&nbsp;页</a></li><li class="jigou"><a>机构设置</a></li><li class="jingwu"><a href="{one["警务信息"]}" target="_blank">警务信息</a></li><li class="banshi"><a href="https://ywtb.jwpt.invalid/" target="_blank">办事服务</a></li><li class="hudong"><a href="{one["警民互动"]}" target="_blank">警民互动</a></li></ul>
<div class="search fr clearfix"><form action="https://app.jwpt.invalid/searchweb/search_new.jsp" method="post" id="form"><input type="text" name="fullText" placeholder="请输入关键字"></form></div>
<div class="shadowBox1 clearfix"><div class="leftBox fl"><div><label>赵某某</label><span>局长，主持全面工作</span></div><div><label>钱某某</label><span>副局长</span></div></div><div class="rightBox fl"><div class="title"><a title="机构职责"><span>机构职责</span></a></div><p>海关警务局负责口岸区域的治安管理和行政执法工作。</p></div></div>
<div class="shadowBox2"><ul><li><a href="https://ywtb.jwpt.invalid/" target="_blank">一网通办平台</a></li><li><a href="{one["服务公告"]}" target="_blank">服务公告</a></li></ul></div>
<div class="shadowBox3"><ul><li><a href="{one["调查征集"]}" target="_blank">调查征集</a></li><li><a href="{one["嘉宾访谈"]}" target="_blank">嘉宾访谈</a></li></ul></div></div>
{inner}
<div class="footer"><p>主办单位：海关警务局　地址：东港路0号</p><p>网站标识码bm09990013　<a href="https://beian.miit.gov.cn/">京ICP备05000001号</a></p></div></div></body></html>"""


def home() -> str:
    """One dated list, the others without days; two names in a heading; day over month in pictures."""

    def plain(name: str, on: str = "") -> str:
        return f'<ul class="mainList{on}">{each(NAMES[name].rows[:5], "<li><a href=" + chr(34) + "$H" + chr(34) + ">$S</a></li>", 24)}</ul>'

    def pair(first: str, second: str, box: str) -> str:
        return f'<!--start component 导航条({first} {second})--><div class="{box}"><span class="mainTitle"><a class="on" href=" {NAMES[first].path[1:]}" target="_blank"> {first}</a> <a class="mal" href=" {NAMES[second].path[1:]}" target="_blank"> {second}</a></span><!--end component-->{plain(first, " on")}{plain(second)}</div>'

    top = each(NAMES["时政要闻"].rows[:6], '<li><a href="$H">$S</a><span>$M-$d</span></li>', 26)
    own = each(NAMES["公安要闻"].rows[:6], '<li><a href="$H">$S</a><span>$M-$d</span></li>', 26)
    slides = each(
        NAMES["各地警务"].rows[1:3],
        '<div class="swiper-slide"><a href="$H" target="_blank"><div class="lunboimg"><img src="n7572736/pic_$N.jpg"></div><div class="wordbox"><p class="p1">$S</p><p class="p2">民警走上街头开展工作。</p></div></a><div class="time"><span class="span1">$d</span><span class="span2">$Y-$M</span></div></div>',
    )
    work, local = NAMES["工作动态"], NAMES["各地警务"]
    return page(
        "海关警务局",
        f"""<div class="wrap"><div class="main w1100"><div class="toptitle"><p class="title2"><a href="{NAMES["时政要闻"].rows[0][1]}">{NAMES["时政要闻"].rows[0][0]}</a></p></div>
<div class="mainNews clearfix"><div class="newsBox fr"><div class="newsTitle"><ul><li><a href="n7598382/index.html" target="_blank">时政要闻</a></li><li class="on"><a href="n2253534/n2253535/index.html" target="_blank">公安要闻</a></li></ul></div><div class="newsList"><div class="newsList1 shiz"><ul>{top}</ul></div><div class="newsList1 on"><ul>{own}</ul></div></div></div></div>
<div class="mainBox clearfix"><div class="leftBox fl clearfix"><div class="box1 fl"><span class="mainTitle"><a href="{work.path[1:]}" target="_blank"> 工作动态</a></span>{plain("工作动态")}</div><div class="box2 fr"><span class="mainTitle"><a href="{local.path[1:]}" target="_blank"> 各地警务</a></span>{plain("各地警务")}</div>
<div class="leftbottombox">{pair("政策文件", "政策解读", "box3 fl")}{pair("新闻发布", "警方提示", "box4 fr")}</div></div>
<div class="rightBox fr"><div class="rtbox clearfix"><div class="gkml_title">政府信息公开</div><a class="gkml_box" href="{NAMES["规划计划"].path[1:]}" target="_blank"><img src="dbsource/7637854/9037541.png"><p>规划计划</p></a></div><div class="rbbox"><div class="swiper-container swi2"><div class="swiper-wrapper">{slides}</div></div></div></div></div></div></div>""",
    )


def listing(col: Col) -> str:
    """Groups of five items, a line between; the numbers of pages come from a script's variables."""
    base = "../" * (col.path.count("/") - 1)
    items = [
        each(
            [(t, up(h, base), d)], "<dd><a href='$H' target='_blank'>$T</a><span>( $D )</span></dd>"
        )
        for t, h, d in col.rows
    ]
    groups = "".join(
        f'<dl class="list">{"".join(items[at : at + 5])}</dl><div class="line"></div>'
        for at in range(0, len(items), 5)
    )
    return page(
        f"{col.name}-海关警务局",
        f"""<div class="wrap"><div class="w1100"><div class="position">当前位置: <a href="{base}index.html">首页</a> &gt; <a href="{base}n2253534/index.html">警务信息</a> &gt; {col.name}</div><div class="titleBox"><h2>{col.name}</h2></div><div class="listBox" id="comp_1">{groups}</div></div></div>""",
        base,
        col.name,
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "海关口岸",
        "海关警务局",
        lambda col, n, day: f"{col.path.rsplit('/', 1)[0][1:]}/c{10597021 - 1013 * n}/content.html",
    )
    S.add("/", home(), blank=False, identity={"site_id_code": "bm09990013", "icp": True})
    for col in COLS:
        if col.rows:
            S.add(
                col.path,
                listing(col),
                rows_of=[(t, "/" + h, d) for t, h, d in col.rows],
                blank=False,
            )
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    t, h, d = NAMES["公安要闻"].rows[0]
    S.add(
        "/" + h,
        page(
            f"{t}-海关警务局",
            f"""<div class="wrap"><div class="w1100"><div class="position">当前位置: <a href="../../../index.html">首页</a> &gt; 公安要闻</div><div class="arcContent center"><h1>{t}</h1><p class="info">来源：海关警务局　发布时间：{d.replace("-", "年", 1).replace("-", "月")}日 09:30</p><div id="ztdx">{paragraphs("记者从海关警务局获悉，有关工作已经部署。", "各地将按要求落实。")}</div></div></div></div>""",
            "../../../",
        ),
        article={"title": t, "published": d, "origin": "海关警务局"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2026-09-03"}
    return S
