"""Lists with entries: where crawlers of 2025 and 2026 say that the link, the title and the day stand."""

from __future__ import annotations

from .field_frames import BANNER, COUNTY, LEAGUE, THINK, TRADE, Frame, lst
from .field_plan import Row, each, rows


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
    made = box.replace("$ROWS", each(of, row))
    lst(name, frame, path, column, made, of, **{"blank": False} | more)


def of(
    kind: str, newest: str, count: int, pattern: str, place: str, step: int = 3, skip: int = 0
) -> list[Row]:
    """Rows with addresses by number and day: # the number, %Y %M %D the parts of the day."""

    def at(number: int, day: str) -> str:
        year, month, dom = day.split("-")
        made = pattern.replace("%Y", year).replace("%M", month).replace("%D", dom)
        return made.replace("#", str(88210 - 37 * number))

    return rows(kind, newest, count, place, at, skip=skip, step=step)


def build() -> None:
    """Write them."""
    trading()
    banner()
    county()
    think()
    league()


def trading() -> None:
    """What a centre for trading lists."""
    listed = of("projects", "2026-11-19", 5, "./gkzb/%Y%M/t%Y%M%D_#.htm", "潭山市", 2)
    put(
        "kind_time_area_and_buyer_each_in_a_span",
        TRADE,
        "/tscms/jyxx/zfcg/",
        "政府采购",
        listed,
        '<li><a href="$H">$T</a><span>公开招标</span><span>发布时间： $D 10:2$N</span><span>地域： 岭北</span><span>采购人： 潭山市机关事务中心</span></li>',
        '<ul class="c_list_bid">$ROWS</ul><p class="pager">页次：1/25 <a href="index_1.htm">下一页</a> <a href="index_24.htm">尾页</a></p>',
        pager={"pages": 25},
    )
    listed = of("news", "2026-11-18", 7, "/tscms/zxdt/#.htm", "潭山市", 4)
    first = f'<li class="clearfix first-list"><h6>{listed[0][0]}</h6><p>近日，潭山市公共资源交易中心就服务企业作出部署。</p><a class="link" href="{listed[0][1]}" target="_blank">【详情】</a><em>{listed[0][2]}</em></li>'
    lst(
        "the_first_one_large_led_to_by_details",
        TRADE,
        "/tscms/zxdt/index.htm",
        "中心动态",
        f'<ul class="news">{first}{each(listed[1:], """<li class="clearfix"><a href="$H" target="_blank" rel="noopener noreferrer">$T</a> <span>$D</span></li>""")}</ul>',
        listed,
        blank=False,
    )
    listed = of("projects", "2026-11-12", 6, "/doc_#.html", "潭山市", 5, 1)
    put(
        "title_day_title_kind_and_readers_in_one_link",
        TRADE,
        "/tscms/cggg/",
        "采购公告",
        listed,
        '<li><a href="$H"><h3>$T</h3><i>$D</i><div class="desc">$T</div><label>采购公告</label><span>25$N人查看</span></a></li>',
        '<ul class="lists">$ROWS</ul>',
    )
    listed = of("notice", "2026-11-10", 6, "/tscms/tzgg/#.htm", "潭山市", 6)
    put(
        "two_columns_of_a_table_and_a_number",
        TRADE,
        "/tscms/tzgg/index.htm",
        "通知公告",
        listed,
        '<tr class="c"><td>$N</td><td class="tn4"><a href="$H" title="$T">$S</a></td><td class="tn5">$D</td></tr>',
        '<table class="bg_tb" width="100%"><thead><tr><th>序号</th><th>信息名称</th><th>发布日期</th></tr></thead><tbody id="idData">$ROWS</tbody></table><div class="pages"><div id="pager"></div></div><script>var pageIndex = 1 + 1; var pageCount = 11; var pageName = "index"; var pageExt = "htm";</script>',
        pager={"pages": 11},
    )
    listed = of("notice", "2026-11-17", 6, "/tscms/fzfw/#.htm", "潭山市", 1, 2)
    # Two rows a day.
    listed = [(title, href, listed[at // 2][2]) for at, (title, href, _) in enumerate(listed)]
    days: dict[str, list[Row]] = {}
    for one in listed:
        days.setdefault(one[2], []).append(one)
    body = "".join(
        f'<tr><td colspan="2" class="day"><b>{day[:4]}年{int(day[5:7])}月{int(day[8:])}日</b></td></tr>'
        + each(
            there,
            '<tr><td class="clock">09:1$N</td><td><a href="$H" target="_blank">$T</a></td></tr>',
        )
        for day, there in days.items()
    )
    lst(
        "days_as_rows_over_the_rows_of_a_table",
        TRADE,
        "/tscms/fzfw/index.htm",
        "场地安排",
        f'<table class="arrange" border="0"><tbody>{body}</tbody></table>',
        listed,
        blank=False,
    )


def banner() -> None:
    """A publishing system under a banner."""
    listed = of("news", "2026-11-19", 8, "./%Y%M/t%Y%M%D_#.html", "宁川市", 2)
    put(
        "day_in_a_fixed_box_before_the_link",
        BANNER,
        "/ywdt/gzdt/",
        "工作动态",
        listed,
        '<li class="list-group-item"><div class="layout-fixed">[$D]</div><div class="text-overflow"><a href="$H" target="_blank" title="$T">$T</a></div></li>',
        '<ul class="list-group list-Special">$ROWS</ul><script>createPageHTML(38, 0, "index", "html");</script>',
        pager={"pages": 38},
    )
    listed = of("notice", "2026-11-13", 7, "./%Y%M/t%Y%M%D_#.html", "宁川市", 5)
    put(
        "text_floats_left_and_the_day_right_in_the_link",
        BANNER,
        "/zwgk/tzgg/",
        "通知公告",
        listed,
        '<li class="clearfix"><a title="$T" href="$H" target="_blank"><i></i><span class="bt-left">$S</span><span class="bt-right">$D</span></a></li>',
        '<div class="lf"><ul>$ROWS</ul></div><script>createPage(6,0,"index","html");</script>',
        pager={"pages": 6},
    )
    listed = of("policy", "2026-10-21", 6, "./%Y%M/t%Y%M%D_#.html", "宁川市", 31)
    put(
        "many_short_lists_of_five_in_the_right_box",
        BANNER,
        "/zwgk/gfxwj/",
        "规范性文件",
        listed,
        '<ul class="newsList"><li><a href="$H" title="$T">$T</a> <span class="pubTime">$D</span></li></ul>',
        '<div class="right_content"><div class="title"><span class="blue">规范性文件</span></div>$ROWS<div class="pageszly"><span>共6条</span></div></div>',
    )
    listed = of("statistics", "2026-11-06", 6, "../hjzl_#/index.html", "宁川市", 30)
    put(
        "year_and_month_above_the_day_of_the_month",
        BANNER,
        "/hjzl/kqzl/",
        "空气质量",
        listed,
        '<li><a href="$H" title="$T"><div class="times"><span class="year">$Y-$M</span><span class="day">$d</span></div><div class="txt"><h6>$T</h6><p>据市生态环境监测站数据，市区空气质量总体稳定。</p></div></a></li>',
        '<ul class="date-list">$ROWS</ul><div class="page-large"><div><a class="cur">1</a><a href="index_2.html">2</a><a href="index_3.html">3</a><a href="index_2.html">下页</a></div></div>',
        pager={"pages": 3},
    )
    listed = of("personnel", "2026-09-28", 5, "/zwgk/rsxx/content/post_#.html", "宁川市", 20)
    put(
        "a_paragraph_and_the_day_within_the_link",
        BANNER,
        "/zwgk/rsxx/",
        "人事信息",
        listed,
        '<li><a href="$H"><p>$T</p><span>$D</span></a></li>',
        '<ul class="tzgg_content">$ROWS</ul>',
    )


def county() -> None:
    """Struts, tables and emphasised days."""
    listed = of(
        "news", "2026-11-16", 8, "/web/contentsShow.action?type=zwdt&contentsID=#", "海滨县", 4
    )
    put(
        "days_emphasised_behind_titles_cut_short",
        COUNTY,
        "/web/areaInfoMainList.action?type=zwdt&catalogID=2",
        "政务动态",
        listed,
        '<li><a href="$H" title="$T">$S</a><em>$D</em></li>',
        '<div class="list"><ul>$ROWS</ul><div class="page">共 52 条记录 <a href="?type=zwdt&catalogID=2&pager.offset=8">下一页</a> <a href="?type=zwdt&catalogID=2&pager.offset=48">末页</a></div></div>',
    )
    listed = of(
        "policy", "2026-08-30", 6, "/web/contentsShow.action?type=zcfg&contentsID=#", "海滨县", 40
    )
    put(
        "a_picture_a_strong_link_and_a_day_two_cells_away",
        COUNTY,
        "/web/areaInfoMainList.action?type=zcfg&catalogID=1",
        "政策法规",
        listed,
        '<tr><td align="left" valign="top"><table width="100%" border="0"><tr><td width="20" height="24"><img src="/i/50.jpg" width="11"></td><td><strong><a href="$H" target="_blank">$T</a></strong></td></tr></table></td><td width="90" align="right">($D)</td></tr>',
        '<table width="98%" border="0" cellspacing="5">$ROWS</table>',
    )
    listed = of(
        "notice", "2026-11-09", 6, "/web/contentsShow.action?type=tzgg&contentsID=#", "海滨县", 7
    )
    put(
        "day_in_an_old_font_behind_a_tab_of_lists",
        COUNTY,
        "/web/areaInfoMainList.action?type=tzgg&catalogID=68",
        "通知公告",
        listed,
        '<li class="tab_list_item"><a href="$H" title="$T" target="_blank">$T</a><font color="#999999">$Y/$m/$k</font></li>',
        '<div class="xx_left"><ul class="tab_list">$ROWS</ul></div>',
    )


def think() -> None:
    """Addresses of pairs, pages told in attributes."""
    listed = of("news", "2026-11-18", 6, "/content/show/id/#", "岭北省", 3, 2)
    put(
        "pages_told_in_attributes_of_their_links",
        THINK,
        "/content/lists/cid/8/pid/26/page/",
        "科技要闻",
        listed,
        '<li><a href="$H">$T<span>$D</span></a></li>',
        '<div class="tab-content" id="myTabContent"><ul class="list_ul">$ROWS</ul><div class="lists_p"><strong>1</strong><a href="/content/lists/cid/8/pid/26/page/15" data-ci-pagination-page="2">2</a><a href="/content/lists/cid/8/pid/26/page/30" data-ci-pagination-page="3">3</a><a href="/content/lists/cid/8/pid/26/page/15" data-ci-pagination-page="2" rel="next">下一页</a><a href="/content/lists/cid/8/pid/26/page/1245" data-ci-pagination-page="84">尾页</a></div></div>',
        pager={"pages": 84},
    )
    listed = of("notice", "2026-11-05", 7, "/content/show/id/#", "岭北省", 6, 4)
    put(
        "rows_with_a_time_element_in_the_link",
        THINK,
        "/content/lists/cid/5/pid/26/page/",
        "通知公告",
        listed,
        '<li><a href="$H" class="d-flex"><p class="flex-1">$T</p><time>$D</time></a></li>',
        '<div class="float-right opgo_r"><ul>$ROWS</ul><span class="p_pages"><span class="p_first p_fun_d">首页</span><span class="p_no_d">1</span><span class="p_no"><a href="2">2</a></span><span class="p_dot">...</span><span class="p_no"><a href="12">12</a></span><span class="p_next p_fun"><a href="2">下页</a></span></span></div>',
        pager={"pages": 12},
    )
    listed = of("policy", "2026-10-11", 6, "/content/show/id/#", "岭北省", 33, 2)
    put(
        "a_mark_of_the_kind_before_each_title",
        THINK,
        "/content/lists/cid/22/pid/20/page/",
        "政策法规",
        listed,
        '<li class="cf border-line"><label class="label-className">省级</label><a href="$H" title="$T" class="fl">$S</a><span class="fr">$D</span></li>',
        '<ul class="list-item ">$ROWS</ul>',
    )


def league() -> None:
    """Titles and days in spans of their own; days in the address alone."""
    listed = of("news", "2026-11-14", 6, "/wmbd/%Y%M/t%Y%M%D_#.html", "双禾市", 5)
    put(
        "title_and_meta_each_in_a_span",
        LEAGUE,
        "/wmbd/",
        "文明播报",
        listed,
        '<li class="news n$N clearfix"><span class="news_title"><a href="$H" target="_blank" title="$T">$T</a></span><span class="news_meta">$D</span></li>',
        '<div class="artleft"><ul class="news_list">$ROWS</ul><div class="easysite-total-page">共 <span>74</span> 页</div></div>',
        pager={"pages": 74},
    )
    listed = of(
        "plain", "2026-11-11", 6, "http://wmb.shuanghe-x.invalid/%Y/%M%D/#.shtml", "双禾市", 8
    )
    put(
        "days_in_the_address_alone",
        LEAGUE,
        "/zthd/",
        "主题活动",
        listed,
        '<li class="list_05" >\n <a  href="$H"  target="_blank">$T </a>\n </li>',
        '<div class="artleft"><ul class="block">$ROWS</ul></div>',
    )
    listed = of("notice", "2026-11-03", 6, "/gsgg/%Y%M/t%Y%M%D_#.html", "双禾市", 9, 3)
    put(
        "a_line_between_two_breaks_and_a_day_before_it",
        LEAGUE,
        "/gsgg/",
        "公示公告",
        listed,
        '$Y.$M.$d&nbsp;|&nbsp;<a href="$H" target="_blank">$T</a><br>\n<hr size="1">',
        '<div class="artleft"><div class="txt">$ROWS</div></div>',
    )
    listed = of("news", "2026-10-30", 6, "/qxdt/%Y%M/t%Y%M%D_#.html", "双禾市", 4, 6)
    lst(
        "titles_that_a_break_cuts_in_two",
        LEAGUE,
        "/qxdt/",
        "县区动态",
        '<div class="artleft"><ul class="pic_txt">'
        + "".join(
            f'<li><a href="{href}"><img src="/images/p.jpg" width="120"></a><p><a href="{href}">{title[:8]}<br>{title[8:]}</a></p><b>{day}</b></li>'
            for title, href, day in listed
        )
        + "</ul></div>",
        listed,
        blank=False,
    )
