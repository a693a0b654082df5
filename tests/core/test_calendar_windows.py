from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.calendar.windows import Window, days_before, months_before

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "as_of, window, first",
    [
        (date(2016, 3, 1), Window(months=2), date(2016, 1, 1)),
        (date(2016, 3, 31), Window(months=1), date(2016, 2, 29)),
        (date(2015, 3, 31), Window(months=1), date(2015, 2, 28)),
        (date(2016, 2, 29), Window(months=12), date(2015, 2, 28)),
        (date(2018, 8, 31), Window(months=6), date(2018, 2, 28)),
        (date(2018, 1, 15), Window(months=6), date(2017, 7, 15)),
        (date(2018, 7, 28), Window(days=14), date(2018, 7, 14)),
    ],
)
def test_first_day(as_of: date, window: Window, first: date) -> None:
    assert window.first_day(as_of) == first


def test_both_ends_are_included_and_nothing_beyond() -> None:
    window, as_of = Window(months=2), date(2016, 3, 1)
    assert window.contains(date(2016, 1, 1), as_of)
    assert window.contains(as_of, as_of)
    assert not window.contains(date(2015, 12, 31), as_of)
    assert not window.contains(date(2016, 3, 2), as_of)


@pytest.mark.parametrize(
    "window, text",
    [
        (Window(months=12), "1年"),
        (Window(months=6), "6个月"),
        (Window(days=14), "2周"),
        (Window(days=10), "10天"),
    ],
)
def test_reads_as_people_say_it(window: Window, text: str) -> None:
    assert str(window) == text


@given(DAYS, st.integers(0, 240))
def test_months_back_keeps_the_day_or_clamps_to_the_month_end(day: date, months: int) -> None:
    earlier = months_before(day, months)
    assert (day.year * 12 + day.month) - (earlier.year * 12 + earlier.month) == months
    assert earlier.day <= day.day
    if earlier.day < day.day:
        assert (earlier + timedelta(days=1)).day == 1


@given(DAYS, DAYS, st.integers(0, 60))
def test_a_later_as_of_never_reaches_further_back(a: date, b: date, months: int) -> None:
    early, late = sorted((a, b))
    assert months_before(early, months) <= months_before(late, months)


@given(DAYS, st.integers(0, 24), st.integers(0, 24))
def test_a_longer_window_contains_a_shorter_one(day: date, a: int, b: int) -> None:
    short, long = sorted((a, b))
    assert months_before(day, long) <= months_before(day, short)


@pytest.mark.slow
@given(DAYS, st.integers(0, 5000))
def test_days_back_are_exact(day: date, days: int) -> None:
    assert (day - days_before(day, days)).days == days


def test_before_the_calendar_begins() -> None:
    assert months_before(date(1, 2, 1), 5) == date.min
    assert days_before(date(1, 1, 5), 10) == date.min
