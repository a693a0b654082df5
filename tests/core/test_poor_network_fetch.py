"""Answers that a poor line cuts, names that a poor resolver loses: asked once more, then told apart."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fetch_server import RawServer, Seen, response
from fetch_tools import fetch, fixed_now, run, settings

from xuncha.crawl.failures import proves_nothing
from xuncha.crawl.jobs import CrawlTiming
from xuncha.facts import Outcome, Purpose
from xuncha.fetch import resolver
from xuncha.fetch.client import Client
from xuncha.fetch.request import Request

PAGE = b"<html><body>" + b"<p>line</p>" * 500 + b"</body></html>"
CERTIFICATE = Path(__file__).with_name("fetch_tls.pem")


@pytest.fixture
def server() -> Iterator[RawServer]:
    running = RawServer()
    yield running
    running.close()


def cut_first(server: RawServer, times: int, *, reset: bool = False) -> None:
    """Break off in the middle of the page, the first so many times."""
    left = [times]

    def handler(connection: socket.socket, _: Seen) -> bool:
        if not left[0]:
            connection.sendall(response(PAGE))
            return True
        left[0] -= 1
        connection.sendall(response(PAGE[:2000], length=len(PAGE)))
        if reset:
            linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return False

    server.routes["/"] = handler


def test_a_page_that_was_cut_is_asked_for_once_more(server: RawServer) -> None:
    cut_first(server, 1)
    exchange = fetch(server.base + "/", purpose=Purpose.PAGE)
    assert (exchange.outcome, exchange.body, exchange.notes) == (Outcome.OK, PAGE, ())
    assert [seen.connection for seen in server.seen] == [1, 2]


def test_what_is_cut_again_is_kept_and_said_to_be_cut(server: RawServer) -> None:
    cut_first(server, 2)
    exchange = fetch(server.base + "/", purpose=Purpose.PAGE)
    assert (exchange.outcome, exchange.body) == (Outcome.OK, PAGE[:2000])
    assert exchange.notes[0].startswith("body_truncated")
    assert len(server.seen) == 2


def test_the_cut_page_counts_where_nothing_comes_the_second_time(server: RawServer) -> None:
    cut_first(server, 1)
    first = server.routes["/"]

    def handler(connection: socket.socket, seen: Seen) -> bool:
        return bool(first(connection, seen)) if len(server.seen) == 1 else False

    server.routes["/"] = handler
    exchange = fetch(server.base + "/", purpose=Purpose.PAGE)
    assert (exchange.outcome, exchange.status, exchange.body) == (Outcome.OK, 200, PAGE[:2000])
    assert exchange.notes[0].startswith("body_truncated")


# ---------------------------------------------------------------- names


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the system's resolver says, one after the other; the last for ever."""
    said: list[object] = []

    def getaddrinfo(_name: bytes, _port: object, type: int = 0) -> list[object]:
        answer = said.pop(0) if len(said) > 1 else said[0]
        if isinstance(answer, Exception):
            raise answer
        return [(socket.AF_INET, type, 6, "", (answer, 0))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(resolver, "PAUSES", (0.0, 0.0))
    return said


AGAIN = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
NO_NAME = socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_a_resolver_that_stumbles_is_asked_again_at_once(
    server: RawServer, answers: list[object]
) -> None:
    server.answer("/", response(PAGE))
    answers += [AGAIN, AGAIN, "127.0.0.1"]
    exchange = fetch(f"http://www.county.gov.cn:{server.port}/")
    assert exchange.outcome is Outcome.OK


@pytest.mark.parametrize(
    "trouble",
    [
        AGAIN,
        socket.gaierror(socket.EAI_FAIL, "Non-recoverable failure in name resolution"),
        socket.gaierror(socket.EAI_MEMORY, "Memory allocation failure"),
        # EAI_SYSTEM: Python raises what the system said.
        OSError(24, "Too many open files"),
    ],
)
def test_trouble_of_our_resolver_says_nothing_of_the_name(
    answers: list[object], trouble: OSError
) -> None:
    answers.append(trouble)
    exchange = fetch("http://www.county.gov.cn/")
    assert exchange.outcome is Outcome.DNS
    assert proves_nothing(exchange)


def test_a_name_that_is_not_there_is_no_trouble_of_ours(answers: list[object]) -> None:
    answers.append(NO_NAME)
    assert not proves_nothing(fetch("http://www.county.gov.cn/"))


def test_a_second_look_looks_the_name_up_again() -> None:
    """Else a resolver that erred once would have erred twice, which makes a dead link."""
    timing = CrawlTiming()
    assert min(timing.recheck_seconds, timing.home_retry_seconds) > resolver.KEEP_FAILED


# ---------------------------------------------------------------- handshakes


@pytest.mark.slow
def test_a_handshake_that_was_broken_off_once_accuses_no_certificate() -> None:
    """A line that drops a connection is no reason to read the host unchecked from then on."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    listener = socket.create_server(("127.0.0.1", 0))
    hellos: list[bytes] = []

    def serve() -> None:
        connection, _ = listener.accept()
        hellos.append(connection.recv(4000))
        # Gone, without a word and without a reset.
        connection.close()
        while True:
            try:
                connection, _ = listener.accept()
                hellos.append(b"")
                with context.wrap_socket(connection, server_side=True) as secure:
                    secure.recv(4000)
                    secure.sendall(response(PAGE))
            except OSError:
                if listener.fileno() < 0:
                    return

    threading.Thread(target=serve, daemon=True).start()
    client = Client(settings(), fixed_now)
    try:
        port = listener.getsockname()[1]
        [exchange] = run(client, Request(f"https://127.0.0.1:{port}/"))
    finally:
        client.close()
        listener.close()
    [note] = [one for one in exchange.notes if one.startswith("tls: ")]
    # What the certificate is blamed for is the certificate's.
    assert "certificate" in note
    assert len(hellos) == 3
