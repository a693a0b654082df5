"""What a campaign's figures stand beside: the campaign before it, and who was never drawn."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha_platform.campaigns.models import COUNTED, Campaign
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus


def one_before(campaigns: Sequence[Campaign], campaign: Campaign) -> Campaign | None:
    """The campaign it is compared with: the one chosen for it, else the last of its kind.

    `campaigns` are those with figures that one sees, newest first.
    """
    if campaign.previous in campaigns:
        return campaign.previous
    earlier = (o for o in campaigns if o.as_of < campaign.as_of and o.kind == campaign.kind)
    return next(earlier, None)


def never_drawn(access: Access) -> int:
    """How many running sites in scope no campaign ever counted."""
    running = Site.objects.scope(access).filter(status=SiteStatus.RUNNING)
    return running.exclude(campaign_sites__chosen__in=COUNTED).count()
