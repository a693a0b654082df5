"""Availability samples as the CSV of the contract: `at,url,ok,seconds,status`."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from xuncha.facts import Probe

COLUMNS = ("at", "url", "ok", "seconds", "status")


def probes_to_csv(probes: Iterable[Probe]) -> str:
    """The samples as CSV text with a header row."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for probe in probes:
        status = "" if probe.status is None else probe.status
        writer.writerow([probe.at, probe.url, int(probe.ok), repr(probe.seconds), status])
    return out.getvalue()


def probes_from_csv(text: str) -> tuple[Probe, ...]:
    """Read what `probes_to_csv` wrote."""
    rows = csv.DictReader(io.StringIO(text))
    return tuple(
        Probe(
            at=row["at"],
            url=row["url"],
            ok=row["ok"] == "1",
            seconds=float(row["seconds"]),
            status=int(row["status"]) if row["status"] else None,
        )
        for row in rows
    )
