"""Numbers of people split, widened and hidden in other numbers; numbers that are nobody's secret.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import card, identity, phones, table

from .checks_frames import ARTICLE, article, single

A = identity("36233319011117001")
B = identity("36233319040609002")
C = identity("42010619030228004")
X = next(n for k in range(100, 400) if (n := identity(f"42010619050607{k}")).endswith("X"))
CARD = card("623052000000000101")
CARD_B = card("621226150600102")
OFFICE = card("622848120000000107")
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")


def put(name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def each_in_its_cell(number: str) -> str:
    return "".join(f"<td>{c}</td>" for c in number)


def guilty() -> None:
    put(
        "each_digit_in_its_cell",
        "公益岗位申请表公示",
        f"<table><tr><td>姓名</td><td colspan='17'>甲某</td></tr><tr><td>身份证号</td>{each_in_its_cell(A)}</tr></table>",
        "identity_number",
    )
    put(
        "in_three_cells",
        "廉租房补贴名单",
        table(("姓名", "身份证号前段", "中段", "后段"), ("甲某", A[:6], A[6:14], A[14:])),
        "identity_number",
    )
    put(
        "wide_digits",
        "移民安置人口公示",
        f"<p>户主甲某，身份证号码：{A.translate(WIDE)}，共四人。</p>",
        "identity_number",
    )
    put(
        "small_x",
        "临时救助公示",
        f"<p>丙某，身份证：{X.lower()}，救助金额800元。</p>",
        "identity_number",
    )
    put(
        "names_and_numbers_alone",
        "村民代表名单",
        f"<p>甲某 {A}</p><p>乙某 {B}</p><p>丙某 {C}</p>",
        "identity_number",
    )
    put(
        "number_of_disability",
        "残疾人两项补贴名单",
        table(("姓名", "残疾证号", "金额"), ("甲某", A + "43", "80"), ("乙某", B + "21", "160")),
        "identity_number",
    )
    put(
        "number_of_a_pupil",
        "学生资助名单",
        table(("姓名", "学籍号"), ("丁某", "G" + A), ("戊某", "G" + B)),
        "identity_number",
    )
    put(
        "number_of_social_security",
        "失业保险待遇名单",
        f"<p>己某　社会保障号码　{B}</p>",
        "identity_number",
    )
    put(
        "cut_between_two_lines_of_a_cell",
        "危房改造户公示",
        f"<table><tr><td>庚某</td><td>{C[:14]}<br>{C[14:]}</td></tr></table>",
        "identity_number",
    )
    put(
        "blanks_between_four",
        "补贴对象公示",
        f"<p>辛某，证件号 {A[:4]} {A[4:8]} {A[8:12]} {A[12:16]} {A[16:]}</p>",
        "identity_number",
    )
    put(
        "dots_between",
        "考察对象公示",
        f"<p>壬某（{A[:6]}·{A[6:14]}·{A[14:]}）</p>",
        "identity_number",
    )
    put(
        "masked_for_some_only",
        "低保对象公示",
        table(("姓名", "身份证号"), ("甲某", A[:6] + "********" + A[14:]), ("乙某", B)),
        "identity_number",
    )
    put(
        "card_with_blanks",
        "养老金发放失败名单",
        f"<p>癸某，卡号：{CARD[:4]} {CARD[4:8]} {CARD[8:12]} {CARD[12:16]} {CARD[16:]}，请核对。</p>",
        "bank_card",
    )
    put(
        "cards_in_a_table",
        "村干部误工补助发放表",
        table(
            ("姓名", "开户行", "账号", "金额"),
            ("甲某", "湖东支行", CARD_B, "300"),
            ("乙某", "湖东支行", CARD, "300"),
        ),
        "bank_card",
    )
    put(
        "mobiles_with_strokes",
        "拟录用人员名单",
        "<p>"
        + "；".join(
            f"甲某{n}　{p[:3]}-{p[3:7]}-{p[7:]}" for n, p in enumerate(phones(6, "1360001"))
        )
        + "</p>",
        "mobile_number",
    )
    put(
        "mobiles_in_wide_digits",
        "困难学生名单",
        table(
            ("姓名", "家长手机"),
            *((f"乙某{n}", p.translate(WIDE)) for n, p in enumerate(phones(7, "1370001"))),
        ),
        "mobile_number",
    )
    put(
        "mobiles_with_the_code_of_the_country",
        "报名人员名单",
        "<p>" + "、".join(f"丙某{n} +86 {p}" for n, p in enumerate(phones(6, "1580001"))) + "</p>",
        "mobile_number",
    )
    put(
        "how_to_reach_the_poor",
        "脱贫户名册",
        table(
            ("户主", "联系方式", "人口"),
            *((f"丁某{n}", p, "3") for n, p in enumerate(phones(8, "1590001"))),
        ),
        "mobile_number",
    )


def innocent() -> None:
    put(
        "hidden_by_nine_signs",
        "公租房轮候名单",
        table(
            ("姓名", "身份证号", "电话"),
            *(
                ("甲某", A[:6] + s * 8 + A[14:], "136" + s * 4 + "0011")
                for s in ("*", "x", "X", "×", "＊", "●", "#", "_", "※")
            ),
        ),
    )
    put(
        "hidden_by_dots_of_three",
        "补贴名单",
        f"<p>甲某（{A[:6]}……{A[14:]}），乙某（{A[:3]}...{A[15:]}），手机139…0011。</p>",
    )
    put(
        "only_the_last_four",
        "摇号结果",
        table(
            ("姓名", "身份证后四位", "手机尾号"), ("甲某", A[-4:], "0011"), ("乙某", B[-4:], "0012")
        ),
    )
    put(
        "codes_of_physicians",
        "医师执业注册公示",
        table(("姓名", "执业证书编码"), ("甲某", "110362333020817"), ("乙某", "141362333021115")),
    )
    put(
        "numbers_of_advocates",
        "律师事务所名录",
        "<p>甲某律师，执业证号：13623190210000017；乙某律师，执业证号13623190310000028。</p>",
    )
    put(
        "numbers_of_bills",
        "发票查验公告",
        f"<p>发票号码：{A}23，校验码 {B[:6]} {B[6:12]} {B[12:]}。</p>",
    )
    put(
        "numbers_of_contracts",
        "政府采购合同公告",
        f"<p>合同编号：{A}；项目编号：{C}；采购计划号[{B}]。</p>",
    )
    put(
        "number_of_a_parcel_of_land",
        "土地出让公告",
        "<p>宗地编号：362333190111170010；电子监管号 3623332026B00011；不动产单元号362333001001GB00012F00010003。</p>",
    )
    put("number_of_a_suit", "送达公告", f"<p>案件编号 {A}，文书编码：{B}，快递单号 {CARD}。</p>")
    put(
        "codes_of_units",
        "行政处罚公示",
        f"<p>当事人：澄湖某商贸公司，统一社会信用代码 {identity('91362333190111170')[:18]}，注册号{B}。</p>",
    )
    put(
        "account_of_an_office_with_blanks",
        "土地竞买保证金缴纳",
        f"<p>收款单位：澄湖县公共资源交易中心<br>开户银行：农行澄湖支行<br>账　　号：{OFFICE[:4]} {OFFICE[4:8]} {OFFICE[8:12]} {OFFICE[12:16]} {OFFICE[16:]}</p>",
    )
    put(
        "account_to_give_for_the_flooded",
        "防汛救灾捐赠公告",
        f"<p>户名：澄湖县慈善总会　账号：{CARD}　开户行：澄湖农商银行营业部</p>",
    )
    put(
        "account_of_fees_of_a_party",
        "党费收缴专户",
        table(("户名", "开户行", "账号"), ("中共澄湖县委组织部", "工行澄湖支行", CARD_B)),
    )
    put(
        "heads_of_rivers",
        "河长公示牌",
        table(
            ("河段", "河长", "电话"),
            *((f"{n}号河段", "甲某", p) for n, p in enumerate(phones(8, "1350001"))),
        ),
    )
    put(
        "duty_at_the_feast",
        "端午值班表",
        table(
            ("日期", "带班领导", "值班人员", "手机"),
            *((f"6月{n}日", "甲某", "乙某", p) for n, p in enumerate(phones(7, "1340001"), 1)),
        ),
    )
    put(
        "machines_for_harvest",
        "农机服务队联系方式",
        table(
            ("合作社", "队长", "联系方式"),
            *((f"第{n}合作社", "丙某", p) for n, p in enumerate(phones(7, "1330001"))),
        ),
    )
    put(
        "advisers_of_jobs",
        "就业服务联络员公示",
        "<p>"
        + "；".join(f"湖{n}村 联络员丁某 {p}" for n, p in enumerate(phones(7, "1320001")))
        + "</p>",
    )
    put(
        "drivers_of_the_line",
        "班线客车咨询电话",
        "<p>"
        + "；".join(f"{n}路车 {p}" for n, p in enumerate(phones(6, "1310001")))
        + "（以上为乘车咨询电话）</p>",
    )
    put(
        "firms_that_recruit",
        "企业用工信息",
        table(
            ("企业", "岗位", "联系人", "电话"),
            *((f"示例{n}厂", "普工", "戊经理", p) for n, p in enumerate(phones(8, "1300001"))),
        ),
    )
    put(
        "grain_is_bought",
        "粮食收购网点公示",
        table(
            ("网点", "负责人", "手机号码"),
            *((f"{n}号粮库", "己某", p) for n, p in enumerate(phones(7, "1380001"))),
        ),
    )
    put(
        "long_decimals",
        "监测数据",
        f"<p>0.{A}，经度116.{B[:15]}，{C}00.00元，SHA1：{A}ab{B}cd。</p>",
    )
    put(
        "number_of_a_medicine",
        "追溯码公示",
        f"<p>药品追溯码：81{A}；商品条码6923644266318；批号 {A[6:14]}。</p>",
    )
    put(
        "seats_of_an_examination", "准考证号公示", table(("准考证号", "成绩"), (A, "81"), (B, "79"))
    )


def build() -> None:
    guilty()
    innocent()
