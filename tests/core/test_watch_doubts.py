"""Second looks at sites whose last visit contradicts what was known."""

from __future__ import annotations

from datetime import datetime, timedelta

from xuncha.clock import SHANGHAI
from xuncha.facts import Outcome
from xuncha.watch.agenda import Watched
from xuncha.watch.doubts import LOOK_AGAIN_AFTER, Doubts
from xuncha.watch.edges import Mark
from xuncha.watch.prober import Taken
from xuncha.watch.sample import Sample, State

AT = datetime(2026, 11, 22, 8, tzinfo=SHANGHAI)
AGAIN = AT + LOOK_AGAIN_AFTER


def visit(number: int, state: State, at: datetime = AT) -> Taken:
    site = Watched(number, f"http://s{number}.invalid/", str(number))
    outcome = Outcome.OK if state is State.OPENED else Outcome.TIMEOUT
    sample = Sample(at.hour * 60 + at.minute, state, outcome, 0.5)
    return Taken(site, at.date(), sample, Mark(at, str(number), state is not State.OPENED))


def due(doubts: Doubts, now: datetime, most: int = 10) -> list[int]:
    return [site.id for site in doubts.due(now, most)]


def test_a_failure_is_looked_at_again_at_its_minute_once_and_not_before() -> None:
    doubts = Doubts()
    doubts.look_at(visit(1, State.FAILED))
    assert due(doubts, AGAIN - timedelta(seconds=1)) == []
    assert due(doubts, AGAIN) == [1]
    assert due(doubts, AGAIN) == []


def test_no_more_are_handed_out_than_there_is_room_for_and_none_is_lost() -> None:
    doubts = Doubts()
    for number in range(5):
        doubts.look_at(visit(number, State.FAILED))
    assert due(doubts, AGAIN, most=0) == []
    assert due(doubts, AGAIN, most=2) == [0, 1]
    assert due(doubts, AGAIN, most=9) == [2, 3, 4]


def test_a_site_waits_for_one_second_look_at_a_time() -> None:
    doubts = Doubts()
    doubts.look_at(visit(1, State.FAILED))
    doubts.look_at(visit(1, State.OPENED, AT + timedelta(minutes=1)))
    doubts.look_at(visit(1, State.FAILED, AT + timedelta(minutes=2)))
    assert due(doubts, AT + timedelta(hours=1)) == [1]
    # Once it was looked at, another failure is doubted anew.
    doubts.look_at(visit(1, State.OPENED, AT + timedelta(hours=1)))
    doubts.look_at(visit(1, State.FAILED, AT + timedelta(hours=2)))
    assert due(doubts, AT + timedelta(hours=3)) == [1]


def test_what_opens_and_what_nobody_could_tell_is_not_looked_at_again() -> None:
    doubts = Doubts()
    doubts.look_at(visit(1, State.OPENED))
    doubts.look_at(visit(2, State.UNSURE))
    assert due(doubts, AT + timedelta(days=1)) == []


def test_a_good_visit_after_failures_that_lasted_is_doubted_too() -> None:
    doubts = Doubts()
    for minute in (0, 10, 20, 30):
        doubts.look_at(visit(1, State.FAILED, AT + timedelta(minutes=minute)))
    due(doubts, AT + timedelta(hours=1))
    doubts.look_at(visit(1, State.OPENED, AT + timedelta(hours=2)))
    assert due(doubts, AT + timedelta(hours=3)) == [1]
    doubts.look_at(visit(1, State.OPENED, AT + timedelta(hours=3)))
    assert due(doubts, AT + timedelta(hours=4)) == []
