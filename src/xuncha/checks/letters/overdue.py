"""Which letters wait for an answer for more than three months. The check and the report agree."""

from __future__ import annotations

from datetime import date

from xuncha.checks.windows import Windows
from xuncha.facts import Letter, Letters


def overdue(letters: Letters, windows: Windows, as_of: date) -> list[Letter]:
    """Letters of the last year, asked more than three months ago, that have no answer."""
    return [
        letter
        for letter in letters.letters
        if letter.is_answered is False and _asked_long_ago(letter, windows, as_of)
    ]


def perhaps_overdue(letters: Letters, windows: Windows, as_of: date) -> list[Letter]:
    """Letters of which one cannot tell: no date, or no sign whether they were answered."""
    return [
        letter
        for letter in letters.letters
        if (letter.is_answered is False and letter.asked is None)
        or (letter.is_answered is None and _asked_long_ago(letter, windows, as_of))
    ]


def _asked_long_ago(letter: Letter, windows: Windows, as_of: date) -> bool:
    # 监测时间点前1年内,存在超过3个月未回应的现象: exactly three months is not more.
    if letter.asked is None or not windows.letters.contains(letter.asked, as_of):
        return False
    return letter.asked < windows.unanswered.first_day(as_of)
