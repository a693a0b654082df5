"""Lists of systems and front ends that the earlier sets do not have."""

from __future__ import annotations

from .lists_frames import CITY, lst
from .plan import each, rows


def build() -> None:
    """Write them."""
    of_trading_and_portals()
    of_open_systems()
    of_front_ends()


def of_trading_and_portals() -> None:
    """Trading platforms, a province's list, cards whose day is in the address alone."""
    got = rows(
        "projects",
        "2020-06-18",
        7,
        "泗州市",
        lambda n, d: f"/jyxx/004002/004002001/{d.replace('-', '')}/1a1d5ddf-{n}.html",
        step=1,
    )
    body = each(
        got,
        '<li class="wb-data-list"><div class="wb-data-infor"><a href="$H" title="$T" target="_blank">$S</a></div><span class="wb-data-date">[$D]</span></li>',
        60,
    )
    turn = '<div class="pagemargin"><table><tr><td><a href="2.html">下页</a></td><td class="huifont">1/28</td><td><input id="GoToPagingNo"><button>转</button></td></tr></table></div>'
    lst(
        "trading_items_and_grey_pages",
        "http://ggzy.sizhou.invalid/jyxx/004002/004002001/1.html",
        "2020-06-20",
        "泗州市公共资源交易平台",
        "招标公告",
        f'<div class="ewb-colu-bd"><ul class="wb-data-item">{body}</ul>{turn}</div>',
        got,
        frame=CITY,
        above="交易信息",
        pager={"pages": 28},
        blank=False,
    )
    got = rows(
        "notice",
        "2024-03-29",
        6,
        "鹭屿市",
        lambda n, d: f"/zwgk/tzgg/{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{2830011 - n}.htm",
        step=8,
    )
    body = each(
        got, '<li class="tab_list_item"><a href="$H" title="$T">$S</a><font>$D</font></li>', 22
    )
    lst(
        "day_in_a_font_beside_a_cut_title",
        "http://xmsw.luyu.invalid/xmswcms/xxgk.html",
        "2024-04-01",
        "鹭屿市商务局",
        "通知公告",
        f'<div class="xxgk_left"><div class="tab_hd"><h3>通知公告</h3></div><ul>{body}</ul></div>',
        [(t, h, d) for t, h, d in got],
        blank=False,
    )
    got = rows(
        "special",
        "2021-09-13",
        5,
        "林科",
        lambda n, d: f"/c/www/djt/{d.replace('-', '')}/{590 - n}.jhtml",
        step=30,
    )
    body = each(
        got,
        '<a class="items" href="$H" target="_blank"><div class="pic"><img src="/u/cms/djt/$N.jpg"></div><p class="name">$T</p></a>',
    )
    lst(
        "cards_with_the_day_in_the_address",
        "http://www.linkedasheng.invalid/gjlckjdjt.jhtml",
        "2021-10-08",
        "林草科技推广站",
        "科技大讲堂",
        f'<div class="djt-list clearfix">{body}</div>',
        got,
        frame=CITY,
        blank=False,
    )
    got = rows(
        "policy",
        "2023-05-06",
        5,
        "溪政",
        lambda n, d: f"./{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{71209 - n}.html",
        step=40,
    )
    body = each(
        got,
        '<li><div class="bt"><a href="$H" target="_blank">$T</a></div><div class="wh">溪政发〔2023〕1$N号</div><div class="yx"><em>现行有效</em> 有效期至2028-0$N-05</div><div class="rq">$Y年$M月$d日</div></li>',
    )
    lst(
        "documents_with_their_end",
        "http://www.xizheng.invalid/zwgk/gfxwj/",
        "2023-06-01",
        "溪政县人民政府",
        "行政规范性文件库",
        f'<ul class="wjk">{body}</ul>',
        got,
        above="公开",
        blank=False,
    )
    got = rows(
        "notice",
        "2022-08-18",
        6,
        "汶河市",
        lambda n, d: f"/col/c1032/art/{2210 - n}.html",
        "市医保局",
        step=5,
    )
    body = each(
        got,
        '<tr class="r1"><td class="xh">$N</td><td class="bt"><a href="$H">$T</a></td><td class="fbr">市医保局</td><td class="lll">202$N</td><td class="sj">$M-$d</td></tr>',
    )
    lst(
        "reads_column_like_years",
        "http://ybj.wenhe.invalid/col/c1032/",
        "2022-08-20",
        "汶河市医疗保障局",
        "通知公告",
        f'<table class="lb"><thead><tr><td>序号</td><td>标题</td><td>发布人</td><td>浏览量</td><td>日期</td></tr></thead><tbody>{body}</tbody></table>',
        got,
        blank=False,
    )


def of_open_systems() -> None:
    """Drupal, Joomla, SharePoint and Discuz in Chinese offices."""
    got = rows("news", "2016-03-04", 6, "钦北区", lambda n, d: f"/node/{1880 - 3 * n}", step=6)
    body = each(
        got,
        '<tr class="odd"><td class="views-field views-field-title"><a href="$H">$T</a></td><td class="views-field views-field-created active">$Y-$M-$d - 09:1$N</td></tr>',
    )
    numbers = "".join(
        f'<li class="pager-item"><a title="到第 {n} 页" href="/news?page={n - 1}">{n}</a></li>'
        for n in range(2, 10)
    )
    lst(
        "table_of_views",
        "http://www.qinbeiqu.invalid/news",
        "2016-03-10",
        "钦北区人民政府",
        "新闻动态",
        f'<div class="view view-news"><div class="view-content"><table class="views-table cols-2"><thead><tr><th class="views-field views-field-title">标题</th><th class="views-field views-field-created active"><a href="/news?order=created&amp;sort=asc" title="按发布日期排序" class="active">发布日期</a></th></tr></thead><tbody>{body}</tbody></table></div><h2 class="element-invisible">页面</h2><div class="item-list"><ul class="pager"><li class="pager-current first">1</li>{numbers}<li class="pager-next"><a title="转到下一页" href="/news?page=1">下一页 ›</a></li><li class="pager-last last"><a title="到最后一页" href="/news?page=8">末页 »</a></li></ul></div></div>',
        got,
        pager={"pages": 9},
        blank=False,
    )
    got = rows(
        "notice", "2014-03-12", 6, "白云山镇", lambda n, d: f"/index.php/tzgg/{412 - n}-gg", step=14
    )
    body = each(
        got,
        '<tr class="cat-list-row$N"><td headers="categorylist_header_title" class="list-title"><a href="$H">\n\t\t$T\t</a></td><td headers="categorylist_header_date" class="list-date small">$Y年$M月$d日</td><td headers="categorylist_header_author" class="list-author">作者：管理员</td><td headers="categorylist_header_hits" class="list-hits"><span class="badge badge-info">点击数: 201$N</span></td></tr>',
    )
    lst(
        "category_table_of_joomla",
        "http://www.baiyunshanzhen.invalid/index.php/tzgg",
        "2014-03-20",
        "白云山镇人民政府",
        "通知公告",
        f'<div class="category-list"><h2><span class="subheading-category">通知公告</span></h2><form action="/index.php/tzgg" method="post" name="adminForm"><table class="category table table-striped table-bordered"><thead><tr><th id="categorylist_header_title">标题</th><th id="categorylist_header_date">发布日期</th><th>作者</th><th>点击数</th></tr></thead><tbody>{body}</tbody></table><div class="pagination"><p class="counter pull-right">第 1 页 共 4 页</p><ul class="pagination-list"><li class="active"><a>1</a></li><li><a href="/index.php/tzgg?start=10">2</a></li></ul></div></form></div>',
        got,
        pager={"pages": 4},
        blank=False,
    )
    got = rows(
        "policy",
        "2015-06-03",
        5,
        "港务区",
        lambda n, d: f"/zcfg/Lists/List1/DispForm.aspx?ID={92 - n}",
        step=33,
    )
    body = each(
        got,
        '<tr class="ms-itmhover"><td class="ms-vb-icon"><img src="/_layouts/images/generic.png" alt=""></td><td class="ms-vb-title" height="100%"><div class="ms-vb itx"><a onfocus="OnLink(this)" href="$H" target="_self">$T</a></div></td><td class="ms-vb2"><nobr>$Y/$m/$k 9:2$N</nobr></td><td class="ms-vb-user">法规处</td></tr>',
    )
    lst(
        "view_of_sharepoint",
        "http://www.gangwuqu.invalid/zcfg/Lists/List1/AllItems.aspx",
        "2015-06-20",
        "港务区管委会",
        "政策法规",
        f'<table class="ms-listviewtable" border="0" cellpadding="1"><tr class="ms-viewheadertr"><th class="ms-vh-icon">类型</th><th class="ms-vh2">标题</th><th class="ms-vh2">创建时间</th><th class="ms-vh2">创建者</th></tr>{body}</table><table class="ms-bottompaging"><tr><td class="ms-paging">1 - 5</td></tr></table>',
        got,
        frame=CITY,
        blank=False,
    )
    got = rows(
        "news",
        "2013-12-20",
        5,
        "沙河口街道",
        lambda n, d: f"portal.php?mod=view&aid={520 - n}",
        step=7,
    )
    body = each(
        got,
        '<dl class="bbda cl"><dt class="xs2"><a href="$H" target="_blank" class="xi2">$T</a></dt><dd class="xs2 cl"><div class="atc"><a href="$H"><img src="data/portal/$N.jpg" /></a></div>为落实有关部署，街道于12月1日起组织开展工作 ...</dd><dd><span class="xg1"> $Y-$m-$k 10:0$N</span></dd></dl>',
    )
    lst(
        "portal_of_a_forum",
        "http://www.shahekoujd.invalid/portal.php?mod=list&catid=2",
        "2013-12-25",
        "沙河口街道办事处",
        "街道新闻",
        f'<div class="bm"><div class="bm_h cl"><h1 class="xs2">街道新闻</h1></div><div class="bm_c xld">{body}</div></div><div class="pgs cl"><div class="pg"><strong>1</strong><a href="portal.php?mod=list&amp;catid=2&amp;page=2">2</a><a href="portal.php?mod=list&amp;catid=2&amp;page=3">3</a><a href="portal.php?mod=list&amp;catid=2&amp;page=14" class="last">... 14</a><label><input type="text" name="custompage" size="2" value="1" /><span title="共 14 页"> / 14 页</span></label></div></div>',
        got,
        frame=CITY,
        pager={"pages": 14},
        blank=False,
    )


def of_front_ends() -> None:
    """Rendered on the server by what usually renders in the browser; layui; bootstrap cards."""
    got = rows("news", "2024-05-17", 6, "云山区", lambda n, d: f"/news/detail/{9021 - n}", step=2)
    body = each(
        got,
        '<li data-v-7ba5bd90 class="news-item"><a data-v-7ba5bd90 href="$H"><p data-v-7ba5bd90 class="news-title">$T</p><!----><div data-v-7ba5bd90 class="news-foot"><span data-v-7ba5bd90><i data-v-7ba5bd90 class="el-icon-time"></i> $Y-$M-$d</span><span data-v-7ba5bd90><i data-v-7ba5bd90 class="el-icon-view"></i> 51$N</span></div></a></li>',
    )
    pages = "".join(
        f'<li title="{n}" class="ant-pagination-item"><a rel="nofollow">{n}</a></li>'
        for n in (1, 2, 3, 4, 5, 17)
    )
    lst(
        "rendered_on_the_server",
        "https://www.yunshanqu.invalid/news/1",
        "2024-05-20",
        "云山区人民政府",
        "云山动态",
        f'<div id="__next"><section data-v-7ba5bd90><ul data-v-7ba5bd90 class="news-list">{body}</ul><ul class="ant-pagination">{pages}</ul></section></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"total":168}}}},"page":"/news/[id]","buildId":"a1b2"}}</script><script src="/_next/static/chunks/main.js" async></script>',
        got,
        pager={"pages": 17},
        blank=False,
    )
    got = rows(
        "news", "2019-08-18", 6, "鹿寨中心", lambda n, d: f"/article/{310 - n}", "服务中心", step=4
    )
    body = each(
        got,
        '<li class="layui-timeline-item"><i class="layui-icon layui-timeline-axis">&#xe63f;</i><div class="layui-timeline-content layui-text"><h3 class="layui-timeline-title">$Y年$m月$k日</h3><p><a href="$H">$T</a></p></div></li>',
    )
    lst(
        "timeline_of_layui",
        "http://www.luzhaizx.invalid/list/7",
        "2019-08-20",
        "鹿寨政务服务中心",
        "大事记",
        f'<ul class="layui-timeline">{body}</ul><div id="page"></div><script src="/layui/layui.js"></script><script>layui.use("laypage",function(){{layui.laypage.render({{elem:"page",count:238,limit:20,curr:1,jump:function(o,first){{if(!first)location.href="/list/7?page="+o.curr;}}}});}});</script>',
        got,
        pager={"pages": 12},
        blank=False,
    )
    got = rows(
        "news",
        "2022-03-08",
        6,
        "文旅厅",
        lambda n, d: f"/whdt/{d[:4]}/{880 - n}.html",
        "省文旅厅",
        step=9,
    )
    months = {"01": "Jan", "02": "Feb", "03": "Mar", "12": "Dec", "11": "Nov"}
    body = "".join(
        each(
            [row],
            f'<div class="col-md-6 card"><div class="date"><span class="day">$d</span><span class="month">{months[row[2][5:7]]}</span><span class="year">$Y</span></div><div class="card-body"><h5><a href="$H">$T</a></h5><p class="card-text">活动现场气氛热烈，市民踊跃参与，展期至2022年10月7日。</p></div></div>',
        )
        for row in got
    )
    lst(
        "cards_with_english_months",
        "https://whly.zhongzhou.invalid/whdt/",
        "2022-03-10",
        "中州省文化和旅游厅",
        "文化动态",
        f'<div class="row">{body}</div>',
        got,
        blank=False,
    )
    got = rows(
        "news", "2023-11-24", 6, "数据局", lambda n, d: f"/detail?id=6f3c{n}", "市数据局", step=6
    )
    body = each(
        got,
        '<div class="flex-item" onclick="goDetail(\'6f3c$N\')"><a class="t" href="$H">$T</a><div class="meta"><label>来源</label><b>市数据局</b><label>阅读</label><b>2023</b><label>时间</label><b>$Y/$M/$d</b></div></div>',
    )
    lst(
        "labels_without_colons",
        "https://sjj.dongwan.invalid/list?cid=12",
        "2023-11-30",
        "东湾市数据局",
        "工作动态",
        f'<div class="flex-list">{body}</div><div class="mh-pager"><span>共<i>93</i>条</span><span>第<i>1</i>/<i>7</i>页</span></div>',
        got,
        pager={"pages": 7},
        blank=False,
    )
