"""links.csv and columns.csv: the long tables of a site, for Excel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from xuncha.checks.privacy.numbers import mask_text
from xuncha.facts import LinkTarget
from xuncha.tables import write_csv

LINK_HEADER = (
    "url",
    "final_url",
    "kind",
    "on_home",
    "verdict",
    "status",
    "reason",
    "attempts",
    "parent_count",
    "first_parent",
    "anchor_text",
)
COLUMN_HEADER = (
    "name",
    "url",
    "kind",
    "items",
    "newest",
    "date_source",
    "period_days",
    "state",
    "confidence",
)


def write_links(path: Path, links: Iterable[LinkTarget]) -> None:
    """One row a target, sorted by address."""
    write_csv(path, LINK_HEADER, map(_link_row, sorted(links, key=lambda link: link.url)))


def _link_row(link: LinkTarget) -> tuple[object, ...]:
    return (
        link.url,
        link.final_url,
        str(link.kind),
        link.on_home,
        str(link.verdict),
        link.status,
        link.reason,
        link.attempts,
        link.parent_count,
        link.parents[0] if link.parents else "",
        mask_text(link.anchor_text),
    )


def write_columns(path: Path, report: Mapping[str, Any]) -> None:
    """One row a column, as report.json has them."""
    rows = ([column[field] for field in COLUMN_HEADER] for column in report["columns"])
    write_csv(path, COLUMN_HEADER, rows)
