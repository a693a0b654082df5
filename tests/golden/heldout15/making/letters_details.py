"""Single letters in tables: four cells a row, two tables, tables within cells."""

from __future__ import annotations

from .letters_frames import box, city, each, letter, portal, town

TOWN = "http://www.weitang.invalid"
BOX = "http://gaj.shaxihe.invalid"
COUNTY = "http://www.rongjiangwan.invalid"
CITY = "http://wlwz.yuxi-shi.invalid"
FOUR = "<tr><th>$0</th><td>$1</td><th>$2</th><td>$3</td></tr>"
TWO = '<tr><th>$0</th><td colspan="3">$1</td></tr>'


def of_the_county() -> None:
    def form(end: str) -> str:
        head = each(
            FOUR,
            ("来访路径：", "网上信访", "受理编号：", "XF260518007"),
            ("姓名：", "方**", "政治面貌：", "群众"),
            ("主题：", "山洪沟清淤", "问题类别：", "国土资源水利林业"),
            ("涉及单位：", "县水务局", "联名人数：", "6"),
        )
        told = each(
            TWO,
            ("问题发生详细地址：", "竹田村三组"),
            ("具体内容：", "沟内淤积严重，请尽快清理并答复。"),
            ("信箱类型：", "县长信箱"),
        )
        return portal(
            "榕江湾县人民政府门户网站",
            "县长信箱答复选登",
            f'<table class="formtable">{head}{told}{end}</table>',
        )

    letter(
        "registered_facts_and_an_answer_without_a_day",
        f"{COUNTY}/web/detail.action?theID=51",
        form(
            '<tr><th>是否回复</th><td colspan="3"><font color="green">已回复</font></td></tr><tr><th>回复内容：</th><td colspan="3">已组织机械清淤，6月上旬完工。</td></tr>'
        ),
        None,
        None,
        True,
    )
    letter(
        "registered_facts_and_not_answered",
        f"{COUNTY}/web/detail.action?theID=57",
        form('<tr><th>是否回复</th><td colspan="3"><font color="red">未回复</font></td></tr>'),
        None,
        None,
        False,
    )


def of_the_bureau() -> None:
    def mail(answer: str, who: str, when: str, state: str) -> str:
        body = each(
            '<tr><td width="180" class="ta_fr">$0</td><td width="530" bgcolor="#FBFBFB">$1</td></tr>',
            ("标题", "居住证换领是否需要照片"),
            ("内容", "原证件照片模糊，请问换领时能否重拍？"),
            ("发布人", "许**"),
            ("发布时间", "2026-05-26 10:20:31"),
            ("回复内容", answer),
            ("回复人", who),
            ("回复时间", when),
            ("回复期限", "2026-06-09"),
            ("状态", state),
        )
        return box(
            "回音壁",
            "留言内容",
            f'<table border="0" class="sal_table"><tr><th scope="col" class="ta_fr"></th><th scope="col"></th></tr>{body}</table>',
        )

    letter(
        "limit_of_the_answer_below_its_time",
        f"{BOX}/front/mailbox.do?command=info&mailId=22",
        mail("可以，请到户政窗口重新采集。", "户政大队", "2026-05-29 15:00:00", "已处理"),
        "2026-05-26",
        "2026-05-29",
        True,
    )
    letter(
        "limit_of_the_answer_below_nothing",
        f"{BOX}/front/mailbox.do?command=info&mailId=23",
        mail("", "", "", "处理中"),
        "2026-05-26",
        None,
        False,
    )

    def detachment(when: str, answer: str, state: str) -> str:
        ask = (
            '<tr><td class="row-prompt">编号:</td><td class="row-content">C20260604118</td><td class="row-prompt">来信人:</td><td class="row-content">丁*</td></tr>'
            '<tr><td class="row-prompt">来信时间:</td><td class="row-content">2026-06-04 03:11:20</td><td class="row-prompt">受理单位:</td><td class="row-content">秩序科</td></tr>'
            f'<tr><td class="row-prompt" colspan=2>办事状态:</td><td class="row-content" colspan=2>{state}</td></tr>'
            '<tr class="large-table-row"><td class="row-prompt">来信主题:</td><td colspan="3">路口待转区标线磨损</td></tr><tr class="large-table-row"><td class="row-prompt">来信内容:</td><td colspan="3">晚上看不清，容易追尾。</td></tr>'
        )
        back = f'<tr><td class="row-prompt">办理单位:</td><td class="row-content">秩序科</td><td class="row-prompt">办理时间:</td><td class="row-content">{when}</td></tr><tr class="large-table-row"><td class="row-prompt">处理情况:</td><td colspan="3">{answer}</td></tr>'
        return box(
            "支队长信箱",
            "支队长信箱－信件查看",
            f'<br/><table class="result-table">{ask}</table><p class="download-files">来信附件:&nbsp;没有附件</p><table class="result-table">{back}</table>',
        )

    letter(
        "two_tables_with_none_so_far",
        f"{BOX}/index.php?m=mail&a=mail&id=118",
        detachment("暂无", "", "办理中"),
        "2026-06-04",
        None,
        False,
    )
    letter(
        "two_tables_with_a_colon_of_half_width",
        f"{BOX}/index.php?m=mail&a=mail&id=119",
        detachment("2026-06-08 09:12:44", "已补划标线。", "已办结"),
        "2026-06-04",
        "2026-06-08",
        True,
    )
    letter(
        "names_and_values_within_the_same_cells",
        f"{BOX}/index.php?m=consult&a=view&id=12",
        box(
            "业务咨询",
            "咨询查看",
            '<p class="row-title">咨询信息</p><table class="result-table"><tr><td class="row-content">咨询类型：驾管业务</td><td class="row-content">受理部门：车管所</td><td class="row-content">咨询时间：2026-05-18 09:31</td></tr><tr class="large-table-row"><td class="row-prompt">咨询内容</td><td colspan="3">增驾考试能否异地？</td></tr></table><p class="row-title">咨询人信息</p><table class="result-table"><tr><td class="row-content">姓名：薛*</td><td class="row-content">性别：男</td></tr></table><p class="row-title">回复内容</p><table class="result-table"><tr><td class="row-content">回复状态：已回复</td><td class="row-content">回复单位：车管所</td><td class="row-content">回复时间：2026-05-20 16:00</td></tr><tr class="large-table-row"><td class="row-prompt">回复内容</td><td colspan="3">可以，凭居住证办理。</td></tr></table>',
        ),
        "2026-05-18",
        "2026-05-20",
        True,
    )


def of_the_city() -> None:
    ask = each(
        "<tr><td class='l'>$0</td><td>$1</td><td class='l'>$2</td><td>$3</td></tr>",
        ("诉求主题", "河道保洁不及时", "编号", "80077"),
        ("来信人", "章**", "联系电话", "***"),
        ("受理单位", "市水务局", "诉求时间", "2026-05-20"),
        ("来信类型", "投诉", "办理状态", "已办结"),
    )
    letter(
        "facts_track_answer_and_a_count_of_marks",
        f"{CITY}/Home/Detail/80077",
        city(
            "诉求详情",
            f'<table class="content">{ask}<tr><td class="l">来信内容</td><td colspan="3">漂浮垃圾多日无人打捞。</td></tr></table><div class="list_con"><h4>办理跟踪</h4><ul><li>2026-05-20 16:02 网友提交诉求</li><li>2026-05-21 08:40 市督办科转市水务局</li><li>2026-05-27 10:11 市水务局回复</li></ul></div><h4>单位回复 如在使用过程中遇到故障请致电：0715-8000121</h4><table class="content2"><tr><td class="l">处理单位</td><td>市水务局</td><td class="l">处理时间</td><td>2026-05-27 10:11</td></tr><tr><td class="l">回复内容</td><td colspan="3">已打捞清理，并增加保洁频次。</td></tr></table><table class="content2"><tr><td>满意数</td><td>不满意数</td><td>满意率</td></tr><tr><td>4</td><td>0</td><td>100%</td></tr></table>',
        ),
        "2026-05-20",
        "2026-05-27",
        True,
    )
    letter(
        "documents_received_and_returned",
        f"{CITY}/wlwz.shtml?method=view&id=31",
        city(
            "信件详情",
            '<table><tr><td background="bg.gif"><table><tr><td>&nbsp;</td></tr><tr><td><table><tr><td colspan="4">网络问政来信</td></tr><tr><td>来信主题</td><td colspan="3">校外培训退费难</td></tr><tr><td>受文单位</td><td>市教育局</td><td>来信时间</td><td>2026-05-12</td></tr><tr><td>来信类型</td><td>投诉</td><td>办理状态</td><td><font color=green>已办结</font></td></tr><tr><td>来信内容</td><td colspan="3">机构停业后电话无人接听。</td></tr></table><table><tr><td>&nbsp;</td></tr></table><table><tr><td>回文单位</td><td>市教育局</td></tr><tr><td>办理时间</td><td>2026-05-19</td></tr><tr><td>处理结果</td><td>已约谈负责人，签订分期退费协议。</td></tr></table></td></tr></table></td></tr></table>',
        ),
        "2026-05-12",
        "2026-05-19",
        True,
    )
    letter(
        "answers_as_tables_in_a_cell",
        f"{CITY}/szxx/view.asp?id=9",
        city(
            "市长信箱",
            '<span id="Label2"><table border=1><tbody><tr><td>信件编号</td><td><a>260512</a></td><td>信件状态</td><td><a>已回复</a></td></tr><tr><td>写信人</td><td><a>游**</a></td><td>写信时间</td><td><a>2026-5-12 20:11:03</a></td></tr><tr><td>联系地址</td><td><a>***</a></td><td>联系电话</td><td><a>***</a></td></tr><tr><td>收件人</td><td colspan=3><a>市长</a></td></tr><tr><td>信件主题</td><td colspan=3>快递末端违规收费</td></tr><tr><td>信件内容</td><td colspan=3>每件另收一元。</td></tr><tr><td>回　　复</td><td colspan=3><table width=100%><tbody><tr><td>您好！来信已转市邮政管理局调查处理。</td></tr><tr><td align=right>市长信箱办公室　2026-5-13 9:01:22</td></tr></tbody></table><table width=100%><tbody><tr><td>经查属实，已责令网点退还费用并罚款。</td></tr><tr><td align=right>市邮政管理局　2026-5-20 17:30:08</td></tr></tbody></table></td></tr></tbody></table></span>',
        ),
        "2026-05-12",
        "2026-05-20",
        True,
    )
    body = each(
        '<tr><td class="L">$0</td><td class="R">$1</td></tr>',
        ("咨询主题", "灵活就业社保补贴何时发放"),
        ("日期", "2026-06-01"),
        ("咨询人", "毛小姐"),
        ("咨询内容", "四月提交材料，至今未到账。"),
        ("处理单位", "市人社局"),
        ("处理状态", "已处理"),
        ("受理意见", "补贴已于6月初拨付，请查询银行账户。"),
    )
    letter(
        "plain_day_and_an_opinion_of_the_office",
        f"{CITY}/hd/zxts/tsfk/88",
        city("咨询回复", f'<table class="detail">{body}</table>'),
        "2026-06-01",
        None,
        True,
    )
    body = each(
        '<tr><td height="40" width="110" align="center">$0</td><td height="40" align="left">&nbsp;$1</td></tr>',
        ("事项标题", "建议增加夜间采血时段"),
        ("事项地点", "市中心血站"),
        ("来信时间", "2026-05-21 13:08"),
        ("来信内容", '<p class="lxContent">上班族白天不便。</p>'),
        ("答复部门", "市卫生健康委"),
        ("回复时间", "2026-05-26 09:44"),
        ("回复内容", '<p class="lxContent">每周五延长至20时。</p>'),
    )
    letter(
        "seven_rows_of_a_small_city",
        f"{CITY}/gzhd/szxxnew/202605/t20260526_88.html",
        city("市长信箱", f"<table>{body}</table>"),
        "2026-05-21",
        "2026-05-26",
        True,
    )


def of_orders() -> None:
    def order(closed: str, answer: str) -> str:
        body = each(
            "<tr><th>$0</th><td>$1</td></tr>",
            ("工单编号", "20260603-0117"),
            ("标题", "居民楼下开设棋牌室"),
            ("提交时间", "2026-06-03 21:44:02"),
            ("内容", "深夜打牌影响休息。"),
            ("内容分类", "公共安全"),
            ("工单分类", "投诉"),
            ("工单所属地", "东河区"),
            ("主办单位", "东河区政府"),
            ("办结时间", closed),
            ("办结回复", answer),
        )
        return town(
            "12345网上受理", "工单查询", f'<table class="mytable" width="100%">{body}</table>'
        )

    letter(
        "order_with_the_answer_of_its_closing",
        f"{TOWN}/?m=web&c=index&a=show&id=117",
        order("2026-06-08 11:00:09", "已责令停业整改，居民表示认可。"),
        "2026-06-03",
        "2026-06-08",
        True,
    )
    letter(
        "order_that_is_not_closed",
        f"{TOWN}/?m=web&c=index&a=show&id=118",
        order("", ""),
        "2026-06-03",
        None,
        False,
    )
    ask = "<tr><td>信件标题</td><td colspan=3>公园厕所缺少无障碍扶手</td></tr><tr><td>类型</td><td>建议</td><td>来信时间</td><td>2026-05-16 07:30:29</td></tr><tr><td>处理情况</td><td colspan=3><span class='ok'>已办结</span></td></tr><tr><td>内容</td><td colspan=3>老人起身困难。</td></tr><tr><td>处理结果</td><td colspan=3>【市园林局】已加装扶手12处，感谢您的建议。</td></tr><tr><td>满意度</td><td colspan=3>非常满意</td></tr>"
    letter(
        "state_before_the_text_and_the_result_below",
        f"{CITY}/Flow/Detail/5",
        city("公开信件", f'<table class="flow-detail-table">{ask}</table>'),
        "2026-05-16",
        None,
        True,
    )


def build() -> None:
    of_the_county()
    of_the_bureau()
    of_the_city()
    of_orders()
