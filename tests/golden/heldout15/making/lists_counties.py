"""Lists of a county as publishing systems of provinces draw them: where the day stands, what the
link holds, how the pages are told."""

from __future__ import annotations

from .lists_frames import WIDE, Frame, lst
from .lists_plan import Row, each, rows

AS_OF = "2026-06-18"


def trs(kind: str, newest: str, count: int, step: int = 4, skip: int = 0) -> list[Row]:
    """Rows whose addresses have a folder a month and the day in the name, relative to the list."""
    return rows(
        kind,
        newest,
        count,
        "云汐县",
        lambda n, day: f"./{day[:7].replace('-', '')}/t{day.replace('-', '')}_{70412 - 9 * n}.htm",
        "县有关单位",
        skip,
        step,
    )


def put(
    name: str,
    frame: Frame,
    path: str,
    title: str,
    of: list[Row],
    row: str,
    box: str,
    seen: str,
    **more: object,
) -> None:
    """A list: the markup of a row, the box that they stand in."""
    inner = box.replace("$ROWS", each(of, row))
    as_of = str(more.pop("as_of", AS_OF))
    lst(name, frame, path, as_of, title, inner, seen, of, **{"blank": False} | more)


def build() -> None:
    """Write them."""
    wide()
    wide_more()


def wide() -> None:
    """The day beside, before and inside the link."""
    of = trs("notice", "2026-06-15", 8, 6)
    put(
        "pages_set_by_a_plug_in",
        WIDE,
        "/xw/tzgg/",
        "通知公告",
        of,
        '<li><a href="$H" target="_blank" title="$T">$S</a><span class="time">$D</span></li>',
        '<ul class="u14 list-date">$ROWS</ul><div class="pagination"></div><script>totalPage: 322; $(function(){$(".pagination").pagination("setPage",1,322);});</script>',
        "test",
        above="新闻",
        pager={"pages": 322},
    )
    of = trs("news", "2026-06-17", 9, 2)
    put(
        "a_line_after_every_five_rows",
        WIDE,
        "/xw/yxyw/",
        "云汐要闻",
        of,
        '<li class="odd"><a href="$H" title="$T">$T</a><span class="date">$D</span></li><li class="lm_line"></li>',
        '<ul class="doc_list list-679">$ROWS</ul><div id="page_679" class="page"></div><script>Ls.pagination("#page_679", function(pageIndex){ location.href=\'/xw/yxyw/?pageIndex=\' + pageIndex;},{currPage: (0+1),pageCount:12});</script>',
        "test",
        above="新闻",
        pager={"pages": 12},
    )
    of = trs("personnel", "2026-05-29", 7, 11)
    of[2] = (of[2][0], "./202605/P020260507400112.xlsx", of[2][2])
    put(
        "the_day_ends_the_link_and_one_is_a_file",
        WIDE,
        "/gk/rsxx/",
        "人事信息",
        of,
        '<li><a href="$H" title="$T">$T<span class="date">$Y/$M/$d</span></a></li>',
        '<ul class="list-t">$ROWS</ul><script>createPageHTML(17, 0,"index", "shtml", "black2", 250);</script>',
        "test",
        pager={"pages": 17},
    )
    of = trs("policy", "2026-04-21", 7, 26)
    put(
        "a_name_of_the_day_for_machines",
        WIDE,
        "/gk/gfxwj/",
        "行政规范性文件",
        of,
        '<li><a href="$H" title="$T">$T</a><span name="PushDate">$D</span></li>',
        '<ul class="info-list">$ROWS</ul><script>createPageHTML(7,0,"index","shtml","black2",136);</script>',
        "test",
        pager={"pages": 7},
    )
    of = trs("news", "2026-06-16", 6, 3)
    put(
        "clock_after_the_day",
        WIDE,
        "/xw/bmdt/",
        "部门动态",
        of,
        '<li><a href="$H" title="$T" target="_blank">$S</a><span>$D 16:4$N</span></li>',
        '<div class="right-list-box"><ul>$ROWS</ul></div><script>createPageHTML(28, 0, "index", "html");</script>',
        "notes",
        above="新闻",
        pager={"pages": 28},
    )
    of = trs("personnel", "2026-06-09", 6, 9)
    put(
        "paragraphs_without_a_list",
        WIDE,
        "/gk/sydwzk/",
        "事业单位招考",
        of,
        '<p class="title-li"><a href="$H" title="$T">$S</a><span>$D</span></p>',
        '<div class="content">$ROWS</div><script>createPageHTML(5,0,"index","html");</script>',
        "selectors",
        pager={"pages": 5},
    )
    of = trs("notice", "2026-06-11", 6, 5)
    put(
        "divs_with_the_day_in_one",
        WIDE,
        "/gk/gsgg/",
        "公示公告",
        of,
        '<div class="g-item"><a class="nm" href="$H">$T</a><div class="date">$D</div></div>',
        '<div class="g-list">$ROWS</div><script>createPageHTML(20,0,"index","html");</script>',
        "test",
        pager={"pages": 20},
    )
    of = trs("news", "2026-06-13", 6, 4, 3)
    put(
        "text_and_time_within_the_link",
        WIDE,
        "/xw/xzdt/",
        "乡镇动态",
        of,
        '<li class="list-item"><a href="$H"><div class="text">$T</div><div class="time">$D</div></a></li>',
        '<ul class="list">$ROWS</ul><script>createPage(3,0,"index","html");</script>',
        "test",
        above="新闻",
        pager={"pages": 3},
    )


def wide_more() -> None:
    """Templates that a script would fill beside rows that stand there, tabs, cards, split days."""
    of = trs("notice", "2026-06-12", 6, 7)
    put(
        "rows_and_the_template_of_more_rows",
        WIDE,
        "/gk/tdcr/",
        "土地出让",
        of,
        '<li><a href="$H" title="$T"><div class="li-btn">$D</div><p>$T</p></a></li>',
        '<div ms-controller="list2"><script>var url="/was5/web/search?templet=list2.trsapi"; var opt={recordCount:\'6\'};</script><ul class="gl-ul">$ROWS<li ms-repeat="list"><a ms-attr-href="el.url" ms-attr-title="el.title"><div class="li-btn">{{el.time}}</div><p>{{el.title}}</p></a></li></ul></div>',
        "test",
    )
    shown = trs("notice", "2026-06-10", 5, 8)
    second, third = trs("personnel", "2026-06-14", 4, 9), trs("finance", "2026-02-06", 3, 40)
    row = '<li><a href="$H" title="$T" target="_blank"><span class="bf-pass">$D</span><p>$T</p></a></li>'
    hidden = "".join(
        f'<div class="tabcon" style="display:none"><ul class="clearflx b-list">{each(some, row)}</ul></div>'
        for some in (second, third)
    )
    put(
        "three_tabs_of_which_two_are_hidden",
        WIDE,
        "/gk/gs/",
        "公示",
        [*shown, *second, *third],
        "",
        '<div class="tabhd"><a href="javascript:;" class="on">综合公示</a><a href="javascript:;">人事公示</a><a href="javascript:;">财政公示</a></div>'
        f'<div class="tabcon"><ul class="clearflx b-list">{each(shown, row)}</ul></div>{hidden}',
        "notes",
    )
    of = trs("policy", "2026-05-08", 6, 33)
    put(
        "written_and_published_in_one_link",
        WIDE,
        "/gk/jfxz/",
        "规范性文件库",
        of,
        '<li><a target="_blank" href="$H"><p class="tit">$T</p><p class="info"><span>成文日期：$Y年$m月1日</span><span>发布日期：$Y年$m月$k日</span></p></a></li>',
        '<ul class="gf">$ROWS</ul>',
        "notes",
    )
    of = trs("news", "2026-06-16", 6, 5, 5)
    put(
        "month_and_day_bold_above_the_year",
        WIDE,
        "/xw/zsyz/",
        "招商动态",
        of,
        '<li><a href="$H">$T</a><span><b>$M/$d</b>$Y</span></li>',
        '<div class="list_rlb"><ul>$ROWS</ul></div>',
        "test",
        above="新闻",
    )
    of = trs("news", "2026-06-17", 6, 3, 8)
    put(
        "a_list_for_each_row_that_runs",
        WIDE,
        "/xw/zxdt/",
        "最新动态",
        of,
        '<ul><li class="time"><p class="dd">$d</p><p class="mm">$Y/$M</p></li><li class="tzcon"><a href="$H" target="_blank">$T</a></li></ul>',
        '<marquee direction="up" scrollamount="3" onmouseover="this.stop();"><div class="tzlist" style="white-space: normal;">$ROWS</div></marquee>',
        "saved",
        above="新闻",
    )
    of = trs("news", "2026-06-15", 6, 4, 2)
    put(
        "day_over_month_and_a_picture_that_leads_on",
        WIDE,
        "/xw/mtgz/",
        "媒体关注",
        of,
        '<li><div class="time"><span class="day">$d</span><span class="date">$Y-$M</span></div><div class="conts"><h3><a href="$H" target="_blank">$T</a></h3><p>连日来，云汐县抢抓晴好天气推进项目施工，1至5月完成投资同比增长……<a class="more" href="$H" target="_blank"><img src="/images/more.png"></a></p></div></li>',
        '<div class="newslist"><ul>$ROWS</ul></div>',
        "template",
        above="新闻",
    )
    of = trs("notice", "2026-06-12", 6, 6, 4)
    put(
        "the_day_stands_first_in_a_card",
        WIDE,
        "/fw/tsgg/",
        "停水停电公告",
        of,
        '<li class="notice-card"><p class="notice-time">$D</p><p class="notice-message"><a href="$H" target="_blank">$T</a></p></li>',
        '<ul class="notice-cards">$ROWS</ul>',
        "template",
        above="服务",
    )
