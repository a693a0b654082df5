"""Numbers of people in published pages, and the many numbers that only look like them.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from .checks_frames import ARTICLE, article, single

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def identity(first: str) -> str:
    """17 digits with their check digit."""
    rest = sum(int(d) * w for d, w in zip(first, WEIGHTS, strict=True)) % 11
    return first + "10X98765432"[rest]


def card(first: str) -> str:
    """A card with the check digit of Luhn."""
    for last in "0123456789":
        digits = [int(d) for d in first + last][::-1]
        total = sum(d if n % 2 == 0 else sum(divmod(2 * d, 10)) for n, d in enumerate(digits))
        if total % 10 == 0:
            return first + last
    raise AssertionError


A = identity("11010119000307001")
B = identity("36233319011215002")
C = identity("42010619020228003")
X = next(n for k in range(100, 400) if (n := identity(f"36233319030506{k}")).endswith("X"))
CARD = card("622848000000000001")
CARD_B = card("621700000000000002")
CARD_16 = card("622202000000003")


def put(name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def table(head: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    cells = "".join(f"<td>{one}</td>" for one in head)
    lines = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<table border='1'><tr>{cells}</tr>{lines}</table>"


def phones(count: int, first: str = "1390000") -> list[str]:
    return [f"{first}{n:04}" for n in range(11, 11 + count)]


def guilty() -> None:
    put(
        "column_of_a_table",
        "临时救助对象公示",
        table(
            ("序号", "姓名", "身份证号", "金额"), ("1", "甲某", A, "800"), ("2", "乙某", B, "600")
        ),
        "identity_number",
    )
    put(
        "small_x",
        "拟录用人员公示",
        f"<p>丙某，证件号码：{X.lower()}，报考岗位：环卫。</p>",
        "identity_number",
    )
    wide = A.translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"})
    put(
        "wide_digits",
        "房屋征收补偿公示",
        f"<p>被征收人丁某（身份证号{wide}）补偿面积八十平方米。</p>",
        "identity_number",
    )
    put(
        "digits_in_groups",
        "退役军人补助名单",
        f"<p>戊某 {C[:6]} {C[6:14]} {C[14:]} 已审核</p>",
        "identity_number",
    )
    put(
        "two_in_brackets",
        "行政处罚决定书",
        f"<p>当事人：己某（公民身份号码：{A}）、庚某（公民身份号码：{B}）。</p>",
        "identity_number",
    )
    put(
        "number_and_telephone",
        "低保户信息公示",
        f"<p>户主辛某，{B}，电话13900000011，家庭人口三人。</p>",
        "identity_number",
    )
    put("number_after_letters", "资格复审名单", f"<p>考生ID{C}壬某</p>", "identity_number")
    put(
        "old_number_of_fifteen",
        "工龄认定公示",
        "<p>职工癸某，身份证号码：110101000307001，1950年参加工作。</p>",
        "identity_number",
    )
    put(
        "number_cut_by_a_new_line",
        "危房改造对象公示",
        f"<p>甲某某 身份证号：{A[:12]}<br>{A[12:]} 改造方式：修缮</p>",
        "identity_number",
    )
    put(
        "cards_of_farmers",
        "惠农补贴“一卡通”发放表",
        table(("姓名", "银行账号", "金额"), ("甲某", CARD, "1200"), ("乙某", CARD_B, "900")),
        "bank_card",
    )
    put(
        "card_in_groups",
        "抚恤金发放公示",
        f"<p>领取人丙某，开户行农商行，卡号 {' '.join(CARD[n : n + 4] for n in range(0, 19, 4))}</p>",
        "bank_card",
    )
    put("card_of_sixteen", "奖学金发放名单", f"<p>学生丁某 工行卡{CARD_16} 3000元</p>", "bank_card")
    put(
        "both_in_one_row",
        "征地补偿款发放明细",
        table(("户主", "证件号", "卡号"), ("戊某", A, CARD)),
        "identity_number",
        "bank_card",
    )
    put(
        "mobiles_of_households",
        "公租房轮候对象名单",
        table(
            ("姓名", "手机号", "家庭人口"), *((f"甲某{n}", p, "3") for n, p in enumerate(phones(8)))
        ),
        "mobile_number",
    )
    put(
        "mobiles_with_hyphens",
        "消费券中奖名单",
        "<p>" + "，".join(f"乙某 {p[:3]}-{p[3:7]}-{p[7:]}" for p in phones(7)) + "</p>",
        "mobile_number",
    )
    put(
        "mobiles_with_the_country",
        "返乡人员登记公示",
        "<p>" + "；".join(f"丙某 +86 {p}" for p in phones(6)) + "</p>",
        "mobile_number",
    )


def innocent() -> None:
    code = identity("12330119190307001")  # a public institution's code with a passing check digit
    put(
        "credit_code_that_passes",
        "事业单位法人变更公告",
        f"<p>统一社会信用代码：{code}，举办单位：县教体局。</p>",
    )
    put(
        "credit_code_under_its_heading",
        "企业异常名录",
        table(("单位名称", "统一社会信用代码", "列入日期"), ("县老年大学", code, "2026-05-06")),
    )
    put(
        "credit_codes_of_firms",
        "行政许可公示",
        "<p>91362333MA35XX0X0K 示例建材有限公司；统一社会信用代码/注册号：913623331900010112。</p>",
    )
    put(
        "number_that_fails",
        "订单查询",
        f"<p>订单 {A[:17]}{'1' if A[17] != '1' else '2'} 已发货。</p>",
    )
    put("number_of_a_project", "招标公告", f"<p>招标编号：{B}，项目编号：CHXZB-2026-0031。</p>")
    put(
        "number_of_a_tender_in_a_table",
        "中标结果公告",
        table(("项目编号", "中标人", "价格"), (A, "示例建工集团", "3620000")),
    )
    put(
        "unit_of_real_estate",
        "不动产登记公告",
        f"<p>不动产单元号：{A}GB00012F00010003，坐落澄湖大道。</p>",
    )
    put("long_serial_number", "系统接口说明", f"<p>流水号00{A}77由平台自动生成。</p>")
    put(
        "account_of_an_office",
        "慈善捐款账户公告",
        f"<p>户名：澄湖县慈善总会　开户行：澄湖农商银行　账号：{CARD}</p>",
    )
    put(
        "account_for_deposits",
        "土地出让公告",
        f"<p>竞买保证金缴入以下账户：户名：澄湖县公共资源交易中心，账号：{card('622848000000000009')}。</p>",
    )
    put(
        "masked_in_many_ways",
        "补贴公示",
        "<p>甲某 110101********0016；乙某 1101011900****0016；丙某 110101XXXXXXXX0016；丁某 622848*********0015；戊某 139****0011；己某 11010119000307****</p>",
    )
    put(
        "telephones_on_duty",
        "防汛责任人公示",
        table(
            ("水库名称", "行政责任人", "联系电话"),
            *((f"{n}号水库", "甲某", p) for n, p in enumerate(phones(9))),
        ),
    )
    put(
        "telephones_two_headings_high",
        "河长制公示",
        "<table><tr><td rowspan='2'>河段</td><td colspan='2'>河长</td></tr><tr><td>姓名</td><td>联系方式</td></tr>"
        + "".join(
            f"<tr><td>河段{n}</td><td>乙某</td><td>{p}</td></tr>" for n, p in enumerate(phones(7))
        )
        + "</table>",
    )
    put(
        "telephones_to_enrol",
        "夏季招聘会公告",
        "<p>"
        + "".join(
            f"示例企业{n}：招普工五名，报名电话{p}（丙经理）。" for n, p in enumerate(phones(6))
        )
        + "</p>",
    )
    put(
        "telephones_of_inns",
        "我县农家乐名录",
        table(
            ("店名", "地址", "订餐电话"),
            *((f"湖边人家{n}", "湖东村", p) for n, p in enumerate(phones(8))),
        ),
    )
    put(
        "numbers_of_parcels",
        "无主快件认领公告",
        table(("运单号", "到达日期"), *((p, "2026-05-06") for p in phones(7, "1520000"))),
    )
    put(
        "codes_of_goods",
        "抽检不合格食品名单",
        "<p>条形码：6901234567892、6921168509256；批号20260311；生产许可证SC11336233300012。</p>",
    )
    put(
        "number_in_an_address",
        "平台操作手册",
        f"<p>示例地址：https://sp.chenghu-xian.invalid/item/{A}.html</p>",
    )
    put(
        "days_in_a_row",
        "公告期说明",
        "<p>公告期2026031120260318，面积123456789012345678平方厘米，坐标116.110101190003070016。</p>",
    )
    put(
        "numbers_of_documents",
        "继续有效文件目录",
        "<p>澄府发〔2026〕18号、ISBN 978-7-5000-0001-2、档号3623-2026-0018-00110，电子监管号81010119000307001234。</p>",
    )


def build() -> None:
    guilty()
    innocent()
