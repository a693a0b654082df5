"""summary.csv: a row a site of the folder, for the office's own table."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice, takewhile
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


# A row of an earlier run: header → text.
Row = Mapping[str, str]


def write_summary(
    folder: Path, results: Iterable[tuple[str, Site | None, Brief | None, str]]
) -> list[Row]:
    """Write folder/summary.csv, one row a site in the order given, then those of earlier runs.

    A result is the site's name, the site as listed where it is known, its report's brief, and,
    where there is none, why. Several reasons are joined by ";". Returns the rows of earlier runs.
    Raises InputError when the disk is full.
    """
    rows = [
        _row(brief) if brief else _uninspected(name, site, problem)
        for name, site, brief, problem in results
    ]
    table = folder / "summary.csv"
    earlier = _earlier(table, {row[_URL] for row in rows})
    write_csv(table, HEADER, [*rows, *([row.get(name) for name in HEADER] for row in earlier)])
    return earlier


def _earlier(table: Path, urls: Collection[object]) -> list[Row]:
    """Rows of the table that is there, of sites that were not asked for now: those whose reports
    still are there, and those that say why there is none.

    Without them a folder with the reports of a province would have the table of its last run, and
    a site that could not be inspected would be nowhere.
    """
    try:
        there = read_table(table, "summary.csv", HEADER) if table.is_file() else []
    except InputError:
        # Whatever it is, it is none that we wrote.
        return []
    others = [row for _, row in there if row.get("url") and row["url"] not in urls]
    folders = reported_folders(table.parent) if others else []
    return [row for row in others if not row.get("pages") or folders_of_host(row, folders)]


def reported_folders(out: Path) -> list[str]:
    """The folders below `out` that have a report, in the order of their hosts."""
    return sorted((path.parent.name for path in out.glob("*/report.json")), key=_host_first)


def _host_first(folder: str) -> str:
    # The name of a device of Windows has a mark before it (folders_of in sites.py).
    return folder.lstrip("_")


def folders_of_host(row: Row, folders: Sequence[str]) -> list[str]:
    """Those of `reported_folders` in which the report of a row may be.

    The site's folder begins with its host; sites of one host add their path.
    """
    host = row.get("host", "").replace(":", "_").strip("[]")
    at = bisect_left(folders, host, key=_host_first) if host else len(folders)
    return list(
        takewhile(lambda name: _host_first(name).startswith(host), islice(folders, at, None))
    )


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
