"""The other half of letters_later.py: boards of small offices and cards of telephones."""

from __future__ import annotations

from .letters_frames import each
from .letters_later import COAST, COUNTY, coast, letter, phone, rows


def of_small_offices() -> None:
    body = each(
        "<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td><a href='v?id=$n'>查看</a></td><td><a href='r?id=$n'>回复</a></td></tr>",
        ("万**", "2026-05-20", "老年大学夏季班何时报名", "已回复"),
        ("齐**", "2026-06-10", "社区食堂能否外送", "未回复"),
    )
    rows(
        "who_when_what_and_two_buttons",
        f"{COAST}/ask.do?p=list",
        coast(
            "留言咨询",
            f'<table class="hovertable" border=1><tr bgcolor=#ADD8E6><th>咨询者</th><th>咨询时间</th><th>咨询内容</th><th>回复状态</th><th>操作</th><th>操作</th></tr>{body}</table>',
        ),
        ("老年大学夏季班何时报名", "2026-05-20", None, True),
        ("社区食堂能否外送", "2026-06-10", None, False),
    )
    told = each(
        '<div class="form-group"><div class="label"><label>$0</label></div><div class="field"><$1 class="input" readonly $2</div></div>',
        ("留言人：", "input", 'value="戴**"/>'),
        ("留言内容：", "textarea", ">河边健身步道何时修好？</textarea>"),
        ("留言时间：", "input", 'value="2026-05-10 10:11:12"/>'),
        ("回复内容：", "textarea", ">已列入六月维修计划。</textarea>"),
        ("回复时间：", "input", 'value="2026-05-14 09:00:00"/>'),
    )
    letter(
        "values_in_fields_that_are_for_reading",
        f"{COAST}/leaveMessage?id=5",
        coast("留言板", f"<form>{told}</form>"),
        "2026-05-10",
        "2026-05-14",
        True,
    )
    told = each(
        '<tr><td align="right"> $0</td><td>$1</td></tr>',
        ("留言人：", "候鸟"),
        ("留言内容：", "湿地公园能否带宠物？"),
        ("留言时间：", "2026-06-01 18:20"),
        (
            "回复信息：",
            '<span style="color:red">管理员</span> 回复：<br/>禁止携带宠物入园。<br/><span style="color:#666">回复时间：2026-06-04 08:31</span><br/>',
        ),
    )
    letter(
        "manager_text_and_time_in_one_cell",
        f"{COAST}/blog?id=7",
        coast("留言板", f'<table class="editbody">{told}</table>'),
        "2026-06-01",
        "2026-06-04",
        True,
    )
    told = each(
        "<tr><td>$0</td><td>$1</td></tr>",
        ("您的姓名：", "*"),
        ("联系电话：", "*"),
        ("标&nbsp;&nbsp;&nbsp;&nbsp;题：", "路灯杆倾斜"),
        ("内&nbsp;&nbsp;&nbsp;&nbsp;容：", "<div>台风后倾斜，存在危险。</div>"),
        ("处理进度：", "处理完毕"),
        ("处理结果：", "已扶正加固。"),
    )
    letter(
        "names_set_apart_by_blanks_and_a_day_below",
        f"{COAST}/pop_cx.aspx?id=3",
        coast(
            "信件查询",
            f'<p class="plist">信件查询<hr size=1><table>{told}</table><div align="right"><hr size=1>录入日期：2026-5-9</div>',
        ),
        "2026-05-09",
        None,
        True,
    )
    wait, done = (
        each(
            "<tr><td>$0</td><td>$1</td><td>$2</td></tr>",
            ("操场塑胶跑道起皮", "家长", "2026-06-11"),
            ("食堂菜价上涨", "学生", "2026-06-12"),
        ),
        each("<tr><td>$0</td><td>$1</td><td>$2</td></tr>", ("校服质量", "家长", "2026-05-19")),
    )
    rows(
        "one_table_of_those_waiting_one_of_those_done",
        f"{COAST}/school?do=message",
        coast(
            "校长信箱",
            f"<h4>未处理</h4><table><tr><th>内容</th><th>来信人</th><th>时间</th></tr>{wait}</table><h4>已处理</h4><table><tr><th>内容</th><th>来信人</th><th>时间</th></tr>{done}</table>",
        ),
        ("操场塑胶跑道起皮", "2026-06-11", None, False),
        ("食堂菜价上涨", "2026-06-12", None, False),
        ("校服质量", "2026-05-19", None, True),
    )
    body = each(
        "<hr color='blue' size='2'><br>用户名：$0&nbsp; &nbsp;留言时间：$1&nbsp; &nbsp;用户IP:10.1.*.*<br>主题:$2<br>内容:$3",
        ("老徐", "2026-05-06 10:00:01", "河道采砂", "夜间有人偷采河砂。"),
        ("阿兰", "2026-05-20 08:12:40", "公交改线", "建议绕行新校区。"),
    )
    rows(
        "plain_lines_between_blue_rules",
        f"{COAST}/guest/index.jsp",
        coast("留言板", body),
        ("河道采砂", "2026-05-06", None, None),
        ("公交改线", "2026-05-20", None, None),
    )


def of_telephones() -> None:
    body = each(
        '<li class="mui-table-view-cell"><a href="/weixin/detail?infoId=$0"><div class="mui-table"><div class="mui-table-cell mui-col-xs-10"><h4 class="mui-ellipsis">$1</h4><h5>时间：$2</h5></div><div class="mui-table-cell mui-text-right"><span class="mui-h5">$3</span></div></div></a></li>',
        ("8", "村口变压器超负荷", "2026年05月12日", "已答复"),
        ("9", "早稻育秧缺水", "2026年06月08日", "办理中"),
    )
    rows(
        "cells_of_mui_with_the_state_to_the_right",
        f"{COUNTY}/weixin/list",
        phone("镇长信箱", f'<ul class="mui-table-view">{body}</ul>'),
        ("村口变压器超负荷", "2026-05-12", None, True),
        ("早稻育秧缺水", "2026-06-08", None, False),
    )
    item = '<div class="ivu-form-item"><label class="ivu-form-item-label">$0</label><div class="ivu-form-item-content">$1</div></div>'
    letter(
        "two_cards_and_a_remark_for_an_answer",
        f"{COUNTY}/feedback/3",
        phone(
            "留言详情",
            f'<div class="ivu-card"><p class="head">留言详情</p>{each(item, ("用户姓名：", "匿名"), ("留言时间：", "2026-05-18 07:30:00"), ("用户留言：", "自来水有异味。"))}</div><div class="ivu-card"><p class="head">处理结果</p>{each(item, ("处理状态：", "已处理"), ("处理人：", "水务公司"), ("处理时间：", "2026-05-19 15:00:00"), ("备注：", "管道冲洗后已恢复。"))}</div>',
        ),
        "2026-05-18",
        "2026-05-19",
        True,
    )
    body = each(
        '<article class="rounded-xl p-3"><div class="flex"><p class="font-medium">$0</p><span class="rounded-full">$1</span></div><p class="mt-2">$2</p><p class="text-xs">提交时间：$3</p>$4</article>',
        (
            "停车场抬杆故障",
            "已回复",
            "扫码后不抬杆。",
            "2026/5/6 10:22:33",
            '<div class="mt-3"><p class="text-xs">官方回复</p><p class="mt-1">已更换控制器。</p></div>',
        ),
        ("图书馆空调太冷", "待处理", "自习区温度过低。", "2026/6/9 09:00:00", ""),
    )
    rows(
        "tickets_with_an_official_answer_or_none",
        f"{COUNTY}/tickets",
        phone("我要留言", f"<section><h2>留言公开</h2><div>{body}</div></section>"),
        ("停车场抬杆故障", "2026-05-06", None, True),
        ("图书馆空调太冷", "2026-06-09", None, False),
    )
    body = each(
        '<div class="re_item"><div class="re_item_title"><span>留言时间：$0</span><span style="width:60%;">留言主题：$1</span><span style="width:15%;">类型：$2</span></div><div class="re_item_main"><div class="m_title"><span class="name">发起人：$3</span></div><div class="m_desc">详细描述：$4</div>$5</div></div>',
        (
            "2026-05-03 12:00:00",
            "快递柜收费",
            "咨询",
            "金**",
            "超时费是否合规？",
            '<div class="more_remark"><div class="list"><p>回复：已要求公示收费标准。</p><p>回复时间：2026-05-08 10:00:00</p></div></div>',
        ),
        ("2026-06-02 12:00:00", "垃圾清运", "投诉", "尹**", "三天没有清运。", ""),
    )
    rows(
        "subject_in_the_head_and_answers_below_more",
        f"{COUNTY}/message/record",
        phone("留言记录", f'<div class="record_box">{body}</div>'),
        ("快递柜收费", "2026-05-03", "2026-05-08", True),
        ("垃圾清运", "2026-06-02", None, None),
    )


def build() -> None:
    of_small_offices()
    of_telephones()
