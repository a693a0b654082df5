"""Monitoring 14,000 sites: visits a second, share of a core in real time, memory, bytes, queries.

    python -m benchmarks monitor [--full]            two minutes, or some eight
    python -m benchmarks monitor --troubled 42       a whole day in 42 minutes, one site in five in trouble

Sites are addresses of 127.0.0.0/8, served by monitor_server.py. Part of a day's visits is made as
fast as it goes and part at ten times the speed of time (`--full`: a whole day's visits, and sizes
of 4,000 sites instead of 500). Everything the product does is in: plan, client, series in SQLite,
incidents. Beside it, in the same run, an aiohttp prober that keeps nothing. Writes monitor.json
after each part. `--troubled` is monitor_troubled.py, with the limits of the rule; it writes
monitor_troubled.json.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.monitor_server import opens, running
from benchmarks.monitor_troubled_server import running as troubled

HERE = Path(__file__).parent
RESULT = HERE / "monitor.json"
SITES, PER_DAY = 14_000, 24
A_DAY = SITES * PER_DAY


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write the JSON."""
    parser = argparse.ArgumentParser(prog="monitor", description=__doc__)
    parser.add_argument("--full", action="store_true", help="a whole day, sizes of 4,000 sites")
    parser.add_argument(
        "--troubled", type=float, metavar="MINUTES", help="a day with names, TLS, silence, lateness"
    )
    options = parser.parse_args(arguments)
    if options.troubled:
        return _troubled(options.troubled)
    with tempfile.TemporaryDirectory(prefix="xuncha-bench-") as data, running() as (http, https):
        for result in measure(Path(data), http, https, options.full):
            # What is measured is kept, should a later part be broken off.
            RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(as_text(result))
    return 0


def _troubled(minutes: float) -> int:
    """A day in so many minutes; what came of it is printed and kept."""
    with tempfile.TemporaryDirectory(prefix="xuncha-bench-") as data, troubled() as server:
        script = str(HERE / "monitor_troubled.py")
        ports = (str(server.http), str(server.https))
        result = _json([script, data, str(SITES), str(minutes), *ports])
    said = json.dumps(result, indent=1, ensure_ascii=False)
    (HERE / "monitor_troubled.json").write_text(said + "\n", encoding="utf-8")
    print(said)
    return 0


def measure(data: Path, http: int, https: int, full: bool) -> Iterator[dict[str, Any]]:
    """The figures so far, each measured in a process of its own."""
    visits = A_DAY if full else SITES
    # How fast a prober asks shows in two visits a site; a whole day is for what is kept of it.
    asked = SITES * 2 if full else SITES // 2
    _work("prepare", data, SITES, http)
    result: dict[str, Any] = {
        "machine": {"cores": os.cpu_count(), "load": os.getloadavg()[0]},
        "python": platform.python_version(),
        "full": full,
        "sites": SITES,
        "per_day": PER_DAY,
        "planted_open": sum(opens(number % SITES) for number in range(asked)),
    }
    parts: dict[str, Callable[[], dict[str, Any] | None]] = {
        "only_asking": lambda: _work("only_asking", data, asked, http),
        "aiohttp": lambda: _peer(asked, http),
        "flat_out": lambda: _work("flat_out", data, visits, "http", http),
        "once_a_day": lambda: _work("once_a_day", data),
        "https": lambda: _work("flat_out", data, 2_000, "https", https),
        "paced": lambda: _work("paced", data, 60 if full else 30, 10),
        "sizes": lambda: _work("sizes", data, 4_000 if full else 500),
    }
    began = time.monotonic()
    for name, part in parts.items():
        result[name] = part()
        result["seconds"] = round(time.monotonic() - began)
        print(f"  {name}: done after {result['seconds']} s", file=sys.stderr, flush=True)
        yield result


def as_text(result: dict[str, Any]) -> str:
    """The figures as a table, with what follows from them."""
    rows = [("", "visits/s", "CPU µs a visit", "MB")]
    names = {
        "only_asking": "Xuncha, asking only",
        "aiohttp": "aiohttp, asking only",
        "flat_out": "Xuncha, all of it",
        "https": "Xuncha, all of it, https",
    }
    for key, name in names.items():
        row = result[key]
        if row:
            cells = (row["per_second"], row["cpu_us"], row["memory_mb"])
            rows.append((name, *(f"{cell:,.0f}" for cell in cells)))
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|---|---|---|---|")
    return "\n".join([*lines, "", *_said(result)])


def _said(result: dict[str, Any]) -> list[str]:
    daily, size = result["once_a_day"], result["sizes"]
    # A refresh of the list every five minutes is in the paced run; the daily work is added.
    once = daily["plan_seconds"] + daily["sum_up_seconds"] * SITES / max(1, daily["summed_up"])
    share = result["paced"]["share_percent"] + once / 864
    raw, summed = size["series_bytes"], size["day_bytes"]
    kept = raw * 90 + summed * 365
    said = [
        f"in real time ({A_DAY / 86_400:.1f} visits/s): {share:.2f} % of a core, "
        f"{result['paced']['memory_mb']:.0f} MB",
        f"bytes a site and year: samples {raw * 365:,.0f} if all were kept, sums {summed * 365:,.0f}; "
        f"kept after a year (90 days of samples, a year of sums) {kept:,.0f} "
        f"= {kept * SITES / 1e6:,.0f} MB for all sites",
        f"a site's week: {size['week_ms']:.2f} ms; samples of a round: "
        f"{size['round_ms_a_site']:.2f} ms a site ({size['sites']:,} sites with 90 days)",
        f"{result['machine']['cores']} cores, load {result['machine']['load']:.1f}",
    ]
    told = [f"Xuncha {result['only_asking']['opened']:,}"]
    if result["aiohttp"]:
        told.append(f"aiohttp {result['aiohttp']['opened']:,}")
    said.insert(0, f"opened, of {result['planted_open']:,} that do: {', '.join(told)}")
    if result["aiohttp"]:
        ratio = result["aiohttp"]["cpu_us"] / result["only_asking"]["cpu_us"]
        said.insert(0, f"CPU of aiohttp / Xuncha, asking only: {ratio:.2f}")
    else:
        said.insert(0, "not there: aiohttp")
    return said


def _peer(visits: int, port: int) -> dict[str, Any] | None:
    if importlib.util.find_spec("aiohttp") is None:
        return None
    return _json([str(HERE / "monitor_peers.py"), str(visits), str(SITES), str(port)])


def _work(what: str, data: Path, *arguments: object) -> dict[str, Any]:
    return _json([str(HERE / "monitor_work.py"), what, str(data), *map(str, arguments)])


def _json(command: list[str]) -> dict[str, Any]:
    run = subprocess.run([sys.executable, *command], stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, Any] = json.loads(run.stdout)
    return figures


if __name__ == "__main__":
    sys.exit(main())
