"""Our own outages and the approved stretches of sites, as the core wants them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime, timedelta

from django.db.models import Q

from xuncha.watch.sample import moment_of
from xuncha.watch.spans import Excuse, Span, joined
from xuncha_platform.lifecycle.queries import approved
from xuncha_platform.watch.models import Outage, Vantage

Excuses = dict[int, tuple[Span, ...]]


def outages_between(vantage: Vantage, first: date, last: date) -> tuple[Span, ...]:
    """The vantage's own outages that touch these days, both included."""
    since, until = _bounds(first, last)
    rows = Outage.objects.filter(_touches("since", "until", since, until), vantage=vantage)
    return joined(Span(row.since, row.until, row.reason) for row in rows)


def excuses_between(sites: Collection[int], first: date, last: date) -> Excuses:
    """Approved suspensions and maintenance windows that touch these days, by site."""
    since, until = _bounds(first, last)
    rows = approved().filter(_touches("starts_at", "ends_at", since, until), site__in=sites)
    found: dict[int, list[Span]] = defaultdict(list)
    for row in rows:
        kind = Excuse.MAINTENANCE if row.maintenance else Excuse.SUSPENSION
        found[row.site_id].append(Span(row.starts_at, row.ends_at, kind))
    return {site: tuple(spans) for site, spans in found.items()}


def _bounds(first: date, last: date) -> tuple[datetime, datetime]:
    return moment_of(first, 0), moment_of(last, 0) + timedelta(days=1)


def _touches(since_field: str, until_field: str, since: datetime, until: datetime) -> Q:
    ends = Q(**{f"{until_field}__isnull": True}) | Q(**{f"{until_field}__gte": since})
    return Q(**{f"{since_field}__lt": until}) & ends
