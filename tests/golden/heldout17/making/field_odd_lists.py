"""Odd lists: days over rows, days within links of their own, timelines, lists in scripts."""

from __future__ import annotations

import json

from .field_frames import COUNTY, DEPARTMENT, DISTRICT, INSTITUTE, MOBILE, OLD, Frame, lst
from .field_plan import ODD, Row, each, rows


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
    lst(ODD, name, frame, path, column, box.replace("$ROWS", each(of, row)), of, **more)


def grouped(listed: list[Row], size: int) -> list[list[Row]]:
    """So many rows a day: the first day of each group is that of all its rows."""
    groups = [listed[at : at + size] for at in range(0, len(listed), size)]
    return [[(title, href, group[0][2]) for title, href, _ in group] for group in groups]


def build() -> None:
    """Write them."""
    crawled()
    tables()
    years()
    scripts()
    phones()


def crawled() -> None:
    """What the same two collections of crawlers take apart after the drawn ones."""
    place = "桐陵省"
    put(
        "the_day_is_a_link_as_well",
        DEPARTMENT,
        "/n1146295/n1652858/index.html",
        "政策文件",
        rows("policy", "2026-10-29", 6, place, "/n1146295/n1652858/n165#/content.html", 11),
        '<li><a href="$H" target="_blank">$T</a><span><a href="$H" target="_blank">$D</a></span></li>',
        '<div class="clist_con"><ul>$ROWS</ul></div>',
    )
    put(
        "the_day_in_wide_brackets_within_the_link",
        DEPARTMENT,
        "/web/wjdt_674879/",
        "领导活动",
        rows("news", "2026-11-18", 7, place, "./%Y%M/t%Y%M%D_#.shtml", 2, 4),
        '<li><a href="$H" target="_blank">$T（$D）</a></li>',
        '<div class="newsBd"><ul class="list1">$ROWS</ul></div>',
    )
    put(
        "a_list_of_two_items_for_each_entry",
        DISTRICT,
        "/gg/",
        "市场监管公告",
        rows("notice", "2026-11-13", 6, "白杨区", "./%Y%M/t%Y%M%D_#.html", 5, 3),
        '<ul><li class="nav04Left02_content"><a href="$H" target="_blank">$T</a></li><li class="nav04Left02_contenttime">$D</li></ul>',
        '<div class="Three_zhnlist_02">$ROWS</div>',
    )
    put(
        "rows_of_items_for_number_name_and_day",
        DEPARTMENT,
        "/pub/zjhpublic/3300/3313/index_7401.htm",
        "行政处罚决定",
        rows("projects", "2026-09-24", 6, place, "../../zjhpublic/G003/%Y%M/t%Y%M%D_#.htm", 13),
        '<div class="row"><li class="xh">$N</li><li class="mc"><a href="$H">$T</a></li><li class="fbrq">$Y年$M月$d日</li><li class="wh">桐证监罚字〔$Y〕$N号</li></div>',
        '<div id="documentContainer"><div class="headline"><li class="xh">序号</li><li class="mc">名称</li><li class="fbrq">发文日期</li><li class="wh">文号</li></div>$ROWS</div>',
    )
    put(
        "a_form_of_rows_with_place_state_and_day",
        DISTRICT,
        "/sitenew/notice/JSGC/NoticeList.aspx",
        "工程建设",
        rows(
            "projects",
            "2026-11-18",
            6,
            "白杨区",
            "/sitenew/notice/JSGC/NoticeContent.aspx?id=N#",
            1,
            1,
        ),
        '<div class="list-row"><div class="list-item">【白杨区】</div><div class="list-item" title="$T"><a href="$H">$T</a></div><div class="list-item"><div class="dot"></div>待开标</div><div class="list-item">$D</div></div>',
        '<form id="form1" method="post"><input type="hidden" name="hidLimit" value="10" />$ROWS</form>',
    )
    put(
        "a_tip_of_title_clicks_and_day_and_lines_of_no_entry",
        INSTITUTE,
        "/Category_21/Index.aspx",
        "本馆新闻",
        rows("news", "2026-11-15", 8, "江畔市", "/Item/98#.aspx", 2, 2),
        '<li><span class="date">$D</span><img src="/images/ontop1.gif" alt="热门"><a href="$H" target="_self" title="标题：$T&#xD;点击数：12$N6&#xD;发表时间：$Y年$M月$d日"><font style=";">$T</font></a></li>',
        '<ul class="infoList">$ROWS<li class="split"></li></ul><div class="page"><span class="pagecss"> <a href="Index.aspx">首页</a> <b><a href="Index_1.aspx">1</a></b> <a href="Index_2.aspx">2</a> <a href="Index_3.aspx">3</a> <a href="Index_2.aspx">下一页</a> <a href="Index_70.aspx">尾页</a></span></div>',
        pager={"pages": 70},
    )
    put(
        "terms_within_items_the_day_below_the_title",
        DEPARTMENT,
        "/news/node_zfyw.html",
        "政务要闻",
        rows("news", "2026-11-16", 6, place, "/news/content/%Y-%M/%D/zfyw_#.html", 3, 1),
        '<li><dl><dt><a href="$H">$T</a></dt><dd>$D</dd></dl></li>',
        '<div class="news_list"><ul>$ROWS</ul></div>',
    )


def tables() -> None:
    """One day for several rows, heads of tables in a class of their own."""
    listed = rows("notice", "2026-11-17", 6, "谷城县", "show.asp?id=#", 4)
    groups = grouped(listed, 2)
    body = "".join(
        f'<tr><td rowspan="2" class="rq" align="center">{group[0][2]}</td><td><a href="{group[0][1]}">{group[0][0]}</a></td></tr><tr><td><a href="{group[1][1]}">{group[1][0]}</a></td></tr>'
        for group in groups
    )
    lst(
        ODD,
        "one_day_spans_two_rows",
        OLD,
        "/class.asp?id=2",
        "公告栏",
        f'<table width="100%" border="1"><tr class="header"><td>日期</td><td>标题</td></tr>{body}</table>',
        [one for group in groups for one in group],
    )
    put(
        "a_row_called_header_above_two_days_a_row",
        OLD,
        "/class.asp?id=3",
        "法规",
        rows("policy", "2026-08-14", 6, "谷城县", "show.asp?id=#", 16),
        '<tr><td>$N</td><td><a href="$H" target="_blank">$T</a></td><td>2019-0$N-01</td><td>$D</td></tr>',
        '<table width="100%" class="list"><tr class="header"><td>序号</td><td>名称</td><td>成文日期</td><td>发布日期</td></tr>$ROWS</table>',
    )


def years() -> None:
    """Years above the rows, months in Chinese numbers, a line of time, lists of terms."""
    listed = rows("planning", "2026-06-30", 4, "青石县", "/art/%Y/%M/%D/art_7_#.html", 9)
    older = rows("finance", "2025-10-16", 4, "青石县", "/art/%Y/%M/%D/art_7_#9.html", 50)
    row = '<li><a href="$H">$T</a><span>$M-$d</span></li>'
    by_year: dict[str, list[Row]] = {}
    for one in [*listed, *older]:
        by_year.setdefault(one[2][:4], []).append(one)
    lst(
        ODD,
        "years_that_open_and_close_above_months_and_days",
        COUNTY,
        "/col/col70/index.html",
        "规划财政",
        '<div class="accordion">'
        + "".join(
            f'<div class="card"><div class="card-header"><button data-toggle="collapse">{year}年</button></div><div class="collapse"><ul>{each(those, row)}</ul></div></div>'
            for year, those in by_year.items()
        )
        + "</div>",
        [*listed, *older],
    )
    months = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
    listed = rows("notice", "2026-11-16", 6, "江畔市", "/info/%Y%M%D/#.htm", 12, 1)
    lst(
        ODD,
        "a_month_in_words_above_the_day",
        INSTITUTE,
        "/Category_20/Index.aspx",
        "本馆公告",
        '<ul class="cal">'
        + "".join(
            f'<li><div class="time"><p>{months[int(day[5:7]) - 1]}月</p><span>{day[8:]}</span></div><a href="{href}">{title}</a></li>'
            for title, href, day in listed
        )
        + "</ul>",
        listed,
    )
    put(
        "a_line_of_time_with_days_as_headings",
        DISTRICT,
        "/xwzx/dsj/index.html",
        "大事记",
        rows("news", "2026-11-10", 6, "白杨区", "/content/article/19#", 9, 7),
        '<li class="timeline-item"><div class="timeline-badge"></div><h4 class="timeline-date">$Y.$M.$d</h4><div class="timeline-panel"><a href="$H">$T</a><p>有关情况见正文。</p></div></li>',
        '<ul class="timeline">$ROWS</ul>',
    )
    put(
        "terms_of_titles_sums_and_a_line_of_facts",
        DEPARTMENT,
        "/gxt/jdhy/",
        "解读回应",
        rows("policy", "2026-10-14", 5, "桐陵省", "./%Y%M/t%Y%M%D_#.html", 17, 2),
        '<dl class="li"><dt><a href="$H" target="_blank">$T</a></dt><dd class="sum">近日，省工业和信息化厅就有关政策进行了说明，明确了适用范围。<a href="$H">[详细]</a></dd><dd class="fact"><span>发布于 $D</span><span>阅读 4$N1</span></dd></dl>',
        '<div class="jd">$ROWS</div>',
    )
    put(
        "cards_with_the_day_over_year_and_month",
        DISTRICT,
        "/xwzx/hdzx/index.html",
        "活动资讯",
        rows("plain", "2026-11-12", 6, "白杨区", "/content/article/20#", 8),
        '<div class="col-4"><a class="card" href="$H"><div class="pic"><img src="/u/$N.jpg" alt="$T"></div><div class="card-date"><strong>$d</strong><span>$Y/$M</span></div><h5>$T</h5></a></div>',
        '<div class="row">$ROWS</div>',
    )


def scripts() -> None:
    """Lists that stand as data in the page, rows that a click leads on from."""
    listed = rows("news", "2026-11-17", 6, "桐陵省", "/gxt/kx/%Y/%M/%D/#.html", 3, 5)
    data = {
        "channel": {"id": 88, "name": "快讯"},
        "total": 6,
        "articles": [
            {
                "docId": 500 - at,
                "docTitle": title,
                "docUrl": href,
                "docPubTime": f"{day} 09:0{at}:00",
            }
            for at, (title, href, day) in enumerate(listed)
        ],
    }
    lst(
        ODD,
        "data_of_a_type_of_its_own_and_an_empty_list",
        DEPARTMENT,
        "/gxt/kx/",
        "快讯",
        f'<ul id="kx-list" class="list"></ul><script type="application/json" id="kx-data">{json.dumps(data, ensure_ascii=False)}</script><script>var d=JSON.parse(document.getElementById("kx-data").textContent);d.articles.forEach(function(a){{$("#kx-list").append("<li><a href=\'"+a.docUrl+"\'>"+a.docTitle+"</a><i>"+a.docPubTime.substr(0,10)+"</i></li>");}});</script>',
        listed,
    )
    put(
        "rows_that_lead_on_by_their_location_with_a_day_in_an_attribute",
        DISTRICT,
        "/zwgk/zcwj/index.html",
        "政策文件",
        rows("policy", "2026-10-09", 6, "白杨区", "/content/article/21#", 20, 1),
        """<div class="item" data-date="$D" onclick="location.href='$H'"><h4>$T</h4><p>文号：白政〔$Y〕$N号</p></div>""",
        '<div class="zc-list">$ROWS</div>',
    )


def phones() -> None:
    """Pages for telephones: cells with a title and a foot."""
    put(
        "cells_with_month_and_day_at_their_foot",
        MOBILE,
        "/news/",
        "镇村动态",
        rows("news", "2026-11-18", 7, "柳滩镇", "/news/%Y/%M%D/#.html", 4, 3),
        '<a class="weui-cell weui-cell_access" href="$H"><div class="weui-cell__bd"><p>$T</p></div><div class="weui-cell__ft">$m月$k日</div></a>',
        '<div class="weui-cells">$ROWS</div><div class="weui-loadmore"><span class="weui-loadmore__tips">没有更多了</span></div>',
    )
