"""Quarters in a row, and who fails again and again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignKind, CampaignSite
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.circulars.rules.periods import follows
from xuncha_platform.circulars.statistics.tallies import FAILS, by_region, counted_sites
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site

# A region's name in a campaign, and the region; None where nothing tells it (old campaigns).
Place = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Streak:
    """A region all of whose inspected sites passed, so many quarters in a row."""

    region: str
    length: int


def streaks_of(campaign: Campaign) -> list[Streak]:
    """Regions that are clean in this campaign, with how many quarters in a row they have been.

    Only quarterly spot checks of the same office count, and only quarters that follow one another:
    a quarter in which none of a region's sites was drawn ends its row.
    """
    if campaign.kind != CampaignKind.SPOT:
        return []
    lengths: Counter[Place] = Counter()
    still = _clean_regions(campaign)
    for quarter in _quarters_back(campaign):
        still = _still_clean(still, _clean_regions(quarter))
        if not still:
            break
        lengths.update(still)
    return [Streak(name, length) for (name, _region), length in lengths.items()]


def _still_clean(places: Sequence[Place], clean: Sequence[Place]) -> list[Place]:
    """The places that are among the clean ones, under whatever name; known by the name where only
    that is known."""
    regions = {region for _, region in clean if region is not None}
    names = {name for name, _ in clean}
    only_named = {name for name, region in clean if region is None}
    return [
        (name, region)
        for name, region in places
        if (name in names if region is None else region in regions or name in only_named)
    ]


def _quarters_back(campaign: Campaign) -> Iterator[Campaign]:
    """The campaign and those of the quarters before it, as far as none is missing."""
    earlier = Campaign.objects.filter(
        organisation_id=campaign.organisation_id,
        kind=CampaignKind.SPOT,
        period_key__lt=campaign.period_key,
        frozen_at__isnull=False,
    ).order_by("-period_key", "-id")
    last = campaign
    yield campaign
    for one in earlier:
        if one.period_key == last.period_key:
            continue
        if not follows(one.period_key, last.period_key):
            return
        last = one
        yield one


def _clean_regions(campaign: Campaign) -> list[Place]:
    """Regions all of whose inspected sites passed, in the order of the list."""
    sites = CampaignSite.objects.filter(campaign=campaign, chosen__in=COUNTED)
    rows = by_region(sites.annotate(now=current_of(campaign)))
    return [(one.name, one.region) for one in rows if one.sampled == one.passing]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A site that failed in several campaigns, newest first, under whatever name or address."""

    site: CampaignSite
    campaigns: tuple[Campaign, ...]


def repeat_offenders(access: Access, campaign: Campaign) -> list[Repeated]:
    """Sites that fail in this campaign and failed in earlier ones of the same office.

    A site is the same by its row of the register; a row that was ended and filed anew is known by
    its 网站标识码.
    """
    failing = counted_sites(access, campaign).filter(FAILS)
    now = list(failing.select_related("site"))
    earlier = _earlier(access, campaign, [row.site for row in now])
    found = [Repeated(row, tuple(earlier.get(_identity(row.site), ()))) for row in now]
    return sorted((one for one in found if one.campaigns), key=lambda one: -len(one.campaigns))


def _earlier(access: Access, campaign: Campaign, sites: list[Site]) -> dict[object, list[Campaign]]:
    """Site → the campaigns before this one in which it failed, newest first."""
    codes = {site.site_id_code for site in sites if site.site_id_code}
    # The rows of the register first: asked for in one go, both conditions would scan everything.
    same = Site.objects.filter(Q(pk__in=[site.pk for site in sites]) | Q(site_id_code__in=codes))
    known = {site.pk: _identity(site) for site in same.only("pk", "site_id_code")}
    campaigns = {
        one.pk: one
        for one in Campaign.objects.filter(
            organisation_id=campaign.organisation_id, as_of__lt=campaign.as_of
        ).only("pk", "title", "period", "as_of")
    }
    failed = (
        _failing(access, campaign.organisation_id)
        .filter(site__in=known, campaign__in=campaigns)
        .order_by("-campaign__as_of", "-campaign_id")
    )
    earlier: dict[object, list[Campaign]] = defaultdict(list)
    for site, pk in failed.values_list("site_id", "campaign_id"):
        earlier[known[site]].append(campaigns[pk])
    return earlier


def _failing(access: Access, organisation: int) -> QuerySet[CampaignSite]:
    return CampaignSite.objects.scope(access).filter(
        campaign__organisation_id=organisation, chosen__in=COUNTED, current__verdict="fail"
    )


def _identity(site: Site) -> object:
    return site.site_id_code or site.pk
