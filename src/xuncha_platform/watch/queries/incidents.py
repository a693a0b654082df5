"""How incidents stand: which of those without an end are news of today."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Case, Exists, OuterRef, Q, Value, When

from xuncha_platform.lifecycle.queries import approved
from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.watch.models import Incident, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rules import WATCHED

# An incident without an end whose site is down with leave, or is visited no more (closed).
SET_ASIDE = ("excused", "unwatched")


def with_standing(rows: ScopedQuerySet, now: datetime) -> ScopedQuerySet:
    """Each incident with its `standing`: lasting, excused, unwatched, ended or voided."""
    excused = approved().filter(
        Q(ends_at=None) | Q(ends_at__gte=now), site=OuterRef("site"), starts_at__lte=now
    )
    return rows.annotate(
        standing=Case(
            When(voided=True, then=Value("voided")),
            When(ended__isnull=False, then=Value("ended")),
            When(~Q(site__status__in=WATCHED), then=Value("unwatched")),
            When(Exists(excused), then=Value("excused")),
            default=Value("lasting"),
        )
    )


def open_incidents(now: datetime, vantage: Vantage | None = None) -> ScopedQuerySet:
    """Incidents that last, without sites that are down with approval or were closed since. Narrow
    with `.scope()`."""
    rows = Incident.objects.filter(vantage=vantage or own_vantage(), ended=None, voided=False)
    return with_standing(rows, now).filter(standing="lasting")
