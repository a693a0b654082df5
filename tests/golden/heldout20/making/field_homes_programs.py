"""Homes that programs of offices write: land on Struts whose “more” leads nowhere, a city's openness
with the list items inside of links, emergencies in numbered tables, tourism with days within links."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def land() -> Home:
    """Land of a county."""
    w = "/web/"
    affairs = Col(f"{w}areaInfoList.action?type=zwgk&catalogID=9", "政务公开", None, "list", "2026-11-18", 9, "news", step=2)  # fmt: skip
    opened = Col(f"{w}areaInfoMainList.action?type=xxgk&catalogID=203", "信息公开", None)
    told = Col(f"{w}areaInfoList.action?type=zwgk&catalogID=68", "通知通告", "notice", "list", "2026-11-12", 9, step=4)  # fmt: skip
    works = Col(f"{w}areaInfoMainList.action?type=ywgg&catalogID=180", "业务公告", "notice", "list", "2026-11-16", 9, "projects", step=3)  # fmt: skip
    files = Col(f"{w}fileInfoMainList.action?type=zlxz&catalogID=236", "资料下载", None, "blank")
    watch = Col(f"{w}areaInfoList.action?type=xxgk&catalogID=208", "投诉监督", None)
    laws = Col(f"{w}areaInfoMainList.action?type=zcfg&catalogID=1", "政策法规", "policy", "list", "2026-08-27", 8, step=35, first=None)  # fmt: skip
    staff = Col(f"{w}areaInfoList.action?type=rsxx&catalogID=12", "人事信息", "personnel", "list", "2026-07-03", 8, step=60, first=None)  # fmt: skip

    def home(h: Home) -> str:
        row = '<li>\n<a href="$H"\n   title="$T">\n$S\n</a>\n<em>$D</em>\n</li>'

        def box(name: str, col: Col | None, old: str = "") -> str:
            entries = h.of(col.name, 8, row, 11) if col else old
            return f'<div class="border"><h3><i class="ico"></i><span><strong>{name[:2]}</strong>{name[2:]}</span><a href="">+ 更多</a></h3><ul>{entries}</ul></div>'

        slides = "".join(
            f'<li><a href=""><img src="/image/slide{at}.jpg"/><p>{t}...</p></a></li>'
            for at, t in enumerate(("省厅召开国土空间规划座谈", "节约集约用地示范县创建"))
        ) + "".join(
            f'<li><a target="_blank" href="{href}"><img src="/up/{at}.jpg" title="{t}"/><p>{t[:14]}</p></a></li>'
            for at, (t, href, _) in enumerate(affairs.rows[1:4])
        )
        lead = affairs.rows[0]
        h.of(affairs.name, 1, "", dated=False)
        rest = h.of(affairs.name, 9, row, 22).split("</li>", 1)[1]
        h.shown.pop(h.url.rstrip("/") + lead[1])
        old = "".join(
            f'<li><a href="#">{t}</a><em>2014-3-6</em></li>'
            for t in ("不动产登记申请书样式", "宅基地申请表", "测绘成果领用单")
        )
        return (
            f'<div class="wrapper"><div class="inner"><div class="left"><div class="news"><h3><span><strong>政务</strong>动态</span></h3><table><tr><th><div id="slide"><ul id="pic">{slides}</ul><div id="num"><a href="javascript:void(0)">1</a><a href="javascript:void(0)">2</a></div></div></th><td><ul><li class="first"><a href="{lead[1]}" title="{lead[0]}">{lead[0][:16]}...</a><p>{lead[0]}，会议传达学习有关精神，通报前一阶段工作进展情况，并就下一步工作作出安排部署...</p></li>{rest}</ul></td></tr></table></div>'
            f'<div class="clear"><a href=""><img src="/image/1.jpg"/></a><a href=""><img src="/image/2.jpg"/></a></div><table><tr><td>{box("政策法规", laws)}</td><td>{box("业务公告", works)}</td></tr><tr><td colspan="2"><div class="banner"><img src="/image/adv1.jpg"/></div></td></tr><tr><td>{box("人事信息", staff)}</td><td>{box("资料下载", None, old)}</td></tr></table></div>'
            f'<div class="right"><div class="zwgk"><h3>政府信息公开</h3><div><a href=""><img src="/image/gk1.jpg"/></a><a href=""><img src="/image/gk2.jpg"/></a></div></div><div class="notice"><h3><span>通知公告</span></h3><ul>{h.of(told.name, 8, row, 11)}</ul></div><div class="link"><h3><span>友情链接</span></h3><a href="http://www.nr.invalid" target="_blank"><img src="/up/l1.jpg"/></a></div></div></div></div>'
        )

    nav = menu([affairs, opened, told, works], '<li><a href="$PATH">$NAME</a></li>')
    side = menu([laws, staff, affairs, told], '<li><a href="$PATH">$NAME</a></li>')
    spot = '<div class="position"><span>当前位置：</span><a href="/web/index.action">网站首页</a> > <b>$NAME</b></div>'
    return Home(
        "land_on_struts",
        "http://www.huilingland.invalid/",
        "惠陵县自然资源局",
        "惠陵县",
        "县自然资源局",
        "/web/contentsShow.action?type=news&contentsID=*#",
        [affairs, opened, told, works, files, watch, laws, staff],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>$SITE</title></head><body class="index">
<div class="header"><div class="clear"><table><tr><td><span id="clock">2026-11-20 08:12:26  星期五</span></td><td align="right"><a href="#" onclick="this.setHomePage('http://www.huilingland.invalid');">设为首页</a>&nbsp;<a href="#">收藏本站</a></td></tr></table></div><div class="inner"><div class="logo"></div><div class="nav"><ul><li class="current"><a href="/">网站首页</a></li>{nav}<li><a target="_blank" href="http://zwfw.huiling.invalid/wsdt">网上办事</a></li><li><a href="{files.path}">资料下载</a></li><li><a href="{watch.path}">投诉监督</a></li></ul></div><div class="date"><marquee><a href="" title="珍惜土地资源">珍惜土地资源　节约集约用地</a></marquee></div></div></div>
$BODY
<div class="footer"><p>$SITE 主办　桐ICP备00000134号　网站标识码 5413000034</p></div></body></html>""",
        '<li><a href="$H" title="$T">$T</a><em>$D</em></li>',
        f'<div class="wrapper"><div class="inner"><div class="side"><div class="hd"><h3>栏目</h3><ul>{side}</ul></div></div><div class="main">{spot}<div class="list"><ul>$ROWS</ul></div>$PAGER</div></div></div>',
        f'<div class="wrapper"><div class="inner"><div class="main">{spot}<div class="show"><h2>$T</h2><p class="info">发布日期：$D 08:30:00　　来源：县自然资源局　　浏览次数：36</p><div class="text">$TEXT</div></div></div></div></div>',
        '<li class="empty">该栏目下暂无内容！</li>',
        home,
        title="$SITE",
        pager='<div id="page"></div><script>laypage({cont: "page", pages: 6, curr: 1});</script>',
        told={"业务公告": 1},
        nowhere=("2014-03-06",),
        code="5413000034",
    )


def openness() -> Home:
    """The openness of a city, on a host of its own."""
    recent = Col("/zfwj/jqgk/", "近期信息公开", None, "list", "2026-11-18", 13, "policy", step=2)
    left = [
        Col("/zfxxgkzn/", "政府信息公开指南", None, "single"),
        Col("/zfwj/zdwj/", "政府信息公开制度文件", None),
        Col("/fdgknr/", "法定主动公开内容", None),
        Col("/zfxxgknb/", "政府信息公开年报", None, "list", "2026-01-29", 6, "plain", step=365),
        Col("/zfgb/", "政府公报", None),
        Col("/zfxwfb/", "政府新闻发布", None),
        Col("/cycs/", "行政机关办公地址/联系方式", None),
        Col("/gszbm/", "市政府部门信息公开", None),
    ]
    icons = [
        Col("/zfwj/jgzn/", "机构职责", "organisation"),
        Col("/zfwj/szfwj/", "政府文件", "policy", "list", "2026-10-29", 12, step=9),
        Col("/zfwj/ghjh/", "规划计划", "planning", "list", "2026-03-27", 6, step=70),
        Col("/gszbm/auto94/", "统计数据", "statistics"),
        Col("/zfwj/yjgl/", "应急管理", None, "blank"),
        Col("/cwhy/", "常务会议", None),
        Col("/zfwj/gggs/", "公告公示", "notice", "list", "2026-11-11", 9, step=6),
        Col("/zdly/zdxm/", "重大建设项目", "projects"),
        Col("/zdly/gysy/", "社会公益事业", None),
    ]
    asked = Col("/ysqgk/", "依申请公开", None)
    tabs = [
        Col("/zfwj/bgswj/", "市政府办公室文件", "policy", "list", "2026-11-06", 12, step=7),
        Col("/zfwj/szfl/", "市政府令", "policy"),
        Col("/zfwj/xdfz/", "修订废止", None),
    ]
    row = '<li><img src="/images/ds.jpg" alt=""><a href="$H" target="_blank">\n<p>$S</p>\n</a><span>$D</span></li>'

    def home(h: Home) -> str:
        side = menu(
            left,
            '<li><div class="su-l1"><div class="sx-tp"></div></div><div class="su-l2"><a href="$PATH" target="_blank">$NAME</a></div></li>',
        )
        cells = menu(
            icons,
            '<a href="$PATH" target="_blank">\n<li><div><img src="/images/i$N.jpg"><p>$NAME</p></div></li>\n</a>',
        )
        files = icons[1]
        heads = menu(
            [Col(files.path, "市政府文件", None), *tabs],
            '<a href="$PATH" target="_blank" class="s2r-as">$NAME</a> ',
        )
        return (
            f'<div class="sx-width"><div class="sx-cot1"><div class="sx-c1-left"><div class="sx-sos"><form method="post" action="/was5/web/search"><input type="text" placeholder="本栏检索"><button type="submit">搜索</button><a href="/gjjs/" target="_blank">高级搜索</a></form></div><ul class="sx-uls">{side}</ul></div>'
            f'<div class="sx-c1-right"><div class="sx-title"><img src="/images/blue.jpg" alt=""> <a href="{recent.path}"><h1>近期信息公开</h1></a> <a href="{recent.path}" class="sx-more1">更多&gt;&gt;</a></div><ul class="sx-list">{h.of(recent.name, 13, row, 40)}</ul></div></div>'
            f'<div class="sx-cot2"><div class="sx-c2-left"><div class="sx-c2-title"><a href="{asked.path}" target="_blank">依申请公开</a></div><ul class="sx-c2-list">{cells}</ul></div>'
            f'<div class="sx-c2-right"><div class="sx-c2r-title">{heads}<a href="{files.path}" class="sx-c2-more">更多&gt;&gt;</a></div><ul class="sx-list list1" style="display: block;">{h.of(files.name, 12, row, 40)}</ul><ul class="sx-list list1" style="display: none;">{h.of(tabs[0].name, 12, row, 40)}</ul></div></div></div>'
        )

    return Home(
        "openness_of_a_city",
        "http://xxgk.handing.invalid/",
        "邯定市政府信息公开",
        "邯定市",
        "市教育局",
        "/gszbm/auto*/%Y%M/t%Y%M%D_#.html",
        [recent, *left, *icons, asked, *tabs],
        """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="SiteName" content="邯定市人民政府"><meta name="SiteIDCode" content="5414000035"><meta name="ColumnName" content="邯定市政府信息公开"><meta name="ColumnType" content="信息公开，政策文件"><title>$TITLE</title></head><body>
<div class="f_w"><div class="w"><div class="logo"><a href="http://www.handing.invalid/"><img src="/images/logo1.png"></a></div><div class="lj"><a href="http://www.gov.cn/" target="_blank">中国政府网站</a>｜<a href="http://www.yanzhao.invalid/" target="_blank">省政府网站</a></div></div></div>
<div class="sx-navs"><ul><li><a href="/">首页</a></li></ul></div>
$BODY
<div class="foot"><p>主办：邯定市人民政府　承办：邯定市人民政府办公室</p><p>桐ICP备00000135号　网站标识码：5414000035</p></div></body></html>""",
        '<li><img src="/images/ds.jpg" alt=""><a href="$H" target="_blank" title="$T"><p>$T</p></a><span>$D</span></li>',
        '<div class="sx-width"><div class="wz">您的位置：<a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></div><ul class="sx-list">$ROWS</ul>$PAGER</div>',
        '<div class="sx-width"><div class="wz">您的位置：<a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></div><table class="xl"><tr><td>索 引 号：000014349/2026-00071</td><td>主题分类：其他</td></tr><tr><td>发布机构：邯定市人民政府办公室</td><td>发布日期：$D</td></tr></table><div class="xl-t">$T</div><div class="xl-c">$TEXT</div></div>',
        "",
        home,
        title="$NAME",
        pager='<div class="page"><script>createPageHTML(9, 0, "index", "html");</script></div>',
        told={"政府文件": 1},
        code="5414000035",
    )


def emergencies() -> Home:
    """An office of emergencies whose boxes have no “more”."""
    cols = [
        Col("/zwgk", "政务公开", None, "list", "2026-10-22", 8, "notice", step=13),
        Col("/aqzj", "安全专家", None, "list", "2026-05-18", 6, "plain", step=30),
        Col("/aqdt", "安全动态", "news", "list", "2026-11-13", 8, step=6),
        Col("/aqzs", "安全知识", None, "list", "2026-09-02", 6, "plain", step=40),
    ]
    top = [
        Col("/zcfg", "政策法规", "policy", "list", "2026-04-15", 7, step=50),
        Col("/gzjg", "机构设置", "organisation", "single"),
    ]

    def home(h: Home) -> str:
        def rows(name: str, width: int, *, dated: bool = True) -> str:
            day = '<td align="left" class="hei">$D</td>' if dated else ""
            return h.of(
                name,
                5,
                f'<tr><td width="320" height="23" align="left"><a href="$H" target="_blank" class="hei">\n$N. \n$S\n</a></td>{day}</tr>',
                width,
                dated=dated,
            )

        def box(name: str, inner: str) -> str:
            return f'<div class="zhengwu"><div class="bt"><li>{name}</li></div><div class="box">{inner}</div></div>'

        dated = {"政务公开", "安全动态"}
        boxes = [
            box(
                c.name,
                f"<table>{rows(c.name, 20 if c.name in dated else 10, dated=c.name in dated)}</table>",
            )
            for c in cols
        ]
        return (
            '<div class="waper"><div class="left"><div class="login"><ul><li>用户名：<input name="u"></li><li>密　码：<input type="password" name="p"></li></ul></div></div><div class="right"><div class="line1"><div class="info"><li>主要职责包括：承担总值班室的工作；办理突发公共事件应急有关决定事项，督促落实有关批示、指示；协助处置特别重大和重大突发公共事件等。</li></div>'
            f"{box('热线电话', '<ul><li>联系地址：庐溪市解放路2号</li><li>联系电话：0000-00000036</li></ul>')}</div>"
            f'<div class="line2">{boxes[0]}{boxes[1]}</div>'
            f'<div class="line3">{boxes[2]}{boxes[3]}</div></div></div>'
        )

    nav = menu([*cols, *top], '<td><a href="$PATH">$NAME</a></td>')
    nav += '<td><a href="/lxwm">联系我们</a></td>'
    return Home(
        "emergencies_in_numbers",
        "http://yjb.luxishi.invalid/",
        "庐溪市应急管理局",
        "庐溪市",
        "市应急管理局",
        "$P/#",
        [*cols, *top],
        f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>$TITLE</title></head><body>
<div class="top"><img src="/images/top.jpg"></div><table class="nav" width="1000"><tr><td><a href="/">首页</a></td>{nav}</tr></table>
$BODY
<div class="foot"><div class="box"><ul><li><a href="http://www.mem.invalid">应急管理部</a></li><li><a href="http://yjt.jiangyou.invalid">省应急管理厅</a></li></ul></div></div><div class="bottom"><p>主办单位：庐溪市应急管理局 &nbsp; 桐ICP备00000136号 &nbsp; 网站标识码:5415000036</p></div></body></html>""",
        '<tr><td height="28"><a href="$H" target="_blank">$N. $T</a></td><td>$D</td></tr>',
        '<div class="waper"><div class="pos">您现在的位置：<a href="/">首页</a> &gt;&gt; $NAME</div><table width="780">$ROWS</table>$PAGER</div>',
        '<div class="waper"><div class="pos">您现在的位置：<a href="/">首页</a> &gt;&gt; <a href="$PATH">$NAME</a></div><table width="780"><tr><td align="center" class="caption">$T</td></tr><tr><td align="center">作者：管理员 &nbsp; 发布时间：$D &nbsp; 点击率：21</td></tr><tr><td>$TEXT</td></tr></table></div>',
        "",
        home,
        title="$NAME - $SITE",
        pager='<div class="p">共2页 第1页 首页 上一页 <a href="?page=2">下一页</a> <a href="?page=2">尾页</a></div>',
        told={"安全动态": 1},
        either=("/lxwm",),
        code="5415000036",
    )


def tourism() -> Home:
    """Tourism of a city."""
    boxes = [
        Col("/a/tzgsgg/index.html", "通知公告", "notice", "list", "2026-11-17", 10, step=3),
        Col("/a/bszn/index.html", "办事指南", "guide", None, "2026-03-12", 8, "plain", step=30),
        Col("/a/lyfggz/index.html", "法规文件", "policy", "list", "2026-06-30", 8, step=45),
        Col("/a/hygl/index.html", "行业管理", None, "list", "2026-10-27", 8, "plain", step=11),
        Col("/a/czys/index.html", "财政预算", "finance", "list", "2026-02-10", 5, step=180),
        Col("/a/rdjy/index.html", "人大建议", None, "list", "2026-08-20", 5, "plain", step=30),
    ]
    top = [
        Col("/a/lydt/index.html", "旅游动态", "news", "list", "2026-11-19", 9, step=2),
        Col("/a/jggk/index.html", "机构概况", "organisation", "single"),
        Col("/a/tjxx/index.html", "统计信息", "statistics", "blank"),
    ]

    def home(h: Home) -> str:
        row = '<li><a target="_blank" href="$H"><span>$D</span>&raquo; $T</a></li>'

        def box(col: Col, at: int) -> str:
            return f'<div class="w360 {"right" if at % 2 else "left"}"><div class="mlogo"><a href="{col.path}" target="_blank">更多&gt;&gt;</a><span>{col.name}</span></div><div class="box"><ul class="list">{h.of(col.name, 8, row)}</ul></div></div>'

        ads = "".join(
            f'<div class="w360 {"right" if at % 2 else "left"}"><a target="_blank" href="http://sso{at}.yuezhou.invalid/login.jsp"><img src="/themes/ad{at}.jpg"/></a></div>'
            for at in range(4)
        )
        focus = "".join(
            f'<li><a href="{href}" target="_blank"><img src="/f/{at}.jpg" alt="{t}"/></a><p>{t}</p></li>'
            for at, (t, href, _) in enumerate(top[0].rows[:4])
        )
        h.of(top[0].name, 4, "", dated=False)
        return (
            f'<div class="w990"><div class="foucs"><ul>{focus}</ul></div><div class="w735 left">{ads}<div class="vline">&nbsp;</div>{"".join(box(c, at) for at, c in enumerate(boxes))}<div class="vline">&nbsp;</div><div class="w735"><a target="_blank" href="/zt/lyzt63.html"><img src="/zt/63.jpg"/></a></div></div>'
            '<div class="w240 right"><div class="links"><select onchange="location.href=this.value;"><option value="">中央政府和国家部委网站</option><option value="http://www.mct.invalid">文化和旅游部</option></select></div></div></div>'
        )

    nav = menu([*top, *boxes[:3]], '<li><a href="$PATH">$NAME</a></li>')
    return Home(
        "tourism_with_days_in_links",
        "http://www.yuezhouly.invalid/",
        "越洲市文化广电旅游局",
        "越洲市",
        "市文广旅局",
        "/a/*/%Y%M/#.html",
        [*boxes, *top],
        f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1.0"/><title>$TITLE</title><meta name="keywords" content=""/></head><body>
<div class="header"><div class="w990"><img src="/themes/logo.png"/></div><div class="nav"><ul><li><a href="/">首页</a></li>{nav}</ul></div></div>
$BODY
<div class="footer"><p>主办单位：$SITE　桐ICP备00000137号</p><p>网站标识码：<a href="javascript:void(0)">5416000037</a></p></div></body></html>""",
        '<li><a href="$H" target="_blank"><span>$D</span>&raquo; $T</a></li>',
        '<div class="w990 clear"><div class="gk w240 left"><ul class="tree"><li>目录</li></ul></div><div class="w735 right"><div class="listpage view"><div class="logo">&nbsp;&nbsp;当前位置：<a href="/">首页</a> &gt; $NAME</div><ul class="list">$ROWS</ul>$PAGER</div></div></div>',
        '<div class="w990 clear"><div class="w735 right"><div class="listpage view"><div class="logo">&nbsp;&nbsp;当前位置：$NAME</div><div class="title">$T</div><div class="titleinfo">$D　来源：市文广旅局</div><div class="content">$TEXT</div></div></div></div>',
        "",
        home,
        title="$NAME - $SITE",
        pager='<div class="pageview"><a class="selected">1</a><a href="index_2.html">2</a><a href="index_2.html">下一页</a></div>',
        told={"通知公告": 1},
        unseen=("办事指南",),
        either=("/zt/",),
        code="5416000037",
    )


def build() -> None:
    """Write them."""
    land().build()
    openness().build()
    emergencies().build()
    tourism().build()
