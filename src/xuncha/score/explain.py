"""Why a verdict or a total could not be reached, and what a person still has to look at.

Always Chinese: it is part of the report, which must not depend on who runs the command.
"""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.facts import State, Verdict
from xuncha.score.judge import Judged
from xuncha.score.rules import Kind, Rulebook, Verified
from xuncha.score.sentence import number
from xuncha.score.verdict import Decision


def explain(rulebook: Rulebook, rows: Sequence[Judged], decision: Decision) -> str:
    """The explanation of a scorecard; empty where there is nothing to explain."""
    parts = []
    if not decision.has_veto:
        parts += [_open_rows(rows, decision), _range(rulebook, decision)]
        parts += [_no_total(rulebook, rows), _manual(rows)]
    return "".join(f"{part}。" for part in parts if part)


def _open_rows(rows: Sequence[Judged], decision: Decision) -> str:
    rows_open = [r for r in rows if r.state is State.UNDETERMINED and r.rule.kind is not Kind.BONUS]
    if not rows_open:
        return ""
    head = "未能作出结论" if decision.verdict is Verdict.UNDETERMINED else "以下指标无法核实"
    # One trouble often leaves many rows open: it is told once.
    by_reason: dict[str, list[str]] = {}
    for row in rows_open:
        by_reason.setdefault(row.reason or "未能取得", []).append(f"{row.rule.id} {row.rule.name}")
    told = (f"{'、'.join(names)}({reason})" for reason, names in by_reason.items())
    return f"{head}:{';'.join(told)}"


def _range(rulebook: Rulebook, decision: Decision) -> str:
    lost = decision.lost
    if lost is None or lost.least == lost.most:
        return ""
    sure = f"已核实的扣{number(lost.least)}分"
    if lost.most is None:
        return f"{sure},无法核实的部分扣分多少无法估计"
    line = (rulebook.base_score or lost.most) - (rulebook.pass_score or lost.most)
    return f"{sure},无法核实的若全部成立共扣{number(lost.most)}分(合格线为扣{number(line)}分)"


def _no_total(rulebook: Rulebook, rows: Sequence[Judged]) -> str:
    scored = [r for r in rows if r.rule.kind is Kind.DEDUCTION]
    if not scored:
        return ""
    if all(r.state is State.NOT_APPLICABLE for r in scored):
        return "扣分指标不适用于本网站,只看单项否决,不出总分"
    if rulebook.gives_total:
        return ""
    lacking = [r.rule.id for r in scored if r.rule.points is None]
    if not lacking:
        return "本指标集不出总分,结论只依据单项否决"
    return f"以下扣分指标没有经核实的分值,不出总分,结论只依据单项否决:{'、'.join(lacking)}"


def _manual(rows: Sequence[Judged]) -> str:
    by_hand = [r for r in rows if r.state is State.MANUAL and r.rule.kind is not Kind.BONUS]
    if not by_hand:
        return ""
    named = (
        f"{r.rule.id} {r.rule.name}" + ("(未核实)" if r.rule.verified is Verified.UNREAD else "")
        for r in by_hand
    )
    return f"机器不能判定、须由人核查的指标(结论未计入):{';'.join(named)}"
