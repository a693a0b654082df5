"""summary.csv: a row a site of the folder, for the office's own table."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from xuncha.errors import InputError
from xuncha.facts import Site
from xuncha.report.brief import Brief
from xuncha.sites import host_with_port
from xuncha.tables import read_table, write_csv

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
_URL = HEADER.index("url")


def write_summary(
    folder: Path, results: Iterable[tuple[str, Site | None, Brief | None, str]]
) -> None:
    """Write folder/summary.csv, one row a site in the order given, then those of earlier runs.

    A result is the site's name, the site as listed where it is known, its report's brief, and,
    where there is none, why. Several reasons are joined by ";". Raises InputError when the disk
    is full.
    """
    rows = [
        _row(brief) if brief else _uninspected(name, site, problem)
        for name, site, brief, problem in results
    ]
    table = folder / "summary.csv"
    write_csv(table, HEADER, rows + _earlier(table, {row[_URL] for row in rows}))


def _earlier(table: Path, urls: Collection[object]) -> list[list[object]]:
    """Rows of the table that is there, of sites not inspected now whose reports still are.

    Without them a folder with the reports of a province would have the table of its last run.
    """
    try:
        there = read_table(table, "summary.csv", HEADER) if table.is_file() else []
    except InputError:
        # Whatever it is, it is none that we wrote.
        return []
    others = [row for _, row in there if row.get("url") not in urls]
    folders = [path.parent.name for path in table.parent.glob("*/report.json")] if others else []
    kept = [row for row in others if _has_report(row, folders)]
    return [[row.get(field) for field in HEADER] for row in kept]


def _has_report(row: Mapping[str, str], folders: Sequence[str]) -> bool:
    # The site's folder begins with its host; sites of one host add their path.
    host = row.get("host", "").replace(":", "_").strip("[]")
    return bool(host and row.get("pages")) and any(name.startswith(host) for name in folders)


def _uninspected(name: str, site: Site | None, problem: str) -> list[object]:
    known = {"name": name, "verdict": "undetermined", "explanation": problem}
    if site:
        # As in the row of a site with a report: what its list says of it.
        known |= {
            "name": site.name,
            "url": site.url,
            "host": host_with_port(site.url),
            "region": site.region,
            "site_id_code": site.site_id_code,
        }
    return [known.get(field) for field in HEADER]


def _row(brief: Brief) -> list[object]:
    values = {
        **brief["coverage"],
        **brief,
        **brief["site"],
        "rulebook": brief["rulebook"]["id"],
        "reasons": ";".join(brief["reasons"]),
    }
    return [values[field] for field in HEADER]
