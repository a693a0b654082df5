"""Letters as they came: what the programs of cities print."""

from __future__ import annotations

from .talk_frames import CITY, COUNTY, HOTLINE, city, county, each, hotline
from .talk_frames import DRAWN as HALF

ASK, DAY = "2026-10-12", "2026-10-15"


def build() -> None:
    of_tables()
    of_definitions()
    of_programs()


def of_tables() -> None:
    row = '<li><p class="p1">$0</p><p class="p2">$1</p><p class="p3"><a href="/hd/show?id=$n" title="$2">$2</a></p><p class="p4">$3</p><p class="p5">$4</p></li>'
    HALF.rows(
        "five_paragraphs_in_an_item_and_what_the_sender_thinks",
        f"{CITY}/hd/szxx/",
        city(
            "市长信箱",
            '<div class="ly_title"><p class="p1">类型</p><p class="p2">编号</p><p class="p3">标题</p><p class="p4">时间</p><p class="p5">评价</p></div><div class="ly_listbox"><ul>'
            + each(
                row,
                ("咨询", "DY202611150031", "落户需要居住满多久", "2026-11-15", "未评价"),
                ("投诉", "DY202611020018", "夜市油烟扰民", "2026-11-02", "满意"),
                ("建议", "DY202610260009", "建议延长图书馆开放时间", "2026-10-26", "非常满意"),
            )
            + "</ul></div>",
        ),
        ("落户需要居住满多久", "2026-11-15", None, None),
        ("夜市油烟扰民", "2026-11-02", None, None),
        ("建议延长图书馆开放时间", "2026-10-26", None, None),
    )
    HALF.letter(
        "names_in_one_kind_of_cell_and_what_is_told_in_another",
        f"{CITY}/hd/show?id=31",
        city(
            "信件详情",
            f'<h1 class="mesgtitle">夜市油烟扰民</h1><table class="lytab"><tr><td class="bt">信件编号</td><td class="nr">DY202610120018</td><td class="bt">来信时间</td><td class="nr"><div>{ASK} 21:07</div></td></tr><tr><td class="bt">信件类型</td><td class="nr">投诉</td><td class="bt">网友</td><td class="nr">风***</td></tr><tr><td class="bt">内容</td><td class="nrtxt" colspan="3"><p>楼下烧烤店没有装净化器。</p></td></tr><tr><td class="bt">转办单位</td><td class="nr" colspan="3">市城管局</td></tr><tr><td class="bt">答复情况</td><td class="nrtxt" colspan="3"><p>尊敬的网友：您好！</p><p>执法人员已责令该店限期整改。感谢您的监督。</p></td></tr><tr><td class="bt">用户满意度评价</td><td class="nr" colspan="3">满意</td></tr></table>',
        ),
        ASK,
        None,
        True,
    )

    row = '<tr><td><a href="/event/v_show.jspx?id=$n">$0</a></td><td>$1</td><td>$2</td><td>$3</td><td>$4</td></tr>'
    HALF.rows(
        "subject_name_day_office_and_state_on_grey",
        f"{CITY}/event/v_list.jspx",
        city(
            "网上咨询",
            '<table width="100%" border="0" cellspacing="1" bgcolor="#d2d3d5"><tr bgcolor="#f3f3f3"><td>主题</td><td>姓名</td><td>提交日期</td><td>回复单位</td><td>处理状态</td></tr>'
            + each(
                row,
                ("补办不动产证流程", "黄*", "2026-11-17", "", "待处理"),
                ("跨市就医备案", "林*", "2026-11-03", "市医保局", "已回复"),
                ("驾照换证照片要求", "吴*", "2026-10-22", "市公安局", "已回复"),
            )
            + "</table>",
            "网上咨询",
        ),
        ("补办不动产证流程", "2026-11-17", None, False),
        ("跨市就医备案", "2026-11-03", None, True),
        ("驾照换证照片要求", "2026-10-22", None, True),
    )
    pair = "<tr><td>$0</td><td>$1</td></tr>"
    HALF.letter(
        "seven_rows_to_whom_when_and_who_answered",
        f"{CITY}/event/v_show.jspx?id=2",
        city(
            "网上咨询",
            '<div id="div2"><table width="100%">'
            + each(
                pair,
                ("主题", "跨市就医备案"),
                ("提交日期", ASK),
                ("内容", "在外地住院需要备案吗？"),
                ("收件人", "市医保局"),
                ("回复日期", DAY),
                ("回复人", "市医保局"),
                ("回复内容", "需要，可在手机上办理，当天生效。"),
            )
            + "</table></div>",
            "网上咨询",
        ),
        ASK,
        DAY,
        True,
    )


def of_definitions() -> None:
    row = '<dl><dt><a href="../email/show.jsp?id=$n">$0</a><span>来信人：$1<i>$2</i></span></dt><dd>回复部门：<a href="#">$3</a>　回复时间：$4<span>满意度：$5</span></dd></dl>'
    HALF.rows(
        "definitions_with_an_italic_day_and_the_office_below",
        f"{CITY}/webapp/email/index.jsp",
        city(
            "来信反馈",
            '<div class="lxfk"><div class="lxfk-hd">来信反馈</div><div class="lxfk-bd">'
            + each(
                row,
                ("老旧小区加装电梯补贴", "马**", "2026-11-04", "市住建局", "2026-11-09", "满意"),
                ("早高峰信号灯配时不合理", "何**", "2026-10-28", "市公安局", "2026-11-02", "未评"),
            )
            + "</div></div>",
        ),
        ("老旧小区加装电梯补贴", "2026-11-04", "2026-11-09", True),
        ("早高峰信号灯配时不合理", "2026-10-28", "2026-11-02", True),
    )
    small = '<table width="100%"><tr><td></td><td></td></tr><tr><td align="right">$0</td><td>$1</td></tr></table>'
    HALF.letter(
        "title_text_and_small_tables_for_each_hand",
        f"{CITY}/webapp/email/show.jsp?id=1",
        city(
            "来信反馈",
            '<table class="ton_td2"><tr><td><table width="100%"><tr><td height="10"></td></tr><tr><td align="center"><strong>老旧小区加装电梯补贴</strong></td></tr><tr><td><hr></td></tr><tr><td>六层楼想装电梯，补贴怎么申请？</td></tr><tr><td></td></tr><tr><td>'
            + each(small, ("写信时间：", ASK))
            + '</td></tr><tr><td><hr></td></tr><tr><td><img src="../images/hf.gif" alt="回复"></td></tr><tr><td>每部补助十五万元，请到街道领取申请表。</td></tr><tr><td></td></tr><tr><td>'
            + each(small, ("回信时间：", DAY))
            + "</td></tr></table></td></tr></table>",
        ),
        ASK,
        DAY,
        True,
    )

    row = '<tr class="onmousemove"><th class="thCss"><a href="/appeal/show.jsp?id=$n" target="_blank">$0</a></th><th>$1</th><th>$2</th><th class="oneDate">$3</th><th class="twoDate">$4</th></tr>'
    HALF.rows(
        "cells_of_heads_throughout_done_before_written",
        f"{CITY}/appeal/list.jsp?model_id=1",
        city(
            "书记市长信箱",
            '<table class="appeal"><tr><th>信件主题</th><th>处理状态</th><th>来信人</th><th>办结日期</th><th>写信日期</th></tr>'
            + each(
                row,
                ("工地夜间施工", "处理中", "郑**", "", "2026-11-16"),
                ("公租房轮候时间", "已办结", "韩**", "2026-11-05", "2026-10-30"),
                ("校车线路调整", "已办结", "曹**", "2026-10-20", "2026-10-13"),
            )
            + "</table>",
        ),
        ("工地夜间施工", "2026-11-16", None, False),
        ("公租房轮候时间", "2026-10-30", "2026-11-05", True),
        ("校车线路调整", "2026-10-13", "2026-10-20", True),
    )
    HALF.letter(
        "headings_over_the_letter_and_over_the_answer_in_one_table",
        f"{CITY}/appeal/show.jsp?id=2",
        city(
            "书记市长信箱",
            f'<div class="title"><h1>公租房轮候时间</h1></div><div class="form"><table><tr><td colspan="4">来信信息</td></tr><tr><td>来信人</td><td>韩**</td><td>来信日期</td><td>{ASK}</td></tr><tr><td>类型</td><td>咨询</td><td>编号</td><td>20261012006</td></tr><tr><td>来信内容</td><td colspan="3"><p>去年登记的，还要等多久？</p></td></tr><tr><td colspan="4">答复信息</td></tr><tr><td>回复部门</td><td colspan="3">市住房保障中心</td></tr><tr><td>回复时间</td><td colspan="3">{DAY} 10:02</td></tr><tr><td>答复内容</td><td colspan="3"><p>您的轮候号已公示，预计下月选房。</p></td></tr></table></div>',
        ),
        ASK,
        DAY,
        True,
    )


def of_programs() -> None:
    row = "<tr><td>$0</td><td>$1</td><td><a href='/eportal/ui?id=$n'>$2</a></td><td>$3</td><td>$4</td></tr>"
    HALF.rows(
        "number_kind_title_time_and_state_with_pages_in_the_last_row",
        f"{CITY}/eportal/ui?pageId=436",
        city(
            "市民来信",
            '<table class="hyx"><tbody><tr><td>信件编号</td><td>类型</td><td>信件标题</td><td>时间</td><td>处理状态</td></tr>'
            + each(
                row,
                ("4361108", "求助", "独居老人用餐补助", "2026-11-08", "处理中"),
                ("4361019", "咨询", "灵活就业参保缴费", "2026-10-19", "已处理"),
            )
            + '<tr><td colspan="5">共2条记录 1/1页 首页 上一页 下一页 尾页</td></tr></tbody></table>',
        ),
        ("独居老人用餐补助", "2026-11-08", None, False),
        ("灵活就业参保缴费", "2026-10-19", None, True),
    )
    pair = '<tr><td class="bt">$0</td><td class="bt hnr">$1</td></tr>'
    HALF.letter(
        "seven_cells_of_which_the_last_is_when_it_was_dealt_with",
        f"{CITY}/eportal/ui?id=2",
        city(
            "市民来信",
            '<table class="hyx2"><tbody>'
            + each(
                pair,
                ("姓名", "孔**"),
                ("标题", "灵活就业参保缴费"),
                ("内容", "断缴两个月怎么补？"),
                ("咨询时间", f"<div>{ASK} 08:41</div>"),
                ("处理状态", "<div>已处理</div>"),
                ("回复内容", "<div><p>可在年度内补缴，不影响连续计算。</p></div>"),
                ("处理时间", f"{DAY} 11:26"),
            )
            + "</tbody></table>",
        ),
        ASK,
        DAY,
        True,
    )
    row = '<tr><td><p><a href="/web/zmhd/show.jsp?id=$n" title="$0">$0</a></p></td><td><p>$1</p></td><td><p>$2</p></td><td><p>$3</p></td><td><p>$4</p></td></tr>'
    HALF.rows(
        "paragraphs_in_cells_handed_in_and_done",
        f"{CITY}/web/zmhd/list.jsp",
        city(
            "意见反馈",
            '<table class="kuang_1"><tr><td><p>主题</p></td><td><p>提交时间</p></td><td><p>办结时间</p></td><td><p>受理人(单位)</p></td><td><p>状态</p></td></tr>'
            + each(
                row,
                ("渔港码头缺少照明", "2026-11-11", "", "市农业农村局", "办理中"),
                ("二手房过户税费", "2026-10-25", "2026-10-29", "市税务局", "已办结"),
            )
            + "</table>",
            "意见反馈",
        ),
        ("渔港码头缺少照明", "2026-11-11", None, False),
        ("二手房过户税费", "2026-10-25", "2026-10-29", True),
    )
    pair = '<tr><td><p>$0</p></td><td><p class="l">$1</p></td></tr>'
    HALF.letter(
        "title_contents_and_what_was_done_without_any_day",
        f"{CITY}/web/zmhd/show.jsp?id=2",
        city(
            "意见反馈",
            '<table width="100%"><tr><td background="/images/bg.jpg"><table width="90%">'
            + each(
                pair,
                ("标题：", "二手房过户税费"),
                ("内容：", "满五唯一怎么认定？"),
                ("处理结果：", "以产权证登记时间和家庭唯一住房为准。"),
            )
            + "</table></td></tr></table>",
            "意见反馈",
        ),
        None,
        None,
        True,
    )
    row = '<tr><td width="80">$0</td><td width="350" bgcolor="#FBFBFB">$1</td><td width="130" bgcolor="#FBFBFB">$2</td><td width="90" bgcolor="#FBFBFB">$3</td><td width="90" bgcolor="#FBFBFB">$4</td><td width="80" bgcolor="#FBFBFB">$5</td></tr>'
    HALF.rows(
        "complaints_with_the_day_by_which_they_are_due",
        f"{HOTLINE}/front/list",
        hotline(
            "民心网诉求",
            '<h2 class="sal_t">诉求办理单</h2><table class="sal_table"><tr><th scope="col">受理编号</th><th scope="col">投诉标题</th><th scope="col">责任部门</th><th scope="col">投诉时间</th><th scope="col">拟办时间</th><th scope="col">状态</th></tr>'
            + each(
                row,
                ("MX1118", "楼道堆放杂物", "消防支队", "2026-11-14", "2026-11-24", "未处理"),
                ("MX1102", "网约车拒载", "交通运输局", "2026-11-02", "2026-11-12", "处理中"),
                ("MX1017", "健身房关门不退款", "市场监管局", "2026-10-17", "2026-10-27", "办结"),
            )
            + "</table>",
            "民心网",
        ),
        ("楼道堆放杂物", "2026-11-14", None, False),
        ("网约车拒载", "2026-11-02", None, False),
        ("健身房关门不退款", "2026-10-17", None, True),
    )
    HALF.letter(
        "lines_with_breaks_below_the_heading_both_times_first",
        f"{COUNTY}/messageshow.jsp?id=6",
        county(
            "留言详情",
            f'<div class="nybt"><h2>留言详情</h2></div><div class="ny_zw"><h2>砂场车辆超载</h2><div class="nr left">留言时间:{ASK} 07:30:00<br/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;回复时间{DAY} 15:00:00<br/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;留言状态:已回复<br/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;留言内容:重车把村道压坏了。<br/>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;回复内容:交警已设卡检查，路面列入修复计划。<br/></div></div><table width="100%" border="1" align="center"><tr bgcolor="#f6f6f6"><td colspan="3" align="center"><input type="button" value="&nbsp;返&nbsp;&nbsp;&nbsp;&nbsp;回&nbsp;" onclick="javascript:history.go(-1);" /></td></tr></table>',
            "留言详情",
        ),
        ASK,
        DAY,
        True,
    )
