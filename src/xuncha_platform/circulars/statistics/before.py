"""What a campaign's figures stand beside: the campaign before it."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha_platform.campaigns.models import Campaign, CampaignKind


def one_before(campaigns: Sequence[Campaign], campaign: Campaign) -> Campaign | None:
    """The campaign it is compared with: the one chosen for it, else the last of the same office,
    kind and rulebook. Nothing for a recheck: it is only of sites that had failed, their rate says
    nothing beside that of a sample.

    `campaigns` are those with figures that one sees, newest first.
    """
    if campaign.kind == CampaignKind.RECHECK:
        return None
    if campaign.previous in campaigns:
        return campaign.previous
    return next((one for one in campaigns if _precedes(one, campaign)), None)


def _precedes(one: Campaign, campaign: Campaign) -> bool:
    return one.as_of < campaign.as_of and _line(one) == _line(campaign)


def _line(campaign: Campaign) -> tuple[int, str, str]:
    return campaign.organisation_id, campaign.kind, campaign.rulebook
