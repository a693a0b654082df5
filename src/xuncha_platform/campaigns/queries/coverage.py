"""Which sites the last quarters reached, and which were never drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Min, QuerySet

from xuncha_platform.campaigns.models import Campaign, CampaignKind, CampaignSite, Chosen, Stage
from xuncha_platform.registry.models import Site

# Checks by which an office reaches sites of its own choice; a recheck reaches no new ones.
COUNTED_KINDS = (CampaignKind.CENSUS, CampaignKind.SPOT, CampaignKind.FULL)
# Sites told by name beside the figures.
_NAMED = 100
IN_SAMPLE = (Chosen.DRAWN, Chosen.FORCED, Chosen.ALL)


@dataclass(frozen=True, slots=True)
class Reached:
    """One period: how many sites of the scope its campaigns reached, and their share in percent."""

    period: str
    sites: int
    percent: float
    key: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The last periods, oldest first, and what they came to together."""

    scope: int
    periods: tuple[Reached, ...]
    reached: int
    never: int
    # The first of them, to be told by name.
    never_names: tuple[str, ...]

    @property
    def percent(self) -> float:
        """Share of the scope that was reached at least once in these periods."""
        return _share(self.reached, self.scope)


def drawn_rows(campaign: Campaign) -> QuerySet[CampaignSite]:
    """The samples of the other drawn campaigns in the campaign's organisation."""
    return (
        CampaignSite.objects.filter(
            campaign__organisation=campaign.organisation,
            campaign__kind__in=COUNTED_KINDS,
            chosen__in=IN_SAMPLE,
        )
        .exclude(campaign=campaign.pk)
        .exclude(campaign__stage=Stage.DRAFT)
    )


def coverage(campaign: Campaign, sites: QuerySet[Site], periods: int = 4) -> Coverage:
    """How far the last `periods` (quarters or years with a campaign) reached into `sites`."""
    ids = sites.order_by().values("pk")
    rows = drawn_rows(campaign).filter(site__in=ids)
    scope = sites.count()
    listed = _newest(rows, periods)
    keys = [row["campaign__period_key"] for row in listed]
    reached = rows.filter(campaign__period_key__in=keys).values("site").distinct().count()
    never = never_drawn(campaign, sites)
    return Coverage(
        scope=scope,
        periods=tuple(
            Reached(
                row["period"],
                row["sites"],
                _share(row["sites"], scope),
                row["campaign__period_key"],
            )
            for row in listed
        ),
        reached=reached,
        never=never.count(),
        never_names=tuple(never.order_by("name", "pk").values_list("name", flat=True)[:_NAMED]),
    )


def _newest(rows: QuerySet[CampaignSite], periods: int) -> list[Any]:
    """The last periods with the number of their sites, oldest first."""
    newest = (
        rows.values("campaign__period_key")
        .annotate(period=Min("campaign__period"), sites=Count("site", distinct=True))
        .order_by("-campaign__period_key")[:periods]
    )
    return list(newest)[::-1]


def reached_in(campaign: Campaign, sites: QuerySet[Site], keys: Iterable[str]) -> QuerySet[Site]:
    """Those of `sites` that samples of these periods hold."""
    rows = drawn_rows(campaign).filter(campaign__period_key__in=list(keys))
    return sites.filter(pk__in=rows.values("site"))


def never_drawn(campaign: Campaign, sites: QuerySet[Site]) -> QuerySet[Site]:
    """Those of `sites` that no earlier campaign of the organisation reached."""
    return sites.exclude(pk__in=drawn_rows(campaign).values("site"))


def _share(part: int, whole: int) -> float:
    """In percent, half up to one decimal; never 100 while a site is missing."""
    if not whole:
        return 0.0
    tenths = (2000 * part + whole) // (2 * whole)
    return min(tenths, 1000 if part == whole else 999) / 10
