"""How far the checks of the last periods reached into the register, and whom they never reached."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice

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
    # Of the period; empty for all of them.
    key: str = ""

    @property
    def percent(self) -> float | None:
        """Share of the running sites; None where there is none."""
        return 100 * self.sites / self.running if self.running else None


def coverage(access: Access, campaigns: Sequence[Campaign]) -> tuple[list[Reached], Reached]:
    """The last four periods of `campaigns` (newest first), oldest first, and their union.

    The denominator is the same for all: the sites in scope that run today. A recheck reaches no
    new site and is left out.
    """
    number = _running(access).count()
    names = last_periods(campaigns)
    rows = _rows(access, campaigns, tuple(names))
    by_period = rows.values("campaign__period_key").annotate(n=Count("site", distinct=True))
    counts = dict(by_period.values_list("campaign__period_key", "n"))
    reached = rows.values("site").distinct().count()
    listed = [
        Reached(name, counts.get(key, 0), number, key) for key, name in reversed(names.items())
    ]
    return listed, Reached("", reached, number)


def last_periods(campaigns: Sequence[Campaign]) -> dict[str, str]:
    """Key → name of the last periods with a check, the newest first."""
    names = {one.period_key: one.period for one in campaigns if one.kind in COUNTED_KINDS}
    return dict(islice(names.items(), PERIODS))


def reached_sites(
    access: Access, campaigns: Sequence[Campaign], keys: Collection[str]
) -> QuerySet[Site]:
    """The sites that `coverage` counts for these periods."""
    rows = _rows(access, campaigns, keys)
    return _running(access).filter(pk__in=rows.values("site"))


def _rows(
    access: Access, campaigns: Sequence[Campaign], keys: Collection[str]
) -> QuerySet[CampaignSite]:
    checks = [one for one in campaigns if one.kind in COUNTED_KINDS]
    return CampaignSite.objects.filter(
        campaign__in=[one.pk for one in checks if one.period_key in keys],
        chosen__in=COUNTED,
        site__in=_running(access).order_by().values("pk"),
    ).order_by()


def never_drawn(access: Access) -> QuerySet[Site]:
    """The running sites in scope that no campaign ever counted."""
    drawn = CampaignSite.objects.filter(chosen__in=COUNTED).order_by().values("site")
    found: QuerySet[Site] = _running(access).exclude(pk__in=drawn)
    return found


def _running(access: Access) -> QuerySet[Site]:
    found: QuerySet[Site] = Site.objects.scope(access).filter(status=SiteStatus.RUNNING)
    return found
