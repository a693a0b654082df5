"""Answers of external targets shared by machines: what one was told, the others know a second later."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from test_crawl_shared import TARGET, answer_to

from xuncha.crawl.outside.answerfile import REUSED_SECONDS, AnswerFile
from xuncha.facts import Outcome, Purpose
from xuncha.fetch.request import Request
from xuncha.runners import answerpool
from xuncha.runners.answerpool import AnswerPool, Place, PoolUser


class Actor:
    """A pool as Ray hands it out, answering at once; `pool` None: it is gone."""

    def __init__(self, pool: AnswerPool | None) -> None:
        self.pool = pool
        self.swap = self

    def remote(self, *arguments: Any) -> Actor:
        self.came: Future[Any] = Future()
        if self.pool is None:
            self.came.set_exception(RuntimeError("the actor died"))
        else:
            self.came.set_result(self.pool.swap(*arguments))
        return self

    def future(self) -> Future[Any]:
        return self.came


class Machine:
    """A machine's answer file, and its way to the pool."""

    def __init__(self, path: Path, actor: Actor) -> None:
        self.file = AnswerFile(path)
        self.user = PoolUser(path, actor)

    def ask(self) -> None:
        assert self.file.claim(TARGET)
        self.file.tell(TARGET, answer_to(TARGET))

    def close(self) -> None:
        self.file.close()
        self.user.close()


@pytest.fixture
def actor(monkeypatch: pytest.MonkeyPatch) -> Actor:
    monkeypatch.setattr(answerpool, "SWAP_SECONDS", 0.0)
    return Actor(AnswerPool())


@pytest.fixture
def machines(tmp_path: Path, actor: Actor) -> Iterator[list[Machine]]:
    made = [Machine(tmp_path / str(n), actor) for n in range(3)]
    yield made
    for one in made:
        one.close()


def swapped(machines: list[Machine], times: int = 3) -> None:
    for _ in range(times):
        for machine in machines:
            machine.user.step()


@pytest.mark.slow
def test_what_one_machine_was_told_the_others_know(machines: list[Machine], tmp_path: Path) -> None:
    machines[0].ask()
    swapped(machines)
    for other in machines[1:]:
        found = other.file.answer(TARGET)
        assert found is not None
        assert found.headers == answer_to(TARGET).headers
        assert not other.file.claim(TARGET)
    # Nobody hands on what came from others.
    sizes = [(tmp_path / str(n)).stat().st_size for n in range(3)]
    swapped(machines, 5)
    assert [(tmp_path / str(n)).stat().st_size for n in range(3)] == sizes
    assert len(set(sizes)) == 1


def test_a_claim_that_comes_late_hides_no_answer(machines: list[Machine]) -> None:
    one, other = machines[:2]
    assert one.file.claim(TARGET)
    other.ask()
    swapped(machines)
    assert other.file.answer(TARGET)
    assert one.file.answer(TARGET)


def test_a_machine_that_joins_does_not_make_the_others_forget(
    machines: list[Machine], actor: Actor, tmp_path: Path
) -> None:
    """Its own run begins in the middle of theirs."""
    silent = Request("http://silent.gov.cn/", "HEAD", Purpose.LINK)
    no_answer = replace(answer_to(silent), outcome=Outcome.TIMEOUT, status=None)
    one, other = machines[:2]
    assert one.file.claim(TARGET)
    assert one.file.claim(silent)
    one.file.tell(silent, no_answer)
    swapped(machines)
    late = Machine(tmp_path / "late", actor)
    late.file.begin()
    swapped([*machines, late])
    for machine in (one, other, late):
        found = machine.file.answer(silent)
        assert found is not None
        assert found.outcome is Outcome.TIMEOUT
        # Whoever was being asked is being asked still.
        assert not machine.file.claim(TARGET)
    late.close()


def test_alone_when_the_pool_is_gone_and_together_when_it_is_back(
    machines: list[Machine], actor: Actor
) -> None:
    one, other = machines[:2]
    actor.pool = None
    one.ask()
    swapped(machines)
    assert other.file.answer(TARGET) is None
    other.ask()
    # Restarted it is empty, and counts from nought.
    actor.pool = AnswerPool()
    again = Request("http://www.other.gov.cn/b.html", "HEAD", Purpose.LINK)
    assert one.file.claim(again)
    one.file.tell(again, answer_to(again))
    swapped(machines)
    assert other.file.answer(again)
    assert machines[2].file.answer(again)


def test_who_comes_late_is_told_everything_and_nothing_twice() -> None:
    pool = AnswerPool()
    mine, _ = pool.swap("a", [b"1\n", b"2\n"], Place())
    place, lines = pool.swap("b", [b"3\n"], Place())
    assert lines == [b"1\n", b"2\n"]
    assert pool.swap("b", [], place)[1] == []
    assert pool.swap("a", [], mine)[1] == [b"3\n"]


def test_the_pool_is_bounded_in_bytes_and_in_time() -> None:
    pool = AnswerPool(most_bytes=100)
    for n in range(50):
        pool.swap("a", [b"%09d\n" % n], Place(), at=0.0)
    assert pool.swap("b", [], Place(), at=0.0)[1] == [b"%09d\n" % n for n in range(40, 50)]
    pool.swap("a", [], Place(), at=REUSED_SECONDS + 1)
    assert pool.swap("c", [], Place(), at=REUSED_SECONDS + 1)[1] == []


def test_a_swap_carries_only_so_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answerpool, "MOST_BYTES_A_SWAP", 30)
    pool = AnswerPool()
    pool.swap("a", [b"%09d\n" % n for n in range(8)], Place())
    place, got, rounds = Place(), [], 0
    while len(got) < 8:
        place, lines = pool.swap("b", [], place)
        assert sum(map(len, lines)) <= 30
        got += lines
        rounds += 1
    assert got == [b"%09d\n" % n for n in range(8)]
    assert rounds == 3
