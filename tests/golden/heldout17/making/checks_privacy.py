"""Numbers of people on lists as they are really laid out, and public numbers that look alike.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import card, identity, phones, table

from .checks_frames import ARTICLE, DRAWN, article, single

A = identity("36233319010418001")
B = identity("36233319030912002")
C = identity("42010619051203004")
D = identity("36233319020229111")  # no such day
X = next(n for k in range(100, 400) if (n := identity(f"36233319040717{k}")).endswith("X"))
BOOK = card("621450880000000011")
BOOK_B = card("623186200000000022")
OFFICE = card("622848110000000033")
OFFICE_B = card("621799550000000044")
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
THREE = tuple(zip(("甲某", "乙某", "丙某"), (A, B, C), strict=True))


def put(half: str, name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(half, f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def word_table(*rows: tuple[str, ...]) -> str:
    """A table as a word processor leaves it: a paragraph and two spans in each cell."""
    lines = "".join(
        "<tr style='height:14.25pt'>"
        + "".join(
            f"<td nowrap='nowrap'><p class='MsoNormal' align='center'><span style='font-family:宋体'><span lang='EN-US'>{c}</span></span></p></td>"
            for c in row
        )
        + "</tr>"
        for row in rows
    )
    return f"<table class='MsoNormalTable' border='1'><tbody>{lines}</tbody></table>"


def drawn_guilty() -> None:
    put(
        DRAWN,
        "subsidies_of_land_by_household",
        "2026年耕地地力保护补贴发放花名册公示",
        word_table(
            ("序号", "村组", "户主姓名", "身份证号码", "一卡通账号", "面积（亩）", "金额（元）"),
            ("1", "湖东一组", "甲某", A, BOOK, "3.2", "320"),
            ("2", "湖东一组", "乙某", B, BOOK_B, "2.0", "200"),
        ),
        "identity_number",
        "bank_card",
    )
    put(
        DRAWN,
        "form_of_one_person",
        "城乡低保审批公示表",
        "<table><tr><td>申请人</td><td>甲某</td><td>性别</td><td>男</td></tr><tr><td>出生年月</td><td>1901.4</td><td>籍贯</td><td>澄湖</td></tr>"
        f"<tr><td>联系电话</td><td>0000-6200011</td><td>身份证号码</td><td colspan='2'>{A}</td></tr></table>",
        "identity_number",
    )
    put(
        DRAWN,
        "penalty_told_in_running_text",
        "行政处罚决定书送达公告",
        f"<p>当事人：甲某，男，1901年4月18日出生，汉族，公民身份号码{A}，住澄湖县湖东镇。</p>",
        "identity_number",
    )
    put(
        DRAWN,
        "those_to_be_engaged",
        "2026年公开招聘拟聘用人员公示",
        word_table(
            ("岗位代码", "姓名", "性别", "准考证号", "身份证号", "总成绩"),
            *(
                ("A01", name, "女", f"26051700{n:02}", number, "78.5")
                for n, (name, number) in enumerate(THREE)
            ),
        ),
        "identity_number",
    )
    put(
        DRAWN,
        "family_in_one_cell",
        "公租房保障对象公示",
        f"<table><tr><td>申请人及共同申请人</td><td>家庭人口</td></tr><tr><td>甲某（{A}）<br>乙某（{B}）</td><td>2</td></tr></table>",
        "identity_number",
    )
    put(
        DRAWN,
        "owes_and_is_called",
        "催告书送达公告",
        f"<p>乙某（身份证号码：{B}）：你于2025年12月借款逾期未还……</p>",
        "identity_number",
    )
    put(
        DRAWN,
        "pupils_with_the_phone_of_home",
        "义务教育阶段家庭经济困难学生名单",
        table(
            ("学校", "班级", "学生", "家长电话"),
            *(("湖东小学", "三（1）", f"丁某{n}", p) for n, p in enumerate(phones(8, "1351110"))),
        ),
        "mobile_number",
    )
    put(
        DRAWN,
        "licences_that_are_the_number_itself",
        "注销机动车驾驶证公告",
        table(("姓名", "驾驶证号", "准驾车型"), ("甲某", A, "C1"), ("乙某", B, "B2")),
        "identity_number",
    )
    put(
        DRAWN,
        "workers_whose_wages_are_owed",
        "拖欠农民工工资垫付名单",
        word_table(
            ("姓名", "工种", "银行卡号", "应发（元）"),
            ("甲某", "木工", BOOK, "5200"),
            ("乙某", "钢筋工", BOOK_B, "4800"),
        ),
        "bank_card",
    )
    put(
        DRAWN,
        "column_of_social_cards",
        "灵活就业社保补贴人员公示",
        table(("姓名", "社会保障卡银行账号", "金额"), ("丙某", BOOK, "900")),
        "bank_card",
    )
    put(
        DRAWN,
        "register_of_a_village",
        "农村集体经济组织成员名单",
        table(
            ("户编号", "姓名", "与户主关系", "公民身份号码"),
            ("0001", "甲某", "户主", A),
            ("0001", "乙某", "妻", B),
        ),
        "identity_number",
    )


def drawn_innocent() -> None:
    put(
        DRAWN,
        "masked_in_the_usual_way",
        "2026年第二季度公租房轮候公示",
        word_table(
            ("序号", "申请人", "身份证号码", "联系电话"),
            *((str(n), "甲某", A[:6] + "********" + A[14:], "136****0011") for n in range(1, 6)),
        ),
    )
    put(
        DRAWN,
        "marks_of_an_examination",
        "拟录用公务员公示",
        table(
            ("姓名", "准考证号", "毕业院校"),
            ("甲某", "122236050017", "示例大学"),
            ("乙某", "122236050018", "示例大学"),
        ),
    )
    put(
        DRAWN,
        "accounts_where_fees_are_paid",
        "行政事业性收费目录及缴款账户",
        table(
            ("收费项目", "收款单位", "开户银行", "账号"),
            ("不动产登记费", "澄湖县财政局非税收入专户", "澄湖农商行", OFFICE),
            ("诉讼费", "澄湖县人民法院", "农行澄湖支行", OFFICE_B),
        ),
    )
    put(
        DRAWN,
        "account_for_margins_of_bids",
        "国有土地使用权挂牌出让公告",
        f"<p>竞买保证金账户名称：澄湖县自然资源局；开户行：工行澄湖支行；收款账号：{OFFICE}。</p>",
    )
    put(
        DRAWN,
        "account_of_a_water_company",
        "停止人工收费的通知",
        f"<p>用户可转账至：澄湖县自来水有限责任公司，{OFFICE_B}，建行澄湖支行，并注明户号。</p>",
    )
    put(
        DRAWN,
        "penalties_of_firms",
        "行政处罚信息公示",
        table(
            ("行政相对人", "统一社会信用代码", "处罚决定书文号", "罚款（元）"),
            ("示例商贸有限公司", "91362333MA35XXXX01", "澄市监罚〔2026〕36号", "2000"),
            ("示例餐馆", "92362333" + A[8:17] + "4", "澄市监罚〔2026〕37号", "500"),
        ),
    )
    put(
        DRAWN,
        "requests_that_are_in_hand",
        "政务服务办件公示",
        table(
            ("办件编号", "申请人", "事项", "状态"),
            (A, "甲**", "户口迁移", "办结"),
            (C, "乙**", "出生登记", "受理"),
        ),
    )
    put(
        DRAWN,
        "police_of_the_quarters",
        "社区民警联系方式",
        table(
            ("社区", "民警", "电话"),
            *((f"湖{n}社区", "甲警官", p) for n, p in enumerate(phones(9, "1391110"))),
        ),
    )
    put(
        DRAWN,
        "doctors_who_have_signed",
        "家庭医生签约服务团队公示",
        table(
            ("团队", "签约医生", "手机号码"),
            *((f"第{n}团队", "乙医生", p) for n, p in enumerate(phones(7, "1381110"))),
        ),
    )
    put(
        DRAWN,
        "fruit_for_sale",
        "农产品供求信息",
        "<p>"
        + "</p><p>".join(
            f"供应：脐橙{n}万斤，联系人丙某，电话{p}" for n, p in enumerate(phones(6, "1371110"))
        )
        + "</p>",
    )
    put(
        DRAWN,
        "rooms_of_guests",
        "乡村旅游民宿名录",
        table(
            ("民宿", "地址", "预订电话"),
            *((f"湖居{n}号", "湖东镇", p) for n, p in enumerate(phones(8, "1361110"))),
        ),
    )


def build() -> None:
    drawn_guilty()
    drawn_innocent()
