"""One HTTP/1.1 connection, kept alive: only as much of the protocol as GET and HEAD need."""

from __future__ import annotations

import asyncio
from typing import Protocol, cast

_MOST_HEAD_BYTES = 32_768
_END = b"\r\n\r\n"
_BAD = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_NO_METHOD = b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Answering(Protocol):
    """Whoever knows what each host answers: the province's desk, or that of the trap sites."""

    def hangs(self, host: str) -> bool:
        """Whether a request to that host is never answered."""

    def delay(self, host: str) -> float:
        """Seconds before that host answers."""

    def response(
        self,
        method: str,
        host: str,
        path: str,
        date: str,
        gzipped: bool,
        cookie: str = "",
        agent: str = "",
    ) -> bytes:
        """Head and body of the response; the last ones are headers of the request."""


class Connection(asyncio.Protocol):
    """Requests in, responses out, in order."""

    def __init__(self, desk: Answering) -> None:
        self._desk = desk
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        # A slow or hanging request holds back what follows it on the same connection.
        self._waiting = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where to write."""
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing to write to any more."""
        del exc
        self._transport = None

    def data_received(self, data: bytes) -> None:
        """Answer every request whose head is complete."""
        self._buffer += data
        self._answer_buffered()

    def _answer_buffered(self) -> None:
        while not self._waiting and self._transport is not None:
            head, found, rest = self._buffer.partition(_END)
            if not found:
                if len(self._buffer) > _MOST_HEAD_BYTES:
                    self._end(_BAD)
                return
            self._buffer = rest
            self._answer(head)

    def _answer(self, head: bytes) -> None:
        lines = head.decode("latin-1").split("\r\n")
        words = lines[0].split(" ")
        if len(words) != 3:
            return self._end(_BAD)
        method, path, _ = words
        if method not in ("GET", "HEAD"):
            return self._end(_NO_METHOD)
        fields = dict(_field(line) for line in lines[1:])
        host = fields.get("host", "").partition(":")[0].lower()
        if self._desk.hangs(host):
            self._waiting = True
            return None
        gzipped = "gzip" in fields.get("accept-encoding", "")
        date, cookie = fields.get("date", ""), fields.get("cookie", "")
        agent = fields.get("user-agent", "")
        response = self._desk.response(method, host, path, date, gzipped, cookie, agent)
        delay = self._desk.delay(host)
        if delay:
            self._waiting = True
            asyncio.get_running_loop().call_later(delay, self._send_late, response)
            return None
        return self._send(response, fields.get("connection", "").lower() == "close")

    def _send_late(self, response: bytes) -> None:
        self._waiting = False
        self._send(response, False)
        self._answer_buffered()

    def _send(self, response: bytes, close: bool) -> None:
        if self._transport is not None:
            self._transport.write(response)
            if close:
                self._transport.close()

    def _end(self, response: bytes) -> None:
        self._send(response, True)
        self._transport = None


class Garbage(asyncio.Protocol):
    """Answers a TLS greeting with something that is not TLS."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Speak first, and wrongly, then hang up."""
        writer = cast(asyncio.Transport, transport)
        writer.write(b"220 not a secure service\r\n" * 4)
        writer.close()


def _field(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.lower(), value.strip()
