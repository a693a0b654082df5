"""Guestbooks: whole letters one below the other, as content systems of 2004 to 2020 draw them."""

from __future__ import annotations

from .talk_frames import BOOK, book, each, rows

TITLE = "清禾镇留言本"


def build() -> None:
    of_tables()
    of_lines()


def of_tables() -> None:
    one = '<table width="99%" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td><table width="100%" class="border" style="border:1px dotted #808080"><tr><td align="center" valign="top"><table width="100%"><tr><td><font color=green>&nbsp;&nbsp;主题</font>:&nbsp;$0</td><td width="228"><img src="images/posttime.gif" width="11" height="11"><font color="#006633">： $1</font></td></tr></table></td></tr><tr><td><table width="100%"><tr><td width="100" align="center"><b>用户信息</b><img src="images/01.gif" width="80"><br><br>$2</td><td width="1" bgcolor="#B4C9E7"></td><td><table width="100%" height="125"><tr><td><img src="images/face1.gif"> $3</td></tr><tr><td valign="bottom">$4</td></tr></table><table width="100%" height="1"><tr><td></td></tr></table><a href="book.asp?Action=reply&id=$n">回复</a></td></tr></table></td></tr></table></td></tr></table>'
    reply = '<table width="100%"><tr><td><table width="100%"><tr><td height="1" bgcolor="#B4C9E7"></td></tr><tr><td><table width="100%"><tr><td><font color="#006633">管理员<font color="#FF0000">[镇办公室]</font>回复: 2026-10-09 15:02:11</font></td></tr><tr><td><font color="#006633">镇卫生院已恢复夜间急诊，值班电话在院门口张贴。</font></td></tr></table></td></tr></table></td></tr></table>'
    rows(
        "one_table_for_each_with_the_time_behind_a_picture",
        f"{BOOK}/book.asp",
        book(
            TITLE,
            each(
                one,
                (
                    "晚上看病要跑县城",
                    "2026-10-07 20:31:05",
                    "老街坊",
                    "夜里孩子发烧，镇上没有人值班。",
                    reply,
                ),
                (
                    "河堤护栏缺了一段",
                    "2026-11-12 9:05:40",
                    "过路客",
                    "学生上学从那里走，很危险。",
                    "",
                ),
            ),
        ),
        ("晚上看病要跑县城", "2026-10-07", "2026-10-09", True),
        ("河堤护栏缺了一段", "2026-11-12", None, None),
    )

    one = '<table width="92%" border="0" align="center" cellpadding="4" cellspacing="1" bgcolor="#F4F9FD" class="tableborder"><tr class="header"><td width="55%" height="23">发布者: $0 </td><td width="45%">发布时间: $1 </td></tr><tr bgcolor="#FFFFFF"><td height="23" colspan="2"><table border="0" width="100%" cellspacing="1" cellpadding="8" bgcolor="#cccccc"><tr><td width="100%" bgcolor="#FFFFFF"> $2 </td></tr></table>$3</td></tr></table><br />'
    reply = '<table width="100%" border="0" align="center" cellpadding="3" cellspacing="1"><tr><td><img src="images/regb.gif" width="18" height="18" /><strong><font color="#FF0000">回复:</font></strong> 已联系供电所检修，本周内恢复照明。 </td></tr></table>'
    rows(
        "publisher_and_time_in_the_head_and_a_red_reply",
        f"{BOOK}/tool/gbook/?bid=1",
        book(
            TITLE,
            each(
                one,
                ("岭下人", "2026-09-20 08:11:32", "文化站门口的路灯为什么不亮？", reply),
                ("小陈", "2026-11-02 18:40:09", "图书室周末开放吗？", ""),
            )
            + '<table width="92%" align="center"><tr><td>分页: <b>1</b> <a href="?page=1">2</a></td></tr></table><form><table width="92%" align="center"><tr><td colspan="2"><strong>请您留言:</strong></td></tr><tr><td>姓名:</td><td><input name="name"></td></tr><tr><td>留言内容(*):</td><td><textarea name="lytext"></textarea></td></tr><tr><td></td><td><input type="submit" value="提交"></td></tr></table></form>',
        ),
        ("文化站门口的路灯为什么不亮？", "2026-09-20", None, True),
        ("图书室周末开放吗？", "2026-11-02", None, None),
    )

    one = "<table width='720' border='0' cellpadding='3' cellspacing='1' bgcolor='#CCCCCC'><tr><td width='160' rowspan='3' valign='top' bgcolor='#FFFFFF'><table width='100%'><tr><td align=center><img src='images/$n.gif' border=0></td></tr></table><P>&nbsp;姓名：$0<br>&nbsp;来自：10.12.*.*<br>&nbsp;QQ：<br></P></td><td width='600' bgcolor='#FFFFFF'><img height='16' src='images/time.gif' width='16'> 发表时间: $1 </td></tr><tr><td height='100' bgcolor='#FFFFFF'>$2$3</td></tr><tr><td bgcolor='#FFFFFF'><a href='mailto:'><img src='images/mail.gif' border=0>[邮件]</a> <a href='edit.asp?id=$n'><img src='images/quote.gif' border=0>[回复/编辑]</a> <a href='edit.asp?id=$n&job=del'>[删除]</a></td></tr></table><table width='720'><td height='2'></td></table>"
    rows(
        "face_to_the_left_over_three_rows_and_links_to_answer",
        f"{BOOK}/plus/guestbook.asp",
        book(
            TITLE,
            "<center>"
            + each(
                one,
                (
                    "山里妹",
                    "2026-08-15 12:30",
                    "合作医疗缴费在哪里办？",
                    "<br><font color=red>管理员回复：请到各村代办点办理。</font>",
                ),
                (
                    "远方",
                    "2026-10-30 07:55",
                    "祠堂修缮何时完工？",
                    "<br><font color=red>管理员回复：预计年底前完工。</font>",
                ),
            )
            + "</center>",
        ),
        ("合作医疗缴费在哪里办？", "2026-08-15", None, True),
        ("祠堂修缮何时完工？", "2026-10-30", None, True),
    )

    one = '<table border="1" width="96%" align="center" class="words"><tr class="title"><td>$0</td></tr><tr><td class="content">$1 $2<div class="icons"><img src="image/icon_mail.gif"></div></td></tr><tr class="status"><td>作者: $3　发表于: $4</td></tr></table>'
    reply = '<table border="0" cellpadding="2" class="reply" style="border:dashed 1px #99c;margin:20px"><tr class="title noborder"><td style="font-weight:bold">版主回复：</td></tr><tr><td class="content noborder">$0</td></tr></table>'
    rows(
        "day_of_asking_below_the_answer_of_the_host",
        f"{BOOK}/guest/index.asp",
        book(
            TITLE,
            each(
                one,
                (
                    "赶集日能否错开上学时间",
                    "集市占了路口，校车过不去。",
                    reply.replace("$0", "已安排城管上学时段在路口疏导。"),
                    "家长",
                    "2026-10-12 07:20:00",
                ),
                (
                    "希望增设电动车充电棚",
                    "老人常把电瓶提上楼充。",
                    reply.replace("$0", "已列入明年计划。"),
                    "三楼住户",
                    "2026-09-03 21:14:33",
                ),
            ),
        ),
        ("赶集日能否错开上学时间", "2026-10-12", None, True),
        ("希望增设电动车充电棚", "2026-09-03", None, True),
    )


def of_lines() -> None:
    line = "[$0]于$1说：<br>&nbsp;&nbsp;$2<br>$3<hr>"
    rows(
        "said_on_a_day_and_parted_by_rules",
        f"{BOOK}/message/index.php",
        book(
            TITLE,
            "<table border=0 width=100%><tr><td>共有留言3条。每页10条，共1页<br><a href=index.php?page=1>[1]&nbsp;</a><br>"
            + each(
                line,
                (
                    "晓风",
                    "2026-11-10 10:02:44",
                    "农机补贴申报截止了吗？",
                    "<b>管理员回复：</b>十二月底前都可以申报。<br>",
                ),
                (
                    "阿成",
                    "2026-10-28 16:21:07",
                    "村道何时硬化？",
                    "<b>管理员回复：</b>已列入年度项目库。<br>",
                ),
                ("木木", "2026-10-05 09:00:12", "户口本丢了去哪里补？", ""),
            )
            + "</td></tr></table>",
        ),
        ("农机补贴申报截止了吗？", "2026-11-10", None, True),
        ("村道何时硬化？", "2026-10-28", None, True),
        ("户口本丢了去哪里补？", "2026-10-05", None, None),
    )

    line = '<hr color="blue" size="2"><br>用户名：$0&nbsp; &nbsp;留言时间：$1&nbsp; &nbsp;用户IP:10.9.*.*<br>主题:$2<br>内容:$3<br>$4'
    rows(
        "blue_rules_subject_contents_and_answer_in_lines",
        f"{BOOK}/jsp/guest.jsp",
        book(
            TITLE,
            "共2条留言　当前第1页<br>"
            + each(
                line,
                (
                    "hezi",
                    "2026-10-19 11:20:31",
                    "茶园采摘节日期",
                    "想带孩子去体验。",
                    "答复:采摘节定于下月第二个周末。<br>答复时间:2026-10-20 09:10:00<br>",
                ),
                (
                    "qq123",
                    "2026-11-01 08:45:02",
                    "自来水发黄",
                    "连续三天水是黄的。",
                    "答复:管网冲洗所致，已恢复。<br>答复时间:2026-11-02 16:30:18<br>",
                ),
            ),
        ),
        ("茶园采摘节日期", "2026-10-19", "2026-10-20", True),
        ("自来水发黄", "2026-11-01", "2026-11-02", True),
    )

    line = "<strong>$0、$1</strong>（$2　$3）<br>$4<br><font color=blue>答：$5（$6）</font><hr noshade size=1>"
    rows(
        "numbered_subjects_days_in_brackets_and_blue_answers",
        f"{BOOK}/mzjl.asp",
        book(
            "民众交流",
            each(
                line,
                (
                    "1",
                    "宅基地确权证何时发放",
                    "村民",
                    "2026-9-8",
                    "材料去年就交了。",
                    "首批已发放，其余十月发放",
                    "2026-9-10",
                ),
                (
                    "2",
                    "敬老院能否自费入住",
                    "李**",
                    "2026-8-21",
                    "老人八十岁，子女在外地。",
                    "可以，请携带身份证登记",
                    "2026-8-24",
                ),
            ),
            "民众交流",
        ),
        ("宅基地确权证何时发放", "2026-09-08", "2026-09-10", True),
        ("敬老院能否自费入住", "2026-08-21", "2026-08-24", True),
    )
