"""A provincial department on Hanweb: records in scripts of XML, bold days, hashed addresses."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("hanweb_department", "http://gxt.suzhong.invalid/", "2026-04-10", "hanweb")
COLS = [
    Col("/col/col6278/index.html", "厅领导", "leaders", first=True),
    Col("/col/col80178/index.html", "新闻动态", "news", first=True),
    Col("/col/col80179/index.html", "政务公开", "catalogue", first=True),
    Col("/col/col6282/index.html", "互动交流", None, first=True),
    Col("/col/col9955/index.html", "工信要闻", "news", "list", "2026-04-08", 8, "news", step=1),
    Col("/col/col9956/index.html", "市县动态", "news", "list", "2026-04-03", 6, "news", 5),
    Col("/col/col6280/index.html", "文件通知", "notice", "list", "2026-04-07", 7, "notice"),
    Col(
        "/col/col89736/index.html",
        "规范性文件",
        "policy",
        "list",
        "2026-02-12",
        5,
        "policy",
        step=21,
    ),
    Col(
        "/col/col89740/index.html",
        "规划计划",
        "planning",
        "list",
        "2025-12-30",
        3,
        "planning",
        step=40,
    ),
    Col(
        "/col/col89741/index.html",
        "人事信息",
        "personnel",
        "list",
        "2026-03-19",
        4,
        "personnel",
        step=11,
    ),
    Col("/col/col89742/index.html", "重大项目", "projects", "blank"),
]
UNDER = {"新闻动态": COLS[4:6], "政务公开": COLS[6:]}
TOP = """<!DOCTYPE html>
<html><head><meta charset="UTF-8"><title>苏中省工业和信息化厅{title}</title><meta name="SiteName" content="苏中省工业和信息化厅"><meta name="SiteDomain" content="gxt.suzhong.invalid"><meta name="SiteIDCode" content="3200000031">{meta}
<script src="/script/0/1510207250.js"></script><script src="/module/jslib/jquery/jpage/jquery.jpage.js"></script></head><body>
<div class="header"><div class="w1200"><a href="/"><img src="/picture/0/logo.png" alt="苏中省工业和信息化厅"></a><div class="so"><form action="/jsearchfront/search.do"><input name="q"></form></div></div></div>
<div class="navbg"><div class="nav w1200"><ul><li><a href="/">首页</a></li>{nav}<li><a href="http://sz.szzwfw.invalid/col/col131/index.html" target="_blank">政务服务</a></li></ul></div></div>"""
FOOT = """<div class="footer"><p><a href="/col/col5/index.html">网站地图</a> | <a href="/col/col6/index.html">联系我们</a></p><p>主办单位：苏中省工业和信息化厅　网站标识码：3200000031　<a href="https://beian.miit.gov.cn">苏ICP备05000000号</a>　苏公网安备32010602010999号</p>
<script id="_jiucuo_" sitecode="3200000031" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script></div></body></html>
<!-- 5c1e63dc47c4bdbb4fbb21ba5f5a0f3d -->"""


def page(title: str, inner: str, column: str = "") -> str:
    """In the common frame; the menu has lists under its channels."""
    nav = ""
    for col in COLS:
        if col.first:
            subs = "".join(
                f'<dd><a href="{s.path}">{s.name}</a></dd>' for s in UNDER.get(col.name, ())
            )
            nav += f'<li><a href="{col.path}" target="_self">{col.name}</a>{f"<dl>{subs}</dl>" if subs else ""}</li>'
    meta = (
        f'<meta name="ColumnName" content="{column}"><meta name="ColumnType" content="{column}">'
        if column
        else ""
    )
    return (
        TOP.replace("{title}", f" {title}").replace("{meta}", meta).replace("{nav}", nav)
        + inner
        + FOOT
    )


def listing(col: Col, above: Col, unit: int, total: int) -> str:
    """The first pages' records in a script, each a list item with the day in <b>."""
    number = col.path.split("/")[2].removeprefix("col")
    records = "".join(
        f"""<record><![CDATA[
<li style="height:45px;line-height:45px;"><a style="width:85%" href="{h}" title="{t}" target="_blank">{short(t, 30)}</a><b readlabel="{d}">{d}</b></li>]]></record>
"""
        for t, h, d in col.rows
    )
    side = "".join(
        f'<li{" class=cur" if s is col else ""}><a href="{s.path}">{s.name}</a></li>'
        for s in UNDER[above.name]
    )
    return page(
        col.name,
        f"""<div class="w1200 main"><div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="{above.path}">{above.name}</a> &gt; <a href="{col.path}">{col.name}</a></div><div class="left"><h3>{above.name}</h3><ul>{side}</ul></div>
<div class="right"><div id="{unit}" class="default_pgContainer"></div><div class="default_pgPanel"></div>
<script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=23&path=/&columnid={number}&unitid={unit}&webname=%E5%8E%85&permissiontype=0"></a>]]></nextgroup>
<recordset>
{records}</recordset></datastore></script>
<script>$(function(){{$('#{unit}').jpage({{cache:false,openCookies:false,unitid:'{unit}',columnid:{number},perPage:15,totalRecord:{total},proxyUrl:'/module/web/jpage/dataproxy.jsp'}});}});</script></div></div>""",
        col.name,
    )


def home() -> str:
    """Tabs whose parts are records too."""

    def part(col: Col, unit: int) -> str:
        records = "".join(
            f'<record><![CDATA[<li><a href="{h}" title="{t}" target="_blank">{short(t, 22)}</a><span>{d[5:]}</span></li>]]></record>'
            for t, h, d in col.rows[:6]
        )
        return f'<div class="tabcon"><ul><div id="{unit}"><script type="text/xml"><datastore><recordset>{records}</recordset></datastore></script></div></ul></div>'

    news, moves, notes, files = COLS[4], COLS[5], COLS[6], COLS[7]
    return page(
        "首页",
        f"""<div class="w1200"><div class="tab"><div class="hd"><a class="on" href="{news.path}">工信要闻</a><a href="{moves.path}">市县动态</a></div>{part(news, 403741)}{part(moves, 403742)}</div>
<div class="tab"><div class="hd"><a class="on" href="{notes.path}">文件通知</a><a href="{files.path}">规范性文件</a></div>{part(notes, 403743)}{part(files, 403744)}</div>
<div class="zt"><a href="/col/col91001/index.html"><img src="/picture/0/zt1.png" alt="制造强省"></a></div></div>""",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "苏中省",
        "苏中省工信厅",
        lambda col, when: [
            f"/art/{d[:4]}/{int(d[5:7])}/{int(d[8:])}/art_{col.path.split('/')[2][3:]}_{11754210 - n}.html"
            for n, d in enumerate(when)
        ],
    )
    S.add(
        "/",
        home(),
        blank=False,
        identity={"site_id_code": "3200000031", "icp": True, "error_report_entry": True},
    )
    for above in (COLS[1], COLS[2]):
        for col in UNDER[above.name]:
            total = len(col.rows) * 12
            html = listing(col, above, 403800 + COLS.index(col), total)
            if col.rows:
                S.add(col.path, html, rows_of=col.rows, blank=False)
            else:
                S.add(col.path, html, items=[], blank=True)
    t, h, d = COLS[6].rows[0]
    S.add(
        h,
        page(
            t,
            f'<meta name="ArticleTitle" content="{t}"><meta name="PubDate" content="{d} 15:30"><meta name="ContentSource" content="苏中省工信厅"><div class="w1200"><div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="{COLS[2].path}">政务公开</a> &gt; <a href="{COLS[6].path}">文件通知</a></div><h1>{t}</h1><div class="info"><span>发布日期：{d} 15:30</span><span>来源：苏中省工信厅</span><span>浏览次数：<script src="/vc/vc/interface/visit.jsp?i_webid=23"></script></span></div><div class="article_zoom" id="Zoom"><!--ZJEG_RSS.content.begin-->{paragraphs("各设区市工信局：", "现将有关事项通知如下。")}<!--ZJEG_RSS.content.end--></div></div>',
            "文件通知",
        ),
        article={"title": t, "published": d, "origin": "苏中省工信厅"},
        blank=False,
    )
    declare(S, COLS)
    S.column("/col/col91001/index.html", "制造强省", None, None, None, None)
    S.more |= {"home_newest": "2026-04-08"}
    return S
