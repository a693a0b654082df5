"""Lists of campaigns and of their sites."""

from __future__ import annotations

from django.db.models import Count, Prefetch, Q, QuerySet

from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite, Result
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.findings.visibility import SHOWN_FROM, sees_all_stages
from xuncha_platform.people.access import Access


def campaigns_of(access: Access) -> QuerySet[Campaign]:
    """The campaigns of one's organisation and below, with their counts."""
    counted = Q(sites__chosen__in=COUNTED)
    return (
        Campaign.objects.scope(access)
        .select_related("organisation")
        .annotate(
            sample=Count("sites", filter=counted),
            reached=Count("sites", filter=counted & Q(sites__current__isnull=False)),
            failing=Count("sites", filter=counted & Q(sites__current__verdict="fail")),
            unclear=Count("sites", filter=counted & Q(sites__current__verdict="undetermined")),
        )
    )


def sites_of(access: Access, campaign: Campaign) -> QuerySet[CampaignSite]:
    """The sites of a campaign as its list shows them; `now` is `current`, to sort and filter by."""
    return (
        CampaignSite.objects.scope(access)
        .filter(campaign=campaign)
        .annotate(now=current_of(campaign))
        # Only for the rows that are shown, and without the kilobytes that no list shows.
        .prefetch_related(Prefetch("current", Result.objects.defer("report", "outcomes")), "site")
    )


def sees_results(access: Access, campaign: Campaign) -> bool:
    """Whoever inspects sees all; an inspected office only what was reviewed."""
    return sees_all_stages(access) or campaign.stage in SHOWN_FROM
