"""What the pages of monitoring show, put together."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from xuncha.watch.codec import decode
from xuncha.watch.tally import Tally, standing
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.models import Freshness, Incident, Outage, Series, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.queries import days, elsewhere, with_standing
from xuncha_platform.watch.rollups import KEEP_DAYS
from xuncha_platform.watch.spans import excuses_between, outages_between
from xuncha_platform.watch.words import ELSEWHERE, Shown, evidence, shown

_DAYS_LISTED = 30
_INCIDENTS_LISTED = 20


def own_outages(now: datetime) -> list[dict[str, Any]]:
    """Our own outages of the last 30 days, the newest first, with what speaks for each."""
    since = now - timedelta(days=_DAYS_LISTED)
    rows = Outage.objects.filter(vantage=own_vantage(), since__gte=since)
    return [{"since": r.since, "until": r.until, "evidence": evidence(r.reason)} for r in rows]


def days_of(site: Site, now: datetime, today: date) -> list[tuple[date, Tally]]:
    """The days whose visits are still kept, the newest first."""
    found = days(site, today - timedelta(days=KEEP_DAYS), today, now)
    return sorted(found.items(), reverse=True)


def incidents_of(site: Site, now: datetime) -> list[tuple[Incident, list[tuple[str, Any]]]]:
    """The site's incidents, each with what other vantages say."""
    others = list(Vantage.objects.filter(is_own=False).order_by("name"))
    rows = Incident.objects.filter(site=site, vantage=own_vantage())
    return [
        (row, [(other.name, ELSEWHERE[elsewhere(row, other, now)]) for other in others])
        for row in with_standing(rows, now)[:_INCIDENTS_LISTED]
    ]


def visits_on(site: Site, day: date) -> list[Shown]:
    """Every visit of a day with its standing; empty where only the sums are kept."""
    vantage = own_vantage()
    row = Series.objects.filter(site=site, vantage=vantage, day=day).first()
    if row is None:
        return []
    outages = outages_between(vantage, day, day)
    excuses = excuses_between([site.pk], day, day).get(site.pk, ())
    samples = decode(bytes(row.samples))
    return [shown(one, standing(one, day, outages, excuses)) for one in samples]


def freshness_of(site: Site) -> list[tuple[str, Freshness]]:
    """The newest dates seen: the home page first, then the columns, the oldest first."""
    names = dict(site.columns.filter(ended_on=None).values_list("url", "name"))
    rows = [
        (names.get(row.url, ""), row)
        for row in Freshness.objects.filter(site=site)
        if row.url in names or (row.is_home and row.url == site.url)
    ]
    return sorted(rows, key=lambda one: (not one[1].is_home, one[1].newest or date.min))
