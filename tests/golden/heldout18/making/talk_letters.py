"""Letters as they came: a bureau, a brigade, a town."""

from __future__ import annotations

from .talk_frames import (
    BRIGADE,
    BUREAU,
    TOWN,
    brigade,
    bureau,
    each,
    letter,
    rows,
    town,
)

ASK, DAY = "2026-10-14", "2026-10-20"


def pages() -> None:
    of_the_bureau()
    of_the_brigade()
    of_the_town()


def of_the_bureau() -> None:
    head = '<h2 class="st"><span>{0}</span></h2><h2 class="tt">{1}</h2><table border="0" cellspacing="0" cellpadding="0" class="tbl">'
    box = '<a href="/front/box.do">局长信箱</a>'
    row = '<tr><td width="530" class="fr">$0</td><td width="180" bgcolor="#FBFBFB">$1</td><td width="100">$2</td></tr>'
    rows(
        "rows_without_links_when_written_and_the_state",
        f"{BUREAU}/front/box.do",
        bureau(
            "留言列表",
            head.format("局长信箱", "留言列表")
            + '<tr><th scope="col" class="fr">标题</th><th scope="col">留言时间</th><th scope="col">状态</th></tr>'
            + each(
                row,
                ("户口迁移要带哪些证明", "2026-11-16 09:12:44", "处理中"),
                ("小区门口夜间飙车扰民", "2026-10-29 22:40:03", "已处理"),
                ("居住证续签能否网上办", "2026-10-08 14:01:57", "已处理"),
            )
            + '</table><div class="pg"><span>共 3 条</span> <a href="?p=1">1</a></div>',
            box,
        ),
        ("户口迁移要带哪些证明", "2026-11-16", None, False),
        ("小区门口夜间飙车扰民", "2026-10-29", None, True),
        ("居住证续签能否网上办", "2026-10-08", None, True),
    )
    cell = '<tr><td width="180" class="fr">$0</td><td width="530" bgcolor="#FBFBFB">$1</td></tr>'
    blank = '<tr><th scope="col" class="fr"></th><th scope="col"></th></tr>'
    letter(
        "cells_without_colons_below_an_empty_row_of_heads",
        f"{BUREAU}/front/box.do?command=info&id=41",
        bureau(
            "留言内容",
            head.format("局长信箱", "留言内容")
            + blank
            + each(
                cell,
                ("标题", "小区门口夜间飙车扰民"),
                ("内容", "每晚十一点后有摩托车轰鸣，影响休息。"),
                ("状态", "已处理"),
                ("发布时间", f"{ASK} 22:40:03"),
                ("回复内容", "已在该路段增设夜查点，并安装声呐抓拍设备。"),
                ("回复时间", f"{DAY} 10:15:00"),
            )
            + "</table>",
            box,
        ),
        ASK,
        DAY,
        True,
    )
    letter(
        "cells_of_an_answer_left_empty_and_the_day_by_which_it_is_due",
        f"{BUREAU}/front/box.do?command=info&id=57",
        bureau(
            "留言内容",
            head.format("回音壁", "留言内容")
            + blank
            + each(
                cell,
                ("标题", "驾驶证遗失如何补办"),
                ("内容", "人在外地，能否委托家人代办？"),
                ("发布人", "刘**"),
                ("发布时间", "2026-11-12 08:33:10"),
                ("回复内容", ""),
                ("回复人", ""),
                ("回复时间", ""),
                ("回复期限", "2026-11-27"),
                ("状态", "处理中"),
                ("评价", ""),
            )
            + "</table>",
            '<a href="/front/box.do">回音壁</a>',
        ),
        "2026-11-12",
        None,
        False,
    )
    row = '<tr><td width="80" class="fr">$0</td><td width="350" bgcolor="#FBFBFB">$1</td><td width="130" bgcolor="#FBFBFB">$2</td><td width="90" bgcolor="#FBFBFB">$3</td><td width="90" bgcolor="#FBFBFB">$4</td><td width="80" bgcolor="#FBFBFB">$5</td></tr>'
    rows(
        "complaints_with_the_day_they_are_to_be_dealt_with",
        f"{BUREAU}/front/oa.do?command=mxw",
        bureau(
            "民心网",
            head.format("民心网", "民心网诉求请示单")
            + '<tr><th scope="col" class="fr">受理编号</th><th scope="col">投诉标题</th><th scope="col">责任部门</th><th scope="col">投诉时间</th><th scope="col">拟办时间</th><th scope="col">状态</th></tr>'
            + each(
                row,
                ("TX0918", "市场周边乱停车", "交警大队", "2026-11-13", "2026-11-25", "未处理"),
                ("TX0911", "网吧接纳未成年人", "治安大队", "2026-11-04", "2026-11-14", "处理中"),
                ("TX0902", "河边噪声扰民", "城关所", "2026-10-22", "2026-11-02", "办结"),
            )
            + "</table>",
            '<a href="/front/oa.do">网上办公</a>',
        ),
        ("市场周边乱停车", "2026-11-13", None, False),
        ("网吧接纳未成年人", "2026-11-04", None, False),
        ("河边噪声扰民", "2026-10-22", None, True),
    )


def of_the_brigade() -> None:
    row = '<tr><td><a href="/mailbox/mail?mailid=$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td></tr>'
    rows(
        "subject_state_time_and_office_below_heads_of_a_table",
        f"{BRIGADE}/mailbox",
        brigade(
            "最新回复信件",
            '<div class="mb-data"><table><thead><tr><th>来信主题</th><th>状态</th><th>时间</th><th>受理单位</th></tr></thead><tbody>'
            + each(
                row,
                ("学校路段能否设置隔离栏", "未回复", "2026-11-15 16:20:11", "城区大队"),
                ("电动车上牌点在哪里", "已回复", "2026-11-02 09:05:40", "车管所"),
            )
            + "</tbody></table></div></div>",
        ),
        ("学校路段能否设置隔离栏", "2026-11-15", None, False),
        ("电动车上牌点在哪里", "2026-11-02", None, True),
    )
    row = "<tr><td><a href='/mail?mailid=$n'>$0</a></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>"
    rows(
        "office_that_deals_with_it_and_its_telephone_as_last_columns",
        f"{BRIGADE}/directormail/index",
        brigade(
            "热点咨询",
            '<div class="mb-data"><table><thead><tr><th>来信主题</th><th>状态</th><th>时间</th><th>办理单位</th><th>联系电话</th></tr></thead><tbody>'
            + each(
                row,
                (
                    "网上申领免检标志流程",
                    "已回复",
                    "2026-10-30 11:48:02",
                    "车管所",
                    "0571-88001122",
                ),
                ("违停短信未收到", "未回复", "2026-10-27 19:30:55", "法制科", "0571-88001133"),
                ("路口信号灯时长过短", "已回复", "2026-10-11 07:55:31", "秩序科", "0571-88001144"),
            )
            + "</tbody></table></div></div>",
        ),
        ("网上申领免检标志流程", "2026-10-30", None, True),
        ("违停短信未收到", "2026-10-27", None, False),
        ("路口信号灯时长过短", "2026-10-11", None, True),
    )

    def record(state: str, when: str, answer: str) -> str:
        return f"""<br/><table class="rt"><tr><td class="rp">编号:</td><td class="rc">C20261014{len(answer)}</td><td class="rp">来信人:</td><td class="rc">方*</td></tr>
<tr><td class="rp">来信时间:</td><td class="rc">{ASK} 03:22:09</td><td class="rp">受理单位:</td><td class="rc">城区大队</td></tr>
<tr><td class="rp" colspan=2>办事状态:</td><td class="rc" colspan=2>{state}</td></tr>
<tr class="lg"><td class="rp">来信主题:</td><td colspan="3">人行横道被货车占用</td></tr>
<tr class="lg"><td class="rp">来信内容:</td><td colspan="3">每天早上装卸货，行人只能绕到机动车道。</td></tr></table>
<p class="dl">来信附件:&nbsp;没有附件</p>
<table class="rt"><tr><td class="rp">办理单位:</td><td class="rc">城区大队</td><td class="rp">办理时间:</td><td class="rc">{when}</td></tr>
<tr class="lg"><td class="rp">处理情况:</td><td colspan="3">{answer}</td></tr></table></div>"""

    letter(
        "second_table_of_the_dealing_left_empty",
        f"{BRIGADE}/mailbox/mail?mailid=88",
        brigade("信件查看", record("受理中", "暂无", "")),
        ASK,
        None,
        False,
    )
    letter(
        "second_table_of_the_dealing_with_its_time_and_text",
        f"{BRIGADE}/mailbox/mail?mailid=87",
        brigade(
            "信件查看",
            record(
                "办理完毕", f"{DAY} 02:10:44", "已约谈商户，划定装卸时段，并安排警力早高峰巡查。"
            ),
        ),
        ASK,
        DAY,
        True,
    )


def of_the_town() -> None:
    row = '<tr bgcolor="ffffff" height="50"><td width="130" align="center"><a href="/index.php/interaction/view/$n" target="_blank">$0</a></td><td><a href="/index.php/interaction/view/$n" target="_blank">$1</a></td><td width="100" align="center">$2</td><td width="130" align="center">$3</td><td width="100" align="center" style="color:#F00;"><strong>$4</strong></td></tr>'
    rows(
        "number_and_title_both_links_taken_in_on_and_in_progress_or_done",
        f"{TOWN}/index.php/interaction",
        town(
            '<div class="alert"><p>您可对莲桥镇的管理和服务进行投诉、咨询，亦可选择镇长信箱提出建议。<br>网上诉求的办理流程为：<br>1、填写提交网上诉求内容并获得受理编号与查询密码；<br>2、系统自动转有关部门调查处理；<br>3、用户可适时查询处理情况。</p></div><div class="tab2"><form method="post" action="/index.php/interaction/search/">受理编号：<input type="text" name="h" placeholder="请输入13位受理编号"> 类别 | <select name=""><option value="0">所有</option><option value="1">投诉监督</option></select><input type="submit" value="查询"></form><div class="con"><table width="100%" border="0" cellspacing="1" bgcolor="c8c8c8"><tr bgcolor="e1e1e1" height="45"><th width="130" scope="col">受理编号</th><th scope="col">来件标题</th><th width="100" scope="col">类别</th><th width="130" scope="col">受理日期</th><th width="100" scope="col">状态</th></tr>'
            + each(
                row,
                ("2026111700021", "村道护栏被撞歪", "投诉监督", "2026-11-17", "进行中"),
                ("2026110300014", "医保异地备案怎样办", "办事咨询", "2026-11-03", "已办结"),
            )
            + '</table></div><div class="page">共<span style="color:#f00;">2</span>条记录，分<span style="color:#f00;">1</span>页显示</div></div>',
            "网上投诉",
        ),
        ("村道护栏被撞歪", "2026-11-17", None, False),
        ("医保异地备案怎样办", "2026-11-03", None, True),
    )

    def view(text: str, reply: str) -> str:
        return f"""<div class="q"><div class="tit"><span>来件类别：办事咨询 </span>受理编号：2026101400014 </div><div class="con"><h1>医保异地备案怎样办</h1><div class="txt">{text}</div><div style="float:right"><span>来&nbsp;信&nbsp;人：林**</span><br /><span>来信时间：{ASK}</span></div></div></div><div class="fb">{reply}</div>"""

    letter(
        "text_above_its_writer_and_an_answer_without_any_day",
        f"{TOWN}/index.php/interaction/view/14",
        town(
            view(
                "父母随我在外地居住，<br />备案在镇里能办吗？",
                '<div class="tit">问题回复:</div><div class="con"><p style="text-indent:24px;">可在镇便民服务中心三号窗口办理，也可用手机备案。</p></div>',
            ),
            "投诉详情",
        ),
        ASK,
        None,
        True,
    )
    letter(
        "text_held_back_while_it_is_dealt_with",
        f"{TOWN}/index.php/interaction/view/21",
        town(view("本诉求信息，我们正在处理中。请稍候查看结果！", ""), "投诉详情"),
        ASK,
        None,
        False,
    )
