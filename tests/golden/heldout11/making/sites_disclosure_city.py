"""A city's disclosure portal of 2020: the paragraph stands inside the link, doors are anchors around
list items with pictures, tabs of links of which the last is more, hidden lists after the shown."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("disclosure_city", "http://zfxxgk.handingshi.invalid/", "2020-08-05", "trs")
COLS = [
    Col("/zfxxgkzn/", "政府信息公开指南", None, "single", first=True),
    Col(
        "/zfwj/zdwj/",
        "政府信息公开制度文件",
        None,
        "list",
        "2019-05-15",
        3,
        "policy",
        True,
        0,
        150,
    ),
    Col("/fdgknr/", "法定主动公开内容", "catalogue", first=True),
    Col("/zfxxgknb/", "政府信息公开年报", None, "list", "2020-03-27", 4, "finance", True, 0, 360),
    Col("/zfgb/", "政府公报", None, first=True),
    Col("/zfxwfb/", "政府新闻发布", "news", "blank", first=True),
    Col("/cycs/", "行政机关办公地址/联系方式", None, first=True),
    Col("/zfwj/jinqixxgk/", "近期信息公开", None, "list", "2020-08-02", 10, "notice", True, 0, 1),
    Col("/ysqgk/", "依申请公开", None, first=True),
    Col("/zfwj/jgze/", "机构职责", "organisation", first=True),
    Col("/zfwj/ghjh/", "规划计划", "planning", "list", "2020-05-18", 3, "planning", True, 0, 90),
    Col(
        "/gszbm/auto23694/",
        "统计数据",
        "statistics",
        "list",
        "2020-07-24",
        4,
        "statistics",
        True,
        0,
        30,
    ),
    Col("/zfwj/yjgl/", "应急管理", None, "blank", first=True),
    Col("/zfwj/szfwj/", "市政府文件", "policy", "list", "2020-07-29", 7, "policy", True, 0, 6),
    Col(
        "/zfwj/zhengcejd/",
        "市政府办公室文件",
        "policy",
        "list",
        "2020-07-27",
        6,
        "policy",
        True,
        3,
        5,
    ),
    Col("/zfwj/szfl/", "市政府令", "policy", "list", "2018-12-28", 2, "policy", True, 1, 200),
]
NAMES = {col.name: col for col in COLS}
LEFT = COLS[:7]
DOORS = ("机构职责", "规划计划", "统计数据", "应急管理")
TABS = ("市政府文件", "市政府办公室文件", "市政府令")


def page(title: str, inner: str, column: str) -> str:
    """In the common frame; the menu has nothing but the home page."""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="SiteName" content="汉定市人民政府"><meta name="SiteDomain" content="www.handingshi.invalid"><meta name="SiteIDCode" content="1309990009"><meta name="ColumnName" content="{column}"><meta name="ColumnType" content="信息公开，政策文件">
<title>{title}</title><link rel="stylesheet" href="/css/new_xxgkindex.css"></head><body><div class="body_l_bg"></div>
<div class="f_w clearfix" style="background: url(/images/body_bg.jpg) no-repeat;padding-bottom: 20px;"><div class="w"><div class="header_szf"><div class="logo"> <a href="/"> <img src="/images/logo1.png"> </a> </div><div class="lj"> <img src="/images/icon_sjb.png"> <a href="http://www.gov.cn/" target="_blank">中国政府网</a>｜ <a href="http://www.jibei.invalid/" target="_blank">冀北省政府网站</a> </div></div></div></div>
<div class="sx-navs"><ul class="sx-list"><li><a href="/">首页</a></li></ul></div>
{inner}
<div class="sx-foot"><p>主办单位：汉定市人民政府办公室　冀ICP备05000009号　网站标识码：1309990009　冀公网安备 13090000000001号</p></div></body></html>"""


def left() -> str:
    """The columns of the platform, each beside a triangle."""
    rows = "".join(
        f'<li>\n<div class="su-l1">\n<div class="sx-tp"></div>\n</div>\n<div class="su-l2"><a href="{c.path}" target="_blank">{c.name}</a></div>\n</li>'
        for c in LEFT
    )
    return f'<div class="sx-sos clearFix"><form id="schform" method="post" action="/was5/web/search" target="_blank"><input type="text" placeholder="本栏检索" name="searchword"><button type="submit">搜索</button> <a href="/gjjs/" target="_blank">高级搜索</a></form></div><ul class="sx-uls"><!--<li><div class="su-l2"><a href="/szzc/zwl/" target="_blank">领导分工</a></div></li>-->{rows}</ul>'


ROW = '<li><img src="/images/sx-ds.jpg" alt=""><a href="$H" target="_blank">\n<p>$S</p>\n</a><span>$D</span></li>'


def home() -> str:
    """What was disclosed lately, doors, tabs of which one list is shown."""
    doors = "".join(
        f'<a href="{NAMES[n].path}" target="_blank">\n<li>\n<div><img src="/images/W02020011351784856523{k}.jpg">\n<p>{n}</p>\n</div>\n</li>\n</a>'
        for k, n in enumerate(DOORS)
    )
    heads = " ".join(
        f'<a href="{NAMES[n].path}" target="_blank" class="s2r-as" style="">{n}</a>' for n in TABS
    )
    lists = "".join(
        f'<ul class="sx-c1-list list1" style="display: {"none" if k else "block"};">{each(NAMES[n].rows, ROW, 40)}</ul>'
        for k, n in enumerate(TABS)
    )
    lately = NAMES["近期信息公开"]
    return page(
        "汉定市政府信息公开",
        f"""<div class="sx-width"><div class="sx-cot1 clearFix"><div class="sx-c1-left">{left()}</div>
<div class="sx-c1-right"><div class="sx-c1-title clearFix"> <img src="/images/sx-blue.jpg" alt=""> <a href="{lately.path}"><h1>近期信息公开</h1></a> <a href="{lately.path}" class="sx-more1">更多&gt;&gt;</a> </div><ul class="sx-c1-list">{each(lately.rows, ROW, 40)}</ul></div></div>
<div class="sx-cot2 clearFix"><div class="sx-c2-left"><div class="sx-c2-title"> <a href="/ysqgk/" target="_blank">依申请公开</a> </div><ul class="sx-c2-list">{doors}</ul></div>
<div class="sx-c2-right"><div class="sx-c2r-title clearFix"> {heads} <a href="{NAMES["市政府文件"].path}" class="sx-c2-more">更多&gt;&gt;</a> </div>{lists}</div></div></div>""",
        "汉定市政府信息公开",
    )


def listing(col: Col) -> str:
    """A column beside the same left part."""
    turn = '<script>createPageHTML(3, 0, "index", "html");</script>' if col.rows else ""
    return page(
        f"汉定市人民政府-{col.name}",
        f"""<div class="sx-width"><div class="sx-c1-left">{left()}</div><div class="sx-c1-right"><div class="sx-c1-title clearFix"><img src="/images/sx-blue.jpg" alt=""><h1>{col.name}</h1></div><ul class="sx-c1-list">{each(col.rows, ROW, 40)}</ul><div class="fanye">{turn}</div></div></div>""",
        col.name,
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "汉定市",
        "市有关部门",
        lambda col, n, day: (
            f"{col.path}{day[:4]}{day[5:7]}/t{day.replace('-', '')}_{1352104 - 811 * COLS.index(col) - 7 * n}.html"
        ),
    )
    S.add(
        "/",
        home(),
        blank=False,
        identity={"site_id_code": "1309990009", "icp": True, "police": True},
    )
    for col in COLS:
        if col.rows:
            rows_of = [(t if len(t) <= 40 else t[:40] + "…", h, d) for t, h, d in col.rows]
            S.add(col.path, listing(col), rows_of=rows_of, blank=False, pager={"pages": 3})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/zfxxgkzn/",
        page(
            "汉定市人民政府-政府信息公开指南",
            f'<div class="sx-width"><div class="sx-c1-left">{left()}</div><div class="sx-c1-right"><div class="zn"><h1>政府信息公开指南</h1>{paragraphs("为方便公民、法人和其他组织获取政府信息，编制本指南。", "一、公开的内容。本机关主动公开的政府信息范围参见公开目录。", "二、公开的形式。通过门户网站、政府公报、新闻发布会等形式公开。", "三、受理机构：市政府办公室政务公开科，电话：0310-0000000。")}</div></div></div>',
            "政府信息公开指南",
        ),
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2020-08-02"}
    return S
