"""个人信息: numbers by their check digits, and never repeated in any output."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_help import report_of
from site_facts import HOME, WINDOWS, facts, guide, letter, letters, link, record

from xuncha.checks.privacy.check import LEAST_MOBILES, observe
from xuncha.checks.privacy.numbers import (
    NumberKind,
    find_numbers,
    identity_check_digit,
    is_bank_card,
    is_identity_number,
    mask_text,
    passes_luhn,
)
from xuncha.checks.wording.check import check_wording
from xuncha.facts import Certainty, PageText
from xuncha.report.site import write_report

REGIONS = st.sampled_from(["110101", "410105", "520325", "659001", "810000"])
BIRTHDAYS = st.dates(date(1900, 1, 1), date(2025, 12, 31))
ORDERS = st.integers(0, 999).map(lambda n: f"{n:03}")
WORDS = st.text("办理结果公示姓名张某,。 \n:()", max_size=20)


def identity_of(region: str, born: date, order: str) -> str:
    first = f"{region}{born:%Y%m%d}{order}"
    return first + identity_check_digit(first)


IDENTITIES = st.builds(identity_of, REGIONS, BIRTHDAYS, ORDERS)
# Made up: nobody was born on a day like this in a region like this.
SOMEBODY = identity_of("410105", date(1900, 1, 1), "001")


def card_of(first: str) -> str:
    return next(first + str(d) for d in range(10) if passes_luhn(first + str(d)))


CARDS = st.from_regex(r"62(?:[0-9]{13}|[0-9]{16})", fullmatch=True).map(card_of)


def page(text: str, title: str = "公示") -> PageText:
    return PageText(f"{HOME}gs.html", title, text, record("gs"), "2018-03-01T09:30:00+08:00")


def seen(text: str, title: str = "公示"):
    return observe(facts(texts=(page(text, title),)), WINDOWS)


def test_the_check_digit_of_the_standard():
    # The example of GB 11643-1999.
    assert identity_check_digit("11010519491231002") == "X"
    assert is_identity_number("11010519491231002X")
    assert is_identity_number("11010519491231002x")


@given(IDENTITIES, st.integers(0, 17), st.integers(1, 9))
def test_every_identity_number_is_known_and_no_mistyped_one(number, place, shift):
    assert is_identity_number(number)
    if number[place] != "X":
        digit = str((int(number[place]) + shift) % 10)
        assert not is_identity_number(number[:place] + digit + number[place + 1 :])


@given(WORDS, IDENTITIES, WORDS)
def test_identity_numbers_are_found_in_text_and_masked(before, number, after):
    text = f"{before}{number}{after}"
    assert [n.digits for n in find_numbers(text)] == [number]
    hidden = mask_text(text)
    assert number not in hidden
    assert len(hidden) == len(text)
    assert not list(find_numbers(hidden))
    assert mask_text(hidden) == hidden


@pytest.mark.slow
@given(CARDS)
def test_cards_pass_the_check_of_luhn_and_others_do_not(number):
    assert is_bank_card(number)
    last = str((int(number[-1]) + 1) % 10)
    assert not is_bank_card(number[:-1] + last)
    assert not is_bank_card("00" + number[2:])


@pytest.mark.parametrize("first", ["9558", "4367", "6013", "4563", "6228"])
def test_cards_of_the_older_series_are_cards(first):
    card = card_of(first + "00000000000000")
    assert [o.name for o in seen(f"开户账号 {card}")] == ["bank_card"]
    # Other first digits are other papers, whatever their check digit.
    assert seen(f"开户账号 {card_of('7' + card[1:-1])}") == ()


@given(st.text(max_size=200))
def test_any_text_whatever_keeps_its_length(text):
    assert len(mask_text(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "统一社会信用代码:" + SOMEBODY,
        "批准文号 " + SOMEBODY,
        f"附件 /upload/{SOMEBODY}.pdf",
        f"A{SOMEBODY}",
        f"{SOMEBODY}1",
        "4101**********001X",
        "410105190002300018",
        "990105190001010018",
    ],
)
def test_what_only_looks_like_an_identity_number(text):
    assert seen(text) == ()


def test_an_identity_number_is_a_masked_suspicion():
    (found,) = seen(f"救助对象:张某 {SOMEBODY},李某 {SOMEBODY}")
    assert (found.name, found.certainty, found.count) == (
        "identity_number",
        Certainty.SUSPECTED,
        1,
    )
    assert found.url == f"{HOME}gs.html"
    assert found.record_id == record("gs")
    assert found.detail["samples"] == ["41**************" + SOMEBODY[-2:]]


def test_numbers_in_groups():
    grouped = f"{SOMEBODY[:6]} {SOMEBODY[6:14]} {SOMEBODY[14:]}"
    assert [o.name for o in seen(grouped)] == ["identity_number"]
    card = card_of("621226190000000000")
    groups = "-".join((card[:4], card[4:8], card[8:12], card[12:16], card[16:]))
    (found,) = seen(f"卡号 {groups}")
    assert found.name == "bank_card"
    assert groups not in mask_text(groups)


def test_a_mobile_number_shows_its_first_three_digits_however_it_is_grouped():
    assert mask_text("138 0000 1234") == "138 **** **34"
    assert mask_text("13800001234") == "138******34"


def mobiles(count: int) -> list[str]:
    return [f"1380000{n:04}" for n in range(count)]


def test_a_list_of_mobile_numbers_is_one_suspicion():
    (found,) = seen("姓名 手机\n" + "\n".join(f"张某 {m}" for m in mobiles(LEAST_MOBILES)))
    assert (found.name, found.count) == ("mobile_number", LEAST_MOBILES)
    assert found.detail["samples"][0] == "138******00"


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"张某 {m}" for m in mobiles(LEAST_MOBILES - 1)),
        "\n".join(f"联系电话:{m}" for m in mobiles(30)),
        "\n".join(f"咨询电话(张科长):{m}" for m in mobiles(30)),
        "文件编号 20180301093000123、20180301093000124",
        "\n".join(f"张某 {n}" for n in range(20180301000, 20180301030)),
    ],
)
def test_contacts_are_published_on_purpose(text):
    assert seen(text) == ()


def test_a_number_of_the_page_that_counts_once():
    assert seen(f"{SOMEBODY} {SOMEBODY} {SOMEBODY.lower()}")[0].count == 1


def test_no_output_repeats_a_number(tmp_path: Path):
    card, mobile = card_of("621226190000000000"), "13800001234"
    secret = f"张某 {SOMEBODY} {card} {mobile}"
    site = facts(
        texts=(page(f"按装监控设备{secret}按装 {secret}", f"公示 {secret}"),),
        links=(link(f"{HOME}a.html", anchor_text=f"公示 {secret}"),),
        guides=(
            guide(f"办理 {secret}", url=f"{HOME}1.html", forms_not_offered=(f"申请表 {secret}",)),
        ),
        letters=letters(
            replace(letter(f"来信 {secret}", date(2017, 6, 1), None, False), url=f"{HOME}2.html")
        ),
    )
    for book in ("census-2015", "inspection-2019", "guideline-2017"):
        report = report_of(site, book)
        assert {"identity_number", "bank_card", "wrong_wording"} <= {
            finding["name"] for finding in report["findings"]
        }
        write_report(tmp_path, report, site, suffix=f"-{book}")
    write_report(tmp_path, report_of(site), site)
    written = list(tmp_path.iterdir())
    assert {p.suffix for p in written} == {".json", ".html", ".csv"}
    for path in written:
        text = path.read_text("utf-8-sig")
        for number in (SOMEBODY, SOMEBODY[:17], card, mobile):
            assert number not in text, path.name


def test_the_surroundings_of_a_wrong_word_show_no_part_of_a_number():
    (found,) = check_wording(facts(texts=(page(f"{SOMEBODY}按装监控设备"),)))
    assert SOMEBODY[4:14] not in found.detail["context"]
    assert found.detail["context"].startswith("*")


def test_kinds_have_their_own_names():
    assert {str(kind) for kind in NumberKind} == {"identity_number", "bank_card", "mobile_number"}


# The text of a page has each cell of a table on a line of its own.
def table(*heads: str, rows: int = 8, value: str = "") -> str:
    cells = [
        cell for n in range(rows) for cell in (f"{n}号", value or f"1380000{n:04}")[-len(heads) :]
    ]
    return "\n".join((*heads, *cells))


@pytest.mark.parametrize(
    "heads, is_told",
    [
        (("水库", "联系电话"), False),
        (("店名", "订餐电话(早8点至晚8点)"), False),
        (("河段", "联系方式"), False),
        (("到达日期", "运单号"), False),
        (("网点", "联系电话1"), False),
        (("窗口", "对外公布手机"), False),
        (("姓名", "手机号"), True),
        (("姓名", "本人电话"), True),
        (("姓名", "备注"), True),
    ],
)
def test_the_heading_of_a_column_says_whose_mobile_numbers_they_are(heads, is_told):
    assert [one.name for one in seen(table(*heads))] == ["mobile_number"] * is_told


@pytest.mark.parametrize(
    "heads, is_told",
    [
        (("单位", "统一社会信用代码"), False),
        (("中标人", "项目编号"), False),
        (("项目编号", "身份证号"), True),
        (("姓名", "备注"), True),
    ],
)
def test_the_heading_of_a_column_of_codes(heads, is_told):
    found = seen(table(*heads, rows=1, value=SOMEBODY))
    assert [one.name for one in found] == ["identity_number"] * is_told


@pytest.mark.parametrize(
    "before, is_told",
    [
        ("户名：示例县财政局，开户行：农商银行，账号：", False),
        ("户名：示例县慈善总会\n开户行：农商银行\n账号：", False),
        ("收款人全称：示例县财政局国库股\n账 号：", False),
        ("开户名：湖东村股份经济合作社\n账号：", False),
        ("账户：张某某\n账号：", True),
        ("收款单位：示例县公共资源交易中心（保证金专户） 账号：", False),
        ("户名：张某某，开户行：农商银行，账号：", True),
        ("农商银行 ", True),
    ],
)
def test_an_account_of_an_office_is_no_private_card(before, is_told):
    found = seen(before + card_of("622202000000000000"))
    assert [one.name for one in found] == ["bank_card"] * is_told


def test_a_name_may_stand_in_the_cell_of_a_contact():
    rows = "\n".join(f"张某某 {mobile}" for mobile in mobiles(8))
    assert seen(f"单位\n联系人及电话\n{rows}") == ()
    assert len(seen(f"{rows}\n联系人及电话")) == 1


@pytest.mark.parametrize("before", ["不动产权第", "交易流水 ", "验证码:", "设备编号:", "条码"])
def test_what_a_number_is_called_beside_it(before):
    assert seen(f"{before}{SOMEBODY}号") == ()
    assert seen("\n".join(before + mobile for mobile in mobiles(9))) == ()


@pytest.mark.parametrize(
    "text, is_told",
    [
        ("职工王某,身份证号码:110101000307001", True),
        ("职工王某,身份证号码:110101001307001", False),
        ("流水110101000307001", False),
    ],
)
def test_numbers_of_before_1999_where_they_are_named(text, is_told):
    assert [one.name for one in seen(text)] == ["identity_number"] * is_told
