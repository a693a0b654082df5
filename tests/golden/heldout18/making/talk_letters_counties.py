"""Letters as they came: counties on ASP, Struts and aspx."""

from __future__ import annotations

from .talk_frames import COUNTY, aspx, each, letter, old, rows

ASK, DAY = "2026-10-14", "2026-10-20"


def pages() -> None:
    of_the_old_county()
    of_the_aspx_county()


def of_the_old_county() -> None:
    cell = '<tr><td width="14%" height="25" bgcolor="#FCFDEB"><div align="right" class="t1">$0</div></td><td width="86%" bgcolor="#FCFDEB">$1</td></tr>'

    def record(when: str, answer: str) -> str:
        return old(
            '<table width="98%" border="0" align="center" cellspacing="1" bgcolor="#E6D9A4"><tr class="TDt"><td height="27" colspan="2" bgcolor="#FCFDEB"><div align="center" class="t1">查看信件内容</div></td></tr>'
            + each(
                cell,
                ("来信日期：", "2026-10-14"),
                ("您的姓名：", "匿名"),
                ("联系邮箱：", "<a class=middle href='mailto:'></a>"),
                ("联系电话：", ""),
                ("信件类型：", "<font color=red>可以公开</font>"),
                ("信件标题：", "乡村公交末班时间"),
                ("信件内容：", "下午五点就没有班车了，能不能延到六点半？"),
                ("回信时间：", when),
                ("回信内容：", answer),
            )
            + "</table>",
            "县长信箱</a>&gt;&gt;<a>查看信件",
        )

    wait = "<font color=red >请耐心等待回复！</font>"
    letter(
        "asked_to_wait_where_the_answer_and_its_time_would_stand",
        f"{COUNTY}/LeadMail_Read.asp?LeadMailID=12",
        record(wait, wait),
        ASK,
        None,
        False,
    )
    letter(
        "time_and_text_of_the_letter_back",
        f"{COUNTY}/LeadMail_Read.asp?LeadMailID=11",
        record("2026-10-20 9:30:12", "经与客运公司商定，自下月起末班车延至十八时三十分。"),
        ASK,
        DAY,
        True,
    )
    rule = '<table width="95%" border="0" cellspacing="0" cellpadding="0"><tr><td height="1" bgcolor="#F1D68D"></td></tr></table>'
    row = '<tr bgcolor="#F9F9F9"><td width="60" height="40" class="xu"><div align="center" class="hui"><img src="../images/b1.gif" width="14" height="10"/>$0</div></td><td width="50" class="xu"><div align="center" class="hui">[$1]</div></td><td class="xu"><div align="left" class="news"><a href="detail.action?id=$n" target="_blank">$2</a></div></td><td width="110" class="xu"><div align="center" class="hui"><a href="organsearch.action?id=$n" target="_blank">$3</a></div></td><td width="40" class="xu"><div align="center" class="hui s40">$4</div></td><td width="70" class="xu"><div align="center" class="hui">$5</div></td></tr>'
    heads = "".join(
        f'<td><div align="center" class="zong"><strong>{one}</strong></div></td>'
        for one in ("编号", "类型", "内容", "受理单位", "状态", "日期")
    )
    rows(
        "heads_in_a_table_of_their_own_above_the_rows",
        f"{COUNTY}/interact/search.action?type=0",
        old(
            f'<div align="center"><br><table width="95%" border="0" cellspacing="0" cellpadding="0"><tr>{heads}</tr></table>{rule}<table width="95%" border="0" cellpadding="0" cellspacing="0">'
            + each(
                row,
                ("0261", "咨询", "高标准农田补助标准", "县农业农村局", "未回复", "2026-11-11"),
                ("0258", "投诉", "客运站厕所脏乱", "县交通局", "已回复", "2026-10-31"),
                ("0255", "建议", "老街增设路灯", "县城管局", "已回复", "2026-10-16"),
            )
            + '</table><br><table width="95%"><tr><td height="30" bgcolor="#F2F2F2"><div align="center" class="hui">共1页&nbsp;当前为第1页&nbsp;上一页 <strong>1</strong>&nbsp;下一页&nbsp;转到<select name="select"><option selected>1</option></select>页</div></td></tr></table><table width="90%"><tr><td height="30" class="red"><div align="left">部门回复率排行</div></td></tr></table><table width="70%"><tr><td width="200"><a href="organsearch.action?id=9" class="hui">县教育局</a></td><td class="hui">100%</td></tr></table></div>',
            "互动交流",
        ),
        ("高标准农田补助标准", "2026-11-11", None, False),
        ("客运站厕所脏乱", "2026-10-31", None, True),
        ("老街增设路灯", "2026-10-16", None, True),
    )


def of_the_aspx_county() -> None:
    row = '<li class="tr"><span class="date">$1</span><span class="title"><a href="/Government/Letter/LetterView.aspx?LetterId=$n" title="$0">$0</a></span><span class="state"><i class="s1" style="font-style: normal;">\n                       $2\n                    </i></span></li>'
    rows(
        "items_with_the_day_before_and_the_state_in_italics_behind",
        f"{COUNTY}/Category_311/Index.aspx",
        aspx(
            "县长信箱",
            '<div class="col-1"><div class="box"><div class="hd"><h3><a href="/Category_30/Index.aspx">互动交流</a></h3></div></div></div><div class="col-2"><div class="hd"><h3>来信选登</h3></div><div class="bd"><ul><li class="th"><span class="date">日期</span><span class="title">来信标题</span><span class="state">状态</span></li>'
            + each(
                row,
                ("公租房何时开始申请", "2026-11-09", "处理中"),
                ("请解决河东村民喝水问题", "2026-10-25", "已处理完"),
                ("为整治占道经营点赞", "2026-10-18", "已处理完"),
            )
            + '</ul></div><div class="wyxx"><ul><li><a href="/government/letter/letterwriter.aspx" target="_blank">我要写信</a></li><li><a href="/Government/Letter/LetterQuery.aspx">进度查询</a></li></ul></div></div>',
        ),
        ("公租房何时开始申请", "2026-11-09", None, False),
        ("请解决河东村民喝水问题", "2026-10-25", None, True),
        ("为整治占道经营点赞", "2026-10-18", None, True),
    )
