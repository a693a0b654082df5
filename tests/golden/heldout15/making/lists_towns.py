"""Lists of a township with Bootstrap, and rows that only a script of the page holds."""

from __future__ import annotations

import json

from .lists_bureaus import of_day, of_number
from .lists_counties import put
from .lists_frames import BOOT, OPENED, WIDE, lst
from .lists_plan import each


def build() -> None:
    """Write them."""
    boots()
    scripts()


def boots() -> None:
    """Cards and rows of small systems."""
    of = of_number("news", "2026-06-15", 6, "/dongtai/#.html", "禾麓镇", 3)
    put(
        "cards_of_a_small_system",
        BOOT,
        "/dongtai/",
        "工作动态",
        of,
        '<div class="media border-bottom mb-4 pb-4"><a href="$H" class="d-none d-md-block"><img class="mr-4" src="/static/upload/image/$N.jpg" width="130"></a><div class="media-body"><h5 class="mb-2"><a href="$H" title="$T">$S</a></h5><p>近日，禾麓镇组织干部到各村走访……</p><p class="fs-14 text-secondary"><span>$D</span><span class="ml-3"><i class="fa fa-eye"></i>20$N7</span></p></div></div>',
        '<div class="row"><div class="col-12">$ROWS</div></div><nav class="my-4"><div class="pagination justify-content-center"><a class="page-item page-link" href="/dongtai/">首页</a><a class="page-item page-link active" href="/dongtai/">1</a><a class="page-item page-link" href="/dongtai/?page=2">2</a><a class="page-item page-link" href="/dongtai/?page=2">尾页</a></div></nav>',
        "template",
        pager={"pages": 2},
    )
    of = of_number("notice", "2026-05-22", 6, "/tongzhi/#.html", "禾麓镇", 8)
    side = of_number("news", "2026-06-15", 5, "/dongtai/#.html", "禾麓镇", 3)
    rest = each(side, '<li><span class="fr">$D</span><a href="$H" title="$T">$S</a></li>')
    put(
        "recommended_below_the_list",
        BOOT,
        "/tongzhi/",
        "通知公告",
        of,
        '<li><a href="$H" title="$T">$T</a><span class="fr">$D</span></li>',
        f'<ul class="art">$ROWS</ul><h4 class="topH4"><span>推荐资讯</span></h4><div class="rem"><ul class="clearfix">{rest}</ul></div>',
        "template",
    )
    of = of_number("plain", "2026-06-02", 5, "/fengcai/#.html", "禾麓镇", 9)
    put(
        "headings_with_the_day_of_the_writer",
        BOOT,
        "/fengcai/",
        "乡村风采",
        of,
        '<article class="card"><div class="card-body"><h3 class="card-title"><a href="$H">$T</a></h3><div class="card-meta"><span>镇文化站</span> <span>$D</span></div></div></article>',
        "$ROWS",
        "template",
    )


def scripts() -> None:
    """Rows that only a script of the page holds, or a tag of records."""
    of = of_day(
        "personnel",
        "2026-06-11",
        6,
        "http://www.yunxixian-x.invalid/gk/lygs/%Y%M%D/i#.html",
        "云汐县",
        7,
    )
    data = [
        {
            "infolist": [
                {"channelid": 68, "title": t, "daytime": d, "url": h, "summary": "略"}
                for t, h, d in of
            ]
        }
    ]
    lst(
        "groups_of_records_in_a_script",
        WIDE,
        "/gk/lygs/",
        "2026-06-18",
        "录用公示",
        f'<div id="list"></div><script>var dataList={json.dumps(data, ensure_ascii=False)};var pagesData={{"curPageNo":1,"pageTotal":1}};</script>',
        "test",
        of,
        blank=False,
    )
    of = of_day("personnel", "2026-06-10", 6, "/art/%Y/%m/%d/art_785_#.html", "涵泉市", 6)
    records = each(
        of,
        '<record><![CDATA[<li><a href="$H" target="_blank"><span class="list_title">$T</span><i>$D</i></a></li>]]></record>',
    )
    lst(
        "records_with_the_day_in_italics",
        OPENED,
        "/col/col785/index.html",
        "2026-06-18",
        "招考公示",
        f'<div id="325517"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&columnid=785"></a>]]></nextgroup><recordset>{records}</recordset></datastore></script></div><script>$(function(){{$("#325517").jpage({{columnid:785,unitid:\'325517\',totalRecord:6,perPage:15}});}});</script>',
        "test",
        of,
        above="法定主动公开内容",
        blank=False,
    )
    of = of_day("projects", "2026-06-17", 8, "/articles/ch00232/%Y%M/aaaa-#.shtml", "涵泉市", 2)
    rows_of = each(
        of,
        '<li class="pagedContent"><a href="$H" title="$T"><span class="t01">$T</span><span>$D</span></a></li>',
    )
    lst(
        "all_rows_there_and_cut_into_pages_by_a_script",
        OPENED,
        "/channels/ch00232/",
        "2026-06-18",
        "采购公告",
        f'<ul class="news01">{rows_of}</ul><script>var totalCount=8;var perSize=5;var startPage=1;var endPage=2;var logicTotalPage=2;$(".pagedContent").hide().slice(0,5).show();</script>',
        "test",
        of,
        above="法定主动公开内容",
        blank=False,
    )
    of = of_day(
        "notice", "2026-06-13", 5, "http://rst.sheng-x.invalid/%Y%M/t%Y%M%D_#.html", "省里", 5
    )
    put(
        "all_rows_lead_to_another_office",
        WIDE,
        "/xw/zz/",
        "上级转载",
        of,
        '<li><a href=\'$H\' title=\'$T\' target="_blank"><span class="fl">$S</span><span class="fr">$D</span></a></li>',
        "<ul>$ROWS</ul>",
        "notes",
        above="新闻",
    )
    of = of_day("notice", "2026-06-04", 6, "/col/col1389/art/%Y/art_#.html", "云汐县", 7)
    put(
        "a_cell_of_the_link_and_one_of_the_time",
        WIDE,
        "/gk/zxzc/",
        "最新政策",
        of,
        '<tr><td width="5%"><img src="/images/d.gif"></td><td><a href="$H" class="bt_link" title="$T" target="_blank">$S</a></td><td class="bt_time">$D</td></tr>',
        '<table width="100%"><tbody>$ROWS</tbody></table>',
        "notes",
    )
    some = of_number("news", "2026-06-15", 6, "./info/100#.htm", "云汐县", 6)
    some[1] = (some[1][0], some[1][1], None)  # type: ignore[assignment]
    lst(
        "one_row_in_the_middle_has_no_day",
        WIDE,
        "/xw/xsdt/",
        "2026-06-18",
        "学习动态",
        "<div><ul>"
        + "".join(
            each(
                [one],
                '<li><a href="$H">$T' + (" <span>$Y.$M.$d</span>" if one[2] else "") + "</a></li>",
            )
            for one in some
        )
        + "</ul></div>",
        "test",
        some,
        above="新闻",
        blank=False,
    )
