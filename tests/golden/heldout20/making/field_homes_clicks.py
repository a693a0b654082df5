"""Homes without addresses to follow: an inspection whose menu, entries and buttons are all clicks,
a county whose tabs have names and no address, a mobile service of a development zone."""

from __future__ import annotations

from .field_plan import Col, Home, each, listed, menu


def inspection() -> Home:
    """A district's inspection of schools: not one link on the home page."""
    p = "index_article_list.php?id="
    news = Col(f"{p}2", "督导动态", "news", "list", "2026-11-17", 8, step=4)
    left = Col(f"{p}4", "督学工作", None, "list", "2026-11-10", 7, "plain", step=9)
    right = Col(f"{p}5", "督政工作", None, "list", "2026-10-29", 7, "plain", step=12)
    special = Col(f"{p}6", "专项督导", None, "list", "2026-09-18", 7, "plain", step=21)
    study = Col(f"{p}7", "科研工作", None, "list", "2026-10-16", 7, "plain", step=15)
    laws = [
        Col(f"{p}31", "国家政策", "policy", "list", "2026-06-12", 6, step=60),
        Col(f"{p}32", "本区文件", "policy", "list", "2026-10-30", 6, step=33),
    ]

    def home(h: Home) -> str:
        to = "onclick=\"location='$H'\""
        first = news.rows[0]
        h.of(news.name, 1, "", dated=False)
        rest = news.rows[1:]
        h.shown.update({h.url + href: day for _, href, day in rest})
        shown = "".join(
            f'<li><div class="dot"></div><h2 onclick="location=\'{href}\'">{t}</h2><h3>{day}</h3></li>'
            for t, href, day in rest
        )
        focus = h.of(
            left.name,
            4,
            f'<div class="focus_div" {to}><img alt="" src="/upload/$N.jpg" /><h2>$T</h2></div>',
            dated=False,
        )
        # No page of them is led to.
        notices = listed("notice", "2026-11-16", 9, h.place, "index_article.php?id=18#")
        h.undated.update({h.url + href: day for _, href, day in notices})
        informs = each(notices, f"<li {to}>$T</li>")

        def box(col: Col, side: str) -> str:
            entries = h.of(
                col.name, 7, f'<li {to}><div class="dot"></div><h2>$T</h2></li>', dated=False
            )
            return f'<div class="cat_box cat_{side}"><div class="cat_title"><img alt="" src="images/point.png" /><h2>{col.name}</h2><div class="more_btn" onclick="location=\'{col.path}\'">更多</div></div><ul>{entries}</ul></div>'

        return (
            f'<div class="page_body" align="left"><div class="index_top"><div class="new_box"><div class="newest" onclick="location=\'{first[1]}\'"><img alt="" src="images/new.png" />{first[0]}</div><div class="news_content"><div class="focus">{focus}</div><div class="news_div"><ul>{shown}</ul><div class="more_btn" onclick="location=\'{news.path}\'">更多</div></div></div></div>'
            f'<div class="inform_box"><h2>通知公告<span>2026年11月20日，星期五</span></h2><div class="inform_list"><ul>{informs}</ul></div></div></div>'
            f'<div class="index_mid">{box(left, "left")}{box(right, "right")}<div class="open_gov"><img alt="" src="images/gov.jpg" /><div class="gov_btn" onclick="location=\'/sub/survey/\'">督导问卷调查</div><div class="gov_btn">&nbsp;</div><div class="qr"><img alt="" src="images/qr.jpg" /><h2>微信公众号</h2><h3>扫一扫</h3></div></div></div>'
            f'<div class="index_bottom">{box(special, "left")}{box(study, "right")}</div></div>'
        )

    click = '<div class="menu_list" onclick="location=\'$PATH\'">$NAME</div>'
    child = menu(laws, "<h3 onclick=\"location='$PATH'\">$NAME</h3>")
    return Home(
        "inspection_of_clicks",
        "http://dd.linjiangqu.invalid/",
        "临江区人民政府教育督导室",
        "临江区",
        "区督导室",
        "index_article.php?id=*#",
        [news, left, right, special, study, *laws],
        f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>$SITE</title><link type="text/css" rel="stylesheet" href="css/web.css" /></head><body><div align="center"><div class="head_box"><div class="top_box"><h2>欢迎访问$SITE！</h2><h3>关于我们</h3><h3>网站声明</h3><h3 onclick="location='/login.php'">平台登录</h3></div><div class="head_logo"><img alt="" src="images/logo_1.png" /></div></div>
<div class="menu_box" align="center"><div class="menu_div"><div class="menu_list" onclick="location='index.php'">首页</div>{menu([news], click)}<div class="menu_list">政策法规<div class="child_menu"><ul><li><div class="sec_menu"><h2>文件汇编</h2>{child}</div></li></ul></div></div>{menu([left, right, special, study], click)}<div class="search_box"><input type="text" placeholder="搜索..."/><div class="search_btn" onclick="search_article()"><img alt="" src="images/search.png" /></div></div></div></div>
$BODY
<div class="foot"><p>版权所有：$SITE　地址：临江区学院路8号　电话：0000-00000031</p><p>桐ICP备00000131号　网站标识码：5410000031</p></div></div></body></html>""",
        '<li><div class="dot"></div><h2 onclick="location=\'$H\'">$T</h2><h3>$D</h3></li>',
        '<div class="page_body" align="left"><div class="location">当前位置：首页 &gt; $NAME</div><div class="list_div"><ul>$ROWS</ul></div>$PAGER</div>',
        '<div class="page_body" align="left"><div class="location">当前位置：首页 &gt; $NAME</div><div class="article"><div class="article_title">$T</div><div class="article_info">作者：区督导室&nbsp;&nbsp;&nbsp;&nbsp;日期：$D</div><div class="article_con">$TEXT</div></div></div>',
        "<li>暂无文章</li>",
        home,
        title="$SITE",
        pager='<div class="page"><div class="no_btn no_btn_on">1</div><div class="no_btn" onclick="location=\'?page=2\'" title="第2页">2</div><div class="page_btn" onclick="location=\'?page=2\'" title="下一页">下一页</div></div>',
        told={"督导动态": 1},
        either=("/sub/survey/",),
        code="5410000031",
    )


def county() -> Home:
    """A county on panels of a kit; its tabs lead nowhere but to panes."""
    top = [
        Col("/html/xwzx/index.html", "新闻中心", "news", None),
        Col("/html/zwgk/index.html", "政务公开", None),
        Col("/html/ggfw/index.html", "公共服务", None),
        Col("/html/zmhd/index.html", "政民互动", None),
        Col("/html/mlqs/index.html", "魅力曲水", None),
    ]
    news = [
        Col("/html/xwzx/szyw/list_1.html", "时政要闻", "news", "list", "2026-11-18", 10, step=2),
        Col("/html/xwzx/bmdt/list_1.html", "部门动态", "news", "list", "2026-11-17", 9, step=2),
        Col("/html/xwzx/xzdt/list_1.html", "乡镇动态", "news", "list", "2026-11-14", 9, step=3),
    ]
    told = [
        Col("/html/xwzx/gggs/list_1.html", "公告公示", "notice", "list", "2026-11-13", 8, step=5),
        Col("/html/xwzx/zbcg/list_1.html", "招标采购", "projects", "list", "2026-11-05", 8, step=6),
    ]
    files = [
        Col("/html/zwgk/zfwj/list_1.html", "政府文件", "policy", "list", "2026-10-26", 9, step=14),
        Col("/html/zwgk/zcjd/list_1.html", "政策解读", None, "list", "2026-10-12", 9, "policy"),
        Col("/html/zwgk/rsxx/list_1.html", "人事信息", "personnel", "list", "2026-09-08", 9, step=30),
        Col("/html/zwgk/tjsj/list_1.html", "统计数据", "statistics", "blank"),
    ]  # fmt: skip
    for col in (*news, *told, *files):
        col.first = None
    base = [
        Col("/html/zwgk/jgzn/index.html", "机构职能", "organisation"),
        Col("/html/zwgk/ldjj/index.html", "领导简介", "leaders"),
        Col("/html/zwgk/gkzn/index.html", "信息公开指南", None),
        Col("/html/zwgk/gkml/index.html", "信息公开目录", "catalogue"),
    ]
    main = [
        Col("/html/zwgk/zdly/ggzy/list_1.html", "公共资源配置", None),
        Col("/html/zwgk/zdly/czys/list_1.html", "财政预决算", "finance"),
        Col("/html/zwgk/zdly/bzxzf/list_1.html", "保障房", None),
    ]
    bare = '<li><span class="dot">·</span><a href="$H" target="_blank">$T</a></li>'
    full = '<li><span class="dot">·</span><a href="$H" target="_blank"><span class="list-content">$S</span>\n<span class="list-time">$D</span></a></li>'

    def tabs(h: Home, cols: list[Col], key: str, row: str, count: int) -> str:
        heads = "".join(
            f'<li role="presentation" class="{"" if at else "active"}"><a href="#{key}_{at}" aria-controls="{key}_{at}" role="tab" data-toggle="tab">{c.name}</a></li>'
            for at, c in enumerate(cols)
        )
        panes = "".join(
            f'<div role="tabpanel" class="tab-pane {"" if at else "active"}" id="{key}_{at}"><ul class="panel-list">{h.of(c.name, count, row, 20, dated=row is full) if c.rows else ""}</ul></div>'
            for at, c in enumerate(cols)
        )
        return f'<ul class="nav nav-tabs text-center" role="tablist">{heads}</ul><div class="tab-content">{panes}</div>'

    def home(h: Home) -> str:
        slides = "".join(
            f'<div class="item {"" if at else "active"}"><a href="{href}" target="_blank"><img src="/up/{at}.jpg"/></a><div class="carousel-caption"><p><a target="_blank" href="{href}" style="color:white;">{t}</a></p></div></div>'
            for at, (t, href, _) in enumerate(news[0].rows[2:6])
        )
        lead = news[0].rows[0]
        names = "".join(
            f'<div class="col-xs-6"><a href="{c.path}" target="_blank" class="jbzw-btn">{c.name[:4]}{"<br>" + c.name[4:] if c.name[4:] else ""}</a></div>'
            for c in base
        )
        keys = "".join(
            f'<div class="col-xs-4"><a href="{c.path}" target="_blank" class="ggfw-btn">{c.name[:4]}{f"<span class=hidden-xs>{c.name[4:]}</span>" if c.name[4:] else ""}</a></div>'
            for c in main
        )
        serve = "".join(
            f'<div class="col-xs-4"><a target="_blank" href="/html/ggfw/{at}/index.html">{n}</a></div>'
            for at, n in enumerate(("便民提示", "常用查询", "网站清单", "主题服务"))
        )
        return (
            f'<div class="container bg-white"><div class="row"><div class="col-md-7"><div id="slide" class="carousel slide" data-ride="carousel"><ol class="carousel-indicators"><li data-target="#slide" data-slide-to="0" class="active"></li><li data-target="#slide" data-slide-to="1"></li></ol><div class="carousel-inner" role="listbox">{slides}</div></div><div class="ggfw text-center"><div class="row"><div class="col-xs-3"><a target="_blank" href="{top[2].path}">{top[2].name}</a></div><div class="col-xs-9"><div class="row">{serve}</div></div></div></div></div>'
            f'<div class="col-md-5"><p class="fontSize22"><a href="{lead[1]}" target="_blank">{lead[0]}</a></p><div>{tabs(h, news, "con", full, 8)}</div><div class="border-gray">{tabs(h, told, "gg", bare, 4)}</div></div></div>'
            f'<a href="/html/zt/fpgj/index.html" target="_blank" class="thumbnail"><img src="/up/ad1.jpg"></a>'
            f'<div><div class="index-toff"><a href="#" class="index-ton">政务公开</a></div><div class="row"><div class="col-md-3"><div class="panel"><div class="panel-heading"><a href="#" class="ton">基本政务信息</a></div><div class="panel-body"><div class="row text-center">{names}</div></div></div></div><div class="col-md-5">{tabs(h, files, "wj", bare, 9)}</div><div class="col-md-4"><div class="panel"><div class="panel-heading"><a href="#" class="ton">重点政务信息</a></div><div class="panel-body"><div class="row text-center">{keys}</div></div></div></div></div></div></div>'
        )

    crumb = '<ol class="breadcrumb"><span class="dot">·</span><a href="/">首页</a>   /   <a href="/html/xwzx/index.html">新闻中心</a>   /   <a href="$PATH">$NAME</a></ol>'
    side = '<div class="col-md-3"><div class="list-group">{}</div></div>'.format(
        menu([*news, *told, *files], '<a href="$PATH" class="list-group-item">$NAME</a>')
    )
    return Home(
        "county_of_panes",
        "http://www.qushuixian.invalid/",
        "曲水县人民政府",
        "曲水县",
        "县水务局",
        "/html/%Y/%M%D/*#.html",
        [*top, *news, *told, *files, *base, *main],
        f"""<!DOCTYPE html>
<html><head lang="en"><meta charset="UTF-8"><meta name="viewport" content="width=device-width, user-scalable=no"><title>$TITLE</title><link href="/static/bootstrap/css/bootstrap.min.css" rel="stylesheet"></head><body>
<div class="container-fluid head"><div class="container"><img src="/static/img/logo.png" class="img-responsive"><p class="text-right"><span id="today"></span> <a href="/html/wzdt/index.html">网站地图</a></p></div></div>
<nav class="navbar"><div class="container"><ul class="nav navbar-nav"><li class="active"><a href="/">首页</a></li>{menu(top, '<li><a href="$PATH">$NAME</a></li>')}</ul></div></nav>
$BODY
<div class="footer"><div class="container text-center"><p>主办：曲水县人民政府　承办：曲水县人民政府办公室</p><p>桐ICP备00000132号　网站标识码：5411000032</p></div></div></body></html>""",
        '<li><span class="dot">·</span><a href="$H" target="_blank">$T</a><span class="list-time pull-right">$D</span></li>',
        f'<div class="container bg-white">{crumb}<div class="row">{side}<div class="col-md-9"><ul class="panel-list">$ROWS</ul>$PAGER</div></div></div>',
        f'<div class="container bg-white">{crumb}<div class="jh-main"><div class="article-title fontSize22 text-center"><span>$T</span></div><div class="article-info text-center"><span>发布日期：$D</span> <span>出处：曲水县融媒体中心</span> <span>作者：</span> <a href="#" class="share"><img src="/static/img/share.png"></a></div><div class="thumbnail"></div><div class="article-p">$TEXT</div></div></div>',
        "",
        home,
        pager='<ul class="pagination"><li class="active"><a href="list_1.html">1</a></li><li><a href="list_2.html">2</a></li><li><a href="list_2.html">»</a></li></ul>',
        told={"时政要闻": 1, "人事信息": 1},
        either=("/html/ggfw/", "/html/zt/"),
        code="5411000032",
    )


def zone() -> Home:
    """A development zone that has a page for telephones only."""
    told = Col("/notice/index?cate_id=1", "通知公告", "notice", "list", "2026-11-15", 9, step=5)
    icons = [
        Col("/notice/index?cate_id=7", "精密制造", None, "list", "2026-10-09", 6, "plain", step=20),
        Col("/project-category/company-index", "法人办事", None),
        Col("/notice/index?cate_id=3", "办事指南", "guide"),
        Col("/order/index", "在线预约", None),
        Col("/space/approval", "进度查询", None),
        Col("/space/message", "咨询查询", None),
    ]
    firms = Col("/notice/index?cate_id=5", "高新区企业推介", None)
    policy = Col("/notice/index?cate_id=4", "政策解读", None, "list", "2026-09-25", 7, "policy", step=25)  # fmt: skip
    ask = Col("/message/create", "办事咨询", None)

    def home(h: Home) -> str:
        rows = h.of(
            told.name,
            6,
            '<a href="$H"><p style="color: black;overflow:hidden">$T<span style="float: right">$D&nbsp;</span></p></a>',
        )
        cells = menu(
            icons,
            '<div class="mui-col-xs-3"><a href="$PATH"><div class="enter-icon icon-$N"><i class="iconfont icon-i$N"></i></div><div class="enter-name">$NAME</div></a></div>',
        )
        return (
            f'<div class="main mui-content"><div><img src="/files/logo.png" style="width: 100%"></div><div class="index-banner"></div><div class="topic-enter enter-notice"><a href="{told.path}"><div class="topic-enter-title">通知公告</div><div class="topic-enter-btn">查看更多</div></a></div>'
            f'<div class="index-enter">{rows}</div><div class="index-enter"><div class="mui-row">{cells}</div></div>'
            f'<div class="index-topic"><div class="mui-row"><div class="mui-col-xs-6"><div class="topic"><a href="{firms.path}"><div class="topic-title">高新区企业<i>推介</i></div><div class="topic-info"></div></a></div></div><div class="mui-col-xs-6"><a href="{ask.path}"><div class="topic"><div class="topic-title">办事<i>咨询</i></div></div></a></div></div>'
            f'<div class="topic-enter"><a href="{policy.path}"><div class="topic-enter-title">政策解读</div><div class="topic-enter-btn">查看更多</div></a></div></div></div>'
        )

    return Home(
        "zone_for_telephones",
        "http://gxq.beigang.invalid/",
        "北岗高新技术产业开发区政务服务中心",
        "北岗高新区",
        "高新区审批局",
        "/notice/view?id=~#",
        [told, *icons, firms, policy, ask],
        """<link rel="stylesheet" type="text/css" href="/css/index.css">
<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no" /><title>$TITLE</title><meta name="SiteName" content="$SITE"><meta name="SiteIDCode" content="5412000033"></head><body>
$BODY
<div class="info-row"><p>主办单位：北岗高新技术产业开发区管理委员会</p><p>桐ICP备00000133号 政府网站标识码：5412000033</p></div><div class="float">返回顶部</div></body></html>""",
        "<li ><a href=$H>$T</a><span>$D</span></li>",
        '<div class="wx-header"><a href="#" class="wx-logo"><img src="/files/logo1.png" /></a><div class="wx-sear"><input id="s" type="text" placeholder="请输入搜索内容" /><button></button></div></div><div class="wx-dlm"><div class="wx-dlmtit"><a href=\'javascript:void(0)\'>$NAME</a></div><ul class="wx-dlmul">$ROWS</ul><div class="wx-dlmmore"><a href="javascript:void(0);" class="findmore">查看更多</a></div></div>',
        '<div class="wx-dlm"><div class="detail-info"><p class="tit"><a href="javascript:void(0);">$T</a></p><div class="wap-date"><span>日期：</span><span>$D</span><span class="ml30">来源：</span><span>高新区审批局</span></div><div class="wap-p"><div class="view">$TEXT</div></div></div></div>',
        "",
        home,
        title="$NAME",
        told={"通知公告": 1},
        code="5412000033",
    )


def build() -> None:
    """Write them."""
    inspection().build()
    county().build()
    zone().build()
