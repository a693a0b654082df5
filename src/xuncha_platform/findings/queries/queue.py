"""The review queue of a campaign and how much of it is left."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, F, Q, QuerySet, Sum

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings.models import Decision, Finding, FindingState
from xuncha_platform.findings.queries.own import waits_for_others
from xuncha_platform.findings.rules.priority import DECISIVE
from xuncha_platform.people.access import Access

_UNDECIDED = (FindingState.OPEN, FindingState.RECHECK)


def current_findings(access: Access) -> QuerySet[Finding]:
    """The findings of results that count now, within scope."""
    return Finding.objects.scope(access).filter(result__campaign_site__current_id=F("result_id"))


def queue_of(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """Every finding of a campaign's current results, what can change a verdict first."""
    return (
        current_findings(access)
        .filter(result__campaign_site__campaign=campaign)
        .select_related("result__campaign_site__site")
        .order_by("priority", "result__campaign_site__position", "id")
    )


def decisive_open(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """What is still undecided and can change a verdict."""
    return queue_of(access, campaign).filter(
        state__in=_UNDECIDED, priority__in=[int(one) for one in DECISIVE]
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
    """Counts for the head of the queue, in two queries."""
    counts = queue_of(access, campaign).aggregate(
        total=Count("id"),
        undecided=Count("id", filter=Q(state__in=_UNDECIDED)),
        decisive=Count(
            "id",
            filter=Q(state__in=_UNDECIDED, priority__in=[int(one) for one in DECISIVE]),
        ),
        waiting_second=Count("id", filter=Q(is_veto=True, state="open") & ~Q(proposed="")),
    )
    spent = (
        Decision.objects.filter(finding__result__campaign_site__campaign=campaign, by__isnull=False)
        .values("by__name")
        .annotate(decisions=Count("id"), seconds=Sum("seconds"))
        .order_by("-seconds")
    )
    people = tuple((row["by__name"], row["decisions"], row["seconds"] or 0) for row in spent)
    return Progress(**counts, spent=people)


def next_in_queue(access: Access, finding: Finding, step: int = 1) -> Finding | None:
    """The finding after (`step` 1) or before (-1) this one in the queue of its campaign.

    What waits for another person's decision is not the next thing to do.
    """
    place = finding.result.campaign_site.position
    campaign = finding.result.campaign_site.campaign
    rows = queue_of(access, campaign)
    if step > 0:
        rows = rows.filter(
            Q(priority__gt=finding.priority)
            | Q(priority=finding.priority, result__campaign_site__position__gt=place)
            | Q(
                priority=finding.priority,
                result__campaign_site__position=place,
                id__gt=finding.pk,
            )
        )
        rows = rows.filter(state__in=_UNDECIDED).exclude(waits_for_others(access))
        return rows.first()
    rows = rows.filter(
        Q(priority__lt=finding.priority)
        | Q(priority=finding.priority, result__campaign_site__position__lt=place)
        | Q(priority=finding.priority, result__campaign_site__position=place, id__lt=finding.pk)
    )
    return rows.order_by("-priority", "-result__campaign_site__position", "-id").first()
