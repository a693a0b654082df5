"""Single letters as the systems of counties and cities really show them."""

from __future__ import annotations

from .letters_frames import asp, each, hall, jcms, letter, trs

HOST = "http://www.wuxi-xian.invalid"
CITY = "http://www.yanzhou-shi.invalid"
COUNTY = "http://www.puhe.invalid"
HOTLINE = "https://12345.cenyang.invalid"
FOUR = "<tr><td class='bt'>$0</td><td>$1</td><td class='bt'>$2</td><td>$3</td></tr>"
TWO = '<tr><td class="bt">$0</td><td colspan="3" class="nr">$1</td></tr>'


def of_columns_by_number() -> None:
    def mail(answer: str, when: str, unit: str) -> str:
        ask = each(
            FOUR,
            ("信件编号", "20260514033096", "写信人", "余*"),
            ("信件类型", "咨询", "来信时间", "2026-05-14 10:11:02"),
        )
        told = each(
            TWO, ("信件标题", "山塘水库除险何时完工"), ("信件内容", "汛期将至，请问何时完工？")
        )
        back = each(FOUR, ("处理单位", unit, "答复时间", when)) + each(TWO, ("答复内容", answer))
        return jcms(
            "信件内容",
            f'<div class="jact_main"><div class="jact_box"><div class="jact_box_tit">来信内容</div><div class="jact_box_font"><table>{ask}{told}</table></div></div><div class="jact_box"><div class="jact_box_tit">回复情况</div><div class="jact_box_font"><table>{back}</table></div></div><div class="myd">满意度评价：<input type="radio" name="m">满意 <input type="radio" name="m">不满意</div></div>',
        )

    letter(
        "two_boxes_of_the_applet",
        f"{HOST}/jact/front/mailpubdetail.do?transactId=33096&sysid=8",
        mail("目前已完成坝体加固，计划6月底完工。", "2026-05-18 16:20:00", "县水利局"),
        "2026-05-14",
        "2026-05-18",
        True,
    )
    letter(
        "two_boxes_of_the_applet_one_empty",
        f"{HOST}/jact/front/mailpubdetail.do?transactId=33120&sysid=8",
        mail("", "", ""),
        "2026-05-14",
        None,
        False,
    )

    ask = each(
        '<tr><td class="hyxbt">$0</td><td class="hyxbt hnr"><div>$1</div></td></tr>',
        ("姓名：", "郑先生"),
        ("标题：", "公租房续租需要哪些材料"),
        ("内容：", "合同快到期了，请问续租材料？"),
        ("咨询时间：", "2026-05-21"),
        ("处理状态：", "已处理"),
        ("回复内容：", "请携带身份证、原合同和收入证明到窗口办理。"),
        ("处理时间：", "2026-05-22"),
    )
    letter(
        "seven_rows_of_a_portlet",
        f"{CITY}/eportal/ui?msgId=1",
        trs("市长信箱", f"<table><tbody>{ask}</tbody></table>", "市长信箱"),
        "2026-05-21",
        "2026-05-22",
        True,
    )

    body = each(
        "<tr><td width='120' align='center'>$0</td><td>$1</td></tr>",
        ("信件类型", "求助"),
        ("来信时间", "2026-05-08 14:20"),
        ("来信标题", "残疾人辅具适配怎样申请"),
        ("来信内容", "家中老人行动不便，想申请轮椅。"),
    )
    letter(
        "state_and_day_above_the_answer",
        f"{CITY}/hd/szxx/202605/t1.htm",
        trs(
            "市长信箱",
            f'<div class="biaoge"><table border="1">{body}</table><table border="1"><tr><td>信件状态</td><td>已回复</td><td>回复时间</td><td>2026-05-11 09:02</td></tr><tr><td>回复内容</td><td colspan="3"><p>市残联：请向所在社区提出申请。</p></td></tr></table></div>',
            "市长信箱",
        ),
        "2026-05-08",
        "2026-05-11",
        True,
    )

    def asked(unit: str, answer: str, mark: str) -> str:
        rows = (
            '<tr><td class="bt">编号：</td><td class="nr">YZ260504</td><td class="bt">来信时间：</td><td class="nr"><div>2026-05-04 08:33:00</div></td></tr>'
            '<tr><td class="bt">类型：</td><td class="nr">投诉</td><td class="bt">网友：</td><td class="nr">凌**</td></tr>'
            '<tr><td class="bt">内容：</td><td class="nrtxt" colspan="3">物业擅自涨费。</td></tr>'
            f'<tr><td class="bt">转办单位：</td><td class="nr" colspan="3">{unit}</td></tr><tr><td class="bt">答复情况：</td><td class="nrtxt" colspan="3">{answer}</td></tr><tr><td class="bt">用户满意度评价：</td><td class="nr" colspan="3">{mark}</td></tr>'
        )
        return trs(
            "网上问政",
            f'<h1 class="mesgtitle">物业费上涨未公示</h1><table>{rows}</table>',
            "网上问政",
        )

    letter(
        "answered_without_a_day_and_judged",
        f"{CITY}/content/detail/69.html",
        asked("市住建局", "已责令物业公司恢复原收费标准。", "满意"),
        "2026-05-04",
        None,
        True,
    )
    letter(
        "handed_on_and_said_to_be_in_work",
        f"{CITY}/content/detail/70.html",
        asked("市住建局", "正在办理中", "暂未评价"),
        "2026-05-04",
        None,
        False,
    )


def of_information_lines() -> None:
    letter(
        "line_with_strokes_and_an_answer_head",
        f"{CITY}/supervision/1.html",
        trs(
            "网络问政",
            '<div class="is-newstitle">灵活就业人员缴费档次</div><div class="is-mailinfo">来信人：韦* <span>|</span> 来信时间：2026-05-13 09:10:22 <span>|</span><span class="r4"> 督办部门：市人社局 | 问题类别：<span class="red">社保</span></span></div><div class="is-mailwen"><p>请问可以降档吗？</p></div><div class="is-mialhf"><h1><i></i>回复内容<span>回复时间：2026-05-15 17:01:00</span><span>回复单位：市人社局</span></h1><div class="is-hfcontent"><p>每年1月可申请调整缴费档次。</p></div></div>',
            "网络问政",
        ),
        "2026-05-13",
        "2026-05-15",
        True,
    )
    letter(
        "labels_in_spans_within_items",
        f"{CITY}/xinfang/yjzj/feedback/5",
        trs(
            "建议征集反馈",
            '<ul class="detail"><li><h6>关于增设骑行道的建议</h6></li><li><span>来信日期：</span><p>2026-04-07</p></li><li><span>信件内容：</span><p>建议沿湖增设骑行道。</p></li><li><span>回复日期：</span><p>2026-04-16</p></li><li><span>回复单位：</span><p>市交通局</p></li><li><span>回复内容：</span><p>已列入年度慢行系统计划。</p></li></ul>',
            "建议征集反馈",
        ),
        "2026-04-07",
        "2026-04-16",
        True,
    )
    letter(
        "result_begins_with_unit_and_time",
        f"{CITY}/12345/detail?id=8",
        trs(
            "市长公开电话",
            '<table class="xq"><tr><td>来信标题</td><td>生活污水外溢</td></tr><tr><td>来信时间</td><td>2026-05-02 12:12:12</td></tr><tr><td>来信内容</td><td>雨后污水倒灌入户。</td></tr><tr><td>办理结果</td><td>临江区(2026-05-09 11:31:10)：来信人：您好！来信收悉，已对污水沟清淤并加装止回阀。此复。临江区区长公开电话办公室</td></tr></table>',
            "市长公开电话",
        ),
        "2026-05-02",
        "2026-05-09",
        True,
    )
    letter(
        "title_line_letter_line_answer",
        f"{CITY}/hd/lxxd/202605/t9.html",
        trs(
            "购房契税补贴领取",
            '<h1>购房契税补贴领取</h1><div class="info"><span>编号：20260512009</span><span>来信时间：2026-05-12</span><span>来信人：蒋*</span></div><div class="tit">来信内容</div><div class="con">请问补贴如何领取？</div><div class="tit">答复内容</div><div class="con"><p>您好！请在“砚州办”提交发票和合同。</p><p style="text-align:right">市住建局</p></div><div class="info"><span>答复单位：市住建局</span><span>答复时间：2026-05-15</span></div>',
        ),
        "2026-05-12",
        "2026-05-15",
        True,
    )

    body = each(
        "<tr><td width='180' class='ta_fr'>$0</td><td bgcolor='#FBFBFB'>$1</td></tr>",
        ("标题", "林权流转合同备案"),
        ("内容", "流转十亩林地是否要备案？"),
        ("发布人", "匿名"),
        ("发布时间", "2026-05-16 20:00:03"),
        ("回复内容", "需到乡镇林业站备案。"),
        ("回复人", "值班员"),
        ("回复时间", "2026-05-19 08:40:00"),
        ("回复期限", "2026-05-23"),
        ("状态", "已处理"),
    )
    letter(
        "made_public_answered_and_due",
        f"{COUNTY}/front/mailbox_info.do?id=3",
        asp("留言内容", f'<h2 class="st">回音壁</h2><table class="sal_table">{body}</table>'),
        "2026-05-16",
        "2026-05-19",
        True,
    )

    inner = each(
        '<table width="100%"><tr><td>$0</td></tr><tr><td align="right">$1</td></tr></table>',
        ("已转县水务局核实办理。", "县政府办 2026-04-13 10:00:00"),
        ("经核实，管道已修复。", "县水务局 2026-04-17 15:22:41"),
    )
    letter(
        "two_answers_signed_to_the_right",
        f"{COUNTY}/szxx/show.asp?id=1",
        asp(
            "信件内容",
            f'<span id="Label2"><table><tbody><tr><td>信件编号</td><td><a>GX26-0411</a></td><td>信件状态</td><td><a>已回复</a></td></tr><tr><td>写信人</td><td><a>温*</a></td><td>写信时间</td><td><a>2026-04-11 09:20</a></td></tr><tr><td>信件主题</td><td colspan="3">自来水管爆裂</td></tr><tr><td>信件内容</td><td colspan="3">村口水管爆裂三天。</td></tr><tr><td>回复内容</td><td colspan="3">{inner}</td></tr></tbody></table></span>',
        ),
        "2026-04-11",
        "2026-04-17",  # the first only hands it on
        True,
    )


def of_hotlines() -> None:
    def order(*facts: tuple[str, str]) -> str:
        cells = each(
            '<tr class="el-descriptions-row"><th class="el-descriptions__label">$0</th><td class="el-descriptions__content">$1</td></tr>',
            *facts,
        )
        return hall(
            "诉求详情", f'<div class="el-descriptions"><table><tbody>{cells}</tbody></table></div>'
        )

    base = (
        ("诉求标题", "路口信号灯配时不合理"),
        ("诉求时间", "2026-05-12 07:50:00"),
        ("诉求内容", "早高峰左转只有8秒。"),
        ("承办单位", "市公安局交警支队"),
    )
    letter(
        "descriptions_of_an_order_closed",
        f"{HOTLINE}/appeal/CY260512000311",
        order(
            *base,
            ("办理状态", "已办结"),
            ("办结时间", "2026-05-14 15:10:00"),
            ("办理结果", "已将左转绿灯延长至18秒。"),
        ),
        "2026-05-12",
        "2026-05-14",
        True,
    )
    letter(
        "descriptions_of_an_order_in_work",
        f"{HOTLINE}/appeal/CY260512000312",
        order(*base, ("办理状态", "办理中"), ("办结时间", "-"), ("办理结果", "-")),
        "2026-05-12",
        None,
        False,
    )

    letter(
        "answer_of_the_handling_office_and_a_bare_time",
        f"{HOTLINE}/h5/appeal?id=5",
        hall(
            "诉求详情",
            '<div class="content"><div class="f18">公厕夜间锁门</div><div class="f12">诉求时间：2026-05-06 21:33:10</div><div class="mt15">诉求内容：晚上八点后锁门。</div><div class="replay all_color"><span>处办回复：</span><div class="re_content">已调整开放时间至22点。</div><div class="mt15 rep_area"><span>处办单位：</span><span>市城管局</span></div><div class="f12 color93">2026-05-08 10:12:00</div></div></div>',
        ),
        "2026-05-06",
        "2026-05-08",
        True,
    )

    def steps(*items: tuple[str, str, str]) -> str:
        return "".join(
            f'<div class="el-step {state}"><div class="el-step__head"></div><div class="el-step__main"><div class="el-step__title">{name}</div><div class="el-step__description">{day}</div></div></div>'
            for name, day, state in items
        )

    letter(
        "steps_up_to_the_feedback",
        f"{HOTLINE}/appeal/77",
        hall(
            "办理进度",
            f'<h2>校车站点调整</h2><div class="el-steps">{steps(("提交诉求", "2026-05-10 08:00", "is-success"), ("部门受理", "2026-05-10 10:20", "is-success"), ("办理反馈", "2026-05-15 16:00", "is-success"), ("群众评价", "", "is-wait"))}</div><div class="box"><label>诉求内容</label><p>站点离学校太远。</p></div><div class="box"><label>反馈内容</label><p>下学期起站点前移至校门东侧。</p></div>',
        ),
        "2026-05-10",
        "2026-05-15",
        True,
    )
    letter(
        "steps_up_to_the_acceptance",
        f"{HOTLINE}/appeal/78",
        hall(
            "办理进度",
            f'<h2>广告牌松动</h2><div class="el-steps">{steps(("提交诉求", "2026-05-30 18:00", "is-success"), ("部门受理", "2026-05-31 09:00", "is-process"), ("办理反馈", "", "is-wait"), ("群众评价", "", "is-wait"))}</div><div class="box"><label>诉求内容</label><p>大风天有危险。</p></div>',
        ),
        "2026-05-30",
        None,
        False,
    )


def build() -> None:
    of_columns_by_number()
    of_information_lines()
    of_hotlines()
