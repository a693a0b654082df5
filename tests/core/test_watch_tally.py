"""Days, and what they add up to."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from watch_tools import blocked, broken, days, good, silent, steady

from xuncha.clock import SHANGHAI
from xuncha.crawl.probes.series import ProbeSeries
from xuncha.facts import Outcome
from xuncha.watch.sample import Sample, State, probe_of
from xuncha.watch.schedule import seconds_of_day
from xuncha.watch.spans import Excuse, Span, joined
from xuncha.watch.tally import Tally, counted, tally
from xuncha.watch.week import week_of

DAY = date(2026, 11, 22)


def span(first: str, last: str, reason: str = "") -> Span:
    moments = [datetime.fromisoformat(f"2026-11-22T{t}:00+08:00") for t in (first, last)]
    return Span(*moments, reason)


def full_day(key: str, day: date) -> list[Sample]:
    return [good(second // 60) for second in seconds_of_day(key, day)]


def test_what_counts_and_what_does_not():
    samples = [
        good(1 * 60, 0.4),
        good(2 * 60, 1.2),
        broken(3 * 60),
        Sample(4 * 60, State.FAILED, Outcome.TIMEOUT, 15.0),
        blocked(5 * 60),
        silent(6 * 60),
        broken(6 * 60 + 10),
        silent(7 * 60),
        silent(8 * 60 + 5, extra=True),
    ]
    outages = [span("06:00", "06:30")]
    excuses = [span("07:00", "08:00", Excuse.MAINTENANCE)]
    assert tally(samples, DAY, 24, outages, excuses, until_minute=9 * 60) == Tally(
        samples=5,
        failed=3,
        slow=1,
        cut=1,
        excused=1,
        unsure=1,
        gap_minutes=2 * 60,
        least_seconds=0.4,
        most_seconds=1.2,
    )


def test_a_maintenance_window_excuses_where_no_network_was_out():
    excuses = [span("07:00", "08:00", Excuse.MAINTENANCE)]
    found = tally([silent(7 * 60), broken(9 * 60)], DAY, 24, excuses=excuses)
    assert (found.samples, found.failed, found.excused) == (1, 1, 1)


def test_an_outage_of_our_network_is_cut_where_nothing_is_excused():
    found = tally([silent(7 * 60), broken(9 * 60)], DAY, 24, [span("07:00", "08:00")])
    assert (found.samples, found.failed, found.cut) == (1, 1, 1)


def test_missed_visits_are_gaps_and_no_failures():
    morning = [sample for sample in full_day("x", DAY) if sample.minute < 12 * 60]
    made = tally(morning, DAY, 24)
    assert (made.samples, made.failed, made.gap_minutes) == (12, 0, 12 * 60)


@pytest.mark.slow
@steady
@given(st.lists(days(), max_size=5))
def test_days_add_up(many):
    tallies = [tally(samples, DAY + timedelta(days=n), 24) for n, samples in enumerate(many)]
    total = sum(tallies, Tally())
    everything = [sample for samples in many for sample in samples]
    stood = [s for s in everything if s.state is not State.UNSURE and not s.is_extra]
    times = [s.seconds for s in stood if s.state is State.OPENED]
    assert total.samples == len(stood)
    assert total.failed == sum(s.state is State.FAILED for s in stood)
    assert (total.least_seconds, total.most_seconds) == (
        min(times, default=None),
        max(times, default=None),
    )


@pytest.mark.slow
@steady
@given(days(), st.integers(0, 1439), st.integers(0, 600))
def test_every_scheduled_sample_stands_somewhere(samples, start, length):
    since = datetime(2026, 11, 22, tzinfo=SHANGHAI) + timedelta(minutes=start)
    cut = [Span(since, since + timedelta(minutes=length))]
    made = tally(samples, DAY, 24, cut)
    extra = sum(s.is_extra and s.state is not State.UNSURE for s in samples)
    cut_extra = sum(
        s.is_extra
        and s.state is not State.UNSURE
        and s.is_silent
        and start <= s.minute <= start + length
        for s in samples
    )
    assert made.samples + made.cut + made.unsure + extra - cut_extra == len(samples)
    assert made.failed <= made.samples


@pytest.mark.slow
@steady
@given(
    st.lists(st.integers(15, 26), min_size=8, max_size=8),
    st.lists(days(30), min_size=8, max_size=8),
    st.booleans(),
)
def test_a_week_says_what_the_check_of_a_round_says(sizes, odd, regular):
    as_of = date(2026, 11, 22)
    first = as_of - timedelta(days=7)
    tallies, probes = {}, []
    for number in range(8):
        day = first + timedelta(days=number)
        # "ok" but at 15 s or more never comes from sample_of.
        samples = (
            [good(50 * n) for n in range(sizes[number])]
            if regular
            else [s for s in odd[number] if not (s.state is State.OPENED and s.seconds >= 15)]
        )
        tallies[day] = tally(samples, day, 24)
        probes += [probe_of("http://a.gov.cn/", day, s) for s in counted(samples, day, (), ())]
    week, series = week_of(tallies, as_of), ProbeSeries.of(probes, as_of)
    assert bool(week.undetermined) == bool(series.undetermined)
    assert week.percent == series.percent
    assert {day: t.samples for day, t in week.days if t.samples} == series.per_day


def test_a_day_below_twenty_says_where_the_visits_went():
    tallies = {DAY - timedelta(days=back): Tally(samples=24) for back in range(1, 8)}
    tallies[DAY - timedelta(days=3)] = Tally(samples=12, cut=9, gap_minutes=180)
    week = week_of(tallies, DAY)
    assert week.percent is None
    assert week.undetermined == (
        "监测时间点前一周有的天不足 20 次：2026-11-19 12 次（我方断网剔除 9 次）"
    )


def test_no_samples_at_all():
    assert "没有可用性监测数据" in week_of({}, DAY).undetermined


def test_a_full_week_has_a_ratio():
    tallies = {DAY - timedelta(days=back): Tally(samples=24, failed=1) for back in range(1, 8)}
    week = week_of(tallies, DAY)
    assert (week.total.samples, week.undetermined) == (168, "")
    assert week.percent == pytest.approx(100 / 24)


def test_spans_that_touch_are_one():
    first, second, third = span("01:00", "02:00"), span("01:30", "03:00"), span("05:00", "06:00")
    assert joined([third, second, first]) == (span("01:00", "03:00"), third)
    lasting = Span(first.since, None)
    assert joined([lasting, third]) == (lasting,)
