"""Counting what was read right, missed and made up, per family and task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

ALL = "all"


@dataclass(slots=True)
class Score:
    """`right` of `wanted` were read; of `read` things some are not there at all."""

    right: int = 0
    wanted: int = 0
    read: int = 0

    @property
    def precision(self) -> float | None:
        """Of what was read, the share that is right."""
        return self.right / self.read if self.read else None

    @property
    def recall(self) -> float | None:
        """Of what is there, the share that was read."""
        return self.right / self.wanted if self.wanted else None


@dataclass
class Tally:
    """Scores by (family, task), and what went wrong by name."""

    scores: dict[tuple[str, str], Score] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def count(self, family: str, task: str, right: int, wanted: int, read: int) -> None:
        """Add to a family and to all of them."""
        for name in (family or "general", ALL):
            score = self.scores.setdefault((name, task), Score())
            score.right += right
            score.wanted += wanted
            score.read += read

    def exact(self, family: str, task: str, wanted: Any, seen: Any, where: str) -> None:
        """One value that is right or not; nothing read (None) lowers recall alone."""
        right = int(wanted == seen)
        self.count(family, task, right, 1, int(seen is not None or right))
        if not right:
            self.errors.append(f"{task}: {where}: {wanted} read as {seen}")

    def bag(
        self, family: str, task: str, wanted: Iterable[Any], seen: Iterable[Any], where: str
    ) -> None:
        """Things without an order: those in both are right."""
        there, got = Counter(wanted), Counter(seen)
        right = (there & got).total()
        self.count(family, task, right, there.total(), got.total())
        if there != got:
            missed, extra = sorted(map(str, there - got)), sorted(map(str, got - there))
            self.errors.append(f"{task}: {where}: missed {missed[:3]}, made up {extra[:3]}")

    def figures(self) -> Mapping[str, Mapping[str, Mapping[str, float | int | None]]]:
        """task → family → precision, recall (rounded down to 0.1 %), and how many there are."""
        made: dict[str, dict[str, dict[str, float | int | None]]] = {}
        for (family, task), score in sorted(self.scores.items(), key=lambda pair: pair[0][::-1]):
            made.setdefault(task, {})[family] = {
                "precision": _floored(score.precision),
                "recall": _floored(score.recall),
                "count": score.wanted,
            }
        return made


def _floored(share: float | None) -> float | None:
    return None if share is None else int(share * 1000) / 1000


def table(figures: Mapping[str, Mapping[str, Mapping[str, float | int | None]]]) -> str:
    """The figures as lines of text: task, family, precision, recall, count."""
    lines = [f"{'task':22}{'family':14}{'precision':>10}{'recall':>8}{'count':>7}"]
    for task, families in figures.items():
        for family, one in families.items():
            shares = (_percent(one["precision"]), _percent(one["recall"]))
            lines.append(f"{task:22}{family:14}{shares[0]:>10}{shares[1]:>8}{one['count']:>7}")
    return "\n".join(lines)


def _percent(share: float | int | None) -> str:
    return "-" if share is None else f"{share * 100:.1f}%"
