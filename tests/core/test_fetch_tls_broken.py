"""Handshakes that fail: what is the server's, and what is only the connection's."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
from fetch_tools import fetch

from xuncha.facts import Outcome

Answer = Callable[[socket.socket], None]


@contextlib.contextmanager
def listening(answer: Answer) -> Iterator[tuple[str, list[bytes]]]:
    """An https URL behind which `answer` gets every connection, and what clients said first."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked: list[bytes] = []

    def serve():
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    asked.append(connection.recv(1000))
                    answer(connection)

    threading.Thread(target=serve, daemon=True).start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}/", asked
    listener.close()


def reset(connection: socket.socket) -> None:
    linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def plain_http(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def alert(connection: socket.socket) -> None:
    # A fatal handshake_failure (RFC 8446 §6): no protocol or cipher in common.
    connection.sendall(b"\x15\x03\x03\x00\x02\x02\x28")


def test_a_reset_within_the_handshake_is_not_blamed_on_the_certificate():
    with listening(reset) as (url, asked):
        exchange = fetch(url)
    assert exchange.outcome is Outcome.CONNECT_FAILED
    assert len(asked) == 1


@pytest.mark.parametrize("answer", [plain_http, alert])
def test_what_cannot_be_read_is_a_tls_outcome(answer):
    with listening(answer) as (url, asked):
        exchange = fetch(url)
    assert (exchange.outcome, exchange.status, exchange.body) == (Outcome.TLS, None, b"")
    assert exchange.notes
    # Once verifying, once leniently, and no more.
    assert len(asked) == 2
