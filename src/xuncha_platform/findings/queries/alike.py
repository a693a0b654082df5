"""Findings that may be decided together: of one site, or the same question at many sites."""

from __future__ import annotations

from django.db.models import Count, QuerySet

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.findings.models import Finding, FindingState
from xuncha_platform.findings.queries.queue import queue_of
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.people.access import Access

# What is asked once of a site as a whole, and of most small sites: a person answers with a look.
QUESTIONS = (
    "interpretations_few",
    "policy_uninterpreted",
    "interpretation_unlinked",
    "channel_number_apart",
)


def undecided_of_row(campaign_site: CampaignSite, row: str) -> list[Finding]:
    """The undecided findings of a site's current result that one row of the rulebook counts.

    `row` "" are the hints, which no row counts. Vetoes are among them; the service leaves them out.
    """
    findings = Finding.objects.filter(
        result=campaign_site.current_id, state=FindingState.OPEN
    ).select_related("result")
    return [one for one in findings if (one.indicators[0] if one.indicators else "") == row]


def questions_of(access: Access, campaign: Campaign) -> dict[str, int]:
    """Question → at how many sites it is open, most first; those that several sites have.

    Nothing is looked for where the rulebook asks none of them.
    """
    rules = rulebook_of(campaign).rules
    names = {name for name in QUESTIONS if any(name in rule.observations for rule in rules)}
    if not names:
        return {}
    rows = _open(access, campaign).filter(name__in=names).order_by()
    counts = rows.values("name").annotate(sites=Count("id")).order_by("-sites", "name")
    return {row["name"]: row["sites"] for row in counts if row["sites"] > 1}


def same_question(access: Access, campaign: Campaign, name: str) -> QuerySet[Finding]:
    """The sites of a campaign at which one question is open, in their order; none for a name that
    is no such question."""
    if name not in QUESTIONS:
        return Finding.objects.none()
    return _open(access, campaign).filter(name=name)


def _open(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    rows = queue_of(access, campaign).filter(check_name="columns", state=FindingState.OPEN)
    return rows.filter(is_veto=False).select_related("result", "campaign_site")
