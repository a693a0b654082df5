"""Surveys in tables with two times, and one with its questions, as they came."""

from __future__ import annotations

from .talk_frames import CITY, DISTRICT, city, district, each, heads, held


def pages() -> None:
    of_tables_of_times()
    of_a_survey_with_its_questions()


def of_tables_of_times() -> None:
    held(
        "subject_span_and_present_state_where_past_ones_have_no_link",
        f"{DISTRICT}/survey/list",
        district(
            "调查征集",
            '<div class="cl"><h2 class="title">调查征集</h2><div class="tips"><span>欢迎来到调查征集!</span>为了解用户的实际需求，欢迎您的积极参与！</div><table class="ct"><thead>'
            + heads("td", "调查主题", "调查时间", "当前状态")
            + '</thead><tbody><tr><td><a class="bf" href="toQuestion?surveyId=3">园区食堂伙食</a></td><td>2026-11-12至2026-12-12</td><td><a class="bf" href="toQuestion?surveyId=3">调查中...</a></td></tr><tr><td><span>招商服务评价</span></td><td>2026-06-01至2026-06-30</td><td><span class="red">已过期</span></td></tr></tbody></table><div class="pv"><span>共<em>1</em>页</span></div></div>',
            "调查征集",
        ),
        ("园区食堂伙食", "2026-11-12", False),
        ("招商服务评价", "2026-06-01", True),
    )
    one = '<li><table class="tl"><tr><td colspan="4"><a href="os.do?wsdc&id=$n" class="b">$0</a>$3</td></tr><tr><td colspan="4"><b>主题概况：</b>$4<a href="os.do?wsdc&id=$n" class="c3">[查看详细]</a></td></tr><tr><td>开始时间：$1</td><td>结束时间：$2</td><td><a href="os.do?wsdc&id=$n&type=1" class="c3">投票统计</a></td><td>$5</td></tr></table></li>'
    held(
        "a_table_in_each_item_with_two_times_and_links_to_what_came_of_it",
        f"{DISTRICT}/webSiteController/view.do?navTarget=wsdc",
        district(
            "网上调查",
            '<div class="xl" id="wsdcList"><ul>'
            + each(
                one,
                (
                    "大厅延时服务意愿",
                    "2026-11-15",
                    "2026-12-15",
                    "",
                    "了解企业群众对延时服务的需求。",
                    "",
                ),
                (
                    "网办流程体验",
                    "2026-02-01",
                    "2026-02-28",
                    "<span>【已结束】</span>",
                    "了解网办流程是否顺畅。",
                    '<a href="os.do?wsdc&id=2&type=2">结果反馈</a>',
                ),
            )
            + "</ul></div>",
            "网上调查",
        ),
        ("大厅延时服务意愿", "2026-11-15", False),
        ("网办流程体验", "2026-02-01", True),
    )
    row = '<div class="sv"><table><tbody><tr><td>&nbsp;$0</td><td width="23%">$1</td><td width="22%">$2</td></tr></tbody></table></div>'
    held(
        "a_table_for_each_paper_and_buttons_to_fill_in_to_see_or_to_count",
        f"{CITY}/college/survey/",
        city(
            "问卷调查",
            "<h3>问卷调查</h3>"
            + each(
                row,
                (
                    "老年大学课程意向",
                    "2026-11-01 至 2026-11-28",
                    '<a href="fill/1.html">参与调查</a>',
                ),
                (
                    "春季班授课评价",
                    "2026-05-20 至 2026-06-20",
                    '<a href="answer/2.html"><span>查看详情</span></a><a href="stat/2.html">统&nbsp;&nbsp;计</a>',
                ),
            ),
            "问卷调查",
        ),
        ("老年大学课程意向", "2026-11-01", False),
        ("春季班授课评价", "2026-05-20", True),
    )


def of_a_survey_with_its_questions() -> None:
    held(
        "a_survey_with_the_day_of_publishing_its_span_in_the_text_and_its_questions",
        f"{CITY}/survey/index.jsp?sid=8",
        city(
            "调查征集",
            '<div class="article"><div class="title">营商环境建设情况调查问卷</div><div class="time">发布日期：2026-11-09 &nbsp; &nbsp; &nbsp;来源：市经济和信息化局</div><div class="txt"><p style="text-align: center">开始时间：2026-11-09　　结束时间：2026-11-30</p><form action="answer.jsp" method="post" name="answerForm"><table><tr><td>1.您的企业类型是？</td></tr><tr><td><input type="radio" name="a1" value="A">国有企业&nbsp;<input type="radio" name="a1" value="B">民营企业</td></tr><tr><td>2.您对政务服务是否满意？</td></tr><tr><td><input type="radio" name="a2" value="A">满意&nbsp;<input type="radio" name="a2" value="B">不满意</td></tr><tr><td>请输入验证码：<input name="yz"><a href="javascript:c();">看不清，换一张</a></td></tr><tr><td><input type="button" value="提   交"><input type="button" value="查看结果"></td></tr></table></form></div></div>',
            "调查征集",
        ),
        ("营商环境建设情况调查问卷", "2026-11-09", False),
    )
