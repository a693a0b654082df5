"""A nation's data: `python -m benchmarks national [--scale 0.1] [--database URL]`.

Loads a register of 80,000 sites in 30,000 organisations, 200,000 media accounts, 16 quarters with
30 % drawn and 10 million findings into PostgreSQL (one of the tests' own unless --database names
an empty one), and one province of 2,000 sites into SQLite. Asks what an office asks, by the code
its pages use, and prints the median time at the database beside its limit of 200 ms. The peer of
the subtree is the same question as a recursive query over parents. Writes benchmarks/national.json
(at full scale, some eight minutes on a quiet machine).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.national_rows import Size

RESULT = Path(__file__).with_suffix(".json")
LIMIT_MS = 200
EXPORT_ROWS_PER_SECOND = 20_000
# One province: 2,000 sites of a nation's 80,000.
PROVINCE = 2_000 / 80_000
_MEASURES = ("database_ms", "database_cpu_ms", "in_all_ms", "cpu_in_all_ms")
_RECURSIVE = """
WITH RECURSIVE below(id) AS (
  SELECT id FROM orgs_organisation WHERE id = 2
  UNION ALL SELECT o.id FROM orgs_organisation o JOIN below ON o.parent_id = below.id
) SELECT count(*) FROM below
"""


def main() -> int:
    """Measure both, print, write; 1 when a limit is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--database", default="")
    parser.add_argument("--out", type=Path, help="default: national.json, at full scale alone")
    # One database in a process of its own: Django's settings are made once a process.
    parser.add_argument("--only", default="", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.only:
        print(json.dumps(_measure(chosen.only, chosen.scale, chosen.rounds), ensure_ascii=False))
        return 0
    found = {
        "PostgreSQL": _apart(chosen.database or _own_server(), chosen.scale, chosen.rounds),
        "SQLite": _apart("sqlite", PROVINCE, chosen.rounds),
    }
    for name, result in found.items():
        print(_table(name, result))
    about = {"machine": platform.machine(), "cores": os.cpu_count(), "scale": chosen.scale}
    text = json.dumps({**about, "databases": found}, ensure_ascii=False, indent=1)
    out = chosen.out or (RESULT if chosen.scale == 1 else None)
    if out:
        out.write_text(text + "\n", encoding="utf-8")
    return int(not all(_kept(result) for result in found.values()))


def _own_server() -> str:
    from tests.postgres import server

    return server().url


def _apart(database: str, scale: float, rounds: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/national.sqlite3" if database == "sqlite" else database
        command = [sys.executable, "-m", "benchmarks.national", "--only", url]
        command += ["--scale", str(scale), "--rounds", str(rounds)]
        environment = {**os.environ, "XUNCHA_DATA": folder, "XUNCHA_DATABASE": url}
        environment.pop("DJANGO_SETTINGS_MODULE", None)
        done = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, env=environment, text=True
        )
        result: dict[str, Any] = json.loads(done.stdout)
        return result


def _measure(database: str, scale: float, rounds: int) -> dict[str, Any]:
    from xuncha_platform.config import boot

    boot.set_up(database)
    boot.migrate()
    size = Size().scaled(scale)
    started = time.monotonic()
    _load(size)
    loaded = time.monotonic() - started
    from benchmarks import national_asked as asked
    from xuncha_platform.orgs.models import Organisation

    rows = []
    for name, question in asked.questions().items():
        times = [asked.seconds_at_database(question) for _ in range(rounds)]
        rows.append(
            {
                "question": name,
                **{
                    measure: round(statistics.median(of_one) * 1000, 1)
                    for measure, of_one in zip(_MEASURES, zip(*times, strict=True), strict=True)
                },
            }
        )
    reader = asked.someone(Organisation.objects.get(pk=1), "reader")
    exported = asked.export(reader, "csv")
    workbook = asked.export(reader, "xlsx")
    return {
        "sites": size.sites,
        "findings": size.findings,
        "load_seconds": round(loaded),
        "questions": rows,
        "recursive_subtree_ms": _recursive(rounds),
        "export": exported,
        "export_xlsx": workbook,
        "load_average": os.getloadavg()[0],
    }


def _load(size: Size) -> None:
    from django.db import connection, transaction

    from benchmarks import national_rows as made
    from benchmarks.national_fill import fill
    from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
    from xuncha_platform.findings.models import Finding, OutsideHost
    from xuncha_platform.orgs.models import Organisation
    from xuncha_platform.registry.models import MediaAccount, Site

    for model, rows in (
        (Organisation, made.organisations),
        (Site, made.sites),
        (MediaAccount, made.accounts),
        (Campaign, made.campaigns),
        (Pass, made.passes),
        (CampaignSite, made.campaign_sites),
        (Result, made.results),
        (Finding, made.findings),
        (OutsideHost, made.outside_hosts),
    ):
        with transaction.atomic():
            fill(model, rows(size))
    with connection.cursor() as cursor:
        # As autovacuum does within minutes.
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def _recursive(rounds: int) -> float:
    from django.db import connection

    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        with connection.cursor() as cursor:
            cursor.execute(_RECURSIVE)
            cursor.fetchone()
        times.append(time.perf_counter() - started)
    return round(statistics.median(times) * 1000, 1)


def _table(name: str, result: dict[str, Any]) -> str:
    lines = [
        f"{name}: {result['sites']:,} sites, {result['findings']:,} findings, "
        f"loaded in {result['load_seconds']} s",
        "| question | at the database, ms | its CPU, ms | in all, ms | CPU in all, ms |",
        "|---|---|---|---|---|",
    ]
    lines += [
        "| " + " | ".join(str(row[name]) for name in ("question", *_MEASURES)) + " |"
        for row in result["questions"]
    ]
    lines.append(f"subtree by a recursive query over parents: {result['recursive_subtree_ms']} ms")
    for kind in ("export", "export_xlsx"):
        one = result[kind]
        lines.append(
            f"{kind}: {one['rows']:,} rows in {one['seconds']:.1f} s = {_rate(one):,.0f} rows/s, "
            f"{_cpu(one):.1f} s of CPU in all = {one['rows'] / _cpu(one):,.0f} rows a second of it, "
            f"the first bytes after {one['first_ms']:.0f} ms, {one['more_mb']} MB more"
        )
    return "\n".join([*lines, f"load of the machine: {result['load_average']:.1f}", ""])


def _cpu(export: dict[str, Any]) -> float:
    return float(export["cpu_seconds"] + export["database_cpu_seconds"])


def _rate(export: dict[str, Any]) -> float:
    return float(export["rows"] / export["seconds"])


def _kept(result: dict[str, Any]) -> bool:
    quick = all(row["database_ms"] <= LIMIT_MS for row in result["questions"])
    return quick and _rate(result["export"]) >= EXPORT_ROWS_PER_SECOND


if __name__ == "__main__":
    sys.exit(main())
