"""What counts of each site of one campaign, asked so that the results of others are not read."""

from __future__ import annotations

from django.db.models import FilteredRelation, Q

from xuncha_platform.campaigns.models import Campaign


def current_of(campaign: Campaign) -> FilteredRelation:
    """The current results of a campaign's sites, to annotate `campaign.sites` with.

    The same as `current`, and the database is told that it lies in the campaign's own passes:
    sixteen quarters of a nation hold 384,000 results, one of them 24,000.
    """
    passes = list(campaign.passes.values_list("pk", flat=True))
    return FilteredRelation("current", condition=Q(current__run__in=passes or [0]))
