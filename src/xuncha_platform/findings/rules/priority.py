"""What to look at first: decisions that could change a verdict, then those that move points."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any


class Priority(IntEnum):
    """Places in the queue. Those up to `TIPS` can change the verdict of their site."""

    # 疑似问题,一经确认即单项否决.
    SUSPECTED_VETO = 1
    # 单项否决: without it the site might pass.
    VETO = 2
    # Points: as things stand, the findings still open could carry the site over the line.
    TIPS = 3
    SUSPECTED = 5
    POINTS = 6
    # No clause counts it: a hint.
    HINT = 9


# Verdicts hang on these; a campaign is not frozen while one of them is open.
DECISIVE = (Priority.SUSPECTED_VETO, Priority.VETO, Priority.TIPS)


def priorities(
    report: Mapping[str, Any], findings: list[Mapping[str, Any]], line: float | None
) -> dict[str, Priority]:
    """fingerprint → its place in the queue.

    `findings` are dicts with fingerprint, indicators, certainty and state. `line`: the deduction at
    which a site fails (40 of 100), None where the rulebook gives no total.
    """
    rows = {row["id"]: row for row in report["indicators"]}
    tips = _could_tip(report, rows, findings, line)
    return {f["fingerprint"]: _priority(f, rows, tips) for f in findings}


def _priority(finding: Mapping[str, Any], rows: Mapping[str, Any], tips: bool) -> Priority:
    mine = [rows[name] for name in finding["indicators"] if name in rows]
    suspected = finding["certainty"] == "suspected"
    if any(row["kind"] == "veto" and row["state"] in ("violated", "undetermined") for row in mine):
        return Priority.SUSPECTED_VETO if suspected else Priority.VETO
    if not any(_costs(row) for row in mine):
        return Priority.SUSPECTED if suspected and mine else Priority.HINT
    if tips:
        return Priority.TIPS
    return Priority.SUSPECTED if suspected else Priority.POINTS


def _costs(row: Mapping[str, Any]) -> bool:
    return row["kind"] == "deduction" and row["state"] in ("violated", "undetermined")


def _could_tip(
    report: Mapping[str, Any],
    rows: Mapping[str, Any],
    findings: list[Mapping[str, Any]],
    line: float | None,
) -> bool:
    """Whether dismissing what is open lifts the site over the line, or confirming it pushes it
    under."""
    deducted = report.get("deducted")
    if line is None or deducted is None or any(_is_veto(row) for row in rows.values()):
        return False
    undecided = {f["fingerprint"] for f in findings if f["state"] == "open"}
    at_stake = sum(
        (row["points"] or 0)
        for row in rows.values()
        if _costs(row) and undecided.intersection(row["findings"])
    )
    if report["verdict"] == "fail":
        return deducted - at_stake < line
    suspected = any(f["certainty"] == "suspected" and f["state"] == "open" for f in findings)
    return suspected and report["verdict"] == "undetermined"


def _is_veto(row: Mapping[str, Any]) -> bool:
    return row["kind"] == "veto" and row["state"] == "violated"
