"""Three homes of counties and cities: a menu of pictures with a list that says how many entries it
has, a city whose addresses are numbers of nodes below two folders, and a prefecture's pages of
disclosure of 2010, drawn in tables, whose tree of columns a script gives addresses to."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def pictures() -> Home:
    """A county with a menu of pictures."""

    def lst(ident: str, name: str, kind: str | None, *rest: object, **more: object) -> Col:
        return Col(f"/news-list-{ident}.html", name, kind, *rest, **more)  # type: ignore[arg-type]

    seats = [
        Col(f"/{path}.html", name, None)
        for path, name in (
            ("xianwei", "县委"),
            ("renda", "县人大"),
            ("xianzhengfu", "县政府"),
            ("zhengxie", "县政协"),
        )
    ]
    images = [
        lst("zoujinyishan", "走进漪山", "overview", "single"),
        lst("xinwenzhongxin", "新闻中心", "news", "list", "2026-11-19", 9, step=1),
        Col("/zwgk.html", "政务公开", None),
        Col("/bsfw.html", "办事服务", None),
        lst("touziyishan", "投资漪山", None, "blank"),
        lst("gongzhonghudong", "公众互动", None),
        lst("lvyouyishan", "旅游漪山", None, "list", "2026-09-24", 6, "plain", step=25),
    ]
    blocks = [
        lst("yishanyaowen", "漪山要闻", "news", "list", "2026-11-18", 8, step=2),
        lst("bumendongtai", "部门动态", "news", "list", "2026-11-17", 8, step=2),
        lst("xiangzhendongtai", "乡镇动态", "news", "list", "2026-11-15", 7, step=3),
        lst("gongshigonggao", "公示公告", "notice", "list", "2026-11-16", 8, step=3),
        lst("zhaobiaocaigou", "招标采购", "projects", "list", "2026-10-28", 7, step=8),
        lst("renshirenmian", "人事任免", "personnel", "blank"),
    ]
    marks = menu(
        images,
        '<li><a href="$PATH"><img src="/images/n$N.jpg" class="a1" alt="$NAME"/><img src="/images/n$N_on.jpg" class="a2" alt="$NAME"/></a></li>',
    )
    left = menu(
        [*images[1:2], *blocks],
        '<a href="$PATH"><p><span>$NAME</span><img src="/images/jt.png"></p></a>',
    )
    foot = "".join(
        f'<a href="/{path}.html">{name}</a> | '
        for path, name in (
            ("map", "网站导航"),
            ("about", "关于我们"),
            ("law", "法律声明"),
            ("tel", "联系我们"),
        )
    )

    def home(h: Home) -> str:
        slides = "".join(
            f'<a href="{href}"><img src="/up/{at}.jpg" alt="{t}"><p>{t}</p></a>'
            for at, (t, href, _) in enumerate(blocks[0].rows[:4])
        )

        def box(col: Col, count: int) -> str:
            rows = h.of(col.name, count, '<div><a href="$H" title="$T">$S</a><p>$D</p></div>', 20)
            none = "<div><p>暂无数据</p></div>"
            return f'<div class="idx_box"><h2><span>{col.name}</span><a href="{col.path}">更多&gt;&gt;</a></h2><div class="idx_con">{rows if col.rows else none}</div></div>'

        return (
            f'<div id="flash">{slides}</div><div class="idx_r">{box(blocks[0], 7)}</div>'
            f'<div class="idx_m">{box(blocks[1], 6)}{box(blocks[2], 6)}{box(blocks[3], 6)}</div>'
            f'<div class="idx_m">{box(blocks[4], 6)}{box(blocks[5], 6)}</div>'
        )

    body = f'<div id="left_lan">{left}</div><div id="right"><div id="right_tit"><h3>$NAME</h3><p>您当前的位置\uff1a<a href="/">首页</a> &gt; <a href="$PATH">$NAME</a></p></div>'
    return Home(
        "county_of_pictures_in_the_menu",
        "http://www.yishanxian.invalid/",
        "漪山县人民政府",
        "漪山县",
        "县农业局",
        "/news-show-~#.html",
        [*seats, *images, *blocks],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>$TITLE</title></head><body>
<div id="top"><p>{menu(seats, '<a href="$PATH" target="_blank">$NAME</a> | ')}<a href="javascript:void(0)" onclick="SetHome(this)">设为首页</a></p></div>
<div id="logo"><a href="/"><img src="/images/logo.jpg"></a></div><div id="nav"><ul><li><a href="/"><img src="/images/n0.jpg" class="a1" alt="首页"/><img src="/images/n0_on.jpg" class="a2" alt="首页"/></a></li>{marks}</ul></div>
$BODY
<div id="bottom"><p>{foot}</p><p>主办\uff1a漪山县人民政府　桐ICP备00000065号　网站标识码\uff1a5334000011</p></div></body></html>""",
        '<div><a href="$H">$T</a><p>$D</p></div>',
        f'{body}<div id="right_con">$ROWS</div><div id="page">$PAGER</div></div>',
        f'{body}<div id="art"><h1>$T</h1><p class="ly">发布时间\uff1a$D　来源\uff1a县融媒体中心　浏览\uff1a<span id="hits"></span></p><div id="art_con">$TEXT</div></div></div>',
        "<div><p>暂无数据</p></div>",
        home,
        single=f'{body}<div id="art_con">$ABOUT</div></div>',
        pager='共595条记录 1/30页 <a href="?p=2">下一页</a> <a href="?p=30">尾页</a> <select><option value="1" selected>1</option><option value="2">2</option></select>',
        told={"漪山要闻": 1},
        unseen=("旅游漪山",),
        code="5334000011",
    )


def nodes() -> Home:
    """A city whose columns and entries are numbers of nodes."""

    def node(ident: int, name: str, kind: str | None, *rest: object, **more: object) -> Col:
        return Col(f"/n3/n{ident}/index.html", name, kind, *rest, **more)  # type: ignore[arg-type]

    about = node(9, "走进垄城", "overview", "single")
    news = [
        node(13, "垄城要闻", "news", "list", "2026-11-19", 9, step=1),
        node(14, "部门动态", "news", "list", "2026-11-17", 8, step=2),
        node(15, "镇街动态", "news", "list", "2026-11-16", 8, step=2),
        node(16, "媒体看垄城", None, "list", "2026-09-18", 6, "plain", step=20),
    ]
    open_ = [
        node(21, "公示公告", "notice", "list", "2026-11-14", 8, step=4),
        node(22, "政策文件", "policy", "list", "2026-10-17", 7, step=14),
        node(23, "人事任免", "personnel", "list", "2026-09-02", 5, step=50),
        node(24, "规划计划", "planning", "blank"),
        node(25, "统计数据", "statistics", "list", "2026-10-24", 6, step=30),
    ]
    top = [
        about,
        node(3, "新闻中心", "news"),
        node(4, "政务公开", None),
        node(5, "网上办事", None),
        node(6, "公众参与", None),
    ]
    side = menu(
        [*news, *open_],
        '<div class="sonname"><a href="../..$PATH">$NAME</a></div><ul class="sonnames"></ul>',
    )

    def home(h: Home) -> str:
        row = '<li><span>[$D]</span><a href="../..$H" target="_blank" title="$T">$S</a></li>'
        lead = news[0].rows[0]

        def comp(col: Col, count: int, at: int) -> str:
            listed = h.of(col.name, count, row.replace("../..$H", "$H"), 20) if col.rows else ""
            return f'<div class="comp" id="comp_{at}"><div class="tit"><h3>{col.name}</h3><span class="more"><a href="{col.path}"><img src="/images/more.gif"></a></span></div><ul>{listed}</ul></div>'

        return (
            f'<object width="998" height="197" type="application/x-shockwave-flash" data="/flash/top.swf"></object><div class="tout"><h1><a href="{lead[1]}">{lead[0]}</a></h1></div>'
            f'<div class="row1">{comp(news[0], 7, 901)}{comp(open_[0], 7, 902)}</div>'
            f'<div class="row2">{comp(news[1], 6, 911)}{comp(news[2], 6, 912)}{comp(news[3], 6, 913)}</div>'
            f'<div class="row3">{comp(open_[1], 6, 921)}{comp(open_[2], 6, 922)}{comp(open_[3], 6, 923)}{comp(open_[4], 6, 924)}</div>'
        )

    crumb = '<div class="w998"><dl class="wz"><dt><h2>$NAME</h2></dt><dd><strong>当前位置\uff1a</strong><a href="../../index.html">首页</a> &gt;&gt; <a href="../..$PATH">$NAME</a></dd></dl>'
    pages = "".join(
        f'<a style="display:none" href="index_958_{at}.html">{at}</a>' for at in range(1, 7)
    )
    return Home(
        "city_of_nodes",
        "http://www.longchengshi.invalid/",
        "垄城市人民政府",
        "垄城市",
        "市粮食局",
        "/n3/n*/c~#/content.html",
        [*top, *news, *open_],
        f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8"><title>$TITLE</title><meta name="SiteIDCode" content="5335000017"></head><body>
<div class="top w998"><a href="/"><img src="/images/banner.jpg"></a></div><div class="nav_doc"><ul><li><a class="nav_a" href="/index.html">首页</a></li>{menu(top, '<li><a class="nav_a" href="$PATH">$NAME</a><!--<div class="sub_nav"><a href="/n3/n99/index.html">旧版</a></div>--></li>')}</ul></div>
$BODY
<div class="foot w998"><p>主办\uff1a垄城市人民政府 承办\uff1a市信息办 桐ICP备00000066号 网站标识码\uff1a5335000017</p></div></body></html>""",
        '<li><span>[$D]</span><a href="$H" target="_blank">$T</a></li>',
        f'{crumb}<div class="left_nav">{side}</div><div class="comp" id="comp_958"><ul>$ROWS</ul>$PAGER</div></div>',
        f'{crumb.replace("../..", "../../..")}<div class="content"><h1>$T</h1><div class="laiyuan">时间\uff1a$D 来源\uff1a垄城发布</div><div class="zw">$TEXT</div></div></div>',
        "",
        home,
        single=f'{crumb}<div class="left_nav">{side}</div><div class="zw">$ABOUT</div></div>',
        pager=f'<script>var maxPageNum = 199; var goPub = "index_958";</script><div class="page">{pages}</div>',
        told={"垄城要闻": 1, "公示公告": 1},
        unseen=("媒体看垄城", "统计数据"),
        code="5335000017",
    )


def prefecture() -> Home:
    """A prefecture's pages of disclosure, in tables."""
    top = [
        Col("/gkml.aspx", "公开目录", None),
        Col("/gkzn.aspx", "公开指南", None, "single"),
        Col("/gknb.aspx", "公开年报", None),
        Col("/ysqgk.aspx", "依申请公开", None),
    ]
    boxes = [
        Col(
            "/More.aspx?type=zxgk", "最新公开信息", None, "list", "2026-11-18", 9, "notice", step=2
        ),
        Col("/More.aspx?type=gfxwj", "规范性文件", "policy", "list", "2026-08-28", 7, step=35),
        Col("/More.aspx?type=czxx", "财政信息", "finance", "list", "2026-07-30", 6, step=60),
        Col("/More.aspx?type=yjgl", "应急管理", None, "blank"),
    ]
    tree = "".join(
        f"<h3><span>{head}</span></h3><ul>"
        + "".join(
            f"<li><a href=\"#\" onclick=\"this.href='Search.aspx?columnName='+escape('{n}')\">{n}</a></li>"
            for n in names
        )
        + "</ul>"
        for head, names in (
            ("法规文件", ("法规", "规章", "命令", "规范性文件")),
            ("规划统计", ("发展规划", "专项规划", "统计公报")),
            ("人事信息", ("任免", "招考", "编制")),
        )
    )
    offices = [
        "州发展改革委",
        "州经信委",
        "州教育局",
        "州科技局",
        "州公安局",
        "州民政局",
        "州司法局",
        "州财政局",
        "州人社局",
        "州国土局",
        "州住建局",
        "州交通局",
        "州水务局",
        "州农业局",
        "州林业局",
        "州商务局",
    ]
    grid = "".join(
        ("<tr>" if at % 4 == 0 else "")
        + f'<td width="25%"><a href="/GPI/index.aspx?dept={at + 101}" target="_blank">{n}</a></td>'
        + ("</tr>" if at % 4 == 3 else "")
        for at, n in enumerate(offices)
    )

    def home(h: Home) -> str:
        def box(col: Col, rows: str) -> str:
            return f'<table width="100%" cellspacing="0"><tr><td class="head">{col.name}</td><td align="right"><a href="{col.path}">更多</a></td></tr><tr><td colspan="2"><table width="98%">{rows}</table></td></tr></table>'

        recent = h.of(
            boxes[0].name,
            8,
            '<tr><td width="80%">·<a href="$H" target="_blank" title="$T">$S</a></td><td align="right">[$D]</td></tr>',
            24,
        )
        strong = [
            h.of(boxes[1].name, 6, '<strong><a href="$H">$S</a></strong>|', 20, dated=False)
            .strip("|")
            .split("|")
        ][0]
        pairs = "".join(
            f"<tr><td>{strong[at]}</td><td>{strong[at + 1]}</td></tr>" for at in (0, 2, 4)
        )
        money = h.of(boxes[2].name, 5, '<tr><td><a href="$H">$S</a></td><td>$D</td></tr>', 24)
        none = '<tr><td colspan="2">&nbsp;</td></tr>'
        return (
            '<table width="980" align="center"><tr><td width="220" valign="top"><div class="tree">'
            + tree
            + '</div></td><td valign="top">'
            + box(boxes[0], recent)
            + box(boxes[1], pairs)
            + f'<table><tr><td width="50%">{box(boxes[2], money)}</td><td>{box(boxes[3], none)}</td></tr></table>'
            + f'<table width="100%"><tr><td class="head">部门信息公开</td></tr><tr><td><table>{grid}</table></td></tr></table>'
            + "</td></tr></table>"
        )

    crumb = '<table width="980" align="center"><tr><td>当前位置\uff1a<a href="/index.aspx">首页</a>&nbsp;&gt;&nbsp;$NAME</td></tr></table>'
    return Home(
        "prefecture_of_tables",
        "http://xxgk.lingzhou.invalid/",
        "凌州政府信息公开",
        "凌州",
        "州农业局",
        "/Detail.aspx?id=~#",
        [*top, *boxes],
        f"""<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>$TITLE</title></head><body><form id="aspnetForm" method="post" action="index.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK">
<table width="980" align="center"><tr><td><img src="images/top.jpg" width="980" height="180"></td></tr><tr><td><table width="100%"><tr><td><a href="/index.aspx">首页</a></td>{menu(top, '<td class="menu"><a href="$PATH">$NAME</a></td>')}</tr></table></td></tr><tr><td>关键字\uff1a<input name="key"><select><option>标题</option><option>文号</option></select><input type="submit" value="检索"></td></tr></table>
$BODY
<table width="980" align="center"><tr><td align="center">主办\uff1a凌州人民政府办公室 桐ICP备00000067号 网站标识码\uff1a5336000004</td></tr></table></form></body></html>""",
        '<tr><td width="80%"><a href="$H" target="_blank" title="$T">$T</a></td><td align="right">$D</td></tr>',
        f'{crumb}<table width="980" align="center"><tr><td width="220" valign="top"><div class="tree">{tree}</div></td><td valign="top"><table width="96%">$ROWS</table>$PAGER</td></tr></table>',
        f'{crumb}<table width="980" align="center"><tr><td align="center"><h2>$T</h2></td></tr><tr><td align="center">发布日期\uff1a$D　发布机构\uff1a州政府办</td></tr><tr><td>$TEXT</td></tr></table>',
        '<tr><td colspan="2">没有符合条件的信息</td></tr>',
        home,
        single=f'{crumb}<table width="980" align="center"><tr><td>$ABOUT</td></tr></table>',
        pager='<table><tr><td>第1页/共8页 <a href="?page=2">下一页</a></td></tr></table>',
        told={"最新公开信息": 1},
        either=("/GPI/",),
        code="5336000004",
        path="/index.aspx",
    )


def build() -> None:
    """Write them."""
    pictures().build()
    nodes().build()
    prefecture().build()
