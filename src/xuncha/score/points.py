"""What the judged rows cost: exact decimals, and how much more it could be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from xuncha.facts import State
from xuncha.score.judge import Judged
from xuncha.score.rules import Kind, Per

NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class Cost:
    """Points that are certain, and the most they can become (None: there is no telling)."""

    least: Decimal
    most: Decimal | None


def apply_exclusive(rows: Sequence[Judged]) -> tuple[Judged, ...]:
    """Of the rows that share an `exclusive` key only the first violated one counts."""
    taken: dict[str, str] = {}
    result = []
    for row in rows:
        key = row.rule.exclusive
        if key in taken:
            reason = f"已按 {taken[key]} 计"
            row = replace(row, state=State.NOT_APPLICABLE, reason=reason)
        elif key and row.state is State.VIOLATED:
            taken[key] = row.rule.id
        result.append(row)
    return tuple(result)


def cost_of(row: Judged) -> Cost:
    """What one row costs, in points, its cap kept. A row without points, or for a person to judge,
    costs nothing here."""
    points = row.rule.points
    if points is None or row.state not in (State.VIOLATED, State.UNDETERMINED):
        return Cost(NONE, NONE)
    least, most = _units(row)
    if row.state is State.UNDETERMINED:
        least = 0
    cap = row.rule.cap
    most_points = cap if most is None else _capped(points * most, cap)
    return Cost(_capped(points * least, cap), most_points)


def _capped(points: Decimal, cap: Decimal | None) -> Decimal:
    return points if cap is None else min(points, cap)


def _units(row: Judged) -> tuple[int, int | None]:
    """How often the points of a row count: certainly, and at most."""
    if row.rule.per is Per.ONCE:
        return 1, 1
    if row.value is None:
        return 0, None
    return _whole(row.value.least), None if row.value.most is None else _whole(row.value.most)


def _whole(value: Fraction) -> int:
    # 比例每1%扣5分:不足1%的部分不计,4.5%扣20分
    return value.numerator // value.denominator


def total_cost(rows: Sequence[Judged], kind: Kind) -> Cost:
    """The points of all rows of a kind; the most that exclusive rows can cost is the dearest of them."""
    least, most = NONE, NONE
    endless = False
    for costs in _groups([row for row in rows if row.rule.kind is kind]):
        least += sum((cost.least for cost in costs), NONE)
        dearest = [cost.most for cost in costs]
        endless = endless or None in dearest
        most += max((points for points in dearest if points is not None), default=NONE)
    return Cost(least, None if endless else most)


def _groups(rows: Sequence[Judged]) -> list[list[Cost]]:
    """The costs of rows, those that exclude one another together."""
    groups: dict[str, list[Cost]] = {}
    for row in rows:
        groups.setdefault(row.rule.exclusive or f"#{row.rule.id}", []).append(cost_of(row))
    return list(groups.values())
