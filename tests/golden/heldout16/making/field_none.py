"""Columns with nothing in them, columns that rest, pages that only look so."""

from __future__ import annotations

from .field_frames import BANNER, COUNTY, LEAGUE, THINK, TRADE, Frame, lst
from .field_lists import of
from .field_plan import AS_OF, each, paragraphs, single

# name: frame, path, the column's name, what stands where the list would be.
NONE: dict[str, tuple[Frame, str, str, str]] = {
    "blank_bare_words_within_the_list": (
        COUNTY,
        "/web/areaInfoList.action?type=ghjh&catalogID=231",
        "规划计划",
        '<div class="t_cont_r"><div class="title"><div class="t">规划计划</div></div><ul class="list">\n 暂无文章\n </ul></div>',
    ),
    "blank_a_drawn_box_and_its_words": (
        THINK,
        "/content/lists/cid/39/pid/4/page/",
        "科技奖励",
        '<div class="el-empty"><div class="el-empty__image" style="width: 200px;"><svg viewBox="0 0 79 86" xmlns="http://www.w3.org/2000/svg"><path d="M2 2 L40 40"></path></svg></div><div class="el-empty__description"><p>暂无公告</p></div></div>',
    ),
    "blank_not_found_any_article": (
        LEAGUE,
        "/wmcj/",
        "文明创建",
        '<div class="artleft"><h3 class="title"><a href="#" rel="bookmark">未找到</a></h3>\n<p>没有找到任何文章！</p></div>',
    ),
    "blank_otherwise_for_the_time_being": (
        COUNTY,
        "/web/areaInfoList.action?type=zdxm&catalogID=233",
        "重大项目",
        '<div class="list">\n\n  暂时没有相关信息\n\n</div><div style="clear:both"></div>',
    ),
    "blank_a_row_of_six_cells": (
        TRADE,
        "/tscms/cqjy/index.htm",
        "产权交易",
        '<table class="bg_tb"><thead><tr><th>序号</th><th>编号</th><th>标题</th><th>类别</th><th>状态</th><th>日期</th></tr></thead><tbody><tr><td colspan="6">暂时没有相关信息</td></tr></tbody></table>',
    ),
    "blank_the_view_of_a_table_without_data": (
        TRADE,
        "/tscms/tdjy/index.htm",
        "土地交易",
        '<div class="layui-form layui-border-box layui-table-view"><div class="layui-table-box"><div class="layui-table-header"><table class="layui-table"><thead><tr><th><div class="layui-table-cell"><span>地块名称</span></div></th><th><div class="layui-table-cell"><span>发布时间</span></div></th></tr></thead></table></div><div class="layui-table-body layui-table-main"><div class="layui-none">无数据</div></div></div></div>',
    ),
    "blank_a_tip_as_the_only_item": (
        BANNER,
        "/zwgk/cgzb/",
        "采购招标",
        '<ul class="notices"><li class="notices-empty-tip">暂无公告</li></ul>',
    ),
    "blank_none_in_all_on_the_inner_page": (
        BANNER,
        "/zwgk/jyta/",
        "建议提案",
        '<ul class="list1-ul"></ul><div class="page-inner">共 0 条 共 0 页 当前第 1 页</div>',
    ),
    "blank_told_below_the_heading_of_the_column": (
        THINK,
        "/content/lists/cid/75/pid/3/page/",
        "科技扶贫",
        '<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">科技扶贫</h3></div><div class="panel-body"><p class="text-muted">当前分类下没有找到任何文章</p></div></div>',
    ),
}

# What is no empty column. The last: the kind of stand-in page that it is, if any.
LURES: dict[str, tuple[Frame, str, str, str]] = {
    "lure_words_that_wait_to_be_shown": (
        THINK,
        "/content/lists/cid/80/pid/44/page/",
        "科普活动",
        '<div class="list_box" id="list_box"></div><div class="more" id="btn_getmore"><a href="javascript:">加载更多</a></div><div class="no-content" id="no-content" style="display: none; text-align:center;"><img src="/static/images/nocon.png" width="80%"><p>啊哦，暂时没有相关信息</p></div><input type="hidden" id="page" value="1"><script>$("#btn_getmore").click(function(){ $.post("/content/more", {page: $("#page").val()}, function(r){ if (r.list.length) { draw(r.list); } else { $("#no-content").show(); } }, "json"); }).click();</script>',
    ),
    "lure_a_column_to_be_perfected": (
        LEAGUE,
        "/zyfw/",
        "志愿服务",
        '<div class="artleft"><h2 class="search-title">该栏目正在积极创建中。。。请先到别的栏目看看吧！</h2></div>',
    ),
    "lure_a_wall_of_photographs": (
        BANNER,
        "/ywdt/tpxw/",
        "随手拍",
        '<div id="wrap">'
        + "".join(
            f'<div class="box"><a href="/photo/detail/{at}"><div class="info"><div class="pic"><img src="/photo/{at}.jpg"></div><div class="title"><span class="w_time" style="display:block">{name}</span><div class="handle"><i class="likeIcon"></i> <b>赞</b> ( <i>{at}</i>人已赞)</div></div></div></a></div>'
            for at, name in enumerate(("湖心岛的早晨", "栈桥", "白鹭归来", "雪后城墙"), 11)
        )
        + "</div>",
    ),
    "lure_leaders_and_what_they_lead": (
        COUNTY,
        "/web/areaInfoList.action?type=ldzc&catalogID=12",
        "领导之窗",
        '<div class="leader"><dl><dt>县长　程县长</dt><dd>主持县政府全面工作，负责财政、审计方面的工作。</dd></dl><dl><dt>副县长　叶副县长</dt><dd>负责农业农村、水利、林业方面的工作。</dd></dl></div>',
    ),
    "lure_how_to_ask_with_no_file_added": (
        TRADE,
        "/tscms/ysqgk/index.htm",
        "依申请公开",
        '<div class="txt"><p>申请人可以通过书面、邮寄方式提出申请，本中心自收到申请之日起20个工作日内予以答复。</p><p>受理地点：潭山市行政中心三号楼。</p><div class="fj"><b>附件：</b><span>暂无</span></div></div>',
    ),
    "lure_entries_of_today_only": (
        TRADE,
        "/tscms/ttrading/index.htm",
        "今日交易",
        '<ul class="content clearfix"><li class="first">今日交易</li><li><a href="/tscms/t1/"><span>受理</span><br><span><b id="data1"></b>件</span></a></li><li><a href="/tscms/t2/"><span>公告</span><br><span><b id="data2"></b>件</span></a></li><li><a href="/tscms/t3/"><span>开标</span><br><span><b id="data3"></b>件</span></a></li></ul><script>$.get("/tscms/count.do", function(d){ for (var i in d) { $("#data" + i).html(d[i]); } });</script>',
    ),
}


def build() -> None:
    """Write them."""
    for name, (frame, path, column, inner) in NONE.items():
        lst(name, frame, path, column, inner, items=[], blank=True)
    for name, (frame, path, column, inner) in LURES.items():
        lst(name, frame, path, column, inner, blank=False)
    rests()
    stubs()


def rests() -> None:
    """Columns that rest have old entries; an empty tab beside a full one is no empty column."""
    old = of("notice", "2023-03-28", 6, "/zwgk/zxgz/t%Y%M%D_#.html", "宁川市", 9)
    lst(
        "rest_merged_into_another_column",
        BANNER,
        "/zwgk/zxgz/",
        "专项工作",
        '<div class="tips"><i></i>温馨提示：根据网站栏目调整安排，本栏目已停止更新，相关信息请到“<a href="/zwgk/tzgg/">通知公告</a>”栏目查看。</div><ul class="list">'
        + each(old, '<li><a href="$H">$T</a><span>$D</span></li>')
        + "</ul>",
        old,
        blank=False,
    )
    full = of("projects", "2026-11-02", 5, "/tscms/gcjs/#.htm", "潭山市", 7)
    lst(
        "lure_one_panel_says_none_the_other_is_full",
        TRADE,
        "/tscms/gcjs/index.htm",
        "工程建设",
        '<p class="clearfix"><span class="show">变更公告</span><span>招标公告</span></p><ul><li class="show"><ul><li class="none">暂无公告</li></ul></li><li><ul>'
        + each(full, '<li class="clearfix"><a href="$H">$T</a> <span>$D</span></li>')
        + "</ul></li></ul>",
        full,
        blank=False,
    )


def stubs() -> None:
    """Pages that stand in for others: a way on, a wall, a shell that a script fills."""
    single(
        "lists",
        "stub_that_leads_on_with_a_word",
        "http://www.haibinxian-x.invalid/xxgk/",
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="UTF-8">\n<meta http-equiv="refresh" content="0;url=/web/openInfo.action?depFlag=xf">\n<title>正在跳转...</title>\n</head>\n<body><p>正在跳转到<a href="/web/openInfo.action?depFlag=xf">信息公开</a>...</p></body>\n</html>\n',
        shell="redirect",
        blank=False,
    )
    single(
        "lists",
        "stub_a_form_to_sign_in",
        "https://ggzy.tanshan-x.invalid/auth/list.do",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>交易平台登录</title></head><body><div class="login-box"><h2>用户登录</h2><form action="/auth/login/login.do" method="post"><p><label>账号</label><input type="text" name="u" placeholder="请输入账号"></p><p><label>密码</label><input type="password" name="p" placeholder="请输入密码"></p><p><input type="text" name="code"><img src="/auth/code.do"></p><button type="submit">登 录</button></form><p class="tip">登录后方可查看公告列表</p></div></body></html>',
        shell="login",
        blank=False,
    )
    single(
        "lists",
        "stub_a_shell_of_an_application",
        "https://zwfw.lingbei-x.invalid/portal/notice",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="/favicon.ico"><title>政务公告</title><script defer="defer" src="/js/chunk-vendors.8f1a.js"></script><script defer="defer" src="/js/app.27bd.js"></script></head><body><noscript><strong>很抱歉，本网站需要启用 JavaScript 才能正常访问。</strong></noscript><div id="app"></div></body></html>',
        shell="script",
        blank=False,
    )
    words = paragraphs(
        "双禾市位于岭北省中部，辖四区两县，总面积四千余平方公里。",
        "全市有国家级自然保护区一处、省级历史文化名镇三个。",
    )
    lst(
        "one_text_is_the_whole_column",
        LEAGUE,
        "/gk/",
        "市情概况",
        f'<div class="artleft artshow"><div class="artbox"><h3>市情概况</h3><div class="content">{words}</div></div></div>',
        blank=False,
    )
    assert AS_OF
