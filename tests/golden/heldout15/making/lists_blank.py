"""Columns with nothing in them, told as systems and templates tell it; each stands on a host whose
other columns are full. And columns that rest: they have entries, old ones."""

from __future__ import annotations

from .lists_bureaus import of_number
from .lists_frames import BOOT, CAPS, DEFS, OPENED, PORT, WIDE, Frame, lst
from .lists_plan import each

AS_OF = "2026-06-18"

# name: frame, path, the column's name, what stands where the list would be, what it was seen by.
WAYS: dict[str, tuple[Frame, str, str, str, str]] = {
    "blank_no_data_under_this_class": (
        BOOT,
        "/jiti/",
        "集体资产",
        '<div class="row"></div><div class="text-center my-5 text-secondary">本分类下无任何数据！</div>',
        "template",
    ),
    "blank_heading_of_no_data": (
        BOOT,
        "/zhaoshang/",
        "招商引资",
        '<div class="con-list"><h2>本分类下无任何数据</h2><div class="pagebar"></div></div>',
        "template",
    ),
    "blank_red_in_the_middle": (
        BOOT,
        "/cunwu/",
        "村务公开",
        '<center style="padding-top:200px;color:red"><h1>该栏目暂无数据，敬请等待！</h1></center><div id="part5"><ul style="width:700px;margin:auto;text-align:center"></ul></div>',
        "template",
    ),
    "blank_an_alert_with_dots": (
        BOOT,
        "/dangjian/",
        "党建引领",
        '<div class="uk-alert-danger" uk-alert><p>该栏目下暂无文章...</p></div><nav class="navigation pagination" role="navigation"></nav>',
        "template",
    ),
    "blank_no_open_manuscript": (
        BOOT,
        "/zhiyuan/",
        "志愿服务",
        "<p>该栏目暂无公开稿件。</p>",
        "template",
    ),
    "blank_above_recommended_news": (
        BOOT,
        "/jianguan/",
        "监督检查",
        '<div class="text-center my-5 text-secondary">本分类下无任何数据！</div><h4 class="topH4"><span>推荐资讯</span></h4><div class="rem"><ul class="clearfix">$SIDE</ul></div>',
        "template",
    ),
    "blank_material_with_thanks": (
        WIDE,
        "/fw/lswh/",
        "历史文化",
        "<center>本栏目暂无资料，感谢您的关注...</center>",
        "template",
    ),
    "blank_no_rows_and_a_count_of_none": (
        WIDE,
        "/gk/zfcg/",
        "政府采购",
        '<ul class="doc_list list-681"></ul><div id="page_681" class="page"></div><script>Ls.pagination("#page_681", function(pageIndex){ location.href=\'/gk/zfcg/?pageIndex=\' + pageIndex;},{currPage: (0+1),pageCount:0});</script>',
        "test",
    ),
    "blank_template_and_a_count_of_none": (
        WIDE,
        "/gk/shjz/",
        "社会救助",
        '<div class="nodata"><img src="/images/noresult.png" alt=""><span>暂无相关信息</span></div><script>createPageHTML(0,0,"index","htm");</script>',
        "template",
    ),
    "blank_an_item_that_leads_nowhere": (
        WIDE,
        "/sj/sjkf/",
        "数据开放",
        '<div class="group"><a class="gt">数据开放</a><ul class="gl"><li><a>暂无信息！</a></li></ul></div>',
        "saved",
    ),
    "blank_definitions_without_one": (
        OPENED,
        "/fd/xzqz/zfxxgk_gknrz.shtml",
        "行政强制",
        '<div class="gknr"><dl></dl></div><script>createPageHTML("page_div",0,1,"zfxxgk_gknrz","shtml",0);</script>',
        "selectors",
    ),
    "blank_head_of_a_table_and_no_items": (
        OPENED,
        "/fd/yjgl/",
        "应急管理",
        '<ul class="rows" style="display:block;"><div class="tb fl"><table><tbody><tr> <th width="47%">名称</th> <th width="21%">索引号</th> <th width="19%">发布机构</th> <th width="12%">发布日期</th> </tr></tbody></table><div class="lefttotal">共有<span class="leftnum">0</span>条信息</div></div></ul>',
        "saved",
    ),
    "blank_no_content_made_open": (
        OPENED,
        "/fd/zdjc/",
        "重大决策预公开",
        '<div class="xxgkzd-box"><div class="box"><ul></ul><p class="empty-state">该栏目暂无已发布内容。</p></div></div>',
        "template",
    ),
    "blank_page_one_of_none_in_a_control": (
        DEFS,
        "/NewsLsit.aspx?ClassID=611",
        "案件公开",
        '<div class="listBox"><ul class="ul13"></ul></div><div id="Body_AspNetPager1">第1页 共 0 页</div>',
        "test",
    ),
    "blank_a_row_of_forty_pixels": (
        DEFS,
        "/portal/list?topicCode=DCYJ",
        "调查研究",
        '<table class="box1" width="100%"><tr align="left" valign="middle"><td height="40" style="font-size: 14px;font-weight: bolder">该栏目下暂无数据</td></tr></table>',
        "template",
    ),
    "blank_a_cell_with_a_space_before": (
        CAPS,
        "/list.do?type=8",
        "科技统计",
        '<table width="1065" border="0" cellspacing="0" cellpadding="0"><tr><td height="43" align="center" valign="middle">&nbsp;\n暂无信息！\n</td></tr></table>',
        "template",
    ),
    "blank_no_document_in_red": (
        CAPS,
        "/list.do?type=9",
        "资料下载",
        '<DIV class="main-right-body" style="height: 90%;"><SPAN style=\'font-size: 20px;color: red;\'>本栏目暂无文档！</SPAN></DIV>',
        "template",
    ),
    "blank_seven_cells_wide": (
        PORT,
        "/zjw/xxgk/xzcf/index.shtml",
        "行政处罚",
        '<table class="t"><thead><tr><th>文号</th><th>当事人</th><th>事由</th><th>决定</th><th>机关</th><th>日期</th><th>操作</th></tr></thead><tbody><tr><td colspan=7 >暂无信息！</td></tr></tbody></table>',
        "template",
    ),
    "blank_box_of_a_portlet_with_old_rows_in_a_comment": (
        PORT,
        "/zjw/zfbz/yh/index.shtml",
        "摇号结果",
        '<ul id="yh_g" opentype="more"><!-- <li><span>[2018-12-14]</span><a href="/zjw/530844/index.shtml">某月名单</a></li> --></ul><div class="none">暂无数据</div>',
        "saved",
    ),
    "blank_three_tabs_without_anything": (
        PORT,
        "/zjw/gcjs/gc/index.shtml",
        "工程档案",
        '<nav class="tt"><ul><li class="cur"><a href="#">本年度</a></li><li><a href="#">上年度</a></li></ul></nav><div rel="c1" class="con"><ul><li>暂无内容</li></ul></div><div rel="c2" class="con dsn"><ul><li>暂无内容</li></ul></div>',
        "saved",
    ),
}


def build() -> None:
    """Write them."""
    side = of_number("news", "2026-06-15", 5, "/dongtai/#.html", "禾麓镇", 3)
    rest = each(side, '<li><span class="fr">$D</span><a href="$H" title="$T">$S</a></li>')
    for name, (frame, path, title, inner, seen) in WAYS.items():
        lst(
            name,
            frame,
            path,
            AS_OF,
            title,
            inner.replace("$SIDE", rest),
            seen,
            items=[],
            blank=True,
        )
    old = of_number("notice", "2022-12-28", 6, "/zjw/zfbz/fk/#/index.shtml", "滦岸市", 9)
    lst(
        "rest_a_line_that_it_is_no_longer_kept_up",
        PORT,
        "/zjw/zfbz/fk/index.shtml",
        AS_OF,
        "防控专题",
        '<p class="tip">本栏目自2023年1月8日起停止更新，以下历史信息仅供查阅。</p><ul>'
        + each(old, '<li><span>[$D]</span><a href="$H" title="$T">$T</a></li>')
        + "</ul>",
        "saved",
        old,
        above="住房保障",
        blank=False,
    )
    old = of_number("notice", "2021-03-15", 5, "/xw/tpgj/#.htm", "云汐县", 20)
    lst(
        "rest_a_column_of_years_ago",
        WIDE,
        "/xw/tpgj/",
        AS_OF,
        "脱贫攻坚（归档）",
        "<ul>" + each(old, '<li><a href="$H">$T</a><span>$D</span></li>') + "</ul>",
        "saved",
        old,
        above="新闻",
        blank=False,
    )
