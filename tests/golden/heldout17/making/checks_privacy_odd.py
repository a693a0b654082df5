"""Numbers written in ways that the earlier sets lack, and numbers that are nobody's."""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import phones, table

from .checks_frames import ODD
from .checks_privacy import BOOK, OFFICE, WIDE, A, B, C, D, X, put


def odd_guilty() -> None:
    put(
        ODD,
        "wide_digits_with_gaps",
        "安置对象名单",
        f"<p>甲某，身份证号：{A[:6].translate(WIDE)}　{A[6:14].translate(WIDE)}　{A[14:].translate(WIDE)}</p>",
        "identity_number",
    )
    put(
        ODD,
        "soft_hyphens_between",
        "救助名单",
        f"<p>乙某 身份证 {B[:6]}&shy;{B[6:14]}&#8203;{B[14:]}</p>",
        "identity_number",
    )
    put(
        ODD,
        "a_span_for_each_digit",
        "优抚对象名单",
        "<p>身份证号：" + "".join(f"<span>{c}</span>" for c in A) + "</p>",
        "identity_number",
    )
    put(
        ODD,
        "wide_small_x",
        "退役军人安置名单",
        f"<p>丙某（身份证号{X[:-1]}ｘ）</p>",
        "identity_number",
    )
    put(
        ODD,
        "against_the_name",
        "补贴名单",
        f"<p>1.甲某{A}男；2.乙某{B}女；3.丙某{C}男</p>",
        "identity_number",
    )
    put(
        ODD,
        "masked_so_that_it_can_be_seen",
        "选房顺序",
        table(
            ("姓名", "身份证号", "身份证号（全）"),
            ("甲某", A[:6] + "********" + A[14:], A),
        ),
        "identity_number",
    )
    put(
        ODD,
        "quoted_for_a_sheet",
        "困难职工名单",
        table(("姓名", "身份证号"), ("甲某", f"'{A}"), ("乙某", f"`{B}")),
        "identity_number",
    )
    put(
        ODD,
        "card_with_strokes",
        "补助退回名单",
        f"<p>甲某，卡号 {BOOK[:4]}-{BOOK[4:8]}-{BOOK[8:12]}-{BOOK[12:16]}-{BOOK[16:]}</p>",
        "bank_card",
    )
    put(
        ODD,
        "own_telephones_in_a_list",
        "应征青年名单",
        "<ol>"
        + "".join(f"<li>丁某{n}，本人电话{p}</li>" for n, p in enumerate(phones(6, "1331110")))
        + "</ol>",
        "mobile_number",
    )
    put(
        ODD,
        "numbers_of_soldiers_in_brackets",
        "退役士兵档案移交名单",
        f"<p>甲某【{A}】、乙某【{B}】</p>",
        "identity_number",
    )


def odd_innocent() -> None:
    put(
        ODD,
        "fail_their_check_digit",
        "身份证号码校验码说明",
        "<p>例如110101190001011234、362333190104180010，第十八位为校验码。</p>",
    )
    put(
        ODD,
        "day_that_is_not",
        "编号公示",
        f"<p>{D}、{D[:10]}1345{D[14:]}</p>",
    )
    put(
        ODD,
        "numbers_of_taxpayers",
        "非正常户认定公告",
        table(("纳税人识别号", "名称"), ("362333190104180", "示例经营部"), (A, "示例小卖部")),
    )
    put(
        ODD,
        "numbers_of_receipts_and_files",
        "不动产登记公告",
        table(
            ("受理编号", "权利人", "档案编号", "流水号"),
            (A, "甲*", B, C),
        ),
    )
    put(
        ODD,
        "orders_of_work",
        "热线工单公开",
        f"<p>工单编号：{A}　诉求内容：路灯不亮　办理单位：城管局</p><p>回执编号：{B}</p>",
    )
    put(
        ODD,
        "addresses_of_pictures",
        "图片新闻",
        f"<p><img src='/u/{A}.jpg' alt='{B}.jpg'><a href='/f.do?id={C}'>附件{C}.doc</a></p>",
    )
    put(
        ODD,
        "insured_by_a_policy",
        "农业保险承保公示",
        table(("保单号", "投保组织", "亩数"), (A, "湖东村委会", "300"), (B, "湖西村委会", "210")),
    )
    put(
        ODD,
        "complaints_about_the_list",
        "低保对象公示",
        "<p>公示期内如有异议，请拨打监督电话：" + "、".join(phones(5, "1321110")) + "。</p>",
    )
    put(
        ODD,
        "managers_of_grids",
        "网格员公示",
        "<p>"
        + "；".join(f"第{n}网格 网格长 戊某 {p}" for n, p in enumerate(phones(8, "1311110")))
        + "</p>",
    )
    put(
        ODD,
        "account_of_a_school",
        "学费缴纳须知",
        f"<p>开户名称：澄湖县第一中学</p><p>开户银行：农业银行澄湖支行</p><p>银行账号：{OFFICE[:4]} {OFFICE[4:8]} {OFFICE[8:12]} {OFFICE[12:16]} {OFFICE[16:]}</p>",
    )


def build() -> None:
    odd_guilty()
    odd_innocent()
