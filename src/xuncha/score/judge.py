"""One row of a rulebook against the observations: three answers, and the reason for the third."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xuncha.facts import Certainty, Observation, Site, State
from xuncha.score.measure import Range, holds, measured
from xuncha.score.observations import OBSERVATIONS
from xuncha.score.rules import Condition, Rule, Verified
from xuncha.score.select import selected, selected_by_rule

NOTHING_MEASURED = "没有取得这项监测数据"
MUST_BE_CONFIRMED = "机器所见须由人确认"
FOR_A_PERSON = "须由人核查"
_MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """What a row came to. `value` is what the deciding condition measured."""

    rule: Rule
    state: State
    chosen: tuple[Observation, ...] = ()
    value: Range | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Answer:
    """Whether a condition is true (None: open), what it measured, and why it is open."""

    holds: bool | None
    value: Range | None
    reason: str = ""


def judge(rule: Rule, observations: Sequence[Observation], site: Site) -> Judged:
    """Judge one row. Deterministic; the order of `observations` changes nothing but the listing."""
    outside = _does_not_apply(rule, site)
    if outside:
        return Judged(rule, State.NOT_APPLICABLE, reason=outside)
    if rule.verified is Verified.UNREAD:
        return Judged(rule, State.MANUAL, reason="原文未核实,不自动判定")
    if not rule.when:
        return Judged(rule, State.MANUAL, reason=FOR_A_PERSON)
    chosen = tuple(selected_by_rule(rule, observations))
    answers = [_answer(condition, observations, site.is_portal) for condition in rule.when]
    decisive = _decisive(answers)
    state, reason = _state(rule, decisive)
    if state is State.MET:
        reason = _why_met(chosen)
    return Judged(rule, state, chosen, decisive.value, reason)


def _does_not_apply(rule: Rule, site: Site) -> str:
    if rule.portals_only and not site.is_portal:
        return "只适用于政府门户网站"
    # Where the list does not say whether there are services, the row applies.
    if rule.needs_services and site.has_services is False:
        return "没有对外服务职能"
    return ""


def _answer(condition: Condition, observations: Sequence[Observation], is_portal: bool) -> _Answer:
    chosen = selected(condition, observations)
    if _is_ruled_out(condition, observations):
        return _Answer(holds=False, value=None)
    value = measured(condition, chosen)
    if value is None:
        if condition.absent_is_met:
            return _Answer(holds=False, value=None)
        reason = FOR_A_PERSON if condition.absent_is_manual else NOTHING_MEASURED
        return _Answer(holds=None, value=None, reason=reason)
    return _Answer(holds(condition, value, is_portal), value, why_open(chosen))


def _is_ruled_out(condition: Condition, observations: Sequence[Observation]) -> bool:
    return any(
        o.name in condition.unless and o.certainty is Certainty.CONFIRMED for o in observations
    )


def _decisive(answers: Sequence[_Answer]) -> _Answer:
    """Any true condition violates the row; any open one leaves it open."""
    for wanted in (True, None):
        for answer in answers:
            if answer.holds is wanted:
                return answer
    return answers[0]


def _state(rule: Rule, answer: _Answer) -> tuple[State, str]:
    if answer.holds is None and answer.reason == FOR_A_PERSON:
        return State.MANUAL, FOR_A_PERSON
    if answer.holds is None:
        return State.UNDETERMINED, answer.reason
    if answer.holds and rule.confirm:
        return State.UNDETERMINED, MUST_BE_CONFIRMED
    if answer.holds:
        return State.VIOLATED, ""
    if rule.manual:
        return State.MANUAL, FOR_A_PERSON
    return State.MET, ""


def _why_met(chosen: Sequence[Observation]) -> str:
    """What those that found all well say of how far they looked."""
    sound = (o for o in chosen if o.name in OBSERVATIONS and OBSERVATIONS[o.name].is_sound)
    said = (o.detail.get("reason") for o in sound)
    return "、".join(list(dict.fromkeys(str(one) for one in said if one))[:_MOST_REASONS])


def why_open(chosen: Sequence[Observation]) -> str:
    """Why these observations leave a question open: what was not read, what is only suspected."""
    reasons = dict.fromkeys(
        str(o.detail.get("reason") or "未能取得")
        for o in chosen
        if o.certainty is Certainty.UNKNOWN
    )
    parts = list(reasons)[:_MOST_REASONS]
    if len(reasons) > _MOST_REASONS:
        parts.append(f"等{len(reasons)}种原因")
    suspected = sum(1 for o in chosen if o.certainty is Certainty.SUSPECTED)
    if suspected:
        parts.append(f"{suspected}个疑似问题待人工确认")
    return "、".join(parts)
