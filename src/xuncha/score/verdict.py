"""From judged rows to a verdict: fail, pass, or undetermined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from xuncha.facts import State, Verdict
from xuncha.score.judge import Judged
from xuncha.score.points import Cost, total_cost
from xuncha.score.rules import Kind, Rulebook


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict with what it rests on, in points: what is lost (None where no total is given)
    and the bonus."""

    verdict: Verdict
    lost: Cost | None
    bonus: Decimal
    vetoes: tuple[Judged, ...]

    @property
    def has_veto(self) -> bool:
        """Whether a veto ended the scoring."""
        return bool(self.vetoes)


def decide(rulebook: Rulebook, rows: Sequence[Judged]) -> Decision:
    """The verdict.

    Fail: a veto is violated, or the points that are certain reach the line. Pass: no veto is
    open, and the line is not reached even if everything open counted. Otherwise undetermined.
    """
    # 出现任一单项否决即不合格,不再对其他指标评分
    vetoes = tuple(r for r in rows if r.rule.kind is Kind.VETO and r.state is State.VIOLATED)
    if vetoes:
        return Decision(Verdict.FAIL, None, Decimal(0), vetoes)
    lost = total_cost(rows, Kind.DEDUCTION) if gives_total(rulebook, rows) else None
    verdict = _without_veto(rulebook, rows, lost)
    return Decision(verdict, lost, _bonus(rulebook, rows, lost), ())


def gives_total(rulebook: Rulebook, rows: Sequence[Judged]) -> bool:
    """Whether a score can be given: every point value is there, and a row applies to the site."""
    if not rulebook.gives_total:
        return False
    return any(r.rule.kind is Kind.DEDUCTION and r.state is not State.NOT_APPLICABLE for r in rows)


def _without_veto(rulebook: Rulebook, rows: Sequence[Judged], lost: Cost | None) -> Verdict:
    if lost is not None and _reaches_line(rulebook, lost.least):
        return Verdict.FAIL
    weighty = [r for r in rows if _decides(r)]
    if any(r.rule.kind is Kind.COMPLIANCE and r.state is State.VIOLATED for r in weighty):
        return Verdict.FAIL
    if any(r.state is State.UNDETERMINED for r in weighty):
        return Verdict.UNDETERMINED
    if lost is not None and (lost.most is None or _reaches_line(rulebook, lost.most)):
        return Verdict.UNDETERMINED
    # A table of which a machine judges nothing gives no pass.
    judged = any(r.state in (State.MET, State.VIOLATED) for r in rows)
    return Verdict.PASS if judged else Verdict.UNDETERMINED


def _decides(row: Judged) -> bool:
    """Whether a row by itself can decide the verdict."""
    return row.rule.kind in (Kind.VETO, Kind.COMPLIANCE) and not row.rule.advisory


def _reaches_line(rulebook: Rulebook, lost: Decimal) -> bool:
    if rulebook.base_score is None or rulebook.pass_score is None:
        return False
    # 得分超过60分为合格;恰好扣40分按指标集的设置
    line = rulebook.base_score - rulebook.pass_score
    return lost > line or (lost == line and rulebook.fails_on_the_line)


def counts_bonus(rulebook: Rulebook, lost: Cost | None) -> bool:
    """Whether what is done well adds points."""
    # 扣分得分高于80分才进入加分环节
    if lost is None or rulebook.base_score is None or rulebook.bonus_above is None:
        return False
    return rulebook.base_score - lost.least > rulebook.bonus_above


def _bonus(rulebook: Rulebook, rows: Sequence[Judged], lost: Cost | None) -> Decimal:
    if not counts_bonus(rulebook, lost):
        return Decimal(0)
    bonus = total_cost(rows, Kind.BONUS).least
    return bonus if rulebook.bonus_cap is None else min(bonus, rulebook.bonus_cap)
