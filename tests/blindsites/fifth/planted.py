"""What was planted on a site, and what a careful inspector makes of it with the clauses in hand.

Nothing here asks the program: periods are those of limits.py, points those of the printed table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from math import floor
from typing import Any

from tests.blindsites.fifth.limits import Limits

NEWS, NOTICE, POLICY, PERSONNEL, PLANNING, OTHER = (
    "news", "notice", "policy", "personnel", "planning", "other",
)  # fmt: skip
PEOPLE = {"state": "met", "or_manual": True}


@dataclass(frozen=True)
class PlantedColumn:
    name: str
    kind: str
    newest: date | None
    in_menu: bool
    # Where it stands on a host that is not the registered one: the office's table gives the address.
    declared_at: str = ""


@dataclass
class Planted:
    limits: Limits
    is_portal: bool
    has_services: bool = True
    columns: list[PlantedColumn] = field(default_factory=list)
    # Day of what stands on the home page, by address.
    home: dict[str, date] = field(default_factory=dict)
    dead_home: set[str] = field(default_factory=set)
    dead_inside: set[str] = field(default_factory=set)
    dead_files: set[str] = field(default_factory=set)
    # (asked, answered) of each letter; None: no such column.
    letters: list[tuple[date, date | None]] | None = None
    letters_elsewhere: bool = False
    surveys: list[date] | None = None
    talks: list[date] | None = None
    # Elements that each guide lacks.
    guides: dict[str, tuple[str, ...]] = field(default_factory=dict)
    guides_elsewhere: bool = False
    failed_looks: int = 0
    lacks: tuple[str, ...] = ()
    labels: bool = True
    # Whether articles show their time as the guideline has it, and whether the domain is .gov.cn.
    full_time: bool = True
    gov_domain: bool = True
    required_columns: bool = False

    def state(self, column: PlantedColumn) -> str:
        if column.newest is None:
            return "blank"
        since = {
            NEWS: self.limits.two_weeks, NOTICE: self.limits.six_months,
            POLICY: self.limits.six_months, PERSONNEL: self.limits.year,
            PLANNING: self.limits.year,
        }.get(column.kind, date.min)  # fmt: skip
        return "fresh" if column.newest >= since else "stale"

    def of(self, state: str, *kinds: str) -> list[PlantedColumn]:
        return [
            one
            for one in self.columns
            if self.state(one) == state and (not kinds or one.kind in kinds)
        ]

    @property
    def updates(self) -> int:
        return sum(day >= self.limits.two_weeks for day in self.home.values())

    def in_year(self, days: list[date]) -> int:
        return sum(day >= self.limits.year for day in days)

    def late_letters(self) -> int:
        """Asked in the last year, more than three months ago, and unanswered."""
        return sum(
            answered is None and self.limits.year <= asked < self.limits.three_months
            for asked, answered in self.letters or []
        )


def truth_of(of: Planted) -> dict[str, Any]:
    """The truth in the words of the other series' files."""
    census, lost = _census(of)
    inspection, inspection_fails = _inspection(of)
    guideline = _guideline(of)
    vetoes = [one for one in census if "-V" in one and _violated(census[one])]
    score = round(100 - lost, 1)
    fails = any(
        _violated(guideline[f"G17-P{one}"]) and not guideline[f"G17-P{one}"].get("or_unknown")
        for one in (4, 6, 10, 11, 12, 15, 17)
    )
    truth: dict[str, Any] = {
        "verdict": {
            "census-2015": "fail" if vetoes or score <= 60 else "pass",
            "inspection-2019": inspection_fails,
            "guideline-2017": "fail" if fails else {"not": "fail"},
        },
        "or_undetermined": of.letters_elsewhere or of.guides_elsewhere,
        "every_other": "met",
        "census-2015": census,
        "inspection-2019": inspection,
        "guideline-2017": guideline,
        "dead": sorted(of.dead_home | of.dead_inside | of.dead_files),
        "columns": {one.name: _column(of, one) for one in of.columns},
        "no_other_column": ["stale", "blank"],
        "guides": of.guides,
    }
    # What stands on a platform of others may stay open, and with it its points.
    if not vetoes and not truth["or_undetermined"]:
        truth["score"] = {"census-2015": score}
    if of.letters is not None and not of.letters_elsewhere:
        truth["letters"] = {"unanswered_over_3_months": of.late_letters()}
    if of.surveys:
        truth["surveys"] = of.in_year(of.surveys)
    if of.talks:
        truth["interviews"] = of.in_year(of.talks)
    return truth


def _violated(row: Any) -> bool:
    return isinstance(row, dict) and row.get("state") == "violated"


def _column(of: Planted, one: PlantedColumn) -> dict[str, Any]:
    if one.newest is None:
        return {"state": "blank"}
    if one.kind == OTHER:
        return {"not": "blank", "or_absent": True}
    return {"state": of.state(one), "newest": one.newest}


def _census(of: Planted) -> tuple[dict[str, Any], float]:
    rows: dict[str, Any] = {"C15-V4": "manual", "C15-S4d": "manual", "C15-S8b": "manual"}
    lost = 0.0

    def row(name: str, count: int, points: float, said_count: bool = True, **more: Any) -> None:
        nonlocal lost
        if count:
            rows[name] = {"state": "violated", **({"count": count} if said_count else {}), **more}
            lost += points * (count if said_count else 1)

    def either(stale: list[PlantedColumn], blank: list[PlantedColumn]) -> int:
        return len(stale) + len(blank)

    stale_of_table = of.of("stale", NEWS, NOTICE, POLICY)
    row("C15-V2", of.updates == 0, 0, False)
    row("C15-V3a", len(stale_of_table) >= 5, 0, False)
    row("C15-V3b", either(of.of("stale"), of.of("blank")) >= 10, 0, False)
    row("C15-V3c", len(of.of("blank")) >= 5, 0, False)
    row("C15-V5", of.late_letters() > 0, 0, False)
    if of.failed_looks:
        rows["C15-S1"] = {"state": "violated"}
        lost += 5 * floor(of.failed_looks / 168 * 100)
    row("C15-S2a", len(of.dead_home), 1)
    row("C15-S2b", len(of.dead_inside), 0.1)
    if of.updates == 0:
        rows["C15-S3"] = {"state": "not_applicable"}
    row("C15-S3", 0 < of.updates < 10, 5, False)
    for name, points, kinds in (
        ("C15-S4a", 3, (NEWS,)),
        ("C15-S4b", 4, (NOTICE, POLICY)),
        ("C15-S4c", 5, (PERSONNEL, PLANNING)),
    ):
        row(name, either(of.of("stale", *kinds), of.of("blank", *kinds)), points)
    if of.letters is None:
        rows["C15-S5b"] = "any"
        row("C15-S5a", 1, 5, False)
    else:
        row("C15-S5b", of.in_year([asked for asked, _ in of.letters]) == 0, 5, False)
    if of.letters_elsewhere:
        rows |= {"C15-V5": _may(rows, "C15-V5"), "C15-S5b": _may(rows, "C15-S5b")}
    for name, days, absent in (("S6", of.surveys, 5), ("S7", of.talks, 0)):
        lost += _activities(of, rows, name, days, absent)
    lacking = {element for missing in of.guides.values() for element in missing}
    row("C15-S8a", len(lacking), 2)
    if of.guides_elsewhere:
        for name in ("C15-S8a", "C15-S9a", "C15-S9b", "C15-S10"):
            rows[name] = _may(rows, name)
    row("C15-S9b", len(of.dead_files), 1)
    return rows, lost


def _may(rows: dict[str, Any], name: str) -> dict[str, Any]:
    return {**rows.get(name, {"state": "met"}), "or_unknown": True}


def _activities(
    of: Planted, rows: dict[str, Any], name: str, days: list[date] | None, absent: int
) -> float:
    """Surveys (a, b, c) and interviews (a, b): not set up, nothing in a year, too few."""
    none_row, few_row = ("b", "c") if name == "S6" else ("a", "b")
    if days is None:
        if absent:
            rows[f"C15-{name}a"] = {"state": "violated"}
            rows[f"C15-{name}b"] = rows[f"C15-{name}c"] = "any"
        return absent
    held = of.in_year(days)
    if held == 0:
        rows[f"C15-{name}{none_row}"] = {"state": "violated"}
        rows[f"C15-{name}{few_row}"] = "any"
        return 5
    if held < (6 if of.is_portal else 3):
        rows[f"C15-{name}{few_row}"] = {"state": "violated"}
        return 3
    return 0


def _inspection(of: Planted) -> tuple[dict[str, Any], Any]:
    rows: dict[str, Any] = {"C19-V1": "manual", "C19-V6b": "any", "C19-V6c": "any"}
    vetoes = set()

    def veto(name: str, holds: bool) -> None:
        if holds:
            rows[name] = {"state": "violated"}
            vetoes.add(name)

    veto("C19-V3", of.updates == 0)
    news, others = of.of("stale", NEWS), of.of("stale", NOTICE, POLICY)
    veto("C19-V4a", len(news) + sum(one.in_menu for one in others) >= 5)
    is_open = "C19-V4a" not in rows and len(news) + len(others) >= 5
    if is_open:
        rows["C19-V4a"] = "any"
    blank = of.of("blank")
    veto("C19-V4b", len(news) + len(others) + len(blank) >= 10)
    veto("C19-V4c", len(blank) >= 5)
    veto("C19-V5a", of.letters is None)
    veto("C19-V5b", of.late_letters() > 0)
    if of.letters_elsewhere:
        rows["C19-V5b"] = _may(rows, "C19-V5b")
    if of.guides_elsewhere:
        rows["C19-V6a"] = {"state": "met", "or_unknown": True}
    verdict: Any = "fail" if vetoes else {"not": "fail"} if is_open else "pass"
    return rows, "any" if is_open and not vetoes else verdict


def _guideline(of: Planted) -> dict[str, Any]:
    blank, dead = len(of.of("blank")), len(of.dead_home | of.dead_inside)
    lacking = {e for missing in of.guides.values() for e in missing}
    rows: dict[str, Any] = {
        "G17-P1": "met",
        # What articles show is only ever suspected.
        "G17-P2": PEOPLE if of.full_time else {"state": "violated", "or_unknown": True},
        # A code that stands in the link of 找错 alone may stand in a picture too: a person looks.
        "G17-P4": {"state": "violated", "or_unknown": of.lacks == ("site_id_code",)}
        if of.lacks
        else {"state": "met"},
        # An entry of the home page that answers 404 is a dead link; whether a column that was there
        # was ever blank nobody can see.
        "G17-P6": {"state": "violated", "count": blank}
        if blank
        else {"state": "met", "or_unknown": bool(of.dead_home)},
        "G17-P10": {"state": "violated"} if dead else PEOPLE,
        "G17-P11": {"state": "met"} if of.labels else {"state": "violated"},
        "G17-P12": {"state": "violated"} if of.dead_files else PEOPLE,
        "G17-P13": PEOPLE,
        "G17-P15": {"state": "violated"} if lacking else PEOPLE,
        "G17-P17": PEOPLE if of.gov_domain else {"state": "violated"},
        "G17-P18": PEOPLE,
        "G17-W1": PEOPLE,
        "G17-W2": PEOPLE,
    }
    if of.required_columns:
        rows["G17-P5"] = PEOPLE
    if of.guides_elsewhere:
        rows["G17-P15"] = _may(rows, "G17-P15")
        if not of.dead_files:
            rows["G17-P12"] = _may(rows, "G17-P12")
    return rows
