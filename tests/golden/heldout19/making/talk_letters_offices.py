"""Letters as templates of offices show them: a hall, a school of the city, taxes, health, a bureau."""

from __future__ import annotations

from .talk_frames import (
    BUREAU,
    CITY,
    DISTRICT,
    PROVINCE,
    bureau,
    city,
    department,
    district,
    each,
    heads,
    letter,
    rows,
    table,
)


def pages() -> None:
    of_a_hall()
    of_a_wall_of_echoes()
    of_frames_of_fields()
    of_health()
    of_a_telephone()
    of_a_bureau()
    of_a_district()
    of_a_province()


def of_a_hall() -> None:
    rows(
        "code_title_kind_how_it_was_dealt_with_and_the_day_it_came",
        f"{DISTRICT}/webSiteController/view.do",
        district(
            "互动",
            '<div class="ind"><form><input name="code" value="信件编号"><input name="pw" value="查询密码"></form><div class="mR"><table cellpadding="0" cellspacing="0" class="it">'
            + heads("th", "信件编号", "信件标题", "信件类型", "处理情况", "来信时间")
            + each(
                '<tr><td>$0</td><td><a target="_blank" href="/letterController/detail.do?entityId=$n" title="$1">$1</a></td><td>$2</td><td><span class="$5">$3</span></td><td>$4</td></tr>',
                ("MY1120", "营业执照遗失补领", "咨询", "未处理", "2026-11-20", "no"),
                ("MY1106", "窗口午间无人值班", "投诉", "已处理", "2026-11-06", "yes"),
                ("MY1019", "增设自助打印机", "建议", "已处理", "2026-10-19", "yes"),
            )
            + "</table></div></div>",
            "咨询互动",
        ),
        ("营业执照遗失补领", "2026-11-20", None, False),
        ("窗口午间无人值班", "2026-11-06", None, True),
        ("增设自助打印机", "2026-10-19", None, True),
    )


def of_a_wall_of_echoes() -> None:
    part = '<div class="section"><div class="box"><div class="title"> {0} <span class="hide"></span> </div><div class="content">{1}</div></div></div>'
    cells = '<td>$0</td><td><a href="ShowXJ.aspx?xjid=$n">$1</a></td><td class="all">$2</td><td>$3</td><td>$4</td>'
    rows(
        "a_box_of_letters_answered_and_a_box_of_the_newest",
        f"{CITY}/hyb/Default.aspx",
        city(
            "回音壁",
            part.format(
                "已回复信件",
                table(
                    'class="all"',
                    cells,
                    ("1021", "图书馆周末闭馆时间", "10月30日", "综合办公室", "66"),
                    ("1019", "东门路面坑洼", "10月24日", "后勤服务中心", "91"),
                    head=heads("th", "编号", "信件名称", "来信时间", "回复人", "HITS"),
                ),
            )
            + part.format(
                "最新信件",
                table(
                    "",
                    cells,
                    ("1027", "食堂刷卡机失灵", "11月18日", "后勤 秦**", "12"),
                    ("1026", "校车增开早班", "11月16日", "理学院 左**", "20"),
                    head=heads("th", "编号", "信件名称", "来信时间", "写信人", "HITS"),
                ),
            ),
            "回音壁",
        ),
        ("图书馆周末闭馆时间", "2026-10-30", None, True),
        ("东门路面坑洼", "2026-10-24", None, True),
        ("食堂刷卡机失灵", "2026-11-18", None, None),
        ("校车增开早班", "2026-11-16", None, None),
    )
    letter(
        "facts_below_heads_words_in_a_box_and_a_first_answer_with_its_time_after_a_bar",
        f"{CITY}/hyb/ShowXJ.aspx?xjid=2",
        city(
            "信件浏览",
            part.format(
                "信件信息",
                table(
                    "",
                    "<td>$0</td><td><strong>$1</strong></td><td>$2</td><td>$3</td><td>$4</td><td>$5</td>",
                    ("1019", "后勤保障", "投诉", "2026-10-24", "动科院 甘**", "91"),
                    head=heads("th", "编号", "信件分类", "信件类型", "来信时间", "来信人", "HITS"),
                ),
            )
            + part.format("信件内容", "<h2>东门路面坑洼</h2><p>下雨天积水，骑车容易摔。</p>")
            + part.format(
                "第1次处复",
                "<p>同学你好，路面将于周末铺沥青。</p><blockquote> 后勤服务中心 | 回复时间：2026-10-26 11:05:09</blockquote>",
            ),
            "回音壁",
        ),
        "2026-10-24",
        "2026-10-26",
        True,
    )


def of_frames_of_fields() -> None:
    def record(state: str, replies: str) -> str:
        return f"""<table class="vt" width="98%"><tr><td colspan="2" align="center">投诉信息 -- {state}</td></tr><tr><td class="tb">是否匿名投诉：</td><td>非匿名投诉</td></tr><tr><td class="tb">投诉人单位：</td><td>开发区企业</td></tr><tr><td class="tb">投诉人姓名：</td><td>谢**</td></tr><tr><td class="tb">投诉时间：</td><td>2026-11-03 15:42</td></tr><tr><td class="tb">被投诉部门：</td><td>办税服务厅</td></tr><tr><td class="tb">投诉标题：</td><td>取号机下午停用</td></tr><tr><td class="tb">投诉内容：</td><td><p>下午三点后取号机停用，只能排队。</p></td></tr><tr><td colspan="2" align="center">受理信息</td></tr><tr><td colspan="2">{replies}</td></tr></table>"""

    answered = """<fieldset style="border: solid 1px #c0c0c0;margin-top:5px;"><legend style="color:green;font-weight:bold;">回复1&nbsp;</legend><div style="text-align:center;color:#ccc;">回复部门：纳税服务科&nbsp;&nbsp; 回复人：黄** &nbsp;&nbsp; 回复时间：2026-11-06 09:18</div><div style="padding-left:5px;">取号机已延长至下午五点半，感谢监督。</div></fieldset>"""
    letter(
        "a_frame_of_fields_with_its_legend_within_the_record_of_a_complaint",
        f"{DISTRICT}/complain/view.action?id=9",
        district("投诉", record("已受理", answered), "投诉受理"),
        "2026-11-03",
        "2026-11-06",
        True,
    )
    letter(
        "the_same_record_with_nothing_below_the_head_of_the_dealing",
        f"{DISTRICT}/complain/view.action?id=12",
        district("投诉", record("待受理", ""), "投诉受理"),
        "2026-11-03",
        None,
        False,
    )


def of_health() -> None:
    letter(
        "icons_left_of_tables_with_days_by_strokes_and_offices_behind_a_bar",
        f"{DISTRICT}/interaction/info?id=4",
        district(
            "在线咨询",
            '<table><tr><td><div class="iI"></div></td><td><div class="en"><strong>咨询</strong></div></td></tr></table><table><tr><td width="60" rowspan="3"><div class="qI"></div></td><td><table id="con"><tr><td><div>主题：儿童疫苗异地接种</div></td></tr><tr><td><div>提交日期：2026/10/17 | 受理部门：区卫生健康局（由区政务热线转交）</div></td></tr><tr><td>孩子随迁，疫苗本要换吗？</td></tr></table></td></tr></table><table><tr><td width="60" rowspan="2"><div class="aI"></div></td><td><table id="con"><tr><td><div>回复日期：2026/10/21 | 回复部门：区卫生健康局</div></td></tr><tr><td>不用换，带原接种证到就近门诊建档即可。</td></tr></table></td></tr></table>',
            "在线咨询",
        ),
        "2026-10-17",
        "2026-10-21",
        True,
    )


def of_a_telephone() -> None:
    cell = '<li class="mui-table-view-cell"><a href="/weixin/petition/detail?infoId=$n"><div class="mui-table"><div class="mui-table-cell mui-col-xs-10"><h4 class="mui-ellipsis">$0$1</h4><h5>时间：$2</h5></div><div class="mui-table-cell mui-col-xs-5 mui-text-right"><span class="mui-h5">$3</span></div></div></a></li>'
    done = '<font color="red"> (答复)</font>'
    rows(
        "cells_of_a_telephone_with_an_answer_said_in_red_behind_the_title",
        f"{BUREAU}/weixin/petition/list",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><meta name="viewport" content="width=device-width,initial-scale=1"><link href="/res/mui.min.css" rel="stylesheet"/></head><body><header class="mui-bar mui-bar-nav"><a href="javascript:history.go(-1);" class="mui-icon mui-pull-left"></a><h1 class="mui-title">信访公开</h1></header><div class="mui-content"><ul class="mui-table-view">'
        + each(
            cell,
            ("工地夜间超时施工", "", "26年11月17日", "办理中"),
            ("河道排口异味", done, "26年11月05日", "已办结"),
            ("汽修店喷漆气味", done, "26年10月12日", "已办结"),
        )
        + "</ul></div></body></html>",
        ("工地夜间超时施工", "2026-11-17", None, False),
        ("河道排口异味", "2026-11-05", None, True),
        ("汽修店喷漆气味", "2026-10-12", None, True),
    )


def of_a_bureau() -> None:
    row = '<table width="98%" border="0" class="g25"><tr><td width="16%" align="center" class="ul">$0</td><td width="15%" align="center" class="ul">$1</td><td width="32%" align="center" class="ul"><a href="javascript:openArticle(\'pop_xfcx.aspx?cid=57&id=$n\')">$2</a></td><td width="19%" align="center" class="ul">$3</td><td width="18%" align="center" class="ul">$4</td></tr></table>'
    rows(
        "a_table_for_each_row_below_heads_that_stand_on_pictures",
        f"{BUREAU}/sub_xinfang.aspx?cid=57",
        bureau(
            "信访查询",
            '<table width="100%"><tr><td height="30"><span class="B">信访查询</span></td></tr><tr><td>请输入主题或姓名进行查询</td></tr><tr><td>主 题 <input id="v1"> 信访人姓名 <input id="v2"></td></tr><tr><td><table width="100%"><tr><td width="4"><img src="images/11.jpg"></td><td width="86" align="center">信访日期</td><td width="73" align="center"> 信访人</td><td width="164" align="center">主题 </td><td width="102" align="center">处理进度</td><td width="91" align="center">处理结果</td><td width="6"><img src="images/15.jpg"></td></tr><tr align="center"><td colspan="7">'
            + each(
                row,
                ("2026-11-14", "曹**", "油烟管道对窗排放", "未处理", ""),
                ("2026-10-31", "邵**", "锅炉房噪声超标", "已处理", "已责令加装隔声罩"),
                ("2026-10-09", "魏**", "废旧电池投放点", "已处理", "已在社区增设两处"),
            )
            + "</td></tr></table></td></tr></table>",
        ),
        ("油烟管道对窗排放", "2026-11-14", None, False),
        ("锅炉房噪声超标", "2026-10-31", None, True),
        ("废旧电池投放点", "2026-10-09", None, True),
    )
    letter(
        "a_window_with_progress_and_result_and_the_day_it_was_entered_at_the_foot",
        f"{BUREAU}/pop_xfcx.aspx?cid=57&id=2",
        '<HTML><HEAD><title>旭河区环境保护局</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></HEAD><body class="pbg"><table width="600"><tr><td colspan="3"><img src="images/t1.jpg" width="600" height="105"></td></tr><tr><td width="99"><img src="images/t2.jpg"></td><td width="491" valign="top"><table width="97%"><tr><td style="padding:20px;"><p class="plist">信访查询<hr size=1>'
        + table(
            "",
            "<td>$0</td><td>$1</td>",
            ("您的姓名：", "邵**"),
            ("联系电话：", "***"),
            ("标&nbsp;&nbsp;&nbsp;&nbsp;题：", "锅炉房噪声超标"),
            ("内&nbsp;&nbsp;&nbsp;&nbsp;容：", "夜间锅炉房风机轰鸣，无法入睡。"),
            ("处理进度：", "已处理"),
            ("处理结果：", "已责令加装隔声罩，复测达标。"),
        )
        + '<div align="right"><hr size=1>录入日期：2026-10-31</div></td></tr></table></td><td width="10"><img src="images/t3.jpg"></td></tr><tr><td colspan="3" height="50">旭河区环境保护局</td></tr></table></body></HTML>',
        "2026-10-31",
        None,
        True,
    )


def of_a_district() -> None:
    letter(
        "four_cells_a_row_and_whether_it_was_answered_without_any_day",
        f"{DISTRICT}/web/front_queryLetterDetail.action?theID=7",
        district(
            "领导信箱",
            '<table class="formtable"><tr><th>来访路径：</th><td>网上信访</td><th>受理编号：</th><td>MY20260914</td></tr><tr><th>姓名：</th><td>丘**</td><th>政治面貌：</th><td>群众</td></tr><tr><th>职业：</th><td>工人</td><th>电子邮箱：</th><td></td></tr><tr><th>主题：</th><td>厂区门口公交站迁移</td><th>问题类别：</th><td>交通能源环保</td></tr><tr><th>涉及单位：</th><td>区发改局</td><th>联名人数：</th><td>12</td></tr><tr><th>具体内容：</th><td colspan="3">公交站离厂门太远，夜班下班不安全。</td></tr><tr><th>信箱类型：</th><td colspan="3">领导信箱</td></tr><tr><th>是否回复</th><td colspan="3"><font color="green">已回复</font></td></tr><tr><th>回复内容：</th><td colspan="3">已协调公交公司增设厂门站。</td></tr></table>',
            "领导信箱答复选登",
        ),
        None,
        None,
        True,
    )


def of_a_province() -> None:
    item = '<div class="letter-item"><i class="el-icon"><svg></svg></i><span class="letter-title">$0</span><span class="letter-date">$1</span></div>'
    rows(
        "items_of_a_front_end_with_title_and_day_and_neither_link_nor_state",
        f"{PROVINCE}/#/interaction/public-letters",
        department(
            "省长信箱",
            "云梦省人民政府",
            '<div class="section-card"><div class="section-header"><h2 class="section-title">省长信箱</h2><div class="section-links"><a href="javascript:void(0)">我要写信</a><span class="divider">/</span><a href="javascript:void(0)">查询信件</a></div></div><div class="section-divider"></div><h3 class="subsection-title">来信选登</h3><div class="letter-list">'
            + each(
                item,
                ("关于跨省公交一卡通的建议", "2026-11-13"),
                ("关于县域高中学位的咨询", "2026-11-04"),
                ("关于景区预约退票的投诉", "2026-10-20"),
            )
            + '</div><div class="letter-stats">受理范围的3件群众来信进行了办理。</div></div>',
            "省长信箱",
        ),
        ("关于跨省公交一卡通的建议", "2026-11-13", None, None),
        ("关于县域高中学位的咨询", "2026-11-04", None, None),
        ("关于景区预约退票的投诉", "2026-10-20", None, None),
    )
