"""Homes after pages that somebody saved: the disclosure pages of a city (lists beside cards of
pictures, four tabs, five boxes of friends, a map of another site in the foot), and a city of panels
(slides with their titles apart, tabs, icons, services by theme, letters that are dealt with)."""

from __future__ import annotations

from .field_plan import Col, Home, menu

FRIENDS = "".join(
    f'<option value="http://www.lin{at}shi.invalid/"> 邻{at}市人民政府 </option>'
    for at in range(34)
)
LI = '<li><img src="images/ds.jpg" alt=""><a href="$H" target="_blank">\n<p>$T</p>\n</a><span>$D</span></li>\n'


def disclosure() -> Home:
    """The disclosure pages of a city, apart from its portal."""
    left = [
        Col("/zfxxgkzn/", "政府信息公开指南", None, "single"),
        Col("/zfwj/zdwj/", "政府信息公开制度文件", None),
        Col("/fdgknr/", "法定主动公开内容", None),
        Col("/zfxxgknb/", "政府信息公开年报", None),
        Col("/zfgb/", "政府公报", None),
        Col("/zfxwfb/", "政府新闻发布", None),
        Col("/cycs/", "行政机关办公地址/联系方式", None),
        Col("/gszbm/", "市政府部门信息公开", None),
    ]
    cards = [
        Col("/zfwj/jgze/", "机构职责", "organisation"),
        Col("/zfwj/ghjh/", "规划计划", "planning", "blank"),
        Col("/gszbm/auto294/", "统计数据", "statistics", "list", "2026-10-20", 5, step=31),
        Col("/zfwj/yjgl/", "应急管理", None),
        Col("/cwhy/", "常务会议", None),
        Col("/zfwj/gggslb/", "公告公示", "notice"),
        Col("/zdly/zdjsxm/", "重大建设项目", None),
        Col("/zdly/gysyxxgk/", "社会公益事业", None),
        Col("/zdly/ggzypz/", "公共资源配置", None),
    ]
    tabs = [
        Col("/zfwj/szfwj/", "市政府文件", "policy", "list", "2026-11-09", 12, step=5),
        Col("/zfwj/bgswj/", "市政府办公室文件", "policy", "list", "2026-11-12", 9, step=6),
        Col("/zfwj/szfl/", "市政府令", "policy", "list", "2025-12-30", 4, "policy", step=190),
        Col("/zfwj/xdfz/", "修订废止", None, "list", "2026-05-14", 5, "policy", step=60),
    ]
    recent = Col("/zfwj/jinqi/", "近期信息公开", None, "list", "2026-11-18", 13, "notice", step=2)
    asked = Col("/ysqgk/", "依申请公开", None)

    def home(h: Home) -> str:
        side = menu(
            left,
            '<li><div class="su-a"><div class="tp"></div></div><div class="su-b"><a href="$PATH" target="_blank">$NAME</a></div></li>\n',
        )
        card = '<a href="$PATH" target="_blank">\n<li><div><img src="images/k.jpg">\n<p>$NAME</p></div></li>\n</a>\n'
        away = "".join(
            f'<a href="http://www.yanquanshi.invalid/{path}/" target="_blank"><li><div><img src="images/k.jpg"><p>{name}</p></div></li></a>'
            for path, name in (
                ("szzc/fg", "领导分工"),
                ("ztzl/yjs", "财政财务"),
                ("xxgk/jd", "政策解读"),
            )
        )
        heads = menu(
            tabs,
            '<a href="$PATH" target="_blank" class="r-as" style="color: rgb(255, 255, 255);">$NAME</a> ',
        )
        panes = "".join(
            f'<ul class="c-list list1" style="display: {"none" if at else "block"};">\n{h.of(c.name, 12, LI)}</ul>'
            for at, c in enumerate(tabs)
        )
        return (
            f'<div class="sx-cot1 clearFix"><div class="c-left"><div class="sos clearFix"><form method="post" action="http://www.yanquanshi.invalid/was5/web/search"><input type="text" title="本栏检索"><button type="submit">搜索</button><a href="/gjjs/" target="_blank">高级搜索</a></form></div><ul class="sx-uls"><!--<li><a href="/szzc/old/">领导简历</a></li>-->{side}</ul></div>'
            f'<div class="c-right"><div class="c-title clearFix"><img src="images/blue.jpg" alt=""> <a href="{recent.path}"><h1>{recent.name}</h1></a> <a href="{recent.path}" class="more1">更多&gt;&gt;</a></div><ul class="c-list">\n{h.of(recent.name, 13, LI)}</ul></div></div>'
            f'<div class="sx-cot2 clearFix"><div class="c2-left"><div class="c2-title"><a href="{asked.path}" target="_blank">{asked.name}</a></div><ul class="c2-list">{away}{menu(cards, card)}<a href="http://10.0.0.73:99/touch/qd/Index" target="_blank"><li><div><img src="images/k.jpg"><p>权责清单</p></div></li></a></ul></div>'
            f'<div class="c2-right"><div class="c2r-title clearFix">{heads}<a href="{tabs[0].path}" class="c2-more">更多&gt;&gt;</a></div>{panes}</div></div>'
        )

    selects = "".join(
        f'<select onchange="if(this.value!=&quot;{name}&quot;)window.open(this.value)"><option selected="selected">{name}</option>{FRIENDS}</select>'
        for name in (
            "国务院部门网站",
            "省内各市政府网站",
            "各县（市、区）网站",
            "市直部门",
            "其他机构",
        )
    )
    www = "http://www.yanquanshi.invalid"
    foot = "".join(
        f'<ul><li class="first"><a href="/#">{head}</a></li>'
        + "".join(
            f'<li><a href="{www}/{head_at}/l{at}/" target="_blank">{one}</a></li>'
            for at, one in enumerate(ones)
        )
        + "</ul>"
        for head_at, (head, ones) in enumerate(
            {
                "走进砚泉": ("砚泉概况", "文物古迹", "砚泉成语"),
                "砚泉信息": ("砚泉新闻", "县区动态", "部门动态", "防灾预警", "回应关切"),
                "政民互动": ("我要留言", "更多回复", "我要查询", "留言统计", "意见征集"),
                "专题专栏": ("财政预决算", "三农专栏", "网站年度工作报表", "历史栏目"),
            }.items()
        )
    )
    crumb = '<div class="dqwz">当前位置：<a href="http://www.yanquanshi.invalid/">首页</a> &gt; <a href="/">信息公开</a> &gt; <a href="$PATH">$NAME</a></div>'
    return Home(
        "disclosure_of_a_city",
        "http://xxgk.yanquanshi.invalid/",
        "砚泉市政府信息公开",
        "砚泉市",
        "市政府办公室",
        "/gszbm/auto*/%Y%M/t%Y%M%D_#~.html",
        [recent, *left, asked, *cards, *tabs],
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="SiteName" content="砚泉市人民政府"><meta name="SiteIDCode" content="5311000009"><title>$TITLE</title><link rel="stylesheet" href="/css/base.css"></head><body>
<div class="f_w clearfix"><div class="header_szf"><div class="logo"><a href="{www}/"><img src="/images/logo1.png"></a></div><div class="lj"><img src="/images/sj.png"><a href="http://www.zhongyang.invalid/" target="_blank">上级政府网站</a>｜<a href="http://www.tongling.invalid/">省政府网站</a></div></div></div>
<div class="sx-navs"><ul class="sx-list"><li><a href="/">首页</a></li></ul></div>
<div class="sx-width">$BODY</div>
<div class="yqlj">{selects}</div><div class="w"><div class="dhlm clearfix">{foot}</div><div class="footer"><ul><li><a href="{www}/">返回首页</a>|</li><li><a href="{www}/wzsm/t719157.html">网站声明</a>|</li><li><a href="{www}/wzdt/">网站地图</a></li></ul><p>砚泉市人民政府 <a href="http://beian.invalid/">桐ICP备00000031号-1</a></p><p>网站标识码 5311000009</p><p>主办单位： 砚泉市人民政府办公室</p></div></div></body></html>""",
        LI,
        f'{crumb}<div class="c-title"><img src="/images/blue.jpg"><h1>$NAME</h1></div><ul class="c-list">\n$ROWS</ul><script>createPageHTML(1, 0, "index", "html");</script>',
        f'{crumb}<div class="xl"><h1>$T</h1><div class="xx"><span>发布时间：$D</span><span>来源：砚泉市人民政府办公室</span></div><div class="TRS_Editor">$TEXT</div></div>',
        "<li>暂无信息</li>",
        home,
        f'{crumb}<div class="xl"><div class="TRS_Editor">$ABOUT</div></div>',
        told={"近期信息公开": 1, "市政府文件": 1},
        unseen=("市政府令",),
        code="5311000009",
    )


A = '<li>\n<a href="$H"><span class="fl">· $S</span><span class="fr">$D</span></a>\n</li>\n'


def panels() -> Home:
    """A city of panels that scripts show and hide."""
    top = [
        Col("/zjzx/", "走进枕溪", "overview", "single"),
        Col("/szzc/", "市长之窗", "leaders"),
        Col("/zwgk/", "政务公开", None),
        Col("/zwfw/", "政务服务", None),
        Col("/zmhd/", "政民互动", None),
        Col("/ztlm/", "专题栏目", "special"),
    ]
    news = [
        Col("/xwzx/tpxw/", "图片新闻", "news", "list", "2026-11-16", 9, step=4),
        Col("/xwzx/ggtz/", "公告通知", "notice", "list", "2026-11-13", 9, step=3),
        Col("/xwzx/bddt/", "本地动态", "news", "list", "2026-11-19", 8, step=1),
        Col("/zwgk/zxgw/", "最新公文", "policy", "list", "2026-10-27", 8, step=12),
        Col("/xwzx/spxw/", "视频新闻", None, "list", "2026-09-30", 4, "news", step=20),
    ]
    icons = [
        Col("/zwgk/jgzz/", "机构职责", "organisation"),
        Col("/zwgk/ldfg/", "领导分工", "leaders"),
        Col("/zwgk/ghjh/", "规划计划", "planning"),
        Col("/zwgk/tjsj/", "统计数据", "statistics", "blank"),
        Col("/zwgk/czxx/", "财政信息", "finance", "list", "2026-10-15", 6, step=50),
        Col("/zwgk/rsxx/", "人事信息", "personnel", "list", "2026-09-08", 6, step=30),
        Col("/zwgk/yjgl/", "应急管理", None),
    ]
    doors = [
        Col("/zwgk/xxgk/", "政府信息公开", None),
        Col("/zwgk/xxgkzn/", "政府信息公开指南", None),
        Col("/zwgk/xxgknb/", "政府信息公开年报", None),
        Col("/zwgk/cycs/", "信息公开受理查阅场所地图", None),
    ]
    talk = [
        Col("/zmhd/zcjd/", "政策解读", None, "list", "2026-10-30", 7, "policy", step=15),
        Col("/zmhd/yjzj/", "意见征集", "survey", "list", "2026-08-21", 2, "notice", step=40),
    ]

    def services(kind: str) -> str:
        items = [("按<br />主<br />题", "zt"), ("按<br />部<br />门", "bm")]
        names = ("住房保障", "社会保障", "婚姻登记", "生育收养", "户籍办理", "驾驶证照")
        return "".join(
            f'<div class="classify"><div class="classify_title"><h4>{how}</h4></div><div class="classify_info"><ul>'
            + "".join(
                f'<li>\n<a href="/zwfw/{kind}/{path}/{at}.html"><img src="/images/i.png" alt="">{one}</a></li>'
                for at, one in enumerate(names)
            )
            + "</ul></div></div>"
            for how, path in items
        )

    def home(h: Home) -> str:
        slides = h["图片新闻"].rows[:6]
        words = "".join(f"<div>\n{title[:24]}\n</div>" for title, _, _ in slides)
        pictures = "".join(
            f'<li><a href="{href}" target="_blank"><img src="/images/l{at}.jpg" alt="{title}" /></a></li>'
            for at, (title, href, _) in enumerate(slides)
        )
        banners = "".join(
            f'<li><a href="{"/ztlm/" if at < 5 else "http://www.tongling.invalid/z"}{at}/"><img src="/images/z{at}.jpg" alt=""></a></li>'
            for at in range(8)
        )
        letters = "".join(
            f'<div class="zxts_item"><p><span class="red">留言 : </span>{what}</p><p><span class="red">转办意见 : </span>请有关单位于五个工作日内给予回复</p><p><span class="red">转办时间 : </span>2026-11-0{at} 09:51:46</p></div>'
            for at, what in enumerate(("小区路灯夜间不亮，盼修复……", "公交站台遮雨棚破损……"), 3)
        )

        def tabs(cols: list[Col], count: int) -> str:
            heads = "".join(
                f'<li{" class=now" if not at else ""}><a href="{c.path}">{c.name}</a></li>'
                for at, c in enumerate(cols)
            )
            panes = "".join(f"<div>\n<ul>\n{h.of(c.name, count, A)}</ul>\n</div>" for c in cols)
            return f'<div class="top"><ul>{heads}</ul><a href="{cols[0].path}">更多>></a></div><div class="bottom">{panes}</div>'

        def box(col: Col, before: str = "") -> str:
            return f'<div class="news_list"><div class="top"><h3>{col.name}</h3><a href="{col.path}">更多>></a></div><div class="bottom">{before}<ul>\n{h.of(col.name, 8, A)}</ul></div></div>'

        video = h["视频新闻"].rows
        seen = f'<div class="img clearfix"><a href="{video[0][1]}"><img src="/images/v1.jpg" alt=""></a><a href="{video[1][1]}"><img src="/images/v2.jpg" alt=""></a></div>'
        icon = '<li>\n<a href="$PATH"><span class="img"><img src="/images/i1.png" alt=""></span><span\nclass="wz">$NAME</span></a></li>'
        others = "".join(
            f'<li><a href="http://zwfw.tongling.invalid/{at}"><img src="/images/o{at}.jpg" alt=""></a></li>'
            for at in range(3)
        )
        return (
            f'<div class="box1 clearfix"><div class="lbt"><div class="hwz">{words}</div><ul class="img">{pictures}</ul><ul class="num"></ul></div><div class="lbt_news">{tabs(news[:2], 9)}</div></div>'
            f'<div class="ztlm"><div class="picScroll-left"><div class="hd"><a class="next"></a><a class="prev"></a></div><div class="bd"><ul>{banners}</ul></div></div></div>'
            f'<div class="box2 clearfix">{box(news[2])}{box(news[3])}{box(news[4], seen)}</div>'
            f'<div class="box3 clearfix"><div class="left"><ul><li class="now"><a href="javascript:;"><div class="img"><span></span></div>政务公开</a></li><li><a href="javascript:;"><div class="img"><span></span></div>政务服务</a></li><li><a href="javascript:;"><div class="img"><span></span></div>政民互动</a></li></ul></div>'
            f'<div class="right"><div class="zwgk_info clearfix"><div class="one clearfix"><ul>{menu(icons, icon)}</ul></div><div class="two clearfix"><ul>{menu(doors, "<li><a href=$PATH>$NAME</a></li>")}</ul></div></div>'
            f'<div class="zwfw_info clearfix"><div class="grfw"><div class="title"><h3>个人服务</h3></div>{services("gr")}</div><div class="frfw"><div class="title"><h3>法人服务</h3></div>{services("fr")}</div><div class="otherfw"><ul>{others}</ul></div></div>'
            f'<div class="zmhd_info clearfix"><div class="zmhd_l"><div class="title">咨询投诉</div><div class="zxts">{letters}</div></div><div class="zmhd_r clearfix"><div class="zcjd clearfix">{tabs(talk, 7)}</div><div class="szxx"><a href="/zmhd/szxx/"><img src="/images/szxx.jpg" alt=""></a></div></div></div></div></div>'
        )

    nav = menu(top, '<li><a href="$PATH">$NAME</a></li>\n')
    select = f'<select onchange=window.open(this.value)><option selected="selected">友情网站链接</option>{FRIENDS}</select>'
    side = menu(icons[:4], '<li><a href="$PATH"><br />$NAME</a></li>')
    inner = '<div class="zj_container"><div class="zj_title"><ul>$SIDE</ul></div><div class="zj_content"><div class="current_location"><div class="title">$NAME</div><div class="location">\n当前位置 : 首页->政务公开->$NAME\n</div></div>'
    inner = inner.replace("$SIDE", side)
    return Home(
        "city_of_panels",
        "http://www.zhenxishi.invalid/",
        "枕溪市人民政府",
        "枕溪市",
        "市政府办",
        "$P%Y%M/t%Y%M%D_#.html",
        [*top, *news, *icons, *doors, *talk],
        f"""<!DOCTYPE html>
<html lang="en">

<head>
    <meta charset="UTF-8">
    <title>$SITE</title>
    <link rel="stylesheet" href="/css//base.css">
</head>

<body>
    <div class="body_bg"></div>
    <div class="header"><div class="w"><div class="logo"><img src="/images/logo.png" alt=""></div><div class="search"><input type="text" placeholder="请输入要搜索的内容..."><span></span></div></div></div>
    <div class="nav clearfix"><div class="w clearfix"><ul><li><a href="/">网站首页</a></li>{nav}</ul></div></div>
    <div class="global_box clearfix">$BODY</div>
    <div class="yqlj clearfix"><div class="w"><div class="title">友情链接</div>{select * 3}</div></div>
    <div class="footer"><div class="w"><p>网站声明 | 联系我们 | 网站地图</p><p>网站标识码:5312000003</p><p>版权所有：枕溪市人民政府 桐ICP备:00000032号</p></div></div>
    <script src="/js/index.js"></script>
</body>

</html>""",
        '<li>\n<a href="$H"><span class="fl">· $T</span><span class="fr">$D</span></a>\n</li>',
        f'{inner}<div class="newsList"><ul>\n$ROWS\n</ul></div></div></div>',
        f'{inner}<div class="article"><h2>$T</h2><p class="info">发布日期:$D 来源:市政府办 点击数:211</p><div class="con">$TEXT</div></div></div></div>',
        "",
        home,
        f'{inner}<div class="article"><div class="con">$ABOUT</div></div></div></div>',
        title="$SITE",
        told={"本地动态": 1},
        unseen=("最新公文", "视频新闻", "财政信息", "意见征集"),
        either=("/ztlm/", "/zwfw/gr/", "/zwfw/fr/", "/zmhd/szxx/"),
        code="5312000003",
    )


def build() -> None:
    """Write them."""
    disclosure().build()
    panels().build()
