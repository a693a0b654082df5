"""Findings of one site that may be decided together."""

from __future__ import annotations

from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.findings.models import Finding, FindingState


def undecided_of_row(campaign_site: CampaignSite, row: str) -> list[Finding]:
    """The undecided findings of a site's current result that one row of the rulebook counts.

    `row` "" are the hints, which no row counts. Vetoes are among them; the service leaves them out.
    """
    findings = Finding.objects.filter(
        result=campaign_site.current_id, state=FindingState.OPEN
    ).select_related("result")
    return [one for one in findings if (one.indicators[0] if one.indicators else "") == row]
