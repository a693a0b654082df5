"""What each row of the rulebook came to at one site, in brief."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# [state of xuncha.facts.State, points lost or None where none are given, how many faults]
Outcome = list[Any]


def outcomes_of(report: Mapping[str, Any] | None) -> dict[str, Outcome]:
    """Indicator → state, points, count of a report; nothing without a report."""
    return {
        row["id"]: [row["state"], row["points"], row["count"]]
        for row in (report or {}).get("indicators", ())
    }
