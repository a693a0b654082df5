"""Observations and a rulebook → a scorecard. The one place where points come in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from xuncha.facts import IndicatorResult, Observation, Scorecard, Site, State, Verdict
from xuncha.score.explain import explain
from xuncha.score.findings import Findings, build_findings
from xuncha.score.judge import Judged
from xuncha.score.measure import percent_count
from xuncha.score.points import apply_exclusive, cost_of
from xuncha.score.rules import Kind, Measure, Rulebook
from xuncha.score.ruling import NO_RULING, Ruling, apply_ruling, judge_ruled
from xuncha.score.sentence import deduction_sentence, veto_sentence
from xuncha.score.verdict import Decision, counts_bonus, decide


def score(
    rulebook: Rulebook,
    observations: Iterable[Observation],
    site: Site,
    as_of: date,  # noqa: ARG001  the checks applied the rulebook's windows to it already
    ruling: Ruling = NO_RULING,
) -> Scorecard:
    """Judge a site by a rulebook. Pure: the same input gives the same scorecard.

    `ruling` holds what people decided about findings of an earlier scorecard of the same
    observations; what they dismissed is no finding any more.
    """
    ruled = apply_ruling(site.url, tuple(observations), ruling)
    rows = apply_exclusive([judge_ruled(rule, ruled, site, ruling) for rule in rulebook.rules])
    decision = decide(rulebook, rows)
    findings = build_findings(site.url, ruled.standing, rows)
    reasons = tuple(dict.fromkeys(row.rule.reason for row in decision.vetoes))
    return Scorecard(
        rulebook_id=rulebook.id,
        rulebook_version=rulebook.version,
        rulebook_document=rulebook.document,
        verdict=decision.verdict,
        score=_score(rulebook, decision),
        deducted=_deducted(decision),
        sentence=_sentence(rulebook, rows, decision, reasons),
        reasons=reasons,
        indicators=tuple(_indicator(rulebook, row, findings, decision) for row in rows),
        findings=findings.all,
        explanation=explain(rulebook, rows, decision),
    )


def _score(rulebook: Rulebook, decision: Decision) -> float | None:
    if not _has_total(decision) or decision.lost is None or rulebook.base_score is None:
        return None
    return float(max(rulebook.base_score - decision.lost.least, Decimal(0)) + decision.bonus)


def _deducted(decision: Decision) -> float | None:
    return float(decision.lost.least) if _has_total(decision) and decision.lost else None


def _has_total(decision: Decision) -> bool:
    """Whether a total means anything: a site that could not be read has no hundred points."""
    if decision.lost is None:
        return False
    return decision.lost.most is not None or decision.verdict is not Verdict.UNDETERMINED


def _sentence(
    rulebook: Rulebook, rows: tuple[Judged, ...], decision: Decision, reasons: tuple[str, ...]
) -> str:
    if decision.has_veto:
        return veto_sentence(reasons)
    if not _has_total(decision) or decision.lost is None:
        return ""
    return deduction_sentence(rows, rulebook.groups, decision.lost.least)


def _indicator(
    rulebook: Rulebook, row: Judged, findings: Findings, decision: Decision
) -> IndicatorResult:
    rule = row.rule
    blamed = row.state in (State.VIOLATED, State.UNDETERMINED, State.MANUAL)
    # A clause of another document than the rulebook's says whose it is.
    source = "" if rule.document == rulebook.document else f"({rule.document})"
    return IndicatorResult(
        id=rule.id,
        kind=str(rule.kind),
        state=row.state,
        count=_count(row),
        points=_points(rulebook, row, decision),
        cap=None if rule.cap is None else float(rule.cap),
        text=f"{rule.name}:{rule.clause}{source}",
        findings=findings.of(row.chosen) if blamed else (),
        reason=row.reason,
    )


def _count(row: Judged) -> int:
    """How many faults are certain; for a total, how many were counted."""
    if row.value is None:
        return 0
    if row.rule.when and row.rule.when[0].measure is Measure.PERCENT:
        return percent_count(row.chosen)
    return int(row.value.least)


def _points(rulebook: Rulebook, row: Judged, decision: Decision) -> float | None:
    """What the row cost, or added; None where the scoring ended or nothing could be said."""
    if row.rule.kind not in (Kind.DEDUCTION, Kind.BONUS) or decision.lost is None:
        return None
    if row.rule.points is None or row.state not in (State.VIOLATED, State.MET):
        return None
    if row.rule.kind is Kind.BONUS and not counts_bonus(rulebook, decision.lost):
        return 0.0
    return float(cost_of(row).least)
