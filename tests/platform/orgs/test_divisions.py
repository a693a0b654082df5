"""Division codes: what one looks like, what became of retired ones."""

import csv
from contextlib import suppress
from importlib.resources import files

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from xuncha_platform.orgs.rules.divisions import (
    PROVINCES,
    check_division,
    is_unknown,
    normal_division,
    retired,
)


def table(name):
    path = files("xuncha_platform.orgs").joinpath(f"data/{name}")
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
    after = retired("110228")
    assert (after.name, after.new_code, after.new_name) == ("密云县", "110118", "密云区")
    assert (after.last_seen, after.gone_by) == ("2015-10", "2015-11")
    assert retired("410100") is None
    # A township's code begins with its county's.
    assert retired("110228101").new_code == "110118"


def test_a_chain_is_followed_to_its_end():
    # 无为县 went to 芜湖 in 2011 and became a city later.
    assert (retired("341422").new_code, retired("341422").new_name) == ("340281", "无为市")


@pytest.mark.parametrize("code", ["110103", "310108", "341400", "371200", "522201"])
def test_where_the_lists_do_not_show_what_followed_nothing_is_guessed(code):
    assert retired(code).new_code == ""


def test_a_code_in_no_list_is_unknown():
    assert is_unknown("410199")
    assert is_unknown("410199101")
    for code in ("", "410100", "429004", "110228", "410171", "110100", "419000"):
        assert not is_unknown(code)


def test_the_data_are_well_formed():
    rows, current = table("retired-divisions.csv"), table("divisions.csv")
    names = {row["code"]: row["name"] for row in current}
    old = [row["old_code"] for row in rows]
    assert len(set(old)) == len(old)
    assert not set(old) & set(names), "what is in use is not retired"
    for row in rows:
        check_division(row["old_code"], "county")
        assert "2008-12" <= row["last_seen"] < row["gone_by"] <= "2026-06"
        assert bool(row["new_code"]) == bool(row["new_name"])
        if row["new_code"]:
            assert names[row["new_code"]] == row["new_name"], "every chain ends at a code in use"
            assert row["new_code"][:2] == row["old_code"][:2]
    for code in names:
        check_division(code, "county")


@given(st.text(max_size=14))
def test_no_text_breaks_the_check(text):
    with suppress(ValidationError):
        check_division(normal_division(text), "county", "410100")
