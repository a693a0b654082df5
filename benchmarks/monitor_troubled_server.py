"""14,000 home pages of which one in five is in trouble: names, TLS, resets, silence, lateness.

Run by itself it serves them; what happens to a site's visitor is decided by its number.
"""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.monitor_server import TLS, address, answer_of, listening
from benchmarks.serverprocess import started

# 单次访问超过(含)15秒仍打不开,即为打不开
IN_TIME, TOO_LATE, SLOW_NAME, LOST_NAME = 14.2, 15.8, 6.0, 20.0
# Of a hundred sites so many, and what a visit has to say of them.
FATES: dict[str, tuple[float, str]] = {
    "hangs": (5.0, "failed"),
    "own authority": (5.0, "opened"),
    "resets": (2.0, "failed"),
    "answers after 14.2 s": (1.0, "opened"),
    "answers after 15.8 s": (1.0, "failed"),
    "no such name": (2.0, "failed"),
    "name after 6 s": (1.0, "opened"),
    # Our resolver had trouble: that says nothing of a site.
    "name server fails": (1.0, "unsure"),
    "name server is silent": (1.0, "unsure"),
}
_LOOK_SECONDS, _STANDSTILL_SECONDS = 0.1, 0.3
_NAME = ".site.test"
# How long a look-up takes, in seconds.
_LOOK_UPS = {
    "name after 6 s": SLOW_NAME,
    "name server fails": SLOW_NAME,
    "name server is silent": LOST_NAME,
}


def fate(number: int) -> str:
    """What happens to a site's visitor; "ok" for four in five."""
    dice = random.Random(f"troubled {number}").uniform(0, 100)
    for name, (share, _) in FATES.items():
        if dice < share:
            return name
        dice -= share
    return "ok"


def expected(number: int) -> str:
    """What a visit has to say."""
    return FATES.get(fate(number), (0.0, "opened"))[1]


def url(number: int, http: int, https: int) -> str:
    """A site's home page."""
    secure = fate(number) == "own authority"
    return f"{'https' if secure else 'http'}://s{number}{_NAME}:{https if secure else http}/"


def look_up(host: bytes, _port: object, **_more: object) -> list[tuple[object, ...]]:
    """In the place of the system's resolver: nobody outside is asked."""
    number = int(host.decode().removeprefix("s").removesuffix(_NAME))
    if fate(number) == "no such name":
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    time.sleep(_LOOK_UPS.get(fate(number), 0.0))
    if fate(number).startswith("name server"):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address(number), 0))]


@dataclass
class Server:
    """Its ports, and, when it has ended, for how many seconds it stood still each time."""

    http: int
    https: int
    standstills: list[float] = field(default_factory=list)


@contextmanager
def running() -> Iterator[Server]:
    """The server in a process of its own."""
    with started(__file__) as process:
        server = Server(*process.ports)
        yield server
    server.standstills += map(float, process.last_words.split())


class _Site(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._asked = b""

    def data_received(self, data: bytes) -> None:
        self._asked += data
        if b"\r\n\r\n" not in self._asked:
            return
        loop, name = asyncio.get_running_loop(), fate(_number_in(self._asked))
        if name == "hangs":
            return
        if name == "resets":
            self._reset()
        elif name.startswith("answers after"):
            late = IN_TIME if "14" in name else TOO_LATE
            loop.call_later(late, self._answer)
        else:
            self._answer()

    def _answer(self) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer_of("ok"))  # type: ignore[attr-defined]
            self._transport.close()

    def _reset(self) -> None:
        sock = self._transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()  # type: ignore[attr-defined]


def _number_in(request: bytes) -> int:
    """The site that is asked for, by the Host header."""
    host = request.partition(b"Host: s")[2]
    return int(host.partition(b".")[0])


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS)
    http, https = listening(), listening()
    servers = [
        await loop.create_server(_Site, sock=http),
        await loop.create_server(_Site, sock=https, ssl=context),
    ]
    print(http.getsockname()[1], https.getsockname()[1], flush=True)
    await asyncio.gather(_tell_standstills(), *(server.serve_forever() for server in servers))


async def _tell_standstills() -> None:
    """Whoever tells tenths of a second apart has to know that they were ours."""
    while True:
        before = time.monotonic()
        await asyncio.sleep(_LOOK_SECONDS)
        late = time.monotonic() - before - _LOOK_SECONDS
        if late > _STANDSTILL_SECONDS:
            print(f"{late:.2f}", flush=True)


if __name__ == "__main__":
    asyncio.run(_serve())
