"""One letter a page: along a line of time, in boxes and tables of replies; and none."""

from __future__ import annotations

from .talk_frames import (
    CITY,
    GROUP,
    ORDER,
    city,
    each,
    group,
    letter,
    none,
    vue,
)

ASK, DAY = "2026-10-21", "2026-10-23"


def build() -> None:
    of_steps()
    of_boxes()
    of_none()


def of_steps() -> None:
    node = '<li class="el-timeline-item"><div class="el-timeline-item__tail"></div><div class="el-timeline-item__node"></div><div class="el-timeline-item__wrapper"><div class="el-timeline-item__timestamp is-top">$0</div><div class="el-timeline-item__content"><b>$1</b><p>$2</p></div></div></li>'
    letter(
        "line_of_time_from_handing_in_to_the_answer",
        f"{ORDER}/track/5",
        vue(
            "办理进度",
            "<h2>小区垃圾清运不及时</h2><ul class='el-timeline'>"
            + each(
                node,
                (f"{ASK} 08:10:00", "市民提交", "垃圾堆放两天。"),
                (f"{ASK} 09:00:00", "热线派单", "派至江口区。"),
                (f"{DAY} 17:25:00", "部门回复", "已增加清运班次。"),
            )
            + "</ul>",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "line_of_time_that_ends_with_passing_it_on",
        f"{ORDER}/track/6",
        vue(
            "办理进度",
            "<h2>路口信号灯不亮</h2><ul class='el-timeline'>"
            + each(
                node,
                (f"{ASK} 12:10:00", "市民提交", "三天没有修。"),
                (f"{ASK} 13:00:00", "热线派单", "派至交警支队。"),
            )
            + "</ul>",
        ),
        ASK,
        None,
        False,
    )


def of_boxes() -> None:
    letter(
        "frame_with_a_legend_around_the_answer",
        f"{GROUP}/complain/show/3",
        group(
            "投诉建议",
            f'<table class="t"><tr><td>投诉标题</td><td>营业厅排队过久</td></tr><tr><td>投诉时间</td><td>{ASK} 10:33</td></tr><tr><td>投诉内容</td><td>只开一个窗口。</td></tr><tr><td colspan="2"><fieldset style="border: solid 1px #c0c0c0"><legend style="color:green;font-weight:bold;">回复(北岭水务集团)</legend><div style="text-align:center;color:#ccc">回复部门：营销部&nbsp;&nbsp;回复人：客服主管&nbsp;&nbsp;回复时间：{DAY} 15:12</div><div style="font-size:13px">高峰时段已增开两个窗口。</div></fieldset></td></tr></table>',
            "投诉建议",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "asked_and_answered_in_two_boxes_with_letters_for_pictures",
        f"{GROUP}/guestbook/71.html",
        group(
            "客户问答",
            f'<div class="qa"><div class="q"><i>问</i><h1>如何申请水质检测</h1><p>家里的水有味道。</p><span>{ASK}</span></div><div class="a"><i>答</i><p>拨打客服热线预约，免费上门取样。</p><span>{DAY}</span></div></div>',
            "客户问答",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "answers_as_rows_of_a_table_below_the_question",
        f"{CITY}/question/19",
        city(
            "问题查看",
            f'<div class="q"><h3>共享单车堆积</h3><p>提问时间：{ASK} 19:00　提问人：潘**</p><p>地铁口过不去人。</p></div><h4>回复情况</h4><div class="table-responsive"><table class="table table-bordered"><thead><tr><th>回复内容</th><th>回复部门</th><th>回复人</th><th>回复时间</th></tr></thead><tbody><tr><td>已督促企业每日清运。</td><td>市城管局</td><td>值班员</td><td>{DAY} 09:00</td></tr></tbody></table></div>',
            "问题查看",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "table_of_answers_with_no_row_in_it",
        f"{CITY}/question/20",
        city(
            "问题查看",
            f'<div class="q"><h3>公交车冷气太足</h3><p>提问时间：{ASK} 20:00　提问人：覃**</p><p>老人受不了。</p></div><h4>回复情况</h4><div class="table-responsive"><table class="table table-bordered"><thead><tr><th>回复内容</th><th>回复部门</th><th>回复人</th><th>回复时间</th></tr></thead><tbody><tr class="no-records-found"><td colspan="4">暂无回复</td></tr></tbody></table></div>',
            "问题查看",
        ),
        ASK,
        None,
        False,
    )


def of_none() -> None:
    none(
        "news_of_a_meeting_about_the_hotline",
        f"{CITY}/news/771.html",
        city(
            "市政府召开热线办理工作推进会",
            "<h1>市政府召开热线办理工作推进会</h1><p>发布时间：2026-11-10　来源：市政府办</p><p>会议通报了前三季度来信来电办理情况，要求各单位按时答复，提高满意率。</p><p>会议指出，群众反映的问题件件有着落。</p>",
            "新闻动态",
        ),
    )
    none(
        "questions_often_asked_without_any_day",
        f"{GROUP}/faq",
        group(
            "常见问题",
            each(
                "<div class='f'><p>问：$0</p><p>答：$1</p></div>",
                ("怎样报装", "线上提交材料即可。"),
                ("怎样销户", "结清水费后到营业厅办理。"),
            ),
            "常见问题",
        ),
    )
