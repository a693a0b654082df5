"""What a whole round has seen: pages, links, samples. Kept apart from verdicts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuncha.passrate import pass_rate
from xuncha.report.brief import Brief
from xuncha.tables import read_table


@dataclass(frozen=True, slots=True)
class Seen:
    """Sums over the sites of a round."""

    rulebooks: tuple[str, ...] = ()
    vantages: tuple[str, ...] = ()
    pages: int = 0
    links: int = 0
    # Links that were blocked or could not be settled: never deducted.
    unverified: int = 0
    # Sites of which the page limit cut something off.
    cut_sites: int = 0
    # Sites without a single sample of availability, and the samples of each other one.
    unprobed_sites: int = 0
    fewest_probes: int = 0
    most_probes: int = 0
    suspected: int = 0


def seen_by(briefs: Sequence[Brief], earlier: Iterable[Mapping[str, str]] = ()) -> Seen:
    """The sums over the sites that have a report, and over the rows that earlier runs left."""
    documents = {
        brief["rulebook"]["id"]: brief["rulebook"]["document"] or brief["rulebook"]["id"]
        for brief in briefs
    }
    of_now: list[Mapping[str, Any]] = [
        {
            **brief["coverage"],
            "rulebook": documents[brief["rulebook"]["id"]],
            "suspected": brief["suspected"],
        }
        for brief in briefs
    ]
    before = [_of_row(row) for row in earlier if row.get("pages")]
    named = [{**row, "rulebook": documents.get(row["rulebook"], row["rulebook"])} for row in before]
    return _sum([*of_now, *named])


def seen_in(summary: Path, urls: Collection[str]) -> Seen:
    """The sums over the rows of a summary.csv that are about these sites; none without it."""
    if not summary.is_file():
        return Seen()
    rows = (row for _, row in read_table(summary, "summary.csv"))
    return _sum(_of_row(row) for row in rows if row["url"] in urls and row["pages"])


def _of_row(row: Mapping[str, str]) -> Mapping[str, Any]:
    """A row of summary.csv as _sum reads it: where it was seen from is not in the table."""
    return {**row, "vantage": "", "budget_exhausted": row["budget_exhausted"] == "true"}


def _sum(rows: Iterable[Mapping[str, Any]]) -> Seen:
    rows = list(rows)
    probes = [int(row["probes"]) for row in rows]
    taken = [number for number in probes if number]
    return Seen(
        rulebooks=_different(rows, "rulebook"),
        vantages=_different(rows, "vantage"),
        pages=sum(int(row["pages"]) for row in rows),
        links=sum(int(row["links"]) for row in rows),
        unverified=sum(int(row["unverified"]) for row in rows),
        cut_sites=sum(1 for row in rows if row["budget_exhausted"]),
        unprobed_sites=probes.count(0),
        fewest_probes=min(taken, default=0),
        most_probes=max(taken, default=0),
        suspected=sum(int(row["suspected"]) for row in rows),
    )


def _different(rows: Iterable[Mapping[str, Any]], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row[field]) for row in rows if row[field]))


def rate_texts(counts: Sequence[tuple[int, int]]) -> list[str]:
    """The 合格率 of a page, each of (passing, failing), all with as many decimals as one needs.

    80% beside 66.67% reads as if one were less exact than the other. At most two decimals; a dash
    of nothing.
    """
    rates = [pass_rate(passing, failing) for passing, failing in counts]
    decimals = max((_decimals(rate) for rate in rates if rate is not None), default=0)
    return ["—" if rate is None else f"{rate:.{decimals}f}%" for rate in rates]


def _decimals(rate: float) -> int:
    return len(f"{rate:.2f}".rstrip("0").partition(".")[2])
