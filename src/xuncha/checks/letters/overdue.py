"""Which letters wait for an answer for more than three months. The check and the report agree."""

from __future__ import annotations

from datetime import date

from xuncha.checks.sight import not_seen_yet
from xuncha.checks.windows import Windows
from xuncha.facts import Letter, Letters


def overdue(
    letters: Letters, windows: Windows, as_of: date, seen_until: date | None = None
) -> list[Letter]:
    """Letters of the last year, asked more than three months ago, that have no answer.

    Of a time that had not come when the site was looked at (`seen_until`), only those that were
    overdue by then: the others may have been answered since.
    """
    return [
        letter
        for letter in letters.letters
        if letter.is_answered is False
        and _asked_long_ago(letter, windows, as_of)
        and not _had_time_left(letter, windows, as_of, seen_until)
    ]


def perhaps_overdue(
    letters: Letters, windows: Windows, as_of: date, seen_until: date | None = None
) -> list[Letter]:
    """Letters of which one cannot tell: no date, no sign whether they were answered, or time left
    when they were seen."""
    return [
        letter
        for letter in letters.letters
        if (letter.is_answered is False and letter.asked is None)
        or (letter.is_answered is None and _asked_long_ago(letter, windows, as_of))
        or (
            letter.is_answered is False
            and _asked_long_ago(letter, windows, as_of)
            and _had_time_left(letter, windows, as_of, seen_until)
        )
    ]


def _asked_long_ago(letter: Letter, windows: Windows, as_of: date) -> bool:
    # 监测时间点前1年内,存在超过3个月未回应的现象: exactly three months is not more.
    if letter.asked is None or not windows.letters.contains(letter.asked, as_of):
        return False
    return letter.asked < windows.unanswered.first_day(as_of)


def _had_time_left(letter: Letter, windows: Windows, as_of: date, seen_until: date | None) -> bool:
    """Whether three months had not passed at the look, and all of those of the clause lie behind
    it."""
    if seen_until is None or not not_seen_yet(windows.unanswered.first_day(as_of), seen_until):
        return False
    return letter.asked is not None and letter.asked >= windows.unanswered.first_day(seen_until)
