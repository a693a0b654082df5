"""Surveys and votes: lists of them, forms, results; and counts of people that are none."""

from __future__ import annotations

from .parts_calls import put
from .parts_frames import (
    BUREAU,
    CITY,
    COUNTY,
    DISTRICT,
    OLD,
    TEXT,
    city,
    county,
    fill,
    old,
    panels,
    transit,
)


def lists() -> None:
    rows = (
        ("居民用水习惯调查", "供水科", "2026-10-20", "2026-11-30"),
        ("节水器具使用情况调查", "节水办", "2026-03-02", "2026-03-31"),
    )
    put(
        "who_began_it_and_when_it_was_made_and_ends",
        f"{BUREAU}/questionaires/list_1.html",
        transit(
            "网上调查-泉岭市水务局",
            f"""<div class="title">问卷列表</div><div><table class="table" id="SurveyAdmin"><tr><td align="left">问卷名称</td><td>问卷发起者</td><td>问卷创建日期</td><td>问卷结束日期</td></tr>{fill('<tr><td align="left" style="text-align:left"><a href="SurveyShow.jsp?sid=$n" target="_blank">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>', *rows)}</table></div>""",
            "网上调查",
        ),
        (rows[0][0], "2026-10-20", False),
        (rows[1][0], "2026-03-02", True),
    )

    rows = (
        ("城区供水水压征集市民意见", "2026-10-25", "2026-11-25"),
        ("雨水管网改造次序征集市民意见", "2026-05-10", "2026-06-10"),
        ("水费账单样式征集市民意见", "2026-02-01", "2026-02-28"),
    )
    put(
        "heading_of_three_words_and_two_days_an_item",
        f"{BUREAU}/topics/list_1.html",
        transit(
            "意见征集-泉岭市水务局",
            f"""<div class="trafficNews list"><h2>征集主题<span style="float: right; width: 172px;">开始日期&nbsp;&nbsp;&nbsp;&nbsp;结束日期</span></h2><ul>{fill('<li><b class="i_listTitle"></b><a href="/topics/$n.html" target="_blank" title="$0">$0</a><span class="date">$1&nbsp;&nbsp;$2</span></li>', *rows)}</ul></div>""",
            "征集主题",
        ),
        (rows[0][0], "2026-10-25", False),
        (rows[1][0], "2026-05-10", True),
        (rows[2][0], "2026-02-01", True),
    )

    rows = (
        (
            "公园夜间开放时间问卷",
            "2026-11-01 08:00 至 2026-11-30 18:00",
            "312",
            "正在进行",
            "我要参与",
        ),
        (
            "图书馆服务满意度问卷",
            "2026-09-01 08:00 至 2026-09-30 18:00",
            "1024",
            "已经结束",
            "查看结果",
        ),
    )
    put(
        "spans_counts_states_and_buttons_in_paragraphs",
        f"{CITY}/hudong/wsdc/index.html",
        city(
            "网上调查",
            f"""<ul class="dclist">{fill('<li><a class="bt" href="./dc_$n.html">$0</a><p>调查时间：$1</p><p>参与人数：<b>$2</b></p><span class="zt">$3</span><a class="cy" href="./dc_$n.html">$4</a></li>', *rows)}</ul>""",
            "网上调查",
        ),
        (rows[0][0], "2026-11-01", False),
        (rows[1][0], "2026-09-01", True),
    )

    put(
        "tabs_of_surveys_calls_and_feedback_without_days",
        f"{DISTRICT}/zmhd/index.html",
        panels(
            "河湾区人民政府-政民互动",
            """<div class="border-gray"><ul class="nav nav-tabs navTab1" role="tablist"><li role="presentation" class="active"><a href="#zrdl" role="tab" data-toggle="tab">网上调查</a></li><li role="presentation"><a href="#xzqh" role="tab" data-toggle="tab">民意征集</a></li></ul><div class="tab-content"><div role="tabpanel" class="tab-pane active" id="zrdl"><ul class="panel2-list"><li><span class="jh-dotted">·</span><a href="/content/81.html">河湾区垃圾分类知晓率调查</a></li></ul></div><div role="tabpanel" class="tab-pane" id="xzqh"><ul class="panel2-list"><li><span class="jh-dotted">·</span><a href="/content/82.html">滨河步道照明方案征集意见</a></li></ul></div></div></div><table class="table table-bordered"><thead><tr><th>姓名</th><th>标题</th><th>类型</th><th>状态</th></tr></thead><tbody><tr><td>李**</td><td>路口信号灯时间太短</td><td>建议</td><td>已回复</td></tr></tbody></table>""",
        ),
        ("河湾区垃圾分类知晓率调查", None, None),
        ("滨河步道照明方案征集意见", None, None),
        state=False,
    )

    rows = (("政务服务“好差评”调查", "2026.10.08"), ("窗口延时服务需求调查", "2026.04.22"))
    put(
        "menu_of_links_to_the_left_and_days_with_dots",
        f"{COUNTY}/communication/survey.html",
        county(
            "网上调查",
            f"""<p class="title"><img src="/static/assets/images/menu.png" alt="">交流互动</p><div class="lists"><a href="/communication/smailindex.html">局长信箱</a><a href="/communication/opinion.html">意见征集</a><a href="/communication/survey.html" class="active">网上调查</a><a href="/communication/online.html">在线访谈</a></div><div class="content"><ul>{fill('<li><a href="/communication/surveyinfo.html?id=$n"><em></em>$0<span>$1</span></a></li>', *rows)}</ul></div>""",
            "交流互动",
        ),
        (rows[0][0], "2026-10-08", None),
        (rows[1][0], "2026-04-22", None),
        state=False,
    )

    put(
        "counts_of_people_and_farms_are_no_surveys",
        f"{CITY}/shuju/dcxm/",
        city(
            "调查队动态",
            """<ul class="news-list"><li class="news-item"><a class="news-link" href="./t1.html"><span class="news-title">三季度居民收入住户调查数据发布</span><span class="news-date">2026-10-25</span></a></li><li class="news-item"><a class="news-link" href="./t2.html"><span class="news-title">粮食产量抽样调查现场会召开</span><span class="news-date">2026-09-14</span></a></li></ul>""",
            "统计动态",
        ),
    )


def forms() -> None:
    title = "2026年基层卫生服务群众满意度调查"
    put(
        "welcome_before_the_title_and_questions_in_definitions",
        f"{DISTRICT}/Services/VotePreview.jsp?ID=26",
        panels(
            f"{title}",
            f"""<div id="vote_26" class="votecontainer"><h2>{title}</h2><form id="voteForm_26" action="../Services/VoteResult.jsp" method="post" target="_blank"><input type="hidden" name="ID" value="26"><dl><dt id="1">1.您最近一次就诊的机构是？</dt><dd><label><input type="radio" name="s1">社区卫生服务中心</label></dd><dd><label><input type="radio" name="s1">乡镇卫生院</label></dd><dt id="2">2.您对医护人员态度是否满意？</dt><dd><label><input type="radio" name="s2">满意</label></dd><dd><label><input type="radio" name="s2">不满意</label></dd></dl><dl><dd><input type="submit" value="提交">&nbsp;&nbsp;<input type="button" value="查看"></dd></dl></form></div>""",
        ),
        (title, None, None),
        state=False,
    )

    title = "县政府网站改版需求调研问卷"
    put(
        "red_title_beside_its_day_and_questions_in_tables",
        f"{OLD}/survey.jsp?id=3",
        old(
            "问卷调查",
            f"""<div class="comtit1"><h4>问卷调查</h4></div><table width="95%" align="center"><tr><td width="17"><img src="/pic/dot-jt.jpg"></td><td class="font14 red bold">{title}</td><td align="right">2026-10-27</td></tr><tr><td>&nbsp;</td><td colspan="2"><strong>说明</strong>：本问卷用于了解您对网站的使用感受，请您积极参与。</td></tr></table><table width="95%" border="1" align="center"><tr><td class="rrtab_tt">1.您对网站首页设计满意吗？</td></tr><tr><td><table width="90%"><tr><td><input type="radio" name="r1">满意</td><td><input type="radio" name="r1">不满意</td></tr></table></td></tr><tr><td class="rrtab_tt">2.您最常用的栏目是？</td></tr><tr><td><table width="90%"><tr><td><input type="checkbox" name="c2">政务公开</td><td><input type="checkbox" name="c2">办事服务</td></tr></table></td></tr></table><p align="center"><input type="submit" value="提 交"></p>""",
            "问卷调查",
        ),
        (title, "2026-10-27", None),
        state=False,
    )

    title = "图书馆服务满意度问卷"
    put(
        "result_of_a_survey_in_bars_with_its_span",
        f"{CITY}/hudong/wsdc/dc_2.html",
        city(
            title,
            f"""<div class="dc-box"><h2 class="dc-title">{title}</h2><div class="dc-info"><span>发起单位：市图书馆</span><span>开始时间：2026-09-01</span><span>结束时间：2026-09-30</span><span>状态：已结束</span></div><div class="dc-res"><h4>调查结果</h4><div class="q">1.您对开馆时间是否满意？</div><table><tr><td>满意</td><td><div class="bar" style="width:82%"></div></td><td>840票</td><td>82.0%</td></tr><tr><td>不满意</td><td><div class="bar" style="width:18%"></div></td><td>184票</td><td>18.0%</td></tr></table></div></div>""",
            "网上调查",
        ),
        (title, "2026-09-01", True),
    )

    title = "居民用水习惯调查"
    put(
        "form_of_a_bureau_with_its_time_in_tips",
        f"{BUREAU}/questionaires/12.html",
        transit(
            f"{title}-网上调查-泉岭市水务局",
            f"""<div class="newsDetail"><h2>{title}</h2><p class="dotLine_2px"></p><ul class="tip clearfix"><li class="al_l">调查时间：2026-10-20~2026-11-30</li><li class="al_c">共318人参加</li></ul><form><div class="question"><p>1、您家平均每月用水多少？</p><p><input type="radio" name="q1">10吨以下 <input type="radio" name="q1">10吨以上</p></div><div class="question"><p>2、您是否使用节水器具？</p><p><input type="radio" name="q2">是 <input type="radio" name="q2">否</p></div><input type="button" value="提交问卷"></form></div>""",
            "网上调查",
            "正文",
        ),
        (title, "2026-10-20", False),
    )

    title = "关于开展营商环境企业满意度问卷调查的通知"
    put(
        "notice_of_a_survey_with_a_code_to_scan",
        f"{CITY}/gongkai/tzgg/202611/t20261102_8.html",
        city(
            title,
            f"""<h1 class="article-title">{title}</h1><div class="article-meta"><span class="publish-date">2026-11-02 11:20</span><span class="source">来源: 市数据局</span></div><div id="article-content"><p>各企业：</p><p>　　为优化营商环境，现开展问卷调查，请扫描下方二维码于2026年11月30日前填写。</p><p align="center"><img src="./W020261102.png" alt="问卷二维码"></p></div>""",
            "通知公告",
        ),
        (title, "2026-11-02", False),
    )

    put(
        "investigation_of_an_accident_is_none",
        f"{CITY}/gongkai/sgdc/202608/t1.html",
        city(
            "泉岭市“4·16”车辆伤害事故调查报告",
            f"""<h1 class="article-title">泉岭市“4·16”车辆伤害事故调查报告</h1><div class="article-meta"><span class="publish-date">2026-08-19 15:00</span></div><div id="article-content"><p>　　事故调查组于2026年4月18日成立，调查时间为2026年4月18日至6月10日。</p>{TEXT}</div>""",
            "事故调查",
        ),
    )


def build() -> None:
    lists()
    forms()
