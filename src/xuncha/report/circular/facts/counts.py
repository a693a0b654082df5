"""The figures of one group of websites or accounts: running, sampled, failing, passing, rates.

`sites`, `media`, each row of `groups`, `breakdown`, `regions`, `self_check` and `previous`
are all read as Counts, whichever of the two spellings of a field is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from xuncha.report.circular.facts.node import Node, Stated

RUNNING = ("running", "running_total", "total")
PASS_RATE = ("pass_rate_pct", "pass_rate_pct_stated", "pass_rate")


@dataclass(frozen=True, slots=True)
class Counts:
    """What is stated of one group; `*_any` also takes numbers that were derived, not printed."""

    node: Node
    name: str
    running: Stated | None
    sampled: Stated | None
    failing: Stated | None
    passing: Stated | None
    undetermined: Stated | None
    pass_rate: Stated | None
    fail_rate: Stated | None
    ratio: Stated | None

    @property
    def base(self) -> Stated | None:
        """What the pass rate is a share of: the sample, or all that run where all were checked."""
        return self.sampled or self.running or self.node.number("sampled_derived", "total_derived")

    @property
    def failing_any(self) -> Stated | None:
        """The failing number, printed or derived."""
        return self.failing or self.node.number("failing_derived")

    @property
    def passing_any(self) -> Stated | None:
        """The passing number, printed or derived."""
        return self.passing or self.node.number("passing_derived")

    @property
    def base_without_undetermined(self) -> Decimal | None:
        """The base less what could not be judged, where the facts state such a number."""
        if self.base is None or self.undetermined is None:
            return None
        return self.base.value - self.undetermined.value


def counts_of(node: Node, name: str = "") -> Counts:
    """Read one mapping as Counts."""
    return Counts(
        node=node,
        name=name or node.text("name", "region"),
        running=node.number(*RUNNING),
        sampled=node.number("sampled"),
        failing=node.number("failing"),
        passing=node.number("passing"),
        undetermined=node.number("undetermined"),
        pass_rate=node.number(*PASS_RATE),
        fail_rate=node.number("fail_rate_pct"),
        ratio=node.number("ratio_pct"),
    )
