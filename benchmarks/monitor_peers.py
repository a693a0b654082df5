"""The same home pages asked by an aiohttp prober: `monitor_peers.py VISITS PORT`, JSON on stdout."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import aiohttp

from benchmarks.monitor_server import address

_AT_ONCE = 256
_BODY_BYTES = 25_000


async def _visit_all(visits: int, sites: int, port: int) -> int:
    """What a plain prober does: GET, the beginning of the body, whether it opened."""
    limits = aiohttp.ClientTimeout(total=60, sock_read=2)
    opened = 0
    waiting = iter(range(visits))

    async def visitor(session: aiohttp.ClientSession) -> None:
        nonlocal opened
        for number in waiting:
            url = f"http://{address(number % sites)}:{port}/"
            try:
                async with session.get(url) as answer:
                    await answer.content.read(_BODY_BYTES)
                    opened += answer.status == 200
            except (aiohttp.ClientError, TimeoutError):
                pass

    connector = aiohttp.TCPConnector(limit=_AT_ONCE, force_close=True)
    async with aiohttp.ClientSession(connector=connector, timeout=limits) as session:
        await asyncio.gather(*(visitor(session) for _ in range(_AT_ONCE)))
    return opened


def main() -> None:
    """Ask and measure."""
    visits, sites, port = map(int, sys.argv[1:])
    cpu, wall = time.process_time(), time.monotonic()
    opened = asyncio.run(_visit_all(visits, sites, port))
    spent, passed = time.process_time() - cpu, time.monotonic() - wall
    figures = {
        "visits": visits,
        "opened": opened,
        "per_second": visits / passed,
        "cpu_us": spent / visits * 1e6,
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
