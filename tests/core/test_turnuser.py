"""Two machines that take turns at hosts, with a keeper that may be gone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from xuncha.fetch.pace import SharedPace
from xuncha.fetch.pacefile import PLACES, PaceFile, place_of
from xuncha.runners import turnuser
from xuncha.runners.hostturns import HostTurns
from xuncha.runners.turnuser import TurnUser

pytestmark = pytest.mark.slow

GAP = 0.05


class Cluster:
    """The keeper as Ray's handles give it; `is_there` False: every call fails."""

    def __init__(self) -> None:
        self.turns, self.is_there = HostTurns(), True

    def find(self) -> Any:
        if not self.is_there:
            raise ValueError("no such actor")
        return SimpleNamespace(beat=SimpleNamespace(remote=self._beat))

    def _beat(self, *said: Any) -> Any:
        answer: Future[Any] = Future()
        if self.is_there:
            answer.set_result(self.turns.beat(*said))
        else:
            answer.set_exception(RuntimeError("the actor died"))
        return SimpleNamespace(future=lambda: answer)


class Machine:
    def __init__(self, folder: Path, cluster: Cluster) -> None:
        folder.mkdir()
        self.path = folder / "pace"
        self.cluster = cluster
        self.user = TurnUser(self.path, cluster.find)
        self.pace = SharedPace(self.path)
        self.asked: list[tuple[float, float]] = []

    def takes_turns(self) -> bool:
        """Whether it knows that it is not alone."""
        file = PaceFile(self.path)
        try:
            return file.takes_turns(time.monotonic())
        finally:
            file.close()

    def ask(self, host: str, seconds: float = 0.0) -> bool:
        """One look; whether the host was asked. The answer takes no time, or that long."""
        now = time.monotonic()
        if self.pace.claim(host, now, GAP) > now:
            return False
        time.sleep(seconds)
        self.pace.release(host)
        self.asked.append((now, time.monotonic()))
        return True


@pytest.fixture
def cluster() -> Cluster:
    return Cluster()


@pytest.fixture
def machines(tmp_path: Path, cluster: Cluster) -> Iterator[list[Machine]]:
    made = [Machine(tmp_path / str(n), cluster) for n in range(2)]
    yield made
    for machine in made:
        machine.user.close()
        machine.pace.close()


def until(is_so: Callable[[], bool], machines: list[Machine], seconds: float = 300.0) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        for machine in machines:
            machine.user.step()
        time.sleep(0.005)


def test_two_machines_share_a_host_that_both_want_all_the_time(machines: list[Machine]) -> None:
    def both_have_asked() -> bool:
        for machine in machines:
            machine.ask("a", 0.01)
        return all(len(machine.asked) >= 20 for machine in machines)

    until(both_have_asked, machines)
    asked = sorted(machines[0].asked + machines[1].asked)
    starts = [start for start, _ in asked]
    assert min(b - a for a, b in zip(starts, starts[1:], strict=False)) >= GAP * 0.99


def test_what_is_under_way_ends_before_the_other_machine_asks(machines: list[Machine]) -> None:
    first, second = machines
    until(lambda: first.ask("a"), machines)
    now = time.monotonic() + GAP
    time.sleep(GAP)
    assert first.pace.claim("a", now, GAP) == now
    refused = time.monotonic() + 1.5

    def still_refused() -> bool:
        assert not second.ask("a")
        return time.monotonic() > refused

    until(still_refused, machines)
    first.pace.release("a")
    until(lambda: second.ask("a"), machines)


@pytest.mark.slow
def test_without_a_keeper_every_machine_is_soon_alone_until_there_is_one(
    machines: list[Machine], cluster: Cluster
) -> None:
    first, second = machines
    until(lambda: first.ask("a"), machines)
    cluster.is_there = False
    until(lambda: second.ask("a"), machines)
    until(lambda: second.user.alone_seconds() > 0, machines)
    # One that knows of nothing, as the first has.
    cluster.turns, cluster.is_there = HostTurns(), True
    until(lambda: all(machine.takes_turns() for machine in machines), machines)
    until(lambda: first.ask("b"), machines)
    over = time.monotonic() + 1.0

    def one_keeps_asking_and_the_other_may_not() -> bool:
        first.ask("b")
        assert not second.ask("b")
        return time.monotonic() > over

    until(one_keeps_asking_and_the_other_may_not, machines)


def test_another_inspector_speaks_when_the_first_is_gone(tmp_path: Path, cluster: Cluster) -> None:
    machine = Machine(tmp_path / "m", cluster)
    second = TurnUser(machine.path, cluster.find)
    until(lambda: machine.ask("a"), [machine])
    machine.user.close()
    machine.user = second
    until(lambda: machine.ask("b"), [machine])
    # It has taken over what the machine had: no other machine gets that.
    other = Machine(tmp_path / "other", cluster)
    for _ in range(20):
        other.user.step()
        machine.user.step()
        machine.ask("a")
        assert not other.ask("a")
        time.sleep(0.05)
    assert cluster.turns.beat("somebody", [], [place_of("a")], {}).granted == []
    assert place_of("a") < PLACES


def test_what_an_earlier_round_left_is_no_turn(
    tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(tmp_path / "m", cluster)
    until(lambda: machine.ask("a"), [machine])
    monkeypatch.setattr(turnuser, "time", SimpleNamespace(monotonic=lambda: 1.0))
    # The machine was restarted: its clock begins anew.
    cluster.turns = HostTurns(at=1.0)
    TurnUser(machine.path, cluster.find)
    pace = SharedPace(machine.path)
    assert pace.claim("a", 2.0, GAP) > 2.0
