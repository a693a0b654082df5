"""Columns with nothing in them, told in words and shapes that the sets before do not have."""

from __future__ import annotations

from .lists_frames import BOOT, HALL, INNER, TABLE, lst
from .plan import each, rows

HOST = "http://www.qingxixian-x.invalid"
SITE = "清溪县人民政府"

# name: the column's name, its frame, what stands where the list would be.
WAYS = {
    "blank_red_in_the_middle": (
        "结对帮扶",
        INNER,
        '<center style="padding-top:200px;color:red"><h1>该栏目暂无数据！</h1></center>',
    ),
    "blank_until_somebody_publishes": (
        "项目公示",
        BOOT,
        '<div class="empty-tip">本栏目暂无内容，待管理员发布后自动显示。</div>',
    ),
    "blank_thanks_for_your_attention": (
        "图说新闻",
        HALL,
        '<div class="m-list" style="line-height:180px;text-align:center;color:#AAA;letter-spacing:5px;">本栏目暂无资料，感谢您的关注...</div>',
    ),
    "blank_come_again_later": (
        "考试信息",
        BOOT,
        '<h3 class="nothing">本栏目暂无内容,请稍后再来</h3>',
    ),
    "blank_alert_of_a_list_box": (
        "环保动态",
        TABLE,
        '<TABLE width="100%"><TR><TD align=middle background=images/sub_23.gif><SPAN id=ListBoxwznr style="WIDTH:513px;HEIGHT:500px">本栏目暂时没有内容！</SPAN></TD></TR></TABLE>',
    ),
    "blank_no_public_manuscripts": ("双拥工作", INNER, "<p>该栏目暂无公开稿件。</p>"),
    "blank_search_of_the_column_finds_none": (
        "行政许可公示",
        BOOT,
        '<form class="form-inline" method="get" action="/open/xk"><label>标题</label><input name="title" class="form-control"><button class="btn btn-primary">查询</button></form><div class="result">没有找到相关信息</div>',
    ),
    "blank_grid_without_records": (
        "招商项目",
        TABLE,
        '<FORM id=form1 action="list.aspx?cid=9" method=post><INPUT type=hidden name=__VIEWSTATE value="/wEPDwUKLTY2"><TABLE id=GridView1 cellSpacing=0 border=0 width="100%"><TR><TD colSpan=3>没有可显示的记录。</TD></TR></TABLE></FORM>',
    ),
    "blank_one_page_of_no_records": (
        "督查通报",
        HALL,
        '<ul class="list12"></ul><div class="pagination">共0条记录 1/1页&nbsp;&nbsp;首页 上一页 下一页 尾页 第<select><option value="1" selected>1</option></select>页</div>',
    ),
    "blank_table_and_a_turner_of_pages": (
        "执法结果",
        BOOT,
        '<table class="table table-hover"><thead><tr><th>案件名称</th><th>决定书文号</th><th>公示日期</th></tr></thead><tbody></tbody></table><script type="text/javascript">function _gotoPage(pageIndex){ location.href = "index_" + pageIndex + ".jhtml"; }</script>',
    ),
    "blank_both_tabs": (
        "议案提案",
        BOOT,
        '<ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#rd">人大建议</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#zx">政协提案</a></li></ul><div class="tab-content"><div class="tab-pane active" id="rd"><p class="text-muted">暂无内容</p></div><div class="tab-pane" id="zx"><p class="text-muted">暂无内容</p></div></div>',
    ),
    "blank_years_without_entries": (
        "工作总结",
        HALL,
        '<div class="year-group"><h3>2024年</h3><ul></ul></div><div class="year-group"><h3>2023年</h3><ul></ul></div><div class="year-group"><h3>2022年</h3><ul></ul></div>',
    ),
    "blank_found_zero_for_you": (
        "收费目录",
        BOOT,
        '<div class="search-info">为您找到 <b>0</b> 条相关信息</div><div class="search-list"></div>',
    ),
    "blank_told_by_a_picture": (
        "志愿服务",
        BOOT,
        '<div class="empty"><img src="/static/images/empty.png" alt="暂无数据"></div>',
    ),
    "blank_template_marks_left": (
        "下属单位",
        HALL,
        '<!--列表开始--><div class="news-list"><!-- list:begin --><!-- list:end --></div><!--列表结束--><div class="page-bar"></div>',
    ),
    "blank_of_a_portlet": (
        "会议公开",
        BOOT,
        '<div class="portlet-boundary"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">会议公开</h1></header><div class="portlet-content"><div class="alert alert-info">没有结果。</div></div></section></div>',
    ),
    "blank_terms_of_a_head": (
        "采购结果",
        INNER,
        '<dl class="inner-head"><dt>公告标题</dt><dd>采购方式</dd><dd>发布时间</dd></dl><div class="inner-news"></div><div class="inner-page">页次&nbsp;<font color="red">1/0</font>&nbsp;&nbsp;每页&nbsp;<font color="red">10</font>&nbsp;条&nbsp;&nbsp;共&nbsp;<font color="red">0</font>&nbsp;条</div>',
    ),
    "blank_in_two_languages": ("涉外服务", BOOT, '<div class="ant-empty">No Data 暂无数据</div>'),
    "blank_with_a_line_on_what_belongs_here": (
        "规划计划",
        HALL,
        '<p class="intro">本栏目公开本县中长期规划和年度计划。</p><ul class="m-list"></ul><p class="none">暂无信息</p>',
    ),
    "blank_with_tools_below": (
        "安全生产",
        HALL,
        '<div class="m-list"><p>暂时没有数据</p></div><div class="tools">分享到：<a href="javascript:void(0)" class="wx">微信</a><a href="javascript:void(0)" class="wb">微博</a>　<a href="javascript:window.print()">打印</a>　<a href="javascript:window.close()">关闭</a></div>',
    ),
    "blank_years_to_filter_by": (
        "建议答复",
        BOOT,
        '<div class="filter"><a class="on" href="?year=">全部</a><a href="?year=2024">2024</a><a href="?year=2023">2023</a><a href="?year=2022">2022</a></div><p class="count">共 0 条</p><ul class="list-group"></ul>',
    ),
    "blank_with_a_feed_to_subscribe": (
        "食品抽检",
        HALL,
        '<a class="rss" href="/rss/spcj.xml"><img src="/images/rss.gif" alt="RSS订阅"></a><ul class="m-list"></ul><p>没有内容。</p>',
    ),
    "blank_headings_of_columns_in_bold": (
        "拆迁公示",
        TABLE,
        '<TABLE width="98%" border=1><TR bgColor=#eeeeee><TD><B>序号</B></TD><TD><B>名称</B></TD><TD><B>时间</B></TD></TR></TABLE><P align=center>总数：0 页次：0/0 每页：20 [首页] [上一页] [下一页] [末页]</P>',
    ),
}


def build() -> None:
    """Write them."""
    for at, (name, (title, frame, inner)) in enumerate(WAYS.items()):
        path = f"/open/c{at + 70}/" if frame is not TABLE else f"/list.aspx?cid={at + 70}"
        lst(name, HOST + path, "2024-11-08", SITE, title, inner, frame=frame, items=[], blank=True)
    hot = rows("news", "2024-11-05", 5, "清溪县", lambda n, _: f"/news/{7712 - n}.html")
    side = each(
        hot, '<li><i class="n$N">$N</i><a href="$H" title="$T">$S</a><span>$M-$d</span></li>'
    )
    lst(
        "blank_left_of_hot_news",
        f"{HOST}/open/c99/",
        "2024-11-08",
        SITE,
        "减税降费",
        f'<div class="row"><div class="col-8"><ul class="l_list"></ul><p>当前栏目没有信息</p></div><div class="col-4"><div class="box"><div class="title"><span></span>热点新闻</div><ul class="main">{side}</ul></div></div></div>',
        blank=True,
    )
