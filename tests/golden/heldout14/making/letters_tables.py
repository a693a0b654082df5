"""Lists of letters in tables, as the systems of counties and cities really show them."""

from __future__ import annotations

from .letters_frames import asp, fill, hall, jcms, rows, trs

HOST = "http://www.wuxi-xian.invalid"
CITY = "http://www.yanzhou-shi.invalid"
COUNTY = "http://www.puhe.invalid"
HOTLINE = "https://12345.cenyang.invalid"


def _head(*names: str, cell: str = "td", row: str = "") -> str:
    return f"<tr{row}>{''.join(f'<{cell}>{name}</{cell}>' for name in names)}</tr>"


def of_columns_by_number() -> None:
    body = fill(
        '<tr class="jact_tr"><td align="center">$n</td><td><a href="/jact/front/mailpubdetail.do?transactId=$0&sysid=8" target="_blank" title="$1">$1</a></td><td align="center">$2</td><td align="center">$3</td><td align="center">$4</td></tr>',
        ("33101", "城东农贸市场周边停车难", "2026-05-20", "已办结", "61"),
        ("33096", "山塘水库除险何时完工", "2026-05-14", "已办结", "188"),
        ("33120", "老年大学秋季班报名方式", "2026-05-30", "办理中", "9"),
    )
    rows(
        "applet_with_numbers_and_reads",
        f"{HOST}/jact/front/mailpublist.do?sysid=8",
        jcms(
            "县长信箱",
            f'<div class="jact_main"><div class="jact_tit"><a href="/jact/front/mailwrite_load.do?sysid=8">我要写信</a><a href="/jact/front/mailsearch.do?sysid=8">信件查询</a></div><table width="100%" class="jact_list">{_head("序号", "信件标题", "提交时间", "办理状态", "点击数", cell="th")}{body}</table><div class="page">共3条 第1/1页</div></div>',
        ),
        ("城东农贸市场周边停车难", "2026-05-20", None, True),
        ("山塘水库除险何时完工", "2026-05-14", None, True),
        ("老年大学秋季班报名方式", "2026-05-30", None, False),
    )

    body = fill(
        "<tr><td>$0</td><td>$1</td><td><a href='/eportal/ui?pageId=436795&msgId=$n'>$2</a></td><td>$3</td><td>$4</td></tr>",
        ("2026052101", "咨询", "公租房续租需要哪些材料", "2026-05-21", "已处理"),
        ("2026053003", "投诉", "夜市油烟直排居民楼", "2026-05-30", "处理中"),
    )
    rows(
        "portlet_with_the_pager_as_a_row",
        f"{CITY}/eportal/ui?moduleId=13299&pageId=436795",
        trs(
            "市长信箱",
            f'<form action="/eportal/ui" method="post"><input name="filter_LIKE_TITLE"><input type="submit" value="查询"></form><table class="hyxanr2"><tbody>{_head("信件编号", "类型", "信件标题", "时间", "处理状态")}{body}<tr><td colspan="5">每页15条 当前第1页 共1页 共2条 <a href="#">首页</a> <a href="#">尾页</a></td></tr></tbody></table>',
            "市长信箱",
        ),
        ("公租房续租需要哪些材料", "2026-05-21", None, True),
        ("夜市油烟直排居民楼", "2026-05-30", None, False),
    )

    body = fill(
        '<tr><td>$0</td><td><div class="bt"><a href="./$3/t$n.htm">$1</a></div></td><td>$2</td><td>$4</td></tr>',
        ("求助", "残疾人辅具适配怎样申请", "已回复", "202605", "2026-05-08"),
        ("建议", "把马拉松终点改到南湖", "未回复", "202605", "2026-05-29"),
        ("投诉", "快递柜超时收费", "已回复", "202604", "2026-04-17"),
    )
    rows(
        "kind_title_state_and_time",
        f"{CITY}/hd/szxx/",
        trs(
            "市长信箱",
            f'<div class="sjhf"><table width="100%" border="0">{_head("诉求类别", "诉求标题", "状态", "时间")}{body}</table></div>',
            "市长信箱",
        ),
        ("残疾人辅具适配怎样申请", "2026-05-08", None, True),
        ("把马拉松终点改到南湖", "2026-05-29", None, False),
        ("快递柜超时收费", "2026-04-17", None, True),
    )

    gap = '<td width="1" class="line"></td>'
    body = fill(
        f'<tr><td>$0</td>{gap}<td><a href="/supervision/$n.html">$1</a></td>{gap}<td>$2</td>{gap}<td><span class="$5">$3</span></td>{gap}<td>$4</td>{gap}<td><a href="#">$6</a></td></tr>',
        ("咨询", "灵活就业人员缴费档次", "2026-05-13", "已办结", "42", "g", "满意"),
        (
            "投诉",
            '<span class="red">[不公开]</span>某小区电梯停运',
            "2026-05-18",
            "已办结",
            "3",
            "g",
            "",
        ),
        ("建议", "增设母婴室", "2026-05-28", "正在办理", "11", "r", ""),
    )
    names = ("类别", "来信标题", "来信时间", "处理状态", "浏览次数", "回复评价")
    head = gap.join(f"<th>{name}</th>" for name in names)
    rows(
        "thin_cells_between_the_columns",
        f"{CITY}/nocache/supervision/?product_id=3&page=1",
        trs(
            "网络问政",
            f'<table class="is-xjbt"><tr>{head}</tr></table><table class="is-xjnr">{body}</table>',
            "网络问政",
        ),
        ("灵活就业人员缴费档次", "2026-05-13", None, True),
        ("[不公开]某小区电梯停运", "2026-05-18", None, True),
        ("增设母婴室", "2026-05-28", None, False),
    )


def of_older_programs() -> None:
    body = fill(
        '<tr bgcolor=ffffff><td height="23" align=center><font color=$3>$2</font></td><td align="left">·<a class=middle href=\'E_ReadLeadMail.asp?LeadMailID=$n\' target="_black">$0</a></td><td align=center>$1</td></tr>',
        ("关于镇区自来水管网改造", "2026-5-6", "已回复", "green"),
        ("请求修复通村公路塌方", "2026-5-27", "未回复", "red"),
        ("咨询独生子女奖励金发放", "2026-4-9", "已回复", "green"),
    )
    rows(
        "state_in_red_before_the_titles",
        f"{COUNTY}/E_LeadMail_Result.asp?keyword=a",
        asp(
            "信件搜索",
            f'<table width="98%" border="0" align="center" cellspacing="1" bgcolor="#E6D9A4" id="AutoNumber1"><tr class="TDtop1" align="center"><td width="7%"><span class="top1">状态</span></td><td width="43%" class="top1">信件标题</td><td width="12%" class="top1">来信日期</td></tr>{body}<tr><td colspan="5" align=center>共搜索到 3 条，当前第 1/1 页，每页 10 条 <B>[1]</B></td></tr></table>',
        ),
        ("关于镇区自来水管网改造", "2026-05-06", None, True),
        ("请求修复通村公路塌方", "2026-05-27", None, False),
        ("咨询独生子女奖励金发放", "2026-04-09", None, True),
    )

    body = fill(
        '<tr><td><a href="/web/front_queryLetterDetail.action?theID=$n">$0</a></td><td>$1</td><td><font color="$3">$2</font></td></tr>',
        ("请尽快解决学校门口积水问题", "12", "已回复", "green"),
        ("建议在河堤步道安装路灯", "3", "未回复", "red"),
    )
    rows(
        "number_of_people_who_signed",
        f"{COUNTY}/web/front_queryLetter.action",
        asp(
            "县长信箱答复选登",
            f'<div class="so"><form action="front_queryLetterByNum.action?index=1" method="post">请输入受理编号：<input type="text" name="acceptNum"> <input type="submit" value="查询"></form></div><table class="csstable"><tr class="tbg"><td>主题</td><td width="10%">联名人数</td><td width="10%">回复状态</td></tr>{body}</table>',
        ),
        ("请尽快解决学校门口积水问题", None, None, True),
        ("建议在河堤步道安装路灯", None, None, False),
    )

    body = fill(
        '<tr bgcolor="#F7F7F7"><td width="3%"></td><td><font color="#333">$0</font></td><td><a href="show.asp?id=$n"><font color="#0033CC">$1</font></a></td><td><font color="#333">$2</font></td><td><font color="#333">$3</font></td></tr>',
        ("GX26-0411", "村卫生室药品短缺", "2026-04-11 09:20", "2026-04-18"),
        ("GX26-0502", "请问小额贷款贴息政策", "2026-05-02 20:41", "2026-05-11"),
    )
    rows(
        "written_and_made_public",
        f"{COUNTY}/szxx/index.asp?t=&page=1&section=2",
        asp(
            "书记县长信箱",
            f'<table width="100%"><tbody><tr><td></td><td>信件编号</td><td>信件标题</td><td>写信时间</td><td>对外公开时间</td></tr>{body}</tbody></table>',
        ),
        ("村卫生室药品短缺", "2026-04-11", None, None),
        ("请问小额贷款贴息政策", "2026-05-02", None, None),
    )

    body = fill(
        '<tr class="GridRow"><td>$n</td><td><a id="ctl00_GridView1_ctl0$n_LB" href="javascript:__doPostBack(\'ctl00$GridView1$ctl0$n$LB\',\'\')">$0</a></td><td><span id="ctl00_GridView1_ctl0$n_L1">$1</span></td><td><span>$2</span></td><td><span>$3</span></td><td>$4</td></tr>',
        (
            "请问本县人才公寓申请条件",
            "市民A",
            "2026/5/11 15:03:00",
            "2026/5/13 9:40:12",
            "县人社局",
        ),
        ("乡镇垃圾中转站异味", "市民B", "2026/5/25 8:00:31", "", ""),
    )
    rows(
        "grid_of_a_web_control_with_its_pager",
        f"{HOST}/Mail/Allemail.aspx?MailBox=1",
        jcms(
            "县长信箱",
            f'<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="abc"><table cellspacing="0" rules="all" border="1" id="ctl00_GridView1">{_head("序号", "主题", "来信人", "来信时间", "回复时间", "回复单位", cell="th")}{body}<tr class="GridPager"><td colspan="6"><table><tr><td><span>1</span></td><td><a href="javascript:__doPostBack(1)">2</a></td></tr></table></td></tr></table></form>',
        ),
        ("请问本县人才公寓申请条件", "2026-05-11", "2026-05-13", True),
        ("乡镇垃圾中转站异味", "2026-05-25", None, False),
    )


def of_hotlines() -> None:
    head = _head("工单标题", "来电时间", "承办单位", "办结时间", "办理状态", cell="th")
    body = fill(
        '<tr class="el-table__row"><td class="el-table__cell"><div class="cell"><span class="link">$0</span></div></td><td class="el-table__cell"><div class="cell">$1</div></td><td class="el-table__cell"><div class="cell">$2</div></td><td class="el-table__cell"><div class="cell">$3</div></td><td class="el-table__cell"><div class="cell"><span class="el-tag el-tag--$5">$4</span></div></td></tr>',
        (
            "公交车站台广告遮挡视线",
            "2026-05-09 08:11:03",
            "市交通局",
            "2026-05-12 17:20:44",
            "已办结",
            "success",
        ),
        ("工地夜间施工扰民", "2026-05-30 23:40:19", "市城管局", "--", "办理中", "warning"),
    )
    rows(
        "orders_of_a_hotline_by_telephone",
        f"{HOTLINE}/appeal/public",
        hall(
            "工单公开",
            f'<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead>{head}</thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>{body}</tbody></table></div></div><div class="el-pagination"><span class="el-pagination__total">共 2 条</span></div>',
        ),
        ("公交车站台广告遮挡视线", "2026-05-09", "2026-05-12", True),
        ("工地夜间施工扰民", "2026-05-30", None, False),
    )

    body = fill(
        '<tr><td>$0</td><td class="tl"><a href="/letter/$n">$1</a></td><td>$2</td><td>$3</td><td>$4</td><td>$5</td></tr>',
        (
            "YZ2605110021",
            "养老金资格认证失败",
            "市人社局",
            "2026-05-11",
            "2026-05-13",
            "★★★★★",
        ),
        ("YZ2605240007", "网约车证补办", "市交通局", "2026-05-24", "", ""),
        ("YZ2604280016", "人行道盲道被占", "市城管委", "2026-04-28", "2026-05-06", "★★★"),
    )
    head = _head("信件编号", "信件标题", "受理部门", "递交时间", "反馈时间", "满意度", cell="th")
    rows(
        "handed_in_and_fed_back",
        f"{CITY}/hudong/letter/list",
        trs(
            "信件公开",
            f'<table class="table table-hover"><thead>{head}</thead><tbody>{body}</tbody></table>',
            "信件公开",
        ),
        ("养老金资格认证失败", "2026-05-11", "2026-05-13", True),
        ("网约车证补办", "2026-05-24", None, False),
        ("人行道盲道被占", "2026-04-28", "2026-05-06", True),
    )

    body = fill(
        '<tr><td>$0</td><td><a href="detail.jsp?id=$n">$1</a></td><td>$2</td><td>$3</td><td>$4</td></tr>',
        ("咨询类", "企业迁移登记流程", "2026-05-07", "2026-05-09", "市市场监管局"),
        ("感谢类", "感谢社区医生上门", "2026-04-20", "2026-04-21", "市卫健委"),
    )
    head = _head("来件类型", "来件标题", "来件时间", "回复时间", "回复单位", cell="th")
    rows(
        "names_that_begin_with_the_coming_piece",
        f"{CITY}/zmhd/ljxd/",
        trs("来件选登", f'<table id="ljTable">{head}{body}</table>', "来件选登"),
        ("企业迁移登记流程", "2026-05-07", "2026-05-09", True),
        ("感谢社区医生上门", "2026-04-20", "2026-04-21", True),
    )


def build() -> None:
    of_columns_by_number()
    of_older_programs()
    of_hotlines()
