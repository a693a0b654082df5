"""What became of the sites that a recheck is about."""

from __future__ import annotations

from dataclasses import dataclass

from xuncha_platform.campaigns.models import Campaign, CampaignKind, CampaignSite, Chosen
from xuncha_platform.campaigns.queries.scope import INSPECTABLE


@dataclass(frozen=True, slots=True)
class Rechecked:
    """The sites that failed in the campaign that is rechecked."""

    failing: int
    # Of them: inspected by a higher level and only listed there.
    listed: int
    # Of them: closed since, nothing is left to be inspected.
    gone: tuple[CampaignSite, ...]


def rechecked(campaign: Campaign) -> Rechecked | None:
    """What a recheck starts from; None for every other kind of campaign."""
    if campaign.kind != CampaignKind.RECHECK or not campaign.previous_id:
        return None
    rows = CampaignSite.objects.filter(campaign=campaign.previous_id, current__verdict="fail")
    gone = rows.exclude(site__status__in=INSPECTABLE).select_related("site")
    return Rechecked(rows.count(), rows.filter(chosen=Chosen.LISTED).count(), tuple(gone))
