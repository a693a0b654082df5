"""The link check over a bad line: delay, loss, https and politeness, against lychee in the same run.

    python -m benchmarks network [--sites 10] [--pages 60] [--delay 40 --loss 1 …] [--no-install]

makes two network namespaces with a line between them (network_place.py; Linux and root), serves the
farm of crawl.py with names of its own on the far side, and runs both tools on the near one, for every
delay (milliseconds there and back) with every loss (percent, each way). Prints a table, writes
benchmarks/network.json.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from benchmarks.crawl import FARMS, RUNS
from benchmarks.crawl_tools import PYTHON, ROOT, TOOLS, Job, Tool
from benchmarks.farm import Farm, make_farm
from benchmarks.installing import install_all
from benchmarks.measuring import run
from benchmarks.network_place import (
    Line,
    Place,
    address_of,
    certificate_for,
    host_of,
    naming,
    served,
    standing,
    why_not,
)
from benchmarks.polite import CONNECTIONS, GAP_SECONDS
from benchmarks.scoring import Tally, tally
from benchmarks.webserver import PagesSent

HERE = Path(__file__).parent
_PORT = 8492
_NAMES = ("xuncha links", "lychee")


@dataclass(frozen=True)
class Way:
    """How the farm is asked. Milliseconds there and back, percent each way."""

    scheme: str
    is_polite: bool
    delay: float
    loss: float


@dataclass(frozen=True)
class Row:
    """What came out for one tool on one line."""

    tool: str
    way: Way
    pages: int
    seconds: float
    pages_per_second: float
    planted: int
    found: int
    false: int
    problem: str


def main() -> int:
    """Measure, print, write; 1 where Xuncha named a live link."""
    options = _options()
    if not options.no_install:
        install_all()
    if reason := why_not():
        print(f"nothing measured: {reason}", file=sys.stderr)
        return 1
    rows = [row for way in _ways(options) for row in _measured(way, options)]
    result = {
        "date": date.today().isoformat(),
        "command": "python -m benchmarks network " + " ".join(sys.argv[1:]),
        "cores": os.cpu_count(),
        "load_at_end": round(os.getloadavg()[0], 2),
        "rows": [asdict(row) for row in rows],
    }
    options.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")
    print(as_markdown(rows))
    return int(any(row.false for row in rows if row.tool == _NAMES[0]))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks network")
    parser.add_argument("--sites", type=int, default=10)
    parser.add_argument("--pages", type=int, default=60, help="pages a site")
    parser.add_argument("--delay", type=float, action="append", help="ms; default 0, 40, 150")
    parser.add_argument("--loss", type=float, action="append", help="percent; default 0, 1, 3")
    parser.add_argument("--scheme", action="append", choices=("http", "https"), help="default both")
    parser.add_argument("--polite", choices=("no", "yes", "both"), default="no")
    parser.add_argument("--limit", type=float, default=300.0, help="seconds a run may take")
    parser.add_argument("--no-install", action="store_true")
    parser.add_argument("--out", type=Path, default=HERE / "network.json")
    return parser.parse_args()


def _ways(options: argparse.Namespace) -> Iterator[Way]:
    manners = {"no": (False,), "yes": (True,), "both": (False, True)}[options.polite]
    for is_polite in manners:
        for scheme in options.scheme or ("http", "https"):
            for delay in options.delay or (0.0, 40.0, 150.0):
                for loss in options.loss or (0.0, 1.0, 3.0):
                    yield Way(scheme, is_polite, delay, loss)


def _measured(way: Way, options: argparse.Namespace) -> Iterator[Row]:
    folder = FARMS / f"network-{options.sites}x{options.pages}-{way.scheme}"
    farm = make_farm(folder, options.sites, options.pages, _PORT, host_of, way.scheme)
    numbers = range(options.sites)
    table = {host_of(number): [address_of(number)] for number in numbers}
    leaf, signer = certificate_for(FARMS / "network-certificate")
    line = Line(delay=way.delay / 2000, loss=way.loss / 100)
    work = RUNS / "network"
    shutil.rmtree(work, ignore_errors=True)
    with (
        standing(work, line, [address_of(number) for number in numbers]) as place,
        naming(place, "well", table),
        served(place, farm, leaf if way.scheme == "https" else None),
    ):
        for tool in TOOLS:
            if tool.name in _NAMES and Path(tool.program).exists():
                yield _row(tool, way, farm, place, signer, options.limit)
    shutil.rmtree(work, ignore_errors=True)


def _row(tool: Tool, way: Way, farm: Farm, place: Place, signer: Path, limit: float) -> Row:
    folder = place.folder / tool.name.replace(" ", "-")
    folder.mkdir()
    job = Job(farm, folder, os.cpu_count() or 1)
    command = _politely(tool, job) if way.is_polite else tool.command(job)
    environment: Mapping[str, str] = {"SSL_CERT_FILE": str(signer)}
    sent = PagesSent(farm)
    cost = run(place.asking(command), limit, ROOT, job.output, environment)
    pages = sent.count()
    problem = f"killed after {limit:g} s" if cost.timed_out else ""
    try:
        found = tally(tool.found(job), farm, farm)
    except FileNotFoundError:
        # Nothing was written: lychee gives up where a page that it was given does not come.
        found, problem = Tally(0, 0, {}), problem or "no result"
    print(f"{way} {tool.name}: {cost.wall:.1f} s, {pages} pages", file=sys.stderr)
    return Row(
        tool=tool.name,
        way=way,
        pages=pages,
        seconds=round(cost.wall, 1),
        pages_per_second=round(pages / cost.wall, 1),
        planted=len(farm.planted),
        found=found.found,
        false=found.false,
        problem=problem,
    )


def _politely(tool: Tool, job: Job) -> list[str]:
    """As a person types it who sets nothing: Xuncha's own politeness, and lychee held to the same."""
    command = tool.command(job)
    if tool.name == "lychee":
        changed = {
            "--host-request-interval": f"{GAP_SECONDS * 1000:g}ms",
            "--host-concurrency": str(CONNECTIONS),
        }
        return [
            changed.get(before, word) for before, word in zip(["", *command], command, strict=False)
        ]
    table = ["--sites", str(job.folder / "sites.csv"), "--out", str(job.folder / "links.csv")]
    return [PYTHON, "-m", "xuncha", "links", "--jobs", str(job.processes), *table]


def as_markdown(rows: Sequence[Row]) -> str:
    """A table: a line for each way, a group of columns for each tool."""
    head = ["asked", "delay ms", "loss %"]
    for name in _NAMES:
        head += [f"{name}: pages/s", "seconds", "found/planted", "false"]
    lines = [_line(head), _line(["---"] * len(head))]
    for way in dict.fromkeys(row.way for row in rows):
        asked = f"{way.scheme}{', politely' if way.is_polite else ''}"
        cells = [asked, f"{way.delay:g}", f"{way.loss:g}"]
        for name in _NAMES:
            there = [row for row in rows if row.way == way and row.tool == name]
            cells += _cells(there[0]) if there else ["—"] * 4
        lines.append(_line(cells))
    return "\n".join(lines)


def _cells(row: Row) -> list[str]:
    if row.problem:
        return [f"{row.pages_per_second:g}", row.problem, "—", "—"]
    found = f"{row.found}/{row.planted}"
    return [f"{row.pages_per_second:g}", f"{row.seconds:g}", found, str(row.false)]


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
