"""Incidents: called, ended, kept apart from our own outages, seen by those they concern."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.platform.conftest import make_site
from tests.platform.watch.tools import DAY, at, hourly, visit
from xuncha.watch.compare import Elsewhere
from xuncha.watch.spans import Span
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.registry.models import SiteStatus
from xuncha_platform.watch import queries, services
from xuncha_platform.watch.models import Incident, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rollups import KEEP_DAYS, tidy

NEXT = DAY + timedelta(days=1)


@pytest.fixture
def vantage(db):
    return own_vantage()


def tell(vantage, visits, at_once=1):
    for start in range(0, len(visits), at_once):
        services.record(vantage, visits[start : start + at_once])


@pytest.mark.parametrize("at_once", (1, 5, 24))
def test_three_in_a_row_two_good_ones_end_it(vantage, site, at_once):
    tell(vantage, hourly(site, "..xx..exx.x...."), at_once)
    row = Incident.objects.get()
    assert (row.since, row.called, row.ended) == (at(6, 30), at(8, 30), at(11, 30))
    assert row.failures == 4


def test_over_midnight_and_for_days(vantage, site):
    tell(vantage, hourly(site, "." * 22 + "xx"))
    assert not Incident.objects.exists()
    tell(vantage, hourly(site, "x" * 24, 0, NEXT))
    tell(vantage, hourly(site, "x" * 24, 0, NEXT + timedelta(days=1)), 24)
    row = Incident.objects.get()
    assert (row.since, row.ended, row.failures) == (at(22, 30), None, 50)
    tell(vantage, hourly(site, "..xxx", 0, NEXT + timedelta(days=2)))
    assert Incident.objects.count() == 2
    assert Incident.objects.filter(ended=None).count() == 1


def test_second_looks_count_for_incidents(vantage, site):
    visits = [visit(site, at(9, 30), "x"), visit(site, at(9, 35), "x", True)]
    tell(vantage, [*visits, visit(site, at(9, 40), "x", True)])
    assert Incident.objects.get().called == at(9, 40)
    assert queries.days(site, DAY, DAY)[DAY].failed == 1


def test_told_twice_after_a_kill(vantage, site):
    visits = hourly(site, "..xxx...")
    tell(vantage, visits)
    tell(vantage, visits, 3)
    assert Incident.objects.count() == 1


def test_while_we_are_cut_off_none_is_called(vantage, site):
    services.note_outages(vantage, [Span(at(2), at(5, 0), "")])
    tell(vantage, hourly(site, "..xxx."))
    assert not Incident.objects.exists()


def test_an_incident_that_was_our_outage_is_taken_back(vantage, site):
    tell(vantage, hourly(site, "..xxx"))
    assert Incident.objects.get().voided is False
    services.note_outages(vantage, [Span(at(2), at(5, 0), "")])
    assert Incident.objects.get().voided is True
    assert not queries.open_incidents(at(6)).exists()
    tell(vantage, hourly(site, "xxx", 6))
    assert [row.since for row in queries.open_incidents(at(9))] == [at(6, 30)]


def test_failures_are_those_that_count_each_once(vantage, site):
    """Neither those of our own outage, known before or after, nor those of an approved window."""
    tell(vantage, hourly(site, "xxxx"))
    tell(vantage, hourly(site, "xxxx"), 2)
    assert Incident.objects.get().failures == 4
    services.note_outages(vantage, [Span(at(4), at(6), "")])
    tell(vantage, hourly(site, "xxx", 4))
    assert Incident.objects.get().failures == 5
    services.note_outages(vantage, [Span(at(4), at(7), "")])
    assert Incident.objects.get().failures == 4
    Suspension.objects.create(
        site=site, starts_at=at(7), ends_at=at(8), reason="整改", approved_at=at(7)
    )
    tell(vantage, hourly(site, "ee..", 7))
    row = Incident.objects.get()
    assert (row.failures, row.ended) == (5, at(9, 30))


def test_of_an_incident_older_than_what_is_kept_failures_are_added(vantage, site):
    """An outage of ours, told again whenever it has grown, is no failure of the site's."""
    tell(vantage, hourly(site, "xxxx"))
    tell(vantage, hourly(site, "xx", 0, NEXT))
    tidy(vantage, NEXT + timedelta(days=KEEP_DAYS))
    tell(vantage, hourly(site, "x", 2, NEXT + timedelta(days=KEEP_DAYS)))
    assert Incident.objects.get().failures == 7
    for hour in (4, 5):
        began = at(3, 0, NEXT + timedelta(days=KEEP_DAYS))
        services.note_outages(vantage, [Span(began, began + timedelta(hours=hour), "")])
    assert Incident.objects.get().failures == 7


def test_an_incident_older_than_our_outage_stays(vantage, site):
    tell(vantage, hourly(site, "..xxxx"))
    services.note_outages(vantage, [Span(at(5), at(6), "")])
    assert Incident.objects.get().voided is False


def test_with_approval_it_is_no_open_incident(vantage, site):
    tell(vantage, hourly(site, "..xxx"))
    assert queries.open_incidents(at(6)).exists()
    Suspension.objects.create(
        site=site, starts_at=at(5), ends_at=None, reason="整改", approved_at=at(5)
    )
    assert not queries.open_incidents(at(6)).exists()


def test_who_sees_it(vantage, site, tree, person):
    tell(vantage, hourly(site, "..xxx"))
    inspector = person("inspector", tree.city)
    outsider = person("inspector", tree.elsewhere)
    assert queries.open_incidents(at(6)).scope(inspector).count() == 1
    assert queries.open_incidents(at(6)).scope(outsider).count() == 0


def test_another_vantage_says_down_or_not(vantage, site):
    other = Vantage.objects.create(name="乙机房")
    tell(vantage, hourly(site, "..xxx"))
    row = Incident.objects.get()
    assert queries.elsewhere(row, other, at(5)) is Elsewhere.UNSEEN
    services.record(other, hourly(site, "....."))
    assert queries.elsewhere(row, other, at(5)) is Elsewhere.ONLY_HERE
    found = queries.compared(site, other, DAY, DAY)
    assert [one.elsewhere for one in found] == [Elsewhere.ONLY_HERE] * 3


def test_a_closed_site_is_down_no_more_than_one_with_leave(vantage, site, tree):
    other = make_site(tree.county, tree.city, "丙镇网站", "http://www.bingzhen.invalid/")
    for one in (site, other):
        tell(vantage, hourly(one, "..xxx"))
    assert queries.open_incidents(at(6)).count() == 2
    site.status = SiteStatus.CLOSED
    site.save()
    Suspension.objects.create(
        site=other, starts_at=at(5), ends_at=at(12), approved_at=at(4), reason="停电"
    )
    assert not queries.open_incidents(at(6)).exists()
    stands = queries.with_standing(Incident.objects.order_by("site"), at(6))
    assert [row.standing for row in stands] == ["unwatched", "excused"]
    stands = queries.with_standing(Incident.objects.order_by("site"), at(13))
    assert [row.standing for row in stands] == ["unwatched", "lasting"]
