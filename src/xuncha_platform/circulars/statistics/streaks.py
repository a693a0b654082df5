"""Quarters in a row, and who fails again and again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q

from xuncha_platform.campaigns.document import COUNTED
from xuncha_platform.campaigns.models import Campaign, CampaignKind, CampaignSite
from xuncha_platform.circulars.rules.periods import follows
from xuncha_platform.people.access import Access


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
    quarters = _quarters_back(campaign)
    clean = [_clean_regions(one) for one in quarters]
    found = []
    for region in clean[0]:
        length = 0
        while length < len(clean) and region in clean[length]:
            length += 1
        found.append(Streak(region, length))
    return found


def _quarters_back(campaign: Campaign) -> list[Campaign]:
    """The campaign and those of the quarters before it, as far as none is missing."""
    earlier = Campaign.objects.filter(
        organisation_id=campaign.organisation_id,
        kind=CampaignKind.SPOT,
        period_key__lt=campaign.period_key,
        frozen_at__isnull=False,
    ).order_by("-period_key", "-id")
    found = [campaign]
    for one in earlier:
        if one.period_key == found[-1].period_key:
            continue
        if not follows(one.period_key, found[-1].period_key):
            break
        found.append(one)
    return found


def _clean_regions(campaign: Campaign) -> dict[str, None]:
    verdicts: dict[str, set[str | None]] = defaultdict(set)
    rows = CampaignSite.objects.filter(campaign=campaign, chosen__in=COUNTED).order_by("position")
    for name, verdict in rows.values_list("region_name", "current__verdict"):
        verdicts[name].add(verdict)
    return dict.fromkeys(name for name, seen in verdicts.items() if seen == {"pass"})


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
    now = list(_failing(access, campaign.organisation_id).filter(campaign=campaign))
    codes = {row.site.site_id_code for row in now if row.site.site_id_code}
    before = _failing(access, campaign.organisation_id).filter(
        Q(site_id__in=[row.site_id for row in now]) | Q(site__site_id_code__in=codes),
        campaign__as_of__lt=campaign.as_of,
    )
    earlier: dict[object, list[Campaign]] = defaultdict(list)
    for row in before.order_by("-campaign__as_of"):
        earlier[_identity(row)].append(row.campaign)
    found = [Repeated(row, tuple(earlier[_identity(row)])) for row in now]
    return sorted((one for one in found if one.campaigns), key=lambda one: -len(one.campaigns))


def _failing(access: Access, organisation: int):  # type: ignore[no-untyped-def]
    return (
        CampaignSite.objects.scope(access)
        .filter(
            campaign__organisation_id=organisation,
            chosen__in=COUNTED,
            current__verdict="fail",
        )
        .select_related("site", "campaign")
    )


def _identity(row: CampaignSite) -> object:
    return row.site.site_id_code or row.site_id
