"""Rounding, truncation, and whether a whole number can give a percentage: against brute force."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.report.circular.check.counts import check_share
from xuncha.report.circular.facts.arithmetic import (
    cut,
    decimals_of,
    fits,
    number_of,
    percentage,
    printed_rate,
    round_half_up,
    some_part_fits,
    some_whole_fits,
)
from xuncha.report.circular.facts.node import Stated

PLACES = st.integers(0, 3)


@pytest.mark.parametrize(
    "part, whole, places, printed",
    [(151, 219, 1, "68.9"), (259, 270, 0, "96"), (823, 857, 1, "96.0"), (1, 8, 1, "12.5"),
     (1, 16, 1, "6.3"), (2943, 2944, 0, "99.9"), (9999, 10000, 1, "99.9"), (5, 5, 2, "100")],
)  # fmt: skip
def test_rates_as_printed(part: int, whole: int, places: int, printed: str) -> None:
    assert str(printed_rate(part, whole, places)) == printed


@pytest.mark.slow
@given(st.fractions(0, 100), PLACES)
def test_rounding_is_within_half_a_step_and_halves_go_up(exact: Fraction, places: int) -> None:
    rounded = Fraction(round_half_up(exact, places))
    half = Fraction(1, 2 * 10**places)
    assert -half < rounded - exact <= half
    assert Fraction(cut(exact, places)) <= exact < Fraction(cut(exact, places)) + 2 * half


@given(st.integers(0, 5000), st.integers(1, 5000), PLACES)
def test_what_is_printed_fits_its_own_counts(part: int, whole: int, places: int) -> None:
    part = min(part, whole)
    printed = printed_rate(part, whole, places)
    assert fits(percentage(part, whole), printed)
    assert (printed == 100) == (part == whole)
    assert some_part_fits(Decimal(whole), printed)


@given(st.integers(1, 400), st.decimals(0, 100, places=1))
def test_some_part_fits_agrees_with_trying_all(whole: int, printed: Decimal) -> None:
    tried = any(fits(percentage(part, whole), printed) for part in range(whole + 1))
    assert some_part_fits(Decimal(whole), printed) is tried


@given(st.integers(1, 60), st.decimals(10, 100, places=1))
def test_some_whole_fits_agrees_with_trying_all(part: int, printed: Decimal) -> None:
    tried = any(fits(percentage(part, whole), printed) for whole in range(part, 10 * part + 2))
    assert some_whole_fits(Decimal(part), printed) is tried


@pytest.mark.parametrize(
    "value, number",
    [("96.0", "96.0"), ("88%", "88"), (7, "7"), (0.1, "0.1"), ("<70", None), ("40–44", None),
     ("about 3,470", None), (True, None), (None, None), ("", None), (float("inf"), None)],
)  # fmt: skip
def test_what_is_a_number(value: object, number: str | None) -> None:
    found = number_of(value)
    assert (None if found is None else str(found)) == number
    if found is not None and isinstance(value, str):
        assert decimals_of(found) == len(value.rstrip("%").partition(".")[2])


@pytest.mark.parametrize("part, printed", [(0, "5.0"), (0, "0"), (3, "0")])
def test_of_nothing_any_share_may_be_printed(part: int, printed: str) -> None:
    """0 is some share of any whole, and 3 of a whole that is large enough is printed 0."""
    assert some_whole_fits(Decimal(part), Decimal(printed))
    assert some_part_fits(Decimal(0), Decimal(printed))


def test_a_share_of_nothing_is_no_fault() -> None:
    """本季度没有抽查的地区:0 of 0, whatever percentage is printed."""
    rate, none = Stated("rate", Decimal(100), "100"), Stated("count", Decimal(0), "0")
    assert list(check_share(rate, none, none)) == []
