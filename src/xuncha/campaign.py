"""What a round of inspections comes to: the figures a circular prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from xuncha.facts import NOTHING, Site, Verdict
from xuncha.passrate import pass_rate
from xuncha.sites import host_with_port

Report = Mapping[str, Any]


def campaign_of(
    reports: Sequence[Report],
    national: Sequence[Report] = (),
    earlier: Mapping[str, str] = NOTHING,
    **about: Any,
) -> dict[str, Any]:
    """The figures of a campaign, ready for campaign.json and for the circular.

    Regions stand in the order of the list. `pass_rate` is in percent of the sites that could be
    judged (passrate.py); a site whose verdict could not be reached is in neither number of it, and
    is counted in `undetermined`. `national` are sites that a higher office inspected:
    listed, never counted. `earlier` is what the office's own files say of a site by its name ("第二季度
    被通报后整改不彻底"): no inspection can see it, so it only stands before the sentence of such a
    site. `about` is kept as it is (title, issuer, dates).
    """
    regions: dict[str, list[Report]] = {}
    for report in reports:
        regions.setdefault(report["site"]["region"], []).append(report)
    return {
        "schema": "xuncha.campaign/1",
        **about,
        **_counts(reports),
        "regions": [
            {"name": name, "level": own[0]["site"]["level"], **_counts(own)}
            for name, own in regions.items()
        ],
        "sites": [_site(report) for report in reports],
        "national": [_with_history(_site(report), earlier) for report in national],
    }


def unjudged(site: Site, problem: str) -> dict[str, Any]:
    """What stands for a site without a report, so that it is counted: it is undetermined."""
    return {
        "site": {**asdict(site), "host": host_with_port(site.url)},
        "verdict": str(Verdict.UNDETERMINED),
        "score": None,
        "reasons": [],
        "sentence": "",
        "explanation": problem,
    }


def _counts(reports: Sequence[Report]) -> dict[str, Any]:
    verdicts = [report["verdict"] for report in reports]
    failing = verdicts.count(Verdict.FAIL)
    return {
        "sampled": len(reports),
        "failing": failing,
        "undetermined": verdicts.count(Verdict.UNDETERMINED),
        "pass_rate": pass_rate(verdicts.count(Verdict.PASS), failing),
    }


def _with_history(row: dict[str, Any], earlier: Mapping[str, str]) -> dict[str, Any]:
    known = earlier.get(row["name"])
    return {**row, "sentence": f"{known},{row['sentence']}", "earlier": known} if known else row


def _site(report: Report) -> dict[str, Any]:
    site = report["site"]
    return {
        "name": site["name"],
        "region": site["region"],
        "url": site["url"],
        "host": site["host"],
        "verdict": report["verdict"],
        "score": report["score"],
        "reasons": report["reasons"],
        "sentence": report["sentence"],
        "explanation": report["explanation"],
    }
