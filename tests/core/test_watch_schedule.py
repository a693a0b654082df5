"""When home pages are asked."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from watch_tools import steady

from xuncha.watch.schedule import seconds_of_day, slot_minutes, slot_of

DAY = date(2026, 11, 22)


@steady
@given(st.text(max_size=40), st.dates(), st.integers(20, 288))
def test_a_day_has_one_visit_a_slot(key, day, per_day):
    seconds = seconds_of_day(key, day, per_day)
    assert len(seconds) == per_day
    assert all(0 <= second < 86_400 for second in seconds)
    minutes = [second // 60 for second in seconds]
    assert minutes == sorted(set(minutes))
    assert [slot_of(minute, per_day) for minute in minutes] == list(range(per_day))


@steady
@given(st.text(max_size=40), st.dates(), st.integers(20, 48))
def test_visits_are_not_bunched(key, day, per_day):
    minutes = [second // 60 for second in seconds_of_day(key, day, per_day)]
    apart = [later - earlier for earlier, later in zip(minutes, minutes[1:], strict=False)]
    # A sixth of a slot, less the minute that slots may differ by.
    assert min(apart) >= 1440 // per_day // 6


def test_the_plan_is_the_same_in_every_process_and_differs_from_day_to_day():
    first = seconds_of_day("3700000001", DAY)
    assert first[:3] == seconds_of_day("3700000001", DAY)[:3]
    following = seconds_of_day("3700000001", DAY + timedelta(days=1))
    assert sum(a == b for a, b in zip(first, following, strict=True)) <= 2
    assert first != seconds_of_day("3700000002", DAY)


def test_many_sites_are_spread_over_the_hour_and_the_day():
    moments = [second for site in range(3000) for second in seconds_of_day(f"site-{site}", DAY)]
    by_hour = Counter(second // 3600 for second in moments)
    assert set(by_hour.values()) == {3000}
    by_ten_minutes = Counter(second // 600 for second in moments)
    assert len(by_ten_minutes) == 144
    assert 350 <= min(by_ten_minutes.values()) <= max(by_ten_minutes.values()) <= 650
    by_second = Counter(second % 60 for second in moments)
    assert max(by_second.values()) < 2 * min(by_second.values())


@steady
@given(st.integers(0, 1439), st.integers(20, 288))
def test_a_minute_lies_in_its_slot(minute, per_day):
    start, end = slot_minutes(slot_of(minute, per_day), per_day)
    assert start <= minute < end


@pytest.mark.parametrize("per_day", (19, 0, 289))
def test_fewer_than_the_rule_asks_for_is_refused(per_day):
    with pytest.raises(ValueError, match="a day"):
        seconds_of_day("x", DAY, per_day)
