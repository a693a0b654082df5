"""Columns that are blank and columns that only look it, half of each: how saved pages and templates
say that nothing is there, and what stands where nothing seems to."""

from __future__ import annotations

from .field_frames import COMMERCE, DISTRICT, HEALTH, ROADS, Frame
from .field_plan import single


def column(frame: Frame, name: str, path: str, title: str, inner: str, *, blank: bool) -> None:
    """A column."""
    single("blank", name, frame.host + path, frame.page(path, title, inner), blank=blank)


FRIENDS = "".join(
    f'<li><a href="http://www.yq{at}.invalid/" target="_blank">{n}</a></li>'
    for at, n in enumerate(
        f"{place}{office}"
        for place in ("东岭市", "西河市", "南浦市", "北塘市", "中屯市", "上林县")
        for office in ("商务局", "发改局", "政府网", "统计局", "农业局", "科技局")
    )
)


def blank() -> None:
    """Nothing is there."""
    column(
        COMMERCE,
        "words_in_a_list_without_any_item",
        "/xwdt/zhanhui/",
        "展会信息",
        '<div class="left fl"><h3>商务动态</h3><ul><li><a href="/xwdt/swyw/">商务要闻</a></li><li><a href="/xwdt/dfsw/">地方商务</a></li></ul></div><div class="right fr"><h2>展会信息</h2><ul class="newslist">此栏目暂无信息</ul></div>',
        blank=True,
    )
    column(
        COMMERCE,
        "a_division_with_a_wide_padding",
        "/zfxxgk/ghjh/",
        "规划计划",
        '<div class="right fr"><div class="tit"><h2>规划计划</h2></div><div class="list"><div style="padding:30px;text-align:center;">栏目暂无信息！</div></div></div>',
        blank=True,
    )
    column(
        DISTRICT,
        "a_large_heading_in_the_centre_that_asks_to_wait",
        "/gk.asp?id=9",
        "应急管理",
        "<center><h1>该栏目暂无数据，敬请等待！</h1></center>",
        blank=True,
    )
    column(
        DISTRICT,
        "a_row_over_six_cells_that_is_not_closed",
        "/gk.asp?id=10",
        "公开目录",
        '<table width="100%" border="1"><tr><th>索引号</th><th>名称</th><th>文号</th><th>发布机构</th><th>生成日期</th><th>下载</th></tr><tr><td colspan="6" align="center">本栏目暂无信息<td></tr></table>',
        blank=True,
    )
    column(
        HEALTH,
        "nothing_found_in_a_detail_of_a_list",
        "/gk/rs/",
        "人事信息",
        '<div class="row"><div class="col-md-3"><ul class="list-group"><li class="list-group-item"><a href="/gk/zc/">政策文件</a></li><li class="list-group-item"><a href="/gk/rs/">人事信息</a></li></ul></div><div class="col-md-9"><ul class="linkbox"><li class="linkdetail">没有找到相关的信息！</li></ul></div></div>',
        blank=True,
    )
    column(
        ROADS,
        "a_pager_of_a_table_that_counts_nothing",
        "/Channel/7/",
        "运输市场",
        '<table width="100%"><tr><td width="80%"></td><td></td></tr></table><table width="100%"><tr><td align="center">第1/1页，共0条记录　首页　上一页　下一页　尾页</td></tr></table>',
        blank=True,
    )
    column(
        HEALTH,
        "red_words_that_there_is_no_document",
        "/gk/tj/",
        "统计数据",
        '<div class="list-main"><h4>统计数据</h4><span style="color:red">本栏目暂无文档！</span><ul class="pagelist"><li><span class="pageinfo">共 <strong>1</strong>页<strong>0</strong>条记录</span></li></ul></div>',
        blank=True,
    )
    column(
        HEALTH,
        "a_drawing_for_an_empty_state",
        "/fw/zy/",
        "职业健康",
        '<div class="main"><h2 class="title">职业健康</h2><div class="empty-state"><img src="/img/empty.svg" alt=""><p>暂无相关内容</p></div></div>',
        blank=True,
    )
    column(
        COMMERCE,
        "an_empty_list_with_all_words_of_a_pager",
        "/zfxxgk/tjsj/",
        "统计数据",
        '<div class="right fr"><h2>统计数据</h2><ul class="newslist"></ul><div class="pages"><a href="javascript:;">首页</a><a href="javascript:;">上一页</a><a href="javascript:;">下一页</a><a href="javascript:;">尾页</a></div></div>',
        blank=True,
    )
    column(
        COMMERCE,
        "an_empty_list_above_dozens_of_friends",
        "/xwdt/mtgz/",
        "媒体关注",
        f'<div class="right fr"><h2>媒体关注</h2><ul class="newslist"></ul></div><div class="yqlj"><h3>友情链接</h3><ul>{FRIENDS}</ul></div>',
        blank=True,
    )
    column(
        ROADS,
        "a_cell_of_a_list_with_nothing_but_a_space",
        "/Channel/8/",
        "安全生产",
        '<table width="100%" class="lb"><tr><td colspan="2">&nbsp;</td></tr></table>',
        blank=True,
    )
    column(
        HEALTH,
        "a_list_item_that_says_it_has_no_content",
        "/gk/cw/",
        "财务信息",
        '<div class="col-md-9"><h3>财务信息</h3><ul class="list"><li>暂无内容！</li></ul></div>',
        blank=True,
    )
    column(
        DISTRICT,
        "no_record_below_a_search_of_the_column",
        "/gk.asp?id=4",
        "财政信息",
        '<form action="gk.asp"><input type="hidden" name="id" value="4"><input name="key" value="请输入标题"><select name="nf"><option>2026</option><option>2025</option></select><input type="submit" value="查询"></form><table width="100%"><tr><td align="center"><font color="#ff0000">暂时没有符合条件的记录!</font></td></tr></table>',
        blank=True,
    )


def full() -> None:
    """It only looks as if nothing were there, or nobody can say from the page."""
    column(
        COMMERCE,
        "a_list_that_a_posted_request_fills",
        "/zfxxgk/hygq/",
        "回应关切",
        '<div class="right fr"><h2>回应关切</h2><ul id="dataList"></ul><div id="pager"></div></div><script>$.ajax({type:"POST",url:"/api/article/page",data:{channelId:"88",page:1,size:15},success:function(r){var h="";$.each(r.data.list,function(i,o){h+="<li><a href=\'"+o.url+"\'>"+o.title+"</a></li>"});$("#dataList").html(h||"<li>暂无数据</li>");}});</script>',
        blank=False,
    )
    column(
        DISTRICT,
        "a_division_that_is_loaded",
        "/gk.asp?id=12",
        "重点项目",
        '<div id="lb"></div><script type="text/javascript">$(function(){ $("#lb").load("/ajax/lb.asp?id=12&t=" + Math.random()); });</script>',
        blank=False,
    )
    column(
        COMMERCE,
        "a_unit_of_a_platform_that_fetches_itself",
        "/col/col99120/index.html",
        "政策解读",
        '<div class="right fr"><div id="barrierfree_container"><div class="default_pgContainer"></div><div unitid="u_88aa" queryfile="/module/web/jpage/dataproxy.jsp" class="jpaas-unit"><script type="text/xml"></script></div></div></div><script src="/script/jpaas-unit.js"></script>',
        blank=False,
    )
    column(
        HEALTH,
        "a_wall_of_pictures_without_words",
        "/dt/sp/",
        "健康宣传画",
        '<div class="row">'
        + "".join(
            f'<div class="col-md-4"><a href="/dt/sp/{at}.html"><img src="/up/h{at}.jpg" alt=""></a></div>'
            for at in range(1, 10)
        )
        + "</div>",
        blank=False,
    )
    column(
        ROADS,
        "a_short_page_that_is_all_there_is",
        "/Channel/1/",
        "机构职能",
        '<table width="100%"><tr><td class="nr">松坞县交通运输局内设办公室、运输股、公路股、安全股。局长办公室在三楼东侧。</td></tr></table>',
        blank=False,
    )
    column(
        HEALTH,
        "sections_of_one_page_of_which_one_says_nothing",
        "/gk/ldb/",
        "领导班子",
        '<div class="ld"><h3>主任</h3><p>张某某，男，主持委全面工作，分管人事、财务。</p><h3>副主任</h3><p>李某某，女，分管医政、妇幼健康工作。</p><h3>总会计师</h3><p>暂无</p></div>',
        blank=False,
    )
    column(
        COMMERCE,
        "a_stub_that_leads_to_another_office",
        "/zwfw/yjs/",
        "一件事",
        '<script>window.location.href="https://zwfw.hengchuan.invalid/yjs/";</script>',
        blank=False,
    )
    column(
        HEALTH,
        "a_frame_with_a_list_of_the_province",
        "/gk/xk/",
        "双公示",
        '<h3>双公示</h3><iframe src="https://credit.yuelin.invalid/list?dept=wjw" width="100%" height="800" frameborder="0"></iframe>',
        blank=False,
    )
    column(
        DISTRICT,
        "a_page_with_one_attachment_only",
        "/gk.asp?id=14",
        "公开年报",
        '<div class="zw"><p><a href="/up/2025nb.pdf">帆岭区2025年政府信息公开工作年度报告.pdf</a></p></div>',
        blank=False,
    )
    column(
        HEALTH,
        "a_form_for_those_who_write",
        "/hd/xx/",
        "主任信箱",
        '<form class="form-horizontal" method="post"><div class="form-group"><label>姓名</label><input name="xm"></div><div class="form-group"><label>电话</label><input name="dh"></div><div class="form-group"><label>内容</label><textarea name="nr"></textarea></div><button class="btn">提交</button></form>',
        blank=False,
    )
    column(
        COMMERCE,
        "words_that_send_to_another_column",
        "/zfxxgk/sfxm/",
        "收费项目",
        '<div class="right fr"><h2>收费项目</h2><p>本部门无行政事业性收费项目，全省收费目录清单内容请见省财政厅网站。</p></div>',
        blank=False,
    )
    column(
        ROADS,
        "a_list_that_is_written_by_a_script_of_another_file",
        "/Channel/9/",
        "路况信息",
        '<table width="100%"><tr><td><script src="/js/GetList.aspx?cid=9&amp;n=20"></script></td></tr></table>',
        blank=False,
    )


def build() -> None:
    """Write them."""
    blank()
    full()
