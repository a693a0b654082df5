"""Homes after pages that somebody saved or that a program writes: roads in GBK with their menu in a
frame and their pictures in a script, environment whose columns are reached through a redirect, a
housing fund that shows everything twice, a city whose links carry captions of four lines, a
district whose menu has whole lists within."""

from __future__ import annotations

import json

from .field_plan import Col, Home, menu


def roads() -> Home:
    """Highways of a province: GBK, postbacks, a frame for the menu."""
    main = Col("/NewsInfoList.aspx?tid=62", "政务信息", "news", "list", "2026-11-18", 9, step=3, first=None)  # fmt: skip
    told = Col("/NewsInfoList.aspx?tid=63", "公告公示", "notice", "list", "2026-11-09", 9, step=5)
    fast = Col("/GsNewsList.aspx?tid=2", "高速新闻", "news", "list", "2026-11-19", 9, step=1)
    work = Col("/WorkExpressList.aspx", "工作动态", "news", "list", "2026-10-30", 8, step=8)
    down = Col("/DownloadList.aspx", "文件下载", None, "list", "2026-05-12", 6, "plain", step=40)
    laws = Col("/PolicyRulesList.aspx?tid=50", "政策法规", "policy", "list", "2026-04-02", 7, step=60)  # fmt: skip
    road = Col("/RoadConditionList.aspx", "实时路况", None)
    menu_only = [
        Col("/DepartBasicInfo.aspx?tid=60", "政务公开", None),
        Col("/LeaderSpeakerList.aspx?tid=3", "领导讲话", None),
        Col("/GSWenYuan/NewsList.aspx?tid=4", "高速文苑", None),
        Col("/MessageBoard.aspx", "高速留言", None),
    ]

    def home(h: Home) -> str:
        lead = main.rows[0]
        h.of(main.name, 1, "", dated=False)
        top = h.of(main.name, 5, "<li><span>[$M-$d]</span><a href='$H' title='$T' target=\"_blank\">$S</a></li>", 30)  # fmt: skip
        h.shown.pop(h.url.rstrip("/") + lead[1])
        top = top.split("</li>", 1)[1]
        pics = "|".join(f"newsimages/{at}.jpg" for at in range(4))
        links = "|".join(href.lstrip("/") for _, href, _ in main.rows[1:5])
        texts = "|".join(t for t, _, _ in main.rows[1:5])

        def box(col: Col, key: str, source: str = "") -> str:
            rows = h.of(
                col.name,
                6,
                f"<li><span>[$M-$d]</span><a href='$H' title='$T' target=\"_blank\">&middot;{source}$S</a></li>",
                22,
            )
            return f'<dl class="list"><dt class="{key}"><p class="more38"><a href="{col.path}" target="_blank">更多 >></a></p>{col.name}</dt><dd><ul>{rows}</ul></dd><dd class="list_b"></dd></dl>'

        notices = h.of(told.name, 7, "<li><a href='$H'>$T</a><span>[$M-$d]</span></li>")
        return (
            f'<div id="main"><div class="left"><div><a href="http://map.lg.invalid/" target="_blank"><img src="images/cxlogo.jpg" alt="公众出行信息服务" /></a></div><dl id="lukuang"><dt><p class="more"><a href="{road.path}" target="_blank">更多 >></a></p></dt><dd><marquee direction="up"><ul><li>11月20日7时30分，陵广高速K102处因雾限速。</li><li>陵北收费站入口正常通行。</li></ul></marquee></dd></dl></div>'
            f'<div class="left"><dl id="new_xinxi"><dt><p class="more"><a href="{main.path}">更多 >></a></p></dt><dd><div class="right"><h1><a href="{lead[1]}" title=\'{lead[0]}\' target="_blank">{lead[0]}</a></h1><p> &nbsp;&nbsp;{lead[0]}，日前召开会议，总结前一阶段工作……<a href="{lead[1]}" class="orange" target="_blank">[点击更多]</a></p></div><div><script type=\'text/javascript\'>var focus_width=220; var pics=\'{pics}\'; var links=\'{links}\'; var texts=\'{texts}\'; document.write(\'<embed src="pixviewer.swf" FlashVars="pics=\'+pics+\'&links=\'+links+\'&texts=\'+texts+\'" />\');</script></div><ul>{top}</ul></dd></dl></div>'
            f'<div class="left"><dl id="gonggao"><dt><p class="more"><a href="{told.path}">更多 >></a></p>公告公示</dt><dd><div style="height:220px; overflow:hidden;"><ul>{notices}</ul></div></dd></dl></div></div>'
            f'<div class="mar_t10">{box(fast, "xinwen", "[陵北分局]")}{box(work, "dongtai")}{box(down, "down")}{box(laws, "zhengce")}</div>'
            '<div id="companylist"><div class="news_nav"><a href="#" id="B1" onmouseover="Tab(1,4)">管理公司</a><a href="#" id="B2" onmouseover="Tab(2,4)">服务区</a></div><div id="C1"><ul><li><a href="http://www.lg1.invalid/" target="_blank">陵广高速发展有限公司</a></li><li><a href="http://www.lg2.invalid/" target="_blank">陵北高速公路公司</a></li></ul></div></div>'
        )

    return Home(
        "roads_in_a_frame",
        "http://gs.lingguang.invalid/",
        "陵广省高速公路管理局",
        "陵广省",
        "省高速公路管理局",
        "/NewsInfoDetail.aspx?nid=*#",
        [main, told, fast, work, down, laws, road, *menu_only],
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" ><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>$TITLE-陵广省高速公路管理局门户网站</title></head><body><form name="form1" method="post" action="" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgICAw8" />
<div style=" width:980px; margin:0 auto;"><iframe src="CommonTop.aspx" scrolling="no" frameborder="0" style="width:980px; height:288px;"></iframe></div>
$BODY
<div class="foot"><p>主办：陵广省高速公路管理局　地址：陵广市农业路1号</p><p>桐ICP备00000138号　网站标识码：5417000038</p></div></form></body></html>""",
        "<li><span>[$D]</span><a href='$H' target=\"_blank\" title='$T'>$S </a></li>",
        '<div id="main2"><div class="right"><div class="weizhi">您的位置：<a href="index.aspx">首页</a> >> <a href="$PATH">$NAME</a></div><ul class="alllist">$ROWS</ul><div class="fanye">$PAGER</div></div></div>',
        '<div id="main2"><div class="right"><div class="weizhi">您的位置：<a href="index.aspx">首页</a> >> <a href="$PATH">$NAME</a></div><div class="pages"><h1>$T</h1><p class="page_date">文章来源：省高速公路管理局   发布日期：$D </p><div class="page_con">$TEXT</div></div></div></div>',
        "",
        home,
        title="$NAME",
        pager='<div id="AspNetPager1"><a disabled="disabled">首页</a><a disabled="disabled">上一页</a><span>1</span><a href="javascript:__doPostBack(\'AspNetPager1\',\'2\')">2</a><a href="javascript:__doPostBack(\'AspNetPager1\',\'2\')">下一页</a></div>',
        told={"政务信息": 1},
        code="5417000038",
        charset="gb2312",
        either=("/NewsInfoList.aspx?tid=62",),
    )


def environment() -> Home:
    """Environment of a district: columns behind redirect.aspx, buttons that are pictures alone."""
    cols = {
        "环保动态": Col("/webfront/redirect.aspx?cid=21", "环保动态", "news", "list", "2026-11-17", 8, step=4),
        "污染防治": Col("/webfront/redirect.aspx?cid=30", "污染防治", None, "list", "2026-10-29", 8, "plain", step=12),
        "三年行动计划": Col("/webfront/redirect.aspx?cid=48", "三年行动计划", "planning", "list", "2026-08-06", 6, step=30),
        "环保知识": Col("/webfront/sub_lsxc.aspx?cid=45", "环保知识", None, "list", "2026-06-15", 6, "plain", step=33),
        "辐射安全": Col("/webfront/redirect.aspx?cid=83", "辐射安全", None, "list", "2026-09-14", 6, "plain", step=21),
        "政策法规": Col("/webfront/sub_zcfg.aspx?cid=25", "政策法规", "policy", "list", "2026-05-20", 7, step=44),
    }  # fmt: skip
    opened = Col("/webfront/sub_xxgk.aspx?cid=57", "信息公开", None)

    def home(h: Home) -> str:
        lead = h.of("环保动态", 6, '<dl><dt><a href="$H">$S</a></dt><dd>($D)</dd></dl>', 22)
        pics = "".join(
            f"<a href='{href}' target='_blank'><img src=\"/up/{at}.jpg\" alt='{t}' border='0' /></a>"
            for at, (t, href, _) in enumerate(cols["环保动态"].rows[1:5])
        )

        def box(name: str) -> str:
            rows = h.of(name, 6, '<li><a href="$H">$S</a></li>', 23, dated=False)
            return f'<div class="bkys"><div class="lmys"><div class="L"><dl><dt>{name}</dt><dd><img src="images/m11.gif"></dd></dl></div><div class="R"><dl><dt><a href="{cols[name].path}">更多+</a></dt><dd><img src="images/m13.gif"></dd></dl></div></div><div class="sjys"><ul>{rows}</ul></div></div>'

        def buttons(first: int, last: int) -> str:
            return "".join(
                f'<li><a href="/webfront/intro_{at}.aspx" target="_blank"><img src="images/b{at}.jpg"></a></li>'
                for at in range(first, last)
            )

        select = '<select onchange="window.open(this.value);"><option selected>区内政府部门网站</option><option value="http://www.a.invalid">区政府</option><option value="http://www.b.invalid">区水务局</option></select>'
        return (
            f'<div class="wrap"><div class="hbdt"><div class="picnews" id="picsShow" style="visibility:hidden;">{pics}</div><div class="news"><div class="lmys_1"><div class="L"><dl><dt>环保动态</dt><dd></dd></dl></div><div class="R"><a href="{cols["环保动态"].path}">更多+</a></div></div><div class="sjlb"><ul><li>{lead}</li></ul></div></div></div>'
            f'<div class="DR"><div class="lmys_2"><dl><dt>信息公开</dt><dd><img src="images/m9.gif"></dd><dd><a href="{opened.path}">更多+</a></dd></dl></div><div class="xxgk"><ul>{buttons(1, 6)}</ul></div></div></div>'
            f'<div class="wrap">{box("污染防治")}{box("三年行动计划")}<div class="btn"><ul>{buttons(6, 9)}</ul></div></div><div class="wrap">{box("环保知识")}{box("辐射安全")}<div class="DR"><div class="lmys_2"><dl><dt>政策法规</dt><dd><img src="images/m9.gif"></dd><dd><a href="{cols["政策法规"].path}">更多+</a></dd></dl></div><div class="zcfg"><ul>{h.of("政策法规", 6, "<li><a href=$H>$S</a></li>", 20, dated=False)}</ul></div></div></div>'
            f'<div class="wrap"><dl><dt>友情链接：</dt><dd>{select}</dd></dl><div class="R">您是第<span>2093318</span>位客人</div></div>'
        )

    return Home(
        "environment_behind_redirects",
        "http://hbj.xuluqu.invalid/",
        "徐麓区生态环境局",
        "徐麓区",
        "区生态环境局",
        "/webfront/sub_news.aspx?cid=*&id=#",
        [*cols.values(), opened],
        """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>$TITLE</title><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><form name="FormX" method="post" action="default.aspx" id="FormX">
<div class="wrap top_link"><ul><li><a href="http://www.shj.invalid" target="_blank">市生态环境局</a></li><li><a href="http://www.xuluqu.invalid" target="_blank">徐麓区政府</a></li></ul><div class="M">2026年11月20日 星期五 农历十月十二</div><div class="R"><a href="javascript:SetHome()">设为首页</a></div></div>
<div class="wrap logo"><a href="/"><img src="/webfront/images/logo.gif" alt="$SITE"></a></div>
$BODY
<div class="foot"><p>版权所有 $SITE　桐ICP备00000139号　网站标识码5418000039</p></div></form></body></html>""",
        '<li><dl><dt><a href="$H">$T</a></dt><dd>($D)</dd></dl></li>',
        '<div class="wrap"><div class="traceup">当前位置：<a href="/">首页</a> > $NAME</div><div class="tree"></div><div class="sjlb"><ul>$ROWS</ul></div>$PAGER</div>',
        '<div class="wrap"><div class="traceup">当前位置：<a href="/">首页</a> > <a href="$PATH">$NAME</a></div><div class="bt">$T</div><div class="fbt">($D)</div><div class="nr">$TEXT</div></div>',
        "",
        home,
        title="$NAME_$SITE",
        pager='<div class="pg">第1页 共2页 [<a href="?cid=1&p=2">下一页</a>]</div>',
        told={"环保动态": 1},
        either=("/webfront/intro_",),
        code="5418000039",
        charset="gb2312",
    )


def fund() -> Home:
    """A housing fund: a half for telephones repeats the half for desks."""
    under = [
        Col("/xxgk/xxgkgd/", "信息公开规定", None, "list", "2025-06-13", 3, "policy", step=400),
        Col("/xxgk/gkzn/", "信息公开指南", None),
        Col("/xxgk/zcfg/", "政策法规", "policy", "list", "2026-07-31", 8, step=40),
        Col("/xxgk/ghjh/", "规划计划", "planning", "list", "2026-02-27", 4, step=200),
        Col("/xxgk/tjxx/", "统计信息", "statistics"),
        Col("/xxgk/rsxx/", "人事信息", "personnel", "blank"),
        Col("/xxgk/zzjg/", "组织机构", "organisation", "single"),
        Col("/xxgk/xzzq/", "权责清单", None),
        Col("/xxgk/ywwd/", "业务网点", None),
    ]
    tabs = [
        Col("/xxgk/zxtzgg/", "通知公告", "notice", "list", "2026-11-13", 9, step=7),
        Col("/xxgk/gzdt/", "中心新闻", "news", "list", "2026-11-06", 9, step=12),
        Col("/xxgk/qt/zfws/", "执法公告", None, "list", "2026-11-18", 9, "notice", step=1),
        Col("/xxgk/qt/wfbg/", "曝光台", None, "list", "2026-10-16", 9, "notice", step=17),
    ]
    serve = [
        Col("/ywgz/", "办事指南", "guide"),
        Col("/bgxz/", "表格下载", None),
        Col("/zdyw/zfzzf/", "租房提取", None),
        Col("/zdyw/tqhk/", "提前还款", None),
    ]
    talk = [
        Col("/zmhd/rxbz/", "服务热线", None),
        Col("/zmhd/zxts/", "咨询投诉", "consultation"),
        Col("/zmhd/myzj/", "民意征集", "survey"),
        Col("/zmhd/zxft/", "在线访谈", "interview"),
    ]

    def home(h: Home) -> str:
        heads = "".join(
            f'<li><a href="{c.path}">{c.name}</a> <span class="more{at}"><a href="{c.path}">more</a></span></li>'
            for at, c in enumerate(tabs, 1)
        )
        panes = "".join(
            f'<ul class="licontent">{h.of(c.name, 6, "<li><a href=$H title=$T>$T</a><span>$M-$d</span></li>")}</ul>'
            for c in tabs
        )
        both = "".join(
            f'<div class="f-fr {key}"><div class="hd"><ul class="lititle">{heads}</ul></div><div class="bd">{panes}</div></div>'
            for key in ("sjdisplay2", "sjdisplay")
        )
        icons = menu(
            [under[6], under[2], under[3], under[4], under[5], under[7]],
            '<li class="infoicon$N"><a href="$PATH" title="$NAME">$NAME</a></li>',
        )
        find = "".join(
            f'<li class="wow"><a href="{to}" target="_blank" title="{n}"><em><i></i></em><span>{n}</span></a></li>'
            for to, n in (
                ("/fzgn/yecx/", "公积金余额查询"),
                ("/fzgn/dkjd/", "贷款进度查询"),
                ("/ywgz/", "办事指南"),
                ("/fzgn/jsq/", "贷款计算器"),
            )
        )
        return (
            '<div class="roll_box"><div class="slideBox"><ul><li><a href="javascript:void(0);" class="p1"> </a></li><li><a href="/fzgn/zfb/" class="p2"> </a></li></ul></div></div><div class="comeinto"><a href="https://wt.lxgjj.invalid/pri.jsp" target="_blank">网上办事大厅</a></div>'
            f'<div class="pushnews"><span>重要提示：</span><ul><li><a href="/fzgn/dklls/">当前公积金贷款利率：5年以下(含5年)2.10%；5年以上2.60%</a></li></ul><ul><li class="tel">12329</li></ul></div><div class="pushlm"><ul>{find}</ul></div>'
            f'<h2 class="toptitle">信息公开</h2><div class="width1200"><div class="f-fl"><ul>{icons}</ul></div>{both}</div>'
        )

    def sub(cols: list[Col]) -> str:
        return f'<ul class="sub">{menu(cols, "<li svalue=$NAME><a href=$PATH>$NAME</a></li>")}</ul>'

    return Home(
        "fund_shown_twice",
        "http://www.lxgjj.invalid/",
        "陇溪市住房公积金管理中心",
        "陇溪市",
        "市住房公积金管理中心",
        "$P%Y%M/t%Y%M%D_#.htm",
        [*under, *tabs, *serve, *talk],
        f"""<!DOCTYPE HTML>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>$TITLE</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body>
<div class="top_nav"><div class="homenav"><ul id="nav"><li class="nLi"><h3><a href="/">首页</a></h3></li><li class="nLi"><h3><a href="{under[0].path}">信息公开</a></h3>{sub(under)}</li><li class="nLi"><h3><a href="{serve[0].path}">办事服务</a></h3>{sub(serve)}</li><li class="nLi"><h3><a href="{talk[1].path}">互动交流</a></h3>{sub(talk)}</li></ul></div></div>
$BODY
<div class="foot"><p>主办单位：$SITE　地址：陇溪市市民中心B座</p><p>桐ICP备00000140号　政府网站标识码：5419000040</p></div></body></html>""",
        '<li><a href="$H" title="$T">$T</a><span>$D</span></li>',
        '<div class="width1200"><div class="curmb">您的位置：<a href="/">首页</a> > <a href="/xxgk/xxgkgd/">信息公开</a> > <a href="$PATH">$NAME</a></div><div class="left_nav"><h2>$NAME</h2></div><ul class="ftdt-list">$ROWS</ul>$PAGER</div>',
        '<div class="width1200"><div class="curmb">您的位置：<a href="/">首页</a> > <a href="$PATH">$NAME</a></div><div class="tit"><h4>$T</h4></div><p class="sub">发布日期：$D　信息来源：市住房公积金管理中心</p><div class="TRS_Editor">$TEXT</div></div>',
        "",
        home,
        title="$NAME--$SITE",
        pager="<div class=page><script>createPageHTML(2, 0, 'index', 'htm');</script></div>",
        told={"通知公告": 1},
        either=("/fzgn/", "/xxgk/wxljb/"),
        code="5419000040",
    )


def captions() -> Home:
    """A city: what links say, when and how often read, stands in captions of four lines."""
    a = "/Article/ArticleList.aspx?ClassID="
    c = "/Article/ArticleClass.aspx?ClassID="
    top = [
        Col(f"{c}631", "阿兰泰概况", "overview", "single"),
        Col(f"{c}587", "政务公开", None),
        Col(f"{c}590", "网上办事", None),
        Col(f"{c}589", "政民互动", None),
    ]
    tabs = [
        Col(f"{a}663", "政务动态", "news", "list", "2026-11-19", 9, step=1),
        Col(f"{a}678", "乡镇场动态", "news", "list", "2026-11-18", 8, step=2),
        Col(f"{a}677", "部门动态", "news", "list", "2026-11-17", 8, step=2),
    ]
    sub = [
        Col(f"{a}651", "政府信息公开", None),
        Col(f"{a}652", "政府领导", "leaders"),
        Col(f"{a}653", "政府机构", "organisation"),
        Col(f"{a}656", "政府工作报告", None),
        Col(f"{a}658", "人事信息", "personnel", "list", "2026-09-18", 6, step=33),
        Col(f"{a}659", "规划信息", "planning", "blank"),
        Col(f"{a}688", "财政预决算", "finance", "list", "2026-03-19", 5, step=150),
    ]
    tip = "文章标题\uff1a$T\n 作者\uff1a\n 更新时间\uff1a$Y/$m/$k 12:14:00\n 点击次数\uff1a61"

    def home(h: Home) -> str:
        first = h.of(
            "政务动态",
            1,
            f'<li>&nbsp;&nbsp;  <a href="$H" target="_blank" title="{tip}"><span class="zi_red">【</span>政务动态<span class="zi_red">】</span>$S</a>',
            11,
            dated=False,
        )
        newest = h.of(
            "乡镇场动态",
            2,
            f'&nbsp;&nbsp;  <a href="$H" target="_blank" title="{tip}"><span class="zi_red">【</span>乡（镇）场信息<span class="zi_red">】</span>$S</a><li>',
            11,
            dated=False,
        )
        focus = h.of(
            "政务动态",
            5,
            f'<li><a href="$H" target="_blank" title="{tip}"><img src="/up/$N.jpg" width="364" title="$T" /></a></li>',
            dated=False,
        )
        heads = menu(tabs, '<LI class=tong><A href="$PATH">$NAME</A> </LI>')
        panes = "".join(
            f'<UL style="DISPLAY: {"none" if at else "block"}">'
            + h.of(
                col.name,
                7,
                f'<li><a href="$H" target="_blank" title="{tip}">$S</a>[$D]</li>',
                20,
            )
            + "<!--文章列表--> </UL>"
            for at, col in enumerate(tabs)
        )
        h.undated["http://tv.ys.invalid/2026/11/18/V1.shtml"] = "2026-11-18"
        keys = menu([sub[1], sub[6], sub[2]], '<LI><A href="$PATH">$NAME</A> ')
        return (
            f'<DIV class=z><DIV class="fl in0_left"><DIV class=update_new><UL class=tab_tiao>{first}{newest}</li><!--文章列表--> </UL></DIV><DIV><DIV class="in_focus fl"><UL>{focus}<!--文章列表--> </UL></DIV><DIV class="in_news fr"><H1 class=ziti_hei><li><a href="http://tv.ys.invalid/2026/11/18/V1.shtml" target="_blank" title="文章标题\uff1a央视聚焦阿兰泰冬季旅游\n 作者\uff1a\n 更新时间\uff1a2026/11/18 17:30:00\n 点击次数\uff1a1">央视聚焦阿兰泰冬季旅…</a></li></H1><DIV class=in_tab_box><UL class=in_Tab_dh>{heads}<DIV class=spacer></DIV></UL><DIV class=tab_cont>{panes}<UL></UL></DIV></DIV></DIV></DIV>'
            f'<DIV class=info_kai><DIV class=in_bt0><A href="#"><IMG alt=信息公开 src="/img/dh24.png"></A></DIV><DIV class=tab0><UL class=tab0_dh><LI><A>基本政务信息</A> <LI><A>依申请公开</A> <LI class=cur><A>信息公开目录</A> </LI></UL><DIV class=lunhuan0><UL class=ta0_nr>{keys}</LI></UL></DIV></DIV></DIV></DIV></DIV>'
        )

    cells = menu(
        top,
        '<TD><A href="$PATH"><IMG alt=$NAME src="/img/dh$N.jpg" width=115 height=30></A></TD>\n',
    )
    bar = menu(sub[:6], '<A href="$PATH">$NAME</A>| ')
    return Home(
        "city_of_captions",
        "http://www.alantai.invalid/",
        "阿兰泰市政府网站",
        "阿兰泰市",
        "市林草局",
        "/Article/ShowArticle.aspx?ArticleID=*#",
        [*top, *tabs, *sub],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" ><head id="Head1"><title>
	$TITLE
</title></head>
<body>
<script type="text/javascript" src='/Analytics/Analysis.aspx'></script>
        <BODY dir="ltr" background="/uploads/bg.jpg"><DIV class=top><DIV class=fl><SCRIPT type=text/javascript>mydate=new Date(); document.write(mydate.getFullYear()+"年"+(mydate.getMonth()+1)+"月"+mydate.getDate()+"日");</SCRIPT>&nbsp;<A href="http://www.alantai.invalid">简体</A> | <A href=""></A></DIV><DIV class=fr><A class=sw href="#">市委</A> <A class=srd href="#">市政府</A></DIV></DIV>
<TABLE class=tbl_menu border=0><TBODY><TR><TD><A href="http://www.alantai.invalid/"><IMG alt=首页 src="/img/dh01.jpg" width=98 height=30></A></TD>
{cells}<TD><IMG src="/uploads/t.jpg" width=130></TD><TD><IFRAME height=30 src="http://tianqi.invalid/w.htm" width=206></IFRAME></TD></TR></TBODY></TABLE><DIV class=dh_ci><DIV style="DISPLAY: block"><A href="{tabs[0].path}">政务动态</A> | <A href="{top[0].path}">阿兰泰概况</A> </DIV><DIV style="DISPLAY: none">{bar}</DIV></DIV>
$BODY
<DIV class=footer><P>主办：阿兰泰市人民政府办公室 &nbsp; 桐ICP备00000141号</P><P>网站标识码：5420000041 &nbsp; 技术支持：市信息中心</P></DIV></BODY></html>""",
        f'<li><a href="$H" target="_blank" title="{tip}">$T</a><span>[$D]</span></li>',
        '<DIV class=z><DIV class=lm>您现在的位置：<A href="http://www.alantai.invalid/">首页</A> &gt;&gt; <A href="$PATH">$NAME</A></DIV><UL class=list>$ROWS</UL>$PAGER</DIV>',
        '<DIV class=z><DIV class=lm>您现在的位置：<A href="/">首页</A> &gt;&gt; <A href="$PATH">$NAME</A> &gt;&gt; 正文</DIV><DIV class=bt>$T</DIV><DIV class=xx>作者： 来源：本站原创 点击数：<span id=hits></span> 更新时间：$D</DIV><DIV class=nr>$TEXT</DIV></DIV>',
        "<li>还没有任何文章</li>",
        home,
        title="$NAME - $SITE",
        pager='<DIV class=fy>共 <b>214</b> 篇文章&nbsp;&nbsp;首页 上一页&nbsp;<a href="?page=2">下一页</a>&nbsp;<a href="?page=11">尾页</a>&nbsp;页次：<strong><font color=red>1</font>/11</strong>页</DIV>',
        told={"政务动态": 1},
        code="5420000041",
    )


def district() -> Home:
    """A district: the menu opens panels with texts, lists and tabs of their own."""
    x = "/xxgk/zwgk_list.jsp?urltype=tree.TreeTempUrl&wbtreeid="
    top = [
        Col("/zjbq.htm", "走进柏桥", "overview"),
        Col("/zwgk.htm", "政务公开", None),
        Col("/bsfw.htm", "办事服务", None),
        Col("/zmhd.htm", "政民互动", None),
    ]
    opened = [
        Col("/zwgk/zfjg.htm", "政府机构", "organisation"),
        Col(f"{x}1028", "政府文件", "policy", "list", "2026-10-23", 8, step=20),
        Col(f"{x}1034", "政策解读", None),
        Col(f"{x}1036", "规划计划", "planning", "list", "2026-04-10", 5, step=80),
        Col(f"{x}1467", "统计数据", "statistics"),
        Col(f"{x}1042", "人事任免", "personnel", "list", "2026-09-04", 7, step=25),
        Col(f"{x}1516", "应急管理", None, "blank"),
    ]
    for col in opened:
        col.first = None
    news = [
        Col("/xwzx/bqyw.htm", "柏桥要闻", "news", "list", "2026-11-19", 9, step=1),
        Col("/xwzx/bmdt.htm", "部门动态", "news", "list", "2026-11-16", 9, step=2),
        Col("/xwzx/gsgg.htm", "公示公告", "notice", "list", "2026-11-11", 9, step=4),
    ]
    walk = Col("/zjbq/cybq.htm", "畅游柏桥", None, "list", "2026-08-14", 8, "plain", step=12, first=None)  # fmt: skip

    def home(h: Home) -> str:
        slides = "".join(
            f'<li><a href="{href}"><img src="images/{at}.jpg" alt="{t}"></a><div class="txt"><a href="{href}">{t}</a></div></li>'
            for at, (t, href, _) in enumerate(news[0].rows[:4])
        )
        heads = "".join(
            f'<li class="{"" if at else "on"}"><a href="{c.path}">{c.name}</a></li>'
            for at, c in enumerate(news)
        )
        panes = "".join(
            f'<ul class="ul-list1" style="{"display:none" if at else ""}">{h.of(c.name, 8, "<li><span>$M/$d</span><a href=$H target=_blank title=$T>$S</a></li>", 24)}</ul>'
            for at, c in enumerate(news)
        )
        icons = menu(
            opened,
            '<li><a href="$PATH" onclick="_addDynClicks(&#34;wburl&#34;, 134, 226$N)"><i style="background-image:url(i/$N.png)"></i>$NAME</a></li>',
        )
        return (
            f'<div class="wp"><div class="slide"><ul>{slides}</ul></div><div class="m-news"><ul class="g-tab TAB_CLICK">{heads}</ul><div class="con">{panes}</div></div></div>'
            f'<div class="wp"><div class="m-title1"><ul><li class="on"><a href="{top[1].path}">政务公开</a></li></ul></div><ul class="m-list12">{icons}</ul></div>'
            '<div class="wp"><ul class="ul-zt"><li><a href="/zt/wmcs.htm"><img src="images/z1.jpg" alt="文明城市创建"></a></li><li><a href="/zt/yshj.htm"><img src="images/z2.jpg" alt="优化营商环境"></a></li></ul></div>'
        )

    walks = "".join(
        f'<li><a href="/info/1492/{10091 - at}.htm" target="_blank" title="{t}">{t}</a></li>'
        for at, t in enumerate(("白鹿塬直通车开通", "雪中古桥等你来", "老街臊子面", "樱桃沟采摘"))
    )
    names = menu(
        opened,
        '<li class="1ew"><a href="$PATH" title="" onclick="_addDynClicks(&#34;wburl&#34;, 134, 22$N)">$NAME</a></li>',
    )
    files = "".join(
        f'<li><a href="/info/egovinfo/1001/{at}.htm" target="_blank">柏桥区人民政府办公室关于印发第{n}批清单的通知</a></li>'
        for at, n in enumerate("一二三四")
    )
    panels = [
        f'<div class="subBox"><div class="m-about"><div class="col-l"><div class="m-title1"><ul class="TAB_CLICK"><li class="on"><a href="javascript:void(0);">区情简介</a></li></ul><a href="/zjbq/qqjj.htm" class="more">更多+</a></div><div class="txt"><p>柏桥区因境内遗存古桥得名，全区辖九个街道办事处。<a href="/zjbq/qqjj.htm">【详情】</a></p></div></div><div class="col-r"><div class="m-title1"><ul><li class="on"><a href="{walk.path}">畅游柏桥</a></li></ul><a href="{walk.path}" class="more">更多+</a></div><ul class="ul-list3">{walks}</ul></div></div></div>',
        f'<div class="subBox"><div class="m-open"><div class="col-l"><div class="m-title1"><ul><li class="on"><a href="javascript:void(0);">基本信息公开</a></li></ul></div><ul class="m-list10">{names}</ul></div><div class="col-r"><ul class="TAB_CLICK"><li class="on"><a href="javascript:void(0);">政府文件</a></li><li><a href="javascript:void(0);">人事信息</a></li></ul><div class="tab"><ul class="ul-list3">{files}</ul></div></div></div></div>',
        "",
        "",
    ]
    nav = "".join(
        f'<li><a href="{c.path}" class="v1" title="{c.name}"><i></i>{c.name}</a>{panel}</li>'
        for c, panel in zip(top, panels, strict=True)
    )
    return Home(
        "district_of_wide_menus",
        "http://www.boqiaoqu.invalid/",
        "柏桥区人民政府",
        "柏桥区",
        "区农业农村局",
        "/info/*/#.htm",
        [*top, *opened, *news, walk],
        f"""<!DOCTYPE html>
<html lang="zh-CN"><head><title>$TITLE</title><META Name="keywords" Content="柏桥区人民政府" /><meta charset="UTF-8"><!--Announced by Visual SiteBuilder 9--></head><body class="index">
<div id="top"><div class="wp"><A href="javascript:setHome()">设为首页</A>|<A onclick="javascript:dosub();" href="#">加入收藏</A>|<A href="/index/wzdt.htm">网站地图</A></div></div>
<div id="hd"><div class="wp"><a href="/" class="logo"><img src="/images/logo.png"></a></div><ul class="nav"><li class="on"><a href="/index.htm" class="v1 on" title="首　　页">首　　页</a></li>{nav}</ul></div>
$BODY
<div id="fd"><div class="wp"><p>主办：柏桥区人民政府　承办：柏桥区人民政府办公室　维护：区信息中心</p><p>桐ICP备00000142号　<a href="http://www.beian.invalid">桐公网安备54210002000142号</a>　网站标识码：5421000042</p></div></div></body></html>""",
        '<li><span>$D</span><a href="$H" target="_blank" title="$T">$T</a></li>',
        '<div class="wp"><div class="cur">当前位置： <a href="/index.htm">首页</a>&gt;<a href="$PATH">$NAME</a></div><div class="ej"><ul class="ul-list1">$ROWS</ul>$PAGER</div></div>',
        '<div class="wp"><div class="cur">当前位置： <a href="/index.htm">首页</a>&gt;<a href="$PATH">$NAME</a>&gt; 正文</div><form name="_newscontent_fromname"><div class="art"><h1>$T</h1><div class="inf">发布时间：$D 10:26:13 &nbsp; 来源：区农业农村局 &nbsp; 浏览次数：<script>_showDynClicks("wbnews", 134, 9)</script></div><div id="vsb_content">$TEXT</div></div></form></div>',
        '<li class="no">暂无内容</li>',
        home,
        title="$NAME-柏桥区人民政府",
        pager='<div class="pb_sys"><span class="p_t">共214条</span><span class="p_no_d">1</span><span class="p_no"><a href="?p=2">2</a></span><span class="p_next"><a href="?p=2">下页</a></span><span class="p_last"><a href="?p=14">尾页</a></span></div>',
        told={"柏桥要闻": 1},
        either=("/zjbq/qqjj", "/zt/"),
        code="5421000042",
    )


def top_of_roads(site: Home) -> str:
    """The page in the frame above the roads' pages."""
    named = [c for c in site.cols if c.name not in ("政务信息", "公告公示")]
    links = menu(
        named, '<li><a href="$PATH" target="_parent">$NAME</a></li><li class="tree1"></li>'
    )
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>通用头部-陵广省高速公路管理局门户网站</title></head><body><div id="header2"><div class="top_line2"><a href="#">设为首页</a>|<a href="#">加入收藏</a></div><div id="banner"><img src="images/banner2.jpg" /></div><div id="menu2"><ul><li><a href="index.aspx" target="_parent"><img src="images/m1.jpg" /></a></li>{links}</ul></div></div></body></html>'


def build() -> None:
    """Write them."""
    for home in (roads(), environment(), fund(), captions(), district()):
        home.build()
    write_frame(roads())


def write_frame(site: Home) -> None:
    """The frame is a page of its own, which a visitor's browser fetches as well."""
    folder = site.folder / "homes" / "sites" / site.name
    (folder / "frame_top.html").write_bytes(top_of_roads(site).encode("gb2312"))
    told = json.loads((folder / "site.json").read_text("utf-8"))
    told["pages"][f"{site.url}CommonTop.aspx"] = "frame_top.html"
    (folder / "site.json").write_text(
        json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8"
    )
