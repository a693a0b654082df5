"""Visits are kept once, days are summed up, a week is read."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError

from tests.platform.watch.tools import DAY, at, hourly, visit, whole_day
from xuncha.clock import stamp
from xuncha.crawl.probes.series import ProbeSeries
from xuncha.watch.codec import decode
from xuncha.watch.monitor import StoreUnavailable
from xuncha.watch.spans import Span
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.watch import queries, rates, rollups, services
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Day, Outage, PastRate, Series
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rollups import KEEP_DAYS, sum_up_day, tidy
from xuncha_platform.watch.store import DatabaseStore

WEEK = [DAY - timedelta(days=back) for back in range(7, 0, -1)]


@pytest.fixture
def vantage(db):
    return own_vantage()


def record_week(vantage, site):
    for day in WEEK:
        services.record(vantage, whole_day(site, day))


def suspend(site, since, until, **more):
    return Suspension.objects.create(
        site=site,
        starts_at=since,
        ends_at=until,
        reason="机房搬迁",
        **{"approved_at": since, **more},
    )


def test_one_row_a_site_and_day_and_nothing_twice(vantage, site):
    visits = whole_day(site, DAY)
    services.record(vantage, visits[:10])
    services.record(vantage, visits[5:])
    services.record(vantage, visits)
    row = Series.objects.get()
    samples = decode(bytes(row.samples))
    assert [s.minute for s in samples] == [v.sample.minute for v in visits]
    assert not any(s.is_extra for s in samples)
    assert len(row.samples) <= 24 * 4


def test_a_second_visit_in_the_same_hour_is_not_counted(vantage, site):
    services.record(vantage, hourly(site, "." * 24))
    services.record(vantage, [visit(site, at(9, 50), "x")])
    assert queries.days(site, DAY, DAY)[DAY].failed == 0
    assert queries.days(site, DAY, DAY)[DAY].samples == 24


def test_a_full_week_has_a_ratio_and_a_round_sees_the_same(vantage, site):
    record_week(vantage, site)
    services.record(vantage, [])
    week = queries.week(site, DAY)
    assert (week.total.samples, week.percent, week.undetermined) == (168, 0, "")
    probes = queries.probes_for(site, DAY)
    assert len(probes) == 168
    assert {probe.url for probe in probes} == {site.url}
    assert ProbeSeries.of(probes, DAY).percent == 0
    assert probes[0].at.startswith(stamp(at(0, 0, WEEK[0]))[:11])


def test_machine_off_is_a_gap_and_the_week_undetermined(vantage, site):
    record_week(vantage, site)
    Series.objects.get(day=WEEK[2]).delete()
    services.record(vantage, hourly(site, "." * 12, 0, WEEK[2]))
    week = queries.week(site, DAY)
    assert week.percent is None
    assert f"{WEEK[2]} 12 次" in week.undetermined
    day = dict(week.days)[WEEK[2]]
    assert (day.failed, day.gap_minutes) == (0, 12 * 60)


def test_our_own_outage_is_cut_out(vantage, site):
    record_week(vantage, site)
    Series.objects.get(day=WEEK[3]).delete()
    services.record(vantage, hourly(site, "..........xxx" + "." * 11, 0, WEEK[3]))
    services.note_outages(vantage, [Span(at(10, 0, WEEK[3]), at(12, 45, WEEK[3]), "30/30")])
    day = queries.days(site, WEEK[3], WEEK[3])[WEEK[3]]
    assert (day.samples, day.failed, day.cut) == (21, 0, 3)
    assert queries.week(site, DAY).percent == 0
    assert len(queries.probes_for(site, DAY)) == 165


def test_an_outage_that_grows_stays_one(vantage):
    services.note_outages(vantage, [Span(at(10), at(10, 5), "a")])
    services.note_outages(vantage, [Span(at(10), at(10, 20), "b")])
    assert [row.until for row in Outage.objects.all()] == [at(10, 20)]


def test_approved_suspension_is_taken_out_and_only_approved(vantage, site):
    services.record(vantage, hourly(site, "." * 10 + "x" * 6 + "." * 8))
    window = suspend(site, at(10), at(15, 59), maintenance=True)
    assert queries.days(site, DAY, DAY)[DAY].excused == 6
    assert queries.days(site, DAY, DAY)[DAY].failed == 0
    window.approved_at = None
    window.save()
    assert queries.days(site, DAY, DAY)[DAY].failed == 6
    window.approved_at, window.withdrawn_at = at(9), at(9, 30)
    window.save()
    assert queries.days(site, DAY, DAY)[DAY].failed == 6


def test_days_are_summed_up_and_the_sums_outlive_the_samples(vantage, site):
    record_week(vantage, site)
    services.record(vantage, hourly(site, "..eb" + "." * 20, 0, DAY))
    before = queries.days(site, WEEK[0], DAY)
    tidy(vantage, DAY + timedelta(days=1))
    assert Day.objects.count() == 8
    tidy(vantage, DAY + timedelta(days=KEEP_DAYS + 5))
    assert Series.objects.count() == 0
    assert queries.days(site, WEEK[0], DAY) == before
    assert before[DAY].unsure == 1
    assert before[DAY].failed == 1


def test_tidying_twice_or_late_comes_to_the_same(vantage, site):
    record_week(vantage, site)
    for _ in range(2):
        tidy(vantage, DAY)
    assert Day.objects.count() == 7
    assert sum_up_day(vantage, WEEK[0]) == 1
    assert Day.objects.count() == 7
    vantage.refresh_from_db()
    assert vantage.summed_until == WEEK[-1]


def test_what_became_known_late_is_in_the_last_sums(vantage, site):
    services.record(vantage, hourly(site, "." * 20 + "xx.."))
    tidy(vantage, DAY + timedelta(days=3))
    assert Day.objects.get().failed == 2
    suspend(site, at(20), at(22))
    tidy(vantage, DAY + timedelta(days=KEEP_DAYS + 1))
    assert (Day.objects.get().failed, Day.objects.get().excused) == (0, 2)


def test_gaps_of_today_end_now(vantage, site):
    services.record(vantage, hourly(site, "......"))
    assert queries.days(site, DAY, DAY, now=at(8))[DAY].gap_minutes == 120
    assert queries.days(site, DAY, DAY)[DAY].gap_minutes == 18 * 60


def test_many_sites_at_once(vantage, site, tree):
    from tests.platform.conftest import make_site

    other = make_site(tree.city, tree.city, "甲市人民政府网站", "http://www.jiashi.invalid/")
    services.record(vantage, hourly(site, "...") + hourly(other, "xx"))
    probes = queries.probes_of([site, other], DAY + timedelta(days=1))
    assert [probe.ok for probe in probes[other.pk]] == [False, False]
    assert {probe.url for probe in probes[site.pk]} == {site.url}


def test_the_monitor_tidies_a_portion_at_a_time(vantage, site):
    record_week(vantage, site)
    lease = Lease(vantage)
    store = DatabaseStore(vantage, lease)
    # Ten minutes have to pass after midnight.
    assert store.keep_up(at(0, 5))
    for second in range(20):
        assert store.keep_up(at(0, 11) + timedelta(seconds=10 * second))
    assert Day.objects.count() == 7
    assert not DatabaseStore(vantage, Lease(vantage)).keep_up(at(0, 14))


@pytest.mark.django_db(transaction=True)
def test_what_broke_off_while_tidying_is_done_again(vantage, site, monkeypatch):
    record_week(vantage, site)
    store = DatabaseStore(vantage, Lease(vantage))

    def away(*_args, **_more):
        raise OperationalError("away")

    with monkeypatch.context() as broken:
        broken.setattr(rollups, "_sum_up", away)
        with pytest.raises(StoreUnavailable, match="away"):
            store.keep_up(at(1))
    for second in range(20):
        assert store.keep_up(at(1, 1) + timedelta(seconds=second))
    assert Day.objects.count() == 7


def test_another_rate_makes_no_gaps_of_earlier_days(vantage, site):
    """They were visited as often as was asked for then."""
    before, changed, after = (DAY - timedelta(days=back) for back in (2, 1, 0))
    services.record(vantage, whole_day(site, before))
    services.record(vantage, whole_day(site, changed)[:12])
    with time_machine.travel(at(12, 0, changed)):
        vantage = rates.change(vantage, 48)
    services.record(
        vantage,
        [visit(site, at(12, minute, changed)) for minute in range(7, 720, 30)],
    )
    services.record(vantage, [visit(site, at(0, minute, after)) for minute in range(7, 1440, 30)])
    found = queries.days(site, before, after)
    assert [found[day].gap_minutes for day in (before, changed, after)] == [0, 0, 0]
    assert [found[day].samples for day in (before, changed, after)] == [24, 36, 48]
    rates.change(vantage, 24)
    tidy(own_vantage(), DAY + timedelta(days=KEEP_DAYS + 3))
    assert not Series.objects.exists()
    assert list(Day.objects.values_list("gap_minutes", flat=True)) == [0, 0, 0]


def test_the_same_rate_again_is_no_change(vantage):
    rates.change(vantage, 24)
    assert not PastRate.objects.exists()
