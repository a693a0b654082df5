"""The first day that counts for each question, from the windows of the rulebook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from xuncha.calendar.windows import Window
from xuncha.facts import Column

# A rulebook's windows: the kind of a column, or one of the three names below → its window.
Windows = Mapping[str, Window]

HOME = "home"
INTERACTION = "interaction"
ANSWER = "answer"


def home_since(windows: Windows, as_of: date) -> date:
    """The first day on which an update of the home page counts."""
    # 监测2周
    return windows.get(HOME, Window(days=14)).first_day(as_of)


def interaction_since(windows: Windows, as_of: date) -> date:
    """The first day on which a letter, survey or interview counts."""
    # 监测时间点前1年内
    return windows.get(INTERACTION, Window(months=12)).first_day(as_of)


def answer_before(windows: Windows, as_of: date) -> date:
    """A letter asked before this day and not answered is overdue."""
    # 超过3个月未回应
    return windows.get(ANSWER, Window(months=3)).first_day(as_of)


def column_since(windows: Windows, column: Column, as_of: date) -> date | None:
    """The first day on which an update of this column counts; None where it has no period.

    The period that the office declared in its 栏目信息表 goes before that of the rulebook.
    """
    if column.period_days is not None:
        return Window(days=column.period_days).first_day(as_of)
    window = windows.get(column.kind)
    return window.first_day(as_of) if window else None


def period_days(windows: Windows, column: Column, as_of: date) -> int | None:
    """The period of a column in days (six months are 181 to 184 of them); None without one."""
    since = column_since(windows, column, as_of)
    return (as_of - since).days if since else None
