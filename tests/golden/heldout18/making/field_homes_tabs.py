"""The home of a county in Bootstrap, after the templates of its system: a carousel, tabs that point to
panes, lists without days, names broken into two lines."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def bootstrap() -> Home:
    """A county."""
    cms = "/portal/channel/"
    top = [
        Col(f"{cms}mlly/1_1.htm", "美丽鹭屿", "overview"),
        Col(f"{cms}xwzx/4_1.htm", "新闻中心", "news"),
        Col(f"{cms}zwgk/5_1.htm", "政务公开", None),
        Col(f"{cms}ggfw/6_1.htm", "公共服务", None),
        Col(f"{cms}zmhd/7_1.htm", "政民互动", None),
    ]
    news = [
        Col(f"{cms}lyyw/12_1.htm", "鹭屿要闻", "news", "list", "2026-11-19", 8, step=1),
        Col(f"{cms}bmdt/13_1.htm", "部门动态", "news", "list", "2026-11-17", 8, step=2),
        Col(f"{cms}zjdt/14_1.htm", "镇街动态", "news", "list", "2026-11-15", 8, step=3),
        Col(f"{cms}spxw/16_1.htm", "视频新闻", None, "list", "2026-11-02", 8, "news", step=7),
    ]
    told = [
        Col(f"{cms}gggs/17_1.htm", "公告公示", "notice", "list", "2026-11-14", 6, step=4),
        Col(f"{cms}zscd/18_1.htm", "招商引资", None, "list", "2026-07-03", 4, "projects", step=30),
    ]
    papers = [
        Col(f"{cms}zfwj/29_1.htm", "政府文件", "policy", "list", "2026-10-12", 9, step=18),
        Col(f"{cms}zcjd/32_1.htm", "政策解读", None, "list", "2026-09-17", 9, "policy", step=25),
        Col(f"{cms}rsxx/34_1.htm", "人事信息", "personnel", "list", "2026-08-05", 6, step=25),
        Col(f"{cms}tjsj/33_1.htm", "统计数据", "statistics", "list", "2026-10-22", 5, step=31),
    ]
    plain = [
        Col(f"{cms}jggk/20_1.htm", "机构概况", None),
        Col(f"{cms}ldxx/21_1.htm", "领导信息", "leaders"),
        Col(f"{cms}ghjh/22_1.htm", "规划计划", "planning", "blank"),
        Col(f"{cms}czxx/23_1.htm", "财政信息", "finance"),
        Col(f"{cms}zdly/24_1.htm", "重点领域信息公开", None),
        Col(f"{cms}yjgl/25_1.htm", "应急管理", None),
        Col(f"{cms}xxgk/26_1.htm", "信息公开目录", "catalogue"),
    ]
    topics = [
        Col(f"{cms}hhdb/{at}_1.htm", name, "special")
        for at, name in ((81, "湖海大保护"), (82, "文明实践在鹭屿"))
    ]
    dated = '<li><span class="dot">·</span><a href="$H" target="_blank"><span class="l-con">$S</span>\n\t\t<span class="l-time">$D</span></a></li>\n'
    bare = '<li><span class="dot">·</span><a href="$H" target="_blank">$T</a></li>\n'

    def panes(h: Home, ident: str, cols: list[Col], count: int, row: str, *, day: bool) -> str:
        heads = "".join(
            f'<li role="presentation" class="{"" if at else "active"}">\n<a href="#{ident}_{at}" aria-controls="{ident}_{at}" role="tab" data-toggle="tab">{c.name}</a></li>'
            for at, c in enumerate(cols)
        )
        bodies = "".join(
            f'<div role="tabpanel" class="tab-pane {"" if at else "active"}" id="{ident}_{at}"><ul class="panel2-list">{h.of(c.name, count, row, 20, dated=day)}</ul></div>'
            for at, c in enumerate(cols)
        )
        return f'<ul class="nav nav-tabs fontSize16" role="tablist">{heads}</ul><div class="tab-content">{bodies}</div>'

    def home(h: Home) -> str:
        rows = h["鹭屿要闻"].rows
        slides = "".join(
            f'<div class="item {"" if at else "active"}"><a href="{href}" target="_blank"><img src="/upload/{at}.jpg"/></a><div class="carousel-caption"><p><a target="_blank" href="{href}" style="color:white;">{title}</a></p></div></div>'
            for at, (title, href, _) in enumerate(rows[:4])
        )
        marks = "".join(f'<li data-target="#cg" data-slide-to="{at}"></li>' for at in range(4))
        services = "".join(
            f'<div class="col-xs-4"><a target="_blank" href="{cms}fw/{60 + at}_1.htm">{name}</a></div>'
            for at, name in enumerate(
                (
                    "婚育收养",
                    "户籍身份",
                    "教育科研",
                    "医疗卫生",
                    "社会保障",
                    "劳动就业",
                    "交通出行",
                    "纳税缴费",
                    "出境入境",
                )
            )
        )
        ads = "".join(
            f'<a href="http://www.tongling.invalid/hd{at}/" target="_blank" class="thumbnail"><img src="/ad/{at}.jpg"></a>'
            for at in range(2)
        )
        buttons = "".join(
            f'<div class="col-xs-6"><a href="{c.path}" target="_blank" class="btn-j">'
            + (c.name if len(c.name) < 5 else f"\n{c.name[:4]}<br>\n{c.name[4:]}\n")
            + "</a></div>"
            + (
                ""
                if len(c.name) < 5
                else f'<dd style="line-height:22px;"><a href="{c.path}" target="_blank"></a></dd>'
            )
            for c in plain
        )
        first = rows[0]
        banners = "".join(
            f'<div class="col-md-6"><a href="{c.path}" target="_blank"><img src="/zt/{c.path[-8:-6]}.jpg" alt="{c.name}"></a></div>'
            for c in topics
        )
        return (
            f'<div class="row mgt10"><div class="col-md-7"><div id="cg" class="carousel slide" data-ride="carousel"><ol class="carousel-indicators">{marks}</ol><div class="carousel-inner" role="listbox">{slides}</div></div>'
            f'<div class="ggfw-bg text-center"><div class="row"><div class="col-xs-3"><div class="bg2"><a target="_blank" style="color:white" href="{top[3].path}">公共服务</a></div></div><div class="col-xs-9"><div class="row">{services}</div></div></div></div></div>'
            f'<div class="col-md-5"><p class="fontSize22 color-green"><a href="{first[1]}" target="_blank">{first[0]}</a></p><div>{panes(h, "con", news, 8, dated, day=True)}</div><div class="border-gray">{panes(h, "gg", told, 4, bare, day=False)}</div></div></div>'
            f'{ads}<div class=""><!--政务公开--><div class="index-toff"><a href="{top[2].path}" target="_blank" class="index-ton fontSize30">政务公开</a></div>'
            f'<div class="row"><div class="col-md-3"><div class="panel panel-default"><div class="panel-heading"><a href="javascript:;" class="fontSize18">基本政务信息</a></div><div class="panel-body"><div class="row text-center">{buttons}</div></div></div></div><div class="col-md-5"><div class="border-gray">{panes(h, "wj", papers, 9, bare, day=False)}</div></div></div></div>'
            f'<div class="row">{banners}</div>'
        )

    nav = menu(top, '<div class="col-xs-4 col-sm-2">\n<a href="$PATH">$NAME</a>\n</div>\n')
    links = "".join(
        f'<li><a href="http://www.z{at}.invalid" target="_blank">{name}</a></li>'
        for at, name in enumerate(
            (
                "省政府网",
                "省发改委",
                "省财政厅",
                "省民政厅",
                "市政府网",
                "市教育局",
                "市民政局",
                "市公安局",
            )
        )
    )
    crumb = '<ol class="breadcrumb"><li><a href="/html/index.html">首页</a></li><li><a href="$PATH">$NAME</a></li></ol>'
    return Home(
        "county_of_bootstrap",
        "http://www.luyuxian.invalid/",
        "鹭屿县人民政府",
        "鹭屿县",
        "县发改局",
        "/portal/content/*_#.htm",
        [*top, *news, *told, *papers, *plain, *topics],
        f"""<!DOCTYPE html>
<html><head lang="zh"><meta charset="UTF-8"><title>$TITLE</title><link href="/static/bootstrap/css/bootstrap.min.css" rel="stylesheet"></head><body>
<div class="head-bg"><div class="container"><a href="/html/index.html"><img src="/static/logo.png"></a><span id="rq">2026年11月20日 星期五</span><a href="javascript:void(0)" onclick="setHome()">设为首页</a><a href="/rss.htm">RSS订阅</a></div></div>
<div class="nav-bg"><div class="container mgb0"><div class="nav-list clearfix row"><div class="col-xs-4 col-sm-2 current"><a href="/html/index.html">首页</a></div>{nav}</div></div></div>
<div class="container bg-white"><div class="jh-main">$BODY</div></div>
<div class="container"><div class="panel"><div class="panel-heading">友情链接</div><ul class="links">{links}</ul></div></div>
<div class="footer"><p>主办：鹭屿县人民政府 承办：鹭屿县政府办公室</p><p>桐ICP备00000033号 网站标识码：5313000011</p></div></body></html>""",
        '<li class="list-group-item"><a href="$H" target="_blank">$T</a><span class="badge">$D</span></li>',
        f'{crumb}<div class="row"><div class="col-md-9"><ul class="list-group">$ROWS</ul></div></div>',
        f'{crumb}<div class="row"><h3 class="text-center">$T</h3><p class="text-center">发布时间：$D&nbsp;&nbsp;来源：县发改局&nbsp;&nbsp;浏览次数：<span id="c">33</span></p><div class="content">$TEXT</div></div>',
        '<li class="list-group-item">暂无信息！</li>',
        home,
        path="/html/index.html",
        told={"鹭屿要闻": 2, "公告公示": 1},
        unseen=("镇街动态", "招商引资", "政策解读", "统计数据"),
        either=(f"{cms}fw/",),
        code="5313000011",
    )


def build() -> None:
    """Write it."""
    bootstrap().build()
