"""summary.csv: a row a site, for the office's own table."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from xuncha.facts import Site
from xuncha.report.brief import Brief
from xuncha.sites import host_with_port
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
    folder: Path, results: Iterable[tuple[str, Site | None, Brief | None, str]]
) -> None:
    """Write folder/summary.csv, one row a site in the order given.

    A result is the site's name, the site as listed where it is known, its report's brief, and,
    where there is none, why. Several reasons are joined by ";". Raises InputError when the disk
    is full.
    """
    rows = (
        _row(brief) if brief else _uninspected(name, site, problem)
        for name, site, brief, problem in results
    )
    write_csv(folder / "summary.csv", HEADER, rows)


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
