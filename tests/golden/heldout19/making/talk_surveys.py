"""Surveys, talks and whole pages of the channel, as they came."""

from __future__ import annotations

from .talk_frames import (
    CITY,
    DISTRICT,
    PROVINCE,
    city,
    department,
    district,
    each,
    heads,
    held,
    table,
)

SURVEYS = '<li><a href="/web/c.action?index=1">正在调查</a></li><li><a href="/web/c.action?index=0">往期调查</a></li>'


def pages() -> None:
    of_the_province()
    of_cards()
    of_data()
    of_the_district()
    of_the_county()


def of_the_province() -> None:
    item = '<div class="collection-item"><span class="el-tag el-tag--small">$2</span><div class="collection-content"><div class="collection-title">$0</div><div class="collection-desc">$3</div></div><div class="collection-date">$1</div></div>'
    held(
        "a_card_of_a_talk_without_its_day_and_calls_with_tags_and_spans",
        f"{PROVINCE}/#/interaction",
        department(
            "政民互动",
            "云梦省人民政府",
            '<div class="section-card"><div class="section-header"><h2 class="section-title">在线访谈</h2><div class="section-links"><a href="javascript:void(0)">往期访谈</a><span>/</span><a href="javascript:void(0)">我要提问</a></div></div><div class="interview-card"><img src="/img/ft.jpg" alt="气象服务保障秋粮收获"><div class="interview-info"><div><strong>访谈主题：</strong>气象服务保障秋粮收获</div><div><strong>访谈嘉宾：</strong>省气象局副局长</div><div><strong>访谈背景：</strong>秋收进入关键时段，降水偏多……</div></div></div></div><div class="section-card"><div class="section-header"><h2 class="section-title">意见征集</h2><div class="section-links"><a href="javascript:void(0)">更多征集</a><span>/</span><a href="javascript:void(0)">结果反馈</a></div></div><div class="collection-list">'
            + each(
                item,
                (
                    "《云梦省重点流域水生态保护规划（征求意见稿）》",
                    "2026-11-01 ~ 2026-11-30",
                    "进行中",
                    "为做好流域保护，现公开征求意见。",
                ),
                (
                    "《云梦省城市更新办法（草案）》公开征求意见",
                    "2026-08-01 ~ 2026-08-31",
                    "已结束",
                    "为推动城市更新，改善人居环境。",
                ),
            )
            + "</div></div>",
            "政民互动",
        ),
        ("气象服务保障秋粮收获", None, None),
        ("《云梦省重点流域水生态保护规划（征求意见稿）》", "2026-11-01", False),
        ("《云梦省城市更新办法（草案）》公开征求意见", "2026-08-01", True),
    )


def of_cards() -> None:
    card = '<div class="card oc"><div class="oh"><span class="ot">$0</span><span class="tag">$2</span></div><div class="om"><span><label>关联文件</label><b>$3</b></span><span><label>发起部门</label><b>政策研究室</b></span><span><label>征集时间</label><b>$1</b></span></div><div class="oa"><span>$4</span></div></div>'
    held(
        "cards_below_tabs_of_three_states_with_labels_and_bold_values",
        f"{PROVINCE}/policy/opinions",
        department(
            "意见征集",
            "云梦省人民政府",
            '<section class="ban"><h1>意见征集</h1><p>您可以对相关文件提交建议与意见。</p></section><div class="tabs"><div class="tab">未开始（0）</div><div class="tab on">进行中（1）</div><div class="tab">已结束（1）</div></div><div class="pane">'
            + each(
                card,
                (
                    "政务公开标准目录意见征集",
                    "2026-11-10 ~ 2026-12-10",
                    "进行中",
                    "《政务公开标准目录》",
                    "去提意见",
                ),
            )
            + '</div><div class="pane" style="display:none">'
            + each(
                card,
                (
                    "数据共享管理办法意见征集",
                    "2026-07-01 ~ 2026-07-31",
                    "已结束",
                    "《数据共享管理办法》",
                    "已结束，感谢参与",
                ),
            )
            + "</div>",
        ),
        ("政务公开标准目录意见征集", "2026-11-10", False),
        ("数据共享管理办法意见征集", "2026-07-01", True),
    )
    box = '<dl class="fv"><dt><img src="/images/vote.jpg"/></dt><dd><h3><a href="vote_show.do?id=$n" title="$0" target="_blank">$0</a></h3><p class="vt">发起时间：<span>$1</span></p><p class="vt">结束时间：<span>$2</span></p><div><i><b>$3</b>人投票</i>$4</div></dd></dl>'
    held(
        "definitions_of_votes_with_two_times_and_a_button_or_a_word",
        f"{CITY}/zmhd/vote/",
        city(
            "网上投票",
            '<div class="lm"><p class="cnt">共发起了2个投票</p>'
            + each(
                box,
                (
                    "最美乡村评选投票",
                    "2026-11-02 09:00",
                    "2026-11-30 18:00",
                    "812",
                    '<a href="vote_show.do?id=1">马上参与</a>',
                ),
                (
                    "便民窗口满意度投票",
                    "2026-05-11 09:00",
                    "2026-06-10 18:00",
                    "2304",
                    "<span>已结束</span>",
                ),
            )
            + "</div>",
            "网上投票",
        ),
        ("最美乡村评选投票", "2026-11-02", False),
        ("便民窗口满意度投票", "2026-05-11", True),
    )
    row = '<div class="row nl"><a href="diaocha-$n.html"><div class="col-xs-2"><img src="/up/$n.jpg" /></div><div class="col-xs-10"><p class="title">$0</p><p class="intro">$1</p><p class="info">参与人数: $2 <span class="pull-right">截止时间:$3</span> </p></div></a></div>'
    held(
        "rows_of_papers_with_a_picture_and_only_the_day_they_end",
        f"{CITY}/zmhd/wjdc/",
        city(
            "问卷调查",
            '<div class="container-fluid">'
            + each(
                row,
                ("社区食堂服务问卷", "请您评价社区食堂的菜品和价格。", "96", "2026-12-15"),
                ("公交线网优化问卷", "请您说说出行习惯。", "530", "2026-09-30"),
            )
            + "</div>",
            "问卷调查",
        ),
        ("社区食堂服务问卷", None, False),
        ("公交线网优化问卷", None, True),
    )


def of_data() -> None:
    one = '{"question_id":"$n","question_title":"$0","question_theme":"$0","question_ifCheck":true,"endTime":"$2","addTime":"$1","question_vote":5,"question_options":[{"option_id":"1","option_content":"非常了解","option_count":"10"},{"option_id":"2","option_content":"不了解","option_count":"20"}]}'
    data = ",".join(
        each(one, pair)
        for pair in (
            ("您对我市垃圾分类工作了解吗？", "2026-11-05", "2026-11-30"),
            ("您对家风家训宣传活动了解吗？", "2026-08-05", "2026-08-31"),
        )
    )
    held(
        "surveys_in_an_object_of_a_script_that_draws_them",
        f"{CITY}/zmhd/wsdc/queryAll.html",
        city(
            "网上调查",
            f'<div id="qlist"></div><script>var questions = {{"question_list": [{data}]}};\n$(function(){{ drawQuestions(questions.question_list, "#qlist"); }});</script>',
            "网上调查",
        ),
        ("您对我市垃圾分类工作了解吗？", "2026-11-05", False),
        ("您对家风家训宣传活动了解吗？", "2026-08-05", True),
    )


def of_the_district() -> None:
    one = '<table><tr><th>调查主题：</th><td colspan="3"><a href="/web/d.action?theID=$n">$0</a></td></tr><tr><th>开始日期：</th><td><font color="green">$1</font></td><th>结束日期：</th><td><font color="green">$2</font></td></tr><tr><th>主题摘要：</th><td colspan="3">$3</td></tr></table>'
    held(
        "a_table_for_each_survey_below_headings_of_now_and_before",
        f"{DISTRICT}/web/front_querySurveyListDetail.action",
        district(
            "网上调查",
            '<div class="list"><h3><span>正在调查</span></h3>'
            + each(one, ("企业用工需求", "2026-11-01", "2026-11-30", "了解企业招工情况。"))
            + '</div><div class="list"><h3><span>往期调查</span></h3>'
            + each(one, ("园区通勤方式", "2026-03-01", "2026-03-31", "了解职工上下班方式。"))
            + "</div>",
            "网上调查",
            SURVEYS,
        ),
        ("企业用工需求", "2026-11-01", False),
        ("园区通勤方式", "2026-03-01", True),
    )
    held(
        "one_call_with_its_day_above_and_beginning_and_end_below_the_text",
        f"{DISTRICT}/web/front_queryContentsDetail.action?theID=5",
        district(
            "民意征集",
            '<div class="article"><div class="tit">园区停车收费调整征求意见</div><div class="data">发布日期：2026-11-03</div><div class="cont"><p>为规范停车秩序，拟调整园区停车收费标准，现征求意见。</p></div><div class="add">开始日期：2026-11-04&nbsp;&nbsp;&nbsp;结束时间：2026-12-04</div><form action="/web/save.action" id="save"><table class="formtable"><tr class="tbg"><td colspan="4">您的宝贵意见</td></tr><tr><th>姓名：</th><td><input name="name"/></td></tr><tr><th>意见：</th><td><textarea name="contents"></textarea></td></tr><tr><td colspan="4"><input type="submit" value="提交"></td></tr></table></form></div>',
            "民意征集</b> > <b>征集内容",
            '<li><a href="/web/b.action?flag=B0">正在征集</a></li><li><a href="/web/b.action?flag=A1">往期征集</a></li>',
        ),
        ("园区停车收费调整征求意见", "2026-11-04", False),
    )
    held(
        "votes_of_one_survey_in_red_below_its_title_and_day",
        f"{DISTRICT}/web/front_querySurveyInfo.action?theID=3&count=1",
        district(
            "网上调查",
            '<div class="article"><div class="tit">您最希望园区增设哪类设施</div><div class="data">2026-04-16</div><div class="cont"><p><strong>您最希望园区增设哪类设施</strong></p>篮球场&nbsp;&nbsp;<font color="red"><b> 41 </b></font>票<br/>图书角&nbsp;&nbsp;<font color="red"><b> 28 </b></font>票<br/><br/></div></div>',
            "网上调查",
            SURVEYS,
        ),
        ("您最希望园区增设哪类设施", "2026-04-16", None),
        state=False,
    )


def of_the_county() -> None:
    row = '<li><a target="_blank" title="$0" href="/vote/$n.htm"><span class="pc">$0</span><span class="pt">$1</span></a></li>'
    held(
        "titles_and_days_in_spans_of_one_link_beside_a_panel_of_the_channel",
        f"{CITY}/portal/channel/wsdc/52_1.htm",
        city(
            "网上调查",
            '<div class="row"><div class="col-md-4"><div class="panel"><div class="ph"><a href="/portal/channel/zmhd/7_1.htm">政民互动</a></div><ul><li class="active"><a href="/portal/channel/wsdc/52_1.htm"><span></span>网上调查</a></li><li><a href="/portal/channel/myzj/53_1.htm"><span></span>民意征集</a></li><li><a href="/portal/channel/zjfk/54_1.htm"><span></span>征集反馈</a></li></ul></div></div><div class="col-md-8"><div class="nt">网上调查</div><ul class="pl">'
            + each(
                row,
                ("农村客运班次满意度", "2026-10-28"),
                ("湖滨公园夜景灯光", "2026-05-19"),
            )
            + '</ul><div class="pg"><a href="52_1.htm">1</a></div></div></div>',
            "网上调查",
        ),
        ("农村客运班次满意度", "2026-10-28", None),
        ("湖滨公园夜景灯光", "2026-05-19", None),
        state=False,
    )
    held(
        "shares_and_numbers_of_one_vote_without_any_day",
        f"{CITY}/portal/vote/result?id=4",
        city(
            "投票结果",
            '<div class="panel"><div class="ph">网上调查</div><div class="pb"><div class="at"><span>湖滨公园夜景灯光</span></div><div class="ai"><span>共有&nbsp;&nbsp;128&nbsp;&nbsp;人投票</span></div>'
            + table(
                'class="t1"',
                "<td>$0</td><td>$1</td><td>$2</td>",
                ("满意", "75%", "96"),
                ("一般", "25%", "32"),
                head=heads("th", "选项", "百分比", "投票人数"),
            )
            + '<a href="javascript:closewin();">关闭</a></div></div>',
            "网上调查",
        ),
        ("湖滨公园夜景灯光", None, None),
        state=False,
    )
    held(
        "talks_in_a_table_with_the_guests_between_title_and_day",
        f"{CITY}/portal/channel/zxft/51_1.htm",
        city(
            "在线访谈",
            '<div class="nt">在线访谈</div>'
            + table(
                'class="t1"',
                '<td><a href="/interview/$n.htm" target="_blank">$0</a></td><td>$1</td><td>$2</td>',
                ("湖区候鸟怎样保护", "市林业局局长", "2026-11-06"),
                ("冬季供暖保障", "市住建局副局长、热力公司经理", "2026-10-15"),
                head=heads("th", "访谈标题", "邀请嘉宾", "访谈时间"),
            )
            + '<div class="np">1</div>',
            "在线访谈",
        ),
        ("湖区候鸟怎样保护", "2026-11-06", None),
        ("冬季供暖保障", "2026-10-15", None),
        state=False,
    )
