"""Numbers of people in lists and notices, and the public numbers that stand in the same places.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import card, identity, phones, table

from .checks_frames import ARTICLE, article, single

A = identity("51992119020314101")
B = identity("51992119031125102")
C = identity("36233319040808103")
X = next(n for k in range(100, 400) if (n := identity(f"51992119050922{k}")).endswith("X"))
BOOK, BOOK_B = card("621700360000000021"), card("623059130000000032")
SIX_A, SIX_B = A[:6], A[6:14]


def put(name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def guilty() -> None:
    put(
        "label_and_value_in_a_form",
        "高龄津贴审批表公示",
        f"<table><tr><td>姓名</td><td>甲某</td><td>公民身份号码</td><td>{A}</td></tr><tr><td>手机号</td><td>待核</td><td>住址</td><td>柳坪镇一组</td></tr></table>",
        "identity_number",
    )
    put(
        "people_side_by_side",
        "拟录取辅警人员信息公示",
        f"<table><tr><td>姓名</td><td>甲某</td><td>乙某</td><td>丙某</td></tr><tr><td>证件号码</td><td>{A}</td><td>{B}</td><td>{C}</td></tr><tr><td>成绩</td><td>80</td><td>79</td><td>78</td></tr></table>",
        "identity_number",
    )
    put(
        "two_rows_of_headings",
        "种粮大户补贴公示",
        f"<table><tr><td rowspan='2'>户主</td><td colspan='2'>证件</td><td rowspan='2'>面积</td></tr><tr><td>类型</td><td>号码</td></tr><tr><td>甲某</td><td>居民身份证</td><td>{A}</td><td>62</td></tr><tr><td>乙某</td><td>居民身份证</td><td>{B}</td><td>55</td></tr></table>",
        "identity_number",
    )
    put(
        "lines_with_breaks",
        "2026年护林员聘用名单",
        f"<p>1．甲某　身份证号：{A}<br>2．乙某　身份证号：{B}<br>3．丙某　身份证号：{X}</p>",
        "identity_number",
    )
    put(
        "number_in_groups",
        "遗失声明",
        f"<p>丙某遗失残疾人证一本，身份证 {C[:6]} {C[6:14]} {C[14:]}，声明作废。</p>",
        "identity_number",
    )
    put(
        "insurance_is_the_same_number",
        "失业保险待遇发放公示",
        table(
            ("序号", "姓名", "社会保障号码", "月数"), ("1", "甲某", A, "3"), ("2", "乙某", B, "6")
        ),
        "identity_number",
    )
    put(
        "card_in_groups_of_four",
        "稻谷补贴发放明细",
        f"<p>甲某，一折通账号：{' '.join(BOOK[n : n + 4] for n in range(0, len(BOOK), 4))}，金额320元。</p>",
        "bank_card",
    )
    put(
        "cards_of_villagers",
        "退耕还林补助兑现表",
        table(
            ("农户", "开户银行", "卡号", "金额"),
            ("甲某", "农商银行", BOOK, "500"),
            ("乙某", "农商银行", BOOK_B, "260"),
        ),
        "bank_card",
    )
    put(
        "telephones_of_families",
        "学前教育资助对象名单",
        table(
            ("幼儿", "监护人", "手机号"),
            *((f"丁某{n}", "某某", p) for n, p in enumerate(phones(7, "1380000"))),
        ),
        "mobile_number",
    )
    put(
        "person_and_number_in_english",
        "Notice of Lost Certificate",
        f"<p>Mr. Jia, ID card No. {A}, lost his certificate of degree.</p>",
        "identity_number",
    )


def innocent() -> None:
    put(
        "call_the_buyer",
        "校园食堂设备采购更正公告",
        "<table><tr><td>名　　称:<u>某某项目管理有限公司</u></td></tr><tr><td>联系方式：<u>13900001111、0000-82660067</u></td></tr><tr><td>项目联系人：<u>吕某、陈某<input type='hidden' name='LinkTel' value='13900001111'></u></td></tr></table>",
    )
    put(
        "codes_of_projects",
        "投资项目备案公示",
        table(
            ("项目代码", "项目名称", "备案号"),
            ("2404-519921-04-01-362333", "烘干中心", "519921202610010018"),
            ("2405-519921-04-01-190403", "粮库扩建", "519921202610010026"),
        ),
    )
    put(
        "codes_of_land",
        "不动产首次登记公告",
        table(
            ("不动产单元号", "坐落", "面积"),
            ("519921001001GB00012F00010001", "柳坪镇", "120"),
            ("519921001001GB00013F00010002", "柳坪镇", "98"),
        ),
    )
    put(
        "licences_to_discharge",
        "排污许可信息",
        table(
            ("单位", "许可证编号", "有效期"),
            ("霁川粮油有限公司", "915199210000000018001V", "五年"),
            ("霁川酒业有限公司", "915199210000000026001Q", "五年"),
        ),
    )
    put(
        "part_of_the_number_in_stars",
        "公租房轮候名单",
        table(
            ("姓名", "身份证号"),
            ("甲某", f"{A[:6]}********{A[14:]}"),
            ("乙某", f"{B[:4]}**********{B[14:]}"),
        ),
    )
    put(
        "account_of_the_treasury",
        "土地出让保证金缴纳须知",
        f"<p>收款单位：霁川县财政局<br>开户行：霁川农商银行营业部<br>账号：{BOOK}</p>",
    )
    put(
        "who_keeps_watch_at_night",
        "防汛值班电话",
        table(
            ("乡镇", "值班领导", "值班电话"),
            *((f"第{n}乡", "某某", p) for n, p in enumerate(phones(9, "1370000"))),
        ),
    )
    put(
        "who_repairs",
        "供水抢修服务热线",
        "<p>"
        + "<br>".join(f"第{n}片区抢修：{p}（24小时）" for n, p in enumerate(phones(6, "1360000")))
        + "</p>",
    )
    put(
        "papers_of_the_treasury",
        "财政票据作废公告",
        table(("票据号码", "金额"), ("51992119020314101200", "20"), ("51992119031125102300", "35")),
    )
    put(
        "who_keeps_the_granaries",
        "收购网点公示",
        table(
            ("网点", "地址", "联系人", "联系电话"),
            *((f"第{n}粮站", "柳坪镇", "某某", p) for n, p in enumerate(phones(8, "1350000"))),
        ),
    )


def build() -> None:
    guilty()
    innocent()
