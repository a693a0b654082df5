"""An association with a menu of definition lists; a department on ThinkPHP."""

from __future__ import annotations

from .field_plan import Col, Row, Small, each, fill, keep, paragraphs, publish
from .field_sites_more import TEXT


def build() -> None:
    """Both sites."""
    keep(definitions())
    keep(think())


def definitions() -> Small:
    """The menu is a definition list of lists; boxes have pictures for names."""
    site = Small("league_of_lists", "http://wm.qinghe-x.invalid/", "2026-11-20", "")
    cols = [
        Col("/gggs/", "公示公告", "notice", "list", "2026-11-10", 6, step=6),
        Col("/wmbb/", "文明播报", "news", "list", "2026-11-18", 7, step=3),
        Col("/xqdt/", "县区动态", "news", "list", "2026-11-15", 7, step=4, skip=3),
        Col("/sbhr/", "身边好人", None, "list", "2026-09-16", 5, "plain", step=22),
        Col("/wcnr/", "未成年人", None, "list", "2026-10-20", 5, "plain", step=12, skip=2),
        Col("/zlxz/", "文明下载", None, "blank"),
    ]

    def page(title: str, inner: str) -> str:
        def items(chosen: list[Col]) -> str:
            return "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in chosen)

        return f"""<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head><body>
<div class="header"><div class="top"><dl><dt><a href="http://wm.lingbei.invalid">省文明网</a></dt><dd><a href="http://wm.qinghe-x.invalid/xqdt/dy/">东榆</a>|<a href="http://wm.qinghe-x.invalid/xqdt/xy/">西榆</a></dd></dl></div><div class="logo"><dl><dt><a href="/"><img src="/images/logo.jpg"></a></dt><dd id="time">11/20/2026, 8:02:10 AM 星期五</dd></dl></div>
<div class="navBox"><dl><dt><a href="/">网站首页</a></dt><dd><ul>{items(cols[:3])}<div class="clear"></div></ul></dd><dd><ul>{items(cols[3:])}<div class="clear"></div></ul></dd></dl></div></div>
<div class="main">{inner}</div>
<div id="bottom"><ol><li>青禾市文明办 主办</li><li>联系电话：0000-0000000</li></ol></div></body></html>"""

    def home(names: dict[str, Col]) -> str:
        row = '<li><a href="$H" title="$T">$S</a></li>'
        boxes = "".join(
            f'<div class="box"><div class="boxt"><img src="/images/{c.path.strip("/")}.jpg" alt="{c.name}"><a href="{c.path}" class="more">更多</a></div><ul>{each(c.rows[:5], row)}</ul></div>'
            for c in cols[:4]
        )
        return page("青禾文明网", f'<div class="conter">{boxes}</div>')

    def crumb(col: Col) -> str:
        return f'<div class="divTitle"><span><a href="{col.path}">{col.name}</a><label><a href="/" title="首页" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="{col.path}" title="{col.name}" class="CurrChnlCls">{col.name}</a></label></span></div>'

    def listing(col: Col) -> str:
        body = (
            each(col.rows, '<li><a href="$H" target="_blank">$T</a><span>$D</span></li>')
            if col.rows
            else "<li>对不起，暂时没有内容！</li>"
        )
        return page(
            f"{col.name}_青禾文明网",
            f'<div class="conter">{crumb(col)}<div class="artleft"><ul class="list">{body}</ul></div></div>',
        )

    def article(col: Col, one: Row) -> str:
        return page(
            one[0],
            f'<div class="conter artical"><div class="artleft">{crumb(col)}<div class="artbox"><h3>{one[0]}</h3><div class="function_tex"><label>发布时间：{one[2]}</label><label>来源：青禾文明网</label><label\n>责任编辑：编辑一</label></div><div id="content" class="content">{TEXT}</div></div></div></div>',
        )

    names = fill(
        cols,
        "青禾市",
        "市文明办",
        lambda c, n, d: (
            f"{c.path}{d[:7].replace('-', '')}/t{d.replace('-', '')}_{2899 - 3 * n}.html"
        ),
    )
    publish(site, cols, home(names), listing, article, {"文明播报": 1, "县区动态": 1})
    # Left out when the set was sealed: the news of each district is a column below 县区动态.
    site.column("/xqdt/dy/", "东榆", None, first=None)
    site.column("/xqdt/xy/", "西榆", None, first=None)
    site.more |= {"home_newest": "2026-11-18"}
    return site


def think() -> Small:
    """Every address is a row of names and values, with a page number that is left empty."""
    site = Small("pairs_in_the_path", "https://kjj.yunping-x.invalid/", "2026-11-20", "")
    cols = [
        Col(
            "/content/lists/cid/8/pid/26/page/", "科技要闻", "news", "list", "2026-11-17", 7, step=3
        ),
        Col(
            "/content/lists/cid/5/pid/26/page/",
            "通知公告",
            "notice",
            "list",
            "2026-11-06",
            6,
            step=7,
        ),
        Col(
            "/content/lists/cid/22/pid/20/page/",
            "政策法规",
            "policy",
            "list",
            "2026-08-14",
            5,
            step=33,
        ),
        Col(
            "/content/lists/cid/27/pid/3/page/",
            "财政信息",
            "finance",
            "list",
            "2026-02-27",
            4,
            step=120,
        ),
        Col("/content/lists/cid/39/pid/4/page/", "科技奖励", None, "blank"),
        Col("/content/view/cate_id/52/page", "单位介绍", "overview", "single"),
    ]

    def page(title: str, inner: str) -> str:
        nav = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in cols)
        return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head>
<body><nav class="navbar navbar-default"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/"><img src="/static/logo.png"></a></div><ul class="nav navbar-nav"><li><a href="/">首页</a></li>{nav}</ul></div></nav>
<div class="container">{inner}</div>
<div class="footer"><p>版权所有：云平市科学技术局　政府网站标识码：4705000023　岭ICP备00000010号</p></div><script src="/static/js/bootstrap.min.js"></script></body></html>"""

    row = '<li><a href="$H">$T<span>$D</span></a></li>'

    def home(names: dict[str, Col]) -> str:
        heads = "".join(
            f'<li role="presentation"{" class=active" if not at else ""}><a href="#tab{at}" data-toggle="tab">{n}</a></li>'
            for at, n in enumerate(("通知公告", "政策法规"))
        )
        panes = "".join(
            f'<div class="tab-pane{" active" if not at else ""}" id="tab{at}"><ul class="list_ul">{each(names[n].rows[:4], row)}</ul><a class="more" href="{names[n].path}">查看更多</a></div>'
            for at, n in enumerate(("通知公告", "政策法规"))
        )
        news = f'<div class="panel"><div class="panel-heading"><a href="{names["科技要闻"].path}">科技要闻</a></div><ul class="list_ul">{each(names["科技要闻"].rows[:5], row)}</ul></div>'
        return page(
            "云平市科学技术局",
            f'{news}<ul class="nav nav-tabs">{heads}</ul><div class="tab-content">{panes}</div>',
        )

    def way(col: Col) -> str:
        return f'<div class="show_top">您的位置：<a href="/">首页</a> / <a href="{col.path}">{col.name}</a></div>'

    def listing(col: Col) -> str:
        body = (
            f'<ul class="list_ul">{each(col.rows, row)}</ul>'
            if col.rows
            else '<div class="alert alert-info">该栏目暂无内容</div>'
        )
        return page(f"{col.name}-云平市科学技术局", f"{way(col)}{body}")

    def article(col: Col, one: Row) -> str:
        return page(
            f"{one[0]}-云平市科学技术局",
            f'{way(col)}<div class="show_title"><h1>{one[0]}</h1><p>发布时间：{one[2]}\n信息来源：市科技局\n浏览次数：41</p></div><div class="show_p">{TEXT}</div>',
        )

    names = fill(
        cols,
        "云平市",
        "市科技局",
        lambda c, n, _: f"/content/show/id/{18020 - 31 * n - 4 * int(c.path.split('/')[4])}",
    )
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"科技要闻": 1, "通知公告": 1},
        identity={"site_id_code": "4705000023"},
    )
    site.add(
        cols[5].path,
        page(
            "单位介绍-云平市科学技术局",
            f'{way(cols[5])}<div class="show_p">{paragraphs("云平市科学技术局是市政府工作部门，内设四个科室。", "主要职责是拟订全市科技发展规划和政策并组织实施。")}</div>',
        ),
        blank=False,
    )
    site.more |= {"home_newest": "2026-11-17"}
    return site
