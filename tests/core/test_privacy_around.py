"""个人信息: what stands around a number says whose it is; numbers are cut and dressed in many ways."""

from __future__ import annotations

import pytest
from site_facts import HOME, WINDOWS, facts, record
from tests.golden.heldout14.making.checks_privacy import card, identity, phones

from xuncha.checks.privacy.check import observe
from xuncha.checks.privacy.numbers import mask_text
from xuncha.facts import PageText

A = identity("36233319020817004")
CARD = card("622848120000000003")


def seen(*lines: str) -> set[str]:
    at = "2018-03-01T09:30:00+08:00"
    page = PageText(f"{HOME}gs.html", "公示", "\n".join(lines), record("gs"), at)
    return {one.name for one in observe(facts(texts=(page,)), WINDOWS)}


@pytest.mark.parametrize(
    "lines",
    [
        ("户主身份证号码:" + A[:10], A[10:] + ",人口三人。"),
        ("残疾证,证号:", A[:6], A[6:14], A[14:], ",声明作废。"),
        (f"甲某\xa0{A[:6]}\xa0{A[6:14]}\xa0{A[14:]}",),
        (f"考生甲某SFZ{A}笔试成绩81分",),
        ("姓名", "身份证号", "工龄", "甲某", "362333020817001", "40年"),
        # A table of persons may have a column of some other number, too.
        ("姓名", "房号", "证号", "甲某", "201", A),
    ],
)
def test_numbers_of_persons(lines: tuple[str, ...]) -> None:
    assert seen(*lines) == {"identity_number"}


@pytest.mark.parametrize(
    "lines",
    [
        (f"案件受理流水号:{A};卷宗号:{A}。",),
        (f"承运单号 {A},监管仓号{A}",),
        ("采购计划编号", "项目名称", A, "县城路灯维修"),
        ("保单号", "险种", card("623052000000000001"), "水稻"),
        (f"文件名 {A}.jpg",),
        (f"收款人全称:澄湖县第一小学\u3000收款人账号:{CARD}",),
        (f"账号:{CARD},户名:澄湖县财政局非税收入专户",),
    ],
)
def test_numbers_of_something_else(lines: tuple[str, ...]) -> None:
    assert seen(*lines) == set()


def test_a_page_about_a_number_names_the_document_that_has_it() -> None:
    """索引号 and 文号 stand above every open document and say nothing of the numbers in it."""
    assert seen("索引号", "文号", "甲某", A) == {"identity_number"}


MOBILES = phones(8)


def table(*headings: str) -> tuple[str, ...]:
    return (*headings, *(cell for phone in MOBILES for cell in ("甲某", "湖东村", phone)))


@pytest.mark.parametrize(
    "headings",
    [
        ("负责人", "队伍", "负责人手机号"),
        ("支部书记", "村", "手机"),
        ("姓名", "职务", "手机号码"),
        ("医生", "团队", "移动电话"),
    ],
)
def test_mobiles_of_those_who_hold_an_office(headings: tuple[str, ...]) -> None:
    assert seen(*table(*headings)) == set()


@pytest.mark.parametrize(
    "headings",
    [
        ("户主", "家庭住址", "联系电话"),
        ("姓名", "残疾类别", "联系电话"),
        ("姓名", "村", "手机号"),
    ],
)
def test_mobiles_of_households(headings: tuple[str, ...]) -> None:
    assert seen(*table(*headings)) == {"mobile_number"}


def test_a_number_cut_by_a_line_is_masked_in_both() -> None:
    masked = mask_text(f"身份证号:{A[:10]}\n{A[10:]}")
    assert A[:10] not in masked
    assert A[10:] not in masked
    assert len(masked) == len(f"身份证号:{A[:10]}\n{A[10:]}")


def test_a_number_in_the_columns_of_a_table() -> None:
    cells = (A[:6], A[6:14], A[14:])
    assert seen("姓名", "身份证号前段", "中段", "后段", "甲某", *cells) == {"identity_number"}
    assert not seen("项目", "区划", "日期", "序号", "某项", *cells)


def test_the_number_of_a_pupil_is_an_identity_number() -> None:
    assert seen("姓名", "学籍号", "甲某", "G" + A) == {"identity_number"}
    assert not seen("图纸编号", "G" + A)


def test_the_account_below_the_name_of_an_office() -> None:
    heads = ("户名", "开户行", "账号")
    assert not seen(*heads, "中共某县委组织部", "某银行某支行", CARD)
    assert seen(*heads, "甲某", "某银行某支行", CARD) == {"bank_card"}


def test_the_post_before_the_name_of_whom_to_call() -> None:
    posts = [f"某{n}村 联络员甲某 {phone}" for n, phone in enumerate(phones(7, "1320002"))]
    assert not seen(*posts)
    names = [f"某{n}村 村民甲某 {phone}" for n, phone in enumerate(phones(7, "1320002"))]
    assert seen(*names) == {"mobile_number"}


@pytest.mark.parametrize(
    ("title", "is_told"),
    [("班线客车咨询电话", False), ("防汛值班表", False), ("低保户联系电话", True), ("公示", True)],
)
def test_what_the_title_says_the_numbers_are_for(title: str, is_told: bool) -> None:
    lines = "\n".join(f"{n}号 {phone}" for n, phone in enumerate(phones(7, "1320002")))
    page = PageText(f"{HOME}gs.html", title, lines, record("gs"), "2018-03-01T09:30:00+08:00")
    assert bool(observe(facts(texts=(page,)), WINDOWS)) == is_told


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("低保对象花名册", True),
        ("危房改造户名单", True),
        ("低保经办人员名单", False),
        ("残疾人服务机构名单", False),
        ("农机补贴经销企业名单", False),
    ],
)
def test_a_list_of_households_below_the_heading_of_contacts(title: str, is_told: bool) -> None:
    rows = "\n".join(f"甲某{n}\n{phone}" for n, phone in enumerate(phones(7, "1320003")))
    page = PageText(
        f"{HOME}gs.html",
        title,
        f"姓名\n联系电话\n{rows}",
        record("gs"),
        "2018-03-01T09:30:00+08:00",
    )
    assert bool(observe(facts(texts=(page,)), WINDOWS)) == is_told


@pytest.mark.parametrize(
    "lines",
    [
        (f"证件号 {A[:4]} {A[4:8]} {A[8:12]} {A[12:16]} {A[16:]}",),
        (f"甲某({A[:6]}·{A[6:14]}·{A[14:]})",),
        ("甲某", A[:14], A[14:]),
        ("姓名", "残疾证号", "甲某", A + "43"),
        (f"甲某 社会保障号码 {A}",),
    ],
)
def test_numbers_in_other_dress(lines: tuple[str, ...]) -> None:
    assert seen(*lines) == {"identity_number"}


def test_the_number_of_a_seat_is_nobody() -> None:
    assert not seen("准考证号", "成绩", A, "81")
    # With digits that say no kind and no degree of a disability, a longer number is another one.
    assert not seen("姓名", "残疾证号", "甲某", A + "99")


@pytest.mark.parametrize("heading", ["社会保障号码", "社保号", "医保编号", "个人编号", "学籍号"])
def test_numbers_of_insured_persons_and_pupils_are_identity_numbers(heading: str) -> None:
    assert seen(f"{heading}:{A}") == {"identity_number"}
    assert seen("序号", heading, "姓名", "1", A, "甲某") == {"identity_number"}


@pytest.mark.parametrize(
    "lines",
    [
        ("开户银行:农行", f"账号:{CARD}", "户名:霜林县财政局"),
        (f"户名:国家金库霜林县支库,账号:{CARD}",),
        (f"账号:{CARD}", "收款单位:霜林县人民法院"),
    ],
)
def test_the_account_above_the_name_of_an_office(lines: tuple[str, ...]) -> None:
    assert not seen(*lines)


def test_the_account_above_the_name_of_a_person() -> None:
    assert seen("开户银行:农行", f"账号:{CARD}", "户名:甲某") == {"bank_card"}
    assert seen("户名:甲某", f"账号:{CARD}", "户名:霜林县财政局") == {"bank_card"}
