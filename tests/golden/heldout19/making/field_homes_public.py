"""Two homes of public bodies: a hospital whose tabs have addresses and whose entries tell month and
day apart, a school whose news stand as days and titles that no address is written behind."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def hospital() -> Home:
    """A hospital."""
    about = Col("/intro/index.html", "医院概况", "overview", "single")
    doctors = Col("/doctor/", "专家介绍", None)
    news = [
        Col("/news/yyxw/", "医院新闻", "news", "list", "2026-11-18", 9, step=2),
        Col("/news/mtbd/", "媒体报道", None, "list", "2026-10-29", 7, "plain", step=9),
        Col("/news/jkkp/", "健康科普", None, "list", "2026-11-12", 7, "plain", step=6),
    ]
    notices = [
        Col("/notice/yygg/", "医院公告", "notice", "list", "2026-11-16", 8, step=4),
        Col("/notice/zbcg/", "招标采购", "projects", "list", "2026-11-09", 8, step=5),
        Col("/notice/zpxx/", "招聘信息", "personnel", "list", "2026-08-13", 6, step=40),
        Col("/notice/xxgk/", "院务公开", None, "blank"),
    ]
    icons = [
        about,
        Col("/dept/", "科室导航", None),
        doctors,
        Col("/guide/", "就医指南", None, "single"),
        Col("/party/", "党群工作", None, "list", "2026-09-28", 6, "plain", step=20),
        Col("/yjjx/", "科研教学", None, "list", "2026-10-21", 6, "plain", step=30),
    ]
    more = [
        Col("/contact/", "联系我们", None, first=None),
        Col("/map/", "来院路线", None, first=None),
    ]

    def home(h: Home) -> str:
        def tabs(cols: list[Col], count: int, kind: str) -> str:
            ends = menu(cols, '<li><a href="$PATH">$NAME</a></li>')
            panes = ""
            for at, col in enumerate(cols):
                hide = ' style="display:none"' if at else ""
                if not col.rows:
                    panes += f"<li{hide}><dl></dl></li>"
                    continue
                title, href, day = col.rows[0]
                h.of(col.name, 1, "", dated=False)
                lead = f'<h2><a href="{href}" title="{title}">{title}</a></h2><p>{title}，现将有关情况介绍如下……</p>'
                rest = ""
                for one, to, then in col.rows[1:count]:
                    _, month, dom = then.split("-")
                    rest += f'<dd><a href="{to}" title="{one}">{one[:20]}</a><span>{month}-{dom}</span></dd>'
                panes += f"<li{hide}>{lead}<dl>{rest}</dl></li>"
                h.of(col.name, count, "")
                h.shown.pop(h.url.rstrip("/") + href)
            return f'<ul class="{kind}_tit">{ends}</ul><ul class="{kind}_box">{panes}</ul>'

        staff = "".join(
            f'<li><a href="/doctor/{at + 31}.html"><img src="/up/d{at}.jpg" alt="{n}"><span>{n}<i>主任医师</i></span></a></li>'
            for at, n in enumerate(("陈某某", "林某某", "郑某某", "周某某"))
        )
        flash = "".join(
            f'<li><a href="#"><img src="/up/s{at}.jpg" alt=""></a></li>' for at in range(3)
        )
        quick = "".join(
            f'<a href="{to}"><img src="/img/q{at}.png"><p>{n}</p></a>'
            for at, (n, to) in enumerate(
                (
                    ("预约挂号", "http://gh.hospital.invalid/"),
                    ("报告查询", "http://bg.hospital.invalid/"),
                    ("住院清单", "http://qd.hospital.invalid/"),
                )
            )
        )
        return (
            f'<div class="flash"><ul>{flash}</ul></div><div class="quick">{quick}</div>'
            f'<div class="w1200"><div class="news">{tabs(news, 6, "news")}</div><div class="notice">{tabs(notices, 6, "notice")}</div></div>'
            f'<div class="w1200 main"><div class="main_tit"><strong><a href="{doctors.path}">专家介绍</a></strong></div><ul class="doc">{staff}</ul></div>'
        )

    two = menu(
        icons,
        '<li><a href="$PATH"><span><img src="/img/i$N.png"></span><p>$NAME</p></a></li>',
    )
    crumb = '<div class="w1200"><div class="weizhi">您的位置\uff1a<a href="/">首页</a>&gt;<a href="$PATH">$NAME</a></div>'
    return Home(
        "hospital_of_tabs_with_addresses",
        "http://www.shuhehospital.invalid/",
        "疏河县人民医院",
        "疏河县",
        "县人民医院",
        "$P~#.html",
        [*icons, *news, *notices],
        f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title><meta name="keywords" content="疏河县人民医院,三级甲等"></head><body>
<div class="top"><div class="w1200"><span>医院电话\uff1a0000-00000011</span><a href="/">设为首页</a></div></div>
<div class="logo"><a href="/"><img src="/img/logo.png" alt="疏河县人民医院"></a></div>
<div class="nav_two"><ul>{two}</ul></div>
$BODY
<div class="link w1200"><span>友情链接</span><a href="http://www.nhc.invalid/">国家卫健委</a><a href="http://wjw.invalid/">省卫健委</a></div>
<div class="foot">{menu(more, '<a href="$PATH">$NAME</a>')}<p>疏河县人民医院 版权所有　桐ICP备00000068号</p></div></body></html>""",
        '<dd><a href="$H" title="$T">$T</a><span>$D</span></dd>',
        f'{crumb}<div class="list"><h2>$NAME</h2><dl>$ROWS</dl>$PAGER</div></div>',
        f'{crumb}<div class="show"><h1>$T</h1><div class="info">发布时间\uff1a$D&nbsp;&nbsp;作者\uff1a宣传科&nbsp;&nbsp;点击\uff1a23</div><div class="text">$TEXT</div></div></div>',
        "<dd>暂无内容！</dd>",
        home,
        single=f'{crumb}<div class="text">$ABOUT</div></div>',
        told={"医院新闻": 1, "医院公告": 1},
        unseen=("科研教学",),
        title="$NAME - $SITE",
    )


def school() -> Home:
    """A school."""
    cols = [
        Col("/a/xxgk/", "学校概况", "overview", "single"),
        Col("/a/xwzx/", "新闻资讯", "news"),
        Col("/a/dqgz/", "党群工作", None, "list", "2026-10-19", 6, "plain", step=9),
        Col("/a/jyjx/", "教育教学", None, "list", "2026-11-11", 6, "plain", step=5),
        Col("/a/zsxx/", "招生信息", None, "blank"),
    ]
    kept = [
        Col("/a/jyyw/", "教育要闻", None, "list", "2026-11-16", 6, "news", step=3, first=None),
        Col("/a/xytz/", "校园通知", "notice", "list", "2026-11-13", 6, step=6, first=None),
    ]
    named = ("关于开展课后服务意见征集的通知", "校园开放日活动安排", "期中考试质量分析会召开")

    def item(col: Col, subs: bool) -> str:
        opened = (
            f'<div class="jl-nav-sub">{menu(kept, "<div><a href=$PATH>$NAME</a></div>")}</div>'
            if subs and col.name == "新闻资讯"
            else ""
        )
        link = f'<a href="{col.path}">{col.name}</a>' if col.name != "新闻资讯" else col.name
        return f'<li class="jl-nav-item">{link}{opened}</li>'

    nav = "".join(item(col, True) for col in cols)
    scroll = "".join(item(col, True) for col in cols)

    def home(h: Home) -> str:
        ticks = "".join(
            f'<div class="xw-item"><div class="xw-time"><div class="d">{day}</div><div class="ym">2026/11</div></div><div class="xw-con"><div class="xw-tit">{n}</div><div class="xw-desc">{n}，学校各处室和全体教师参加。</div></div></div>'
            for n, day in zip(named, ("17", "12", "06"), strict=True)
        )
        told = "".join(
            f'<div class="tz-item"><div class="tz-tit">{n}</div><div class="tz-time">2026-11-1{at}</div></div>'
            for at, n in enumerate(("家长会通知", "作息时间调整通知", "校服采购公示"))
        )
        return (
            f'<div class="jl-banner"><img src="/up/b1.jpg"></div><div class="jl-main"><div class="jl-left"><div class="jl-tab"><div class="active">校园新闻</div><div>教育要闻</div><div>校园通知</div></div><div class="jl-tab-con">{ticks}</div><span class="more">查看更多</span></div>'
            f'<div class="jl-right"><div class="jl-head"><h2>通知公告</h2><span class="more">查看更多</span></div><div class="jl-tab-con">{told}</div></div></div>'
        )

    crumb = '<div class="jl-path"><a href="/">首页</a> / <a href="$PATH">$NAME</a></div>'
    return Home(
        "school_without_addresses",
        "http://www.jinmianzx.invalid/",
        "锦绵中学",
        "锦绵市",
        "锦绵中学",
        "$P~#.html",
        [*[c for c in cols if c.name != "新闻资讯"], *kept],
        f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>$TITLE</title></head><body>
<div class="jl-top"><a href="/"><img class="logo" src="/up/logo.png"></a></div><nav class="jl-nav"><ul><li class="jl-nav-item"><a href="/">学校首页</a></li>{nav}</ul></nav>
<nav class="jl-nav jl-nav-fixed"><ul><li class="jl-nav-item"><a href="/">学校首页</a></li>{scroll}</ul></nav>
$BODY
<div class="jl-foot"><p>地址\uff1a锦绵市文化路66号　电话\uff1a0000-00000012</p><p>锦绵中学 版权所有　桐ICP备00000069号</p></div></body></html>""",
        '<div class="xw-item"><a href="$H"><div class="xw-tit">$T</div><div class="xw-time">$D</div></a></div>',
        f'{crumb}<div class="list">$ROWS</div><div class="page">$PAGER</div>',
        f'{crumb}<div class="jl-show"><h1>$T</h1><div class="jl-info">$D</div><div class="jl-text">$TEXT</div></div>',
        '<div class="empty">暂无数据</div>',
        home,
        single=f'{crumb}<div class="jl-text">$ABOUT</div>',
        told={"教育教学": 1},
        nowhere=("2026-11-17", "2026-11-12", "2026-11-06", "2026-11-10", "2026-11-11"),
    )


def build() -> None:
    """Write them."""
    hospital().build()
    school().build()
