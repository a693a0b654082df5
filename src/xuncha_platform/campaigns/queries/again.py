"""Which sites of a campaign a new pass may take."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from xuncha_platform.campaigns.models import Campaign, CampaignSite, Chosen

# What people ask for by a word → its sites.
WHICH = {
    "failed": ~Q(current__problem="") | Q(current__isnull=True),
    "undetermined": Q(current__verdict="undetermined"),
    "failing": Q(current__verdict="fail"),
    "all": Q(),
}


def inspectable(campaign: Campaign) -> QuerySet[CampaignSite]:
    """Every site of the campaign that is not left out."""
    return campaign.sites.exclude(chosen=Chosen.EXCLUDED)


def sites_for(campaign: Campaign, which: str) -> QuerySet[CampaignSite]:
    """The sites meant by a word of WHICH."""
    return inspectable(campaign).filter(WHICH[which])
