"""The turns of hosts: one machine at a time, each comes to its turn, the lost lose theirs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from xuncha.fetch.pacefile import TURNS_SECONDS
from xuncha.runners.hostturns import HostTurns, Told

HOSTS = range(3)


class Machine:
    """One that does what it is told, at once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.held: set[int] = set()
        self.heard = 0.0

    def beat(
        self,
        turns: HostTurns,
        at: float,
        wished: set[int],
        back: dict[int, float],
        is_answer_lost: bool = False,
    ) -> Told:
        self.held -= set(back)
        told = turns.beat(self.name, self.held, sorted(wished - self.held), back, at)
        if not is_answer_lost:
            self.held |= {place for place, _ in told.granted}
            self.held -= set(told.lost)
            self.heard = at
        return told

    def has(self, place: int, at: float) -> bool:
        """Whether it asks the host as if nobody else did, because it was told so lately."""
        return place in self.held and at - self.heard <= TURNS_SECONDS


def test_whoever_wishes_gets_a_free_host_and_others_wait_until_it_is_given_back() -> None:
    turns, first, second = HostTurns(at=0.0), Machine("first"), Machine("second")
    assert first.beat(turns, 1.0, {1}, {}).granted == [(1, 0.0)]
    assert second.beat(turns, 1.1, {1}, {}).granted == []
    assert first.beat(turns, 1.2, set(), {}).asked_back == [1]
    first.beat(turns, 1.3, set(), {1: 0.15})
    # It is told how long the other's last request holds.
    [(place, wait)] = second.beat(turns, 1.35, {1}, {}).granted
    assert (place, round(wait, 3)) == (1, 0.1)
    # A wish that was granted asks nothing back.
    assert second.beat(turns, 1.4, set(), {}).asked_back == []


def test_machines_come_to_their_turns_in_order() -> None:
    turns = HostTurns(at=0.0)
    machines = [Machine(str(n)) for n in range(3)]
    for n, machine in enumerate(machines):
        machine.beat(turns, 1.0 + n / 10, {1}, {})
    machines[0].beat(turns, 1.5, set(), {1: 0.0})
    machines[0].beat(turns, 1.6, {1}, {})
    assert machines[2].beat(turns, 1.7, {1}, {}).granted == []
    assert machines[1].beat(turns, 1.8, {1}, {}).granted == [(1, 0.0)]


def test_who_does_not_wish_any_more_holds_up_nobody() -> None:
    turns = HostTurns(at=0.0)
    first, gone, third = Machine("first"), Machine("gone"), Machine("third")
    first.beat(turns, 1.0, {1}, {})
    gone.beat(turns, 1.1, {1}, {})
    first.beat(turns, 2.0, set(), {1: 0.0})
    assert third.beat(turns, 2.1, {1}, {}).granted == []
    assert third.beat(turns, 5.0, {1}, {}).granted == [(1, 0.0)]


def test_a_machine_that_is_lost_loses_its_turns_and_is_told_so() -> None:
    turns, lost, other = HostTurns(at=0.0), Machine("lost"), Machine("other")
    lost.beat(turns, 1.0, {1, 2}, {})
    assert other.beat(turns, 0.9 + TURNS_SECONDS, {1}, {}).granted == []
    assert other.beat(turns, 1.1 + TURNS_SECONDS, {1}, {}).granted == [(1, 0.0)]
    assert lost.beat(turns, 2.0 + TURNS_SECONDS, set(), {}).lost == [1]
    # What nobody else wanted it has again.
    assert lost.held == {2}
    assert other.beat(turns, 2.1 + TURNS_SECONDS, {2}, {}).granted == []


def test_a_turn_lasts_as_long_as_its_machine_believes_to_have_it() -> None:
    turns, first, second = HostTurns(at=0.0), Machine("first"), Machine("second")
    first.beat(turns, 0.0, {1}, {})
    assert first.has(1, TURNS_SECONDS)
    assert second.beat(turns, TURNS_SECONDS, {1}, {}).granted == []


def test_an_answer_that_was_lost_leaves_no_host_held_by_nobody() -> None:
    turns, first, second = HostTurns(at=0.0), Machine("first"), Machine("second")
    assert first.beat(turns, 1.0, {1}, {}, is_answer_lost=True).granted
    first.beat(turns, 1.1, set(), {})
    assert second.beat(turns, 1.2, {1}, {}).granted == [(1, 0.0)]


def test_a_new_keeper_learns_who_has_what_before_it_gives_anything_away() -> None:
    first, second = Machine("first"), Machine("second")
    first.beat(HostTurns(at=0.0), 1.0, {1}, {})
    anew = HostTurns(is_first=False, at=2.0)
    assert second.beat(anew, 2.1, {1, 2}, {}).granted == []
    assert first.beat(anew, 3.0, set(), {}).lost == []
    assert second.beat(anew, 2.1 + TURNS_SECONDS, {1, 2}, {}).granted == [(2, 0.0)]


_BEAT = st.tuples(
    st.floats(0.01, TURNS_SECONDS * 0.7),
    st.sampled_from(range(3)),
    st.sets(st.sampled_from(HOSTS)),
    st.sets(st.sampled_from(HOSTS)),
    st.booleans(),
    # The keeper dies before, and there is a new one.
    st.sampled_from([False] * 9 + [True]),
)


@given(st.lists(_BEAT, max_size=60))
def test_no_host_is_ever_at_two_machines(beats: list[tuple[float, int, set, set, bool, bool]]):
    turns, at = HostTurns(at=0.0), 0.0
    machines = [Machine(str(n)) for n in range(3)]
    for after, number, wished, back, is_answer_lost, is_new in beats:
        at += after
        if is_new:
            turns = HostTurns(is_first=False, at=at)
        machine = machines[number]
        waits = dict.fromkeys(back & machine.held, 0.2)
        machine.beat(turns, at, wished, waits, is_answer_lost)
        for place in HOSTS:
            assert sum(one.has(place, at) for one in machines) <= 1
