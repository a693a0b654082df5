"""Time to the first byte of the office's list pages: `python -m benchmarks pages [--sites N]`.

A province of 2,000 sites in SQLite, the office as `xuncha serve` serves it, signed-in people.
The peer is the barest page Django can make of the same rows: no session, no scope, no frame
(pages_bare.py). Prints a table, writes benchmarks/pages.json.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

RESULT = Path(__file__).with_suffix(".json")
# What issue 5 asks of every list page, in milliseconds.
LIMIT = 200
_TICKS = os.sysconf("SC_CLK_TCK")
_STARTS_WITHIN = 60


def main() -> int:
    """Measure, print, write; 1 when a page is not there or takes longer than the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--out", type=Path, default=RESULT)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        prepared = _prepare(Path(folder), chosen.sites)
        with _server("xuncha_platform.config.asgi:application", Path(folder)) as office:
            rows = [
                _page(office, name, path, _as(prepared["sessions"][role]), chosen.rounds)
                for name, path, role in prepared["pages"]
            ]
        with _server("benchmarks.pages_bare:application", Path(folder)) as bare:
            peer = _page(bare, "bare Django page", "/", {}, chosen.rounds)
    print(_table(rows, peer))
    for name in prepared["absent"]:
        print(f"no page: {name}")
    result = {"sites": chosen.sites, "peer": peer, "pages": rows, "absent": prepared["absent"]}
    chosen.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return int(bool(prepared["absent"]) or any(row["median_ms"] > LIMIT for row in rows))


def _as(session: str) -> dict[str, str]:
    return {"Cookie": f"sessionid={session}", "Accept-Language": "zh-CN"}


def _environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "XUNCHA_DATA": str(folder), "XUNCHA_DATABASE": ""}


def _prepare(folder: Path, sites: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.pages_rows", str(sites)],
        env=_environment(folder),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


class Server:
    """A server of this run and its process."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process, self.port = process, port

    def cpu(self) -> float:
        """Seconds of processor time so far."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8")
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def _server(application: str, folder: Path) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", application, "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--log-level", "error", "--lifespan", "off"], env=_environment(folder)
    )
    try:
        _wait(port, process)
        yield Server(process, port)
    finally:
        process.terminate()
        process.wait()


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start")


def _page(
    server: Server, name: str, path: str, headers: dict[str, str], rounds: int
) -> dict[str, object]:
    """One page, asked for again and again over one connection; the first answer warms up."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    first, size = _ask(connection, path, headers)
    times, before = [], server.cpu()
    for _round in range(rounds):
        taken, size = _ask(connection, path, headers)
        times.append(taken)
    cpu = (server.cpu() - before) / rounds
    connection.close()
    return {
        "page": name,
        "first_ms": round(first * 1000, 1),
        "median_ms": round(statistics.median(times) * 1000, 1),
        "best_ms": round(min(times) * 1000, 1),
        "cpu_ms": round(cpu * 1000, 1),
        "kilobytes": round(size / 1024),
    }


def _ask(connection: HTTPConnection, path: str, headers: dict[str, str]) -> tuple[float, int]:
    started = time.perf_counter()
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read(1)
    taken = time.perf_counter() - started
    body += answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status}")
    return taken, len(body)


def _table(rows: Sequence[dict[str, object]], peer: dict[str, object]) -> str:
    names = ("page", "first_ms", "median_ms", "best_ms", "cpu_ms", "kilobytes")
    lines = ["| " + " | ".join((*names, "× peer (CPU)")) + " |", "|" + " --- |" * (len(names) + 1)]
    for row in (*rows, peer):
        times = f"{float(row['cpu_ms']) / max(float(peer['cpu_ms']), 0.1):.1f}"  # type: ignore[arg-type]
        lines.append("| " + " | ".join([*(str(row[name]) for name in names), times]) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
