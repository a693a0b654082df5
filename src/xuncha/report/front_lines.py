"""One site as a line of the front page: verdict, why, where its report stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuncha.punctuation import prose
from xuncha.report.brief import Brief, brief_of

Site = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """A site of the front page. `href` is empty where there is no report."""

    name: str
    url: str
    region: str
    verdict: str
    # Why the verdict is what it is, without a full stop; empty for a site without deductions.
    why: str
    score: str
    href: str


def line_of_campaign(site: Site, hrefs: Mapping[str, str], reports: Mapping[str, Path]) -> Line:
    """The line of a site of campaign.json; an open one's report is asked for what is missing."""
    url = site["url"]
    path = reports.get(url)
    if site["verdict"] == "undetermined" and path and path.is_file():
        return line_of_result(brief_of(json.loads(path.read_bytes())), hrefs.get(url, ""))
    return _line(site, site, hrefs.get(url, ""), prose(site["explanation"]).partition("。")[0])


def line_of_result(brief: Brief, href: str) -> Line:
    """The line of a site that has a report."""
    return _line(brief["site"], brief, href, brief["why"])


def line_of_row(row: Mapping[str, str], href: str) -> Line:
    """The line of a site that an earlier run wrote into summary.csv."""
    judged = {
        **row,
        "score": float(row["score"]) if row.get("score") else None,
        "reasons": [reason for reason in row.get("reasons", "").split(";") if reason],
    }
    because = prose(row.get("explanation", ""))
    return _line(row, judged, href, because.partition("。")[0] if row.get("pages") else because)


def line_without_report(name: str, problem: str) -> Line:
    """The line of a site that could not be inspected."""
    return Line(name, "", "", "undetermined", prose(problem), "", "")


def _line(site: Site, judged: Site, href: str, open_because: str) -> Line:
    score = judged["score"]
    return Line(
        name=site["name"] or site["host"],
        url=site["url"],
        region=site["region"],
        verdict=judged["verdict"],
        why=open_because if judged["verdict"] == "undetermined" else _reasons(judged),
        score="" if score is None else f"{score:g}",
        href=href,
    )


def _reasons(judged: Site) -> str:
    """Vetoes by name, else the deduction sentence as it stands in the report."""
    return "、".join(judged["reasons"]) or str(judged["sentence"] or "")
