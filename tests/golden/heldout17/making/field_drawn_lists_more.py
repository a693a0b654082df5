"""The rest of the drawn lists: the second collection of crawlers, in its order."""

from __future__ import annotations

from .field_drawn_lists import put
from .field_frames import DEPARTMENT, DISTRICT, PREFECTURE, lst
from .field_plan import DRAWN, each, rows


def build() -> None:
    """Write them."""
    ministries()


def ministries() -> None:
    """The second collection of crawlers, in its order."""
    place = "桐陵省"
    listed = rows("news", "2026-11-19", 7, place, "./%Y%M/t%Y%M%D_#.html", 1, 2)
    put(
        "tab_item_on_a_list_of_pages",
        PREFECTURE,
        "/ywzl/rsks/tzgg_109/",
        "考试通知",
        listed,
        '<li class="clearfix"><a href="$H" target="_blank">$T</a><span>$D</span></li>',
        '<div class="page-list"><ul class="tab-item">$ROWS</ul><div class="page"><script>createPage(31,0,"index","html")</script></div></div>',
        pager={"pages": 31},
    )
    put(
        "the_day_is_the_next_thing_after_the_link",
        DEPARTMENT,
        "/gxt/xwzx/zhxw/",
        "综合新闻",
        rows("news", "2026-11-15", 7, place, "./%Y%M/t%Y%M%D_#.html", 4, 5),
        '<li><a href="$H" target="_blank">$T</a>\n<span class="infoTime">$D</span>\n</li>',
        '<div class="contentBox"><ul id="list">$ROWS</ul></div>',
    )
    listed = rows("notice", "2026-11-13", 8, place, "./%Y%M/t%Y%M%D_#.html", 5)
    made = each(listed, '<li><a href="$H" target="_blank" title="$T">$S</a><span>$D</span></li>')
    parts = made.split("\n")
    lst(
        DRAWN,
        "rows_in_fives_with_an_empty_one_between",
        DEPARTMENT,
        "/zwgk/tzgg/",
        "通知公告",
        f'<div class="NewsList"><ul>{"".join(parts[:5])}<li class="b"></li>{"".join(parts[5:])}<li class="b"></li></ul></div>',
        listed,
    )
    put(
        "day_in_a_span_called_more",
        DEPARTMENT,
        "/scdc/zjsc/",
        "审查公告",
        rows("personnel", "2026-11-11", 4, place, "./%Y%M/t%Y%M%D_#.html", 8),
        '<li class="fixed"><a href="$H" target="_blank">$T</a><span class="more">$D</span></li>',
        '<ul class="list_news_dl fixed">$ROWS</ul>',
    )
    listed = rows("news", "2026-11-18", 6, place, "/gxt/zxyw/%Y/%M/%D/ARTI15#.shtml", 2, 8)
    items = "".join(
        f"item[{at}]=new title_array('{DEPARTMENT.host}{href}','{title}','{day}');\n"
        for at, (title, href, day) in enumerate(listed, 1)
    )
    lst(
        DRAWN,
        "titles_as_objects_that_a_script_makes",
        DEPARTMENT,
        "/gxt/zxyw/index.shtml",
        "重要新闻",
        f'<ul class="txt_list" id="txtBox"></ul><script>var item=new Array();function title_array(u,t,d){{this.u=u;this.t=t;this.d=d;}}\n{items}function show(p){{var s="";for(var n=1;n<item.length;n++){{s+="<li><a href=\'"+item[n].u+"\'>"+item[n].t+"</a><span class=\'time\'>"+item[n].d+"</span></li>";}}document.getElementById("txtBox").innerHTML=s;}}show(1);</script>',
        listed,
    )
    put(
        "span_with_a_margin",
        PREFECTURE,
        "/jkj/pqt/new_list.shtml",
        "最新信息",
        rows("notice", "2026-11-10", 6, "乌岚州", "/jkj/s35#/%Y%M/8d2f.shtml", 7, 4),
        '<li><a href="$H" target="_blank" title=\'$T\'>$T</a><span class="ml">$D</span></li>',
        '<div class="w1024 mb50"><ul class="zxxx_list">$ROWS</ul><div class="pagination_index"><div class="pagination_index_num">共 300 条　<a class="pagination_index_last">首页</a></div></div></div>',
    )
    listed = rows("notice", "2026-10-19", 5, place, "/n316/n336/c#/content.html", 9, 6)
    put(
        "a_table_for_each_row_and_one_for_each_line",
        DEPARTMENT,
        "/n316/n336/index.html",
        "公示公告",
        listed,
        '<table width="100%"><tr><td width="15"><img src="/dot.gif"></td><td align="left"><a href="$H" target="_blank">$T</a></td><td width="90" class="sv_brown12_yh">($D)</td></tr></table><table class="sv_line_greydashed" width="100%"><tr><td height="1"></td></tr></table>',
        '<div class="sv_yh_14_30">$ROWS</div>',
    )
    put(
        "cells_with_a_link_and_a_day_in_brackets",
        DISTRICT,
        "/WS04/CL2050/",
        "部门动态",
        rows("news", "2026-11-06", 7, "白杨区", "/WS04/CL2050/#.html", 5, 3),
        '<tr><td class="ListColumnClass15"><img src="/images/d.gif"> <a href="$H" target="_blank"><font color="#000000">$T</font></a> <span class="listtddate15">($D)</span></td></tr>',
        '<table width="100%" border="0" cellspacing="0"><tbody>$ROWS</tbody></table>',
    )
