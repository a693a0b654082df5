"""Columns with nothing in them, as many ways as offices had: none is told as in the sets before."""

from __future__ import annotations

from .lists_frames import BARE, EARLY, MIDDLE, WIDE, lst
from .plan import each, rows

HOST = "http://www.yunmenzhen-x.invalid"
SITE = "云门县人民政府"

# name: the column's name, its frame, what stands where the list would be.
WAYS = {
    "blank_never_published": (
        "应急预案",
        WIDE,
        '<ul class="news-list"></ul><p class="tips">本栏目尚未发布信息</p>',
    ),
    "blank_layui_none": (
        "审计公开",
        WIDE,
        '<table class="layui-table"><thead><tr><th>标题</th><th>日期</th></tr></thead><tbody></tbody></table><div class="layui-none">无数据</div>',
    ),
    "blank_no_files": (
        "表格下载",
        MIDDLE,
        '<div class="filelist"><p class="nocontent">该目录下没有文件。</p></div>',
    ),
    "blank_cells_of_spaces": (
        "人事任免",
        MIDDLE,
        '<table width="100%"><tr><th>序号</th><th>标题</th><th>日期</th></tr><tr><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr></table>',
    ),
    "blank_sorry_no_records": (
        "下载中心",
        EARLY,
        '<p align="center"><font color="red">对不起，没有任何记录！</font></p>',
    ),
    "blank_pages_zero_of_zero": (
        "公益事业",
        MIDDLE,
        '<ul></ul><div class="pg">第0页/共0页　总数：0　<span>首页</span> <span>上页</span> <span>下页</span> <span>末页</span></div>',
    ),
    "blank_empty_description": (
        "重点领域",
        WIDE,
        '<div class="el-empty"><div class="el-empty__image"><svg viewBox="0 0 79 86"><path d="M0 0h79v86H0z"></path></svg></div><div class="el-empty__description"><p>暂无相关内容</p></div></div>',
    ),
    "blank_years_to_choose": (
        "建议提案",
        WIDE,
        '<div class="filter">年份：<select name="year"><option value="">全部</option><option>2023</option><option>2022</option><option>2021</option></select></div><ul class="list-box"></ul>',
    ),
    "blank_list_of_a_space": (
        "环境保护",
        MIDDLE,
        '<div class="lanmu"><ul><li>&nbsp;</li></ul></div>',
    ),
    "blank_datalist_with_total": (
        "扶贫信息",
        WIDE,
        '<div class="total">共 0 条信息</div><div class="datalist"><div class="dl-head"><span>标题</span><span>时间</span></div><div class="dl-body"></div></div>',
    ),
    "blank_told_in_english": ("双随机", BARE, '<div class="result">No records found.</div>'),
    "blank_nothing_to_show": (
        "社会救助",
        WIDE,
        '<table class="grid"><thead><tr><th>名称</th><th>日期</th></tr></thead><tfoot><tr><td colspan="2">当前没有可显示的内容</td></tr></tfoot></table>',
    ),
    "blank_script_data_of_none": (
        "救灾物资",
        WIDE,
        '<div id="box"></div><script>var pageList = {"total":0,"rows":[]};show("box", pageList);</script>',
    ),
    "blank_article_here_later": (
        "项目批准",
        EARLY,
        '<table width="90%"><tr><td height="200" align="center">还没有文章</td></tr></table>',
    ),
}


def build() -> None:
    """Write them."""
    for at, (name, (title, frame, inner)) in enumerate(WAYS.items()):
        path = f"/gk/lm{at + 30}/" if frame is not EARLY else f"/class.asp?id={at + 30}"
        lst(name, HOST + path, "2023-10-16", SITE, title, inner, frame=frame, items=[], blank=True)
    hot = rows("news", "2023-10-12", 5, "云门县", lambda n, d: f"/dt/yw/{d[:4]}/{660 - n}.html")
    side = each(hot, '<li><em>$N</em><a href="$H" title="$T">$S</a></li>')
    lst(
        "blank_beside_what_others_read",
        f"{HOST}/gk/lm50/",
        "2023-10-16",
        SITE,
        "社会保险",
        f'<div class="col-main"><h3>社会保险</h3><div class="list"><p>暂未上传内容</p></div></div><div class="col-side"><h4>大家都在看</h4><ul>{side}</ul></div>',
        blank=True,
    )
