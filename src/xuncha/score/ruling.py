"""What people decided about findings, laid over what the machine saw.

A ruling never edits an observation's facts. It says which findings do not hold, which suspected
ones do, and what a person found where only a person can look. The scorecard is then derived
again from the same observations.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from xuncha.facts import Certainty, Observation, Site, State
from xuncha.score.findings import fingerprints
from xuncha.score.judge import FOR_A_PERSON, MUST_BE_CONFIRMED, NOTHING_MEASURED, Judged, judge
from xuncha.score.measure import Range
from xuncha.score.rules import Rule
from xuncha.score.select import selected_by_rule


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person found about a row that a machine cannot judge: violated or met."""

    violated: bool
    count: int = 1
    text: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """Fingerprints of findings that hold and that do not, and answers by row id."""

    confirmed: frozenset[str] = frozenset()
    dismissed: frozenset[str] = frozenset()
    answers: Mapping[str, Answer] = field(default_factory=dict)


NO_RULING = Ruling()


@dataclass(frozen=True, slots=True)
class Ruled:
    """The observations under a ruling: those that stand, those people struck out."""

    standing: tuple[Observation, ...]
    struck: tuple[Observation, ...]
    # By identity: the observations a person confirmed.
    confirmed: frozenset[int]


def apply_ruling(site_url: str, observations: Sequence[Observation], ruling: Ruling) -> Ruled:
    """Strike out what was dismissed; what was suspected and confirmed now counts."""
    if not ruling.confirmed and not ruling.dismissed:
        # As in every inspection: no finding has to be named to be looked up.
        return Ruled(tuple(observations), (), frozenset())
    names = fingerprints(site_url, observations)
    standing, struck, confirmed = [], [], set()
    for observation in observations:
        name = names.get(id(observation), "")
        if name in ruling.dismissed:
            struck.append(observation)
        elif name in ruling.confirmed:
            sure = replace(observation, certainty=Certainty.CONFIRMED)
            standing.append(sure)
            confirmed.add(id(sure))
        else:
            standing.append(observation)
    return Ruled(tuple(standing), tuple(struck), frozenset(confirmed))


def judge_ruled(rule: Rule, ruled: Ruled, site: Site, ruling: Ruling) -> Judged:
    """One row of the rulebook under a ruling."""
    row = judge(rule, ruled.standing, site)
    if row.state is State.NOT_APPLICABLE:
        return row
    if answer := ruling.answers.get(rule.id):
        return _answered(row, answer)
    if row.reason == MUST_BE_CONFIRMED:
        return _if_confirmed(row, ruled, site)
    if _is_all_struck(row) and selected_by_rule(rule, ruled.struck):
        # What was measured does not hold, and nothing else speaks against the site.
        return replace(row, state=State.MET, reason="经复核不成立")
    return row


def _is_all_struck(row: Judged) -> bool:
    """Whether nothing is left that the row could be judged by."""
    by_given = row.reason == FOR_A_PERSON and not row.rule.manual and bool(row.rule.when)
    return row.reason == NOTHING_MEASURED or by_given


def _answered(row: Judged, answer: Answer) -> Judged:
    """A person's answer; it never hides what the machine established."""
    if answer.violated:
        number = Fraction(answer.count)
        reason = f"经人认定:{answer.text}" if answer.text else "经人认定"
        return replace(row, state=State.VIOLATED, value=Range(number, number), reason=reason)
    if row.state in (State.MANUAL, State.UNDETERMINED):
        return replace(row, state=State.MET, reason=answer.text or "经人核查,未发现问题")
    return row


def _if_confirmed(row: Judged, ruled: Ruled, site: Site) -> Judged:
    """A row at which the machine may only point, with what people confirmed of it."""
    sure = [o for o in row.chosen if id(o) in ruled.confirmed]
    again = judge(replace(row.rule, confirm=False), sure, site)
    return again if again.state is State.VIOLATED else row
