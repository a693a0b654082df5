"""Servers that misbehave: every one ends in time, classified, with what came kept."""

from __future__ import annotations

import contextlib
import gzip
import socket
import time
from collections.abc import Iterator

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch, fixed_now, run, settings
from keeping_time import undisturbed

from xuncha.facts import Outcome, Purpose
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request
from xuncha.settings import FetchSettings

PAGE = b"<html><title>ok</title>" + b"text " * 100


@pytest.fixture
def server() -> Iterator[RawServer]:
    running = RawServer()
    yield running
    running.close()


def drip(server: RawServer, head: bytes, drop: bytes, every: float):
    """A handler that sends `head` and then `drop` again and again, as long as there is a server."""

    def handler(connection, seen):
        connection.sendall(head)
        with contextlib.suppress(OSError):
            while not server.is_closing.wait(every):
                connection.sendall(drop)
        return False

    return handler


# ---------------------------------------------------------------- time


@pytest.mark.slow
def test_a_server_that_accepts_and_says_nothing(server):
    server.routes["/"] = drip(server, b"", b"", 0.1)
    exchange = fetch(server.base + "/", first_byte_seconds=0.5)
    assert (exchange.outcome, exchange.status) == (Outcome.TIMEOUT, None)
    assert exchange.first_byte_seconds is None
    assert exchange.total_seconds >= 0.5
    assert "0.5 s" in exchange.notes[0]


@pytest.mark.slow
def test_one_byte_at_a_time_ends_at_the_total_bound(server):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n"
    server.routes["/"] = drip(server, head, b"x", 0.05)
    exchange = fetch(server.base + "/", total_seconds=0.8)
    assert (exchange.outcome, exchange.status) == (Outcome.TIMEOUT, 200)
    # Not the limit that holds where none is given.
    assert exchange.total_seconds < FetchSettings().total_seconds
    assert set(exchange.body) == {ord("x")}
    assert exchange.notes[0].startswith("body_truncated")


@pytest.mark.slow
def test_headers_one_byte_at_a_time_end_too(server):
    server.routes["/"] = drip(server, b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x", 0.05)
    exchange = fetch(server.base + "/", total_seconds=0.8, first_byte_seconds=0.6)
    assert exchange.outcome is Outcome.TIMEOUT


@pytest.mark.slow
@undisturbed
def test_slow_hops_share_one_time_limit(server):
    def slow_hop(connection, seen):
        time.sleep(0.4)
        connection.sendall(response(b"", "302 Found", Location=seen.path + "x"))
        return True

    for number in range(8):
        server.routes["/" + "x" * number] = slow_hop
    exchange = fetch(server.base + "/", first_byte_seconds=1.0)
    assert exchange.outcome is Outcome.TIMEOUT
    assert len(exchange.hops) == 2


@pytest.mark.slow
def test_a_full_backlog_is_no_connection():
    """Nobody accepts, and the kernel has no room: packets are dropped."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = []
        for _ in range(8):
            filler = socket.socket()
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect(("127.0.0.1", port))
            fillers.append(filler)
        time.sleep(0.1)
        exchange = fetch(f"http://127.0.0.1:{port}/", first_byte_seconds=5, connect_seconds=0.5)
        for filler in fillers:
            filler.close()
    assert exchange.outcome is Outcome.TIMEOUT
    assert "no connection" in exchange.notes[0]


@pytest.mark.slow
@undisturbed
def test_our_own_stall_is_not_the_sites_time_out(server):
    def a_little_late(connection, seen):
        time.sleep(0.2)
        connection.sendall(response(PAGE))
        return True

    server.routes["/"] = a_little_late
    client = Client(settings(first_byte_seconds=0.5, total_seconds=0.8), fixed_now)
    done = []
    client.submit(Request(server.base + "/"), done.append)
    client.step(0)
    # A hostile page keeps this process busy, far beyond every limit.
    time.sleep(1.5)
    while client.pending:
        client.step(0.1)
    client.close()
    assert done[0].outcome is Outcome.OK
    assert done[0].first_byte_seconds < 0.5


# ---------------------------------------------------------------- size


def bomb(megabytes: int) -> bytes:
    return gzip.compress(bytes(megabytes * 1_000_000), 9)


@pytest.mark.parametrize(
    "purpose,outcome",
    [
        (Purpose.PAGE, Outcome.TOO_LARGE),
        (Purpose.HOME, Outcome.TOO_LARGE),
        (Purpose.LINK, Outcome.OK),
        (Purpose.RECHECK, Outcome.OK),
    ],
)
def test_a_gzip_bomb_is_cut(server, purpose, outcome):
    server.answer("/", response(bomb(40), Content_Encoding="gzip"))
    exchange = fetch(server.base + "/", purpose=purpose, max_body_bytes=100_000)
    assert (exchange.outcome, exchange.status) == (outcome, 200)
    assert exchange.body == bytes(100_000)
    assert exchange.notes == ("body_truncated: size",)


def test_an_endless_page_is_cut_on_the_wire(server):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n"
    server.routes["/"] = drip(server, head, b"y" * 65536, 0)
    exchange = fetch(server.base + "/", max_wire_bytes=1_000_000)
    assert exchange.outcome is Outcome.TOO_LARGE
    assert len(exchange.body) == 1_000_000
    again = fetch(server.base + "/", max_body_bytes=5000)
    assert (again.outcome, len(again.body)) == (Outcome.TOO_LARGE, 5000)


def test_a_large_error_page_stays_an_error(server):
    server.answer("/", response(b"z" * 50_000, "404 Not Found"))
    exchange = fetch(server.base + "/", max_body_bytes=1000)
    assert (exchange.outcome, len(exchange.body)) == (Outcome.NOT_FOUND, 1000)


def test_a_body_of_exactly_the_limit_is_whole(server):
    server.answer("/", response(b"z" * 1000))
    exchange = fetch(server.base + "/", max_body_bytes=1000)
    assert (exchange.outcome, exchange.notes, len(exchange.body)) == (Outcome.OK, (), 1000)


# ---------------------------------------------------------------- broken HTTP


@pytest.mark.parametrize(
    "answer",
    [
        b"<html>no status line at all</html>",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"",
        b"\x00" * 100,
        b"HTTP/1.1 banana\r\n\r\n",
        # libcurl's strictness: browsers pass over such a line.
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-Flood: 1\r\n" * 40_000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 2_000_000 + b"\r\n\r\n",
    ],
    ids=["no status", "ssh", "none", "zeros", "no number", "no colon", "flood", "long header"],
)
def test_what_is_no_http_is_a_protocol_error(server, answer):
    server.answer("/", answer, keep=False)
    exchange = fetch(server.base + "/")
    assert exchange.outcome is Outcome.PROTOCOL_ERROR
    assert exchange.notes


def test_a_connection_reset_in_our_face(server):
    def reset(connection, seen):
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        connection.close()
        return False

    server.routes["/"] = reset
    assert fetch(server.base + "/").outcome in (Outcome.CONNECT_FAILED, Outcome.PROTOCOL_ERROR)


def test_a_body_shorter_than_announced_is_kept(server):
    server.answer("/", response(PAGE, length=len(PAGE) + 1000), keep=False)
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.body) == (Outcome.OK, PAGE)
    assert exchange.notes[0].startswith("body_truncated")


def test_a_body_longer_than_announced_does_not_spill_over(server):
    server.answer("/", response(PAGE, length=50))
    server.answer("/next", response(b"next page"))
    client = Client(settings(connections_per_host=1), fixed_now)
    first, second = run(client, Request(server.base + "/"), Request(server.base + "/next"))
    client.close()
    assert first.body == PAGE[:50]
    assert (second.outcome, second.body) == (Outcome.OK, b"next page")


def test_a_body_in_answer_to_head_does_not_spill_over(server):
    server.answer("/", response(PAGE))
    server.answer("/late", response(b"", length=len(PAGE)), PAGE)
    server.answer("/next", response(b"next page"))
    client = Client(settings(connections_per_host=1), fixed_now)
    for path in ("/", "/late"):
        head, page = run(
            client, Request(server.base + path, "HEAD"), Request(server.base + "/next")
        )
        assert (head.outcome, head.body) == (Outcome.OK, b"")
        assert (page.outcome, page.body) == (Outcome.OK, b"next page")
    client.close()


def test_truncated_gzip_gives_what_is_readable(server):
    packed = gzip.compress(bytes(range(256)) * 400)
    server.answer("/", response(packed[: len(packed) // 2], Content_Encoding="gzip"))
    exchange = fetch(server.base + "/")
    assert exchange.outcome is Outcome.OK
    assert exchange.notes == ("body_truncated: damaged content encoding",)
    assert exchange.body[:256] == bytes(range(256))


def test_corrupt_gzip_gives_what_is_readable(server):
    packed = bytearray(gzip.compress(b"".join(b"line %d\n" % n for n in range(20_000))))
    packed[len(packed) // 2] ^= 0xFF
    server.answer("/", response(bytes(packed), Content_Encoding="gzip"))
    exchange = fetch(server.base + "/")
    assert exchange.notes == ("body_truncated: damaged content encoding",)
    assert exchange.body.startswith(b"line 0\nline 1\n")


def test_plain_text_labelled_gzip_is_read_as_it_is(server):
    server.answer("/", response(PAGE, Content_Encoding="gzip"))
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.body) == (Outcome.OK, PAGE)
    assert exchange.notes == ("content_encoding: not compressed",)


def test_an_encoding_nobody_asked_for_is_not_read_as_text(server):
    server.answer("/", response(b"\x8b\x05\x80hello\x03", Content_Encoding="br"))
    exchange = fetch(server.base + "/")
    assert (exchange.outcome, exchange.body) == (Outcome.PROTOCOL_ERROR, b"")
    assert exchange.notes == ("content_encoding: br",)
    assert fetch(server.base + "/", purpose=Purpose.LINK).outcome is Outcome.OK


def test_a_stale_connection_is_asked_again_on_a_fresh_one(server):
    """The server answers once a connection and closes it only when the next request comes."""
    used: set[int] = set()

    def once(connection, seen):
        if seen.connection in used:
            return False
        used.add(seen.connection)
        connection.sendall(response(PAGE))
        return True

    server.routes["/"] = once
    client = Client(settings(connections_per_host=1), fixed_now)
    exchanges = run(client, *[Request(server.base + f"/?{n}") for n in range(4)])
    client.close()
    assert [exchange.outcome for exchange in exchanges] == [Outcome.OK] * 4


def test_a_kept_connection_that_turns_to_garbage_is_left(server):
    used: set[int] = set()

    def garbage(connection, seen):
        connection.sendall(b"garbage\r\n\r\n" if seen.connection in used else response(PAGE))
        used.add(seen.connection)
        return True

    server.routes["/"] = garbage
    client = Client(settings(connections_per_host=1), fixed_now)
    exchanges = run(client, *[Request(server.base + f"/?{n}") for n in range(3)])
    client.close()
    assert [exchange.outcome for exchange in exchanges] == [Outcome.OK] * 3


def test_one_bad_server_does_not_hold_up_the_others(server):
    server.routes["/hang"] = drip(server, b"", b"", 0.1)
    other = RawServer()
    other.answer("/", response(PAGE))
    client = Client(settings(first_byte_seconds=60), fixed_now)
    finished = []
    client.submit(Request(server.base + "/hang"), finished.append)
    for _ in range(20):
        client.submit(Request(other.base + "/"), finished.append)
    until = time.monotonic() + 300
    while len(finished) < 20 and time.monotonic() < until:
        client.step(0.1)
    client.close()
    other.close()
    assert [exchange.outcome for exchange in finished] == [Outcome.OK] * 20
