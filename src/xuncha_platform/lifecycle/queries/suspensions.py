"""Which sites are rightly down, and which are down for longer than was approved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus


def standing() -> QuerySet[Suspension]:
    """Suspensions that count or may come to count."""
    return Suspension.objects.filter(withdrawn_at=None, refused_at=None)


def approved() -> QuerySet[Suspension]:
    """Suspensions that count."""
    return standing().filter(approved_at__isnull=False)


def suspended(site_ids: Iterable[int], moment: datetime) -> dict[int, Suspension]:
    """Site id → the approved suspension or maintenance window it is in at `moment`."""
    rows = approved().filter(
        Q(ends_at=None) | Q(ends_at__gt=moment), site_id__in=list(site_ids), starts_at__lte=moment
    )
    # Where both cover the moment, the suspension says more than the maintenance.
    return {row.site_id: row for row in rows.order_by("-maintenance", "starts_at")}


def windows(
    site_ids: Iterable[int], since: datetime, until: datetime
) -> dict[int, list[tuple[datetime, datetime | None]]]:
    """Site id → approved windows that touch the time from `since` to `until`, in order."""
    rows = approved().filter(
        Q(ends_at=None) | Q(ends_at__gt=since), site_id__in=list(site_ids), starts_at__lt=until
    )
    found: dict[int, list[tuple[datetime, datetime | None]]] = {}
    for site, begins, ends in rows.order_by("starts_at").values_list(
        "site_id", "starts_at", "ends_at"
    ):
        found.setdefault(site, []).append((begins, ends))
    return found


def counted_starts(suspension: Suspension) -> list[datetime]:
    """When the site's other approved suspensions began; maintenance and forced ones left out."""
    rows = approved().filter(site=suspension.site_id, maintenance=False, forced=False)
    return list(rows.exclude(pk=suspension.pk).values_list("starts_at", flat=True))


def overdue(access: Access) -> QuerySet[Site]:
    """Sites still registered as suspended though what was approved has ended and no other approved
    suspension covers this moment."""
    now = timezone.now()
    granted = approved().filter(site=OuterRef("pk"), maintenance=False)
    ended = granted.filter(ends_at__lte=now)
    covering = granted.filter(Q(ends_at=None) | Q(ends_at__gt=now), starts_at__lte=now)
    suspended_sites = Site.objects.scope(access).filter(status=SiteStatus.SUSPENDED)
    return suspended_sites.filter(Exists(ended), ~Exists(covering))
