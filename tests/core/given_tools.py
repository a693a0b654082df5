"""A whole inspection in this process, with what an office gives to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from xuncha.facts import Site
from xuncha.given import NOTHING_GIVEN, Given
from xuncha.report.observed import read_observed
from xuncha.round import Plan, run_round
from xuncha.settings import CrawlSettings, FetchSettings, Render
from xuncha.terminal.progress import Meter

BOOK = "guideline-2017"


def inspected(
    url: str, out: Path, as_of: date, given: Given = NOTHING_GIVEN, **crawl: Any
) -> dict[str, Any]:
    """The report of one site by the guideline; its evidence and observations lie below `out`."""
    plan = Plan(
        sites=(Site(url),),
        rulebooks=(BOOK,),
        as_of=as_of,
        out=out,
        fetch=FetchSettings(delay_seconds=0.0, allow_private=True),
        crawl=CrawlSettings(
            render=Render.NEVER, second_look_seconds=0.1, keeps_observations=True, **crawl
        ),
        jobs=1,
        given=given,
    )
    with Meter(1) as meter:
        [result] = run_round(plan, meter)
    assert not result.problem, result.problem
    return result.report()


def folder_in(out: Path) -> Path:
    """The folder of the one site."""
    (folder,) = (path for path in out.iterdir() if path.is_dir() and path.name[0] != ".")
    return folder


def seen_in(out: Path) -> dict[str, list[dict[str, Any]]]:
    """Observation name → the details of those that were made."""
    found: dict[str, list[dict[str, Any]]] = {}
    for one in read_observed(folder_in(out)).observations:
        found.setdefault(one.name, []).append(dict(one.detail) | {"url": one.url})
    return found


def row(report: dict[str, Any], id: str) -> dict[str, Any]:
    """One row of a report."""
    return next(one for one in report["indicators"] if one["id"] == id)
