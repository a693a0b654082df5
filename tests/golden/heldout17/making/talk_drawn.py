"""Letters as they came: what counties print, and pages of the whole channel."""

from __future__ import annotations

from .talk_frames import CITY, COUNTY, HOTLINE, OLD, PROVINCE, city, county, each, hotline, old
from .talk_frames import DRAWN as HALF
from .talk_frames import province as vue

ASK, DAY = "2026-10-12", "2026-10-15"


def build() -> None:
    of_the_county()
    of_the_old_county()
    of_interaction_pages()


def of_the_county() -> None:
    row = '<tr><td><a href="/web/front_queryLetterDetail.action?theID=$n">$0</a></td><td>$1</td><td><font color="$2">$3</font></td></tr>'
    HALF.rows(
        "subject_how_many_signed_and_whether_answered",
        f"{COUNTY}/web/front_replayLetter.action?flag=1",
        county(
            "罗石县人民政府门户网站",
            '<div class="so"><form action="q.action" method="post">请输入受理编号：<input type="text" name="acceptNum" class="text"> <input type="submit" value="查询" class="submit"></form></div><table class="csstable"><tr class="tbg"><td>主题</td><td width="10%">联名人数</td><td width="10%">回复状态</td></tr>'
            + each(
                row,
                ("村口路灯坏了半个月", "3", "red", "未回复"),
                ("中心小学门前斑马线褪色", "1", "green", "已回复"),
                ("河堤绿道何时贯通", "12", "green", "已回复"),
            )
            + "</table>",
            "县长信箱答复选登",
        ),
        ("村口路灯坏了半个月", None, None, False),
        ("中心小学门前斑马线褪色", None, None, True),
        ("河堤绿道何时贯通", None, None, True),
    )

    def record(told: str) -> str:
        return f'<table class="formtable"><tr><th>来访路径：</th><td>网上信访</td><th>受理编号：</th><td>LS2026101203</td></tr><tr><th>姓名：</th><td>陈**</td><th>政治面貌：</th><td>群众</td></tr><tr><th>职业：</th><td>农民</td><th>电子邮箱：</th><td></td></tr><tr><th>主题：</th><td>灌溉渠淤塞</td><th>问题类别：</th><td>国土资源水利林业</td></tr><tr><th>涉及单位：</th><td>县水利局</td><th>联名人数：</th><td>5</td></tr><tr><th>问题发生详细地址：</th><td colspan="3">石门镇下洋村</td></tr><tr><th>具体内容：</th><td colspan="3">渠道多年没有清理，水到不了田里。</td></tr><tr><th>上传资料：</th><td><a href="/letter/downLoad.action?downPath="></a></td><td>是否曾向信访局来信来访：</td><td>否</td></tr><tr><th>信箱类型：</th><td colspan="3">县长信箱</td></tr>{told}</table>'

    HALF.letter(
        "record_of_many_cells_answered_without_any_day",
        f"{COUNTY}/web/front_queryLetterDetail.action?theID=3",
        county(
            "罗石县人民政府门户网站",
            record(
                '<tr><th>是否回复</th><td colspan="3"><font color="green">已回复</font></td></tr><tr><th>回复内容：</th><td colspan="3">已安排清淤，下周进场。</td></tr>'
            ),
            "县长信箱答复选登",
        ),
        None,
        None,
        True,
    )
    HALF.letter(
        "record_of_many_cells_not_answered_without_any_day",
        f"{COUNTY}/web/front_queryLetterDetail.action?theID=4",
        county(
            "罗石县人民政府门户网站",
            record(
                '<tr><th>是否回复</th><td colspan="3"><font color="red">未回复</font></td></tr>'
            ),
            "县长信箱答复选登",
        ),
        None,
        None,
        False,
    )


def of_the_old_county() -> None:
    row = '<tr bgcolor=ffffff><td height="23" align=center bgcolor="#FCFDEB"><font color=red>$0</font></td><td align="left" bgcolor="#FCFDEB">·<a class=middle href=\'E_Read.asp?ID=$n\' target="_black">$1...</a></td><td align=center bgcolor="#FCFDEB">$2</td></tr>'
    HALF.rows(
        "noted_by_the_head_or_not_yet_and_the_day_of_the_letter",
        f"{OLD}/E_Mail_Result.asp",
        old(
            "荷澜县人民政府门户网站 - 信件搜索结果",
            '<table width="792" border="0" align="center"><tr><td><br><table width="98%" border="0" align="center" cellpadding="0" cellspacing="1" bgcolor="#E6D9A4"><tr class="TDtop1" align="center"><td width="7%" height="25" bgcolor="#FCFDEB"><span class="top1">状态</span></td><td width="43%" bgcolor="#FCFDEB" class="top1">信件标题</td><td width="12%" bgcolor="#FCFDEB" class="top1">来信日期</td></tr>'
            + each(
                row,
                ("未阅批", "关于新城小区停水的问题", "2026-11-9"),
                ("已阅批", "咨询合作医疗门诊报销比例", "2026-10-21"),
            )
            + '<tr><td colspan="5" align=center height=25 bgcolor="#FCFDEB">共搜索到 2 条，当前第 1/1 页，每页 10 条 <B>[1]</B></td></tr></table><br></td></tr></table>',
            "县长信箱",
        ),
        ("关于新城小区停水的问题", "2026-11-09", None, None),
        ("咨询合作医疗门诊报销比例", "2026-10-21", None, None),
    )

    row = '<tr><td align="center"><img src="images/dot.gif"></td><td bgcolor="#FFFFFF"><font size="2">$0</font></td><td bgcolor="#FFFFFF"><a href="show.asp?id=$n"><font size="2">$1</font></a></td><td bgcolor="#FFFFFF"><font size="2">$2</font></td><td bgcolor="#FFFFFF"><font size="2">$3</font></td></tr>'
    HALF.rows(
        "when_written_and_when_it_was_made_public",
        f"{OLD}/szxx/index.asp?section=2",
        old(
            "公开信件",
            '<table width="100%"><tr><td>公开信件</td></tr></table><table width="100%" border="0" cellspacing="1" bgcolor="#cccccc"><tbody><tr bgcolor="#eeeeee"><td></td><td><font size="2">信件编号</font></td><td><font size="2">信件标题</font></td><td><font size="2">写信时间</font></td><td><font size="2">对外公开时间</font></td></tr>'
            + each(
                row,
                ("20261031007", "请求增设公交站", "2026-10-31", "2026-11-06"),
                ("20261019003", "学区怎样划分", "2026-10-19", "2026-10-27"),
            )
            + "</tbody></table>",
        ),
        ("请求增设公交站", "2026-10-31", None, None),
        ("学区怎样划分", "2026-10-19", None, None),
    )
    cell = "<tr><td>$0</td><td><a>$1</a></td><td>$2</td><td><a>$3</a></td></tr>"
    HALF.letter(
        "cells_as_links_and_an_answer_in_a_table_of_its_own_with_its_signature",
        f"{OLD}/szxx/show.asp?id=3",
        old(
            "信件内容",
            '<span id="Label2"><table border="1" width="98%"><tbody>'
            + each(
                cell,
                ("信件编号：", "20261012003", "信件状态：", "办理完毕"),
                ("写信人：", "周*", "写信时间：", f"{ASK} 9:14:05"),
                ("联系地址：", "保密", "联系电话：", "保密"),
            )
            + f'<tr><td>收件人：</td><td colspan="3"><a>县长</a></td></tr><tr><td>信件主题：</td><td colspan="3"><a>公园健身器材损坏</a></td></tr><tr><td>信件内容：</td><td colspan="3">漫步机断了一根，请修。</td></tr><tr><td>信件回复：</td><td colspan="3"><table width="100%"><tbody><tr><td>您反映的器材已更换，感谢支持。</td></tr><tr><td align="right">回复单位：县文化和旅游局　回复时间：{DAY} 16:20:31</td></tr></tbody></table></td></tr></tbody></table></span>',
        ),
        ASK,
        DAY,
        True,
    )


def of_interaction_pages() -> None:
    one = '<div class="col"><p><span><img src="/hd/images/q.png" width="41" height="41"></span><a target="_blank" class="link" href="/hd/letter$n.html">$0</a></p><p><span>来信人:$1</span><span>来信时间:$2</span><span>来源:市长信箱</span></p><p><span>$3</span></p></div>$4<hr class="styleh">'
    reply = '<div class="col"><p><span><img src="/hd/images/a.png" width="41" height="41"></span><span>答复单位:{0}</span><span>答复时间:{1}</span></p><p><span>{2}</span></p></div>'
    HALF.rows(
        "columns_of_asking_and_answering_with_a_rule_below",
        f"{CITY}/hd/search",
        city(
            "来信检索",
            '<div id="monitor-content">'
            + each(
                one,
                (
                    "学校食堂能否公示菜价",
                    "丁**",
                    "2026-11-10 12:20",
                    "想知道每周菜单和价格。",
                    "",
                ),
                (
                    "公园几点关门",
                    "许**",
                    "2026-10-30 19:02",
                    "冬季开放时间是几点？",
                    reply.format("市园林局", "2026-11-03", "冬季二十一时闭园。"),
                ),
            )
            + "</div>",
            "来信检索",
        ),
        ("学校食堂能否公示菜价", "2026-11-10", None, None),
        ("公园几点关门", "2026-10-30", "2026-11-03", True),
    )

    row = '<tr><td class="cen">$0</td><td class="ct"><a href="/interaction/detail/$n.html" target="_blank">$1</a></td><td class="cen">$2</td></tr>'
    head = '<tr><td class="bh1">编号</td><td class="bt1">标题</td><td class="sj1">时间</td></tr>'
    rank = '<tr><td class="t1"><a href="/interaction/organ/$n.html">$0</a></td><td class="t2">$1</td></tr>'
    HALF.rows(
        "three_tabs_of_letters_and_ranks_of_offices_beside",
        f"{COUNTY}/interaction/index.html",
        county(
            "公众参与",
            '<div class="mstd"><div class="mstd_tit">民声通道</div><div class="letter_tag"><ul><li><a href="/interaction">我要写信</a></li><li><a href="#">使用说明</a></li></ul></div><div class="letter_tab"><ul><li id="letter1" class="current"><a href="#">建言献策</a></li><li id="letter2"><a href="#">在线咨询</a></li><li id="letter3"><a href="#">投诉监督</a></li></ul></div><div id="tletter1" class="letter_list_box"><table>'
            + head
            + each(row, ("JY260031", "建议修复古樟旁石桥", "2026-11-06"))
            + '</table></div><div id="tletter2" class="letter_list_box" style="display:none;"><table>'
            + head
            + each(row, ("ZX260112", "宅基地确权证何时发", "2026-11-12"))
            + '</table></div><div id="tletter3" class="letter_list_box" style="display:none;"><table>'
            + head
            + each(row, ("TS260077", "客运站乱收停车费", "2026-10-29"))
            + '</table></div></div><div class="right_box"><div class="right_tab"><ul><li id="huifu1" class="current">回复排行</li><li id="huifu2">未回复提示</li></ul></div><div id="thuifu1" class="huifu_box"><table>'
            + each(rank, ("县教育局", "98%"), ("县交通局", "91%"))
            + "</table></div></div>",
            "公众参与",
        ),
        ("建议修复古樟旁石桥", "2026-11-06", None, None),
        ("宅基地确权证何时发", "2026-11-12", None, None),
        ("客运站乱收停车费", "2026-10-29", None, None),
    )

    letter = '<div class="letter-item" data-v-9c1a><i class="el-icon letter-icon"><svg viewBox="0 0 1024 1024"></svg></i><span class="letter-title">$0</span><span class="letter-date">$1</span></div>'
    idea = '<div class="suggestion-item" data-v-9c1a><i class="el-icon suggestion-icon"></i><div class="suggestion-content"><div class="suggestion-title">$0</div><div class="suggestion-meta"><span class="el-tag el-tag--small"><span class="el-tag__content">$1</span></span><span class="suggestion-date">$2</span></div></div></div>'
    links = '<div class="section-links"><a href="javascript:void(0)">$0</a><span class="divider">/</span><a href="javascript:void(0)">$1</a></div>'
    HALF.rows(
        "two_cards_of_vue_letters_and_suggestions_that_open_by_a_click",
        f"{PROVINCE}/interaction",
        vue(
            "政民互动",
            '<div class="el-row"><div class="el-col el-col-14"><div class="section-card"><div class="section-header"><h2 class="section-title">省长信箱</h2>'
            + each(links, ("我要写信", "查询信件"))
            + '</div><div class="section-divider"></div><h3 class="subsection-title">来信选登</h3><div class="letter-list">'
            + each(
                letter,
                ("关于高速公路出口拥堵的来信", "2026-11-13 10:21"),
                ("关于职称评审材料的咨询", "2026-11-05 09:12"),
            )
            + '</div><div class="letter-stats">受理范围的2036件群众来信进行了办理。</div></div></div><div class="el-col el-col-10"><div class="section-card"><div class="section-header"><h2 class="section-title">我要建议</h2>'
            + each(links, ("更多建议", "提交建议"))
            + '</div><div class="section-divider"></div><div class="suggestion-list">'
            + each(
                idea,
                ("增开城际早班列车", "待受理", "2026-11-16 08:00"),
                ("统一全省公交支付", "已答复", "2026-10-20 14:33"),
            )
            + "</div></div></div></div>",
        ),
        ("关于高速公路出口拥堵的来信", "2026-11-13", None, None),
        ("关于职称评审材料的咨询", "2026-11-05", None, None),
        ("增开城际早班列车", "2026-11-16", None, False),
        ("统一全省公交支付", "2026-10-20", None, True),
    )

    row = "<tr><td>$0</td><td><a href=\"javascript:__doPostBack('gv','Sel-$n')\">$1</a></td><td>$2</td><td>$3</td><td>$4</td></tr>"
    HALF.rows(
        "grid_of_aspx_with_its_pager_inside",
        f"{OLD}/Mail/Allemail.aspx",
        old(
            "区县信箱",
            '<div><table cellspacing="0" rules="all" border="1" id="ctl00_Content_Search1_GridView1" style="width:100%;border-collapse:collapse;"><tr><th scope="col">信件编号</th><th scope="col">信件标题</th><th scope="col">收信单位</th><th scope="col">来信时间</th><th scope="col">办理情况</th></tr>'
            + each(
                row,
                ("HL-261117-2", "村卫生室缺药", "县卫健局", "2026/11/17 8:02:11", "正在办理"),
                ("HL-261103-5", "养殖场异味", "县环保局", "2026/11/3 20:44:09", "办理完毕"),
            )
            + '<tr><td colspan="5"><span id="ctl00_L1">当前第<span id="ctl00_LabelCurrentPage">1</span>页/共<span>1</span>页</span> <a disabled="disabled">首页</a> <a disabled="disabled">下一页</a></td></tr></table></div>',
            "区县信箱",
        ),
        ("村卫生室缺药", "2026-11-17", None, False),
        ("养殖场异味", "2026-11-03", None, True),
    )

    one = "<li class='dialog'><div class='question'><div class='question_left'></div><div class='question_right'><p class='question_con'>$0</p> <p class='question_time'>提问时间：<span>$1</span></p></div></div>$2</li>"
    answer = "<div class='answer'><div class='answer_left'></div> <div class='answer_right'><p class='answer_con'>{0}</p> <p class='answer_time'>答复时间：<span>{1}</span></p></div></div><div class='detail'><a href=''><span>查看详情</span><i></i></a></div>"
    HALF.rows(
        "dialogues_with_the_time_of_asking_and_of_answering",
        f"{HOTLINE}/communicate.html",
        hotline(
            "互动交流",
            '<ul id="feedback_login">'
            + each(
                one,
                ("装修垃圾投放点在哪里？", "2026-11-18 10:00:00", ""),
                (
                    "水质检测报告怎么查询？",
                    "2026-10-27 15:31:20",
                    answer.format("在官网水质公示栏按月查询。", "2026-10-28 09:00:00"),
                ),
            )
            + "</ul>",
            "互动交流",
        ),
        ("装修垃圾投放点在哪里？", "2026-11-18", None, None),
        ("水质检测报告怎么查询？", "2026-10-27", "2026-10-28", True),
    )
