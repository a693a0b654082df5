"""The founding tables of the province as they lie in data/: regions, failing sites, word stock."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import Any

from ruamel.yaml import YAML


@dataclass(frozen=True, slots=True)
class Region:
    """A row of 附件2: how many sites were sampled and how many failed."""

    name: str
    level: str
    sampled: int
    failing: int
    slug: str
    code: str


@dataclass(frozen=True, slots=True)
class FailingSite:
    """A row of 附件3 (or of 附件1) with the faults it was named for."""

    row: int
    region: str
    name: str
    # V_HOME_STALE, V_COLUMNS_STALE, V_COLUMNS_BLANK, V_UNREACHABLE, S_BELOW_60
    codes: tuple[str, ...]
    # Printed for the site too, but not counted under that heading in the text.
    also: tuple[str, ...] = ()


@cache
def regions() -> tuple[Region, ...]:
    """The 29 rows of 附件2, in its order."""
    return tuple(
        Region(
            name=row["name"],
            level=row["level"],
            sampled=int(row["sampled"]),
            failing=int(row["failing"]),
            slug=row["slug"],
            code=row["code"],
        )
        for row in _rows("regions.csv")
    )


@cache
def failing_sites() -> tuple[FailingSite, ...]:
    """The 68 rows of 附件3."""
    return tuple(_failing(row) for row in _rows("failing.csv"))


@cache
def national_sites() -> tuple[FailingSite, ...]:
    """The four sites of 附件1, found by the State Council's own check; not among the 219."""
    return tuple(_failing(row) for row in _rows("national.csv"))


@cache
def scored_sites() -> Mapping[int, Mapping[str, Any]]:
    """Row of 附件3 → deductions and what to plant, for the seven sites that failed by points."""
    return {int(row): entry for row, entry in _yaml("scored.yaml").items()}


@cache
def words() -> Mapping[str, Any]:
    """The word stock of every text in the province."""
    return _yaml("words.yaml")


def _failing(row: Mapping[str, str]) -> FailingSite:
    return FailingSite(
        row=int(row["row"]),
        region=row["region"],
        name=row["name"],
        codes=tuple(row["codes"].split()),
        also=tuple(row.get("also", "").split()),
    )


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(_text(name))))


def _yaml(name: str) -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = YAML(typ="safe").load(_text(name))
    return loaded


def _text(name: str) -> str:
    return files("xuncha.sandbox").joinpath("data", name).read_text(encoding="utf-8")
