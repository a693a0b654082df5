"""The coverage of a crawl as the last record of an evidence file has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from xuncha.facts import Coverage, Outcome, OwnOutage


def coverage_to_json(coverage: Coverage) -> dict[str, Any]:
    """The coverage in JSON values. Outages stand there only where there were any."""
    content = {**asdict(coverage), "skipped": dict(coverage.skipped)}
    if not coverage.outages:
        del content["outages"]
    return content


def coverage_from_json(content: Mapping[str, Any]) -> Coverage:
    """What `coverage_to_json` wrote, in this version or an earlier one."""
    outages = tuple(_outage(one) for one in content.get("outages", ()))
    return Coverage(**{**content, "outages": outages})


def _outage(content: Mapping[str, Any]) -> OwnOutage:
    void = tuple((first, last) for first, last in content["void"])
    return OwnOutage(**{**content, "outcome": Outcome(content["outcome"]), "void": void})
