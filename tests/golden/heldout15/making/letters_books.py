"""Pages with several letters and their answers, and lists whose heading tells the state."""

from __future__ import annotations

from .letters_frames import box, city, each, portal, rows, town, wap

TOWN = "http://www.weitang.invalid"
BOX = "http://gaj.shaxihe.invalid"
COUNTY = "http://www.rongjiangwan.invalid"
CITY = "http://wlwz.yuxi-shi.invalid"
WAP = "http://m.tongziping.invalid"


def of_questions() -> None:
    one = '<li><div class="questions"><h6><span class="fr">$0</span>$n、来自$1的提问</h6><p>$2</p></div>$3</li>'
    back = '<div class="answer"><div class="answer-content"><h6><span class="fr">$0</span><strong>管理员</strong>的回复：</h6><p>$1</p></div></div>'
    body = each(
        one,
        (
            "2026-05-14 03:19:21",
            "10.101.36.*",
            "退役军人专项岗位年龄要求是多少？",
            each(back, ("2026-05-18 08:12:26", "35周岁以下，学历放宽至大专。")),
        ),
        (
            "2026-06-02 22:40:05",
            "10.77.8.*",
            "零工市场周末开放吗？",
            each(back, ("2026-06-04 10:00:41", "周六上午开放。")),
        ),
    )
    rows(
        "questions_from_an_address_and_answers_below",
        f"{TOWN}/zxtw",
        town(
            "在线提问",
            "在线提问",
            f'<div class="content-list"><ul id="wdListUi">{body}</ul><nav><ul class="pagination"></ul></nav><div class="zxtw-form"><h5>我要留言</h5><p><textarea name="textarea"></textarea></p><p><button type="button">提交留言</button></p></div></div>',
        ),
        ("退役军人专项岗位年龄要求是多少？", "2026-05-14", "2026-05-18", True),
        ("零工市场周末开放吗？", "2026-06-02", "2026-06-04", True),
    )
    body = each(
        '<div class="desc_list"><div class="desc_list_top"><div class="desc_name fl">留言人：$0</div><div class="desc_date fr">$1</div></div><div class="desc_list_pl">【留言内容】：$2<div class="glyhf"><img alt="回复" src="img/reply.gif" />$3</div></div></div>',
        (
            "巫先生",
            "2026/5/20 9:30:12",
            "景区年票能否网上办理？",
            "可在公众号办理。&nbsp;&nbsp;&nbsp; 2026/5/22 10:01:00",
        ),
        (
            "康女士",
            "2026/5/8 15:10:55",
            "县博物馆周一开馆吗？",
            "周一闭馆，节假日除外。&nbsp;&nbsp;&nbsp; 2026/5/9 8:45:30",
        ),
    )
    rows(
        "answer_behind_a_picture_and_its_time_behind",
        f"{COUNTY}/message.aspx",
        portal("留言信息", "在线留言", f'<div class="MessageBox">{body}</div>'),
        ("景区年票能否网上办理？", "2026-05-20", "2026-05-22", True),
        ("县博物馆周一开馆吗？", "2026-05-08", "2026-05-09", True),
    )
    body = each(
        '<tr><td width="15%"><table border="1"><tr height="150"><td align="center"><img src="face/$0.gif" width="50"/><br/><small>昵称：<font color="black">$1</font></small></td></tr></table></td><td width="2%"></td><td><table border="0" bgcolor="F0F8FF"><tr><td>&nbsp;&nbsp;<small>主题：<font color="black">$2</font>&nbsp;&nbsp;&nbsp;&nbsp;发表时间：<font color="black">$3</font></small></td></tr><tr><td><small>$4</small></td></tr><tr><td><small><font color="red">管理员回复：</font>$5</small></td></tr></table></td></tr>',
        (
            "1",
            "渔夫",
            "休渔期柴油补贴",
            "2026-05-06 12:00",
            "今年补贴怎样申领？",
            "请到镇农业办登记，携带捕捞证。（2026-05-08）",
        ),
        (
            "2",
            "阿珍",
            "村级卫生室药品",
            "2026-06-01 08:22",
            "降压药常缺货。",
            "已协调每周补货。（2026-06-05）",
        ),
    )
    rows(
        "faces_to_the_left_of_subject_and_answer",
        f"{TOWN}/main1.aspx",
        town(
            "留言本",
            "镇长信箱",
            f'[<a href="ly.aspx"><font size="2">我要留言</font></a>]<table border="0" width="808" cellpadding="1" align="center">{body}</table>',
        ),
        ("休渔期柴油补贴", "2026-05-06", "2026-05-08", True),
        ("村级卫生室药品", "2026-06-01", "2026-06-05", True),
    )
    body = each(
        '<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c$n">$0</a><small class="pull-right">$1</small></h4></div><div id="c$n" class="panel-collapse collapse"><div class="panel-body"><p><b>问：</b>$2</p><p><b>答：</b>$3</p><p class="text-right">$4　$5</p></div></div></div>',
        (
            "残疾人驾照体检",
            "2026-05-07",
            "听力障碍能否考C1？",
            "佩戴助听设备达标即可。",
            "车管所",
            "2026-05-09",
        ),
        (
            "临时号牌办理",
            "2026-05-19",
            "临牌能否网上办？",
            "可通过手机应用申领电子临牌。",
            "车管所",
            "2026-05-20",
        ),
    )
    rows(
        "panels_that_fold_with_signed_answers",
        f"{BOX}/qa.do",
        box("警民互动", "在线问答", f'<div class="panel-group" id="acc">{body}</div>'),
        ("残疾人驾照体检", "2026-05-07", "2026-05-09", True),
        ("临时号牌办理", "2026-05-19", "2026-05-20", True),
    )


def of_headings() -> None:
    done = each(
        '<li><a href="/sug/$0">$1</a><span>$2</span></li>',
        ("51", "高速口夜间照明", "省交通厅"),
        ("48", "职称评审材料邮寄", "省人社厅"),
    )
    wait = each(
        '<li><a href="/sug/$0">$1</a><span>$2</span></li>',
        ("60", "中小学午托收费", "2026-06-12"),
        ("61", "乡镇农贸市场改造", "2026-06-13"),
    )
    rows(
        "two_boxes_newly_answered_and_not_answered",
        f"{CITY}/sztj.html",
        city(
            "问政厅局",
            f'<div class="box1"><h3>最新回复</h3><ul>{done}</ul></div><div class="box2"><h3>未回应留言</h3><ul>{wait}</ul></div>',
        ),
        ("高速口夜间照明", None, None, True),
        ("职称评审材料邮寄", None, None, True),
        ("中小学午托收费", "2026-06-12", None, False),
        ("乡镇农贸市场改造", "2026-06-13", None, False),
    )
    body = each(
        '<tr><td><a href="x.do?id=$0">$1</a></td><td>$2</td><td>$3</td></tr>',
        ("1", "二次供水水箱清洗", "2026-05-08", "2026-05-11"),
        ("2", "道路坑洼修补", "2026-05-16", "2026-05-28"),
    )
    rows(
        "handed_in_and_closed_of_orders",
        f"{CITY}/?m=web&a=chaxun",
        city(
            "办理公开",
            f'<table class="list"><tr><th>标题</th><th>提交时间</th><th>办结时间</th></tr>{body}</table>',
        ),
        ("二次供水水箱清洗", "2026-05-08", "2026-05-11", True),
        ("道路坑洼修补", "2026-05-16", "2026-05-28", True),
    )
    body = each(
        '<a class="cell" href="/d/$0"><div class="t">$1</div><div class="b"><span>$2</span><span class="$3">$4</span></div></a>',
        ("1", "村小撤并后校车安排", "2026-06-11 提交", "wait", "待处理"),
        ("2", "高龄津贴核发", "2026-05-29 提交", "ok", "已办结"),
    )
    rows(
        "cells_of_a_telephone_with_the_verb_behind",
        f"{WAP}/appeal/list",
        wap("诉求公开", f'<div class="cells">{body}</div>'),
        ("村小撤并后校车安排", "2026-06-11", None, False),
        ("高龄津贴核发", "2026-05-29", None, True),
    )
    body = each(
        '<tr class="datarow"><td>$0</td><td>$1</td><td><a href="/Flow/$0">$2</a></td><td>$3</td><td>$4</td></tr>',
        ("26061", "来电", "村道塌方", "2026/06/10", "处理中"),
        ("26058", "来信", "早点摊占道", "2026/06/02", "处理完毕"),
    )
    rows(
        "calls_and_letters_with_days_of_publishing",
        f"{CITY}/Flow/FlowPublic?PageNum=1",
        city(
            "公开信件",
            f"<table><tr><th>来电来信编号</th><th>类型</th><th>标题</th><th>发布时间</th><th>处理情况</th></tr>{body}</table>",
        ),
        ("村道塌方", "2026-06-10", None, False),
        ("早点摊占道", "2026-06-02", None, True),
    )


def build() -> None:
    of_questions()
    of_headings()
