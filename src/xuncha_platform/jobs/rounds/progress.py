"""How far a round is."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count

from xuncha_platform.jobs.models.rounds import Round, RoundSite, SiteState


@dataclass(frozen=True, slots=True)
class Progress:
    """Sites of one pass by what became of them."""

    waiting: int
    running: int
    done: int
    failed: int
    set_aside: int
    cancelled: int

    @property
    def total(self) -> int:
        """All sites of the pass."""
        return self.waiting + self.running + self.ended

    @property
    def ended(self) -> int:
        """Sites nothing more happens to."""
        return self.done + self.failed + self.set_aside + self.cancelled


def progress(round_: Round, number: int | None = None) -> Progress:
    """How far the pass `number` is; the newest one by default."""
    rows = RoundSite.objects.filter(round=round_, number=number or round_.number)
    counts = dict(rows.order_by().values_list("state").annotate(Count("id")))
    return Progress(
        waiting=counts.get(SiteState.WAITING, 0),
        running=counts.get(SiteState.LEASED, 0),
        done=counts.get(SiteState.DONE, 0),
        failed=counts.get(SiteState.FAILED, 0),
        set_aside=counts.get(SiteState.SET_ASIDE, 0),
        cancelled=counts.get(SiteState.CANCELLED, 0),
    )
