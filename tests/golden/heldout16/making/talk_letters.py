"""One letter a page: cells of records, cards of programs, steps, boxes of replies."""

from __future__ import annotations

from .talk_frames import (
    CITY,
    GROUP,
    ORDER,
    PHONE,
    POLICE,
    city,
    each,
    group,
    letter,
    phone,
    police,
    vue,
)

ASK, DAY = "2026-10-21", "2026-10-23"


def build() -> None:
    of_the_police()
    of_programs()
    of_labels()


def _record(state: str, time: str, result: str) -> str:
    return f"""<div class="mailbox-list"><div class="content-hd">网上信访－信件查看</div></div><br/>
<table class="result-table"><tr><td class="row-prompt">编号:</td><td class="row-content">C202610217</td><td class="row-prompt">来信人:</td><td class="row-content">韦**</td></tr><tr><td class="row-prompt">来信时间:</td><td class="row-content">{ASK} 03:20:11</td><td class="row-prompt">受理单位:</td><td class="row-content">交警支队</td></tr><tr><td class="row-prompt">信件类型:</td><td class="row-content">投诉</td><td class="row-prompt">办事状态:</td><td class="row-content">{state}</td></tr><tr></tr><tr class="large-table-row"><td class="row-prompt">来信主题:</td><td colspan="3">学校路段乱停车</td></tr><tr class="large-table-row"><td class="row-prompt">来信内容:</td><td colspan="3">每天放学都堵，请加强管理。</td></tr></table><p class="download-files">来信附件:&nbsp;没有附件</p><table class="result-table"><tr><td class="row-prompt">办理单位:</td><td class="row-content">交警支队</td><td class="row-prompt">办理时间:</td><td class="row-content">{time}</td></tr><tr class="large-table-row"><td class="row-prompt">处理情况:</td><td colspan="3">{result}</td></tr></table><div><span>评价：</span><input type="radio" name="e" value="1">非常满意&nbsp;<input type="radio" name="e" value="2">满意&nbsp;<input type="radio" name="e" value="3">不满意&nbsp;<input type="button" value="确定"></div>"""


def of_the_police() -> None:
    letter(
        "two_records_the_second_with_no_time_yet",
        f"{POLICE}/Onlinepetition/mail?mailid=7",
        police("网上信访", _record("办理中", "暂无", ""), "网上信访"),
        ASK,
        None,
        False,
    )
    letter(
        "two_records_and_a_row_of_marks_below",
        f"{POLICE}/Onlinepetition/mail?mailid=6",
        police(
            "网上信访",
            _record("已办结", f"{DAY} 10:11:02", "已增派警力在放学时段疏导，并施划禁停标线。"),
            "网上信访",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "the_table_of_the_answer_is_hidden_and_empty",
        f"{POLICE}/sunshine/show?no=88",
        police(
            "阳光服务",
            f'<table class="layui-table"><tbody><tr><td style="width: 15%;">编号:</td><td id="no">YG88</td><td style="width: 15%;">来信人：</td><td>李**</td></tr><tr><td>来信时间：</td><td>{ASK}</td><td>服务类型：</td><td>热点咨询</td></tr><tr><td>受理单位：</td><td>户政处</td><td>办理状态：</td><td><span style="color: red;">等待办理</span></td></tr><tr><td>来信主题：</td><td colspan="3">迁户口要带什么</td></tr><tr><td>来信内容：</td><td colspan="3">从外省迁入。</td></tr></tbody></table><table class="layui-table" id="tab02" style="display: none;"><tbody><tr><td>回文单位：</td><td>双塔市公安局</td><td>办理时间：</td><td></td></tr><tr><td>处理结果：</td><td colspan="3"></td></tr></tbody></table>',
            "阳光服务",
        ),
        ASK,
        None,
        False,
    )
    letter(
        "returned_by_the_office_with_its_time_and_result",
        f"{POLICE}/sunshine/show?no=80",
        police(
            "阳光服务",
            f'<table class="layui-table"><tbody><tr><td>编号:</td><td>YG80</td><td>来信人：</td><td>吴**</td></tr><tr><td>来信时间：</td><td>{ASK}</td><td>服务类型：</td><td>教育收费</td></tr><tr><td>受理单位：</td><td>治安支队</td><td>办理状态：</td><td><span style="color: #0066CC;">已结办</span></td></tr><tr><td>来信主题：</td><td colspan="3">驾校退费</td></tr></tbody></table><table class="layui-table" id="tab02"><tbody><tr><td>回文单位：</td><td>双塔市公安局</td><td>办理时间：</td><td>{DAY}</td></tr><tr><td>处理结果：</td><td colspan="3">已协调驾校按合同退费。</td></tr></tbody></table>',
            "阳光服务",
        ),
        ASK,
        DAY,
        True,
    )


def of_programs() -> None:
    cell = '<td class="el-descriptions__cell el-descriptions__label is-bordered-label">$0</td><td class="el-descriptions__cell el-descriptions__content is-bordered-content">$1</td>'
    letter(
        "descriptions_of_element_and_a_card_for_the_answer",
        f"{ORDER}/detail/71",
        vue(
            "工单详情",
            '<div class="complaint-detail"><div class="el-divider el-divider--horizontal"><div class="el-divider__text is-left">基础信息</div></div><div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody><tr>'
            + each(cell, ("工单编号", "ST26102171"), ("诉求标题", "公厕夜间关门"))
            + "</tr><tr>"
            + each(cell, ("来件时间", f"{ASK} 21:10:09"), ("来源渠道", "网站"))
            + "</tr><tr>"
            + each(cell, ("诉求描述", "广场公厕晚上八点就锁了。"))
            + '</tr></tbody></table></div></div><div class="el-divider el-divider--horizontal"><div class="el-divider__text is-left">办理结果</div></div><div class="el-descriptions"><table class="el-descriptions__table is-bordered"><tbody><tr>'
            + each(cell, ("承办单位", "市环卫处"), ("反馈时间", f"{DAY} 09:30:44"))
            + "</tr><tr>"
            + each(cell, ("最终回复意见", "已延长开放至二十三时。"))
            + "</tr></tbody></table></div></div>",
        ),
        ASK,
        DAY,
        True,
    )
    cell = '<div class="van-cell"><div class="van-cell__title"><span>$0</span></div><div class="van-cell__value"><span>$1</span></div></div>'
    letter(
        "cells_of_vant_with_titles_and_values",
        f"{PHONE}/h5/appeal/5",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>诉求详情</title></head><body><div id="app"><div class="van-nav-bar"><div class="van-nav-bar__title">诉求详情</div></div><div class="van-cell-group"><div class="van-cell-group__title">诉求信息</div>'
        + each(
            cell,
            ("诉求标题", "站牌信息过期"),
            ("诉求时间", f"{ASK} 07:50"),
            ("诉求内容", "线路已改，站牌没换。"),
        )
        + '</div><div class="van-cell-group__title">办理信息</div><div class="van-cell-group">'
        + each(
            cell,
            ("办理部门", "市公交公司"),
            ("回复时间", f"{DAY} 16:00"),
            ("诉求回复", "站牌已全部更换。"),
        )
        + "</div></div></body></html>",
        ASK,
        DAY,
        True,
    )
    cell = '<span class="ant-descriptions-item-label ant-descriptions-item-colon">$0</span><span class="ant-descriptions-item-content">$1</span>'
    letter(
        "items_of_ant_in_their_containers",
        f"{CITY}/appeal/33",
        city(
            "咨询详情",
            '<div class="ant-descriptions"><div class="ant-descriptions-header"><div class="ant-descriptions-title">咨询信息</div></div><div class="ant-descriptions-view"><table><tbody>'
            + "".join(
                f'<tr class="ant-descriptions-row"><td class="ant-descriptions-item"><div class="ant-descriptions-item-container">{each(cell, one)}</div></td></tr>'
                for one in (
                    ("咨询标题", "外国人工作许可延期"),
                    ("咨询时间", f"{ASK} 11:05:00"),
                    ("咨询内容", "护照换新后如何更新信息？"),
                    ("咨询回复", "请携新护照到出入境窗口变更。"),
                    ("答复单位", "市科技局"),
                    ("答复时间", f"{DAY} 08:45:21"),
                )
            )
            + "</tbody></table></div></div>",
            "咨询详情",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "views_of_uni_and_an_answer_that_is_not_there",
        f"{PHONE}/#/pages/detail?id=9",
        phone(
            "诉求详情",
            f'<uni-view class="card"><uni-view class="h"><uni-text><span>沙井盖缺失</span></uni-text></uni-view><uni-view class="r"><uni-text><span>发布时间：</span></uni-text><uni-text><span>{ASK} 22:01</span></uni-text></uni-view><uni-view class="c"><uni-text><span>路口沙井盖丢失，夜间危险。</span></uni-text></uni-view></uni-view><uni-view class="card"><uni-view class="h"><uni-text><span>部门回复</span></uni-text></uni-view><uni-view class="empty"><uni-text><span>暂无回复</span></uni-text></uni-view></uni-view>',
        ),
        ASK,
        None,
        False,
    )


def of_labels() -> None:
    pairs = "<tr><th>$0</th><td>$1</td></tr>"
    letter(
        "a_call_and_what_the_caller_was_told",
        f"{ORDER}/call/12",
        vue(
            "来电详情",
            "<table class='info'>"
            + each(
                pairs,
                ("流水号", "26102112"),
                ("来电时间", f"{ASK} 09:14"),
                ("来电内容", "询问取暖补贴发放范围。"),
                ("责任单位", "市发改委"),
                ("办理时间", f"{DAY} 14:40"),
                ("回复告知内容", "已电话告知来电人发放范围和时间。"),
            )
            + "</table>",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "petition_made_public_that_is_only_taken_up",
        f"{CITY}/xf/3",
        city(
            "信访公开",
            "<table class='info'>"
            + each(
                pairs,
                ("信访件编号", "XF26103"),
                ("信访日期", ASK),
                ("公开信访内容", "反映小区违建。"),
                ("受理单位", "综合执法局"),
                ("办理状态", "已受理"),
                ("办理结果", ""),
            )
            + "</table>",
            "信访公开",
        ),
        ASK,
        None,
        False,
    )
    letter(
        "question_of_a_netizen_and_answer_of_the_department",
        f"{CITY}/wz/55",
        city(
            "网民提问",
            f"<h1>公积金能付首付吗</h1><p class='inf'>留言日期：{ASK}　浏览：210</p><h2 class='q'>网民提问</h2><div class='txt'><p>买二套房可以提取吗？</p></div><h2 class='a'>部门答复</h2><div class='txt'><p>您好，可以提取支付首付款。</p></div><p class='inf2'>答复单位：市公积金中心　答复日期：{DAY}</p>",
            "网络问政",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "tables_of_labels_with_times_below_each_other",
        f"{CITY}/msg/Show.aspx?id=8",
        city(
            "留言查看",
            f'<div class="table"><table><tr><td>标题:<span id="lb_title">渡船末班太早</span></td></tr><tr><td>内容:<br /><span id="lb_content">下班赶不上末班船。</span></td></tr><tr><td>留言时间:<span id="lb_time">{ASK} 18:40:12</span></td></tr></table></div><br /><br /><div class="table"><table bgcolor="#d5d5d5"><tr><td>回复时间:<span id="lb_replytime">{DAY} 10:20:30</span></td></tr><tr><td>回复人:<a id="hl_admin">港航中心</a></td></tr><tr><td>内容:<br /><span id="lb_replycontent">自下月起末班延至二十时。</span></td></tr></table></div>',
            "留言查看",
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "passed_on_to_another_office_and_no_more",
        f"{GROUP}/m/60",
        group(
            "经理信箱",
            f"<h3>管道漏水三天没人修</h3><p>写信时间：{ASK}　状态：处理中</p><div>小区门口一直冒水。</div><p><b>处理情况：</b>您的来信已转交城东营业所处理，请耐心等待。</p>",
            "经理信箱",
        ),
        ASK,
        None,
        False,
    )
    letter(
        "the_time_of_the_answer_is_that_of_the_epoch",
        f"{CITY}/index/showgbook?id=31",
        city(
            "来信查看",
            f'<div class="show"><p class="bt">海滩垃圾无人清</p><ul><li><span>类型：</span>投诉</li><li><span>来信时间：</span>{ASK}</li><li><span>处理状态：</span>待处理</li><li><span>回复时间：</span>1970-01-01</li></ul><div class="nr"><h4>来信内容</h4><p>节后一周仍有垃圾。</p></div><div class="hf"><h4>回复内容</h4><p></p></div></div>',
            "市长信箱",
        ),
        ASK,
        None,
        False,
    )
    letter(
        "name_of_the_letter_when_handed_in_and_what_was_done",
        f"{ORDER}/case/9",
        vue(
            "办件详情",
            each(
                '<div class="row"><label>$0</label><div>$1</div></div>',
                ("信件名称", "老年食堂选址"),
                ("递交时间", f"{ASK} 10:00"),
                ("信件信息", "建议设在活动中心一楼。"),
                ("办理机构", "市民政局"),
                ("处理描述", "选址已采纳，正在装修。"),
                ("反馈时间", f"{DAY} 11:30"),
                ("满意度", "满意"),
            ),
        ),
        ASK,
        DAY,
        True,
    )
