"""14,000 home pages on 127.0.0.0/8: one process that answers every address of loopback.

Nothing but asyncio: answers are made beforehand, so that the server costs less than who asks.
"""

from __future__ import annotations

import asyncio
import gzip
import random
import socket
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.serverprocess import started

# Of a hundred sites: answer 502, close without a word, lead to another page, never answer.
BROKEN, MUTE, MOVED, SILENT = 2.0, 1.0, 3.0, 0.2
TLS = Path(__file__).resolve().parents[1] / "tests" / "core" / "fetch_tls.pem"


def address(number: int) -> str:
    """The address of a site: 250 in a network of 256, from 127.1.0.1 on."""
    network, host = divmod(number, 250)
    return f"127.{1 + network // 256}.{network % 256}.{host + 1}"


def fate(host: str) -> str:
    """What happens to a site's visitor; decided by its address."""
    dice = random.Random(host).uniform(0, 100)
    for name, share in (("502", BROKEN), ("mute", MUTE), ("moved", MOVED), ("silent", SILENT)):
        if dice < share:
            return name
        dice -= share
    return "ok"


def opens(number: int) -> bool:
    """Whether a site's home page opens, by what was planted."""
    return fate(address(number)) in ("ok", "moved")


@contextmanager
def running() -> Iterator[tuple[int, int]]:
    """The server in a process of its own; gives the ports for http and https."""
    with started(__file__) as server:
        http, https = server.ports
        yield http, https


def _page() -> bytes:
    """33 KB of a home page, compressed as most servers do."""
    chance = random.Random(2016)
    words = "通知公告政策解读领导信息机构职能办事指南统计数据规划计划人事任免".strip()
    items = "".join(
        f"<li><a href='/art/2026/11/{n}.html'>{''.join(chance.choices(words, k=22))}</a>"
        f"<span>2026-11-{n % 28 + 1:02}</span></li>"
        for n in range(240)
    )
    return (
        f"<!doctype html><meta charset=utf-8><title>政府门户网站</title><ul>{items}</ul>".encode()
    )


def _answer(status: str, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


_HTML = "Content-Type: text/html; charset=utf-8"
_ANSWERS = {
    "ok": _answer("200 OK", gzip.compress(_page(), 6), _HTML, "Content-Encoding: gzip"),
    "502": _answer("502 Bad Gateway", b"<h1>502</h1>", _HTML),
    "moved": _answer("302 Found", b"", "Location: /index.html"),
    "mute": b"",
}


def answer_of(name: str) -> bytes:
    """The whole answer of a site of that fate."""
    return _ANSWERS[name]


class _Site(asyncio.Protocol):
    _fates: dict[str, str] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        host = transport.get_extra_info("sockname")[0]
        self._fate = self._fates.get(host) or self._fates.setdefault(host, fate(host))

    def data_received(self, data: bytes) -> None:
        if self._fate == "silent":
            return
        name = "ok" if b"GET /index.html" in data else self._fate
        self._transport.write(_ANSWERS[name])  # type: ignore[attr-defined]
        self._transport.close()


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS)
    sockets = [listening() for _ in range(2)]
    servers = [
        await loop.create_server(_Site, sock=sockets[0]),
        await loop.create_server(_Site, sock=sockets[1], ssl=context),
    ]
    print(*(sock.getsockname()[1] for sock in sockets), flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


def listening() -> socket.socket:
    """Every address of loopback, and none but loopback."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo")
    sock.bind(("0.0.0.0", 0))
    sock.listen(1024)
    return sock


if __name__ == "__main__":
    asyncio.run(_serve())
