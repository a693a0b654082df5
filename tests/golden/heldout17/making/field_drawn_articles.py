"""The drawn articles: twenty pages as the crawlers, their tests and saved copies have them."""

from __future__ import annotations

from .field_frames import COUNTY, DEPARTMENT, DISTRICT, INSTITUTE, PREFECTURE
from .field_plan import DRAWN, paragraphs
from .field_texts import TEXT, art, label


def build() -> None:
    """Write them."""
    publishing()
    provinces()
    older()


def publishing() -> None:
    """Systems that write labels into the head."""
    title = "乌岚州发展和改革委员会等部门关于印发《支持县域冷链设施更新的若干措施》的通知"
    art(
        DRAWN,
        "heading_in_two_lines_and_a_label_of_a_later_day",
        PREFECTURE,
        "/wlfgw/c30530/202602/17408.shtml",
        "通知公告",
        title,
        f'<h1>乌岚州发展和改革委员会等部门关于印发<br>《支持县域冷链设施更新的若干措施》的通知</h1><div class="info clearbox zcinfos"><p class="">日期：2026-02-26 11:54 来源：</p><div class="m-share"><span class="fl fxd">分享：</span></div><p class="m-hide">字号：[<span>大</span>][<span class="on">中</span>][<span>小</span>]</p></div><div class="detailContent">{TEXT}<p style="text-align:right">乌岚州发展和改革委员会 &ensp;&ensp;乌岚州财政局</p><p style="text-align:right">2026年2月20日</p><p><a href="17408/files/5e0f.pdf">《支持县域冷链设施更新的若干措施》</a></p></div><div class="xxgk_xglj" style="display:none;"><h2>相关链接</h2><ul class="xggj"><li><a href="/wlfgw/c30521/202603/17411.shtml" target="_blank">一图读懂：支持县域冷链设施更新的若干措施</a></li></ul></div>',
        "2026-02-26",
        None,
        title,
        label(title, "2026-03-27 09:36:38", "产业科"),
    )
    title = "乌岚州2026年10月成品油价格公告"
    art(
        DRAWN,
        "marks_of_a_system_around_title_and_day",
        PREFECTURE,
        "/wlfgw/c30530/202610/c8f61010.shtml",
        "通知公告",
        title,
        f'<div class="article"><h1 class="article-title"><UCAPTITLE>$T</UCAPTITLE></h1><div class="article-info"><span>发布日期：<b><PUBLISHTIME>2026-10-23 17:18</PUBLISHTIME></b></span><span>信息来源：<b>价格科</b></span><span>浏览次数：<b id="hits">36</b></span></div><UCAPCONTENT><p>自2026年10月23日24时起，州内汽、柴油价格按机制调整。</p>{TEXT}</UCAPCONTENT></div>',
        "2026-10-23",
        "价格科",
        f"{title}-{PREFECTURE.site}",
        label(title, "2026-10-23 17:18", "价格科"),
    )
    title = "乌岚州核定城区停车服务收费标准"
    art(
        DRAWN,
        "title_in_a_division_and_the_day_in_the_label_alone",
        PREFECTURE,
        "/html/2026/meidianyouqi_0924/28568.html",
        "价格信息",
        title,
        f'<div class="show-title">$T</div><div class="show-detail">{TEXT}<a href="/uploadfile/s2/2026/0924/2055.pdf">收费标准表</a></div>',
        "2026-09-24",
        None,
        f"{title}-{PREFECTURE.site}",
        label(title, "2026-09-24 17:50:58", "价格科"),
    )
    title = "乌岚州粮食和物资储备局组建挂牌"
    art(
        DRAWN,
        "span_called_date_with_the_source",
        PREFECTURE,
        "/wlfgw/c30512/202611/a6174.shtml",
        "委内动态",
        title,
        f'<div class="content-area"><h2 class="tit">$T</h2><p class="sub"><span class="date">发布时间：2026-11-03 10:20</span><span class="date">来源：州发展改革委办公室</span><span class="fz">字体大小：<a>大</a><a>中</a><a>小</a></span></p><div id="NewsContent"><p>语音播报：</p>{TEXT}</div></div>',
        "2026-11-03",
        "州发展改革委办公室",
        f"{title}_{PREFECTURE.site}",
    )
    title = "白杨区第二批便民停车泊位启用"
    art(
        DRAWN,
        "heading_line_with_hits_that_a_script_fills",
        DISTRICT,
        "/content/article/1602214",
        "白杨要闻",
        title,
        f'<div class="newscontnet"><h1 class="newstitle">$T</h1><div class="newsinfo"><span class="date">发布时间：2026-11-12 08:31</span><span class="date">来源：白杨区城市管理局</span><span class="date">阅读次数：<i class="j-info-hit">0</i></span><span>编辑：编辑甲</span></div><div class="j-fontContent">{TEXT}</div></div>',
        "2026-11-12",
        "白杨区城市管理局",
        f"{title}-白杨区人民政府",
    )
    title = "白杨区老年助餐点扩面"
    art(
        DRAWN,
        "no_line_of_facts_but_the_label",
        DISTRICT,
        "/content/article/1602290",
        "部门动态",
        title,
        f'<div class="wzcon j-fontContent"><h1 class="wzcontitle">$T</h1><div class="wz_tools"><a>打印</a><a>收藏</a></div>{TEXT}</div>',
        "2026-11-10",
        None,
        f"{title}-白杨区人民政府",
        label(title, "2026-11-10 16:02", "区民政局"),
    )


def provinces() -> None:
    """Departments of provinces and ministries."""
    title = "桐陵省通报三起侵害群众利益典型问题"
    art(
        DRAWN,
        "heading_of_the_third_rank_holds_source_and_time",
        DEPARTMENT,
        "/toutiao/202611/t20261104_61180.html",
        "要闻",
        title,
        f'<div class="main"><h2 class="tit">$T</h2><h3 class="daty"><div class="daty_con"><em class="e e1">来源：桐陵省纪委监委网站</em><em class="e e2">发布时间：2026-11-04 08:00</em><div class="bdsharebuttonbox"><span>分享</span></div></div></h3><div class="content">{TEXT}</div></div>',
        "2026-11-04",
        "桐陵省纪委监委网站",
        f"{title} — {DEPARTMENT.site}",
    )
    title = "桐陵省政协委员视察工业互联网园区"
    art(
        DRAWN,
        "line_of_emphases_beside_small_tools",
        DEPARTMENT,
        "/zxww/2026/10/30/ARTI1599.shtml",
        "工作动态",
        title,
        f'<div class="cnt_box"><h1>$T</h1><div class="info"><i>2026-10-30</i><em>来源：桐陵工业报</em><span class="r">【字号 大 中 小】</span></div><div class="con">{TEXT}</div></div>',
        "2026-10-30",
        "桐陵工业报",
        f"{title} - 工作动态 - {DEPARTMENT.site}",
    )
    title = "卫星通信应用试点验收完成"
    art(
        DRAWN,
        "a_variable_of_the_time_that_a_script_shows",
        DEPARTMENT,
        "/gxt/xwzx/zhxw/202610/t20261012_60991.html",
        "综合新闻",
        title,
        f'<div class="article"><h2>$T</h2><div class="infoTime"><span id="pubtime"></span></div><div class="TRS_Editor">{TEXT}</div></div><script>var __$pubtime=\'2026-10-12 09:10\';var __$src=\'\';document.getElementById(\'pubtime\').innerHTML=__$pubtime.substring(0,10);</script>',
        "2026-10-12",
        None,
        f"{title}--{DEPARTMENT.site}",
    )
    title = "青石县农村道路交通安全隐患排查公告"
    art(
        DRAWN,
        "three_parts_of_a_title_and_comments_around_the_source",
        COUNTY,
        "/art/2026/9/30/art_41903_61320.html",
        "通知公告",
        title,
        f'<table width="1000" align="center"><tr><td class="title" align="center">$T</td></tr><tr><td align="center">发布日期：<!--<$[信息日期]>begin-->2026-09-30<!--<$[信息日期]>end-->　信息来源：<!--<$[信息来源]>begin-->县公安局<!--<$[信息来源]>end-->　浏览次数：<script src="/module/visitcount/articlehits.jsp"></script></td></tr><tr><td><div id="zoom"><!--ZJEG_RSS.content.begin--><META name="ContentStart">{TEXT}<META name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr></table>',
        "2026-09-30",
        "县公安局",
        f"青石县人民政府 通知公告 {title}",
    )
    title = "青石县开展校外托管场所联合检查"
    art(
        DRAWN,
        "day_and_source_without_names_below_a_division",
        COUNTY,
        "/art/2026/11/2/art_41902_61377.html",
        "新闻中心",
        title,
        f'<div class="bt-box-1170 c1"><div class="article-title">$T</div><div class="xxxq_sub"><span>日期：2026-11-02 14:55</span><span>来源：</span><span>作者：县教育局</span><span><a>大</a> <a>中</a> <a>小</a></span></div><div class="article-content">{TEXT}</div></div>',
        "2026-11-02",
        None,
        f"{title}_新闻中心_青石县人民政府",
    )
    title = "桐陵省2026年度专业技术人员资格考试（第四批）报名通告"
    art(
        DRAWN,
        "paragraph_of_a_title_and_items_of_a_bar",
        DEPARTMENT,
        "/gxt/tzgg/202610/t20261028_61045.html",
        "通知公告",
        title,
        f'<div class="zwxl-title"><p class="tit">$T</p></div><div class="zwxl-bar"><span class="item">日期：2026-10-28</span><span class="item">来源：省职业资格中心</span><span class="item">字体：<a>大</a><a>中</a><a>小</a></span></div><div class="zwxl-article"><div class="view TRS_UEDITOR trs_paper_default trs_word">{TEXT}<p>报名时间：2026年11月3日至11月12日。</p></div></div>',
        "2026-10-28",
        "省职业资格中心",
        f"{title}_{DEPARTMENT.site}",
    )
    title = "桐陵省推动算力设施绿色改造"
    art(
        DRAWN,
        "items_of_a_list_below_the_heading",
        DEPARTMENT,
        "/gxt/gzdt/202611/t20261115_61400.html",
        "工作动态",
        title,
        f'<div class="Box"><h1 class="Article_Title">$T</h1><ul class="Article_Info"><li>发布时间：2026-11-15 09:40</li><li>文章来源：省工业和信息化厅信息化处</li><li>【打印】【关闭】</li></ul><div class="trs_editor_view TRS_UEDITOR">{TEXT}</div></div>',
        "2026-11-15",
        "省工业和信息化厅信息化处",
        f"{title}-{DEPARTMENT.site}",
    )
    title = "桐陵省规模以上工业1—9月运行情况"
    art(
        DRAWN,
        "table_of_facts_with_strong_names_in_a_list",
        DEPARTMENT,
        "/gxt/tjsj/202610/t20261018_61012.html",
        "统计数据",
        title,
        f'<div class="tys-main"><ul class="tys-xx"><li><strong>索引号：</strong><span>520000/2026-00871</span></li><li><strong>发布机构：</strong><span>运行监测协调局</span></li><li><strong>发文日期：</strong><span>2026-10-16</span></li><li><strong>名称：</strong><span>$T</span></li></ul><h2 class="tys-main-zt-tit">$T</h2><p class="tys-sub"><publishtime>2026-10-18 15:30</publishtime>　<span>信息来源：运行监测协调局</span></p><div class="tys-main-zt-show">{TEXT}</div></div>',
        "2026-10-18",
        "运行监测协调局",
        f"{title}-{DEPARTMENT.site}",
    )
    title = "桐陵省绿色工厂名单公布"
    art(
        DRAWN,
        "detail_with_time_and_source_and_a_bar_of_tools",
        DEPARTMENT,
        "/fbjd/zc/gg/202609/t20260917_60800.shtml",
        "公告",
        title,
        f'<div class="detail"><div class="article"><h2 class="text-center">$T</h2><div class="info"><span>2026-09-17 16:44</span><span>来源：节能处</span><span class="print">打印</span></div><div class="hbgov-article-content">{TEXT}</div></div></div>',
        "2026-09-17",
        "节能处",
        f"{title}-{DEPARTMENT.site}",
    )


def older() -> None:
    """Institutes, purchases, pages of schools' systems."""
    title = "关于暂停一楼展厅开放的公告"
    art(
        DRAWN,
        "author_source_clicks_and_the_time_of_an_update",
        INSTITUTE,
        "/Item/9820.aspx",
        "本馆公告",
        title,
        f'<div id="articleContnet"><h1 class="title">$T</h1><div class="property"><span>作者：办公室</span><span>来源：本站</span><span>点击数：<span id="hits">77</span></span><span>更新时间：2026年10月15日</span></div><div class="conTxt" id="fontzoom">{TEXT}</div><div class="pageUpDown"><div class="pageUp">上一篇：<a href="/Item/9819.aspx">展厅照明改造说明</a></div></div></div>',
        "2026-10-15",
        "本站",
        f"{title}-江畔市文化馆",
    )
    title = "江畔市群众文艺作品征集启事"
    art(
        DRAWN,
        "form_around_a_heading_and_emphases_with_names",
        INSTITUTE,
        "/info/1003/4410.aspx",
        "本馆公告",
        title,
        f'<form name="_newscontent_fromname"><div class="art-tit"><h3>$T</h3><p><em>作者：</em><em>发布时间：2026-10-01</em><em>阅读：<span>12</span></em></p></div><div id="vsb_content"><div class="v_news_content">{TEXT}<p>征集截止时间：2026年12月1日。</p></div></div></form>',
        "2026-10-01",
    )
    title = "关于组织申报传习所的通知"
    art(
        DRAWN,
        "title_only_in_a_strong_paragraph_and_a_day_below_the_text",
        INSTITUTE,
        "/info/1003/4390.aspx",
        "本馆公告",
        title,
        f'<div id="vsb_content"><div class="v_news_content"><p style="text-align:center"><strong>$T</strong></p><p>各区文化馆：</p>{TEXT}<p style="text-align:right">江畔市文化馆</p><p style="text-align:right">2026年4月27日</p></div></div><div class="Annex"><strong>附件：</strong><ul><li><a href="/system/download?id=1">1.推荐汇总表.docx</a></li></ul></div>',
        None,
        None,
        f"{title}-江畔市文化馆",
    )
    title = "白杨区滨湖路罩面工程竞争性磋商公告"
    dated = paragraphs(
        "项目概况：滨湖路罩面工程采购项目的潜在供应商应在采购网获取采购文件，并于2026年11月26日 09时50分（北京时间）前提交响应文件。",
        "获取时间：2026年11月14日至2026年11月20日，每天上午00:00至12:00。",
        "开启时间：2026年11月26日 09时50分00秒（北京时间）。",
    )
    art(
        DRAWN,
        "a_purchase_with_many_days_in_its_text",
        DISTRICT,
        "/content/article/1602301",
        "政府采购",
        title,
        f'<div class="content"><div class="contentTop"><h1 id="title">$T</h1><p class="sub"><span>发布时间：</span><span id="time">2026-11-13</span>　<span>采购人：区住房城乡建设局</span></p></div><div id="noticeArea"><h4><strong>一、项目基本情况</strong></h4>{dated}<h4><strong>二、其他</strong></h4>{TEXT}<p style="text-align:right">桐陵某某项目管理有限公司</p><p style="text-align:right" name="releaseDateSpan">2026年11月12日</p></div><div id="articleTool"><span class="plus_font">字号</span><span class="print">打印</span></div></div>',
        "2026-11-13",
        None,
        f"{title}-白杨区人民政府",
    )
    title = "白杨区东升片区配套道路施工招标公告"
    art(
        DRAWN,
        "steps_with_days_to_the_left_of_fields",
        DISTRICT,
        "/content/article/1602177",
        "工程建设",
        title,
        f'<input type="hidden" id="hidNoticeid" value="N001"><div class="left-process"><div class="process-item"><div class="process-title">招标计划</div><div class="process-date">2026-08-17</div></div><div class="process-item"><div class="process-title title-active">招标公告</div><div class="process-date">2026-10-20</div></div></div><div class="right-info"><div class="info-title">$T</div><div class="info-sub">发布时间：2026-10-20 18:35</div><div class="notice-fields"><p>项目名称：东升片区配套道路</p><p>项目编号：BY2026-001</p><p>招标人：白杨区建设投资公司</p></div>{TEXT}</div>',
        "2026-10-20",
        None,
        f"{title}-白杨区人民政府",
        label(title, "2026-10-20 18:35", "区公共资源交易中心"),
    )
