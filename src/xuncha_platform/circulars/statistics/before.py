"""What a campaign's figures stand beside: the campaign before it."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha_platform.campaigns.models import Campaign


def one_before(campaigns: Sequence[Campaign], campaign: Campaign) -> Campaign | None:
    """The campaign it is compared with: the one chosen for it, else the last of its kind.

    `campaigns` are those with figures that one sees, newest first.
    """
    if campaign.previous in campaigns:
        return campaign.previous
    earlier = (o for o in campaigns if o.as_of < campaign.as_of and o.kind == campaign.kind)
    return next(earlier, None)
