"""How fresh home pages and columns look; kept as the newest date that was seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from xuncha.watch.follower import COLUMN_EVERY, HOME_EVERY
from xuncha.watch.freshness import FollowedPage, Look
from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models import Site, SiteColumn, SiteStatus
from xuncha_platform.watch.models import Freshness

# 首页栏目信息更新: 监测时间点前2周内
STALE_AFTER = timedelta(days=14)
# Home pages are looked at daily; an older look says nothing of today.
LOOKED_LATELY = timedelta(days=2)
_PROBLEM_LENGTH = 200


def pages_due(now: datetime, most: int) -> list[FollowedPage]:
    """Pages of running sites not looked at for a day (home) or a week (columns)."""
    running = Site.objects.filter(status=SiteStatus.RUNNING)
    homes = _longest_ago(running, "pk", "url", now - HOME_EVERY, most)
    columns = _longest_ago(
        SiteColumn.objects.filter(ended_on=None, site__status=SiteStatus.RUNNING),
        "site_id",
        "url",
        now - COLUMN_EVERY,
        most,
    )
    # Half and half where both are many: neither keeps the other waiting.
    pages = [FollowedPage(site, url) for site, url in homes.values_list("pk", "url")]
    below = [FollowedPage(*row) for row in columns.values_list("site_id", "url", "name")]
    half = most // 2
    room = most - min(len(below), max(half, most - len(pages)))
    return pages[:room] + below[: most - min(len(pages), room)]


def note_looks(looks: Sequence[Look]) -> None:
    """Keep what was seen, over what was seen before. An unreadable page keeps its last date."""
    known = {
        (row.site_id, row.url): row.newest
        for row in Freshness.objects.filter(site__in={look.page.site for look in looks})
    }
    rows = {
        (look.page.site, look.page.url): Freshness(
            site_id=look.page.site,
            url=look.page.url,
            is_home=not look.page.column,
            looked_at=look.at,
            newest=look.newest or known.get((look.page.site, look.page.url)),
            items=look.items,
            problem=look.problem[:_PROBLEM_LENGTH],
        )
        for look in looks
    }
    Freshness.objects.bulk_create(
        rows.values(),
        update_conflicts=True,
        unique_fields=["site", "url"],
        update_fields=["is_home", "looked_at", "newest", "items", "problem"],
    )


def stale_homes(now: datetime) -> ScopedQuerySet:
    """Home pages of running sites that showed nothing new for two weeks when they were looked at,
    the longest ago first. What could not be read, shows no date or was not looked at lately is not
    among them: nothing is known of it."""
    since = now - LOOKED_LATELY
    found: ScopedQuerySet = Freshness.objects.filter(
        is_home=True,
        url=F("site__url"),
        site__status=SiteStatus.RUNNING,
        problem="",
        looked_at__gte=since,
        # Two weeks before the earliest of these looks: whatever came after a look is not held
        # against the page.
        newest__lt=timezone.localdate(since) - STALE_AFTER,
    )
    return found.order_by("newest", "pk")


def _longest_ago(rows: QuerySet, site: str, url: str, before: datetime, most: int) -> QuerySet:
    looks = Freshness.objects.filter(site=OuterRef(site), url=OuterRef(url)).values("looked_at")[:1]
    return (
        rows.annotate(looked_at=Subquery(looks))
        .filter(Q(looked_at=None) | Q(looked_at__lt=before))
        .order_by(F("looked_at").asc(nulls_first=True), "pk")[:most]
    )
