"""Division codes: what one looks like, what became of retired ones."""

import csv
from contextlib import suppress
from importlib.resources import files

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from xuncha_platform.orgs.rules.divisions import PROVINCES, check_division, normal_division, retired


def table():
    path = files("xuncha_platform.orgs").joinpath("data/retired-divisions.csv")
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    "code, level, parent",
    [
        ("410000", "province", ""),
        ("410100", "city", "410000"),
        ("410122", "county", "410100"),
        ("429004", "county", "420000"),
        ("410122101", "township", "410122"),
        ("410122101000", "township", "410122"),
        ("", "city", "410000"),
    ],
)
def test_codes_that_can_be(code, level, parent):
    check_division(code, level, parent)


@pytest.mark.parametrize(
    "code, level, parent, problem",
    [
        ("41010", "city", "", "6 位数字"),
        ("4101ab", "city", "", "6 位数字"),
        ("४१०१००", "city", "", "6 位数字"),
        ("990000", "province", "", "不是任何省份"),
        ("410100", "province", "", "以 0000 结尾"),
        ("410122", "city", "", "以 00 结尾"),
        ("420100", "city", "410000", "不在同一个省"),
    ],
)
def test_codes_that_cannot_be_say_why(code, level, parent, problem):
    with pytest.raises(ValidationError, match=problem):
        check_division(code, level, parent)


def test_blanks_wide_digits_and_padding_are_taken_off():
    assert normal_division(" 410100 ") == "410100"
    assert normal_division("410100000000") == "410100"
    assert normal_division("410122101000") == "410122101000"


def test_there_are_34_provinces():
    assert len(PROVINCES) == 34


def test_a_retired_code_leads_to_what_came_after_it():
    assert retired("371202").followed_by == ("370116",)
    assert retired("410100") is None


def test_a_chain_is_followed_to_its_end():
    # 无为县 went to 芜湖 in 2011 and became a city in 2019.
    after = retired("341422")
    assert (after.followed_by, after.new_name, after.year) == (("340281",), "无为市", 2019)


def test_a_divided_one_names_all_successors_and_chooses_none():
    assert retired("341400").followed_by == ("340100", "340200", "340500")


def test_the_data_are_well_formed():
    rows = table()
    old = [row["old_code"] for row in rows]
    assert len(set(old)) == len(old)
    for row in rows:
        assert 2000 < int(row["year"]) < 2027
        for code in (row["old_code"], *row["new_codes"].split()):
            check_division(code, "county")
        assert row["old_code"] not in row["new_codes"].split()
    for code in old:
        assert not set(retired(code).followed_by) & set(old), "every chain ends"


@given(st.text(max_size=14))
def test_no_text_breaks_the_check(text):
    with suppress(ValidationError):
        check_division(normal_division(text), "county", "410100")
