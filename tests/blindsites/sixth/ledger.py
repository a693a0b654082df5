"""What was planted on a site of the sixth series, and what a careful inspector makes of it.

The rows of ordinary sites are those of the fifth series' ledger; added is what lies on hosts of
others, behind a wall, in a picture, or in the week of looks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import floor
from typing import Any

from tests.blindsites.fifth.planted import (
    NEWS,
    NOTICE,
    OTHER,
    PERSONNEL,
    PLANNING,
    POLICY,
    Planted,
    PlantedColumn,
    truth_of,
)

# The rows in which a column of a kind is counted.
_ROW_OF = {NEWS: "S4a", NOTICE: "S4b", POLICY: "S4b", PERSONNEL: "S4c", PLANNING: "S4c"}
_SUMS = ("C15-V3a", "C15-V3b", "C15-V3c", "C19-V4a", "C19-V4b", "C19-V4c", "G17-P6")


@dataclass
class PlantedWidely(Planted):
    """The ordinary ledger and what the sixth series adds."""

    # Columns on the disclosure platform, which no table of columns names.
    on_platform: list[PlantedColumn] = field(default_factory=list)
    # Names of columns whose list a wall keeps from the program; all of them in good order.
    walled: set[str] = field(default_factory=set)
    looks_a_day: int = 24
    looks_failed: int = 0
    # One of the seven days has nineteen looks.
    has_short_day: bool = False
    # What the list of sites says otherwise than the page: name, code.
    differs: tuple[str, ...] = ()
    # The code of the page; "" where it stands in a picture alone.
    shown_code: str = ""
    # Prefixes of copies of the site that no inspector counts: old, mobile, of others.
    aside: list[str] = field(default_factory=list)


def widely_true(of: PlantedWidely) -> dict[str, Any]:
    truth = truth_of(of)
    _availability(of, truth)
    _platform(of, truth)
    _walls(of, truth)
    if "name" in of.differs:
        truth["guideline-2017"]["G17-P18"] = {"not": "met"}
    if "code" in of.differs and of.labels:
        # Labels and foot agree, the list alone says otherwise: nobody knows yet which is wrong.
        truth["guideline-2017"]["G17-P11"] = {"not": "violated"}
    if not of.shown_code and truth["guideline-2017"]["G17-P4"]["state"] == "met":
        # Who sees the picture reads the code; a program that does not must not accuse.
        truth["guideline-2017"]["G17-P4"] = {"not": "violated"}
    if of.shown_code:
        truth["identity"] = {"site_id_code": of.shown_code}
    truth["aside"] = of.aside
    return truth


def _availability(of: PlantedWidely, truth: dict[str, Any]) -> None:
    census, inspection = truth["census-2015"], truth["inspection-2019"]
    if of.has_short_day:
        for rows, names in ((census, ("C15-V1", "C15-S1")), (inspection, ("C19-V2",))):
            rows |= {name: {"state": "undetermined"} for name in names}
        for book in ("census-2015", "inspection-2019"):
            if truth["verdict"][book] != "fail":
                truth["verdict"][book] = "undetermined"
        truth.pop("score", None)
        return
    percent = of.looks_failed * 100 / (of.looks_a_day * 7)
    if percent >= 5:
        census["C15-V1"] = inspection["C19-V2"] = {"state": "violated"}
        census["C15-S1"] = "any"
        truth["verdict"] |= {"census-2015": "fail", "inspection-2019": "fail"}
        truth.pop("score", None)
    elif percent >= 1:
        census["C15-S1"] = {"state": "violated"}
        if "score" in truth:
            truth["score"]["census-2015"] = round(
                truth["score"]["census-2015"] - 5 * floor(percent), 1
            )
            if truth["score"]["census-2015"] <= 60:
                truth["verdict"]["census-2015"] = "fail"


def _platform(of: PlantedWidely, truth: dict[str, Any]) -> None:
    """What no table names on another host may be read or not, but never be read wrongly."""
    if of.on_platform:
        # That 政策文件 is set up at all stands there, too.
        row = truth["guideline-2017"].get("G17-P5", {"state": "met"})
        truth["guideline-2017"]["G17-P5"] = {**row, "or_unknown": True}
    for one in of.on_platform:
        state = of.state(one)
        wanted = {"state": state, "newest": one.newest, "or_absent": True, "or_unknown": True}
        truth["columns"][one.name] = wanted
        if state != "fresh":
            truth["census-2015"][f"C15-{_ROW_OF[one.kind]}"] = "any"
            truth.pop("score", None)


def _walls(of: PlantedWidely, truth: dict[str, Any]) -> None:
    if not of.walled:
        return
    truth["or_undetermined"] = True
    truth.pop("score", None)
    kinds = {one.kind for one in of.columns if one.name in of.walled}
    rows = {f"C15-{_ROW_OF[kind]}" for kind in kinds if kind != OTHER} | set(_SUMS)
    for book in ("census-2015", "inspection-2019", "guideline-2017"):
        for name in rows & {one for one in rows if one.startswith(_PREFIX[book])}:
            row = truth[book].get(name, {"state": "met"})
            if isinstance(row, dict):
                truth[book][name] = {**row, "or_unknown": True}
    for name in of.walled:
        truth["columns"][name] = {**truth["columns"][name], "or_unknown": True, "or_absent": True}


_PREFIX = {"census-2015": "C15", "inspection-2019": "C19", "guideline-2017": "G17"}
