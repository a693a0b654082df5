"""The fourth series: its sites by round, and what an office gives to each round."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.running import RULEBOOKS, inspect
from tests.blindsites.sites import (
    fourth_again,
    fourth_broken,
    fourth_declared,
    fourth_doors,
    fourth_guideline,
    fourth_offices,
    fourth_pages,
    fourth_places,
    fourth_years,
)
from tests.blindsites.words import AS_OF
from tests.core.cli_tools import Ran

GUIDELINE = (*RULEBOOKS, "guideline-2017")
BEFORE = date(2019, 4, 20)


@dataclass(frozen=True)
class Round:
    """Sites that are inspected by one command."""

    key: str
    sites: Callable[[], list[BlindSite]]
    as_of: date = AS_OF
    rulebooks: tuple[str, ...] = RULEBOOKS
    # Writes what is given into the folder; gives the options for it.
    given: Callable[[Path], list[str]] = lambda folder: []


def _most() -> list[BlindSite]:
    several = (fourth_places, fourth_doors, fourth_pages, fourth_offices)
    return [*(site for one in several for site in one.make()), fourth_doors.robots("robotsguest")]


def _columns(folder: Path) -> list[str]:
    fourth_declared.write_columns(folder / "columns.csv")
    return ["--columns", str(folder / "columns.csv")]


def _guideline(folder: Path, country: str) -> list[str]:
    with (folder / "reposts.csv").open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("title", "published", "url"))
        for number, (title, published, *_) in enumerate(fourth_guideline.REPOSTED):
            table.writerow((title, published, f"http://sheng.example.invalid/{number}.html"))
    (folder / "addresses.csv").write_text(f"cidr,country,region\n127.0.0.0/8,{country},\n", "utf-8")
    given = ["--reposts", "reposts.csv", "--addresses", "addresses.csv"]
    return [str(folder / one) if one.endswith(".csv") else one for one in given]


def _kept(folder: Path) -> list[str]:
    inspect([fourth_guideline.keeps()], folder / "before", as_of=BEFORE, rulebooks=GUIDELINE[2:])
    return [*_guideline(folder, "CN"), "--earlier", str(folder / "before" / "out")]


def _broken(folder: Path) -> list[str]:
    was = [fourth_broken.breaks(before=True)]
    inspect(was, folder / "before", as_of=BEFORE, rulebooks=GUIDELINE[2:])
    return [*_guideline(folder, "US"), "--earlier", str(folder / "before" / "out")]


ROUNDS = (
    Round("most", _most),
    Round(
        "authority",
        lambda: [fourth_doors.robots("robotsauthority")],
        given=lambda folder: ["--authority"],
    ),
    Round("columns", lambda: [fourth_declared.make()], given=_columns),
    Round("newyear", lambda: [fourth_years.new_year()], as_of=fourth_years.NEW_YEAR),
    Round("festival", lambda: [fourth_years.festival()], as_of=fourth_years.FESTIVAL),
    Round("past", lambda: [fourth_years.past()], as_of=fourth_years.PAST),
    Round("again", fourth_again.make),
    Round("longpast", lambda: [fourth_again.long_past()], as_of=fourth_again.PAST),
    Round("kept", lambda: [fourth_guideline.keeps()], rulebooks=GUIDELINE, given=_kept),
    Round("broken", lambda: [fourth_broken.breaks()], rulebooks=GUIDELINE, given=_broken),
)


def run_round(one: Round, folder: Path) -> Ran:
    """Inspect the sites of a round; the reports stand below `folder / "out"`."""
    folder.mkdir(exist_ok=True)
    given = one.given(folder)
    return inspect(one.sites(), folder, *given, as_of=one.as_of, rulebooks=one.rulebooks)
