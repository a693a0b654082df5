"""What of a campaign one may look at: an office under inspection sees its findings from the
reply on, not while the inspectors are still at work."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from xuncha_platform.campaigns.models import CampaignSite, Stage
from xuncha_platform.findings.models import Contest, Finding, ManualFinding
from xuncha_platform.people.access import Access

# From here on a site's office sees what was found.
SHOWN_FROM = (Stage.REPLY, Stage.FROZEN, Stage.PUBLISHED)


def sees_all_stages(access: Access) -> bool:
    """Whether one belongs to those who inspect."""
    return access.role != "operator"


def findings(access: Access) -> QuerySet[Any]:
    """The findings one may look at."""
    return _shown(access, Finding.objects.scope(access), "campaign")


def campaign_sites(access: Access) -> QuerySet[Any]:
    """The sites of campaigns one may look at."""
    return _shown(access, CampaignSite.objects.scope(access), "campaign")


def manual_findings(access: Access) -> QuerySet[Any]:
    """What people entered by hand, as far as one may look at it."""
    return _shown(access, ManualFinding.objects.scope(access), "campaign_site__campaign")


def contests(access: Access) -> QuerySet[Any]:
    """The replies one may look at."""
    return Contest.objects.scope(access)


def _shown(access: Access, rows: QuerySet[Any], campaign: str) -> QuerySet[Any]:
    return (
        rows if sees_all_stages(access) else rows.filter(**{f"{campaign}__stage__in": SHOWN_FROM})
    )
