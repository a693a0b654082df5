"""Our own stalls and the time of an answer: counted only where they can have delayed it.

A site that answers while we do not listen must not be called late; one that answers late must not
be called in time because we were busy with something else before.
"""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from cli_tools import eventually
from fetch_server import RawServer, response
from fetch_tools import fixed_now, settings
from keeping_time import undisturbed

from xuncha.facts import Outcome
from xuncha.fetch import brokenlines
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request
from xuncha.fetch.stalls import Stall, Stalls
from xuncha.watch.sample import State, sample_of

PAGE = b"<html><title>x</title>" + b"x" * 200
LIMIT = 1.0


@pytest.fixture
def server():
    running = RawServer()
    yield running
    running.close()


@pytest.fixture
def secure_server():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).with_name("fetch_tls.pem"))
    running = RawServer(tls=context)
    yield running
    running.close()


def answering_after(seconds: float):
    def handle(connection, seen):
        time.sleep(seconds)
        connection.sendall(response(PAGE))
        return True

    return handle


def fetch_with_stalls(server, answer_seconds: float, *stalls: tuple[float, float]):
    """One request during which the loop does not listen from … to … (seconds after the start)."""
    server.routes["/"] = answering_after(answer_seconds)
    return stalled_fetch(server, "/", *stalls)


def stalled_fetch(server, path: str, *stalls: tuple[float, float]):
    client = Client(settings(first_byte_seconds=LIMIT, total_seconds=6), fixed_now)
    done = []
    client.submit(Request(server.base + path), done.append)
    client.step(0)
    began, waiting = time.monotonic(), list(stalls)
    while client.pending:
        passed = time.monotonic() - began
        if waiting and passed >= waiting[0][0]:
            time.sleep(max(0.0, waiting.pop(0)[1] - passed))
        client.step(0.02)
    client.close()
    return done[0]


@pytest.mark.slow
@undisturbed
def test_a_stall_from_which_no_answer_came_makes_no_late_answer_early(server):
    late = fetch_with_stalls(server, 1.2, (0.1, 0.5))
    assert late.first_byte_seconds == pytest.approx(1.2, abs=0.12)


@pytest.mark.slow
@undisturbed
def test_an_answer_that_came_while_we_did_not_listen_is_counted_from_before(server):
    early = fetch_with_stalls(server, 0.4, (0.2, 1.6))
    assert early.outcome is Outcome.OK
    assert early.first_byte_seconds < 0.5


@pytest.mark.slow
@undisturbed
def test_whether_an_answer_was_in_time_is_unknown_where_we_did_not_listen_at_the_limit(server):
    doubtful = fetch_with_stalls(server, 0.4, (0.2, 1.6))
    assert [note.partition(":")[0] for note in doubtful.notes] == ["own delay"]
    assert sample_of(doubtful, 0).state is State.UNSURE
    in_time = fetch_with_stalls(server, 0.4, (0.2, 0.8))
    assert in_time.notes == ()
    late = fetch_with_stalls(server, 1.2, (0.1, 0.5))
    assert late.notes == ()


@pytest.mark.slow
@undisturbed
def test_a_stall_before_the_request_was_sent_is_ours(secure_server):
    """Its handshake came to an end, and the server heard of the request, only after the stall."""
    early = fetch_with_stalls(secure_server, 0.5, (0.0, 0.8))
    assert early.outcome is Outcome.OK
    assert 0.45 < early.first_byte_seconds < 0.75


@pytest.mark.slow
def test_a_site_that_never_answers_is_called_so_whatever_we_did(server):
    silent = fetch_with_stalls(server, 5.0, (0.1, 0.6), (0.7, 1.1))
    assert silent.outcome is Outcome.TIMEOUT


@pytest.mark.slow
def test_what_was_read_long_after_the_limits_of_libcurl_is_read(server):
    """Stopped for longer than libcurl's own limit behind ours, the answer was there all along."""
    answered = fetch_with_stalls(server, 0.3, (0.1, 1.4))
    assert answered.outcome is Outcome.OK
    server.routes["/"] = answering_after(0.3)
    client = Client(settings(first_byte_seconds=0.2, total_seconds=0.2), fixed_now)
    done = []
    client.submit(Request(server.base + "/"), done.append)
    client.step(0.02)
    time.sleep(2.0)
    while client.pending:
        client.step(0.02)
    client.close()
    assert done[0].outcome is Outcome.OK


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal on this system")
def test_a_process_that_was_stopped_blames_nobody(server):
    """Stopped in the middle of listening, not between two looks; answered while it stands still."""
    answered = threading.Event()

    def answer(connection, seen):
        answering_after(0.5)(connection, seen)
        answered.set()
        return True

    server.routes["/"] = answer
    run = subprocess.Popen(
        [sys.executable, "-c", STOPPED, server.base + "/"], stdout=subprocess.PIPE, text=True
    )
    assert run.stdout is not None
    assert run.stdout.readline() == "begun\n"
    eventually(lambda: server.seen)
    os.kill(run.pid, signal.SIGSTOP)
    time.sleep(2.0)
    assert answered.wait(300)
    os.kill(run.pid, signal.SIGCONT)
    outcome, first_byte = run.communicate(timeout=300)[0].split()
    assert outcome == "ok"
    assert float(first_byte) < LIMIT


STOPPED = f"""
import sys, datetime
from xuncha.fetch import brokenlines
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request
from xuncha.settings import FetchSettings
settings = FetchSettings(allow_private=True, first_byte_seconds={LIMIT}, total_seconds=6)
client = Client(settings, lambda: datetime.datetime(2018, 7, 28))
done = []
client.submit(Request(sys.argv[1]), done.append)
for _ in range(5):
    client.step(0.02)
print("begun", flush=True)
while client.pending:
    client.step(0.1)
print(done[0].outcome, done[0].first_byte_seconds)
"""


@pytest.mark.slow
@undisturbed
def test_who_hung_up_while_we_were_away_is_asked_once_more(server, monkeypatch):
    monkeypatch.setattr(brokenlines, "GIVEN_UP_AFTER_SECONDS", 0.5)

    def hangs_up(connection, seen):
        time.sleep(0.3)
        return False

    def hangs_up_at_first(connection, seen):
        is_first = len(server.seen) == 1
        return (hangs_up if is_first else answering_after(0))(connection, seen)

    server.seen.clear()
    server.routes["/late"] = hangs_up_at_first
    server.routes["/"] = hangs_up
    assert stalled_fetch(server, "/late", (0.1, 0.9)).outcome is Outcome.OK
    # Without a stall of ours, or if it hangs up again, it is the site's.
    assert len(server.seen) == 2
    assert stalled_fetch(server, "/").outcome is Outcome.PROTOCOL_ERROR
    assert len(server.seen) == 3
    assert stalled_fetch(server, "/", (0.1, 0.9)).outcome is Outcome.PROTOCOL_ERROR
    assert len(server.seen) == 5


# ---------------------------------------------------------------- the reckoning itself


def stalls(*spans: tuple[float, float]) -> Stalls:
    noted = Stalls()
    for since, until in spans:
        noted.note(Stall(since, until, until + 0.1))
    return noted


def test_a_stall_delays_what_was_there_at_its_end():
    assert stalls((10, 12)).before(5, 5.1, 12.05) == pytest.approx(2)
    assert stalls((10, 12)).before(5, 5.1, 12.2) == 0


def test_after_a_long_stall_a_lost_packet_comes_again_within_as_long():
    assert stalls((10, 16)).before(5, 5.1, 21.9) == pytest.approx(6)
    assert stalls((10, 16)).before(5, 5.1, 22.1) == 0


def test_what_lies_before_the_beginning_delays_nothing():
    assert stalls((10, 12)).before(12, 12.1, 13) == 0
    assert stalls((10, 12)).before(11, 11.1, 12.05) == pytest.approx(1)


def test_until_a_request_is_sent_every_stall_delays_it():
    assert stalls((10, 12), (13, 14)).before(10, 12.1, 20) == pytest.approx(2)


def test_patience_counts_every_stall():
    assert stalls((10, 12), (13, 14)).within(11, 20) == pytest.approx(2)


def test_old_stalls_are_forgotten():
    noted = stalls((10, 12), (13, 14))
    noted.forget(12.5)
    assert noted.within(0, 20) == pytest.approx(1)
