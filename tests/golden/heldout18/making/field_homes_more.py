"""Homes after templates and saved heads: a city whose menu and submenus are apart (pipes between,
some addresses empty), a centre in HTML5 (slides as hidden links, tabs that lead to #), an office of a
regulator on a platform of a ministry."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def submenus() -> Home:
    """A city whose submenus stand apart from the menu."""
    top = [
        Col("/renshitanglan", "认识棠澜", "overview"),
        Col("/leader", "领导之窗", "leaders"),
        Col("/zhengwugongkai", "政务公开", None),
        Col("/mstd", "民声通道", None),
        Col("/zxfw", "在线服务", None),
        Col("/touzitanglan", "投资棠澜", None),
        Col("/zhuantizhuanlan", "专题专栏", "special"),
        Col("/xiangmujianshe", "项目建设", None),
    ]
    gk = "/zhengwugongkai/"
    lists = [
        Col(f"{gk}jinritanglan", "今日棠澜", None, "list", "2026-11-18", 8, "news", step=2),
        Col(f"{gk}gonggaogongshi", "公告公示", "notice", "list", "2026-11-10", 8, step=4),
        Col(f"{gk}zhengfuwenjian", "政府文件", "policy", "list", "2026-10-30", 6, step=16),
        Col(f"{gk}renshixinxi", "人事信息", "personnel", "list", "2026-07-22", 5, step=30),
        Col(f"{gk}tongjixinxi", "统计信息", "statistics", "list", "2026-10-25", 5, step=30),
    ]
    subs = {
        2: [
            Col("/renshitanglan/gaikuang", "棠澜概况", "overview", "single", first=None),
            Col("/renshitanglan/ziran", "自然资源", None, first=None),
            Col("/renshitanglan/quhua", "行政区划", None, first=None),
            Col("/renshitanglan/minsu", "民俗民风", None, first=None),
        ],
        3: [
            Col("/leader/renda", "人大", None, first=None),
            Col("/leader/zhengfu", "政府", None, first=None),
            Col("/leader/zhengxie", "政协", None, first=None),
        ],
        4: [
            *lists,
            Col(f"{gk}fazhanguihua", "发展规划", "planning", "blank", first=None),
            Col(f"{gk}zdly", "重点领域", None, first=None),
        ],
        6: [
            Col("/zxfw/jiuyexinxi", "就业信息", None, first=None),
            Col("/zxfw/bianminxinxi", "便民信息", None, first=None),
        ],
        7: [
            Col("/touzitanglan/xiangmutuijie", "项目推介", None, first=None),
            Col("/touzitanglan/youhuizhengce", "优惠政策", None, first=None),
        ],
        8: [
            Col("/zhuantizhuanlan/wenming", "文明创建", "special", first=None),
            Col("/zhuantizhuanlan/qingfeng", "棠城清风", "special", first=None),
        ],
    }
    pipe = '<li><a href="$PATH" target="_blank">$NAME</a></li>\n<li>|</li>\n'
    dead = {
        5: "".join(
            f'<li><a href="#">{n}</a></li>\n<li>|</li>\n'
            for n in ("在线咨询", "监督投诉", "在线访谈")
        ),
        9: "".join(
            f'<li><a href="" target="_blank">{n}</a></li>\n<li>|</li>\n'
            for n in ("项目计划安排", "项目责任分工")
        ),
    }
    bars = "".join(
        f'<ul id="tdiv{at}" style="display:none">\n'
        + ('<li><a href="" target="_blank">市委</a></li>\n<li>|</li>\n' if at == 3 else "")
        + (dead.get(at) or menu(subs[at], pipe))
        + "</ul>\n"
        for at in range(2, 10)
    )
    heads = "".join(
        f'<li id="div{at}" onMouseOver="Change(this,\'div\',\'9\',\'cur\',\'\');" style="cursor:hand;"><a href="{c.path}">{c.name}</a></li>\n<li class="menu_line"></li>\n'
        for at, c in enumerate(top, 2)
    )
    row = '<li><a href="$H" target="_blank" title="$T">$S</a><span>[$M-$d]</span></li>'

    def home(h: Home) -> str:
        def box(col: Col) -> str:
            return f'<div class="box"><div class="bt"><h3>{col.name}</h3><span class="more"><a href="{col.path}">更多</a></span></div><ul class="nr">{h.of(col.name, 7, row)}</ul></div>'

        topics = "".join(
            f'<li><a href="{c.path}" target="_blank"><img src="/images/{at}.jpg" alt="{c.name}"/></a></li>'
            for at, c in enumerate(subs[8])
        )
        return (
            '<div id="main">'
            + "".join(box(c) for c in lists)
            + f'<div id="zt"><ul>{topics}</ul></div></div>'
        )

    crumb = '<div id="where">您的位置：<a href="/">首页</a> -&gt; <a href="/zhengwugongkai">政务公开</a> -&gt; <a href="$PATH">$NAME</a></div>'
    unique = {c.path: c for group in subs.values() for c in group}
    return Home(
        "city_with_submenus_apart",
        "http://www.tanglanshi.invalid/",
        "棠澜市人民政府",
        "棠澜市",
        "市商务局",
        "$P/#.shtml",
        [*top, *unique.values()],
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>$TITLE</title></head><body>
<div id="flash"><object classid="clsid:D27CDB6E" width="1000" height="176"><param name="movie" value="/images/top.swf" /><div><h4>此页面上的内容需要较新版本的播放插件。</h4><p><a href="http://www.player.invalid/get"><img src="http://www.player.invalid/get.gif" alt="获取播放插件" /></a></p></div></object></div>
<div id="nav"><ul><li id="div1" class="cur"><a href="/">首页</a></li><li class="menu_line"></li>{heads}</ul></div>
<div id="submenu"><div id="tdiv1"><span class="red">棠澜市人民政府为您服务！<b>热点：</b></span></div>{bars}</div>
$BODY
<div id="footer"><p>主办：棠澜市人民政府办公室　桐ICP备00000039号　政府网站标识码：5318000004</p></div></body></html>""",
        '<li><a href="$H" target="_blank">$T</a><span>$D</span></li>',
        f'{crumb}<div id="list"><h2>$NAME</h2><ul>$ROWS</ul></div>',
        f'{crumb}<div id="art"><h1>$T</h1><div class="sj">发布时间：$D 来源：市商务局</div><div id="zoom">$TEXT</div></div>',
        "<li>没有信息</li>",
        home,
        f'{crumb}<div id="art"><div id="zoom">$ABOUT</div></div>',
        told={"公告公示": 1},
        unseen=("人事信息",),
        code="5318000004",
    )


def centre() -> Home:
    """A centre in HTML5."""
    art = "/article/lists/category:"
    tabs = {
        "信息公开": [
            Col(f"{art}20101", "国家政策文件", "policy", "list", "2026-10-16", 6, step=30),
            Col(f"{art}20102", "地方政策文件", "policy", "list", "2026-09-22", 6, step=25),
            Col(f"{art}20103", "相关通知公告", "notice", "list", "2026-11-13", 6, step=5),
            Col(f"{art}206", "培训班信息", None, "list", "2026-11-06", 6, "notice", step=9),
        ],
        "质量工程师": [
            Col(f"{art}30101", "政策文件", "policy", "list", "2026-06-17", 5, step=40),
            Col(f"{art}30102", "通知公告", "notice", "list", "2026-11-16", 5, step=8),
            Col(f"{art}30103", "报名通知", "notice", "list", "2026-08-20", 5, step=60),
            Col(f"{art}30104", "大纲教材", None, "list", "2026-03-10", 4, "plain", step=90),
        ],
    }
    news = Col(f"{art}101", "新闻发布", "news", "list", "2026-11-15", 6, step=3)
    item = '<li>\n<a title="$T" target="_blank"\n href="$H">$T</a>\n<span>$D</span>\n</li>\n'

    def home(h: Home) -> str:
        rows = news.rows
        pics = "".join(
            f'<a href="{href}" class="pic dsn" style="display: none;"><img src="/img/{at}.jpg" alt="{t}" width="487"></a>'
            for at, (t, href, _) in enumerate(rows[:4])
        )
        pics += '<a href="" class="pic dsn" style="display: none;"><img src="/img/9.jpg" alt="欢度佳节" width="487"></a>'
        words = "".join(
            f'<a href="{href}" class="title{" dsn" if at else ""}" style="display: {"none" if at else "inline"};">{t}</a>'
            for at, (t, href, _) in enumerate(rows[:4])
        )

        def part(head: str, cols: list[Col], at: int) -> str:
            names = "".join(
                f'<li{" class=cur" if not n else ""}> <a href="#">{c.name}</a> </li>'
                for n, c in enumerate(cols)
            )
            panes = "".join(
                f'<div rel="con{n}" class="con{" dsn" if n > 1 else ""}"><ul>{h.of(c.name, 6, item)}<li class="more01"><a href="{c.path}">更多&gt;&gt;</a></li></ul></div>'
                for n, c in enumerate(cols, 1)
            )
            return f'<article class="md03"><header class="md-hd"><h2>{head}</h2></header><div class="md-bd"><div id="r{at}_tab" class="tabTurnPlay"><nav class="navTitle"><ul class="nav">{names}</ul></nav>{panes}</div></div></article>'

        bare = '<li><a title="$T" target="_blank" href="$H">$T</a></li>'
        return (
            f'<section class="column newsPic"><div id="p1" class="picTurnPlayer"><div class="bg"></div>{pics}{words}<nav class="nav"><p class="navHover"><i></i><i class="cur"></i></p></nav></div><div class="text"><div id="newsTitle"><h4>新闻发布</h4><a href="{news.path}" class="more">更多&gt;&gt;</a></div><nav id="newsList"><ul class="u05">{h.of(news.name, 6, bare, dated=False)}</ul></nav></div></section><section class="column">'
            + "".join(part(head, cols, at) for at, (head, cols) in enumerate(tabs.items(), 1))
            + "</section>"
        )

    crumb = '<nav class="crumb"><a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></nav>'
    return Home(
        "centre_with_tabs_that_lead_nowhere",
        "http://www.zhizhong.invalid/",
        "桐陵省质量人才服务中心",
        "桐陵省",
        "省质量人才服务中心",
        "/article/view/*#",
        [news, *sum(tabs.values(), [])],
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>$TITLE</title></head><body class="page_index"><div class="bodyWrapper">
<header id="header"><aside class="topNav"><div class="wrapper clearfix"><span id="time" class="fl">2026年11月20日 　星期五</span><span class="fr"><a href="http://mail.tongling.invalid/" target="_blank">邮箱登录</a></span></div></aside><div class="topBanner"><form name="form1" action="http://search.tongling.invalid/list.jsp"><input name="value"></form></div></header>
<section id="container">$BODY</section>
<footer><p>主办单位：桐陵省质量人才服务中心　桐ICP备00000040号</p></footer></div></body></html>""",
        item,
        f'{crumb}<div class="list"><ul>$ROWS</ul></div>',
        f'{crumb}<article><h1>$T</h1><p>$D</p><div class="c">$TEXT</div></article>',
        "",
        home,
        told={"新闻发布": 1},
        unseen=("地方政策文件", "培训班信息", "大纲教材"),
    )


def bureau() -> Home:
    """An office of a regulator."""
    jump, lst = "/wuzhou/c{}/tz.shtml", "/wuzhou/c{}/common_list.shtml"
    top = [
        Col(jump.format(100272), "监管局介绍", None),
        Col(jump.format(100276), "辖区监管动态", None),
        Col(jump.format(103539), "政务信息", None),
        Col("/wuzhou/c103567/zfxxgk_zdgk.shtml?channelid=786dd2", "办事服务", None),
        Col("/wuzhou/c103569/zfxxgk_zdgk.shtml?channelid=740a6d", "辖区数据", "statistics"),
        Col("/wuzhou/c100301/tz.shtml?channelid=e8024b", "专题专栏", "special"),
    ]
    lists = [
        Col(lst.format(100277), "监管动态", "news", "list", "2026-11-11", 7, step=6),
        Col(lst.format(100280), "行政许可", None, "list", "2026-11-03", 7, "notice", step=8),
        Col(lst.format(105547), "监管措施", None, "list", "2026-11-17", 7, "notice", step=5),
        Col(lst.format(100284), "政策法规", "policy", "list", "2026-04-23", 6, step=50),
        Col(lst.format(100290), "投资者保护", None, "list", "2026-09-15", 6, "news", step=20),
    ]
    row = '<li><a href="$H" target="_blank" title="$T">$S</a><span class="date">$D</span></li>'

    def home(h: Home) -> str:
        def box(col: Col) -> str:
            return f'<div class="box"><div class="hd"><span class="tit">{col.name}</span><a class="more fr" href="{col.path}">更多+</a></div><ul class="list">{h.of(col.name, 6, row, 24)}</ul></div>'

        return (
            '<div class="main">'
            + "".join(box(c) for c in lists)
            + '<div class="zt"><a href="http://www.jianguan.invalid/zt1/"><img src="/wuzhou/zt1.png" alt="防非宣传月"></a></div></div>'
        )

    nav = "".join(
        f'<li class="n{at}">\n<a href="{c.path}">{c.name}</a>\n</li>'
        for at, c in enumerate(top[:5])
    )
    crumb = '<div class="BreadcrumbNav mt10"><img src="/wuzhou/location.png" alt="">\n 当前位置：\n<a href=\'/wuzhou/index.shtml\'  target="_parent">首页</a>><a href=\'$PATH\'  target="_parent"><span>$NAME</span></a></div>'
    share = '<div class="share fr m-hide" id="share"><div class="print-icon"></div><div class="share-box"><a class="share-btn" title="微信"> </a><a class="share-btn" title="新浪微博"> </a></div><div class="share-popup" style="display: none;"><h6>分享到：<b></b></h6><ul><li><a class="share-btn">QQ空间</a></li></ul></div></div><p class="fr m-hide changeSize" id="changeSize">\n【字号：\n<span class="">大</span>\n<span class="">中</span>\n<span class="on">小</span>】\n</p>'
    return Home(
        "office_of_a_regulator",
        "http://www.jianguan-wz.invalid/",
        "梧洲监管局",
        "梧洲",
        "梧洲监管局",
        "/wuzhou/c*/c#/content.shtml",
        [*top, *lists],
        f"""<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><meta name="SiteName" content="梧洲监管局"/><meta name="SiteIDCode" content="bm99000003"/><title>$TITLE</title></head><body>
<div class="header"><div class="head-box"><div class="tips"><ul><li><script src="/wuzhou/js/public.js"></script></li><li><a href="http://www.jianguan.invalid/">总局网站</a></li></ul></div></div></div>
<div class="nav"><ul class="nav-bar"><li class="sy hover"><a href="/wuzhou/index.shtml">首页</a><div></div></li>{nav}<li class="hdjl"><a href="http://ly.jianguan.invalid/list.sh">互动交流</a></li><li class="ztzl"><a href="{top[5].path}">专题专栏</a></li><div class="clear"></div></ul></div>
$BODY
<div class="footpc"><div class="footcont"><p><span>链接：</span><a href="http://www.zhongyang.invalid/">中国政府网</a></p><select onchange="window.open(this.options[this.selectedIndex].value)"><option value="/wuzhou/c100225/common_list.shtml">行业相关网站</option><option value="http://www.touzi.invalid/"><a href="http://www.touzi.invalid/">投资者网</a></option></select><p>主办单位：监督管理总局 版权所有：监督管理总局</p><p>网站识别码：bm99000001 <a href="https://beian.invalid">京ICP备 00000041号</a></p><p><a href="/wuzhou/c100275/c1257365/content.shtml">联系我们</a> | <a href="http://www.jianguan.invalid/flsm">法律声明</a> | <a href="">归档数据</a></p></div></div><div class="footsj"><p>主办单位：监督管理总局</p></div></body></html>""",
        '<li><a href="$H" target="_blank" title="$T">$T</a><span class="date">$D</span></li>',
        f'{crumb}<div class="main"><div class="content"><ul class="list">$ROWS</ul></div></div>',
        f'{crumb}<div class="main"><div class="content"><h2>$T</h2><div class="info"><p class="fl">日期：$D     来源：</p>{share}<div class="clear"></div></div><div class="detail-news">$TEXT<div id="files" style="display: none"></div></div></div></div>',
        "",
        home,
        path="/wuzhou/index.shtml",
        told={"监管措施": 1},
        unseen=("政策法规",),
    )


def build() -> None:
    """Write them."""
    submenus().build()
    centre().build()
    bureau().build()
