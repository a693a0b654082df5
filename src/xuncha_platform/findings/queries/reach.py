"""Whose findings of a campaign one sees, said so that the queue is still read from its index."""

from __future__ import annotations

from django.db.models import Q

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.people.access import Access

# So many sites stand in a query by their ids; above that their condition does.
_LISTED = 2000


def within_reach(access: Access, campaign: Campaign) -> Q:
    """The findings of the campaign's sites within scope.

    Who sees every site of the campaign is asked for nothing: a nation's 600,000 findings are not
    joined with its register. Worked out once for a campaign as it was loaded, i.e. once a request.
    """
    path = access.organisation.path if access.organisation else ""
    known: dict[str, Q] = campaign.__dict__.setdefault("_within_reach", {})
    if path not in known:
        known[path] = _reach(access, campaign)
    return known[path]


def _reach(access: Access, campaign: Campaign) -> Q:
    rows = CampaignSite.objects.filter(campaign=campaign)
    own = CampaignSite.objects.scope(access).filter(campaign=campaign)
    if not rows.exclude(pk__in=own.values("pk")).exists():
        return Q()
    listed = list(own.values_list("pk", flat=True)[: _LISTED + 1])
    return Q(campaign_site__in=listed if len(listed) <= _LISTED else own.values("pk"))
