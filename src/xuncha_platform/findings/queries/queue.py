"""The review queue of a campaign and how much of it is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Count, QuerySet, Sum

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.findings.models import WAITS, Decision, Finding
from xuncha_platform.findings.queries.own import waits_for_others
from xuncha_platform.findings.queries.reach import within_reach
from xuncha_platform.findings.rules.priority import DECISIVE
from xuncha_platform.people.access import Access


def queue_of(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """Every finding of a campaign's current results, what can change a verdict first.

    No table is joined: the order is that of an index, and the database reads as far as it must.
    """
    rows = Finding.objects.filter(within_reach(access, campaign), campaign=campaign)
    return rows.filter(is_current=True).order_by("priority", "position", "id")


def shown_queue(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """The queue with what its list shows of each finding."""
    return queue_of(access, campaign).prefetch_related("campaign_site")


def decisive_open(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """What is still undecided and can change a verdict."""
    return queue_of(access, campaign).filter(WAITS, priority__lte=max(DECISIVE))


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
        Decision.objects.filter(finding__campaign=campaign, by__isnull=False, carried=False)
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
    if step > 0:
        rows = rows.filter(WAITS).exclude(waits_for_others(access))
    else:
        rows = rows.order_by("-priority", "-position", "-id")
    for place in _beyond(finding, "gt" if step > 0 else "lt"):
        found: Finding | None = rows.filter(**place).first()
        if found is not None:
            return found
    return None


def _beyond(finding: Finding, way: str) -> Iterator[dict[str, int]]:
    """What lies beyond a finding in the order of the queue, nearest first: each a range of its
    index. As one condition the database would read everything up to the finding."""
    priority, position = finding.priority, finding.position
    yield {"priority": priority, "position": position, f"id__{way}": finding.pk}
    yield {"priority": priority, f"position__{way}": position}
    yield {f"priority__{way}": priority}
