"""The lists: rows as the rules of crawlers, templates and saved pages have them, in the order that
look-ups gave them; the last two were asked for: an entry held at the top beside a day to come, and
a box that tells when the site was brought up to date last."""

from __future__ import annotations

from .field_frames import ASSETS, GROUP, NETWORK, WEATHER, page
from .field_plan import listed, single


def build() -> None:
    """Write them."""
    page(
        "days_in_a_class_that_is_called_more",
        ASSETS,
        "/zwxx/jdjc/",
        "监督检查",
        "news",
        "2026-11-17",
        "./%Y%M/t%Y%M%D_#.html",
        '<div class="other_left"><ul class="list_news_dl fixed">@</ul><div class="page"><script>createPageHTML(67, 0, "index", "html");</script></div></div>',
        '<li class="fixed"><a href="$H">\n$T\n</a><span class="more">$D</span></li>',
        10,
        2,
        pager={"pages": 67},
    )
    page(
        "items_of_a_tab_with_a_dot_in_the_address",
        ASSETS,
        "/zwxx/tzgg/",
        "通知公告",
        "notice",
        "2026-11-12",
        "./%Y%M/t%Y%M%D_#.html",
        '<div class="p-rt rt"><ul class="tab-item">@</ul></div>',
        '<li class="clearfix"><a href="$H" target="_blank">$T</a><span>$D</span></li>',
    )
    page(
        "a_span_behind_a_link_in_a_list_with_an_id",
        NETWORK,
        "/11/38/index.html",
        "综合新闻",
        "news",
        "2026-11-18",
        "../../art/%Y/#.html",
        '<ul id="list">@</ul><div id="pages"></div>',
        "<li><a href='$H' target='_blank'>$T</a><span>$D</span></li>",
        8,
    )
    page(
        "a_day_that_stands_bare_behind_the_link",
        NETWORK,
        "/11/39/index.html",
        "通知公告",
        "notice",
        "2026-10-28",
        "/n4/%Y/%M%D/c39-#.html",
        '<div class="p_news-box"><ul>@</ul></div><div class="more-btn">加载更多</div>',
        '<li><a href="$H" target="_blank">$T</a>\n$D</li>',
        8,
        6,
    )
    page(
        "times_in_a_box_of_text",
        NETWORK,
        "/11/40/",
        "要闻",
        "news",
        "2026-11-19",
        "http://www.wlzx.invalid/%Y/%M/%D/ARTI#.shtml",
        '<div class="con" id="txtBox"><ul>@</ul></div>',
        '<li><span class="time">$Y-$M-$d 09:12</span><a href="$H" target="_blank">$T</a></li>',
        9,
        1,
    )
    page(
        "lists_whose_class_has_a_number_behind_it",
        ASSETS,
        "/zwgk/pmxx/index.html",
        "拍卖信息",
        "notice",
        "2026-11-10",
        "/gzw/2480/#/index.html",
        '<div class="easysite"><ul class="conList_ul6">@</ul></div>',
        '<li><a href="$H" title="$T" istitle="true">$S</a><span>$D</span></li>',
        9,
        5,
    )
    page(
        "lines_between_every_five_entries",
        ASSETS,
        "/zwgk/tzgg/",
        "公示公告",
        "notice",
        "2026-11-16",
        "/zwgk/tzgg/%Y%M/t%Y%M%D_#.html",
        '<div class="NewsList"><ul>@</ul></div>',
        '<li><a href="$H" title="$T" target="_blank">$S</a><span>$D</span></li>',
        10,
        3,
        5,
        '<li class="b"></li>',
    )
    page(
        "a_table_of_office_and_day_below_each_title",
        ASSETS,
        "/zwgk/tz/list2.shtml",
        "通知",
        "notice",
        "2026-11-13",
        "/zwgk/tz/%Y%M/#.shtml",
        '<div class="con-right">@</div>',
        '<div class="list_div mar-top2"><div class="list-right_title fon_1"><a href="$H" target="_blank">$T</a></div><table border="0" class="mar-top"><tr><td class="column-name" width="200">规划发展处</td><td align="left">发布时间：$D</td></tr></table></div>',
        8,
        4,
    )
    page(
        "news_of_a_list_with_whole_addresses",
        ASSETS,
        "/zwxx/zwyw/",
        "政务要闻",
        "news",
        "2026-11-19",
        "https://gzw.yunhe.invalid/zwxx/zwyw/content/post_#.html",
        '<div class="main_title">政务要闻</div><ul class="news_list">@</ul>',
        '<li><a href="$H" title="$T" target="_blank">$S</a><span>$D</span></li>',
        9,
        1,
    )
    page(
        "months_and_days_in_bold_behind_doubled_letters",
        GROUP,
        "/xwzx/gzdt/",
        "工作动态",
        "news",
        "2026-11-15",
        "/xwzx/gzdt/%Y/%M/%D/#.shtml",
        "<div class=\"news\"><ul class=\"zx-1 ls_n t6\">@</ul><div style=\"float: right;\"><a href='javascript:submit(1)'>1</a><a href='javascript:submit(2)'>2</a><a href='javascript:submit(2)'>下一页 </a>共2页</div></div>",
        '<li><a a href="$H" title="$T" target="_blank">$T</a><b>$M-$d</b></li>',
        10,
        4,
        pager={"pages": 2},
    )
    page(
        "pictures_and_times_in_a_table_for_telephones",
        WEATHER,
        "/news.html",
        "天气新闻",
        "news",
        "2026-11-14",
        "news-details-#.html",
        '<table class="table-list"><tbody>@</tbody></table>',
        '<tr class="odd"><td class="s-pic"><a href="$H"><img class="a-pic" src="images/$N.jpg" alt="图片" /></a></td><td class="s-info"><div class="news-title"><a href="$H">$T</a></div><div class="news-date"><span class="time">$D 22:53:05</span></div></td></tr>',
        8,
        5,
    )
    telephone()
    pinned()
    updated()


def telephone() -> None:
    """Entries that a script opens: nothing but a title, a day and an office."""
    rows = listed("notice", "2026-11-09", 6, "云河市", "", 6)
    body = "".join(
        f'<div class="ub lineB link"><div class="ub ub-f1 ub-ver"><div class="ub f18">{t}</div><div class="ub ub-f1"><div class="f12 mg-r2">{day}</div><div class="ub-f1 f12">规划发展处</div><div class="f14 newsPoint">&bull;&bull;&bull;</div></div></div></div>\n'
        for t, _, day in rows
    )
    menu = "".join(
        f'<li><div class="ub"><div class="ub"><a href="#">{name}&nbsp;&gt;</a></div><div class="ub"><div class="ubw1"><a href="#">{sub}</a></div></div></div></li>'
        for name, sub in (
            ("机构信息", "内设机构"),
            ("政务要闻", "工作动态"),
            ("企业服务", "业务咨询"),
        )
    )
    html = f'<!doctype html><html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>通知公告</title></head><body><header id="header"><div class="ub f20"><span>政务要闻</span><div class="jt"></div><span>通知公告</span></div><span class="right"></span></header><div class="menu">{menu}</div>{body}</body></html>'
    items = [[t, "", day] for t, _, day in rows]
    single(
        "lists",
        "entries_of_a_telephone_without_any_link",
        "https://m.gzw.yunhe.invalid/list.html",
        html,
        items=items,
        blank=False,
    )


def pinned() -> None:
    """The first is old and held at the top, the second announces a day to come."""
    rows = listed("notice", "2026-11-12", 7, "云河市", "/zwgk/gg/#.html", 5)
    old = ("云河市国资委信访接待须知", "/zwgk/gg/79001.html", "2024-02-06")
    soon = ("国有企业招聘会预告", "/zwgk/gg/81999.html", "2026-12-05")
    body = "".join(
        f'<li>{mark}<a href="{href}" title="{t}">{t}</a><span>{day}</span></li>'
        for mark, (t, href, day) in (
            ('<em class="top">[置顶]</em>', old),
            ("", soon),
            *(("", row) for row in rows),
        )
    )
    html = ASSETS.page("/zwgk/gg/", "公告", f'<ul class="tab-item">{body}</ul>')
    single(
        "lists",
        "an_old_entry_held_on_top_and_a_day_to_come",
        f"{ASSETS.host}/zwgk/gg/",
        html,
        rows_of=[(t, ASSETS.host + href, day) for t, href, day in (old, soon, *rows)],
        blank=False,
    )


def updated() -> None:
    """The site was brought up to date today, the column long ago."""
    rows = listed("news", "2025-03-18", 8, "云河市", "/zwxx/dj/#.html", 9)
    body = "".join(f'<li><a href="{href}">{t}</a><i>{day}</i></li>' for t, href, day in rows)
    box = '<div class="gx"><span>网站最近更新：2026-11-20</span><span>今日更新：<b>12</b> 条</span><span>昨日更新：<b>9</b> 条</span></div>'
    html = ASSETS.page("/zwxx/dj/", "党的建设", f'{box}<ul class="lb">{body}</ul>')
    single(
        "lists",
        "a_box_that_says_when_the_site_was_updated",
        f"{ASSETS.host}/zwxx/dj/",
        html,
        rows_of=[(t, ASSETS.host + href, day) for t, href, day in rows],
        blank=False,
    )
