"""The first day that counts for a column, from the windows of the rulebook."""

from __future__ import annotations

from datetime import date

from xuncha.calendar.windows import Window
from xuncha.facts import Column
from xuncha.score.rules import Windows


def column_since(windows: Windows, column: Column, as_of: date) -> date | None:
    """The first day on which an update of this column counts; None where it has no period.

    The period that the office declared in its 栏目信息表 goes before that of the rulebook.
    """
    if column.period_days is not None:
        return Window(days=column.period_days).first_day(as_of)
    window = windows.columns.get(column.kind)
    return window.first_day(as_of) if window else None


def period_days(windows: Windows, column: Column, as_of: date) -> int | None:
    """The period of a column in days (six months are 181 to 184 of them); None without one."""
    since = column_since(windows, column, as_of)
    return (as_of - since).days if since else None
