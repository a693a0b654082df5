"""Processes of a round that ask the same host keep its pace together."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.fetch.pace import SharedPace, open_pace
from xuncha.fetch.pacefile import TURNS_SECONDS, PaceFile, place_of
from xuncha.fetch.politeness import HostQueue

GAP = 0.2


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A new file each time."""
    folder = tmp_path_factory.mktemp("pace")
    return (folder / str(number) for number in range(10_000))


def two_queues(path):
    paces = [SharedPace(path), SharedPace(path)]
    return paces, [HostQueue(2, GAP, pace=pace) for pace in paces]


def drain(queues, count, now=0.0):
    """Take all jobs of both as time goes on; when each was handed out, in order."""
    moments = []
    while len(moments) < count:
        for queue in queues:
            host = queue.take(now)
            if host is not None:
                moments.append((host, now))
                queue.release(host, now)
        if len(moments) < count:
            ready = [one.next_ready() for one in queues]
            now = max(now + 0.001, min(moment for moment in ready if moment is not None))
    return moments


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abc")), min_size=1, max_size=30))
def test_two_processes_together_ask_a_host_no_faster_than_one(files, jobs):
    paces, queues = two_queues(next(files))
    for is_second, host in jobs:
        queues[is_second].put(host, host)
    moments = drain(queues, len(jobs), now=100.0)
    for pace in paces:
        pace.close()
    assert sorted(host for host, _ in moments) == sorted(host for _, host in jobs)
    for host in "abc":
        own = [moment for name, moment in moments if name == host]
        assert all(later - earlier >= GAP - 1e-9 for earlier, later in pairwise(own))


def test_a_host_that_asks_one_process_to_wait_is_left_alone_by_all(files):
    _, (first, second) = two_queues(next(files))
    first.put("a", "a")
    assert first.take(10.0) == "a"
    first.slow_down("a", 10.1, seconds=3)
    second.put("a", "a")
    assert second.take(12.0) is None
    assert second.take(second.next_ready()) == "a"
    assert second.next_ready() is None


def test_a_moment_of_before_a_restart_of_the_machine_holds_up_nobody(files):
    path = next(files)
    before = SharedPace(path)
    assert before.claim("a", 900_000.0, GAP) == 900_000.0
    assert SharedPace(path).claim("a", 5.0, GAP) == 5.0


def test_without_a_delay_no_pace_is_kept(files):
    path = next(files)
    queue = HostQueue(2, 0.0, pace=SharedPace(path))
    queue.put("a", 1)
    queue.put("a", 2)
    assert [queue.take(1.0), queue.take(1.0)] == [1, 2]
    assert path.stat().st_size == 0


def test_two_processes_together_have_no_more_requests_under_way_than_one_may(files):
    path = next(files)
    first, second = SharedPace(path), SharedPace(path)
    assert first.claim("a", 10.0, GAP) == 10.0
    assert second.claim("a", 11.0, GAP) == 11.0
    assert second.claim("a", 12.0, GAP) > 12.0
    first.release("a")
    assert second.claim("a", 12.0, GAP) == 12.0
    assert first.claim("b", 12.0, GAP) == 12.0


def test_what_a_process_drops_at_its_end_is_not_waited_for(files):
    path = next(files)
    first, second = SharedPace(path), SharedPace(path)
    assert [first.claim("a", moment, GAP) for moment in (10.0, 11.0)] == [10.0, 11.0]
    first.close()
    assert second.claim("a", 12.0, GAP) == 12.0


def test_what_a_killed_process_had_under_way_is_soon_not_waited_for(files):
    path = next(files)
    killed, other = SharedPace(path), SharedPace(path)
    assert [killed.claim("a", moment, GAP) for moment in (10.0, 11.0)] == [10.0, 11.0]
    assert other.claim("a", 20.0, GAP) > 20.0
    assert other.claim("a", 25.5, GAP) == 25.5


def test_where_the_file_cannot_be_opened_a_process_is_alone(tmp_path):
    assert open_pace(tmp_path / "missing" / "pace") is None


def test_more_connections_than_are_counted_are_each_process_own_affair(files):
    pace = SharedPace(next(files))
    moments = [10.0 + n for n in range(8)]
    assert [pace.claim("a", moment, GAP, connections=8) for moment in moments] == moments


def test_a_machine_that_takes_turns_asks_in_its_turn_alone(files):
    path = next(files)
    pace, file = SharedPace(path), PaceFile(path)
    file.take_turns(10.0 + TURNS_SECONDS)
    assert pace.claim("a", 10.0, GAP) > 10.0
    assert file.wishes() == {place_of("a")}
    assert pace.claim("a", 10.1, GAP) > 10.1
    # Not every look is a wish; but who was not heard wishes again.
    assert file.wishes() == set()
    assert pace.claim("a", 11.2, GAP) > 11.2
    assert file.wishes() == {place_of("a")}
    record = file.read(place_of("a"))
    record.turn = 11.3
    file.write(place_of("a"), record)
    assert pace.claim("a", 11.4, GAP) == 11.4
    assert file.places_in_turn() == [place_of("a")]


def test_a_machine_that_has_heard_nothing_for_long_is_alone(files):
    path = next(files)
    pace, file = SharedPace(path), PaceFile(path)
    file.take_turns(100.0 + TURNS_SECONDS)
    assert pace.claim("a", 100.1 + TURNS_SECONDS, GAP) == 100.1 + TURNS_SECONDS
    # Of before a restart of the machine, whose clock begins anew.
    assert pace.claim("b", 50.0, GAP) == 50.0
