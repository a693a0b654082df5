"""The errors that remain, by their cause. The causes were found by hand: labels/causes.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import yaml

CAUSES = Path(__file__).parent / "labels" / "causes.yaml"
NOT_LOOKED_INTO = "原因还没有查"


def by_cause(errors: Iterable[str]) -> Mapping[str, list[str]]:
    """Cause → errors of it, the most frequent cause first."""
    found: dict[str, list[str]] = {}
    for error in errors:
        found.setdefault(cause_of(error), []).append(error)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[1])))


def cause_of(error: str) -> str:
    """Why something was read wrong, as far as somebody looked into it."""
    return next((cause for of, cause in _causes() if of.search(error)), NOT_LOOKED_INTO)


def listed(errors: Iterable[str]) -> str:
    """The errors as lines of text under their causes; "" where there are none."""
    lines = []
    for cause, them in by_cause(errors).items():
        lines.append(f"  {len(them)} × {cause}")
        lines += [f"      {error}" for error in them]
    return "\n".join(lines)


@cache
def _causes() -> list[tuple[re.Pattern[str], str]]:
    rows = yaml.safe_load(CAUSES.read_text("utf-8"))
    return [(re.compile(row["of"]), row["cause"]) for row in rows]
