"""Home pages and columns are looked at in turn; the newest date is kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone

from tests.platform.watch.tools import DAY, at
from xuncha.watch.freshness import FollowedPage, Look
from xuncha_platform.registry.models import SiteColumn, SiteStatus
from xuncha_platform.watch.freshness import note_looks, pages_due, stale_homes
from xuncha_platform.watch.models import Freshness

NOW = at(9)


@pytest.fixture
def column(site):
    return SiteColumn.objects.create(site=site, name="通知公告", url=f"{site.url}tzgg/")


def pages(site, column):
    return FollowedPage(site.pk, site.url), FollowedPage(site.pk, column.url, "通知公告")


def test_home_pages_daily_columns_weekly(site, column):
    home, below = pages(site, column)
    assert pages_due(NOW, 10) == [home, below]
    note_looks([Look(home, NOW, DAY, 30), Look(below, NOW, DAY, 20)])
    assert pages_due(NOW + timedelta(hours=23), 10) == []
    assert pages_due(NOW + timedelta(hours=25), 10) == [home]
    assert pages_due(NOW + timedelta(days=7, hours=1), 10) == [home, below]


def test_neither_kind_keeps_the_other_waiting(site, column):
    for number in range(20):
        SiteColumn.objects.create(site=site, name=f"栏目{number}", url=f"{site.url}{number}/")
    due = pages_due(NOW, 6)
    assert len(due) == 6
    assert [page.column == "" for page in due] == [True] + [False] * 5
    assert len(pages_due(NOW, 1)) == 1


def test_ended_columns_and_closed_sites_are_left_out(site, column):
    column.ended_on = DAY
    column.save()
    assert len(pages_due(NOW, 10)) == 1
    site.status = SiteStatus.CLOSED
    site.save()
    assert pages_due(NOW, 10) == []


def test_what_could_not_be_read_keeps_its_last_date(site, column):
    home, _ = pages(site, column)
    note_looks([Look(home, NOW, DAY, 30)])
    note_looks([Look(home, NOW + timedelta(days=1), None, 0, "超过时限没有响应")])
    row = Freshness.objects.get()
    assert (row.newest, row.problem, row.is_home) == (DAY, "超过时限没有响应", True)


def test_stale_home_pages_in_scope(site, column, tree, person):
    home, below = pages(site, column)
    look = datetime(2026, 11, 20, 9, tzinfo=NOW.tzinfo)
    note_looks([Look(home, look, date(2026, 11, 5), 30), Look(below, look, date(2026, 1, 1), 1)])
    # A look of two days ago saw two weeks without news: only then it is held against the page.
    assert not stale_homes(look + timedelta(days=1)).exists()
    now = look + timedelta(days=2)
    found = stale_homes(now)
    assert [row.url for row in found] == [site.url]
    assert found.scope(person("inspector", tree.city)).count() == 1
    assert found.scope(person("inspector", tree.elsewhere)).count() == 0
    assert not stale_homes(now + timedelta(hours=1)).exists()


@pytest.mark.parametrize("what", ["closed", "moved", "unreadable", "no date"])
def test_what_is_not_known_is_not_called_stale(site, column, what):
    home, _ = pages(site, column)
    look = Look(home, NOW, None if what == "no date" else date(2016, 1, 1), 3)
    note_looks([look])
    assert stale_homes(NOW).exists() is (what != "no date")
    if what == "unreadable":
        note_looks([Look(home, NOW, None, 0, "超过时限没有响应")])
    elif what == "closed":
        site.status = SiteStatus.CLOSED
    elif what == "moved":
        site.url = "http://elsewhere.invalid/"
    site.save()
    assert not stale_homes(NOW).exists()


@pytest.mark.slow
def test_the_overview_names_them(site, column, tree, person, signed_in):
    home, _ = pages(site, column)
    client = signed_in(person("inspector", tree.city))
    assert "首页两周没有新信息" in (page := client.get("/watch/").content.decode())
    assert "共 1 个网站" not in page
    now = timezone.now()
    note_looks([Look(home, now, timezone.localdate(now) - timedelta(days=20), 3)])
    page = client.get("/watch/").content.decode()
    assert "共 1 个网站" in page
    assert site.name in page
    other = signed_in(person("inspector", tree.elsewhere))
    assert "共 1 个网站" not in other.get("/watch/").content.decode()
