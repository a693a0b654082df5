"""Numbers of people in published lists, in the ways that such lists are written, and look-alikes.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import card, identity, phones, table

from .checks_frames import ARTICLE, article, single

A = identity("36233319020817004")
B = identity("42010619050930006")
C = identity("11010519011231001")
X = next(n for k in range(100, 400) if (n := identity(f"36233319040409{k}")).endswith("X"))
FARM = card("623052000000000001")  # 19 digits, as rural banks give them
SOCIAL = card("621226150600000")  # 16
OFFICE = card("622848120000000003")


def put(name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def guilty() -> None:
    put(
        "form_of_names_and_values",
        "法律援助决定公告",
        f"<table><tr><td>姓名</td><td>甲某</td><td>性别</td><td>男</td></tr><tr><td>公民身份号码</td><td colspan='3'>{A}</td></tr></table>",
        "identity_number",
    )
    put(
        "number_of_the_paper",
        "公共租赁住房分配名单",
        table(
            ("序号", "姓名", "证号", "房号"), ("1", "甲某", A, "2-301"), ("2", "乙某", B, "2-302")
        ),
        "identity_number",
    )
    put(
        "lines_with_births",
        "拟招聘人员公示",
        f"<p>1．甲某，男，汉族，1902年8月生，身份证号：{A}</p><p>2．乙某，女，汉族，身份证号：{B}</p>",
        "identity_number",
    )
    put(
        "text_with_tabs",
        "高龄津贴发放名单",
        f"<pre>姓名\t身份证号码\t住址\t金额\n甲某\t{A}\t湖东村\t100\n乙某\t{B}\t湖西村\t100</pre>",
        "identity_number",
    )
    put(
        "hyphens_inside",
        "执业证书注销公告",
        f"<p>丙某（身份证{A[:6]}-{A[6:14]}-{A[14:]}）执业证书予以注销。</p>",
        "identity_number",
    )
    put(
        "letters_before_it",
        "考试成绩公示",
        f"<p>考生甲某SFZ{A}笔试成绩81分；考生乙某ID:{B}笔试成绩79分。</p>",
        "identity_number",
    )
    put(
        "cut_by_a_line_end",
        "移民后扶人口核定公示",
        f"<p>户主丁某，身份证号码：{C[:10]}<br/>{C[10:]}，人口三人。</p>",
        "identity_number",
    )
    put(
        "marked_in_pieces",
        "遗失声明",
        f"<p>本人戊某遗失残疾证，证号：<span>{A[:6]}</span><span style='color:red'>{A[6:14]}</span><span>{A[14:]}</span>，声明作废。</p>",
        "identity_number",
    )
    put(
        "no_breaking_spaces",
        "安置房选房顺序公告",
        f"<p>第一号 己某&nbsp;{A[:6]}&nbsp;{A[6:14]}&nbsp;{A[14:]}</p>",
        "identity_number",
    )
    put(
        "capital_x_after_a_bracket",
        "行政处罚公告",
        f"<p>当事人：庚某（居民身份证 {X}）无照经营，处以警告。</p>",
        "identity_number",
    )
    put(
        "heading_of_two_rows",
        "种粮补贴面积公示",
        "<table><tr><th rowspan='2'>户编号</th><th colspan='2'>户主</th><th rowspan='2'>面积</th></tr><tr><th>姓名</th><th>身份证件号码</th></tr>"
        f"<tr><td>0101</td><td>甲某</td><td>{A}</td><td>3.2</td></tr></table>",
        "identity_number",
    )
    put(
        "old_number_under_a_heading",
        "退休工人工龄公示",
        table(("姓名", "身份证号", "工龄"), ("甲某", "362333020817001", "40年")),
        "identity_number",
    )
    put(
        "accounts_of_farmers",
        "耕地地力保护补贴发放公示",
        table(
            ("农户", "面积(亩)", "一卡通账号"),
            ("甲某", "3.1", FARM),
            ("乙某", "2.0", card("623052000000000002")),
        ),
        "bank_card",
    )
    put(
        "cards_of_social_insurance",
        "公益性岗位补贴名单",
        f"<p>甲某，社保卡银行账号{SOCIAL}，6月补贴1200元。</p>",
        "bank_card",
    )
    put(
        "three_kinds_at_once",
        "困难群众临时价格补贴表",
        table(
            ("姓名", "身份证号码", "银行卡号", "手机号码"),
            *((f"甲某{n}", A, FARM, p) for n, p in enumerate(phones(6, "1360000"))),
        ),
        "identity_number",
        "bank_card",
        "mobile_number",
    )
    put(
        "mobiles_of_parents",
        "小学新生录取名单",
        table(
            ("学生", "监护人", "监护人手机"),
            *((f"丁某{n}", "戊某", p) for n, p in enumerate(phones(7, "1370000"))),
        ),
        "mobile_number",
    )
    put(
        "mobiles_in_three_parts",
        "返贫监测户名册",
        "<p>"
        + "；".join(f"己某{n} {p[:3]} {p[3:7]} {p[7:]}" for n, p in enumerate(phones(6, "1500000")))
        + "</p>",
        "mobile_number",
    )
    put(
        "list_of_the_poor_with_telephones",
        "农村低保对象花名册",
        table(
            ("户主", "家庭住址", "联系电话", "月保障金"),
            *((f"庚某{n}", f"湖西村{n}组", p, "420") for n, p in enumerate(phones(8, "1580000"))),
        ),
        "mobile_number",
    )


def innocent() -> None:
    unit = identity("12362333190205101")
    put(
        "codes_of_units_in_a_table",
        "事业单位年度报告公示",
        table(
            ("单位", "社会信用代码/注册号", "举办单位"),
            ("县老年大学", unit, "县教体局"),
            ("县殡仪馆", identity("12362333190206107"), "县民政局"),
        ),
    )
    put(
        "code_in_a_form",
        "行政许可信息",
        f"<table><tr><td>行政相对人代码_1（统一社会信用代码）</td><td>{unit}</td></tr><tr><td>行政相对人代码_2（工商注册号）</td><td>{identity('36233319020515002')}</td></tr></table>",
    )
    put(
        "name_of_the_account_after_it",
        "罚没款缴纳须知",
        f"<p>账号：{OFFICE}，户名：澄湖县财政局非税收入专户，开户行：澄湖农商银行。</p>",
    )
    put(
        "account_of_the_receiver",
        "工程保证金缴纳账户",
        table(("收款单位", "开户银行", "账号"), ("澄湖县公共资源交易中心", "农行湖东支行", OFFICE)),
    )
    put(
        "account_of_a_school",
        "校服费退费通知",
        f"<p>收款人全称：澄湖县第一小学　收款人账号：{card('622848120000000005')}　汇入行：建行澄湖支行</p>",
    )
    put(
        "number_of_a_plan",
        "政府采购意向公告",
        table(("采购计划编号", "项目名称"), (A, "县城路灯维修")),
    )
    put(
        "number_of_an_order",
        "网上商城成交公告",
        f"<p>订单编号：{B}　合同编号：{C}　成交金额 3800 元。</p>",
    )
    put("number_of_supervision", "药品追溯码公示", f"<p>药品追溯码 8{A}9，电子监管码 {A}31。</p>")
    put(
        "number_of_a_policy",
        "政策性农业保险承保公示",
        table(("保单号", "险种"), (FARM, "水稻"), (card("623052000000000009"), "油菜")),
    )
    put("number_of_a_case", "行政复议案件统计", f"<p>案件受理流水号：{C}；卷宗号：{B}。</p>")
    put(
        "codes_of_projects",
        "重大项目清单",
        "<p>项目代码：2605-362333-04-01-123456；2603-362333-04-05-654321。</p>",
    )
    put(
        "names_of_pictures",
        "活动图片",
        f'<p><img src="/upload/202605/{A}.jpg" alt="图1"><a href="/down?id={B}&n=1">下载</a> 文件名 {A}.jpg</p>',
    )
    put(
        "numbers_of_telephones_devices",
        "丢失手机认领公告",
        table(("型号", "IMEI"), ("甲型", "862333020817001"), ("乙型", "362333020817001")),
    )
    put(
        "masked_by_many_hands",
        "特困供养人员公示",
        table(
            ("姓名", "身份证号", "电话"),
            ("甲某", "3623**********0041", "139****0011"),
            ("乙某", "362333190208****41", "1390000xxxx"),
            ("丙某", "***************041", "尾号0011"),
            ("丁某", "362333********004X", "138-****-0012"),
            ("戊某", "36233319******0041", "13800●●●●13"),
            ("己某", "6230 52** **** 0015", "1380000****"),
        ),
    )
    put(
        "officers_of_villages",
        "村级党务公开",
        table(
            ("村", "支部书记", "手机"),
            *((f"湖{n}村", "甲某", p) for n, p in enumerate(phones(9, "1390000"))),
        ),
    )
    put(
        "persons_in_charge_of_nets",
        "网格员信息公开",
        "<p>"
        + "".join(f"第{n}网格 网格员乙某 联系手机{p}；" for n, p in enumerate(phones(8, "1380000")))
        + "</p>",
    )
    put(
        "contacts_of_suppliers",
        "政府采购供应商名录",
        table(
            ("供应商", "联系人", "联系人电话"),
            *((f"示例公司{n}", "丙经理", p) for n, p in enumerate(phones(7, "1350000"))),
        ),
    )
    put(
        "to_report_and_ask",
        "监督举报方式",
        "<p>"
        + "，".join(f"第{n}组举报手机：{p}" for n, p in enumerate(phones(6, "1340000")))
        + "</p>",
    )
    put(
        "doctors_of_families",
        "家庭医生签约服务团队公示",
        table(
            ("团队", "医生", "服务电话"),
            *((f"第{n}团队", "丁医生", p) for n, p in enumerate(phones(8, "1330000"))),
        ),
    )
    put(
        "one_number_many_times",
        "各站点咨询电话",
        "<p>" + "".join(f"站点{n}：13900000011。" for n in range(9)) + "</p>",
    )
    put("four_mobiles", "中奖名单", "<p>" + "，".join(phones(4, "1310000")) + "</p>")
    put(
        "leaders_of_drills",
        "防汛抢险队伍联络表",
        table(
            ("队伍", "负责人", "负责人手机号"),
            *((f"{n}队", "戊某", p) for n, p in enumerate(phones(8, "1320000"))),
        ),
    )
    put(
        "numbers_of_titles",
        "不动产权证书作废公告",
        f"<p>赣（2026）澄湖县不动产权第0001234号，不动产单元号362333001001GB00012F00010003，档案编号{C[:12]}。</p>",
    )
    put(
        "areas_and_sums",
        "财政预算表",
        "<p>362333190208170041.00元，-420106190509300062，1.10105190112310012，比例3623331902081700,41。</p>",
    )


def build() -> None:
    guilty()
    innocent()
