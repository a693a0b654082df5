"""What a column comes to against its period. The report and the check read the same answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xuncha.checks.sight import not_seen_yet
from xuncha.checks.windows import Windows, column_since
from xuncha.facts import Column


class ColumnState(StrEnum):
    """The states of a column, as the contract names them."""

    FRESH = "fresh"
    STALE = "stale"
    BLANK = "blank"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ColumnStanding:
    """A column's state; `since` is the first day that counts, None where it has no period."""

    state: ColumnState
    since: date | None = None
    # Why it is unknown, in Chinese; empty otherwise.
    reason: str = ""


def standing(
    column: Column, windows: Windows, as_of: date, seen_until: date | None = None
) -> ColumnStanding:
    """Judge one column. Both ends of its window are included.

    `seen_until`: the latest day of which the evidence can tell (facts/site.py).
    """
    # 空白栏目:自栏目开设之日起没有提供过任何信息资源
    if column.blank:
        return ColumnStanding(ColumnState.BLANK, column_since(windows, column, as_of))
    # 历史性工作专题栏目除外: an archived column had content once and owes no more.
    if column.archived:
        return ColumnStanding(ColumnState.FRESH)
    # An article or a directory of columns has content, and no period of its own.
    since = column_since(windows, column, as_of) if column.is_list else None
    if column.unreadable:
        # A list that was read in part is updated when the part that was read shows it.
        if since and column.newest and since <= column.newest <= as_of:
            return ColumnStanding(ColumnState.FRESH, since)
        # Nothing is owed by a day, and what shows entries is not blank: nothing stays open.
        if since is None and column.items:
            return ColumnStanding(ColumnState.FRESH)
        return ColumnStanding(ColumnState.UNKNOWN, reason=column.unreadable)
    if since is None:
        return ColumnStanding(ColumnState.FRESH)
    if column.items == 0:
        return ColumnStanding(ColumnState.UNKNOWN, since, "栏目页打开了,但没有读到条目")
    return _against(column, since, as_of, seen_until)


def _against(column: Column, since: date, as_of: date, seen_until: date | None) -> ColumnStanding:
    # 未注明信息发布时间的视为不更新
    if column.newest is None or column.newest < since:
        if unseen := not_seen_yet(since, seen_until):
            return ColumnStanding(ColumnState.UNKNOWN, since, unseen)
        return ColumnStanding(ColumnState.STALE, since)
    if column.newest > as_of:
        reason = f"最新日期 {column.newest.isoformat()} 晚于监测时间点,看不出此前是否更新"
        return ColumnStanding(ColumnState.UNKNOWN, since, reason)
    return ColumnStanding(ColumnState.FRESH, since)
