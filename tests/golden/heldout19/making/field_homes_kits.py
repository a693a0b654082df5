"""Two homes of kits: a town on MetInfo (menus that unfold, a ticker with days in the titles, headings
without addresses and "more" below the lists, upright tabs of pictures), a city below a province in
Bootstrap with tabs whose days stand in tips of the links."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def town() -> Home:
    """A town on MetInfo."""
    m = "http://www.hexizhen.invalid/"

    def news(ident: str, name: str, kind: str | None, *rest: object, **more: object) -> Col:
        return Col(f"{m}news/news.php?{ident}", name, kind, *rest, **more)  # type: ignore[arg-type]

    about = Col(f"{m}about/", "河汐概况", "overview")
    party = news("class2=11", "党务公开", None)
    public = news("class2=3", "政务公开", None, "list", "2026-10-23", 5, "finance", step=60)
    notice = Col(f"{m}news2/", "通知公告", "notice", "list", "2026-11-14", 7, step=6)
    law = news("class2=5", "政策法规", "policy", "list", "2026-09-26", 7, step=25)
    towns = news("class2=6", "乡镇动态", "news", "list", "2026-11-17", 8, step=4)
    invest = news("class2=7", "招商引资", None, "list", "2026-08-26", 7, "projects", step=20)
    serve = news("class2=8", "便民服务", None, "blank")
    under = {
        about.name: [
            Col(f"{m}about/show.php?id=12", "镇情简介", "overview", "single", first=None),
            Col(f"{m}message/", "政民互动", None, first=None),
            Col(f"{m}feedback/", "调查征集", "survey", first=None),
        ],
        party.name: [news("class3=15", "信息公开", None, first=None)],
        public.name: [
            news("class3=16", "政务文件", "policy", first=None),
            news("class3=17", "建设发展", None, first=None),
        ],
        law.name: [
            news("class3=18", "最新政策", "policy", first=None),
            news("class3=19", "法规知识", None, first=None),
        ],
        towns.name: [
            news("class3=20", "村镇动态", "news", first=None),
            news("class3=21", "民生服务", None, first=None),
        ],
    }
    top = [about, party, public, notice, law, towns, invest, serve]
    row = '<li><a\n href="$H"\n title="$T" target=_self> <span>$D</span>\n\t$T\n</a></li>'

    def item(c: Col) -> str:
        if c.name not in under:
            return f'<li class=\'nav-item\'><a href="{c.path}" title="{c.name}" class="nav-link " data-title="{c.name}">{c.name}</a></li>'
        subs = menu(
            under[c.name],
            '<a href="$PATH" title="$NAME" class=\'dropdown-item navlist-2\'>$NAME</a> ',
        )
        return f'<li class="nav-item dropdown"><a href="{c.path}" title="{c.name}" data-title="{c.name}" class="nav-link dropdown-toggle" data-toggle="dropdown" data-hover="dropdown">\n\t{c.name}</a><div class="dropdown-menu secondmenu"><a href="{c.path}" title="全部" class=\'dropdown-item nav-parent hidden-lg-up \'>全部</a>\n{subs}</div></li>'

    def home(h: Home) -> str:
        tick = h.of(
            towns.name,
            5,
            '<li class="notice-li"><a href="$H" title="$T" target=_self><span>$T&nbsp;[$D]</span></a></li>',
        )
        h.of(notice.name, 3, "", dated=False)
        slides = "".join(
            f'<div><a href="{href}" title="{t}" target=_self><h3 class="animation-slide-bottom">{t}</h3> <img class="cover-image" src="/upload/{at}.jpg" alt="{t}"></a></div>'
            for at, (t, href, _) in enumerate(notice.rows[:3])
        )
        bare = h.of(
            law.name,
            4,
            '<li><a href="$H" title="$T" target=_self> <i class="icon pe-angle-right" aria-hidden="true"></i>\n$T\n</a></li>',
            dated=False,
        )

        def box(c: Col, count: int) -> str:
            return f'<div class="item col-xs-12 col-lg-4"><div class="met-index-news"><div class="title clearfix"><h2 class="news-h">{c.name}</h2><p class="news-desc"></p></div><ul class="news-list">{h.of(c.name, count, row)}</ul><div class="more"><a href="{c.path}" title="" target=\'_self\'>更多</a></div></div></div>'

        names = ("和谐乡村", "文明风尚", "廉政文化", "美丽河汐")
        heads = "".join(
            f'<li role="presentation"><a class="bqy" data-toggle="tab" href="#106" role="tab" data-id="as{at}" target=_self> <span class="newstitle">{n}</span></a></li>'
            for at, n in enumerate(names)
        )
        panes = "".join(
            f'<div class="tab-pane" role="tabpanel" data-type="as{at}"><div class="row"><a href="{m}img/showimg.php?id={at + 5}" title="{n}" class="productbox"> <img src="/upload/p{at}.jpg" alt="{n}"></a><div class="more"><a href="{m}img/showimg.php?id={at + 5}" title="{n}" target=_self> 查看详情 </a></div></div></div>'
            for at, n in enumerate(names)
        )
        return (
            f'<div class="banner_met"><div class="slick-slide"><img class="cover-image" src="/upload/b1.jpg" alt=""></div></div><section class="notice_list"><div class="notice clearfix"><span class="notice-title">通知公告</span> <span class="notice-swiper"><ul class="notice-ul">{tick}</ul></span> <a class="notice-more" title="乡镇动态" href="{towns.path}"><i class="fa fa-share-square-o"></i></a></div></section>'
            f'<div class="news_list newsbox"><div class="row"><div class="item col-md-8"><div class="slick imgnews-slick">{slides}</div></div><div class="item col-md-4"><ul class="right-news news-ul"><div class="right-img"><a href="{law.path}" title="政策法规"><img src="/upload/zc.jpg"></a></div>{bare}</ul></div></div></div>'
            f'<div class="news_list_2"><div class="row">{box(towns, 4)}{box(public, 4)}<div class="item imgbox"><a href="" title=""><img src="/upload/x.jpg" alt=""></a></div></div></div>'
            f'<div class="news_list_3"><div class="row">{box(law, 7)}{box(invest, 7)}<div class="item"><div class="met-index-product"><div class="title"><h2 class="news-h">美丽河汐</h2></div><div class="nav-tabs-vertical"><ul class="nav nav-tabs" role="tablist">{heads}</ul><div class="tab-content">{panes}</div></div></div></div></div></div>'
        )

    foot = menu(
        [about, law, towns, invest, serve],
        '<div class="list"><h4><a href="$PATH" title="$NAME" target=\'_self\'>$NAME</a></h4></div>',
    )
    crumb = '<section class="met-crumbs"><ol class="breadcrumb"><li><a href="http://www.hexizhen.invalid/">首页</a></li><li><a href="$PATH">$NAME</a></li></ol></section>'
    return Home(
        "town_of_a_kit",
        m,
        "河汐镇人民政府",
        "河汐镇",
        "镇党政办",
        f"{m}news/shownews.php?id=~#",
        [*top, *sum(under.values(), [])],
        f"""<!DOCTYPE HTML>
<html><head><title>$TITLE</title><meta name="renderer" content="webkit"><meta charset="utf-8" /><meta name="generator" content="MetInfo 6.0.0" /></head>
<!--[if lte IE 8]><div class="alert">你正在使用一个 <strong>过时</strong> 的浏览器。请 <a href=https://browse.invalid/ target=_blank>升级您的浏览器</a></div><![endif]-->
<body><header class="head_nav"><div class="container top-box"><div class="logo-box"><a href="{m}" class="met-logo" title="$SITE"><h1 hidden>$SITE</h1><img src="/upload/logo.png" alt="$SITE" /></a></div><form method='get' action='{m}search/search.php?lang=cn'><input type="text" name="searchword" placeholder="搜索"></form></div>
<nav class="navbar"><ul class="nav navbar-nav navlist daohang flex"><li class='nav-item'><a href="{m}" title="网站首页" data-title="网站首页" class="nav-link active">网站首页</a></li>{"".join(item(c) for c in top)}</ul></nav></header>
$BODY
<div class="met-footnav">{foot}</div><footer class='foot_info'><p>河汐镇人民政府 版权所有 桐ICP备00000063号 网站标识码5332000021</p><div class="powered_by">Powered by <b><a href=http://www.kit.invalid target=_blank>Kit 6.0.0</a></b></div></footer></body></html>""",
        '<li class="media"><h4 class="media-heading"><a href="$H" title="$T" target=_self>$T</a></h4><p class="info"><span>$D</span> <span>镇党政办</span> <span><i class="icon wb-eye"></i>18</span></p></li>',
        f'{crumb}<section class="met-news"><div class="met-news-list"><ul class="met-page-ajax">$ROWS</ul></div>$PAGER</section>',
        f'{crumb}<section class="met-shownews"><div class="met-shownews-header"><h1>$T</h1><div class="info"><span>$D</span><span>镇党政办</span><span><i class="icon wb-eye"></i> 12</span></div></div><div class="met-editor">$TEXT</div></section>',
        "<li class='text-center'>没有内容</li>",
        home,
        single=f'{crumb}<section class="met-show"><div class="met-editor">$ABOUT</div></section>',
        told={"乡镇动态": 1},
        unseen=("招商引资",),
        code="5332000021",
    )


def city() -> Home:
    """A city below a province, in Bootstrap."""
    top = [
        Col("/zjqb", "走近青坝", "overview"),
        Col("/xxgk", "信息公开", None),
        Col("/bsfw", "办事服务", None),
        Col("/hdjl", "互动交流", None),
    ]
    heads = [
        ("要闻", [
            Col("/xxgk/xwzx/qbyw", "青坝要闻", "news", "list", "2026-11-19", 9, step=1),
            Col("/xxgk/xwzx/sp", "视频", None, "list", "2026-11-15", 6, "news", step=2),
        ]),
        ("基层", [
            Col("/xxgk/xwzx/jcdt", "基层动态", "news", "list", "2026-11-18", 8, step=2),
            Col("/xxgk/xwzx/wjsd", "外界视点", None, "list", "2026-10-21", 6, "plain", step=3),
        ]),
        ("上级", [
            Col("/xxgk/xwzx/gwyyw", "国务院要闻", "news"),
            Col("/xxgk/xwzx/sxdt", "桐陵动态", "news", "list", "2026-11-12", 8, step=3),
            Col("/xxgk/xwzx/cjdt", "临川动态", "news", "list", "2026-11-16", 9, step=2),
        ]),
        ("公示", [
            Col("/xxgk/gsgg", "公示公告", "notice", "list", "2026-11-17", 9, step=3),
            Col("/xxgk/rsxx", "人事信息", "personnel", "list", "2026-10-23", 9, step=14),
            Col("/xxgk/zcjd", "政策解读", None, "list", "2026-11-06", 9, "policy", step=12),
        ]),
    ]  # fmt: skip
    files = [
        Col("/xxgk/zxgk", "最新公开", None, "list", "2026-11-18", 8, "notice", step=2),
        Col("/xxgk/zfwj", "政府文件", "policy", "list", "2026-10-30", 8, step=11),
        Col("/xxgk/ghjh", "规划计划", "planning", "blank"),
    ]
    known = [
        Col("/xxgk/zfxxgkzn", "政府信息公开指南", None, "single"),
        Col("/xxgk/zfxxgkbg", "政府信息公开报告", None),
        Col("/xxgk/zfxxgkgd", "政府信息公开规定", None),
    ]
    topics = [
        Col(f"/zt/{path}", name, "special", first=None)
        for path, name in (
            ("gjhd", "改革开放大讨论"),
            ("hjzz", "环境整治在行动"),
            ("wmcj", "文明创建"),
        )
    ]
    row = '<li>\n<span class="date">$M-$d</span>\n<a href="$H" target="_blank" title="标题：$T发表时间：$D">$S</a>\n</li>'.replace(
        "标题：$T发表时间：", "标题\uff1a$T发表时间\uff1a"
    )
    cols = [c for _, group in heads for c in group]

    def home(h: Home) -> str:
        slides = "".join(
            f'<li><div class="pic"><ul><li><a href="{href}" target="_blank"><img alt="{t}" src="/img/{at}.jpg"></a></li></ul></div><div class="con"><h3 class="title"><a class="tit" href="{href}" >{t}</a></h3><span class="titleBg"></span></div></li>'
            for at, (t, href, _) in enumerate(cols[0].rows[:4])
        )

        def tabs(group: list[Col], count: int, head: str, body: str) -> str:
            ends = "".join(
                f'<li class="{"" if at else "on"}"><a title="{c.name}" href="{c.path}">{c.name}</a></li>'
                for at, c in enumerate(group)
            )
            panes = "".join(
                f'<div style="display: {"none" if at else "block"};"><ul>{h.of(c.name, count, row, 22) if c.rows else ""}</ul></div>'
                for at, c in enumerate(group)
            )
            return f'<div class="{head}"><ul>{ends}</ul></div><div class="{body}">{panes}</div>'

        hot = "".join(
            f'<li{" class=li1" if at < 3 else ""}><em class="number">0{at + 1}</em><a href="{href}" title="{t}">{t[:14]}</a></li>'
            for at, (t, href, _) in enumerate(cols[4].rows[2:6])
        )
        listed = "".join(
            f'<div class="col-lg-4"><div class="hd4"><h3><a href="{c.path}">{c.name}</a></h3></div><div class="bd4"><ul>'
            + h.of(
                c.name,
                8,
                '<li><span class="date">$M-$d</span><a class="tit" href="$H" target="_blank" title="$T">$S</a></li>',
                16,
            )
            + "</ul></div></div>"
            for c in files[:2]
        )
        banners = menu(
            topics,
            '<li><a href="$PATH" target="_blank"><img src="/img/zt$N.jpg" alt="$NAME"></a></li>',
        )
        themes = "".join(
            f'<li><a href="http://zwfw.tongling.invalid/theme/{at}" target="_blank"><i class="s{at}"></i><p>{n}</p></a></li>'
            for at, n in enumerate(
                (
                    "生育收养",
                    "户籍办理",
                    "教育科研",
                    "就业创业",
                    "住房保障",
                    "医疗卫生",
                    "出境入境",
                    "交通出行",
                )
            )
        )
        return (
            f'<div class="container"><div class="row"><div class="picBox col-lg-6"><div class="bd"><ul>{slides}</ul></div><div class="hd"><ul><li><span></span></li><li class="on"><span></span></li></ul></div></div>'
            f'<div class="box-right col-lg-6"><div class="box-new">{tabs(heads[0][1], 6, "hd1", "bd1")}</div><div class="box-new">{tabs(heads[1][1], 6, "hd2", "bd2")}</div></div></div>'
            f'<div class="row news-content"><div class="col-lg-4">{tabs(heads[2][1], 9, "news-head", "new-center")}</div><div class="col-lg-4 bgc">{tabs(heads[3][1], 9, "news-head1", "new-center1")}</div><div class="col-lg-4 bgc"><div class="news-head"><h3>点击排行</h3></div><div class="new-click"><ul>{hot}</ul></div></div></div>'
            f'<div class="row center-banner"><ul>{banners}</ul></div>'
            f'<div class="row pub-file"><div class="col-lg-3"><div class="hd3"><h3><a href="/xxgk">政府信息公开</a></h3></div><div class="bd3"><ul class="menuList">{menu(known, "<li class=li$N><a title=$NAME href=$PATH>$NAME</a></li>")}<li class="li4"><a title="依申请公开" href="/infopublicity/applicationform">依申请公开</a></li><li class="li5"><a href="{files[2].path}">{files[2].name}</a></li></ul></div></div>{listed}</div>'
            f'<div class="row serve"><ul>{themes}</ul></div></div>'
        )

    phone = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in top)
    friends = "".join(
        f'<a href="http://www.x{at}.invalid/" target="_blank">{n}</a>'
        for at, n in enumerate(
            (
                "省政府",
                "临川市政府",
                "北城县",
                "东河县",
                "西山县",
                "南浦县",
                "市发改局",
                "市教育局",
                "市民政局",
                "市财政局",
                "市交通局",
                "市水务局",
                "市审计局",
                "市统计局",
                "市林业局",
                "市文旅局",
            )
        )
    )
    crumb = '<div class="container"><div class="path"><span>当前位置\uff1a</span><a href="/">首页</a> &gt; <a href="/xxgk">信息公开</a> &gt; <a href="$PATH">$NAME</a></div>'
    return Home(
        "city_of_tips",
        "http://www.qingbashi.invalid/",
        "青坝市人民政府",
        "青坝市",
        "市农业局",
        "$P/content_~#",
        [
            *top,
            *cols,
            *files,
            *known,
            Col("/infopublicity/applicationform", "依申请公开", None),
            *topics,
        ],
        f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>$TITLE</title><meta name="SiteName" content="$SITE"><meta name="SiteIDCode" content="5333000008"></head><body>
<div class="top"><div class="container"><span class="time">2026年11月20日 星期五</span><a href="javascript:;" class="wza">无障碍</a><a href="http://big5.qingbashi.invalid/">繁体版</a></div></div>
<div class="head"><div class="container"><a href="/"><img src="/img/logo.png" alt="$SITE"></a></div><nav class="hidden-xs"><ul><li><a href="/">网站首页</a></li>{menu(top, '<li><a href="$PATH">$NAME</a></li>')}</ul></nav><nav class="visible-xs"><button class="navbar-toggle"></button><ul class="collapse"><li><a href="/">首页</a></li>{phone}</ul></nav></div>
$BODY
<div class="container links"><h3>友情链接</h3>{friends}</div>
<div class="footer"><p>主办\uff1a青坝市人民政府办公室　桐ICP备00000064号　网站标识码\uff1a5333000008</p><p><a href="/wzdt">网站地图</a> | <a href="/lxwm">联系我们</a></p></div></body></html>""",
        '<li><span class="date">$D</span><a href="$H" target="_blank" title="$T">$T</a></li>',
        f'{crumb}<div class="row"><div class="col-lg-9"><h2 class="lm">$NAME</h2><ul class="newsList">$ROWS</ul>$PAGER</div></div></div>',
        f'{crumb}<div class="article"><h1>$T</h1><div class="property"><span>发布时间\uff1a$D 10:12</span><span>来源\uff1a青坝市融媒体中心</span></div><div class="conTxt">$TEXT</div></div></div>',
        '<li class="none">暂无信息</li>',
        home,
        single=f'{crumb}<div class="conTxt">$ABOUT</div></div>',
        pager='<div class="pagination"><span class="active">1</span><a href="?page=2">2</a><a href="?page=11">11</a><a href="?page=2">下一页</a></div>',
        told={"青坝要闻": 1, "人事信息": 1},
        unseen=("视频", "外界视点"),
        code="5333000008",
    )


def build() -> None:
    """Write them."""
    town().build()
    city().build()
