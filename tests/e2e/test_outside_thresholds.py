"""The census table at its thresholds, from outside: real sites, the real command, own arithmetic.

What is expected is worked out here from the clauses: windows count calendar months back from the
监测时间点, both ends included. Nothing of the project computes it.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from outside_site import Plan, clean, days_before, pages_of, serving

pytestmark = pytest.mark.slow
SHANGHAI = timezone(timedelta(hours=8))
# The end of a short month of a leap year, of a long one, and a day of no note.
AS_OFS = (date(2024, 2, 29), date(2024, 8, 31), date(2026, 5, 20))
DAY = timedelta(days=1)
PASS, FAIL = "pass", "fail"


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def newest(column: str, months: int, late: int) -> Callable[[Plan], None]:
    """The newest entry of a column on the first day of its window, or `late` days before it."""

    def plant(plan: Plan) -> None:
        first = months_before(plan.as_of, months) - late * DAY
        plan.columns[column] = days_before(first, 0, 5, 10)

    return plant


def letter(months: int, late: int) -> Callable[[Plan], None]:
    """A letter without an answer, of so many months ago, or `late` days before that."""

    def plant(plan: Plan) -> None:
        plan.letters.append((months_before(plan.as_of, months) - late * DAY, None))

    return plant


def home(*back: int) -> Callable[[Plan], None]:
    return lambda plan: setattr(plan, "home", days_before(plan.as_of, *back))


def surveys(late: int) -> Callable[[Plan], None]:
    """Two within the year, a third on its first day, or `late` days before it."""

    def plant(plan: Plan) -> None:
        first = months_before(plan.as_of, 12) - late * DAY
        plan.surveys = [*days_before(plan.as_of, 9, 40), first, first - 90 * DAY]

    return plant


def stale(*names: str) -> Callable[[Plan], None]:
    def plant(plan: Plan) -> None:
        for name in names:
            plan.columns[name] = days_before(plan.as_of, 700, 710, 720)

    return plant


def guides(*lacks: tuple[str, ...]) -> Callable[[Plan], None]:
    return lambda plan: setattr(plan, "guides_lack", list(lacks))


def dead(on_home: int, elsewhere: int) -> Callable[[Plan], None]:
    def plant(plan: Plan) -> None:
        plan.dead_on_home, plan.dead_elsewhere = on_home, elsewhere

    return plant


NEWS = ("县内动态", "部门动态", "乡镇动态")
# What is planted, the verdict and the score that follow.
CASES: dict[str, tuple[Callable[[Plan], None], str, float | None]] = {
    "clean": (lambda _: None, PASS, 100),
    "notice-in": (newest("通知公告", 6, 0), PASS, 100),
    "notice-out": (newest("通知公告", 6, 1), PASS, 96),
    "personnel-in": (newest("人事信息", 12, 0), PASS, 100),
    "personnel-out": (newest("人事信息", 12, 1), PASS, 95),
    "letter-three-months": (letter(3, 0), PASS, 100),
    "letter-a-day-more": (letter(3, 1), FAIL, None),
    "letter-a-year": (letter(12, 0), FAIL, None),
    "letter-over-a-year": (letter(12, 1), PASS, 100),
    "home-ten": (home(*range(5, 15)), PASS, 100),
    "home-nine": (home(*range(6, 16)), PASS, 95),
    "home-none": (home(*range(15, 27)), FAIL, None),
    "surveys-three": (surveys(0), PASS, 100),
    "surveys-two": (surveys(1), PASS, 97),
    "stale-four": (stale(*NEWS, "公示公告"), PASS, 100 - 3 * 3 - 4),
    "stale-five": (stale(*NEWS, "公示公告", "政府文件"), FAIL, None),
    "one-class-twice": (guides(("办理地点",), ("办理地点",)), PASS, 98),
    "two-classes": (guides(("办理地点",), ("办理时间",)), PASS, 96),
    "dead-links": (dead(3, 7), PASS, 100 - 3 - 0.7),
    "forty-lost": (dead(40, 0), FAIL, 60),
}


def a_week(url: str, as_of: date) -> list[list[object]]:
    """24 samples on each of seven days, all of them good."""
    start = datetime.combine(as_of - 6 * DAY, time(), SHANGHAI)
    moments = (start + timedelta(hours=n) for n in range(7 * 24))
    return [[moment.isoformat(), url, "true", 0.5, 200] for moment in moments]


def inspected(folder: Path, as_of: date) -> dict[str, dict[str, Any]]:
    """The reports of a round of all cases on this day, by case."""
    plans = {name: clean(as_of) for name in CASES}
    for name, plan in plans.items():
        CASES[name][0](plan)
    hosts = {name: f"{name}.qinghe.gov.cn" for name in CASES}
    urls = {name: f"http://{host}/" for name, host in hosts.items()}
    with (folder / "probes.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("at", "url", "ok", "seconds", "status"))
        writer.writerows(row for url in urls.values() for row in a_week(url, as_of))
    with serving({hosts[name]: pages_of(plan) for name, plan in plans.items()}) as port:
        command = [sys.executable, "-m", "xuncha", "inspect", *urls.values(), "--allow-private"]
        command += ["--rulebook", "census-2015", "--as-of", str(as_of), "--delay", "0"]
        command += ["--probes", "probes.csv", "--out", "out", "--render", "never"]
        for host in hosts.values():
            command += ["--resolve", f"{host}:80:127.0.0.1:{port}"]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (1, "")
    reports = {name: folder / "out" / host / "report.json" for name, host in hosts.items()}
    return {name: json.loads(path.read_text("utf-8")) for name, path in reports.items()}


@pytest.mark.parametrize("as_of", AS_OFS, ids=str)
def test_each_threshold_on_both_sides(tmp_path: Path, as_of: date) -> None:
    reports = inspected(tmp_path, as_of)
    seen = {name: (report["verdict"], report["score"]) for name, report in reports.items()}
    assert seen == {name: (verdict, score) for name, (_, verdict, score) in CASES.items()}
    for report in reports.values():
        lost = sum(row["points"] or 0 for row in report["indicators"])
        assert report["deducted"] in (None, pytest.approx(lost))
