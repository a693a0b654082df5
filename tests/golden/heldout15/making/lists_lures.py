"""Pages that look like an empty column or like a list and are neither; lists beside which something
says that it has nothing."""

from __future__ import annotations

from .lists_bureaus import of_number
from .lists_frames import BOOT, CAPS, DEFS, OPENED, PORT, WIDE, Frame, lst
from .lists_plan import each, paragraphs

AS_OF = "2026-06-18"

# name: frame, path, the column's name, what stands there, what it was seen by.
THINGS: dict[str, tuple[Frame, str, str, str, str]] = {
    "lure_only_the_template_of_rows": (
        WIDE,
        "/gk/xzcfgs/",
        "行政处罚公示",
        '<div ms-controller="list2"><script>var url="/was5/web/search?templet=list2.trsapi";</script><ul class="gl-ul"><li ms-repeat="list"><a ms-attr-href="el.url" ms-attr-title="el.title"><div class="li-btn">{{el.time}}</div><p>{{el.title}}</p></a></li></ul></div>',
        "test",
    ),
    "lure_a_shell_that_a_server_fills": (
        WIDE,
        "/col/col1229/index.html",
        "公示公告",
        '<div class="con" id="content" unitid="6843"></div><script src="/jpaas-publish/build/unit.js" unitid="6843" type="text/javascript"></script>',
        "notes",
    ),
    "lure_says_nothing_only_when_asked": (
        OPENED,
        "/fd/tp/",
        "网上投票",
        '<table><thead><tr><th>序号</th><th>主题</th><th>时间</th></tr></thead><tbody id="tb_Link"></tbody></table><div id="pageBar"></div><script>$.ajax({url:"/vote/list",success:function(r){if(r.RowCount>0){draw(r);}else{$("#tb_Link").html("<tr><td colspan=\'8\'>暂无信息！</td></tr>");}}});</script>',
        "template",
    ),
    "lure_adds_nothing_if_no_row_came": (
        DEFS,
        "/portal/list?topicCode=GZJB",
        "工作简报",
        '<table class="box1"></table><span id="span"></span><script>$.getJSON("/a/public/dataJson?name=gzjb",function(data){for(var i=0;i<data.length;i++){$(".box1").append("<tr><td>"+data[i].title+"</td></tr>");} if ($(".box1").find("tr").length<=0){$(".box1").append("<tr><td height=40>该栏目下暂无数据</td></tr>");}});</script>',
        "template",
    ),
    "lure_a_table_of_a_library": (
        DEFS,
        "/portal/list?topicCode=XZXK",
        "行政许可",
        '<table id="tab" lay-filter="tab"></table><script src="/layui/layui.js"></script><script>layui.use("table",function(){layui.table.render({elem:"#tab",url:"/portal/page?topicCode=XZXK",page:true,cols:[[{field:"title",title:"名称"},{field:"time",title:"日期"}]]});});</script>',
        "template",
    ),
    "lure_files_alone": (
        WIDE,
        "/fw/bgxz/",
        "表格下载",
        '<ul class="list-t"><li><a href="./P020260318.doc">云汐县临时救助申请审批表.doc</a></li><li><a href="./P020260319.doc">高龄津贴申请表.doc</a></li><li><a href="./P020260320.xls">残疾人两项补贴汇总表.xls</a></li></ul>',
        "test",
    ),
    "lure_one_line_says_none": (
        BOOT,
        "/lingdao/",
        "领导信息",
        '<div class="row"><div class="col-md-4"><img src="/static/upload/image/p1.png" class="img-fluid"></div><div class="col-md-8"><h5>镇长</h5><p>主持镇政府全面工作。</p><p>兼任：暂无</p></div></div>',
        "template",
    ),
    "lure_covers_of_a_journal": (
        DEFS,
        "/portal/list?topicCode=DZNK",
        "电子内刊",
        '<ul id="sc"><li><div class="l"><a href="/html/article/48-1633.htm"><img width="80" src="/vod/15.jpg"></a></div><div class="r"><dl><dt>《南坡警苑》第四期</dt><dd>　　</dd><dd><a href="/html/article/48-1633.htm">查看</a><a href="/down?url=a.pdf">下载</a></dd></dl></div></li><li><div class="l"><a href="/html/article/48-26.htm"><img width="80" src="/vod/14.jpg"></a></div><div class="r"><dl><dt>《南坡警苑》创刊号</dt><dd>　　</dd><dd><a href="/html/article/48-26.htm">查看</a><a href="/down?url=b.pdf">下载</a></dd></dl></div></li></ul>',
        "saved",
    ),
    "lure_links_around_tiles": (
        OPENED,
        "/ysq/",
        "依申请公开",
        '<ul class="c2">'
        + "".join(
            f'<a href="/fd/{at}/" target="_blank"><li><div><img src="/images/{at}.jpg"><p>{name}</p></div></li></a>'
            for name, at in (
                ("领导分工", "ldfg"),
                ("机构职责", "jgze"),
                ("规划计划", "ghjh"),
                ("统计数据", "tjsj"),
                ("建议提案", "jyta"),
                ("常务会议", "cwhy"),
            )
        )
        + "</ul>",
        "saved",
    ),
    "lure_nothing_fits_what_was_chosen": (
        OPENED,
        "/zcwjk/",
        "政策文件库",
        '<form action="/zcwjk/" method="get"><label>年份<select name="y"><option>2026</option><option>2025</option></select></label><label>主题<select name="t"><option>全部</option></select></label><button type="submit">筛选</button></form><p class="none">没有符合条件的条目</p><p>试试调整筛选条件，或清除后重新浏览。</p>',
        "template",
    ),
    "lure_blocked_by_a_guard": (
        BOOT,
        "/zwgk/",
        "政务公开",
        "<p>该网站已接入网站安全防护服务，由于您使用的请求方法存在潜在安全风险，被防护系统拦截。如果您认为这是一个误报，请联系7X24小时客服。</p>",
        "notes",
    ),
    "lure_a_ranking_of_offices": (
        DEFS,
        "/portal/rank",
        "信息排名",
        '<div class="pm" id="rank-list"><dl class="h"><dt>排名</dt><dt>部门</dt><dt>县局</dt><dt>市局</dt></dl><dl class="d"><dt><i class="red">1</i></dt><dt>科技科</dt><dt>12</dt><dt>2</dt></dl><dl class="d"><dt><i>2</i></dt><dt>治安大队</dt><dt>9</dt><dt>1</dt></dl><dl class="d"><dt><i>3</i></dt><dt>交警大队</dt><dt>7</dt><dt>0</dt></dl></div>',
        "saved",
    ),
    "lure_years_of_reports": (
        OPENED,
        "/nb/",
        "公开年报",
        '<div class="box"><ul>'
        + "".join(
            f'<li><a href="/nb/nb_{year}n/">{year}年</a></li>' for year in range(2025, 2019, -1)
        )
        + "</ul></div>",
        "notes",
    ),
    "lure_to_read_and_to_load": (
        CAPS,
        "/list.do?type=5",
        "办事指南",
        paragraphs(
            "科技型中小企业评价：企业登录平台注册，填报信息并提交，由科技局审核后公示入库。",
            "受理地点：政务服务中心二楼科技窗口。咨询电话：0000-0000000。",
        ),
        "saved",
    ),
}


def build() -> None:
    """Write them."""
    not_lists = {"lure_links_around_tiles", "lure_a_ranking_of_offices", "lure_years_of_reports"}
    for name, (frame, path, title, inner, seen) in THINGS.items():
        more = {"items": []} if name in not_lists else {}
        lst(name, frame, path, AS_OF, title, inner, seen, blank=False, **more)
    of = of_number("news", "2026-06-11", 6, "/dongtai/wm/#.html", "禾麓镇", 5)
    body = each(of, '<li><a href="$H" title="$T">$T</a><span class="fr">$D</span></li>')
    lst(
        "lure_comments_below_say_none",
        BOOT,
        "/dongtai/wm/",
        AS_OF,
        "文明创建",
        f'<ul class="art">{body}</ul><p class="com_detail">网友评论(0)</p><div class="answers">暂无信息！</div>',
        "template",
        of,
        blank=False,
    )
    of = of_number("projects", "2026-06-09", 5, "/zjw/gcjs/sgxk/#/index.shtml", "滦岸市", 6)
    body = each(of, '<li><span>[$D]</span><a href="$H" title="$T">$T</a></li>')
    lst(
        "lure_the_first_tab_has_nothing",
        PORT,
        "/zjw/gcjs/sgxk/index.shtml",
        AS_OF,
        "施工许可",
        f'<nav class="tt"><ul><li class="cur"><a href="#">变更</a></li><li><a href="#">新办</a></li></ul></nav><div rel="c1" class="con"><ul><li>暂无内容</li></ul></div><div rel="c2" class="con dsn"><ul>{body}</ul></div>',
        "saved",
        of,
        above="工程建设",
        blank=False,
    )
