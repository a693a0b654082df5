"""The findings of a report as rows: which clauses count each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

_DECIDING = ("violated", "undetermined")


def finding_rows(report: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """One dict of the fields of findings.models.Finding for every finding of report.json."""
    counted_by: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for indicator in report["indicators"]:
        for fingerprint in indicator["findings"]:
            counted_by[fingerprint].append(indicator)
    for finding in report["findings"]:
        # A veto stands first: it is what a person has to look at.
        rows = sorted(counted_by[finding["fingerprint"]], key=lambda row: row["kind"] != "veto")
        yield {
            "fingerprint": finding["fingerprint"],
            "check_name": finding["check"],
            "name": finding["name"],
            "indicators": [row["id"] for row in rows],
            "is_veto": any(row["kind"] == "veto" and row["state"] in _DECIDING for row in rows),
            "url": finding["url"],
            "parents": finding["parents"],
            "parent_count": finding["parent_count"],
            "detail": finding["detail"],
            "certainty": finding["state"],
            "record_id": finding["evidence"]["record_id"],
            "seen_at": finding["evidence"]["at"],
        }
