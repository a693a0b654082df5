"""How much the job table costs: jobs a second, and a round of 80,000 sites, on either database.

.venv/bin/python -m benchmarks jobs            SQLite
.venv/bin/python -m benchmarks jobs postgres   a PostgreSQL that it brings up itself
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

JOBS = 2000
SITES = 80_000
STORED = 3000


def main() -> None:
    url = ""
    if sys.argv[1:] == ["postgres"]:
        from tests.postgres import server

        url = server().url
    from xuncha_platform.config import boot

    with tempfile.TemporaryDirectory() as folder:
        boot.set_up(url, Path(folder))
        boot.migrate()
        jobs_a_second()
        a_national_round(Path(folder))


def jobs_a_second() -> None:
    from xuncha_platform.jobs import table
    from xuncha_platform.jobs.kinds import KINDS, Kind

    KINDS["bench"] = Kind("", "")

    def enqueue() -> None:
        for n in range(JOBS):
            table.enqueue("bench", key=f"bench-{n}")

    def work() -> None:
        for _ in range(JOBS):
            job = table.claim("bench")
            assert job is not None
            table.complete(job)

    told("enqueue", JOBS, enqueue)
    told("claim and complete", JOBS, work)


def a_national_round(folder: Path) -> None:
    from xuncha.facts import Site
    from xuncha.runners.task import Done, Fate
    from xuncha_platform.jobs import table
    from xuncha_platform.jobs.models import Job
    from xuncha_platform.jobs.rounds import RoundSettings, Target, create_round, progress
    from xuncha_platform.jobs.rounds.hold import holder_of, take_sites
    from xuncha_platform.jobs.rounds.plan import Tasks
    from xuncha_platform.jobs.rounds.store import store

    Job.objects.all().delete()
    targets = [
        Target(Site(f"http://www.d{n % 400}.s{n}.gov.cn/", name=f"第{n}站")) for n in range(SITES)
    ]
    settings = RoundSettings(date(2026, 3, 1), ("inspection-2019",))
    made = []
    told(
        "make the round",
        SITES,
        lambda: made.append(create_round("全国", targets, settings, folder / "out")),
    )
    [round_] = made
    job = table.claim("bench")
    assert job is not None
    tasks = Tasks(round_)
    report = {"verdict": "pass", "score": 90.0, "deducted": 0.0, "sentence": "", "coverage": {}}

    def store_some() -> None:
        left = STORED
        while left:
            rows = take_sites(round_, holder_of(job), min(300, left))
            for row in rows:
                task = tasks.of(row, "2026-03-01T09:00:00+08:00")
                assert store(row, Done(task, Fate.DONE, "/x", report))
            left -= len(rows)

    told("take, make the task, store the result", STORED, store_some)
    spent = []
    for _ in range(9):
        began = time.perf_counter()
        assert progress(round_).done == STORED
        spent.append(time.perf_counter() - began)
    print(f"progress of {SITES} sites: {statistics.median(spent) * 1000:.1f} ms")


def told(what: str, count: int, work: Callable[[], object]) -> None:
    began, cpu = time.perf_counter(), time.process_time()
    work()
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(
        f"{what}: {count} in {seconds:.1f} s, {count / seconds:.0f}/s, "
        f"{cpu / count * 1000:.2f} ms CPU each",
        flush=True,
    )


if __name__ == "__main__":
    main()
