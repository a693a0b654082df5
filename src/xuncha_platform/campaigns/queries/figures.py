"""The figures of a campaign so far."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from xuncha.passrate import pass_rate
from xuncha_platform.campaigns.models import COUNTED, Campaign, Chosen


@dataclass(frozen=True, slots=True)
class Figures:
    """Of the sites that count: how many there are, and what they came to."""

    sites: int
    reached: int
    passing: int
    failing: int
    undetermined: int
    listed: int
    left_out: int

    @property
    def judged(self) -> int:
        """The denominator of the pass rate: sites that pass or fail."""
        return self.passing + self.failing

    @property
    def pass_rate(self) -> float | None:
        """合格率, as the circular prints it; None before every site was reached."""
        return pass_rate(self.passing, self.failing) if self.reached == self.sites else None


def figures_of(campaign: Campaign) -> Figures:
    """One query."""
    counted = Q(chosen__in=COUNTED)
    row = campaign.sites.aggregate(
        sites=Count("pk", filter=counted),
        reached=Count("pk", filter=counted & Q(current__isnull=False)),
        passing=Count("pk", filter=counted & Q(current__verdict="pass")),
        failing=Count("pk", filter=counted & Q(current__verdict="fail")),
        undetermined=Count("pk", filter=counted & Q(current__verdict="undetermined")),
        listed=Count("pk", filter=Q(chosen=Chosen.LISTED)),
        left_out=Count("pk", filter=Q(chosen=Chosen.EXCLUDED)),
    )
    return Figures(**row)
