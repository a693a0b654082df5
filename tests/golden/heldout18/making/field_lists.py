"""The lists: rules of a collection of crawlers of offices for the environment and education, in the
order that a look-up gave them; one page each."""

from __future__ import annotations

from typing import Any

from .field_frames import COUNTY, DEPARTMENT, ENVIRONMENT, TABLES, Frame
from .field_plan import each, lists_rows, single

PAGES = '<span class="p_pages"><span class="p_first_d p_fun_d">首页</span><span class="p_no_d">1</span><span class="p_no"><a href="x/2.htm">2</a></span><span class="p_no"><a href="x/7.htm">7</a></span><span class="p_next p_fun"><a href="x/2.htm">下页</a></span></span>'


def page(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    kind: str,
    newest: str,
    href: str,
    markup: str,
    row: str,
    count: int = 9,
    step: int = 3,
    groups: int = 0,
    between: str = "",
    **expect: Any,
) -> None:
    """A list: @ in its markup stands for the rows; `between` after each group of rows."""
    rows = lists_rows(kind, newest, count, frame.place, href, step)
    parts = [each([one], row, 22) for one in rows]
    size = groups or len(parts)
    body = between.join("\n".join(parts[at : at + size]) for at in range(0, len(parts), size))
    html = frame.page(path, column, markup.replace("@", body))
    single("lists", name, frame.host + path, html, rows_of=rows, blank=False, **expect)


def crawled() -> None:
    """After the rules of the crawlers."""
    trs = "$P%Y%M/t%Y%M%D_#.shtml"
    page(
        "overflow_in_a_division_and_a_day_of_fixed_layout",
        ENVIRONMENT,
        "/hbyw/",
        "环保要闻",
        "news",
        "2026-11-18",
        trs.replace("$P", "/hbyw/"),
        '<div class="row"><ul class="list-group list-Special">@</ul></div><script>createPageHTML(12, 0, "index", "shtml");</script>',
        '<li class="list-group-item"><div class="text-overflow"><a href="$H" title="$T">$T</a></div><div class="layout-fixed">\n$D\n</div></li>',
        pager={"pages": 12},
    )
    page(
        "box_of_a_list_with_a_total_of_easysite",
        ENVIRONMENT,
        "/tzgg/",
        "通知公告",
        "notice",
        "2026-11-14",
        trs.replace("$P", "/tzgg/"),
        '<div class="currbox"></div><div class="listBox"><ul>@</ul></div><div class="easysite-page"><span class="easysite-total-page">共<span>6</span>页</span></div>',
        '<li><a href="$H" target="_blank">$T</a><span>$D</span></li>',
        8,
    )
    page(
        "list_and_pages_whose_last_but_one_is_the_number",
        COUNTY,
        "/zwgk/gsgg.htm",
        "公示公告",
        "notice",
        "2026-11-12",
        "../info/1044/#.htm",
        '<div class="box_list"><ul class="List_list">@</ul></div><div class="page-large"><div><a class="cur">1</a><a href="gsgg/2.htm">2</a><a href="gsgg/19.htm">19</a><a href="gsgg/2.htm">下一页</a></div></div>',
        '<li><a href="$H">$T</a><span>[$D]</span></li>',
        8,
    )
    page(
        "text_news_in_a_view_to_the_right",
        ENVIRONMENT,
        "/xxgk/zcwj/",
        "政策文件",
        "policy",
        "2026-09-30",
        trs.replace("$P", "/xxgk/zcwj/"),
        '<div class="side left"><h3>信息公开</h3><ul><li><a href="/xxgk/zcwj/">政策文件</a></li><li><a href="/xxgk/ghjh/">规划计划</a></li></ul></div><div class="view right"><ul class="textnews-list">@</ul></div>',
        '<li><i></i><a href="$H" target="_blank">$T</a><span>$D</span></li>',
        7,
        20,
    )
    page(
        "time_within_the_link",
        COUNTY,
        "/xwdt/bmdt.htm",
        "部门动态",
        "news",
        "2026-11-17",
        "../info/1031/#.htm",
        f'<div class="float-left opgo_l"><a href="bmdt.htm">部门动态</a></div><div class="float-right opgo_r"><ul>@</ul>{PAGES.replace("x/", "bmdt/")}</div>',
        '<li id="line_u9_$N"><a href="$H" title="$T"><p>$T</p><time>$D</time></a></li>',
        10,
        pager={"pages": 7},
    )
    page(
        "documents_with_a_day_after_each",
        ENVIRONMENT,
        "/xxgk/ghjh/",
        "规划计划",
        "planning",
        "2026-08-20",
        "/content/article/#",
        '<div class="wwz_top"></div><ul class="doc_list list-501" id="list">@</ul>',
        '<li><a href="$H" class="left">$T</a><span class="right date">$D</span></li>',
        5,
        45,
    )
    page(
        "day_in_a_part_of_tabs_to_the_right",
        DEPARTMENT,
        "/jtdt/",
        "交通动态",
        "news",
        "2026-11-19",
        "/jtdt/detail/#.html",
        '<div class="tabs2"><ul class="list1-ul">@</ul><ul class="pagination"><li>1</li><li><a href="?p=2">2</a></li></ul><div class="page-inner">共 24 页</div></div>',
        '<li><div class="tabs2Right"><div class="tabs2Right-part1"><a href="$H"><h4>$T</h4></a></div><div class="tabs2Right-part2">\n  $D\n</div></div></li>',
        8,
    )
    page(
        "day_in_a_span_at_the_end_of_the_link",
        DEPARTMENT,
        "/zfxxgk/zdgz/",
        "重点工作",
        "plain",
        "2026-10-28",
        "/zfxxgk/zdgz/#.html",
        '<ul class="xxgk_rul xxgk_rul_auto">@</ul>',
        '<li><a href="$H" target="_blank">$T<span>$D</span></a></li>',
        6,
        14,
    )
    page(
        "rules_of_disclosure_with_a_bold_total",
        DEPARTMENT,
        "/zfxxgk/fdzd/",
        "法定主动公开内容",
        "notice",
        "2026-11-06",
        "/zfxxgk/fdzd/#.html",
        '<div class="xxgk_now"></div><ul class="xxgk_rulzd1">@</ul><div class="dlist_page"><span>共<b>3</b>页</span></div>',
        '<li><b>$N</b><a href="$H">$T</a><span>$D</span></li>',
        8,
        5,
    )
    page(
        "news_above_with_space_and_a_day_of_class_date",
        ENVIRONMENT,
        "/hjzl/kqzl/",
        "空气质量",
        "statistics",
        "2026-11-18",
        trs.replace("$P", "/hjzl/kqzl/"),
        '<div class="rbox"><h2>空气质量</h2><ul class="mt10 clear">@</ul></div>',
        '<li><a href="$H" target="_blank">$T</a><span class="date">$D</span></li>',
        10,
        1,
    )
    page(
        "list_of_integrity_with_p_pages",
        COUNTY,
        "/zwgk/lzyj.htm",
        "廉政意见",
        "plain",
        "2026-06-24",
        "../info/1077/#.htm",
        f'<ul class="lzyjList">@</ul>{PAGES.replace("x/", "lzyj/")}',
        '<li><em></em><a href="$H">$T</a><span class="date">$D</span></li>',
        6,
        30,
        pager={"pages": 7},
    )
    page(
        "record_set_with_the_day_in_bold",
        TABLES,
        "/col/col12730/index.html",
        "公告公示",
        "notice",
        "2026-11-15",
        "/art/%Y/%M/%D/art_12730_#.html",
        '<div class="adress"></div><div class="default_pgContainer"><ul>@</ul></div>',
        '<li><a href="$H" title="$T">$S</a><b>$D</b></li>',
        9,
    )
    page(
        "rows_of_a_college_with_three_cells_of_li",
        COUNTY,
        "/xwdt/xzdt.htm",
        "乡镇动态",
        "news",
        "2026-11-16",
        "../info/1032/#.htm",
        "@",
        '<ul id="line_u7_$N"><li><img src="/images/d.gif"></li><li><a href="$H" title="$T">$T</a></li><li>[$D]</li></ul>',
        8,
    )
    page(
        "first_level_channel_of_education_with_time_in_a_division",
        DEPARTMENT,
        "/jyxw/tpxw/secondLevelChannel.shtml",
        "图片新闻",
        "news",
        "2026-11-13",
        "/jyxw/tpxw/%Y%M/#.shtml",
        '<div class="child_Item child_Item_text"><ul>@</ul></div>',
        '<li><a href="$H" target="_blank"><div class="newsTitle">$T</div><div class="newsTime">$D</div></a></li>',
        7,
    )


def build() -> None:
    """Write them."""
    crawled()
