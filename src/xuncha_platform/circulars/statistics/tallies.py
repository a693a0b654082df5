"""Counts of one campaign, by region, by kind of office, by reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypedDict

from django.db.models import Count, Min, Q, QuerySet
from django.utils.translation import gettext as _

from xuncha.passrate import pass_rate
from xuncha.report.circular.build.families import families
from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite, Result
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.people.access import Access

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

    class _Now(TypedDict):
        now: Result

    # Sites of a campaign, each with the result that counts.
    Counted = QuerySet[WithAnnotations[CampaignSite, _Now]]

# 抽查少于5个网站的地区,一个网站就能左右合格率: such a rate is printed with a mark.
SMALL = 5


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one group. Sites whose verdict could not be reached are in no rate."""

    name: str
    passing: int = 0
    failing: int = 0
    undetermined: int = 0
    # Not inspected yet: of these nothing is known, not even that it cannot be known.
    waiting: int = 0
    # None for a group that is no region.
    region: int | None = None
    # What the list of the campaign's sites (campaigns/tables.py) is asked for to show just these;
    # None where no filter does: of old campaigns only the region's name is known.
    where: str | None = None

    @property
    def sampled(self) -> int:
        """检查的网站."""
        return self.judged + self.undetermined + self.waiting

    @property
    def judged(self) -> int:
        """The denominator of the rate."""
        return self.passing + self.failing

    @property
    def rate(self) -> float | None:
        """合格率 in percent; None where nothing was judged."""
        return pass_rate(self.passing, self.failing)

    @property
    def is_clean(self) -> bool:
        """全部合格: every one of them passes. One that could not be judged may have failed."""
        return 0 < self.sampled == self.passing

    @property
    def is_small(self) -> bool:
        """Whether one site more or less decides about the rate."""
        return self.judged < SMALL


def counted_sites(access: Access, campaign: Campaign) -> Counted:
    """The sites that count in a campaign's figures, within scope, in the order of the list.

    `now` is what `current` is, for counting (campaigns/queries/standing.py).
    """
    return (
        CampaignSite.objects.scope(access)
        .filter(campaign=campaign, chosen__in=COUNTED)
        .annotate(now=current_of(campaign))
        .order_by("position", "id")
    )


# Of sites with `now`: those that fail.
FAILS = Q(now__verdict="fail")
# To be annotated on them, for tally_of.
COUNTS = {
    "sampled": Count("id"),
    "failing": Count("id", filter=FAILS),
    "passing": Count("id", filter=Q(now__verdict="pass")),
    "reached": Count("id", filter=Q(now__isnull=False)),
}


def total(sites: Counted) -> Tally:
    """All of them together."""
    return tally_of(_("合计"), sites.order_by().aggregate(**COUNTS), "")


def together(tallies: Iterable[Tally]) -> Tally:
    """The total of groups that share no site."""
    rows = list(tallies)
    return Tally(
        _("合计"),
        sum(one.passing for one in rows),
        sum(one.failing for one in rows),
        sum(one.undetermined for one in rows),
        sum(one.waiting for one in rows),
        where="",
    )


def by_region(sites: Counted) -> list[Tally]:
    """A tally for each region as it was when the sites were drawn, in the order of the list.

    Sites may be counted elsewhere since (their county moved, a zone is counted apart): an earlier
    campaign keeps its rows. Two regions of one name have a row each.
    """
    rows = (
        sites.order_by()
        .values("region_name", "region_id")
        .annotate(first=Min("position"), **COUNTS)
        .order_by("first")
    )
    found = [_of_region(row) for row in rows]
    return _with_nameless(found)


def _of_region(row: Mapping[str, Any]) -> Tally:
    region = row["region_id"]
    where = f"&region={region}" if region else None
    return replace(tally_of(row["region_name"], row, where), region=region)


def _with_nameless(rows: list[Tally]) -> list[Tally]:
    """Sites of which only the region's name is known (before 0.2.0) count with the one that bears
    it, where that is one alone."""
    known = Counter(one.name for one in rows if one.region is not None)
    strays = {one.name: one for one in rows if one.region is None and known[one.name] == 1}
    return [_added(one, strays.get(one.name)) for one in rows if strays.get(one.name) is not one]


def _added(one: Tally, stray: Tally | None) -> Tally:
    if stray is None:
        return one
    return replace(together([one, stray]), name=one.name, region=one.region, where=one.where)


def by_kind(sites: Counted) -> list[Tally]:
    """Portals and departments' sites apart, as they were at the draw."""
    kinds = {
        True: (_("门户网站"), "&portal=yes"),
        False: (_("部门网站"), "&portal=no"),
    }
    rows = sites.order_by().values("is_portal").annotate(**COUNTS).order_by("-is_portal")
    return [tally_of(name, row, where) for row in rows for name, where in [kinds[row["is_portal"]]]]


def tally_of(name: str, counts: Mapping[str, Any], where: str | None = None) -> Tally:
    """The tally of a row annotated with COUNTS."""
    passing, failing, reached = counts["passing"], counts["failing"], counts["reached"]
    waiting = counts["sampled"] - reached
    unclear = reached - passing - failing
    return Tally(name, passing, failing, unclear, waiting, where=where)


def by_reason(sites: Counted) -> list[tuple[str, int]]:
    """Reasons by frequency: a site counts once a reason, in as many reasons as it has."""
    rows = sites.filter(FAILS).values_list("now__reasons", "now__sentence")
    counted: Counter[str] = Counter()
    for reasons, sentence in rows:
        counted.update(set(_families(reasons, sentence)))
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def with_reason(sites: Counted, reason: str) -> list[int]:
    """The ids of those that fail for the reason, as by_reason counts it."""
    rows = sites.filter(FAILS).values_list("pk", "now__reasons", "now__sentence")
    return [pk for pk, reasons, sentence in rows if reason in _families(reasons, sentence)]


def _families(reasons: list[str], sentence: str) -> Iterable[str]:
    return families(reasons or ([sentence] if sentence else []))
