"""Three failures in a row call an incident, two good visits end it."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from watch_tools import steady

from xuncha.clock import SHANGHAI
from xuncha.watch.incidents import Incident, IncidentRule, find_incidents

START = datetime(2026, 11, 22, 8, tzinfo=SHANGHAI)


def visits(pattern: str, step=timedelta(hours=1)):
    """ "." opened, "x" failed, one an hour."""
    return [(START + number * step, mark == ".") for number, mark in enumerate(pattern)]


def at(number: int) -> datetime:
    return START + timedelta(hours=number)


def test_two_failures_are_none():
    assert find_incidents(visits("xx.xx.x.")) == ()


def test_three_are_one_and_it_began_with_the_first():
    assert find_incidents(visits(".xxx")) == (Incident(at(1), at(3)),)


def test_one_good_visit_does_not_end_it_two_do():
    assert find_incidents(visits("xxx.x.x..")) == (Incident(at(0), at(2), at(7), 5),)
    assert find_incidents(visits("xxx.x")) == (Incident(at(0), at(2), None, 4),)


def test_failures_on_both_sides_of_a_long_break_of_ours_are_not_in_a_row():
    apart = [(at(0), False), (at(1), False), (at(9), False), (at(10), False)]
    assert find_incidents(apart) == ()
    assert find_incidents([*apart, (at(11), False)]) == (Incident(at(9), at(11)),)


@steady
@given(st.text("x.", max_size=60))
def test_against_the_rule_said_in_words(pattern):
    found = find_incidents(visits(pattern))
    # Wherever three x stand in a row, an incident covers them; and nowhere else does one begin.
    for start in range(len(pattern) - 2):
        if pattern[start : start + 3] == "xxx":
            assert any(
                one.since <= at(start) and (one.ended is None or at(start + 2) < one.ended)
                for one in found
            )
    for one in found:
        begun = int((one.since - START) / timedelta(hours=1))
        assert pattern[begun : begun + 3] == "xxx"
        end = len(pattern) if one.ended is None else int((one.ended - START) / timedelta(hours=1))
        assert pattern[end : end + 2] == (".." if one.ended else "")
        assert ".." not in pattern[begun:end]
        assert one.failures == pattern[begun:end].count("x")


@steady
@given(st.text("x.", max_size=60), st.integers(0, 60))
def test_going_on_after_a_restart_comes_to_the_same(pattern, cut):
    rule = IncidentRule()
    for moment, good in visits(pattern):
        rule.take(moment, good)
    lasting = next((i for i in find_incidents(visits(pattern)[:cut]) if i.ended is None), None)
    if lasting is not None:
        since_then = [v for v in visits(pattern)[:cut] if v[0] > lasting.called]
        # The row of good visits that had begun is taken again with the visits since the call.
        again = IncidentRule(Incident(lasting.since, lasting.called))
        for moment, good in [*since_then, *visits(pattern)[cut:]]:
            again.take(moment, good)
        assert again.lasting == rule.lasting


def test_doubt_is_where_the_last_visit_contradicts():
    rule = IncidentRule()
    doubts = []
    for moment, good in visits(".xxxx.."):
        rule.take(moment, good)
        doubts.append(rule.is_in_doubt)
    assert doubts == [False, True, True, False, False, True, False]
