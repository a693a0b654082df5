"""summary.csv: a row a site, for the office's own table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from xuncha.tables import write_csv

HEADER = (
    "name",
    "url",
    "host",
    "region",
    "site_id_code",
    "as_of",
    "rulebook",
    "verdict",
    "score",
    "deducted",
    "sentence",
    "reasons",
    "explanation",
    "pages",
    "links",
    "probes",
    "unverified",
    "budget_exhausted",
    # Findings that wait for a person.
    "suspected",
)


def write_summary(
    folder: Path, results: Iterable[tuple[str, Mapping[str, Any] | None, str]]
) -> None:
    """Write folder/summary.csv, one row a site in the order given.

    A result is the site's name, its report, and, where there is none, why. Several reasons are
    joined by ";". Raises InputError when the disk is full.
    """
    rows = (
        _row(report) if report else _uninspected(name, problem) for name, report, problem in results
    )
    write_csv(folder / "summary.csv", HEADER, rows)


def _uninspected(name: str, problem: str) -> list[object]:
    known = {"name": name, "verdict": "undetermined", "explanation": problem}
    return [known.get(field) for field in HEADER]


def _row(report: Mapping[str, Any]) -> list[object]:
    site, coverage = report["site"], report["coverage"]
    values = {
        **coverage,
        **report,
        **site,
        "rulebook": report["rulebook"]["id"],
        "reasons": ";".join(report["reasons"]),
        "suspected": sum(1 for finding in report["findings"] if finding["state"] == "suspected"),
    }
    return [values[field] for field in HEADER]
