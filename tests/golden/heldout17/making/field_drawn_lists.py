"""The drawn lists: the first 25 that two collections of crawlers take apart, in their order."""

from __future__ import annotations

from .field_frames import COUNTY, DEPARTMENT, DISTRICT, PREFECTURE, Frame, lst
from .field_plan import DRAWN, Row, each, rows


def put(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    of: list[Row],
    row: str,
    box: str,
    **more: object,
) -> None:
    """A list: the markup of a row, the box that they stand in."""
    lst(DRAWN, name, frame, path, column, box.replace("$ROWS", each(of, row)), of, **more)


def build() -> None:
    """Write them."""
    prefecture()
    district()
    department()
    county()


def prefecture() -> None:
    """Bureaus of prefectures and cities."""
    place = "乌岚州"
    put(
        "paragraph_and_span_within_the_link",
        PREFECTURE,
        "/wlfgw/c30521/common_list.shtml",
        "政策解读",
        rows("policy", "2026-11-12", 7, place, "/wlfgw/c30521/%Y%M/c9f#aa10.shtml", 9),
        '<li><a href="$H" target="_blank"><p>$T</p><span>$D</span></a></li>',
        '<div class="list-con"><ul class="list-li">$ROWS</ul><div id="page_div" class="pagination"></div><script type="text/javascript">createPageHTML(\'page_div\',2, 1,\'common_list\',\'shtml\',23);</script></div>',
        pager={"pages": 2},
    )
    put(
        "rows_that_a_click_opens_and_no_day",
        PREFECTURE,
        "/wlfgw/gkml/xzgfxwj/column-index-1.shtml",
        "行政规范性文件",
        [
            (t, h, "")
            for t, h, _ in rows(
                "policy", "2026-10-10", 6, place, "/wlfgw/gkml/xzgfxwj/%Y%M/c9f#ab.shtml"
            )
        ],
        """<div class="li" onclick="window.open('$H','_blank')"><span class="s1">$N</span><span class="s2">$T</span><span class="s3">乌发改规〔2026〕$N号</span></div>""",
        '<div class="gk-list"><div class="li head"><span class="s1">序号</span><span class="s2">标题</span><span class="s3">文号</span></div>$ROWS</div>',
    )
    put(
        "day_in_a_span_at_the_end_of_a_link_with_a_tip",
        PREFECTURE,
        "/wlfgw/c30530/list_3.shtml",
        "通知公告",
        rows("notice", "2026-11-18", 8, place, "/wlfgw/c30530/%Y-%M/%D/content_c9f#cc.shtml", 4),
        '<li><a href="$H" title="$T" target="_blank">$S<span class="date">$D</span></a></li>',
        '<div class="more-list"><ul>$ROWS</ul></div><div class="pagination" id="pagination"></div><script>createPageHTML("pagination",4,1,"list_3","shtml",62);</script>',
        pager={"pages": 4},
    )
    put(
        "a_plain_list_with_spans",
        PREFECTURE,
        "/wlfgw/c30512/common_list.shtml",
        "委内动态",
        rows("news", "2026-11-19", 8, place, "/wlfgw/c30512/%Y/%M/%D/a#bb.shtml", 2),
        '<li><a href="$H" target="_blank">$T</a><span>$D</span></li>',
        '<ul class="list">$ROWS</ul>',
    )


def district() -> None:
    """Offices on the system of a province."""
    place = "白杨区"
    put(
        "names_of_lists_with_a_tip_and_a_span",
        DISTRICT,
        "/xwzx/tzgg/index.html",
        "通知公告",
        rows("notice", "2026-11-16", 8, place, "/content/article/15#", 5, 2),
        '<li><a href="$H" class="left" target="_blank" title="$T">$T</a><span class="right date">$D</span></li>',
        '<ul class="doc_list list-40117781">$ROWS</ul><div id="page_40117781" class="pagination"></div><script>Ls.pagination("#page_40117781", function (i) { return "/content/column/40117781?pageIndex=" + i; }, {currPage: 1, pageCount: 9, link: "/content/column/40117781?pageIndex=1"});</script>',
        pager={"pages": 9},
    )
    put(
        "every_fifth_row_a_line_and_no_entry",
        DISTRICT,
        "/xwzx/byyw/index.html",
        "白杨要闻",
        rows("news", "2026-11-19", 10, place, "/content/article/16#", 1),
        '<li><i class="num">$N</i><a href="$H" target="_blank" title="$T">$S</a><span class="date">$D</span></li>',
        '<div class="navjz clearfix"><ul class="doc_list">$ROWS<li class="lm_line"></li></ul></div>',
    )


def department() -> None:
    """Departments and commissions of provinces."""
    place = "桐陵省"
    put(
        "table_with_the_day_in_the_first_cell",
        DEPARTMENT,
        "/gxt/tjsj/index.html?page=1",
        "统计数据",
        rows("statistics", "2026-11-09", 7, place, "/gxt/tjsj/%Y%M/t%Y%M%D_#.html", 20),
        '<tr><td>$D</td><td><a href="$H" target="_blank">$T</a></td></tr>',
        '<table id="list" class="tys-table" width="100%"><tbody><tr><th width="120">发布日期</th><th>标题</th></tr>$ROWS</tbody></table>',
    )
    listed = rows("policy", "2026-10-27", 6, place, "/gxt/zcfg/%Y/t%Y%M%D_#.shtml", 12)
    other = rows("notice", "2026-06-05", 4, place, "/gxt/zcfg/jd/%Y/t%Y%M%D_#.shtml", 30)
    row = '<li><a href="$H" target="_blank"><span>$T</span><span>$D</span></a></li>'
    lst(
        DRAWN,
        "two_spans_in_a_link_in_the_pane_that_is_shown",
        DEPARTMENT,
        "/gxt/zcfg/",
        "政策法规",
        f'<div class="wrapper_item"><div class="wrapper_item_tab"><span class="active">法规规章</span><span>文件解读</span></div><div class="wrapper_item_content active_con"><ul>{each(listed, row)}</ul></div><div class="wrapper_item_content"><ul>{each(other, row)}</ul></div></div>',
        [*listed, *other],
    )
    put(
        "newslist_with_the_day_before_the_end",
        DEPARTMENT,
        "/gxt/zfxxgk/tfwj/index.html",
        "厅文件",
        rows("policy", "2026-11-03", 6, place, "/%Y/%M-%D/#.html", 10, 3),
        '<li><a href="$H" target="_blank">$T</a><span class="date">$D</span></li>',
        '<div class="newsList"><ul>$ROWS</ul><div id="pages"><span>共4页</span><a href="index_1.html">2</a></div></div>',
    )
    put(
        "days_and_titles_in_relative_addresses_far_up",
        DEPARTMENT,
        "/gxt/tzgg/wjgg/index.shtml",
        "公告",
        rows("notice", "2026-11-17", 8, place, "../../../fbjd/zc/gg/%Y%M/t%Y%M%D_#.shtml", 3, 1),
        '<li><a href="$H" target="_blank" title="$T">$T</a><span>$Y-$M-$d</span></li>',
        '<ul class="list-t border6">$ROWS</ul><script>var _PAGE_COUNT="21"; var _PAGE_INDEX="0"; var _PAGE_NAME="index"; var _PAGE_EXT="shtml";</script>',
    )
    put(
        "divisions_of_links_with_title_and_time",
        DEPARTMENT,
        "/gxt/szfg/zhengcefagui.shtml",
        "数字法规",
        rows("policy", "2026-09-15", 6, place, "/gxt/szfg/%Y/%M/%D/6f#.shtml", 25, 2),
        '<div class="row"><a href="$H"><span class="title">$T</span><span class="time">$D</span></a></div>',
        '<div class="rows">$ROWS</div>',
    )
    put(
        "right_list_bare",
        DEPARTMENT,
        "/gxt/zc/2026/index.html",
        "2026年文件",
        rows("policy", "2026-08-21", 5, place, "./t%Y%M%D_#.html", 15, 1),
        '<li><a href="$H">$T</a><span>$D</span></li>',
        '<ul class="rightList">$ROWS</ul>',
    )
    put(
        "emphasis_within_the_link",
        DEPARTMENT,
        "/gxt/tzzc/tzzc_index.shtml",
        "投资政策",
        rows("policy", "2026-10-30", 6, place, "/gxt/tzzc/%Y/%M/%D/b7#.shtml", 18, 4),
        '<li><a href="$H" target="_blank">$T<em>$D</em></a></li>',
        '<ul class="new_list_zcjd">$ROWS</ul>',
    )


def county() -> None:
    """Sites whose lists are records or arrays within the page."""
    place = "青石县"
    listed = rows("news", "2026-11-18", 7, place, "/art/%Y/%M/%D/art_41902_#.html", 3)
    records = "".join(
        f"<record><![CDATA[\n{one}]]></record>\n"
        for one in each(
            listed, '<li><a href="$H" target="_blank" title="$T">$T</a><span>$D</span></li>'
        ).split("\n")
    )
    lst(
        DRAWN,
        "records_in_a_script_below_a_numbered_box",
        COUNTY,
        "/col/col41902/index.html",
        "新闻中心",
        f'<table width="1000" align="center"><tr><td><div id="4892811" class="default_pgContainer"></div><script type="text/xml"><datastore>\n<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&webid=2&columnid=41902&unitid=4892811"></a>]]></nextgroup><recordset>\n{records}</recordset></datastore></script></td></tr></table>',
        listed,
    )
    put(
        "paragraphs_in_a_numbered_box",
        COUNTY,
        "/col/col41904/index.html?uid=5031&pageNum=1",
        "政策文件",
        rows("policy", "2026-10-22", 6, place, "/art/%Y/%M/%D/art_41904_#.html", 21),
        '<p class="lb"><a href="$H" title="$T" target="_blank">$S</a><span>$D</span></p>',
        '<div id="5031"><div class="default_pgContainer">$ROWS</div></div>',
    )
    put(
        "list_list_of_a_department_in_a_county_frame",
        COUNTY,
        "/col/col42150/index.html",
        "规范性文件",
        rows("policy", "2026-07-30", 5, place, "/art/%Y/%M/%D/art_42150_#.html", 30, 2),
        '<li><a href="$H" title="$T" target="_blank">$T</a><span>[$D]</span></li>',
        '<ul class="List_list">$ROWS</ul>',
    )
    listed = rows("notice", "2026-11-14", 6, place, "/art/%Y/%M/%D/art_41903_#.html", 6, 3)
    lines = "".join(
        f"urls[i]='{href}';headers[i]=\"<a href='{href}' title='{title}' target='_blank'>{title}</a>\";year[i]='{day[:4]}';month[i]='{day[5:7]}';day[i]='{day[8:]}';i++;\n"
        for title, href, day in listed
    )
    lst(
        DRAWN,
        "arrays_of_addresses_years_months_and_days",
        COUNTY,
        "/col/col41903/index.html",
        "通知公告",
        f'<div class="left zhengce_right"><script language="javascript">var urls=new Array(),headers=new Array(),year=new Array(),month=new Array(),day=new Array();var i=0;\n{lines}for(var k=0;k<urls.length;k++){{document.write("<li>"+headers[k]+"<span>"+year[k]+"-"+month[k]+"-"+day[k]+"</span></li>");}}</script></div>',
        listed,
    )
