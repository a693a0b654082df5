"""Which sites of the register a campaign may draw from."""

from __future__ import annotations

from django.db.models import QuerySet

from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry.models import Site, SiteStatus

# Sites that are closed, planned or entered by mistake are not there to be inspected.
INSPECTABLE = (SiteStatus.RUNNING, SiteStatus.SUSPENDED)
PORTALS = {"portal": True, "department": False}


def sites_in_scope(campaign: Campaign) -> QuerySet[Site]:
    """The sites of the campaign's scope, region by region as an office lists them.

    `scope_filter` holds `regions` (ids), `levels`, `portals` ("portal", "department" or ""); what
    is missing or empty does not narrow. A recheck is of the sites that failed in `previous`.
    """
    wanted = campaign.scope_filter
    sites = Site.objects.within(campaign.organisation.path).filter(status__in=INSPECTABLE)
    if wanted.get("regions"):
        sites = sites.filter(region_id__in=wanted["regions"])
    if wanted.get("levels"):
        sites = sites.filter(level__in=wanted["levels"])
    if wanted.get("portals") in PORTALS:
        sites = sites.filter(is_portal=PORTALS[wanted["portals"]])
    if campaign.kind == CampaignKind.RECHECK and campaign.previous_id:
        sites = sites.filter(
            campaign_sites__campaign=campaign.previous_id,
            campaign_sites__current__verdict="fail",
        )
    return sites.select_related("region__parent").order_by("region__position", "region__path", "id")


def regions_of(organisation: Organisation) -> QuerySet[Organisation]:
    """The regions that sites below an organisation are counted under."""
    below = Site.objects.within(organisation.path).values("region_id")
    return Organisation.objects.filter(pk__in=below).order_by("position", "path")
