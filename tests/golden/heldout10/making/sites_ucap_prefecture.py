"""A prefecture's portal on UCAP: lists as .shtml, one column that a search call fills."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("ucap_prefecture", "http://www.tianshanzhou.invalid/", "2024-03-15", "ucap")
COLS = [
    Col("/tsz/c111001/zjts.shtml", "走进天山州", "overview", first=True),
    Col("/tsz/c111002/xwzx.shtml", "新闻中心", "news", first=True),
    Col("/tsz/c111003/zwgk.shtml", "政务公开", "catalogue", first=True),
    Col("/tsz/c111004/hdjl.shtml", "互动交流", None, first=True),
    Col("/tsz/c111010/list.shtml", "时政要闻", "news", "list", "2024-03-14", 8, "news", step=1),
    Col("/tsz/c111011/list.shtml", "县市动态", "news", "list", "2024-03-12", 6, "news", 4),
    Col("/tsz/c111020/list.shtml", "公示公告", "notice", "list", "2024-03-11", 7, "notice"),
    Col("/tsz/c111021/xxgk_list.shtml", "政府规章", "policy", "unreadable"),
    Col(
        "/tsz/c111022/list.shtml",
        "政府工作报告",
        None,
        "list",
        "2024-02-05",
        3,
        "statistics",
        step=365,
    ),
    Col("/tsz/c111023/list.shtml", "应急预案", None, "blank"),
    Col("/tsz/c111030/zjdc.shtml", "征集调查", "survey"),
]


def page(title: str, inner: str, column: str = "") -> str:
    """In the common frame."""
    nav = "".join(
        f'<li><a href="{c.path}" target="_self" title="{c.name}">{c.name}</a></li>'
        for c in COLS
        if c.first
    )
    meta = (
        f'<meta name="ColumnName" content="{column}"/><meta name="ColumnDescription" content=""/><meta name="ColumnKeywords" content=""/><meta name="ColumnType" content=""/>'
        if column
        else ""
    )
    return f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="SiteName" content="天山州人民政府"/><meta name="SiteDomain" content="www.tianshanzhou.invalid"/><meta name="SiteIDCode" content="6528000055"/>{meta}<meta name="channelId" content="721e95722dae4733ba77670c40d342bd"><meta name="generator" content="UCAP"/>
<title>{title}_天山州人民政府</title></head><body>
<div class="head"><div class="wrap"><h1><a href="/"><img src="/tsz/xhtml/images/logo.png" alt="天山州人民政府"></a></h1><div class="lang"><a href="http://uy.tianshanzhou.invalid/">ئۇيغۇرچە</a></div></div></div>
<div class="menu"><ul class="wrap"><li><a href="/">首页</a></li>{nav}<li><a href="https://zwfw.xibei.invalid/">政务服务</a></li></ul></div>
{inner}
<div class="foot"><p>主办：天山州人民政府办公室　网站标识码：6528000055　新ICP备10000000号　新公网安备65280102000099号</p><p>联系电话：0996-2020000（不受理咨询投诉）　<a href="/tsz/c111099/wzdt.shtml">网站地图</a></p></div></body></html>"""


def listing(col: Col, above: Col, pages: int) -> str:
    """A list whose pager is numbers in scripts."""
    rows = "".join(
        f'<li><a href="{h}" target="_blank" title="{t}">{t}</a><span>{d}</span></li>\n'
        for t, h, d in col.rows
    )
    return page(
        col.name,
        f"""<div class="wrap"><div class="position">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="{above.path}" title="{above.name}">{above.name}</a>&nbsp;&gt;&nbsp;<a href="{col.path}" title="{col.name}">{col.name}</a></div>
<div class="right" id="list-data"><ul>
{rows}</ul></div><div class="page-tab" id="page-tab"></div><script>createPageHTML('page-tab',{pages},1,'list','shtml',{pages * 15});</script></div>""",
        col.name,
    )


def home() -> str:
    """Blocks named by links, days as <span>MM-DD."""

    def block(col: Col, count: int) -> str:
        rows = "".join(
            f'<li><a href="{h}" title="{t}">{short(t, 21)}</a><span>{d[5:]}</span></li>'
            for t, h, d in col.rows[:count]
        )
        return f'<div class="mod"><div class="mod-hd"><a href="{col.path}" class="on">{col.name}</a><a class="more" href="{col.path}">+</a></div><div class="mod-bd"><ul>{rows}</ul></div></div>'

    t, h, d = COLS[4].rows[0]
    return page(
        "首页",
        f'<div class="wrap"><div class="big"><a href="{h}" title="{t}">{t}</a></div>{block(COLS[4], 6)}{block(COLS[5], 6)}{block(COLS[6], 6)}<div class="mod"><div class="mod-hd"><a href="{COLS[7].path}">政府规章</a></div><div class="mod-bd"><ul id="gz-list"></ul></div></div><ul class="door"><li><a href="{COLS[8].path}">政府工作报告</a></li><li><a href="{COLS[9].path}">应急预案</a></li><li><a href="{COLS[10].path}">征集调查</a></li></ul></div>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "天山州",
        "天山州人社局",
        lambda col, when: [
            f"/tsz/{col.path.split('/')[2]}/{d[:4]}{d[5:7]}/b43e1364d2ed40cba356ad8a173f{2000 + 100 * COLS.index(col) + n:04d}.shtml"
            for n, d in enumerate(when)
        ],
    )
    COLS[8].rows = [(f"{d[:4]}年天山州人民政府工作报告", h, d) for _, h, d in COLS[8].rows]
    S.add(
        "/",
        home(),
        blank=False,
        identity={"site_id_code": "6528000055", "icp": True, "police": True},
    )
    for col in (*COLS[4:7], COLS[8], COLS[9]):
        above = COLS[1] if col in COLS[4:6] else COLS[2]
        if col.rows:
            S.add(
                col.path, listing(col, above, 9), rows_of=col.rows, blank=False, pager={"pages": 9}
            )
        else:
            S.add(col.path, listing(col, above, 0), items=[], blank=True)
    S.add(
        COLS[7].path,
        page(
            "政府规章",
            f"""<div class="wrap"><div class="position">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="{COLS[2].path}">政务公开</a>&nbsp;&gt;&nbsp;<a href="{COLS[7].path}">政府规章</a></div><div class="right"><ul class="search-list"></ul><div class="page-tab"></div></div></div><script>$.ajax({{url:'/common/search/721e95722dae4733ba77670c40d342bd?_isAgg=true&_isJson=true&_pageSize=15&_template=index&page=1',dataType:'json',success:function(r){{render(r.data.results);}}}});</script>""",
            "政府规章",
        ),
        blank=False,
    )
    t, h, d = COLS[6].rows[1]
    S.add(
        h,
        page(
            t,
            f'<meta name="ArticleTitle" content="{t}"/><meta name="PubDate" content="{d} 17:10:03"/><div class="wrap"><div class="position">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="{COLS[2].path}">政务公开</a>&nbsp;&gt;&nbsp;<a href="{COLS[6].path}">公示公告</a></div><h2><ucaptitle>{t}</ucaptitle></h2><div class="info"><span class="date">发布日期：<b>{d} 17:10:03</b></span><span class="ly">来源：<b>州人社局</b></span></div><div id="UCAP-CONTENT"><ucapcontent>{paragraphs("各县市、州直各单位：", "现将有关事项公告如下。")}</ucapcontent></div></div>',
            "公示公告",
        ),
        article={"title": t, "published": d, "origin": "州人社局"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2024-03-14"}
    return S
