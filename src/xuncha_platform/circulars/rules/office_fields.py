"""Fields of the facts that only the office knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def with_rectification(
    fields: Mapping[str, Any], deadline: str | None, report_to: str | None
) -> dict[str, Any]:
    """The fields with the deadline of the rectification (ISO date) and where it is reported.

    None leaves one as it is, an empty text takes it out.
    """
    found = dict(fields)
    given = {"deadline": deadline, "report_to": report_to}
    said = {name: value for name, value in given.items() if value is not None}
    rectification = {**found.get("rectification", {}), **said}
    kept = {name: value for name, value in rectification.items() if value}
    if kept.keys() - {"form"}:
        found["rectification"] = {"form": "书面", **kept}
    else:
        found.pop("rectification", None)
    return found
