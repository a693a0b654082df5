"""Two campaigns side by side, and how things went over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.circulars.statistics.tallies import (
    Tally,
    by_reason,
    by_region,
    counted_sites,
    together,
    total,
)
from xuncha_platform.people.access import Access


@dataclass(frozen=True, slots=True)
class Change:
    """A group now and before; either may be missing."""

    name: str
    now: Tally | None
    before: Tally | None

    @property
    def points(self) -> float | None:
        """How many percentage points the rate moved, between the rates as printed."""
        if self.now is None or self.before is None:
            return None
        if self.now.rate is None or self.before.rate is None:
            return None
        return float(Decimal(str(self.now.rate)) - Decimal(str(self.before.rate)))


def compare(access: Access, now: Campaign, before: Campaign | None) -> list[Change]:
    """All and each region, now and before; the total first. A region is the same under whatever
    name; one of which only the name is known (before 0.2.0) by its name."""
    new = by_region(counted_sites(access, now))
    old = by_region(counted_sites(access, before)) if before else []
    total = together(new)
    earlier = _matched(new, old)
    gone = [one for one in old if one not in earlier]
    return [
        Change(total.name, total, together(old) if before else None),
        *(Change(one.name, one, then) for one, then in zip(new, earlier, strict=True)),
        *(Change(one.name, None, one) for one in gone),
    ]


def _matched(new: Sequence[Tally], old: Sequence[Tally]) -> list[Tally | None]:
    """For each region now its tally then, each tally once: by the region first."""
    by_id: dict[int | None, Tally] = {o.region: o for o in old if o.region is not None}
    found = [by_id.get(one.region) for one in new]
    by_name = {one.name: one for one in old if one not in found}
    return [then or by_name.pop(one.name, None) for one, then in zip(new, found, strict=True)]


@dataclass(frozen=True, slots=True)
class Moved:
    """A site whose verdict differs between two campaigns."""

    now: CampaignSite
    before: CampaignSite

    @property
    def verdict(self) -> str:
        """What it came to now; empty where it was not inspected."""
        return _verdict(self.now)

    @property
    def verdict_before(self) -> str:
        """What it came to then."""
        return _verdict(self.before)


def moved_sites(access: Access, now: Campaign, before: Campaign) -> list[Moved]:
    """Sites inspected in both whose verdict changed, those that fell first."""
    then, today = _verdicts(access, before), _verdicts(access, now)
    differ = [site for site in today if site in then and today[site] != then[site]]
    # Only these are read: most sites keep their verdict.
    rows_then, rows_now = _rows(access, before, differ), _rows(access, now, differ)
    found = [Moved(row, rows_then[site]) for site, row in rows_now.items()]
    return sorted(found, key=lambda one: one.verdict != "fail")


def _verdicts(access: Access, campaign: Campaign) -> dict[int, str]:
    """Site → its verdict, where it was inspected."""
    rows = counted_sites(access, campaign).filter(now__isnull=False).order_by()
    return dict(rows.values_list("site_id", "now__verdict"))


def _rows(access: Access, campaign: Campaign, sites: Sequence[int]) -> dict[int, CampaignSite]:
    """Site → its row in the campaign, in the order of the list."""
    rows = counted_sites(access, campaign).filter(site__in=sites)
    read = rows.select_related("current").defer("current__report", "current__outcomes")
    return {row.site_id: row for row in read}


def _verdict(row: CampaignSite) -> str:
    return row.current.verdict if row.current else ""


@dataclass(frozen=True, slots=True)
class Point:
    """One campaign in a trend."""

    campaign: Campaign
    tally: Tally


def trend_of(
    access: Access, campaigns: Sequence[Campaign], region: int | None = None
) -> list[Point]:
    """The tally of all, or of one region, campaign by campaign, oldest first.

    A site that moved counts in the region it had in each campaign.
    """
    points = []
    for campaign in sorted(campaigns, key=lambda one: (one.as_of, one.pk)):
        sites = counted_sites(access, campaign)
        if region is not None:
            sites = sites.filter(region_id=region)
        tally = total(sites)
        if tally.sampled:
            points.append(Point(campaign, tally))
    return points


def reason_trend(
    access: Access, campaigns: Sequence[Campaign]
) -> dict[str, list[tuple[Campaign, int]]]:
    """For each reason how many sites had it, campaign by campaign, oldest first."""
    ordered = sorted(campaigns, key=lambda one: (one.as_of, one.pk))
    counted = [(one, dict(by_reason(counted_sites(access, one)))) for one in ordered]
    reasons = dict.fromkeys(reason for _campaign, counts in counted for reason in counts)
    # A campaign in which nobody had the reason counts none; it is no gap.
    return {
        reason: [(campaign, counts.get(reason, 0)) for campaign, counts in counted]
        for reason in reasons
    }
