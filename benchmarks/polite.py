"""A polite round: how much it reads, what it takes, and whether every host saw the pace it was promised.

    python -m benchmarks polite [--sites 200] [--pages 60] [--no-install]

runs `xuncha inspect` as a person types it, with its own politeness (2 connections a host, 200 ms
between requests), on the farm of crawl.py; then lychee, given all pages, held to the same. The pace
is taken from the server's log. Prints a table and writes benchmarks/polite.json.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from benchmarks.crawl import FARMS, RUNS
from benchmarks.crawl_tools import PYTHON, ROOT, Job
from benchmarks.farm import make_farm
from benchmarks.installing import PEERS, install_all
from benchmarks.measuring import run
from benchmarks.polite_pace import Pace, pace_of, read_spans
from benchmarks.webserver import PACE_LOG, PagesSent, find_nginx, serving

CONNECTIONS, GAP_SECONDS = 2, 0.2
HERE = Path(__file__).parent
# What sites of the farm link to at each other: home pages, and pages that are not there.
_LINKED = r"^/(index\.html)?$|^/asked-by-"
_LYCHEE = PEERS / "lychee/bin/lychee"


@dataclass(frozen=True)
class Row:
    """What came out for one tool. Seconds, MB; `core` is the share of one core that it took."""

    tool: str
    pages: int
    seconds: float
    pages_per_second: float
    cpu_seconds_per_1000_pages: float
    core: float
    memory_mb: float
    pace: Pace
    problem: str


def main() -> int:
    """Measure, print, write; 1 where Xuncha failed or was nearer to a host than it promises."""
    options = _options()
    if not options.no_install:
        install_all()
    if not find_nginx():
        print("nginx is neither installed nor to be had; nothing to measure", file=sys.stderr)
        return 1
    folder = FARMS / f"{options.sites}x{options.pages}"
    farm = make_farm(folder, options.sites, options.pages, options.port)
    job = Job(farm, RUNS / "polite", options.processes)
    shutil.rmtree(job.folder, ignore_errors=True)
    job.folder.mkdir(parents=True)
    tools = {"xuncha inspect": _inspect(job), "lychee": _lychee(job)}
    with serving(farm, options.urgent):
        rows = [
            _measured(name, command, job, options)
            for name, command in tools.items()
            if Path(command[0]).exists()
        ]
    shutil.rmtree(job.folder, ignore_errors=True)
    result = {
        "date": date.today().isoformat(),
        "command": "python -m benchmarks polite " + " ".join(sys.argv[1:]),
        "cores": os.cpu_count(),
        "load_at_end": round(os.getloadavg()[0], 2),
        "rows": [asdict(row) for row in rows],
    }
    options.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")
    print(as_markdown(rows))
    ours = rows[0]
    kept = ours.pace.most_at_once <= CONNECTIONS and not ours.pace.too_short_of_its_own
    return int(bool(ours.problem) or not kept)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks polite")
    parser.add_argument("--sites", type=int, default=200)
    parser.add_argument("--pages", type=int, default=60, help="pages a site")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="of Xuncha")
    parser.add_argument("--limit", type=float, default=100.0, help="seconds a run may take")
    parser.add_argument("--port", type=int, default=8491)
    parser.add_argument("--no-install", action="store_true")
    parser.add_argument(
        "--urgent", action="store_true", help="before other work of the machine (needs root)"
    )
    parser.add_argument("--out", type=Path, default=HERE / "polite.json")
    return parser.parse_args()


def _inspect(job: Job) -> list[str]:
    # The politeness is the command's own: none of its options says anything of it.
    seeds = job.listed("sites.csv", ["url", *job.farm.seeds])
    options = ["--allow-private", "--render", "never", "--jobs", str(job.processes)]
    out = ["--sites", str(seeds), "--out", str(job.folder / "out")]
    return [PYTHON, "-m", "xuncha", "inspect", *options, *out]


def _lychee(job: Job) -> list[str]:
    # It does not crawl: it is given every page.
    pages = job.listed("pages.txt", job.farm.page_urls())
    limits = ["--host-request-interval", f"{GAP_SECONDS * 1000:g}ms", "--max-retries", "0"]
    limits += ["--host-concurrency", str(CONNECTIONS), "--max-concurrency", "1000"]
    return [str(_LYCHEE), *limits, "--no-progress", "--files-from", str(pages)]


def _measured(name: str, command: Sequence[str], job: Job, options: argparse.Namespace) -> Row:
    log = job.farm.folder / PACE_LOG
    before = log.stat().st_size
    sent = PagesSent(job.farm)
    cost = run(command, options.limit, ROOT, job.output, urgent=options.urgent)
    pages = sent.count()
    return Row(
        tool=name,
        pages=pages,
        seconds=round(cost.wall, 1),
        pages_per_second=round(pages / cost.wall, 1),
        cpu_seconds_per_1000_pages=round(cost.cpu / max(1, pages) * 1000, 2),
        core=round(cost.cpu / cost.wall, 2),
        memory_mb=round(cost.memory),
        pace=pace_of(read_spans(log, before), GAP_SECONDS, _LINKED),
        problem=f"killed after {options.limit:g} s" if cost.timed_out else "",
    )


def as_markdown(rows: Sequence[Row]) -> str:
    """A table of the rows, and what ours is of the peer's."""
    head = "tool pages seconds pages/s CPU-s/1,000 of-a-core MB requests at-once shortest-gap"
    lines = [_line([*head.split(), "1%-gap", "too-short", "its-own"]), _line(["---"] * 13)]
    for row in rows:
        pace = row.pace
        cells = [row.tool, row.pages, row.seconds, row.pages_per_second]
        cells += [row.cpu_seconds_per_1000_pages, row.core, row.memory_mb, pace.requests]
        cells += [pace.most_at_once, pace.shortest_gap, pace.hundredth_gap, pace.too_short]
        cells += [pace.too_short_of_its_own]
        lines.append(_line([*map(str, cells), *([row.problem] if row.problem else [])]))
    if len(rows) > 1:
        ours, peer = rows[:2]
        speed = ours.pages_per_second / peer.pages_per_second
        memory = ours.memory_mb / peer.memory_mb
        lines += ["", f"{ours.tool}: {speed:.2f} × the pages/s of {peer.tool}, {memory:.2f} × MB"]
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
