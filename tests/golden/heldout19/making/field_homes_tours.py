"""Two homes that somebody saved: a bureau of tours on a system of its own (the unfolding menus stand
apart from the menu, headings without addresses, tabs that are divisions), a city's police with a
slide of five and cut titles."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def tours() -> Home:
    """The bureau of a city."""
    a = "http://www.lyj-yunduo.invalid/a/"

    def col(path: str, name: str, kind: str | None, *rest: object, **more: object) -> Col:
        return Col(f"{a}{path}/index.html", name, kind, *rest, **more)  # type: ignore[arg-type]

    news = col("gzdt2", "工作动态", "news", "list", "2026-11-18", 12, step=2)
    told = col("tzgsgg", "通知公告", "notice", "list", "2026-11-17", 10, step=2)
    top = [
        col("gkzn", "政务公开", None),
        col("gzhdbz", "公众互动", None),
        col("zdly", "重点领域", None),
    ]
    under = {
        "组织机构": [
            col("jggk", "机构概况", "organisation", "single", first=None),
            col("jgzn", "机构职能", "organisation", first=None),
            col("ldfg", "领导分工", "leaders", first=None),
        ],
        "部门文件": [
            col("gfxwj", "规范性文件", "policy", first=None),
            col("zcjd", "政策解读", None, first=None),
            col("ghjh", "规划计划", "planning", "blank", first=None),
        ],
        "行政执法": [
            col("xzcf", "行政处罚(信用信息双公示)", None, first=None),
            col("xzxk", "行政许可(信用信息双公示)", None, first=None),
        ],
        "办事指南": [
            col("smlyz", "市民旅游者", None, first=None),
            col("lyqy", "旅游企业", None, first=None),
            col("lycyry", "旅游从业人员", None, first=None),
        ],
        "其他": [
            col("rsrmsx", "人事任免事项", "personnel", first=None),
            col("zyhynr", "重要会议内容", None, first=None),
            col("othersqt", "其他", None, first=None),
        ],
    }
    talk = [
        col("jzxx", "局长信箱", "consultation", first=None),
        col("zxdc_gzhd", "在线调查", "survey", first=None),
        col("gkyjx", "公开意见征集", "survey", first=None),
        col("lydwcx", "旅游单位查询", None, first=None),
    ]
    boxes = [
        col("bszn", "办事指南", "guide"),
        col("lyfggz", "法规文件", "policy", "list", "2026-09-08", 8, step=40),
        col("qiwj", "行业管理", None, "list", "2026-11-12", 8, "notice", step=5),
        col("czys", "财政预算", "finance", "list", "2026-02-13", 4, step=365),
        col("rdjy", "人大建议", None, "list", "2026-08-06", 6, "plain", step=21),
    ]
    row = '<li><a target="_blank" href="$H" title="$T"><span>$D</span>&raquo; $T</a></li>'

    def down(at: int, lists: str) -> str:
        return f'\n<div class="fold-menu" data-part="{at}">\n{lists}\n</div>\n'

    def home(h: Home) -> str:
        first = news.rows
        roll = "".join(
            f'<div><a target="_blank" href="{href}"><span>{t}</span></a><a target="_blank" title="详细" href="{href}"><p>{d[5:7]}月{d[8:]}日，{t}，有关负责同志参加。</p></a></div>'
            for t, href, d in first[:3]
        )
        slides = "".join(
            f'<li href="{href}">\n<img alt="{t}" src="/f/img/{at}.png"/><div></div><span>{t}</span></li>'
            for at, (t, href, _) in enumerate(first[:4])
        )
        hot = "".join(
            f'<div class="hotone"><a target="_blank" href="{href}" title="{t}"><span>{t}</span></a></div>'
            for t, href, _ in first[:2]
        )
        service = "".join(
            f'<div class="service"><div class="g_title"><img src="/t/tt{at}.gif"></div><ul>{ones}</ul></div>'
            for at, ones in enumerate(
                menu(
                    cols, '<li><img src="/t/i$N.gif"/><a title="$NAME" href="$PATH">$NAME</a></li>'
                )
                for cols in (talk, under["办事指南"], [news, boxes[1], talk[2]])
            )
        )
        ads = "".join(
            f'<div class="w360 {side}"><a target="_blank" href="http://121.0.0.{at}/sso/login.jsp?v=2"><img src="/t/ad{at}.jpg"/></a></div>'
            for at, side in enumerate(("left", "right", "left", "right", "left", "right"))
        )

        def box(c: Col, side: str, count: int) -> str:
            rows = h.of(c.name, count, row) if c.rows else ""
            if not rows:
                guides = (("旅行社设立办事指南", "924"), ("服务网点备案登记办事指引", "922"))
                rows = "".join(
                    f'<li><a target="_blank" href="{a}lyqy/{n}.html"><span>2026-0{at + 3}-06</span>&raquo; {t}</a></li>'
                    for at, (t, n) in enumerate(guides)
                )
                h.undated.update(
                    {f"{a}lyqy/{n}.html": f"2026-0{at + 3}-06" for at, (_, n) in enumerate(guides)}
                )
            return f'<div class="w360 {side}"><div class="mlogo"><a href="{c.path}" target="_blank">更多&gt;&gt;</a><span>{c.name}</span></div><div class="box mheight"><ul class="list">{rows}</ul></div></div>'

        pairs = [told, *boxes]
        lower = "".join(
            box(c, "right" if at % 2 else "left", 10)
            + ('<div class="vline">&nbsp;</div>' if at % 2 else "")
            for at, c in enumerate(pairs)
        )
        return (
            f'<div class="imsg w990"><div class="main left"><div class="hotnews"><dl><dt>新闻头条</dt><dd><div id="roll">{roll}</div></dd></dl></div>'
            f'<div class="mfoucs"><div class="foucs"><ul class="img">{slides}</ul><ul class="menu"><li><img src="/f/img/0.png"/></li></ul></div></div>'
            f'<div class="mlist"><div class="news"><div id="ytab0" onmouseover="setTab(2,0)" class="ytab hover">最新动态</div><div id="ytab1" onmouseover="setTab(2,1)" class="ytab">政声传递</div></div>'
            f'<div id="xtab0" class="xtab">{hot}<ul class="list">{h.of(news.name, 12, row)}<li><a target="_blank" href="{news.path}"><span>更多>></span></a></li></ul></div><div id="xtab1" class="xtab" style="display:none;"><ul id="zs" class="list"></ul></div></div>'
            f'<div class="mlogo"><span>网上办事大厅</span></div><div class="box"><div class="guidmain">{service}</div></div>{ads}{lower}</div></div>'
        )

    sub = "".join(
        f'<dl><dt><a target="_blank">{head}</a></dt>'
        + menu(cols, '<dd><a target="_blank" href="$PATH">$NAME</a></dd>')
        + "</dl>"
        for head, cols in under.items()
    )
    interact = menu(talk, '<dl><dt><a target="_blank" href="$PATH">$NAME</a></dt></dl>')
    bar = "".join(
        f'<li data-part="{at}"><a href="{c.path}">{c.name}</a></li>'
        for at, c in zip((63, 41, 64, 59, 81), (top[0], news, top[1], told, top[2]), strict=True)
    )
    friends = "".join(
        f'<option value="http://www.lyj{at}.invalid/">省内第{at}市旅游局</option>'
        for at in range(18)
    )
    crumb = '<div class="w990"><div class="place">当前位置：<a href="http://www.lyj-yunduo.invalid/index.html">首页</a> &gt; <a href="$PATH">$NAME</a></div><div class="left tree"><div class="title">$NAME</div></div>'
    return Home(
        "bureau_of_tours",
        "http://www.lyj-yunduo.invalid/",
        "云舵市旅游局政务网",
        "云舵市",
        "市旅游局",
        f"{a}x~/#.html",
        [news, told, *top, *sum(under.values(), []), *talk, *boxes],
        f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width"/><title>$TITLE</title><link rel="stylesheet" href="/themes/web.css"/></head><body>
<script src="/js/jquery.js"></script><div style="width:990px;height:0px;position:relative;"><div style="position:absolute;top:40px;"><a href="http://www.lyj-yunduo.invalid/index.html"><img alt="" src="/themes/logo.png"/></a></div><div class="tlink"><a href="http://www.visit-yunduo.invalid">云舵旅游资讯网</a> /\n<a href="http://weibo.invalid/yunduo">云舵旅游微博</a></div></div>
<div id="showid1"><div class="roll_focus"><ul><li><a><img src="/f/1.jpg"/></a></li><li><a><img src="/f/2.jpg"/></a></li></ul></div></div>
<div id="v1" class="nav-tool"><div class="nav-up"><ul><li><a href="http://www.lyj-yunduo.invalid/index.html">网站首页</a></li>{bar}<li><a href="http://wsbs.yunduo.invalid/index.jsp" target="_blank">办事大厅</a></li><li><div><input type="text" id="vv" placeholder="请输入关键字" value=""/></div></li></ul></div><div class="nav-down">{down(63, sub)}{down(64, interact)}</div></div>
<div class="floatPanel"><div class="titlePanel">扫一扫<span onclick="off()">×</span></div><a href="#"><img src="/t/wb.png" /></a></div>
$BODY
<div class="links"><select onchange="location.href=this.value;"><option value="">各市旅游局网站</option>{friends}</select></div>
<div class="footer"><p>主办：云舵市旅游局　桐ICP备00000061号　网站标识码：5331000014</p></div></body></html>""",
        '<li><a target="_blank" href="$H" title="$T"><span>$D</span>&raquo; $T</a></li>',
        f'{crumb}<div class="right"><ul class="list">$ROWS</ul><div class="pageview">$PAGER</div></div></div>',
        f'{crumb}<div class="right"><div class="view"><div class="title">$T</div><div class="info">发布时间：$D&nbsp;&nbsp;来源：市旅游局</div><div class="content">$TEXT</div></div></div></div>',
        "",
        home,
        single=f'{crumb}<div class="right"><div class="view"><div class="title">$NAME</div><div class="content">$ABOUT</div></div></div></div>',
        path="/index.html",
        pager='<a class="first">首页</a><a class="now">1</a><a href="index_2.html">2</a><a href="index_9.html">尾页</a>',
        told={"工作动态": 1, "通知公告": 1},
        either=(f"{a}search/",),
        code="5331000014",
    )


def police() -> Home:
    """A city's police."""
    top = [
        Col("/jkgk/index.html", "机构概况", "organisation", "single"),
        Col("/ggyw/index.html", "公安要闻", "news", "list", "2026-11-18", 9, step=4),
        Col("/xwfb/index.html", "新闻发布", "news", "list", "2026-11-10", 8, step=7),
        Col("/jwdt/index.html", "警务动态", "news", "list", "2026-11-19", 9, step=1),
        Col("/jjbl/index.html", "警界博览", None, "list", "2026-06-04", 5, "plain", step=33),
        Col("/ffcs/index.html", "防范常识", None, "list", "2026-10-30", 8, "plain", step=6),
    ]
    more = [
        Col("/tzgg/index.html", "通知公告", "notice", "list", "2026-11-13", 7, step=5),
        Col("/jwgk/index.html", "警务公开", None, "blank"),
    ]
    row = '<li><a href="$H"\n   title="$T" target="_blank">\n    $S\n</a><span class="date">\n\t\t\t\t\t\t$M-$d\n\t\t\t\t</span></li>'

    def home(h: Home) -> str:
        slides = "".join(
            f'<li><a href="{href}" target="_blank"><img src="/upload/{at}.jpg" height="310" width="506"/></a><p><a href="{href}" target="_blank">{t[:18]}</a></p></li>'
            for at, (t, href, _) in enumerate(top[1].rows[:5])
        )

        def win(c: Col) -> str:
            return f'<div class="win2 fl"><div class="winT2"><h2>{c.name}</h2><a href="{c.path}" class="more">更多</a></div><ul class="winB">{h.of(c.name, 7, row, 12)}</ul></div>'

        known = ("政府信息公开指南", "政府信息公开目录", "政府信息公开年报", "政府信息公开制度")
        outside = "".join(
            f'<li><a target="_blank" href="http://zwgk.beiling.invalid/spage.xp?unit=06&frame={at}">{n}</a></li>'
            for at, n in enumerate(known)
        )
        icons = "".join(
            f'<li><a href="http://hall.beiling.invalid/jsp/{at}.jsp"><img src="/res/i{at}.png"><span>{n}</span></a></li>'
            for at, n in enumerate(
                ("户政业务", "出入境", "车驾管", "治安管理", "网上报警", "失物招领")
            )
        )
        return (
            '<div class="menubar"><span class="currTime">当前时间： <script>document.write(new Date().getFullYear()+"年");</script></span></div>'
            f'<div class="box1"><div id="slide_x" class="fl"><div class="box"><ul class="list">{slides}</ul></div><ul class="btn"><li class="b_1 selected">1</li><li class="b_2">2</li><li class="b_3">3</li></ul></div>'
            f'<div class="fr box1C2"><div class="winT"><h2>公安要闻</h2><a href="{top[1].path}" class="more">更多>></a></div><ul class="winB">{h.of("公安要闻", 7, row, 17)}</ul></div></div>'
            f'{win(top[2])}{win(top[3])}{win(more[0])}<div class="ad"><a href="http://www.beiling.invalid/zt/fanzha/"><img src="/res/ad1.jpg"></a></div>{win(top[5])}'
            f'<div class="fr box2C30"><div class="winT"><h2>信息公开</h2></div><div class="winB"><ul>{outside}<li><a href="{more[1].path}">{more[1].name}</a></li></ul></div></div><ul class="hall">{icons}</ul>'
        )

    friends = "".join(
        f'<li><a href="http://www.ga{at}.invalid/" target="_blank">{n}</a></li>'
        for at, n in enumerate(
            (
                "公安部",
                "省公安厅",
                "市政府网",
                "东城分局",
                "西城分局",
                "交警支队",
                "消防支队",
                "边检站",
                "水上分局",
            )
        )
    )
    crumb = '<div class="pos">您的位置：<a href="/index.html">首页</a>&gt;&gt;<a href="$PATH">$NAME</a></div>'
    bar = menu(top, '<li><a href="$PATH">$NAME</a></li>\n')
    return Home(
        "police_of_a_city",
        "http://gaj.beiling.invalid/",
        "北陵市公安局",
        "北陵市",
        "市公安局",
        "/q~/%Y%M/%D09#abq.html",
        [*top, *more],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>$TITLE</title></head><body>
<div class="top"><div class="w1002"><div class="fl"><object width="700" height="180"><param name="movie" value="/res/top.swf"/><param name="wmode" value="transparent"/></object></div><div class="fr sear"><form><input type="text" name="keyword" value="请输入关键字"/><input type="button" value="搜索" onclick="mySearch();"/></form></div></div></div>
<div class="menu"><ul class="w1002"><li class="on"><a href="/index.html">首页</a></li>{bar}<li><a href="http://hall.beiling.invalid/index.jsp#e">陵警<img src="/res/e.png"/>网通</a></li></ul></div>
<div class="mainbody"><div class="w1002">$BODY</div></div>
<div class="flink"><h2>友情链接</h2><ul>{friends}</ul></div>
<div class="foot"><p>北陵市公安局主办　地址：北陵市解放路1号　桐ICP备00000062号</p></div></body></html>""",
        '<li><a href="$H" target="_blank">$T</a><span class="date">$D</span></li>',
        f'{crumb}<div class="lbody"><div class="winT"><h2>$NAME</h2></div><ul class="llist">$ROWS</ul><div class="pages">$PAGER</div></div>',
        f'{crumb}<div class="con"><h1>$T</h1><div class="msg">发布时间：$D 09:20　来源：市公安局　浏览：<span id="hits">12</span></div><div class="txt">$TEXT</div></div>',
        "",
        home,
        single=f'{crumb}<div class="con"><div class="txt">$ABOUT</div></div>',
        path="/index.html",
        pager='<a href="index_1.html">下一页</a><a href="index_6.html">尾页</a> 共7页',
        told={"公安要闻": 1},
    )


def build() -> None:
    """Write them."""
    tours().build()
    police().build()
