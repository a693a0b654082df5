"""What offices under inspection ask of their findings."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from xuncha_platform.campaigns.models import Stage
from xuncha_platform.findings.models import Finding
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


def reply_sites(access: Access) -> QuerySet[Any]:
    """The sites in campaigns whose findings are out for reply, the newest campaign first."""
    return (
        campaign_sites(access)
        .filter(campaign__stage__in=SHOWN_FROM, current__isnull=False)
        .select_related("campaign", "current", "site")
        .order_by("-campaign__period_key", "position")
    )
