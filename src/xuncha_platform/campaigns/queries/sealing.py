"""How far the freeze of a campaign is, or what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from xuncha_platform.campaigns.models import Campaign, Result, Sealing, SealingState
from xuncha_platform.jobs.models import Job, JobState


@dataclass(frozen=True, slots=True)
class HowFarSealed:
    """A freeze that is on its way."""

    sealing: Sealing
    done: int
    total: int
    # Why nothing happens any more; empty while it goes on.
    stopped: str

    @property
    def percent(self) -> int:
        """Of the results whose evidence is hashed, rounded down."""
        return 100 * self.done // self.total if self.total else 100


def to_hash(sealing: Sealing) -> QuerySet[Result]:
    """The results whose evidence belongs into the seal."""
    current = sealing.campaign.sites.values("current")
    return Result.objects.filter(pk__in=current).defer("report", "outcomes")


def newest_sealing(campaign: Campaign) -> Sealing | None:
    """The freeze that was asked for last."""
    return campaign.sealings.first()


def how_far_sealed(campaign: Campaign) -> HowFarSealed | None:
    """The freeze that is on its way; None where there is none."""
    sealing = newest_sealing(campaign)
    if sealing is None or sealing.state != SealingState.RUNNING:
        return None
    job = Job.objects.filter(kind="freeze", key=str(sealing.pk)).order_by("-id").first()
    is_stuck = job is None or job.state in (JobState.POISON, JobState.CANCELLED)
    return HowFarSealed(
        sealing=sealing,
        done=sealing.evidence.count(),
        total=to_hash(sealing).count(),
        stopped=(job.error or str(JobState(job.state).label)) if job and is_stuck else "",
    )
