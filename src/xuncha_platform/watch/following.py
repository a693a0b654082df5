"""Incidents follow from the series: called, ended, and taken back where it was we who were out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from django.db.models import F, Q

from xuncha import clock
from xuncha.clock import day_of
from xuncha.watch.incidents import Incident as Seen
from xuncha.watch.incidents import find_incidents
from xuncha.watch.prober import Taken
from xuncha.watch.sample import State
from xuncha.watch.spans import Span
from xuncha_platform.watch.models import Incident, Series, Vantage
from xuncha_platform.watch.visits import Visits, visits_of

# Three in a row with breaks of at most three hours never reach further back.
_LOOK_BACK = timedelta(days=1)


def follow(vantage: Vantage, taken: Sequence[Taken]) -> None:
    """Bring the incidents of the sites just visited up to date, inside a transaction."""
    failed = {one.site.id for one in taken if one.sample.state is State.FAILED}
    lasting = {
        row.site_id: row
        for row in Incident.objects.filter(
            vantage=vantage, site__in={one.site.id for one in taken}, ended=None, voided=False
        )
    }
    sites = failed | set(lasting)
    if not sites:
        return
    first = min(one.day for one in taken) - _LOOK_BACK
    last = max(one.day for one in taken)
    visits = visits_of(vantage, sites, first, last)
    ended = _last_ends(vantage, sites, first)
    for site in sites:
        _bring_up_to_date(vantage, site, visits[site], lasting.get(site), ended.get(site))
    for site, row in lasting.items():
        if site not in failed:
            continue
        if day_of(row.since) >= first:
            # Of most incidents all visits are here already.
            _count(vantage, row, last, visits[site])
        elif _is_whole(vantage, row):
            _count(vantage, row, last)
        else:
            Incident.objects.filter(pk=row.pk).update(failures=F("failures") + 1)


def void(vantage: Vantage, spans: Iterable[Span]) -> None:
    """Look again at incidents that began while we were cut off, they may be none; and at those
    that lasted then, for what was silent meanwhile is no failure."""
    for span in spans:
        began_then = Q(since__gte=span.since - timedelta(minutes=1))
        if span.until is not None:
            began_then &= Q(since__lte=span.until)
        for row in Incident.objects.filter(began_then, vantage=vantage, voided=False):
            until = row.ended or row.called + _LOOK_BACK
            found = visits_of(vantage, {row.site_id}, day_of(row.since), day_of(until))
            again = find_incidents(v for v in found[row.site_id] if v[0] >= row.since)
            if not any(one.since <= row.called for one in again):
                row.voided = True
                row.save(update_fields=["voided"])
        until = span.until or clock.now()
        then = Incident.objects.filter(vantage=vantage, voided=False, since__lt=until)
        for row in then.filter(Q(ended=None) | Q(ended__gt=span.since)):
            # Which visits were counted of an incident whose first are gone, nobody knows any more.
            if _is_whole(vantage, row):
                _count(vantage, row, day_of(row.ended or clock.now()))


def _count(vantage: Vantage, row: Incident, last: date, visits: Visits | None = None) -> None:
    """Count an incident's failures anew, from the series as they stand."""
    if visits is None:
        visits = visits_of(vantage, {row.site_id}, day_of(row.since), last)[row.site_id]
    until = Incident.objects.values_list("ended", flat=True).get(pk=row.pk)
    failures = sum(
        not opened for at, opened in visits if at >= row.since and (until is None or at < until)
    )
    Incident.objects.filter(pk=row.pk).update(failures=failures)


def _is_whole(vantage: Vantage, row: Incident) -> bool:
    """Whether all visits of an incident are kept still; the first ones go first (rollups.py)."""
    began = Series.objects.filter(vantage=vantage, site=row.site_id, day=day_of(row.since))
    return began.exists()


def _bring_up_to_date(
    vantage: Vantage,
    site: int,
    visits: Sequence[tuple[datetime, bool]],
    lasting: Incident | None,
    ended: datetime | None,
) -> None:
    known = None
    if lasting is not None:
        known = Seen(lasting.since, lasting.called)
        visits = [visit for visit in visits if visit[0] > lasting.called]
    elif ended is not None:
        visits = [visit for visit in visits if visit[0] >= ended]
    for seen in find_incidents(visits, known):
        if lasting is not None and seen.since == lasting.since:
            if seen.ended is not None:
                Incident.objects.filter(pk=lasting.pk).update(ended=seen.ended)
            continue
        Incident.objects.get_or_create(
            site_id=site,
            vantage=vantage,
            since=seen.since,
            defaults={"called": seen.called, "ended": seen.ended, "failures": seen.failures},
        )


def _last_ends(vantage: Vantage, sites: set[int], first: date) -> dict[int, datetime]:
    """When the last incident of each site ended; earlier visits are told already."""
    rows = Incident.objects.filter(
        vantage=vantage, site__in=sites, voided=False, ended__date__gte=first
    ).order_by("ended")
    return {site: ended for site, ended in rows.values_list("site_id", "ended") if ended}
