"""The drawn sites: homes and columns of six offices on the systems that the look-ups gave."""

from __future__ import annotations

from .field_look import Look
from .field_plan import DRAWN, Col


def build() -> None:
    """Write them."""
    for site in (commission(), district(), records(), department()):
        site.write(DRAWN)


def commission() -> Look:
    """A commission of a prefecture: tabs with a «more» for each, a menu with a second rank."""
    cols = [
        Col("/xlfgw/c401/common_list.shtml", "委内动态", "news", "list", "2026-11-18", 7, step=2),
        Col("/xlfgw/c402/common_list.shtml", "通知公告", "notice", "list", "2026-11-12", 7, step=5),
        Col(
            "/xlfgw/c403/common_list.shtml", "政策文件", "policy", "list", "2026-09-30", 6, step=25
        ),
        Col(
            "/xlfgw/c404/common_list.shtml",
            "项目信息",
            None,
            "list",
            "2026-10-21",
            5,
            "projects",
            step=9,
        ),
        Col("/xlfgw/c405/common_list.shtml", "规划计划", "planning", "blank"),
        Col("/xlfgw/c406/list.shtml", "机构职能", "organisation", "single"),
    ]
    row = '<li><a href="$H" target="_blank"><p>$T</p><span>$D</span></a></li>'

    def home(look: Look) -> str:
        def tab(at: int, name: str) -> str:
            on = ' class="on"' if not at else ""
            return f'<li{on}><a href="{look.names[name].path}">{name}</a></li>'

        tabs = ("通知公告", "政策文件", "项目信息")
        heads = "".join(tab(at, name) for at, name in enumerate(tabs))
        panes = "".join(
            f'<div class="tab-con"{"" if not at else " style=display:none"}><ul class="list-li">{look.of(name, 5)}</ul><a class="more" href="{look.names[name].path}">更多&gt;&gt;</a></div>'
            for at, name in enumerate(tabs)
        )
        slides = "".join(
            f'<li><a href="{href}"><img src="/upload/{at}.jpg"><p>{title}</p></a></li>'
            for at, (title, href, _) in enumerate(look.names["委内动态"].rows[:3])
        )
        return f'<div class="w1200 sec1"><div class="slide"><ul>{slides}</ul></div><div class="news"><div class="tit"><h2><a href="{look.names["委内动态"].path}">委内动态</a></h2><a class="more" href="{look.names["委内动态"].path}">更多&gt;&gt;</a></div><ul class="list-li">{look.of("委内动态", 6)}</ul></div></div><div class="w1200 sec2"><ul class="tabs">{heads}</ul>{panes}</div>'

    return Look(
        "commission_with_tabs",
        "https://fgw.xilanzhou-x.invalid/",
        "溪兰州发展和改革委员会",
        "溪兰州",
        "州发展改革委",
        "/xlfgw/c40*/%Y%M/a7#e.shtml",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title><meta name="SiteName" content="$SITE"><meta name="SiteIDCode" content="5109000033"></head><body>
<div class="top"><span>今天是：2026年11月20日 星期五</span></div><div class="logo"><a href="/"><img src="/logo.png" alt="$SITE"></a></div><div class="menu"><ul><li><a href="/">首页</a></li>$NAV</ul></div>
$BODY
<div class="links"><select onchange="window.open(this.value)"><option>省直部门</option><option value="http://kjt.tongling.invalid/">省科技厅</option></select></div>
<div class="foot"><p>主办：$SITE　网站标识码：5109000033</p><p>桐ICP备00000021号</p></div></body></html>""",
        '<li><a href="$PATH">$NAME</a></li>',
        row,
        '<div class="w1200"><div class="local">您当前的位置：<a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></div><div class="list-con"><ul class="list-li">$ROWS</ul></div></div>',
        '<div class="w1200"><div class="local">您当前的位置：<a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></div><div class="content-area"><h2 class="tit">$T</h2><p class="sub"><span class="date">发布时间：$D</span><span class="date">来源：州发展改革委</span></p><div id="NewsContent">$TEXT</div></div></div>',
        '<li class="nodata">暂无内容</li>',
        home,
        {"委内动态": 2, "通知公告": 1},
        "2026-11-18",
        "5109000033",
        '<div class="w1200"><div class="local">您当前的位置：<a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></div><div class="con">$ABOUT</div></div>',
    )


def district() -> Look:
    """A district: news in a box with a headline, four doors as pictures, columns to the left."""
    cols = [
        Col("/xwzx/szyw/index.html", "松洲要闻", "news", "list", "2026-11-19", 8, step=1),
        Col("/xwzx/tzgg/index.html", "通知公告", "notice", "list", "2026-11-17", 7, step=4),
        Col("/zwgk/rsxx/index.html", "人事信息", "personnel", "list", "2026-08-06", 4, step=30),
        Col("/zwgk/czxx/index.html", "财政信息", "finance", "list", "2026-10-12", 4, step=60),
        Col("/xwzx/bmdt/index.html", "部门动态", "news", "list", "2026-11-16", 7, step=3, skip=4),
        Col("/zwgk/zdly/index.html", "重点领域", None, "blank"),
    ]
    row = '<li><a href="$H" class="left" target="_blank" title="$T">$S</a><span class="right date">$D</span></li>'

    def home(look: Look) -> str:
        first = look.names["松洲要闻"].rows[0]

        def box(name: str, count: int) -> str:
            return f'<div class="box"><div class="boxtitle"><h3>{name}</h3><a href="{look.names[name].path}" class="more">+</a></div><ul class="doc_list">{look.of(name, count)}</ul></div>'

        doors = "".join(
            f'<a href="{look.names[n].path}"><img src="/images/{at}.png"><em>{n}</em></a>'
            for at, n in enumerate(("人事信息", "财政信息", "重点领域"))
        )
        return f'<div class="headline"><h2><a href="{first[1]}">{first[0]}</a></h2></div><div class="container">{box("松洲要闻", 6)}{box("通知公告", 6)}{box("部门动态", 5)}</div><div class="doors">{doors}</div>'

    path = '<div class="m-position"><span>当前位置：</span><a href="/">首页</a><span>&gt;</span><a href="$PATH">$NAME</a></div>'
    return Look(
        "district_with_doors",
        "https://www.songzhouqu-x.invalid/",
        "松洲区人民政府",
        "松洲区",
        "区政府办公室",
        "/content/article/7*#",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title></head><body><div class="j-header"><a href="/"><img src="/logo.png" alt=""></a></div>
<div class="navbg"><ul class="m-nav"><li class="item"><a href="/">网站首页</a></li>$NAV</ul></div>
<div class="main">$BODY</div>
<div class="footer"><p>主办单位：松洲区人民政府办公室　政府网站标识码：5203000009</p><p><a href="https://beian.invalid/">桐ICP备00000022号</a></p></div></body></html>""",
        '<li class="item"><a href="$PATH">$NAME</a></li>',
        row,
        f'{path}<div class="listright"><ul class="doc_list list-501">$ROWS</ul></div>',
        f'{path}<div class="newscontnet"><h1 class="newstitle">$T</h1><div class="newsinfo"><span class="date">发布时间：$D 09:12</span><span class="date">来源：松洲区人民政府</span></div><div class="j-fontContent">$TEXT</div></div>',
        '<li class="nothing">该栏目暂无信息</li>',
        home,
        {"松洲要闻": 2, "人事信息": 1},
        "2026-11-19",
        "5203000009",
    )


def records() -> Look:
    """A county whose lists are records in scripts; the home page is drawn with tables."""
    cols = [
        Col("/col/col501/index.html", "新闻中心", "news", "list", "2026-11-17", 7, step=3),
        Col("/col/col502/index.html", "通知公告", "notice", "list", "2026-11-08", 6, step=6),
        Col("/col/col503/index.html", "政策文件", "policy", "list", "2026-10-15", 6, step=22),
        Col("/col/col504/index.html", "统计信息", "statistics", "list", "2026-10-26", 4, step=30),
        Col("/col/col505/index.html", "走进云屏", "overview", "single"),
    ]
    row = '<record><![CDATA[<li><a href="$H" title="$T" target="_blank">$T</a><span>$D</span></li>]]></record>'
    plain = '<tr><td><img src="/picture/d.gif" /> <a href="$H" title="$T" target="_blank">$S</a></td><td width="50">[$M-$d]</td></tr>'

    def home(look: Look) -> str:
        def box(name: str, count: int) -> str:
            return f'<table width="100%"><tr><td class="lm">{name}</td><td align="right"><a href="{look.names[name].path}"><img src="/picture/more.gif" alt="更多" /></a></td></tr></table><table width="100%">{look.of(name, count, plain)}</table>'

        return f'<table width="1000"><tr><td width="500" valign="top">{box("新闻中心", 6)}</td><td valign="top">{box("通知公告", 6)}</td></tr><tr><td valign="top">{box("政策文件", 5)}</td><td valign="top">{box("统计信息", 4)}</td></tr></table>'

    path = '<table width="1000"><tr><td>当前位置：<a class="bt_link" href="/">首页</a><a class="bt_link" href="$PATH"> &gt;$NAME</a></td></tr></table>'
    return Look(
        "county_of_records",
        "http://www.yunpingxian-x.invalid/",
        "云屏县人民政府",
        "云屏县",
        "县政府办",
        "/art/%Y/%M/%D/art_50*_#.html",
        cols,
        """<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>$TITLE</title><meta name="Maketime" content="2026-11-20 02:11:09"></head><body>
<table width="1000"><tr><td><img src="/picture/logo.png" /></td></tr><tr><td class="menu"><a href="/index.html">首页</a>$NAV</td></tr></table>
$BODY
<table width="1000"><tr><td>主办：云屏县人民政府　网站标识码：5204000011　桐ICP备00000023号</td></tr></table></body></html>""",
        ' | <a href="$PATH">$NAME</a>',
        row,
        f'{path}<div id="77" class="default_pgContainer"></div><script type="text/xml"><datastore><nextgroup></nextgroup><recordset>$ROWS</recordset></datastore></script>',
        f'{path}<table width="1000"><tr><td class="title">$T</td></tr><tr><td>发布日期：<!--<$[信息日期]>begin-->$D<!--<$[信息日期]>end-->　信息来源：<!--<$[信息来源]>begin-->县政府办<!--<$[信息来源]>end--></td></tr><tr><td><div id="zoom">$TEXT</div></td></tr></table>',
        "",
        home,
        {"新闻中心": 2, "政策文件": 1},
        "2026-11-17",
        "5204000011",
        f'{path}<div id="zoom">$ABOUT</div>',
    )


def department() -> Look:
    """A department: boxes with tabs of links, no day on the home page but month and day."""
    cols = [
        Col("/slt/gzdt/", "工作动态", "news", "list", "2026-11-19", 7, step=2, skip=3),
        Col("/slt/tzgg/", "通知公告", "notice", "list", "2026-11-10", 7, step=4, skip=2),
        Col("/slt/zcfg/", "政策法规", "policy", "list", "2026-07-02", 6, step=40),
        Col("/slt/tjsj/", "统计数据", "statistics", "list", "2026-10-20", 4, step=31),
        Col("/slt/jytabl/", "建议提案办理", None, "blank"),
        Col("/slt/jgzn/", "机构职能", "organisation", "single"),
    ]
    row = '<li><a href="$H" target="_blank" title="$T">$T</a><span>$D</span></li>'
    short = '<li><a href="$H" target="_blank" title="$T">$S</a><span>$M-$d</span></li>'

    def home(look: Look) -> str:
        def box(name: str, count: int) -> str:
            return f'<div class="zy"><div class="zy-t"><a href="{look.names[name].path}" class="on">{name}</a><a href="{look.names[name].path}" class="gd">更多</a></div><ul class="list-t">{look.of(name, count, short)}</ul></div>'

        return (
            box("工作动态", 6)
            + box("通知公告", 6)
            + box("政策法规", 4)
            + box("统计数据", 4)
            + '<div class="zt"><a href="/slt/zt/jsxd/"><img src="/images/zt1.jpg" alt="节水行动"></a></div>'
        )

    path = '<div class="tys-crumb">您所在的位置：<a href="/slt/index.html" class="CurrChnlCls">首页</a> &gt; <a href="$PATH" class="CurrChnlCls">$NAME</a></div>'
    site = Look(
        "department_of_boxes",
        "https://slt.tongling-x.invalid/",
        "桐陵省水利厅",
        "桐陵省",
        "省水利厅",
        "$P%Y%M/t%Y%M%D_#*.html",
        cols,
        """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title><meta name="SiteIDCode" content="5200000027"></head><body>
<div class="tys-head"><a href="/"><img src="/images/logo.png"></a></div><div class="tys-nav"><a href="/slt/index.html">首页</a>$NAV</div><div class="tys-wrap">$BODY</div>
<div class="tys-foot"><p>主办：桐陵省水利厅　网站标识码5200000027　桐ICP备00000025号</p></div></body></html>""",
        '<a href="$PATH">$NAME</a>',
        row,
        f'{path}<ul class="list-t border6">$ROWS</ul><script>createPageHTML(1, 0, "index", "html");</script>',
        f'{path}<div class="detail"><h2>$T</h2><div class="info"><span>$D 10:00</span><span>来源：办公室</span></div><div class="TRS_Editor">$TEXT</div></div>',
        '<li class="none">暂无相关信息！</li>',
        home,
        {"工作动态": 1, "政策法规": 1},
        "2026-11-19",
        "5200000027",
        f'{path}<div class="TRS_Editor">$ABOUT</div>',
    )
    # The picture of a special topic is a column too.
    site.cols.append(Col("/slt/zt/jsxd/", "节水行动", "special", None, first=None))
    return site
