"""checks and score: facts → observations → verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Certainty(StrEnum):
    """How sure an observation is.

    CONFIRMED counts. SUSPECTED waits for a person. UNKNOWN says that it could not be
    established whether there is a fault; it is no finding, but it keeps an indicator from being
    called met when it could tip it.
    """

    CONFIRMED = "confirmed"
    SUSPECTED = "suspected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing a check saw. No points, no rule: only what, where, how sure, how many."""

    # The check's name as the contract lists them, e.g. "columns".
    check: str
    # What was seen, e.g. "column_stale". Rulebooks refer to it.
    name: str
    url: str
    certainty: Certainty = Certainty.CONFIRMED
    # Attributes that rulebooks select by and people read, e.g. {"kind": "notice"}.
    detail: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    # How many faults this observation stands for.
    count: int = 1
    parents: tuple[str, ...] = ()
    parent_count: int = 0
    record_id: str = ""
    at: str = ""


class State(StrEnum):
    """What an indicator came to."""

    VIOLATED = "violated"
    MET = "met"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"
    MANUAL = "manual"


class Verdict(StrEnum):
    """What a site came to."""

    PASS = "pass"
    FAIL = "fail"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Finding:
    """An observation as it is reported: with a fingerprint that later runs recognise."""

    fingerprint: str
    check: str
    name: str
    url: str
    parents: tuple[str, ...]
    parent_count: int
    detail: Mapping[str, Any]
    state: str
    record_id: str
    at: str


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """One row of the rulebook with what it came to."""

    id: str
    kind: str
    state: State
    count: int
    # Points deducted (or added); None where the rulebook has no point value or nothing was scored.
    points: float | None
    cap: float | None
    text: str
    findings: tuple[str, ...] = ()
    # Why it is undetermined or manual; empty otherwise.
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A site judged by one rulebook."""

    rulebook_id: str
    rulebook_version: str
    rulebook_document: str
    verdict: Verdict
    score: float | None
    deducted: float | None
    # The deduction sentence as an office prints it; empty when nothing is printed.
    sentence: str
    # Short reasons of the vetoes, as circulars print them: "首页长期不更新".
    reasons: tuple[str, ...]
    indicators: tuple[IndicatorResult, ...]
    findings: tuple[Finding, ...]
    # Why the verdict or the total could not be reached; empty when it could.
    explanation: str = ""
