"""The review queue of a campaign and how much of it is left."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet, Sum

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.findings.models import UNDECIDED, Decision, Finding
from xuncha_platform.findings.queries.own import waits_for_others
from xuncha_platform.findings.rules.priority import DECISIVE
from xuncha_platform.people.access import Access


def current_findings(access: Access) -> QuerySet[Finding]:
    """The findings of results that count now, within scope."""
    return Finding.objects.scope(access).filter(is_current=True)


def queue_of(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """Every finding of a campaign's current results, what can change a verdict first."""
    return (
        current_findings(access)
        # Twice the same: the database finds the sites of the campaign first, then their findings.
        .filter(campaign=campaign, campaign_site__campaign=campaign)
        .select_related("campaign_site__site")
        .order_by("priority", "position", "id")
    )


def decisive_open(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """What is still undecided and can change a verdict."""
    return queue_of(access, campaign).filter(
        state__in=UNDECIDED, priority__in=[int(one) for one in DECISIVE]
    )


def vetoes_waiting(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """Vetoes that one person has decided on and that wait for the second."""
    return queue_of(access, campaign).filter(is_veto=True, state="open").exclude(proposed="")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review of a campaign is."""

    total: int
    undecided: int
    decisive: int
    waiting_second: int
    # Seconds that people spent looking, by person, most first.
    spent: tuple[tuple[str, int, int], ...]


def progress(access: Access, campaign: Campaign) -> Progress:
    """Counts for the head of the queue. What is many is summed from the counts of the results."""
    counts = (
        CampaignSite.objects.scope(access)
        .filter(campaign=campaign)
        .annotate(now=current_of(campaign))
        .aggregate(total=Sum("now__found"), undecided=Sum("now__undecided"))
    )
    spent = (
        Decision.objects.filter(finding__campaign=campaign, by__isnull=False)
        .values("by__name")
        .annotate(decisions=Count("id"), seconds=Sum("seconds"))
        .order_by("-seconds")
    )
    people = tuple((row["by__name"], row["decisions"], row["seconds"] or 0) for row in spent)
    return Progress(
        total=counts["total"] or 0,
        undecided=counts["undecided"] or 0,
        decisive=decisive_open(access, campaign).count(),
        waiting_second=vetoes_waiting(access, campaign).count(),
        spent=people,
    )


def next_in_queue(access: Access, finding: Finding, step: int = 1) -> Finding | None:
    """The finding after (`step` 1) or before (-1) this one in the queue of its campaign.

    What waits for another person's decision is not the next thing to do.
    """
    rows = queue_of(access, finding.campaign)
    place = Q(priority=finding.priority)
    if step > 0:
        rows = rows.filter(
            Q(priority__gt=finding.priority)
            | (place & Q(position__gt=finding.position))
            | (place & Q(position=finding.position, id__gt=finding.pk))
        )
        rows = rows.filter(state__in=UNDECIDED).exclude(waits_for_others(access))
        return rows.first()
    rows = rows.filter(
        Q(priority__lt=finding.priority)
        | (place & Q(position__lt=finding.position))
        | (place & Q(position=finding.position, id__lt=finding.pk))
    )
    return rows.order_by("-priority", "-position", "-id").first()
