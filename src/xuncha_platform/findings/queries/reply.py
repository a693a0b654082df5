"""What offices under inspection ask of their findings."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from xuncha_platform.findings.visibility import SHOWN_FROM, campaign_sites
from xuncha_platform.people.access import Access


def reply_sites(access: Access) -> QuerySet[Any]:
    """The sites in campaigns whose findings are out for reply, the newest campaign first."""
    return (
        campaign_sites(access)
        .filter(campaign__stage__in=SHOWN_FROM, current__isnull=False)
        .select_related("campaign", "current", "site")
        .order_by("-campaign__period_key", "position")
    )
