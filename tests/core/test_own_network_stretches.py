"""Which failures make a stretch that is our own network's: many hosts, alike, nobody answering."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st
from test_answer_pool import Actor

from xuncha.crawl.outages.misses import Misses
from xuncha.crawl.outages.roundnetwork import RoundNetwork, Side
from xuncha.crawl.outages.stretches import FEWEST_HOSTS, GRACE_SECONDS, Failure, Timeline
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.runners import answerpool
from xuncha.runners.answerpool import AnswerPool, PoolUser


def test_machines_of_a_cluster_tell_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answerpool, "SWAP_SECONDS", 0.0)
    actor = Actor(AnswerPool())
    users = [PoolUser(tmp_path / str(n), actor) for n in range(2)]
    networks = [RoundNetwork(AnswerFile(tmp_path / str(n))) for n in range(2)]
    for n, network in enumerate(networks):
        for host in range(3):
            network.note(Side.OUTSIDE, reset(f"http://h{n}{host}.cn/"))
        network.look()
    for _ in range(3):
        for user in users:
            user.step()
    moment = time.time()
    for network in networks:
        network.look()
        stretch = network.stretch_of(Side.OUTSIDE, moment - 1, moment)
        assert stretch is not None
        assert stretch.hosts == 6
        assert network.stretch_of(Side.SITES, moment - 1, moment) is None
    for user in users:
        user.close()


def reset(url: str) -> Exchange:
    return Exchange(
        url=url,
        method="HEAD",
        purpose=Purpose.LINK,
        at="2026-01-01T08:00:00+08:00",
        outcome=Outcome.CONNECT_FAILED,
        status=None,
        final_url=url,
    )


moments = st.floats(0, 1000)


@pytest.mark.slow
@given(
    st.lists(st.tuples(moments, st.floats(0, 20), st.integers(0, 12))),
    st.lists(moments, max_size=20),
)
def test_who_failed_while_another_answered_failed_by_itself(failed, answers) -> None:
    timeline = Timeline()
    for start, seconds, host in failed:
        timeline.failed(Failure(start, start + seconds, str(host), Outcome.TIMEOUT))
    for moment in answers:
        timeline.answered(moment)
    hosts = len({host for _, _, host in failed})
    for start, seconds, _ in failed:
        stretch = timeline.stretch_of(start, start + seconds)
        end = start + seconds + GRACE_SECONDS
        # Answers closer together than a fifth of a second are one.
        if any(start + 0.2 < moment < end - 0.2 for moment in answers):
            assert stretch is None
        if stretch is not None:
            assert FEWEST_HOSTS <= stretch.hosts <= hosts
            assert stretch.since <= start
            assert start + seconds <= stretch.until
            assert not any(stretch.since < moment < stretch.until for moment in answers)


@given(st.lists(st.tuples(moments, st.floats(0, 20)), max_size=FEWEST_HOSTS - 1))
def test_few_hosts_are_never_our_own_network(failed) -> None:
    timeline = Timeline()
    for host, (start, seconds) in enumerate(failed):
        timeline.failed(Failure(start, start + seconds, str(host), Outcome.DNS))
    assert not any(timeline.stretch_of(start, start + seconds) for start, seconds in failed)


def test_failures_of_many_kinds_are_many_accidents() -> None:
    timeline = Timeline()
    kinds = (Outcome.TIMEOUT, Outcome.DNS, Outcome.CONNECT_REFUSED, Outcome.TLS)
    for host in range(16):
        timeline.failed(Failure(1.0, 2.0, str(host), kinds[host % 4]))
    assert timeline.stretch_of(1.0, 2.0) is None
    timeline.failed(Failure(1.0, 2.0, "17", Outcome.TIMEOUT))
    stretch = timeline.stretch_of(1.0, 2.0)
    assert stretch is not None
    assert (stretch.outcome, stretch.hosts) == (Outcome.TIMEOUT, 5)


@pytest.mark.parametrize("between", [0.05, 0.15, 0.5])
def test_an_answer_right_after_failures_counts_though_one_came_just_before(between: float) -> None:
    """Answers close together are noted once; what failed between two of them is the hosts' own."""
    network = RoundNetwork()
    well = exchange_with("well", Outcome.OK, 200)
    with time_machine.travel(datetime.now(UTC), tick=False) as machine_clock:
        network.note(Side.OUTSIDE, well)
        machine_clock.shift(between / 2)
        failed_at = time.time()
        for n in range(FEWEST_HOSTS + 1):
            network.note(Side.OUTSIDE, exchange_with(f"h{n}", Outcome.CONNECT_FAILED, None))
        assert network.stretch_of(Side.OUTSIDE, failed_at, failed_at)
        machine_clock.shift(between / 2)
        network.note(Side.OUTSIDE, well)
    assert network.stretch_of(Side.OUTSIDE, failed_at, failed_at) is None


def test_a_second_look_that_proves_nothing_is_taken_again_though_head_and_get_failed_at_first() -> (
    None
):
    network = RoundNetwork()
    misses = Misses(network)
    first = exchange_with("h0", Outcome.CONNECT_FAILED, None)
    with time_machine.travel(datetime.now(UTC), tick=False) as machine_clock:
        for one in (first, replace(first, method="GET")):
            network.note(Side.OUTSIDE, one)
            misses.take(one, Side.OUTSIDE)
        network.note(Side.OUTSIDE, exchange_with("well", Outcome.OK, 200))
        assert not misses.void(first.url)
        for _ in range(2):
            assert not misses.are_enough(first.url, 2)
            machine_clock.shift(60)
            for n in range(FEWEST_HOSTS + 1):
                look = exchange_with(f"h{n}", Outcome.CONNECT_FAILED, None)
                network.note(Side.OUTSIDE, replace(look, purpose=Purpose.RECHECK))
            misses.take(replace(first, purpose=Purpose.RECHECK), Side.OUTSIDE)
        machine_clock.shift(1)
        network.note(Side.OUTSIDE, exchange_with("well", Outcome.OK, 200))
    assert misses.are_enough(first.url, 2)


def exchange_with(host: str, outcome: Outcome, status: int | None) -> Exchange:
    url = f"http://{host}.gov.cn/"
    return Exchange(url, "HEAD", Purpose.LINK, "", outcome, status, url)
