"""What a check needs to know of the rulebook: how far back it looks. Nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from xuncha.calendar.windows import Window
from xuncha.facts import Column, ColumnKind

# The confidence of a kind that stands in the 栏目信息表 itself (read/columns/kinds.py).
_SAID_BY_THE_TABLE = 1.0


class Windows(Protocol):
    """The windows of a rulebook (score.rules.Windows is one)."""

    @property
    def home(self) -> Window:
        """首页栏目: updates of the home page."""

    @property
    def letters(self) -> Window:
        """政务咨询: letters that count at all."""

    @property
    def unanswered(self) -> Window:
        """A letter asked longer ago than this and without an answer is overdue."""

    @property
    def surveys(self) -> Window:
        """调查征集."""

    @property
    def interviews(self) -> Window:
        """在线访谈."""

    @property
    def columns(self) -> Mapping[ColumnKind, Window]:
        """Kinds of columns that have to be updated; one that is not here is never stale."""


def column_since(windows: Windows, column: Column, as_of: date) -> date | None:
    """The first day on which an update of this column counts; None where it has no period.

    The clause has its period for the kinds that it names, whatever an office declares. Where the
    kind was only told by its name or place, a longer declared period speaks against the guess:
    what is up to date by either is not held against it.
    """
    # 评分表点名的栏目按评分表的周期,其他栏目以《栏目信息表》报的更新周期为准
    window = windows.columns.get(column.kind)
    since = window.first_day(as_of) if window else None
    if column.period_days is None or (since and column.confidence >= _SAID_BY_THE_TABLE):
        return since
    declared = Window(days=column.period_days).first_day(as_of)
    return min(declared, since) if since else declared


def period_days(windows: Windows, column: Column, as_of: date) -> int | None:
    """The period of a column in days (six months are 181 to 184 of them); None without one."""
    since = column_since(windows, column, as_of)
    return (as_of - since).days if since else None
