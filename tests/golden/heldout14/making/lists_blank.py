"""Columns with nothing in them, as the common systems leave them, and a few of others."""

from __future__ import annotations

from .lists_frames import COUNTY, HAND, OPEN, TAIL, UCAP, VSB, lst
from .plan import Row, each, rows

HOST = "http://www.qishixian-x.invalid"
SITE = "栖石县人民政府"
AS_OF = "2025-03-10"
STORE = '<div id="4410"><script type="text/xml"><datastore><nextgroup></nextgroup><totalrecord>0</totalrecord><totalpage>0</totalpage><recordset></recordset></datastore></script></div>'

# name: the column's name, its frame, what stands where the list would be.
WAYS = {
    "blank_no_page_to_turn": (
        "土地征收",
        COUNTY,
        '<ul class="list"></ul><div class="page"><script>createPageHTML(0, 0, "index", "html");</script></div>',
    ),
    "blank_store_of_no_record": ("体育场馆", COUNTY, STORE),
    "blank_common_list_of_none": (
        "检查结果",
        UCAP,
        "<ul class=\"list\"></ul><div id=\"page-div\"></div><script>createPageHTML('page-div',0, 1,'common_list','shtml',0)</script>",
    ),
    "blank_none_of_none_pages": (
        "科普知识",
        VSB,
        '<div class="list"><ul></ul><table class="headStyle1" width="100%"><tr><td id="fanye46" align="center">共0条&nbsp;&nbsp;0/0&nbsp;&nbsp;</td></tr></table></div>',
    ),
    "blank_no_related_data": (
        "环境监测",
        COUNTY,
        '<div class="nodata"><img src="/images/nodata.png"><p>抱歉，暂无相关数据</p></div>',
    ),
    "blank_not_published_yet": (
        "公共企事业单位",
        OPEN,
        '<div class="zfxxgk_zdgkc"><ul></ul><p>该栏目暂未发布信息</p></div>',
    ),
    "blank_in_the_platform": (
        "行政强制",
        OPEN,
        '<div class="zfxxgk_zdgkc"><ul><li>暂无信息</li></ul></div>',
    ),
    "blank_names_of_cells_alone": (
        "应急预案",
        OPEN,
        '<table class="xxgk_table" width="100%"><tr class="head"><th>索引号</th><th>名称</th><th>发布机构</th><th>生成日期</th></tr></table><div class="pages">共 0 条 第 1 / 1 页</div>',
    ),
    "blank_rows_in_a_comment": (
        "双随机公开",
        COUNTY,
        '<ul class="list"><!-- <li><a href="./202106/t20210603_1.html">关于开展双随机抽查的公告</a><span>2021-06-03</span></li><li><a href="./202105/t20210511_2.html">抽查事项清单</a><span>2021-05-11</span></li> --></ul><p class="none">暂无数据</p>',
    ),
    "blank_tabs_of_years": (
        "建议提案",
        COUNTY,
        '<ul class="tabs"><li class="on"><a href="javascript:;">2025年</a></li><li><a href="javascript:;">2024年</a></li><li><a href="javascript:;">2023年</a></li></ul><div class="panes"><div class="pane">暂无信息</div><div class="pane" style="display:none">暂无信息</div><div class="pane" style="display:none">暂无信息</div></div>',
    ),
    "blank_no_record_that_fits": (
        "招考信息",
        COUNTY,
        '<table class="table"><thead><tr><th>序号</th><th>标题</th><th>时间</th></tr></thead><tbody><tr><td colspan="3" align="center">没有符合条件的记录</td></tr></tbody></table>',
    ),
    "blank_back_to_the_home_page": (
        "脱贫攻坚",
        COUNTY,
        '<div class="tips">暂无内容！<a href="/">返回首页</a></div>',
    ),
    "blank_look_at_other_columns": (
        "国企公开",
        UCAP,
        '<div class="nomsg">该栏目下暂时没有信息，请浏览其他栏目！</div>',
    ),
    "blank_layui_none": (
        "中介服务",
        COUNTY,
        '<div class="layui-table-view"><div class="layui-none">无数据</div></div>',
    ),
    "blank_page_one_of_zero": (
        "工程建设",
        COUNTY,
        '<div class="list"></div><div class="pg">当前第1页/共0页　共0条　<span>首页</span> <span>上一页</span> <span>下一页</span> <span>尾页</span> 转到<input type="text" size="2">页<input type="button" value="GO"></div>',
    ),
    "blank_boxes_of_sub_columns": (
        "社会公益事业",
        COUNTY,
        "".join(
            f'<div class="box"><div class="bt"><h3>{name}</h3><a class="more" href="./{at}/">更多&gt;&gt;</a></div><ul><li>暂无信息</li></ul></div>'
            for name, at in (("灾害救助", "zhjz"), ("公共文化", "ggwh"), ("优抚安置", "yfaz"))
        ),
    ),
    "blank_ring_of_dots": (
        "统计分析",
        TAIL,
        '<div class="flex flex-col items-center py-20 text-gray-400"><svg class="w-16 h-16" viewBox="0 0 24 24"><path d="M4 6h16"/></svg><p class="mt-4">暂无内容</p></div>',
    ),
    "blank_nothing_found_in_english": (
        "Announcements",
        TAIL,
        '<p class="py-20 text-center">No content available.</p>',
    ),
    "blank_hand_made_in_grey": (
        "通知公告",
        HAND,
        '<p align="center"><font size="2" color="#808080">（本栏目暂无信息）</font></p><p>　</p><p>　</p>',
    ),
    "blank_tool_bar_and_a_code": (
        "价格收费",
        COUNTY,
        '<ul class="list"></ul><div class="wxts">温馨提示：暂无信息</div><div class="share"><a title="分享到微信" class="wx" href="javascript:;"></a><a title="分享到微博" class="wb" href="javascript:;"></a></div>',
    ),
    "blank_lines_of_rows_without_text": (
        "民族宗教",
        VSB,
        '<table width="100%"><tr><td height="25" style="border-bottom:1px dashed #ccc">&nbsp;</td></tr><tr><td height="25" style="border-bottom:1px dashed #ccc">&nbsp;</td></tr></table><div>没有相关内容</div>',
    ),
    "blank_slash": ("权责清单调整", OPEN, '<div class="zfxxgk_zdgkc"><ul><li>暂无</li></ul></div>'),
}


def side(of: list[Row], markup: str) -> str:
    """Rows of something else."""
    return each(of, markup)


def build() -> None:
    """Write them."""
    for at, (name, (title, frame, inner)) in enumerate(WAYS.items()):
        path = {HAND: f"/tz{at}.htm", VSB: f"/c{at}.htm"}.get(frame, f"/zwgk/fdzd/c{at + 40}/")
        lst(name, HOST + path, AS_OF, SITE, title, inner, frame=frame, items=[], blank=True)
    hot = rows("news", "2025-03-07", 6, "栖石县", lambda n, _: f"/xwzx/yw/content_{9902 - n}.html")
    ranks = each(hot, '<li><em>$N</em><a href="$H" title="$T">$S</a></li>')
    dated = each(hot, '<li><a href="$H" title="$T">$S</a><span>$M-$d</span></li>')
    beside = {
        "blank_left_of_a_rank_of_clicks": ("执法公示", "点击排行", ranks),
        "blank_left_of_hot_news_with_days": ("救灾捐赠", "热点新闻", dated),
        "blank_above_recommended": ("质量监督", "推荐阅读", dated),
        "blank_beside_the_newest_of_the_site": ("城市管理", "最新信息", dated),
    }
    for at, (name, (title, head, some)) in enumerate(beside.items()):
        inner = f'<ul class="list"></ul><p class="none">暂无信息</p></div><div class="fr side"><div class="bt"><h3>{head}</h3></div><ul>{some}</ul>'
        path = f"{HOST}/zwgk/fdzd/d{at}/"
        lst(name, path, AS_OF, SITE, title, inner, items=[], blank=True)
