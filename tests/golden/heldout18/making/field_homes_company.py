"""The home of a company of the state: figures that cannot be opened, news with two links each, boxes of
entries without days; after a template."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def company() -> Home:
    """A company that supplies water."""
    portal = "/portal/channel_"
    cols = [
        Col(f"{portal}6.html", "通知公告", "notice", "list", "2026-11-09", 5, step=9),
        Col(f"{portal}5.html", "实时信息", None, "list", "2026-10-28", 5, "news", step=6),
        Col(f"{portal}7.html", "项目管理", None, "list", "2026-09-18", 5, "projects", step=30),
        Col(f"{portal}24.html", "科研动态", None, "list", "2026-08-14", 5, "plain", step=30),
        Col(f"{portal}9.html", "政策法规", "policy", "list", "2026-05-11", 5, step=60),
        Col(f"{portal}3.html", "水库概况", "overview", "single"),
    ]
    bare = '<li><a href="$H" target="_blank" title="$T">$S</a></li>'

    def home(h: Home) -> str:
        rows = h["实时信息"].rows
        slides = "".join(
            f'<li>\n<a href="{href}" target="_blank"><img src="/up/{at}.jpg" width="370"></a>\n<p><a href="{href}" target="_blank">&nbsp;&nbsp;{t[:14]}</a></p></li>'
            for at, (t, href, _) in enumerate(rows[:4])
        )
        hot = "".join(
            f'<div class="news-item"><p><a href="{href}" target="_blank">{t}</a></p><p><a href="{href}" target="_blank">近日有关单位组织开展了此项工作，取得阶段性成效……</a></p></div>'
            for t, href, _ in rows[:3]
        )
        charts = "".join(
            f'<li><div><a href="javascript:tishi();"><img src="/img/c{at}.png"></a><p>{n}</p></div></li>'
            for at, n in enumerate(("水情信息", "水工信息", "水质", "水环境保护"))
        )
        span = '<li><a href="$H" target="_blank"  class="clearfix" title="$T"><span>$S </span>\n<span class="pull-right">$D</span></a></li>'

        def box(col: Col) -> str:
            return f'<div class="col-md-4"><div class="project-title"><span>{col.name}</span><a href="{col.path}" target="_blank" class="right">更多》</a></div><div class="project-con panel-body"><ul>{h.of(col.name, 3, bare, dated=False)}</ul></div></div>'

        return (
            f'<div class="row"><div class="col-md-6"><div class="slide-x"><ul class="list clearfix">{slides}</ul></div></div><div class="col-md-6"><div class="hot-news-title"><span><img src="/img/font.png"></span></div><div class="hot-news-con">{hot}</div></div>'
            '<div class="col-md-3"><div class="userLogin"><div class="tit">项目管理系统用户登录</div><form action="http://10.0.0.216:8080/check"><ul><li><span>用户名</span><input name="j_username"></li><li><span>密&nbsp;&nbsp;&nbsp;码</span><input type="password"></li></ul></form></div></div></div>'
            f'<div class="row"><div class="col-md-8"><div class="hot-data-title"><span class="blue">展示系统</span><a href="/" class="pull-right"><img src="/img/more.png"></a></div><ul class="hot-data-list clearfix">{charts}</ul></div>'
            f'<div class="col-md-4"><div class="notice"><div class="hot-data-title"><span class="blue">通知公告</span><a href="{cols[0].path}" class="pull-right"><img src="/img/more.png"></a></div><div class="real-time-info"><ul>{h.of("通知公告", 3, span)}</ul></div></div>{box(cols[1])}</div></div><div class="row">{"".join(box(c) for c in cols[2:5])}</div>'
        )

    nav = menu(cols, '<li><a href="$PATH">$NAME</a></li>')
    crumb = '<ol class="breadcrumb"><li><a href="/">首页</a></li><li class="active">$NAME</li></ol>'
    return Home(
        "company_of_a_reservoir",
        "http://www.yunchishuiku.invalid/",
        "云池水库管理处",
        "云池水库",
        "水库管理处",
        "/portal/content_*_#.html",
        cols,
        f"""<!doctype html>
<html><head><meta charset="utf-8"><title>$TITLE</title></head><body><div class="headbox"><a href="/"><img src="/img/logo.png"></a><ul class="nav"><li><a href="/">首页</a></li>{nav}</ul></div><div class="con-wrap"><div class="container">$BODY<div class="row links"><span>相关链接</span><a href="http://www.s1.invalid">省水利厅</a><a href="http://www.s2.invalid">市水务局</a></div></div></div><div class="footer"><p>云池水库管理处 版权所有 桐ICP备00000042号</p></div><script>function tishi(){{alert("未开通");}}</script></body></html>""",
        '<li class="list-item"><a href="$H" title="$T">$T</a><span class="pull-right">$D</span></li>',
        f'{crumb}<ul class="list-unstyled">$ROWS</ul>',
        f'{crumb}<h3 class="text-center">$T</h3><p class="text-center"><span>$D</span> <span>浏览：12</span></p><div>$TEXT</div>',
        "",
        home,
        f"{crumb}<div>$ABOUT</div>",
        told={"通知公告": 1},
    )


def build() -> None:
    """Write it."""
    company().build()
