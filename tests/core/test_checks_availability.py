"""站点无法访问: the ratio of a full week, or why there is none."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from site_facts import AS_OF, AT, WINDOWS, facts, home, probes

from xuncha.checks.availability.check import observe
from xuncha.facts import Certainty, Coverage, Outcome, OwnOutage

YESTERDAY = AS_OF - timedelta(days=1)


def only(**changes):
    (seen,) = observe(facts(**changes), WINDOWS)
    return seen


def test_a_full_week_gives_the_unrounded_ratio():
    seen = only(probes=probes(YESTERDAY, failed=7))
    assert seen.name == "home_unreachable_ratio"
    assert seen.detail["percent"] == 7 * 100 / 168
    assert (seen.detail["failed"], seen.detail["total"]) == (7, 168)
    assert (seen.detail["days"], seen.detail["least_per_day"]) == (7, 24)
    assert seen.count == 7
    assert seen.record_id


def test_a_perfect_week_is_said_too():
    assert only().detail["percent"] == 0.0


@pytest.mark.parametrize("seconds, failed", [(14.999, 0), (15.0, 1), (60.0, 1)])
def test_fifteen_seconds_count_as_not_opened(seconds, failed):
    first, *others = probes(YESTERDAY)
    slow = replace(first, seconds=seconds)
    assert only(probes=(slow, *others)).detail["failed"] == failed


@pytest.mark.parametrize(
    "a_day, name", [(20, "home_unreachable_ratio"), (19, "availability_unknown")]
)
def test_twenty_samples_a_day_are_needed(a_day, name):
    assert only(probes=probes(YESTERDAY, a_day=a_day)).name == name


def test_a_day_without_samples_is_a_gap_and_is_named():
    gap = AS_OF - timedelta(days=3)
    kept = tuple(p for p in probes(YESTERDAY) if not p.at.startswith(gap.isoformat()))
    seen = only(probes=kept)
    assert seen.certainty is Certainty.UNKNOWN
    assert f"{gap.isoformat()} 0 次" in seen.detail["reason"]


def test_a_week_that_ends_on_the_as_of_date_counts_when_the_one_before_is_not_full():
    assert only(probes=probes(AS_OF)).detail["total"] == 168


def test_an_older_week_does_not_count():
    assert only(probes=probes(AS_OF - timedelta(days=30))).name == "availability_unknown"


def test_days_are_those_of_shanghai():
    # 17:30 in London on the day before is 01:30 of the day in Shanghai.
    shifted = tuple(
        replace(p, at=p.at.replace("+08:00", "+00:00")) for p in probes(date(2018, 2, 27))
    )
    assert only(probes=shifted).name == "availability_unknown"


@pytest.mark.parametrize("outcome", [Outcome.DNS, Outcome.TIMEOUT, Outcome.CONNECT_REFUSED])
def test_one_failed_visit_is_no_week_of_monitoring(outcome):
    seen = only(probes=(), home=home(outcome))
    assert seen.name == "availability_unknown"
    assert seen.certainty is Certainty.UNKNOWN
    assert seen.detail["outcome"] == str(outcome)


def test_a_home_page_that_failed_in_our_own_outage_is_said_not_to_count():
    outage = OwnOutage(AT, AT, "sites", Outcome.TIMEOUT, 12, ((0, 2),))
    silent = {"probes": (), "home": home(Outcome.TIMEOUT)}
    assert "不算数" not in only(**silent).detail["reason"]
    seen = only(**silent, coverage=Coverage(outages=(outage,)))
    assert "12 个网站都是这样" in seen.detail["reason"]
    assert "不算数" in seen.detail["reason"]
    outside = replace(outage, side="outside")
    assert "不算数" not in only(**silent, coverage=Coverage(outages=(outside,))).detail["reason"]
