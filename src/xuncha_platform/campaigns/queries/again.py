"""Which sites of a campaign a new pass may take."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from xuncha_platform.campaigns.models import Campaign, CampaignSite, Chosen
from xuncha_platform.findings.models import Finding, FindingState

# What people ask for by a word → its sites.
WHICH = {
    "failed": ~Q(current__problem="") | Q(current__isnull=True),
    "undetermined": Q(current__verdict="undetermined"),
    "failing": Q(current__verdict="fail"),
    "all": Q(),
}
# Sites with findings that a reviewer wants looked at once more.
RECHECK = "recheck"


def inspectable(campaign: Campaign) -> QuerySet[CampaignSite]:
    """Every site of the campaign that is not left out."""
    return campaign.sites.exclude(chosen=Chosen.EXCLUDED)


def sites_for(campaign: Campaign, which: str) -> QuerySet[CampaignSite]:
    """The sites meant by a word of WHICH, or those with findings that wait for a recheck."""
    if which == RECHECK:
        waiting = Finding.objects.filter(
            campaign=campaign, is_current=True, state=FindingState.RECHECK
        )
        return inspectable(campaign).filter(pk__in=waiting.values("campaign_site"))
    return inspectable(campaign).filter(WHICH[which])
