"""A nation's round: 14,000 sites inspected in one go, each read right, and none lost to kills.

    python -m benchmarks round [--sites 14000] [--killed 1000] [--no-install]

runs the whole inspection (`inspect_now.py`: politeness off, all checks, every report) over a tenth of
the sites and over all of them; then over `--killed` sites, all processes killed at a third and at two
thirds and started again; then lychee, given every page of as many. What each report says is held
against what was planted. Prints a table and writes benchmarks/round.json.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from benchmarks.crawl import RUNS
from benchmarks.crawl_tools import PYTHON, ROOT
from benchmarks.installing import PEERS, install_all
from benchmarks.measuring import Cost, run
from benchmarks.monitor_server import address
from benchmarks.round_server import DEAD, NEWS, PAGES, POLICIES, fate, page_urls, running

HERE = Path(__file__).parent
_CONNECTIONS = 8
_LYCHEE = PEERS / "lychee/bin/lychee"
_LOOK_EVERY = 0.5
_REPORT = "report.json"


@dataclass(frozen=True)
class Row:
    """What came out of one run. Seconds, MB; `wrong`: site → what its report says otherwise."""

    what: str
    sites: int
    pages: int
    seconds: float
    pages_per_second: float
    cpu_seconds_per_1000_pages: float
    memory_mb: float
    disk_kb_per_site: float
    wrong: dict[str, str]
    problem: str = ""


def main() -> int:
    """Measure, print, write; 1 where a site is missing, double or judged wrong."""
    options = _options()
    if not options.no_install:
        install_all()
    folder = RUNS / "round"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with running() as port:
        rows = [
            _inspected(count, port, folder, options)
            for count in (options.sites // 10, options.sites)
        ]
        rows.append(_inspected(options.killed, port, folder, options, kills=2))
        if _LYCHEE.exists():
            counts = (options.sites // 10, options.sites)
            rows += [_linked(count, port, folder, options) for count in counts]
    shutil.rmtree(folder, ignore_errors=True)
    result = {
        "date": date.today().isoformat(),
        "command": "python -m benchmarks round " + " ".join(sys.argv[1:]),
        "cores": os.cpu_count(),
        "load_at_end": round(os.getloadavg()[0], 2),
        "rows": [asdict(row) for row in rows],
    }
    options.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")
    print(as_markdown(rows))
    ours = [row for row in rows if row.what.startswith("xuncha")]
    return int(any(row.wrong or row.problem for row in ours))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks round")
    parser.add_argument("--sites", type=int, default=14_000)
    parser.add_argument(
        "--killed", type=int, default=1_000, help="sites of the round that is killed"
    )
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="of Xuncha")
    parser.add_argument("--limit", type=float, default=7200.0, help="seconds a run may take")
    parser.add_argument("--no-install", action="store_true")
    parser.add_argument("--out", type=Path, default=HERE / "round.json")
    return parser.parse_args()


# ---------------------------------------------------------------- the inspection


def _inspected(
    count: int, port: int, folder: Path, options: argparse.Namespace, kills: int = 0
) -> Row:
    listed, out = folder / "sites.txt", folder / "out"
    listed.write_text("\n".join(f"http://{address(n)}:{port}/" for n in range(count)) + "\n")
    shutil.rmtree(out, ignore_errors=True)
    arguments = [str(listed), str(out), str(_CONNECTIONS), str(options.processes)]
    command = [PYTHON, "-m", "benchmarks.inspect_now", *arguments]
    began = time.monotonic()
    for kill in range(kills):
        _start_and_kill(command, out, count * (kill + 1) // (kills + 1))
    cost = run(command, options.limit, ROOT, folder / "output.txt")
    seconds = time.monotonic() - began
    print(f"{count} sites, {kills} kills: {seconds:.0f} s", file=sys.stderr)
    return _row(
        f"xuncha inspect{f', killed {kills} times' if kills else ''}",
        count,
        cost,
        # What killed processes took is not known.
        seconds,
        disk_kb_per_site=sum(f.stat().st_size for f in out.rglob("*") if f.is_file())
        / count
        / 1024,
        wrong=dict(_mistakes(out, count, port)),
    )


def _start_and_kill(command: list[str], out: Path, reports: int) -> None:
    """Kill every process of the round, without a word, once so many sites have their report."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while sum(1 for _ in out.glob(f"*/{_REPORT}")) < reports:
        if process.poll() is not None:
            raise SystemExit(f"{reports} reports were awaited; the round ended by itself before")
        time.sleep(_LOOK_EVERY)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _mistakes(out: Path, count: int, port: int) -> Iterator[tuple[str, str]]:
    """(site, what is wrong with what was found there)."""
    with (out / "summary.csv").open(encoding="utf-8-sig", newline="") as lines:
        summary = list(csv.DictReader(lines))
    times = Counter(row["url"] for row in summary)
    by_url = {row["url"]: row for row in summary}
    for number in range(count):
        url = f"http://{address(number)}:{port}/"
        if times[url] != 1:
            yield url, f"{times[url]} rows in summary.csv"
            continue
        said = _said(out / f"{address(number)}_{port}", by_url[url])
        if said != fate(number):
            yield url, f"{fate(number) or 'nothing'} planted, {said or 'nothing'} found"


def _said(folder: Path, row: dict[str, str]) -> str:
    """What a site's own files say is wrong, in the words of `fate`, several with "+"."""
    if row["pages"] == "0":
        return "down" if row["verdict"] == "undetermined" else f"down and {row['verdict']}"
    states = {line["url"].split("/")[3]: line["state"] for line in _table(folder / "columns.csv")}
    links = _table(folder / "links.csv")
    dead = [line["url"] for line in links if line["verdict"] in ("dead", "soft_dead")]
    found = ["dead_link"] if [url for url in dead if url.endswith(DEAD)] == dead != [] else dead
    found += ["blank"] if states.pop(POLICIES, "") == "blank" else []
    found += ["stale"] if states.pop(NEWS, "") == "stale" else []
    found += [f"{name} {state}" for name, state in states.items() if state != "fresh"]
    return "+".join(found)


def _table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


# ---------------------------------------------------------------- the peer


def _linked(count: int, port: int, folder: Path, options: argparse.Namespace) -> Row:
    """lychee over every page that opens; it does not crawl."""
    numbers = [number for number in range(count) if fate(number) != "down"]
    pages = folder / "pages.txt"
    pages.write_text("\n".join(url for n in numbers for url in page_urls(n, port)) + "\n")
    report = folder / "lychee.json"
    limits = ["--host-request-interval", "0ms", "--host-concurrency", str(_CONNECTIONS)]
    limits += ["--max-concurrency", "128", "--max-retries", "0", "--no-progress"]
    written = ["--format", "json", "--output", str(report), "--files-from", str(pages)]
    cost = run([str(_LYCHEE), *limits, *written], options.limit, ROOT, folder / "output.txt")
    if not report.exists():
        # Of many hosts at once it may break off.
        row = _row("lychee, links alone", count, cost, cost.wall, 0.0, {})
        problem = row.problem or "ended without a report"
        return replace(row, pages_per_second=0.0, cpu_seconds_per_1000_pages=0.0, problem=problem)
    told = json.loads(report.read_text())["error_map"].values()
    report.unlink()
    found = {error["url"] for errors in told for error in errors}
    origins = {n: f"http://{address(n)}:{port}" for n in numbers}
    planted = {origins[n] + DEAD for n in numbers if fate(n) == "dead_link"}
    wrong = dict.fromkeys(planted - found, "not found") | dict.fromkeys(found - planted, "alive")
    return _row("lychee, links alone", count, cost, cost.wall, 0.0, wrong)


# ---------------------------------------------------------------- what is told


def _row(
    what: str,
    sites: int,
    cost: Cost,
    seconds: float,
    disk_kb_per_site: float,
    wrong: dict[str, str],
) -> Row:
    pages = PAGES * sum(fate(number) != "down" for number in range(sites))
    return Row(
        what=what,
        sites=sites,
        pages=pages,
        seconds=round(seconds, 1),
        pages_per_second=round(pages / seconds, 1),
        cpu_seconds_per_1000_pages=round(cost.cpu / pages * 1000, 2),
        memory_mb=round(cost.memory),
        disk_kb_per_site=round(disk_kb_per_site, 1),
        wrong=wrong,
        problem="not finished in time" if cost.timed_out else "",
    )


def as_markdown(rows: Iterable[Row]) -> str:
    """A table of the rows."""
    head = [
        "run",
        "sites",
        "pages",
        "seconds",
        "pages/s",
        "CPU-s/1,000",
        "MB",
        "disk-KB/site",
        "wrong",
    ]
    lines = [_line(head), _line(["---"] * len(head))]
    for row in rows:
        cells = [row.what, f"{row.sites:,}", f"{row.pages:,}", row.seconds, row.pages_per_second]
        cells += [row.cpu_seconds_per_1000_pages, row.memory_mb, row.disk_kb_per_site]
        lines.append(_line([*map(str, cells), str(len(row.wrong)), *filter(None, [row.problem])]))
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
