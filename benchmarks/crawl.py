"""Xuncha's crawl and its whole inspection against link checkers, in one go on one farm.

    python -m benchmarks crawl [--sites 10] [--pages 240] [--rounds 3]

makes the farm, serves it with nginx on loopback, runs every tool in turn, several rounds, prints
a table and writes benchmarks/crawl.json. Politeness is switched off in all tools.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import shutil
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from benchmarks.crawl_tools import ROOT, TOOLS, Job, Tool
from benchmarks.farm import Farm, make_farm
from benchmarks.installing import install_all
from benchmarks.measuring import Cost, run
from benchmarks.scoring import Tally, tally
from benchmarks.table import as_markdown
from benchmarks.webserver import PagesSent, find_nginx, serving

HERE = Path(__file__).parent
FARMS, RUNS = HERE / ".farm", HERE / ".farm" / "runs"


@dataclass(frozen=True)
class Row:
    """What came out for one tool; medians over the rounds."""

    tool: str
    note: str
    sites: int
    pages: int
    # What the server sent: some tools do not get everywhere.
    pages_read: int
    rounds: int
    pages_per_second: float
    cpu_seconds_per_1000_pages: float
    memory_mb: float
    planted: int
    found: int
    false: int
    missed_kinds: dict[str, int]
    problem: str = ""


@dataclass(frozen=True)
class Run:
    """One run of one tool: pages that the server sent, and what it took."""

    pages: int
    cost: Cost


def main() -> int:
    """Measure, print, write; 1 where Xuncha missed a dead link or named a live one."""
    options = _options()
    absent = [] if options.no_install else install_all()
    if not find_nginx():
        print("nginx is neither installed nor to be had; nothing to measure", file=sys.stderr)
        return 1
    folder = FARMS / f"{options.sites}x{options.pages}"
    farm = make_farm(folder, options.sites, options.pages, options.port)
    wanted = [tool for tool in TOOLS if not options.only or tool.name in options.only]
    there = [tool for tool in wanted if Path(tool.program).exists()]
    absent += [tool.name for tool in wanted if tool not in there]
    # As an installer leaves a package: else a start may compile what was edited, peers' never does.
    compileall.compile_dir(ROOT / "src", quiet=1)
    with serving(farm, options.urgent):
        rows = _measure(there, farm, options)
    ratios = _ratios(rows)
    result = {
        "machine": _machine(),
        "date": date.today().isoformat(),
        "command": "python -m benchmarks crawl " + " ".join(sys.argv[1:]),
        "absent": absent,
        "rows": [asdict(row) for row in rows],
        "ratios": ratios,
    }
    options.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")
    print(as_markdown(result))
    ours = [row for row in rows if row.tool.startswith("xuncha")]
    return int(any(row.problem or row.false or row.found < row.planted for row in ours))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks crawl")
    parser.add_argument("--sites", type=int, default=10)
    parser.add_argument("--pages", type=int, default=240, help="pages a site")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--slow-sites", type=int, default=2, help="sites for tools that are slow")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="of Xuncha")
    parser.add_argument("--limit", type=float, default=600.0, help="seconds a run may take")
    parser.add_argument("--only", action="append", help="the name of a tool; repeatable")
    parser.add_argument("--port", type=int, default=8490)
    parser.add_argument("--no-install", action="store_true")
    parser.add_argument(
        "--urgent", action="store_true", help="before other work of the machine (needs root)"
    )
    parser.add_argument("--out", type=Path, default=HERE / "crawl.json")
    return parser.parse_args()


def _measure(tools: Sequence[Tool], farm: Farm, options: argparse.Namespace) -> list[Row]:
    """Round by round, every tool once a round: what disturbs the machine disturbs them all."""
    runs: dict[str, list[Run]] = {tool.name: [] for tool in tools}
    tallies: dict[str, Tally] = {}
    problems: dict[str, str] = {}
    for number in range(options.rounds):
        for tool in tools:
            job = _job(tool, farm, options)
            sent = PagesSent(farm)
            cost = run(
                tool.command(job),
                options.limit,
                ROOT,
                job.output,
                tool.environment(job),
                options.urgent,
            )
            pages = sent.count()
            runs[tool.name].append(Run(pages, cost))
            print(
                f"round {number + 1} {tool.name:15} {pages / cost.wall:7.0f} pages/s",
                file=sys.stderr,
            )
            if cost.timed_out:
                problems[tool.name] = f"killed after {options.limit:g} s"
            elif number == options.rounds - 1:
                tallies[tool.name] = tally(tool.found(job), job.farm, farm)
    shutil.rmtree(RUNS, ignore_errors=True)
    return [_row(tool, farm, options, runs[tool.name], tallies, problems) for tool in tools]


def _job(tool: Tool, farm: Farm, options: argparse.Namespace) -> Job:
    part = farm.first(min(options.slow_sites, options.sites)) if tool.is_slow else farm
    folder = RUNS / tool.name.replace(" ", "-")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return Job(part, folder, options.processes)


def _row(
    tool: Tool,
    farm: Farm,
    options: argparse.Namespace,
    runs: Sequence[Run],
    tallies: dict[str, Tally],
    problems: dict[str, str],
) -> Row:
    sites = min(options.slow_sites, options.sites) if tool.is_slow else options.sites
    part = farm.first(sites)
    found = tallies.get(tool.name, Tally(0, 0, {}))
    return Row(
        tool=tool.name,
        note=tool.note,
        sites=sites,
        pages=sum(map(len, part.pages.values())),
        pages_read=min(run.pages for run in runs),
        rounds=len(runs),
        pages_per_second=round(statistics.median(r.pages / r.cost.wall for r in runs), 1),
        cpu_seconds_per_1000_pages=round(
            statistics.median(r.cost.cpu / max(1, r.pages) * 1000 for r in runs), 3
        ),
        memory_mb=round(max(r.cost.memory for r in runs)),
        planted=len(part.planted),
        found=found.found,
        false=found.false,
        missed_kinds=found.missed,
        problem=problems.get(tool.name, ""),
    )


def _ratios(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """Pages a second of each of ours over each peer's."""
    peers = [row for row in rows if not row.tool.startswith("xuncha")]
    return {
        ours.tool: {
            peer.tool: round(ours.pages_per_second / peer.pages_per_second, 2)
            for peer in peers
            # One that read no page compares with nothing.
            if peer.pages_per_second
        }
        for ours in rows
        if ours.tool.startswith("xuncha")
    }


def _machine() -> dict[str, object]:
    return {
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        # Above the number of cores, someone else was at work: then only the ratios count.
        "load_at_end": round(os.getloadavg()[0], 2),
    }
