"""A branch office whose addresses are numbers alone: tables in tables, the title in a font and the
day in a span beside it, channel pages that name the columns of the next level."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("bank_branch", "http://jibei.huobi.invalid/", "2022-01-12", "")
COLS = [
    Col("/jibei/128400/index.html", "信息公开", "catalogue", first=True),
    Col(
        "/jibei/128410/index.html", "新闻发布", "news", "list", "2022-01-10", 9, "news", True, 0, 3
    ),
    Col(
        "/jibei/128411/index.html",
        "政策法规",
        "policy",
        "list",
        "2021-09-30",
        5,
        "policy",
        True,
        0,
        50,
    ),
    Col("/jibei/128412/index.html", "调查统计", "statistics", first=True),
    Col("/jibei/128413/index.html", "金融服务", None, first=True),
    Col(
        "/jibei/128414/index.html", "公告", "notice", "list", "2021-12-29", 6, "notice", True, 0, 12
    ),
    # Named on the channel pages alone.
    Col(
        "/jibei/128412/3951021/index.html",
        "货币信贷数据",
        "statistics",
        "list",
        "2022-01-12",
        5,
        "statistics",
        False,
        0,
        30,
    ),
    Col(
        "/jibei/128412/3951023/index.html",
        "分析报告",
        "statistics",
        "list",
        "2021-10-28",
        3,
        "statistics",
        False,
        1,
        90,
    ),
    Col("/jibei/128412/3951025/index.html", "统计制度", None, "blank", first=False),
    Col("/jibei/128413/3952001/index.html", "征信服务网点", None, "single", first=False),
    Col(
        "/jibei/128413/3952003/index.html",
        "金融知识宣传",
        None,
        "list",
        "2021-11-15",
        4,
        "special",
        False,
        0,
        25,
    ),
]
NAMES = {col.name: col for col in COLS}
MENU = ("信息公开", "新闻发布", "政策法规", "调查统计", "金融服务", "公告")
UNDER = {
    "调查统计": ("货币信贷数据", "分析报告", "统计制度"),
    "金融服务": ("征信服务网点", "金融知识宣传"),
}


def page(title: str, inner: str) -> str:
    """In the common frame."""
    menu = "".join(
        f'<td class="quanjiaon" align="center"><a href="{NAMES[n].path}" target="_self">{n}</a></td>'
        for n in MENU
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title></head><body>
<div class="portlet"><table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/top.jpg" alt="货币管理局冀北分局" /></td></tr></table>
<table width="980" align="center"><tr><td align="center"><a href="/jibei/index.html">首页</a></td>{menu}</tr></table></div>
{inner}
<table width="980" align="center"><tr><td align="center">法律声明 | 联系我们 | <a href="/jibei/sitemap/index.html">网站地图</a></td></tr><tr><td align="center">货币管理局冀北分局　京ICP备05000073号　网站标识码：bm25999901</td></tr></table></body></html>"""


def lines(col: Col, count: int) -> str:
    """A table to each row, as the system writes them."""
    return each(
        col.rows[:count],
        '<table width="90%" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="2%" height="22" align="center"><img src="/images/dot.gif" /></td><td height="22" align="left"><font class="newslist_style"><a onclick="void(0)" href="$H" target="_blank" title="$T" istitle="true">$T</a></font>&nbsp;<span class="hui12">$D</span></td></tr></table>',
    )


def home() -> str:
    """Two boxes; the columns of the next level are not named."""
    boxes = "".join(
        f'<td width="50%" valign="top"><table width="100%"><tr><td class="title1">{n}</td><td align="right"><a href="{NAMES[n].path}"><img src="/images/more.gif" border="0" /></a></td></tr></table>{lines(NAMES[n], 5)}</td>'
        for n in ("新闻发布", "公告")
    )
    return page("货币管理局冀北分局", f'<table width="980" align="center"><tr>{boxes}</tr></table>')


def channel(name: str) -> str:
    """Names the columns under it, each with its first items."""
    parts = "".join(
        f'<tr><td><table width="100%"><tr><td class="title2"><a href="{NAMES[n].path}">{n}</a></td></tr></table>{lines(NAMES[n], 3)}</td></tr>'
        for n in UNDER[name]
    )
    return page(
        f"{name}-货币管理局冀北分局",
        f'<table width="980" align="center"><tr><td>当前位置：<a href="/jibei/index.html">首页</a> &gt; {name}</td></tr>{parts}</table>',
    )


def listing(col: Col, above: str) -> str:
    """The list and the pages below it."""
    turn = (
        f'<table width="90%"><tr><td align="right">共<b>{len(col.rows) * 3}</b>条信息，当前页：<b>1</b>/4　<a style="cursor:pointer" onclick="queryArticleByCondition(this,\'{col.path}\')" tagname="/jibei/11040/index2.html">下一页</a> <a style="cursor:pointer" tagname="/jibei/11040/index4.html">尾页</a></td></tr></table>'
        if col.rows
        else ""
    )
    between = f' &gt; <a href="{NAMES[above].path}">{above}</a>' if above else ""
    return page(
        f"{col.name}-货币管理局冀北分局",
        f'<table width="980" align="center"><tr><td>当前位置：<a href="/jibei/index.html">首页</a>{between} &gt; {col.name}</td></tr><tr><td height="300" valign="top"><div opentype="page" class="txtlist">{lines(col, 20)}{turn}</div></td></tr></table>',
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "冀北",
        "冀北分局",
        lambda col, n, day: (
            f"{col.path.rsplit('/', 1)[0]}/{4444970 - 101 * COLS.index(col) - 1300 * n}/index.html"
        ),
    )
    S.add("/", home(), blank=False, identity={"site_id_code": "bm25999901", "icp": True})
    for name in UNDER:
        S.add(NAMES[name].path, channel(name), blank=False)
    for col in COLS:
        above = next((a for a, names in UNDER.items() if col.name in names), "")
        if col.rows:
            S.add(col.path, listing(col, above), rows_of=col.rows, blank=False, pager={"pages": 4})
        elif col.state == "blank":
            S.add(col.path, listing(col, above), items=[], blank=True)
    S.add(
        NAMES["征信服务网点"].path,
        page(
            "征信服务网点-货币管理局冀北分局",
            f'<table width="980" align="center"><tr><td>当前位置：<a href="/jibei/index.html">首页</a> &gt; <a href="/jibei/128413/index.html">金融服务</a> &gt; 征信服务网点</td></tr><tr><td>{paragraphs("冀北辖内提供征信查询服务的网点如下：", "城东网点：解放路0号，电话0312-0000001。", "城西网点：建设路0号，电话0312-0000002。", "查询时请携带本人有效身份证件原件。")}</td></tr></table>',
        ),
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2022-01-10"}
    return S
