"""A river authority on a Java portal of 2016: everything is a portlet, addresses of `/web/guest/`,
the day below the title with its label, turning pages by long questions, an empty asset publisher."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("liferay_water", "http://www.qihe-slj.invalid/", "2016-08-05", "")
COLS = [
    Col("/web/guest/xinwen", "水利要闻", "news", "list", "2016-08-02", 6, pages=9),
    Col("/web/guest/tongzhi", "通知公告", "notice", "list", "2016-07-26", 5, step=8),
    Col("/web/guest/guihua", "规划计划", "planning", "list", "2015-11-19", 4, step=120),
    Col("/web/guest/zhaobiao", "招标信息", "projects", "list", "2016-07-29", 5, step=4),
    Col("/web/guest/renshi", "人事信息", "personnel", "blank"),
    Col("/web/guest/gaikuang", "流域概况", "overview", "single"),
]


def page(title: str, inner: str) -> str:
    """In the common frame of the theme."""
    nav = "".join(
        f'<li id="layout_{10 + n}" role="presentation"><a href="http://www.qihe-slj.invalid{col.path}" role="menuitem"><span> {col.name} </span></a></li>'
        for n, col in enumerate(COLS)
    )
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="zh-CN"><head><title>{title}</title><meta content="initial-scale=1.0, width=device-width" name="viewport" /><meta content="text/html; charset=UTF-8" http-equiv="content-type" /><link href="/qihe-theme/css/main.css?t=1463" rel="stylesheet" type="text/css" /><script type="text/javascript">var Liferay={{Browser:{{}},Data:{{}}}};</script></head>
<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo custom-logo" href="http://www.qihe-slj.invalid/web/guest" title="前往 祁河水利局"><img alt="祁河水利局" height="88" src="/image/layout_set_logo?img_id=10" /></a></h1></div><a href="http://www.qihe-slj.invalid/c/portal/login?p_l_id=1" data-redirect="false" id="sign-in" rel="nofollow">登录</a><nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul aria-label="网站页面" role="menubar"><li class="selected"><a href="http://www.qihe-slj.invalid/web/guest/home" role="menuitem"><span> 首页 </span></a></li>{nav}</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><h1 class="hide-accessible">导航</h1></nav>{inner}</div>
<footer id="footer" role="contentinfo"><p class="powered-by">祁河水利局　晋ICP备00000000号</p></footer></div></body></html>"""


def portlet(name: str, inner: str, number: int = 1) -> str:
    """A box of the portal."""
    return f'<div class="portlet-boundary portlet-static-end portlet-asset-publisher" id="p_p_id_101_INSTANCE_a{number}_"><span id="p_101_INSTANCE_a{number}"></span><section class="portlet" id="portlet_101_INSTANCE_a{number}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">{name}</span></h1></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">{inner}</div></div></div></section></div>'


ENTRY = '<div class="asset-abstract default-asset-publisher"><div class="lfr-meta-actions"></div><h3 class="asset-title"><a href="$H"><img alt="" src="/qihe-theme/images/spacer.png" /> $T</a></h3><div class="asset-content"><div class="asset-summary">祁河水利局组织召开会议，安排部署有关工作…<div class="asset-more"><a href="$H">阅读更多<span class="hide-accessible">关于 $T</span> &raquo;</a></div></div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date"><i class="icon-calendar"></i> $y-$m-$k</span><span class="metadata-entry metadata-view-count">查看次数 $N16</span></div></div>'


def home(names: dict[str, Col]) -> str:
    """Portlets in two columns; titles as a list with the day behind."""
    made = "".join(
        portlet(
            n,
            f'<ul class="title-list">{each(names[n].rows[:4], "<li class=title-list><a href=$H><img src=/i.png alt=> $T</a><div class=asset-metadata><span class=metadata-entry>发布日期: $y-$m-$k</span></div></li>")}</ul><div class="more"><a href="{names[n].path}">更多…</a></div>',
            at,
        )
        for at, n in enumerate(("水利要闻", "通知公告", "招标信息"))
    )
    return page("首页 - 祁河水利局", f'<div class="columns-2">{made}</div>')


def listing(col: Col) -> str:
    """Abstracts, the last with rows to turn pages; an empty portlet says so."""
    turn = "http://www.qihe-slj.invalid/web/guest/xinwen?p_p_id=101_INSTANCE_a1&amp;p_p_lifecycle=0&amp;_101_INSTANCE_a1_delta=6&amp;_101_INSTANCE_a1_cur="
    last = (
        f'<div class="taglib-page-iterator"><div class="clearfix lfr-pagination"><div class="lfr-pagination-config"><div class="lfr-pagination-page-selector"><a class="current-page-menu" href="javascript:;">第 1 页，共 9 页</a></div></div><small class="search-results">显示 1 - 6 个结果，共 52 个</small><ul class="lfr-pagination-buttons pager"><li class="disabled"><a href="javascript:;">&larr; 首页</a></li><li><a href="{turn}2">下一页</a></li><li><a href="{turn}9">末页 &rarr;</a></li></ul></div></div>'
        if col.pages
        else ""
    )
    none = '<div class="alert alert-info">没有结果。</div>' if not col.rows else ""
    return page(f"{col.name} - 祁河水利局", portlet(col.name, each(col.rows, ENTRY) + none + last))


def article(col: Col, row: Row) -> str:
    """The full content within its portlet."""
    return page(
        f"{row[0]} - {col.name} - 祁河水利局",
        portlet(
            col.name,
            f'<div class="asset-full-content"><h3 class="header-title"><a class="back" href="{col.path}">返回</a> <span>{row[0]}</span></h3><div class="asset-content"><div class="journal-content-article">{paragraphs("祁河水利局近日组织技术人员对沿线堤防开展拉网式排查。", "对排查发现的险工险段，逐一落实责任人和度汛措施。")}</div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">发布日期：{row[2]}</span></div></div>',
        ),
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "祁河",
        "祁河水利局",
        lambda col, n, _: (
            f"{col.path}/-/asset_publisher/a{COLS.index(col)}/content/id/{30500 - 11 * n}"
        ),
    )
    publish(S, COLS, home(names), listing, article, {"水利要闻": 1}, identity={"icp": True})
    about = paragraphs(
        "祁河发源于太行山南麓，干流全长一百二十公里，流域面积两千平方公里。",
        "流域内建有中型水库三座、小型水库十九座。",
    )
    S.add(
        "/web/guest/gaikuang",
        page(
            "流域概况 - 祁河水利局",
            portlet("流域概况", f'<div class="journal-content-article">{about}</div>'),
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2016-08-02"}
    return S
