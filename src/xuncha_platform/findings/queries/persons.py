"""What of the queue waits for this person, and what for another (单项否决须两人作同样的决定)."""

from __future__ import annotations

from django.db.models import QuerySet

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.findings.models import Finding, FindingState
from xuncha_platform.findings.queries.own import by_me
from xuncha_platform.findings.queries.queue import decisive_open, queue_of, vetoes_waiting
from xuncha_platform.people.access import Access


def undecided(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """What can change a verdict and nobody has decided on yet; rechecks are counted apart."""
    rows = decisive_open(access, campaign).filter(proposed="")
    return rows.exclude(state=FindingState.RECHECK)


def rechecks(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """What somebody sent to a recheck that is not done yet."""
    return queue_of(access, campaign).filter(state=FindingState.RECHECK)


def second_of_me(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """Vetoes another person decided on: this one may be the second."""
    return vetoes_waiting(access, campaign).exclude(by_me(access))


def second_of_others(access: Access, campaign: Campaign) -> QuerySet[Finding]:
    """Vetoes this person decided on: they wait for somebody else."""
    return vetoes_waiting(access, campaign).filter(by_me(access))
