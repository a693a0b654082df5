"""The lists after columns that somebody saved and templates of systems, and columns without an entry."""

from __future__ import annotations

from .field_frames import COUNTY, DEPARTMENT, ENVIRONMENT, TABLES
from .field_lists import page
from .field_plan import single


def saved() -> None:
    """After columns that somebody saved, and templates."""
    page(
        "group_rows_and_blank_lines_in_a_table",
        TABLES,
        "/zwdt/zwyw/",
        "政务要闻",
        "news",
        "2026-11-18",
        "./%Y%M/t%Y%M%D_#.html",
        '<table width="100%"><tr><td class="cjfw">政务要闻</td></tr><tr><td id="bk"><TABLE width="97%"><TBODY>@</TBODY></TABLE></td></tr></table><script>createPageHTML(8, 0, "index", "html");</script>',
        '<TR>\n<TD height=25 align="left"><IMG src="/images/lb.gif" width=4 height=6 />&nbsp;<A \nhref="$H">$T</A></TD>\n<TD width="60" align="right">$D</TD>\n</TR>',
        12,
        1,
        5,
        '<TR height=1>\n<TD colspan=2 class="GroupBlankLine"></TD>\n</TR>',
        pager={"pages": 8},
    )
    page(
        "three_cells_and_a_day_without_its_year",
        TABLES,
        "/zwdt/zhxx/",
        "综合信息",
        "news",
        "2026-11-19",
        "./%Y%M/t%Y%M%D_#.html",
        '<table width="99%"><tr><td height="34" class="STYLE8">综合信息</td></tr><tr><td valign="top"><table width="99%">@</table></td></tr></table>',
        '<tr valign="center" style="padding:0 3px;">\n<td width="3%"><img src="/images/y.jpg" /></td>\n<td width="87%" class="STYLE25"><a href="$H" target="_blank"><span class="STYLE25">$T</span></a></td>\n<td width="10%"><span class="STYLE12">$M-$d</span></td>\n</tr>',
        12,
        5,
    )
    page(
        "day_before_the_link_with_rows_that_split",
        ENVIRONMENT,
        "/hbyw/qxdt/",
        "区县动态",
        "news",
        "2026-11-19",
        "/Item/#.aspx",
        '<div class="col-1"><div class="sideBox"><div class="hd"><h3>热门排行</h3></div><ul><li><a href="/Item/9.aspx">全市环保志愿者座谈会召开</a></li><li><a href="/Item/8.aspx">巡河员的一天</a></li></ul></div></div><div class="mBd"><ul class="newsList infoListA">@</ul><div class="pager"> <a href="Index.aspx">首页</a> <span class="current">1</span> <a href="Index_2.aspx">2</a> <a href="Index_11.aspx">尾页</a><span class="disabled">共217篇文章/共11页</span></div></div>',
        '<li><span class="date">$D</span><a href="$H" target="_blank">$T</a></li>',
        14,
        2,
        4,
        '<li class="split"></li>',
        pager={"pages": 11},
    )
    page(
        "point_and_title_to_the_left_and_a_crumb_of_arrows",
        ENVIRONMENT,
        "/hbyw/bddt/",
        "本地动态",
        "news",
        "2026-11-10",
        "/hbyw/bddt/#.html",
        '<div class="zj_content"><div class="current_location"><div class="title">本地动态</div><div class="location">\n当前位置 : 首页->霁川信息->本地动态\n</div></div><div class="newsList"><ul>@</ul></div></div>',
        '<li>\n<a href="$H"><span class="fl">· $S</span><span class="fr">$D</span></a>\n</li>',
        8,
    )
    page(
        "number_title_office_and_day_under_heads",
        DEPARTMENT,
        "/zfxxgk/gkml/",
        "公开目录",
        "policy",
        "2026-11-03",
        "/doc/%Y/%M/%D/#.shtml",
        '<div class="search"><input name="KeyWord"><select><option value="1">按标题</option></select></div><table class="xxgk_tab" width="100%" border="1" id="doclist"><tr><th width="12%">序号</th><th width="50%" class="sp1">标题</th><th width="25%">发布机构</th><th width="13%">发布日期</th></tr>@</table>',
        '<tr><td>$N</td><td class="sp1"><a href="$H" target="_blank" title="$T">$T</a></td><td>政策法规处</td><td>$D</td></tr>',
        7,
        12,
    )
    page(
        "name_of_a_project_and_when_it_was_published",
        DEPARTMENT,
        "/zfxxgk/zbcg/",
        "招标采购",
        "projects",
        "2026-11-11",
        "/cms/xxgk/detail.html?id=#",
        '<div class="xxgk-table"><table><thead><tr><th>项目名称</th><th>发布时间</th></tr></thead><tbody>@</tbody></table></div>',
        '<tr>\n  <td><a href="$H">$T</a></td>\n  <td>$D</td>\n</tr>',
        6,
        6,
    )
    page(
        "day_in_a_font_before_the_link",
        COUNTY,
        "/xwdt/tzgg.htm",
        "通知公告",
        "notice",
        "2026-11-18",
        "../info/1033/#.htm",
        '<ul class="tab_conbox"><li class="tab_con">@</li></ul>',
        '<span><font>$M-$d</font><a target="_blank" href="$H"><i>&middot;</i>$T</a></span>',
        9,
        4,
    )
    page(
        "items_of_tabs_with_the_title_as_an_attribute",
        DEPARTMENT,
        "/zfxxgk/zcjd/",
        "政策解读",
        "policy",
        "2026-10-21",
        "/zcjd/#.html",
        '<div class="xxgk_left"><ul>@</ul></div>',
        '<li class="tab_list_item"><a href="$H" title="$T"><i class="dot"></i>$S</a><font>$D</font></li>',
        7,
        11,
    )
    page(
        "book_icon_and_cut_title_and_the_time_of_making",
        DEPARTMENT,
        "/jtdt/gsgl/",
        "公路水运违法信息公开",
        "notice",
        "2026-11-05",
        "waterTransport.do?action=detail&id=#",
        '<div class="trafficNews list"><h2>水运工程违规行为</h2><ul id="datali">@</ul></div>',
        '<li>\n<b class="icon_noteBook"></b> \n<a id="title" target="_self" style="white-space: nowrap; overflow: hidden;" \nhref="$H">\n$T\n</a> \n<span id="createtime" >$D</span>\n</li>',
        6,
        8,
    )
    page(
        "badges_of_bootstrap_behind_the_titles",
        COUNTY,
        "/bsfw/wsgs.htm",
        "网上公示",
        "notice",
        "2026-11-02",
        "../info/1090/#.htm",
        '<div class="row"><div class="col-md-9"><ul class="list-group">@</ul></div><div class="col-md-3"><div class="panel"><div class="panel-heading">热点</div><ul><li><a href="../info/1.htm">县里最美的路</a></li></ul></div></div></div>',
        '<li class="list-group-item"><a href="$H" target="_blank">$T</a><span class="badge">$D</span></li>',
        6,
        7,
    )


def none() -> None:
    """Columns without an entry, as the templates have them."""
    for name, frame, path, column, inner in (
        (
            "no_data_in_an_item_of_the_list",
            COUNTY,
            "/zwgk/fzjh.htm",
            "发展计划",
            '<div class="box_list"><ul class="List_list"><li class="no_data" style="margin-top:50px;">暂无数据</li></ul></div>',
        ),
        (
            "no_records_in_a_row_under_heads",
            DEPARTMENT,
            "/zfxxgk/cfjd/",
            "处罚决定",
            '<table class="xxgk_tab" width="100%" border="1"><tr><th width="12%">序号</th><th class="sp1">标题</th><th>发布机构</th><th>发布日期</th></tr><tr><td colspan="4">暂无相关信息</td></tr></table>',
        ),
    ):
        single(
            "lists", name, frame.host + path, frame.page(path, column, inner), blank=True, items=[]
        )


def build() -> None:
    """Write them."""
    saved()
    none()
