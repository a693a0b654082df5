"""What offices under inspection ask of their findings."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from xuncha_platform.campaigns.models import COUNTED, Campaign, Stage
from xuncha_platform.findings.models import Contest, ContestState, Finding, FindingState
from xuncha_platform.findings.rules.effect import LIFTED
from xuncha_platform.findings.visibility import SHOWN_FROM, campaign_sites, findings
from xuncha_platform.people.access import Access


def contestable(access: Access) -> QuerySet[Finding]:
    """What an office may contest: what a clause counts against its sites and nobody has lifted."""
    return (
        findings(access)
        .filter(is_current=True, campaign__stage=Stage.REPLY)
        .exclude(indicators=[])
        .exclude(state__in=LIFTED)
    )


def left_to_contest(access: Access) -> QuerySet[Finding]:
    """What of it has not been contested yet: what is filed waits for the inspectors."""
    waiting = Contest.objects.filter(state=ContestState.FILED, findings=OuterRef("pk"))
    return contestable(access).exclude(Exists(waiting))


def may_contest(access: Access, finding: Finding) -> bool:
    """Whether this person's office may contest the finding today, and has not done so yet."""
    if not access.may("findings.contest"):
        return False
    today = timezone.localdate()
    open_now = left_to_contest(access).filter(
        campaign__reply_from__lte=today, campaign__reply_until__gte=today
    )
    return open_now.filter(pk=finding.pk).exists()


def replies_of(campaign: Campaign) -> dict[str, int]:
    """Replies that were decided, those upheld at least in part, and findings remitted, of the sites
    that count."""
    rows = Contest.objects.filter(
        campaign_site__campaign=campaign, campaign_site__chosen__in=COUNTED
    ).exclude(state__in=(ContestState.FILED, ContestState.WITHDRAWN))
    remitted = Finding.objects.filter(
        campaign=campaign,
        campaign_site__chosen__in=COUNTED,
        is_current=True,
        state=FindingState.REMITTED,
    )
    return {
        "filed": rows.count(),
        "upheld": rows.exclude(state=ContestState.REJECTED).count(),
        "remitted": remitted.count(),
    }


def reply_sites(access: Access) -> QuerySet[Any]:
    """The sites in campaigns whose findings are out for reply, the newest campaign first."""
    return (
        campaign_sites(access)
        .filter(campaign__stage__in=SHOWN_FROM, current__isnull=False)
        .select_related("campaign", "current", "site")
        .order_by("-campaign__period_key", "position")
    )
