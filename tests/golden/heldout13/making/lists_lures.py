"""Columns that look empty to a machine and are not: something else stands there, a script may still
bring it, or it says why there is nothing to look for here."""

from __future__ import annotations

from .lists_frames import BOOT, HALL, INNER, TABLE, lst
from .plan import each, rows

HOST = "http://www.yingshanqu-x.invalid"
SITE = "映山区人民政府"

# name: the column's name, its frame, what stands there.
THINGS = {
    "lure_one_file": (
        "年度报告",
        INNER,
        '<div class="inner-news"><p><a href="/upload/2023/ndbg.pdf">点击下载</a></p></div>',
    ),
    "lure_frame_written_by_a_script": (
        "信用公示",
        HALL,
        "<script>document.write(\"<iframe src='http://xy.yingshan.invalid/list' width='100%' height='900'></iframe>\");</script>",
    ),
    "lure_being_sorted": ("历史沿革", BOOT, '<p class="tip">信息正在整理中，敬请期待。</p>'),
    "lure_moustaches_of_a_template": (
        "便民问答",
        BOOT,
        '<div id="app" v-cloak><ul><li v-for="item in list"><a :href="item.url">{{item.title}}</a><span>{{item.date}}</span></li></ul><p v-if="list.length==0">暂无数据</p></div><script src="/static/js/page.list.js"></script>',
    ),
    "lure_code_to_scan": (
        "政务新媒体",
        HALL,
        '<div class="qr"><img src="/images/qr_wx.jpg" alt="微信公众号"><p>微信扫一扫，关注“映山发布”</p></div>',
    ),
    "lure_map": (
        "交通位置",
        BOOT,
        '<div id="allmap" style="height:500px"></div><script src="//api.map.invalid/api?v=3.0&ak=0"></script><script>var map = new BMap.Map("allmap");</script>',
    ),
    "lure_table_as_a_picture": (
        "办事流程",
        TABLE,
        '<P align=center><IMG src="upload/2013/lct.jpg" width=720></P>',
    ),
    "lure_query_of_certificates": (
        "证书查询",
        TABLE,
        '<FORM action="cx.aspx" method=post>姓名：<INPUT name=xm> 证号：<INPUT name=zh> <INPUT type=submit value=查询></FORM>',
    ),
    "lure_needs_scripts": (
        "数据发布",
        BOOT,
        '<noscript><strong>请启用 JavaScript 后浏览本页。</strong></noscript><div id="root"></div><script src="/static/js/main.4f1c.chunk.js"></script>',
    ),
    "lure_nothing_of_the_kind_happened": (
        "行政征收",
        HALL,
        "<p>经核实，2023年度映山区无行政征收事项。</p><p>映山区人民政府办公室</p><p>2024年1月15日</p>",
    ),
    "lure_gate_of_columns": (
        "重点领域公开",
        HALL,
        '<ul class="gate"><li><a href="/zwgk/zdly/sp/">食品药品监管</a></li><li><a href="/zwgk/zdly/hb/">环境保护</a></li><li><a href="/zwgk/zdly/bz/">保障性住房</a></li><li><a href="/zwgk/zdly/zd/">征地信息</a></li></ul>',
    ),
    "lure_the_server_is_busy": ("服务事项", BOOT, "<p>系统繁忙，请稍后再试！</p>"),
    "lure_list_written_in_an_attribute": (
        "最新消息",
        BOOT,
        """<div class="list-vue" data-list='[{"title":"区图书馆延长开放","url":"/news/12.html","date":"2024-03-01"},{"title":"早市搬迁","url":"/news/11.html","date":"2024-02-26"}]'></div><script src="/static/js/list-vue.js"></script>""",
    ),
    "lure_stopped_and_moved": (
        "政务微博",
        HALL,
        '<p>因网站改版，本栏目自2022年3月1日起不再更新，相关信息请到<a href="/zwgk/xwfb/">新闻发布</a>栏目查看。</p>',
    ),
    "lure_member_of_a_ring": (
        "服务热线",
        BOOT,
        '<div class="hot"><strong>12345</strong><p>24小时政务服务便民热线</p></div>',
    ),
}


def build() -> None:
    """Write them."""
    for at, (name, (title, frame, inner)) in enumerate(THINGS.items()):
        path = f"/zwgk/l{at + 30}/" if frame is not TABLE else f"/list.aspx?cid={at + 30}"
        lst(name, HOST + path, "2024-03-05", SITE, title, inner, frame=frame, blank=False)
    of = rows("policy", "2024-01-17", 5, "映山区", lambda n, _: f"/zwgk/wj/{314 - n}.html", step=20)
    lines = each(of, '<li class="list-group-item"><a href="$H">$T</a><small>$D</small></li>')
    lst(
        "lure_first_tab_is_empty",
        f"{HOST}/zwgk/wj/",
        "2024-03-05",
        SITE,
        "政策文件",
        f'<ul class="nav nav-pills"><li><a class="active" data-toggle="pill" href="#a">行政规范性文件</a></li><li><a data-toggle="pill" href="#b">其他文件</a></li></ul><div class="tab-content"><div class="tab-pane active" id="a"><p>暂无数据</p></div><div class="tab-pane" id="b"><ul class="list-group">{lines}</ul></div></div>',
        of,
        blank=False,
    )
    of = rows("notice", "2024-02-20", 6, "映山区", lambda n, _: f"/talk/d/{902 - n}", step=6)
    lines = each(of, '<tr><td>$N</td><td><a href="$H">$T</a></td><td>$D</td><td>暂无评论</td></tr>')
    lst(
        "lure_no_comments_yet",
        f"{HOST}/talk/gs/",
        "2024-03-05",
        SITE,
        "公示公告",
        f'<table class="table"><thead><tr><th>序号</th><th>标题</th><th>发布时间</th><th>评论</th></tr></thead><tbody>{lines}</tbody></table>',
        of,
        blank=False,
    )
    of = rows("plain", "2024-02-20", 5, "映山区", lambda n, _: f"/whys/{n + 41}.html")
    body = each(of, '<li><a href="$H"><img src="/up/$N.jpg" alt="$T"></a></li>')
    lst(
        "lure_pictures_only",
        f"{HOST}/whys/",
        "2024-03-05",
        SITE,
        "文化映山",
        f'<ul class="pic">{body}</ul>',
        frame=HALL,
        blank=False,
    )
