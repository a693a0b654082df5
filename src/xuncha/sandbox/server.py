"""The province over HTTP on loopback: `python -m xuncha.sandbox.server --seed 2016 --sites 219`.

With `--traps` it serves the trap sites instead.
Runs in a process of its own, prints its ports as one line of JSON, and ends with its standard
input. It keeps no clock: the moment of a request is its Date header.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import sys
import threading
from contextlib import suppress
from dataclasses import asdict

from xuncha.sandbox.connection import Answering, Connection, Garbage
from xuncha.sandbox.desk import Desk
from xuncha.sandbox.province import Ports, make_province
from xuncha.sandbox.traps import make_traps
from xuncha.sandbox.traps.desk import TrapDesk

_LOOPBACK = "127.0.0.1"
_BACKLOG = 1024


async def serve(desk: Answering, announce: bool = True) -> None:
    """Serve until standard input closes."""
    loop = asyncio.get_running_loop()
    http = await loop.create_server(lambda: Connection(desk), _LOOPBACK, 0, backlog=_BACKLOG)
    garbage = await loop.create_server(Garbage, _LOOPBACK, 0, backlog=_BACKLOG)
    with socket.socket() as closed:
        # Bound and never listened on: connections are refused, and nobody else gets the port.
        closed.bind((_LOOPBACK, 0))
        ports = Ports(_port(http), _port(garbage), closed.getsockname()[1])
        if announce:
            print(json.dumps(asdict(ports)), flush=True)
        await _input_closed()
    http.close()
    garbage.close()


async def _input_closed() -> None:
    """Wait in a thread that holds up nobody when the process ends before its input does."""
    loop, closed = asyncio.get_running_loop(), asyncio.Event()

    def read() -> None:
        while os.read(sys.stdin.fileno(), 4096):
            pass
        # The loop is gone where Ctrl-C was first.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(closed.set)

    threading.Thread(target=read, daemon=True).start()
    await closed.wait()


def _port(server: asyncio.Server) -> int:
    port: int = server.sockets[0].getsockname()[1]
    return port


def main() -> None:
    """Read the options, then serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=2016)
    parser.add_argument("--sites", type=int, default=None)
    parser.add_argument("--traps", action="store_true")
    options = parser.parse_args()
    # Ctrl-C ends it like the end of its input.
    with suppress(KeyboardInterrupt):
        if options.traps:
            asyncio.run(serve(TrapDesk(make_traps())))
        else:
            asyncio.run(serve(Desk(make_province(options.seed, options.sites))))


if __name__ == "__main__":
    main()
