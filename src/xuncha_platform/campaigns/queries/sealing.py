"""How far a freeze or a check of its seal is, or what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from xuncha_platform.campaigns.models import (
    Campaign,
    CheckState,
    Result,
    SealCheck,
    Sealing,
    SealingState,
)
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.words import said


@dataclass(frozen=True, slots=True)
class HowFar:
    """A freeze or a check that is on its way."""

    begun_at: datetime
    done: int
    total: int
    # Why nothing happens any more; empty while it goes on.
    stopped: str

    @property
    def percent(self) -> int:
        """Of the results whose evidence is hashed, rounded down."""
        return 100 * self.done // self.total if self.total else 100


def to_hash(campaign: Campaign) -> QuerySet[Result]:
    """The results whose evidence belongs into the seal."""
    current = campaign.sites.values("current")
    return Result.objects.filter(pk__in=current).defer("report", "outcomes")


def newest_sealing(campaign: Campaign) -> Sealing | None:
    """The freeze that was asked for last."""
    return campaign.sealings.first()


def newest_check(campaign: Campaign) -> SealCheck | None:
    """The check of the seal that was asked for last."""
    return campaign.checks.select_related("membership__user").first()


def last_checked(campaign: Campaign) -> SealCheck | None:
    """The last check that came to an end."""
    ended = campaign.checks.filter(state=CheckState.DONE)
    return ended.select_related("membership__user", "membership__organisation").first()


def how_far_sealed(campaign: Campaign) -> HowFar | None:
    """The freeze that is on its way; None where there is none."""
    sealing = newest_sealing(campaign)
    if sealing is None or sealing.state != SealingState.RUNNING:
        return None
    return _how_far(sealing, "freeze")


def how_far_checked(campaign: Campaign) -> HowFar | None:
    """The check that is on its way; None where there is none."""
    check = newest_check(campaign)
    if check is None or check.state != CheckState.RUNNING:
        return None
    return _how_far(check, "check-seal")


def why_stopped(kind: str, pk: int) -> str:
    """Why the job of a freeze or a check does not go on any more; empty while it does."""
    job = Job.objects.filter(kind=kind, key=str(pk)).order_by("-id").first()
    if job is None or job.state not in (JobState.POISON, JobState.CANCELLED):
        return ""
    return said(job.error) or str(JobState(job.state).label)


def _how_far(one: Sealing | SealCheck, kind: str) -> HowFar:
    return HowFar(
        begun_at=one.begun_at,
        done=one.evidence.count(),
        total=to_hash(one.campaign).count(),
        stopped=why_stopped(kind, one.pk),
    )
