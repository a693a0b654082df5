"""How far columns are from their periods, as numbers that a drawing needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from xuncha.punctuation import prose

# Drawing units: the period ends in the middle, twice the period at the right edge.
WIDTH = 160


@dataclass(frozen=True, slots=True)
class Strip:
    """One column's age against its period."""

    age_days: int | None
    # 0 … WIDTH; the mark of the period stands at WIDTH / 2.
    filled: int
    # Older than twice the period: the bar is cut at the edge.
    overflows: bool
    words: str


def strip_of(column: Mapping[str, Any], as_of: date) -> Strip:
    """The strip of a column of report.json."""
    period = column["period_days"]
    newest = date.fromisoformat(column["newest"]) if column["newest"] else None
    age = max((as_of - newest).days, 0) if newest else None
    if age is None:
        return Strip(None, 0, False, _without_date(column))
    words = prose(f"{age} 天前" + (f" / 周期 {period} 天" if period else ",无固定周期"))
    if not period:
        return Strip(age, 0, False, words)
    filled = round(age * WIDTH / 2 / period)
    return Strip(age, min(filled, WIDTH), filled > WIDTH, words)


def _without_date(column: Mapping[str, Any]) -> str:
    if column["state"] == "blank":
        return "没有内容"
    if column["state"] == "unknown":
        return "没有读到"
    return "条目没有注明时间" if column["period_days"] else "无固定周期"
