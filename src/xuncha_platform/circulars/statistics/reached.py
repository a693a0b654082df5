"""How far the checks of the last periods reached into the register, and whom they never reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite
from xuncha_platform.campaigns.queries.coverage import COUNTED_KINDS
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus

# 每季度抽查不少于30%: four of them are a year.
PERIODS = 4


@dataclass(frozen=True, slots=True)
class Reached:
    """The sites of one period, or of all of them together: those that run today."""

    period: str
    sites: int
    running: int

    @property
    def percent(self) -> float | None:
        """Share of the running sites; None where there is none."""
        return 100 * self.sites / self.running if self.running else None


def coverage(access: Access, campaigns: Sequence[Campaign]) -> tuple[list[Reached], Reached]:
    """The last four periods of `campaigns` (newest first), oldest first, and their union.

    The denominator is the same for all: the sites in scope that run today. A recheck reaches no
    new site and is left out.
    """
    running = _running(access)
    number = running.count()
    checks = [one for one in campaigns if one.kind in COUNTED_KINDS]
    keys = list(dict.fromkeys(one.period_key for one in checks))[:PERIODS]
    names = {one.period_key: one.period for one in checks}
    rows = CampaignSite.objects.filter(
        campaign__in=[one.pk for one in checks if one.period_key in keys],
        chosen__in=COUNTED,
        site__in=running.order_by().values("pk"),
    ).order_by()
    by_period = rows.values("campaign__period_key").annotate(n=Count("site", distinct=True))
    counts = dict(by_period.values_list("campaign__period_key", "n"))
    reached = rows.values("site").distinct().count()
    listed = [Reached(names[key], counts.get(key, 0), number) for key in reversed(keys)]
    return listed, Reached("", reached, number)


def never_drawn(access: Access) -> QuerySet[Site]:
    """The running sites in scope that no campaign ever counted."""
    drawn = CampaignSite.objects.filter(chosen__in=COUNTED).order_by().values("site")
    found: QuerySet[Site] = _running(access).exclude(pk__in=drawn)
    return found


def _running(access: Access) -> QuerySet[Site]:
    found: QuerySet[Site] = Site.objects.scope(access).filter(status=SiteStatus.RUNNING)
    return found
