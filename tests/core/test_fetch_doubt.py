"""Answers that we cannot read and a browser perhaps can: said, and never a dead link."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from fetch_server import RawServer, response
from fetch_tools import fetch

from xuncha.crawl.failures import proves_nothing
from xuncha.facts import Outcome, Purpose


@pytest.fixture
def server() -> Iterator[RawServer]:
    made = RawServer()
    yield made
    made.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"<html>an answer of HTTP/0.9</html>",
        b"HTTP/1.1 OK 200\r\n\r\n",
        b"HTTP/7.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 400_000 + b"\r\n\r\n",
    ],
)
def test_an_answer_that_libcurl_refuses_proves_nothing(server: RawServer, answer: bytes) -> None:
    server.answer("/", answer, keep=False)
    exchange = fetch(server.base + "/")
    assert exchange.outcome is Outcome.PROTOCOL_ERROR
    assert exchange.notes
    assert proves_nothing(exchange)


def test_a_page_in_brotli_proves_nothing(server: RawServer) -> None:
    server.answer("/", response(b"\x0b\x02\x80page\x03", Content_Encoding="br"))
    exchange = fetch(server.base + "/", purpose=Purpose.PAGE)
    assert exchange.outcome is Outcome.PROTOCOL_ERROR
    assert exchange.status == 200
    assert proves_nothing(exchange)


def test_a_connection_closed_without_a_word_is_the_server_s(server: RawServer) -> None:
    server.answer("/", b"", keep=False)
    exchange = fetch(server.base + "/")
    assert exchange.outcome in (Outcome.PROTOCOL_ERROR, Outcome.CONNECT_FAILED)
    assert not proves_nothing(exchange)


def test_a_system_that_tells_no_limits_of_descriptors(
    server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows has no module `resource`."""
    monkeypatch.setitem(sys.modules, "resource", None)
    server.answer("/", response(b"<p>x"))
    assert fetch(server.base + "/").outcome is Outcome.OK
