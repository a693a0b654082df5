"""The lists: rows as saved pages and the rules of crawlers have them, in the order that look-ups
gave them; one page each."""

from __future__ import annotations

from .field_frames import COMMERCE, DISTRICT, HEALTH, ROADS, page


def saved() -> None:
    """After pages that somebody saved."""
    page(
        "rows_with_a_day_in_brackets_at_the_right_and_pages_in_grey",
        ROADS,
        "/Channel/3/",
        "公示公告",
        "notice",
        "2026-11-13",
        "/Item/#.aspx",
        '<table width="100%"><tbody>@</tbody></table><table width="100%"><tr><td class="huifont" align="center">1/12</td><td><a href="Index_2.aspx">下一页</a></td></tr></table>',
        '<tr class="trfont"><td width="82%" height="26"><a href="$H" target="_blank">$T</a></td><td align="right">[$D]</td></tr>',
        pager={"pages": 12},
    )
    page(
        "link_around_content_and_time",
        COMMERCE,
        "/xwdt/swyw/",
        "商务要闻",
        "news",
        "2026-11-18",
        "/xwdt/swyw/t%Y%M%D_#.html",
        '<div class="content-box"><ul class="content-list">@</ul></div><div class="wb-page"><a>上一页</a><span class="wb-page-number">1/9</span><a href="index_1.html">下一页</a></div>',
        '<li class="content-item"><a href="$H" title="$T"><span class="link-content">$T</span><span class="time">$D</span></a></li>',
        10,
        pager={"pages": 9},
    )
    page(
        "grades_of_rows_with_region_way_and_buyer",
        DISTRICT,
        "/cg.asp?k=1",
        "政府采购",
        "projects",
        "2026-11-16",
        "cgxx.asp?id=#",
        '<table class="table"><thead><tr><th>区域</th><th>采购方式</th><th>采购单位</th><th>标题</th><th>发布时间</th></tr></thead><tbody>@</tbody></table>',
        '<tr class="gradeX"><td>帆岭区</td><td>公开招标</td><td>区机关事务中心</td><td><a href="$H" title="$T">$T</a></td><td>$D</td></tr>',
        8,
        4,
    )
    page(
        "region_in_brackets_before_a_day_and_a_link",
        COMMERCE,
        "/xwdt/dfsw/",
        "地方商务",
        "news",
        "2026-11-17",
        "/xwdt/dfsw/%Y%M/#.html",
        '<div class="news_list"><ul>@</ul><div class="page"><span>首页</span><a href="?p=2">下一页</a></div></div>',
        '<li><span class="qy">[衡川]</span><span class="rq">$D</span><a href="$H" target="_blank" title="$T">$S</a></li>',
        8,
    )
    page(
        "links_and_paragraphs_in_divisions_and_a_pager_of_options",
        DISTRICT,
        "/news.asp?lb=1",
        "政务要闻",
        "news",
        "2026-11-19",
        "news-show-#.html",
        '<div id="right_con">@</div><div id="page">共595条记录 1/30页 <a href="news.asp?lb=1&amp;p=2">下一页</a><select><option value="1">1</option><option value="2">2</option><option value="30">30</option></select></div>',
        '<div><a href="$H">$T</a><p>$D</p></div>',
        9,
        2,
    )
    page(
        "days_in_brackets_before_titles_with_pages_by_script",
        COMMERCE,
        "/n3/n13/index.html",
        "工作动态",
        "news",
        "2026-11-18",
        "../../n3/n13/c#/content.html",
        '<div class="column" id="comp_958"><ul>@</ul></div><script>var maxPageNum = 199; var goPub = "index_958";</script><a style="display:none" href="index_958_1.html">1</a><a style="display:none" href="index_958_2.html">2</a>',
        '<li><span>[$D]</span><a href="$H" target="_blank">$T</a></li>',
        10,
        2,
    )
    page(
        "blank_rows_among_groups_with_other_tables_at_the_side",
        ROADS,
        "/Channel/2/",
        "工作动态",
        "news",
        "2026-11-12",
        "/art/%Y/%M/%D/art_5_#.html",
        '<TABLE width="100%" border="0"><TBODY>@</TBODY></TABLE><script>createPageHTML(50, 0, "index", "html");</script><table width="190" align="right"><tr><td>热点专题</td></tr><tr><td><a href="/zt/yx/"><img src="/img/zt1.gif" width="180"></a></td></tr></table>',
        '<TR><TD height="24"><img src="/img/i.gif"><A href="$H" target="_blank" title="$T">$S</A></TD><TD width="90" align="right" class="lan">$D</TD></TR>',
        10,
        3,
        5,
        '<TR><TD colspan="2" class="GroupBlankLine" height="12">&nbsp;</TD></TR>',
        pager={"pages": 50},
    )
    page(
        "articles_in_lists_of_cells",
        HEALTH,
        "/gk/zc/",
        "政策文件",
        "policy",
        "2026-10-22",
        "/gk/zc/content/post_#.html",
        "@",
        '<ul class="ul_art_row"><li class="li_art_title"><a href="$H" target="_blank" title="$T">$T</a></li><li class="li_art_date">$D</li></ul>',
        7,
        12,
    )
    page(
        "lines_with_a_title_spelt_wrongly_and_a_day",
        HEALTH,
        "/dt/gzdt/",
        "工作动态",
        "news",
        "2026-11-17",
        "/art/%Y/%M/%D/art_77_#.html",
        '<ul class="news_ul">@</ul><div class="pages">共112条 每页15条</div>',
        '<li class="news_line"><a class="news_titel" href="$H">$T</a><span class="news_date">$D</span></li>',
        9,
        2,
    )
    page(
        "columns_of_a_grid_with_a_link_and_a_span",
        HEALTH,
        "/gk/tz/",
        "通知公告",
        "notice",
        "2026-11-14",
        "/gk/tz/%Y%M/t%Y%M%D_#.html",
        '<div class="row"><div class="col-md-12">@</div></div>',
        '<div class="col-md-8"><a href="$H" title="$T">$T</a></div><div class="col-md-4 text-right"><span>$D</span></div>',
        8,
    )


def crawled() -> None:
    """After the rules of the crawlers."""
    page(
        "list_with_the_day_in_bold_and_the_region_last",
        COMMERCE,
        "/zfxxgk/zbcg/",
        "招标采购",
        "projects",
        "2026-11-15",
        "/zfxxgk/zbcg/#.html",
        '<div id="list"><ul class="ul_list">@</ul></div>',
        '<li><span><b>$D</b></span><a href="$H" title="$T">$T</a><i>衡川</i></li>',
        8,
        4,
    )
    page(
        "title_in_a_paragraph_and_day_in_the_next",
        HEALTH,
        "/gk/caigou/",
        "采购公告",
        "projects",
        "2026-11-11",
        "/gk/caigou/#.html",
        '<div class="cont">@</div>',
        '<div class="line"><p><a href="$H">$T</a></p><p>$D</p></div>',
        7,
        5,
    )
    page(
        "buyer_and_region_behind_the_day_with_bars_between",
        DISTRICT,
        "/cg.asp?k=2",
        "中标公告",
        "projects",
        "2026-11-09",
        "cgxx.asp?id=#&k=2",
        '<ul class="vT-srch">@</ul>',
        '<li><a href="$H" title="$T">$T</a><span>$D | 采购人：区教育局 | <a href="cg.asp?k=2&amp;qy=1">帆岭区</a></span></li>',
        8,
        6,
    )
    page(
        "day_in_the_second_span_within_the_link",
        COMMERCE,
        "/xwdt/tp/",
        "图片新闻",
        "news",
        "2026-11-13",
        "/xwdt/tp/%Y-%M-%D/#.html",
        '<ul class="pic-list">@</ul>',
        '<li><a href="$H"><span>$T</span><span>$D</span></a></li>',
        8,
        4,
    )
    page(
        "days_in_paragraphs_with_pictures_at_the_side",
        HEALTH,
        "/dt/ts/",
        "基层动态",
        "news",
        "2026-11-16",
        "/dt/ts/#.html",
        '<ul class="picnews">@</ul>',
        '<li><a class="img" href="$H"><img src="/up/$N.jpg" alt="$T"></a><div class="txt"><a href="$H">$T</a><p class="date">$D</p></div></li>',
        7,
        3,
    )
    page(
        "two_columns_with_the_day_before_the_content",
        COMMERCE,
        "/jlhd/myzj/",
        "民意征集",
        "notice",
        "2026-10-30",
        "/jlhd/myzj/#.html",
        '<div class="contentBox">@</div>',
        '<div class="item"><div class="date">$D</div><div class="content"><a href="$H">$T</a><p>征求意见时间截止到2026年12月31日。</p></div></div>',
        6,
        9,
    )
    page(
        "strong_title_and_the_second_span_a_day",
        HEALTH,
        "/fw/xz/",
        "下载中心",
        "plain",
        "2026-09-25",
        "/fw/xz/#.html",
        '<ul class="sGray">@</ul>',
        '<li><strong><a href="$H">$T</a></strong><span class="size">12KB</span><span>$D</span></li>',
        6,
        20,
    )
    page(
        "small_heading_within_the_link_of_bids",
        COMMERCE,
        "/zfxxgk/gqcg/",
        "国企采购",
        "projects",
        "2026-11-12",
        "/callbids/#.html",
        '<div class="callbids">@</div>',
        '<a href="$H"><h6>$T</h6><span class="time">发布时间：$D</span></a>',
        8,
        5,
    )
    page(
        "heading_within_a_list_whose_second_li_is_a_day",
        DISTRICT,
        "/gk.asp?id=3",
        "规划计划",
        "planning",
        "2026-09-16",
        "gk_show.asp?id=#",
        '<div class="newstitle">@</div>',
        '<ul><li><h3><a href="$H" title="$T">$T</a></h3></li><li>$D</li></ul>',
        6,
        40,
    )
    page(
        "table_with_five_cells_and_the_day_last",
        ROADS,
        "/Channel/6/",
        "行政许可",
        "plain",
        "2026-11-10",
        "/Item/xk_#.html",
        '<table border="1" width="100%"><tr><th>序号</th><th>许可决定书</th><th>文号</th><th>机关</th><th>日期</th></tr>@</table>',
        '<tr><td>$N</td><td><a href="$H" title="$T">$T</a></td><td>松交许〔2026〕$N号</td><td>县交通局</td><td>$D</td></tr>',
        8,
        9,
    )


def build() -> None:
    """Write them."""
    saved()
    crawled()
