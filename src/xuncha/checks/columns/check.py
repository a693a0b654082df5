"""Columns that were not updated within their period, blank ones, and those that were not read."""

from __future__ import annotations

from typing import Any

from xuncha.checks.columns.archived import observe_archived
from xuncha.checks.columns.required import observe_required
from xuncha.checks.columns.state import ColumnState, standing
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import content_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Column, Observation, SiteFacts

# Below this it is a guess that the page is a column of this kind at all: a person looks first.
SURE_ENOUGH = 0.5

# What the reader says of a page that only asks for patience (read/columns/found.py).
UNDER_CONSTRUCTION = "维护或建设中"

_NAMES = {
    ColumnState.STALE: "column_stale",
    ColumnState.BLANK: "column_blank",
    ColumnState.UNKNOWN: "column_unknown",
}


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`column_stale`, `column_blank` and `column_unknown`, at most one a column;
    `column_under_construction` for those that say so; `dates_apart`; `archive_mark_missing`
    (archived.py); `required_column_missing` (required.py)."""
    unread = content_unread(facts)
    if unread:
        nothing: dict[str, Any] = {"name": "", "kind": "", "first_level": True}
        return (
            unknown("columns", "column_unknown", facts, unread, **nothing),
            unknown("columns", "required_column_missing", facts, unread, group=""),
        )
    seen = (_observation(column, facts, windows) for column in facts.columns)
    excused = (_construction(column, facts) for column in facts.columns)
    found = (observation for observation in (*seen, *excused) if observation)
    apart = (_apart(column) for column in facts.columns if column.dates_apart)
    return (*found, *apart, *observe_archived(facts), *observe_required(facts))


def _apart(column: Column) -> Observation:
    """`dates_apart`: a hint. A list may show when an entry was put up, its page when signed."""
    found = column.dates_apart
    assert found is not None
    return Observation(
        check="columns",
        name="dates_apart",
        url=column.url,
        certainty=Certainty.SUSPECTED,
        detail={
            "name": column.name,
            "items": found.items,
            "example": found.url,
            "in_list": found.in_list.isoformat(),
            "on_page": found.on_page.isoformat(),
        },
        count=found.items,
        record_id=column.record_id,
        at=column.at,
    )


def _construction(column: Column, facts: SiteFacts) -> Observation | None:
    # 不得以“正在建设中”、“改版中”、“升级中”等理由保留空白栏目
    if UNDER_CONSTRUCTION not in column.unreadable:
        return None
    return Observation(
        check="columns",
        name="column_under_construction",
        url=column.url,
        certainty=Certainty.SUSPECTED,
        detail={"name": column.name, "kind": str(column.kind), "first_level": column.first_level},
        **evidence_of(facts, column),
    )


def _observation(column: Column, facts: SiteFacts, windows: Windows) -> Observation | None:
    judged = standing(column, windows, facts.as_of, facts.seen_until)
    if judged.state is ColumnState.FRESH:
        return None
    detail: dict[str, Any] = {"name": column.name, "kind": str(column.kind)}
    if judged.state is ColumnState.STALE and judged.since:
        detail["newest"] = column.newest.isoformat() if column.newest else None
        detail["since"] = judged.since.isoformat()
    detail["first_level"] = column.first_level
    if judged.state is ColumnState.UNKNOWN:
        detail["reason"] = judged.reason
    return Observation(
        check="columns",
        name=_NAMES[judged.state],
        url=column.url,
        certainty=_certainty(column, judged.state),
        detail=detail,
        **evidence_of(facts, column),
    )


def _certainty(column: Column, state: ColumnState) -> Certainty:
    if state is ColumnState.UNKNOWN:
        return Certainty.UNKNOWN
    return Certainty.CONFIRMED if column.confidence >= SURE_ENOUGH else Certainty.SUSPECTED
