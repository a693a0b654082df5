"""Lists of letters in tables, with the heads and states that real programs print."""

from __future__ import annotations

from .letters_frames import box, city, each, portal, rows, town

TOWN = "http://www.weitang.invalid"
BOX = "http://gaj.shaxihe.invalid"
COUNTY = "http://www.rongjiangwan.invalid"
CITY = "http://wlwz.yuxi-shi.invalid"


def of_the_town() -> None:
    body = each(
        '<tr bgcolor="ffffff" height="50"><td width="130" align="center"><a href="/index.php/hudong/view/$0" target="_blank">$1</a></td><td><a href="/index.php/hudong/view/$0" target="_blank">$2</a></td><td align="center">$3</td><td width="130" align="center">$4</td><td align="center" style="color:#F00;"> <strong>$5</strong></td></tr>',
        ("310", "2026060800213", "河堤步道夜间无照明", "投诉监督", "2026-06-08", "进行中"),
        ("309", "2026060200118", "申办小餐饮需要什么手续", "办事咨询", "2026-06-02", "已办结"),
        ("304", "2026052500901", "建议增设旧衣回收箱", "镇长信箱", "2026-05-25", "已办结"),
    )
    rows(
        "day_of_taking_up_and_two_links_a_row",
        f"{TOWN}/index.php/hudong/list/0",
        town(
            "网上诉求",
            "网上诉求",
            f"""    <div class="border_box"><div class="alert_box"><p>您可对本镇管理及服务方面的问题进行投诉、咨询。<br>网上诉求的办理流程为：<br>1、填写提交内容并获得受理编号与查询密码；<br>2、系统自动转有关部门调查处理；<br>3、用户可凭受理编号查询处理情况。</p></div>
<form method="post" action="/index.php/hudong/search/">受理编号：<input type="text" name="handle_id" placeholder="请输入13位受理编号"> 查询密码：<input type="password" name="pw"> 类别 | <select name="k"><option value="0">所有</option><option value="1">投诉监督</option></select><input type="submit" value="查询"></form>
<div class="con"><table width="100%" border="0" cellspacing="1" bgcolor="c8c8c8"><tr bgcolor="e1e1e1" height="45"><th width="130" scope="col">受理编号</th><th scope="col">来件标题</th><th scope="col">类别</th><th scope="col">受理日期</th><th scope="col">状态</th></tr>{body}</table></div>
<div class="page">共<span style="color:#f00;">3</span>条记录，分<span style="color:#f00;">1</span>页显示</div></div>""",
        ),
        ("河堤步道夜间无照明", "2026-06-08", None, False),
        ("申办小餐饮需要什么手续", "2026-06-02", None, True),
        ("建议增设旧衣回收箱", "2026-05-25", None, True),
    )


def of_the_bureau() -> None:
    body = each(
        '<tr><td width="530" class="ta_fr">$0</td><td width="180" bgcolor="#FBFBFB">$1</td><td width="100">$2</td></tr>',
        ("夜市摊位占用消防通道", "2026-06-11 20:15:40", "新建"),
        ("户口本遗失怎样补办", "2026-06-03 09:02:11", "处理中"),
        ("感谢民警找回走失老人", "2026-05-20 16:44:00", "已处理"),
    )
    rows(
        "no_links_and_three_states",
        f"{BOX}/front/mailbox.do",
        box(
            "局长信箱",
            "留言列表",
            f'<table border="0" cellspacing="0" cellpadding="0" class="sal_table"><tr><th scope="col" class="ta_fr">标题</th><th scope="col">留言时间</th><th scope="col">状态</th></tr>{body}</table><div class="paging">第1页/共1页</div>',
        ),
        ("夜市摊位占用消防通道", "2026-06-11", None, False),
        ("户口本遗失怎样补办", "2026-06-03", None, False),
        ("感谢民警找回走失老人", "2026-05-20", None, True),
    )
    body = each(
        '<tr><td width="80" class="ta_fr">$0</td><td width="350" bgcolor="#FBFBFB">$1</td><td width="130">$2</td><td width="90">$3</td><td width="90">$4</td><td width="80">$5</td></tr>',
        ("M26-0611", "废品站噪声扰民", "治安大队", "2026-06-09", "2026-06-24", "处理中"),
        ("M26-0590", "电动车被盗未反馈", "城东派出所", "2026-05-18", "2026-06-02", "超时"),
        ("M26-0571", "临时停车被误贴罚单", "交警大队", "2026-05-06", "2026-05-21", "办结"),
        ("M26-0615", "小区门禁刷脸问题", "科信科", "2026-06-12", "2026-06-27", "未处理"),
    )
    rows(
        "planned_day_and_a_state_of_overtime",
        f"{BOX}/front/oa.do?m=mxw",
        box(
            "民心网",
            "民心网诉求",
            f'<table border="0" class="sal_table"><tr><th scope="col" class="ta_fr">受理编号</th><th scope="col">投诉标题</th><th scope="col">责任部门</th><th scope="col">投诉时间</th><th scope="col">拟办时间</th><th scope="col">状态</th></tr>{body}</table>',
        ),
        ("废品站噪声扰民", "2026-06-09", None, False),
        ("电动车被盗未反馈", "2026-05-18", None, None),
        ("临时停车被误贴罚单", "2026-05-06", None, True),
        ("小区门禁刷脸问题", "2026-06-12", None, False),
    )
    body = each(
        '<tr><td><a href="/index.php?m=mail&id=$0">$1</a></td><td class="$2">$3</td><td>$4</td><td>$5</td></tr>',
        ("71", "驾校约考难", "done", "已回复", "2026-05-27", "车管所"),
        ("74", "隔离栏开口过窄", "wait", "未回复", "2026-06-10", "秩序科"),
    )
    rows(
        "newest_answered_letters_of_a_detachment",
        f"{BOX}/index.php?m=mail",
        box(
            "支队长信箱",
            "支队长信箱－最新回复信件",
            f'<div class="mailbox-data-list"><table><thead><tr><th>来信主题</th><th>状态</th><th>时间</th><th>受理单位</th></tr></thead><tbody>{body}</tbody></table></div><div class="query"><input class="kw"><a class="query-button" href="#">查询信件</a></div>',
        ),
        ("驾校约考难", "2026-05-27", None, True),
        ("隔离栏开口过窄", "2026-06-10", None, False),
    )


def of_the_county() -> None:
    body = each(
        '<tr><td> <a href="/web/detail.action?theID=$0"> $1</a></td><td>$2</td><td> <font color="$3">$4</font> </td></tr>',
        ("a81", "请求修缮灌溉水闸", "12", "green", "已回复"),
        ("a90", "乡道弯道缺少反光镜", "1", "red", "未回复"),
    )
    rows(
        "subject_signers_and_state_without_any_day",
        f"{COUNTY}/web/replay.action?flag=1",
        portal(
            "榕江湾县人民政府门户网站",
            "县长信箱答复选登",
            f'<div class="so"><form action="q.action" method="post">请输入受理编号：<input type="text" name="acceptNum"> <input type="submit" value="查询"></form></div><table class="csstable"><tr class="tbg"><td>主题</td><td width="10%">联名人数</td><td width="10%">回复状态</td></tr>{body}</table>',
        ),
        ("请求修缮灌溉水闸", None, None, True),
        ("乡道弯道缺少反光镜", None, None, False),
    )
    body = each(
        "<TR><TD align=center>$0&nbsp; </TD><TD align=center>$1&nbsp; </TD><TD align=center>$2&nbsp; </TD><TD align=center>$3&nbsp; </TD><TD align=center>$4&nbsp; </TD><TD align=center><a href='liuyan_view?id=$5'>查看</a></TD></TR>",
        ("图书馆周末延时开放", "云*", "2026-05-30 11:02", "已答复", "2026-06-04 08:50", "61"),
        ("健身器材损坏无人修", "秦*", "2026-06-09 18:31", "未答复", "", "66"),
    )
    rows(
        "capital_tags_and_a_column_to_look",
        f"{COUNTY}/liuyan/list.jsp",
        portal(
            "留言公开",
            "我的留言",
            f'<form action="list.jsp" method="post">留言标题：<input name="biaoti" type="text" value=""><input type="submit" value="查询"/></form><TABLE cellSpacing=0 cellPadding=0 width="100%" align=center border=1><TR ><TD align="center" >留言标题</TD><TD align="center" >留言用户</TD><TD align="center" >留言时间</TD><TD align="center" >答复状态</TD><TD align="center" >答复时间</TD><TD align="center" >操作</TD></TR>{body}</TABLE>',
        ),
        ("图书馆周末延时开放", "2026-05-30", "2026-06-04", True),
        ("健身器材损坏无人修", "2026-06-09", None, False),
    )
    body = each(
        '<tr><td align="center">$0</td><td align="center">$1</td><td align="center"><span style="color:#1A94E6;">$2</span></td><td align="center">$3</td><td align="center">$4</td><td align="center">$5</td></tr>',
        (
            "公租房摇号何时开始",
            "网上一直未见公告，请告知时间。",
            "已回复",
            "2026-05-11 10:00:00",
            "2026-05-12 08:31:09",
            "2026-05-13 15:20:00",
        ),
        (
            "低保复核材料",
            "老人行动不便，可否代办？",
            "已查看",
            "2026-06-08 10:00:00",
            "2026-06-09 09:00:00",
            "",
        ),
        ("校门口拥堵", "放学时段建议单行。", "未查看", "2026-06-13 17:40:00", "", ""),
    )
    rows(
        "looked_at_between_asking_and_answering",
        f"{COUNTY}/ucenter/msglist",
        portal(
            "在线留言",
            "在线留言",
            f'<table class="utable" border="0" width="98%"><thead><tr><th width="15%">标题</th><th width="30%">内容</th><th>状态</th><th>留言时间</th><th>查看时间</th><th>回复时间</th></tr></thead><tbody>{body}</tbody></table>',
        ),
        ("公租房摇号何时开始", "2026-05-11", "2026-05-13", True),
        ("低保复核材料", "2026-06-08", None, False),
        ("校门口拥堵", "2026-06-13", None, False),
    )


def of_the_city() -> None:
    body = each(
        '<tr onmouseover="this.style.background=\'#eee\'"><td>$0</td><td>$1</td><td><img src="images/mail.gif" /></td><td><a href="Mail_Show.aspx?ID=$2" target="_blank">$3</a></td><td>$4</td><td><a>$5</a></td><td>$6</td><td>$7</td></tr>',
        (
            "咨询",
            "2026/6/12 10:12:05",
            "9981",
            "新生儿医保怎样缴费",
            "宁先生",
            "市医保局",
            "",
            "处理中",
        ),
        (
            "投诉",
            "2026/6/1 8:40:00",
            "9902",
            "公厕夜间不开放",
            "匿名",
            "市城管局",
            "市城管局",
            "已回复",
        ),
    )
    rows(
        "grid_with_an_empty_head_and_slashes",
        f"{CITY}/Mail/Mail_List.aspx?Open=1",
        city(
            "信件公开",
            f'<table class="SearchPanel"><tr><td><table class="GridView" id="ctl00_Grid1" rules="all" border="1"><tr><th scope="col">类别</th><th scope="col">时间</th><th scope="col">&nbsp;</th><th scope="col">标题</th><th scope="col">发送人</th><th scope="col">接收人</th><th scope="col">回复人</th><th scope="col">状态</th></tr>{body}<tr><td colspan="8">当前第<span id="LabelCurrentPage">1</span>页/共<span>212</span>页 <a href="javascript:__doPostBack(\'next\',\'\')">下一页</a></td></tr></table></td></tr></table>',
        ),
        ("新生儿医保怎样缴费", "2026-06-12", None, False),
        ("公厕夜间不开放", "2026-06-01", None, True),
    )
    body = each(
        '<tr><td><div><a href="javascript:void(0)" onclick="showDetail($0)">$1</a></div></td><td>$2</td><td>$3</td><td>$4</td><td>$5</td><td>$6</td></tr>',
        ("5521", "渔港码头照明不足", "YX2026051101", "市港航局", "尤女士", "2026-05-11", "求助"),
        ("5498", "老旧电梯更新补贴", "YX2026050603", "市住建局", "贺先生", "2026-05-06", "咨询"),
    )
    rows(
        "opened_by_a_script_and_no_state_told",
        f"{CITY}/letter/letter_list.ptl?pageNo=1",
        city(
            "信件列表",
            f'<div class="kuang"><table class="tab"><tr><th>信件标题</th><th>信件编号</th><th>处理单位</th><th>来信人</th><th>来信时间</th><th>类型</th></tr>{body}</table></div>',
        ),
        ("渔港码头照明不足", "2026-05-11", None, None),
        ("老旧电梯更新补贴", "2026-05-06", None, None),
    )
    body = each(
        '<tr><td><img src="images/new.gif"></td><td><a title="$0" href="view.shtml?id=$1">$2</a></td><td>$3</td><td>$4</td><td>$5</td><td>$6</td><td>$7</td><td><script>showvote($1)</script></td></tr>',
        (
            "关于南湖公园环湖路面破损的反映",
            "31",
            "关于南湖公园环湖路面…",
            "于**",
            "2026-06-05",
            "已办结",
            "市园林中心",
            "满意",
        ),
        (
            "关于电动三轮车限行的建议",
            "35",
            "关于电动三轮车限行的建议",
            "倪**",
            "2026-06-10",
            "已办结",
            "市公安局",
            "未评议",
        ),
    )
    rows(
        "cut_titles_and_the_day_of_dealing",
        f"{CITY}/wlwzlist.shtml?method=list3",
        city(
            "网络问政",
            f'<table width="100%"><tr><td><b>&nbsp;</b></td><td><b>主题</b></td><td><b>来信人</b></td><td><b>办理时间</b></td><td><b>处理状态</b></td><td><b>受文单位</b></td><td><b>来信人评议</b></td><td><b>群众评议</b></td></tr></table><table width="100%">{body}</table>',
        ),
        ("关于南湖公园环湖路面破损的反映", None, "2026-06-05", True),
        ("关于电动三轮车限行的建议", None, "2026-06-10", True),
    )
    body = each(
        '<tr><td><p align="left"><a href="x.jsp?id=$0" title="$1">$1</a></p></td><td><p>$2</p></td><td><p>$3</p></td><td><p>$4</p></td><td><p>$5</p></td></tr>',
        ("1", "公交站台座椅缺失", "2026-05-18", "2026-05-25", "市交通局", "已办结"),
        ("2", "广场舞音量过大", "2026-06-11", "", "市公安局", "办理中"),
    )
    rows(
        "paragraphs_in_cells_handed_in_and_closed",
        f"{CITY}/zmhd/yjfk.jsp?page=1",
        city(
            "意见反馈",
            f'<table class="kuang_1" width="96%"><tr bgcolor="#eef"><td><p>主题</p></td><td><p>提交时间</p></td><td><p>办结时间</p></td><td><p>受理人(单位)</p></td><td><p>状态</p></td></tr>{body}</table>',
        ),
        ("公交站台座椅缺失", "2026-05-18", "2026-05-25", True),
        ("广场舞音量过大", "2026-06-11", None, False),
    )


def build() -> None:
    of_the_town()
    of_the_bureau()
    of_the_county()
    of_the_city()
