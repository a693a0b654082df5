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
    return [x for x in letters.letters if _is_overdue(x, windows, as_of, seen_until)]


def perhaps_overdue(
    letters: Letters, windows: Windows, as_of: date, seen_until: date | None = None
) -> list[Letter]:
    """Letters of which one cannot tell: no date, no sign whether they were answered, or time left
    when they were seen."""
    return [x for x in letters.letters if _is_overdue(x, windows, as_of, seen_until) is None]


def is_answered_by(letter: Letter, as_of: date, seen_until: date | None) -> bool | None:
    """Whether a letter was answered at the time point; None where the page does not tell.

    A site may be looked at days after it: an answer of those days came later. One dated behind
    the look is a slip of the pen, and tells nothing of when it came.
    """
    if letter.is_answered and letter.answered and seen_until:
        return not as_of < letter.answered <= seen_until
    return letter.is_answered


def _is_overdue(
    letter: Letter, windows: Windows, as_of: date, seen_until: date | None
) -> bool | None:
    """Whether a letter waits for too long; None where one cannot tell."""
    answered = is_answered_by(letter, as_of, seen_until)
    if answered:
        return False
    if letter.asked is None:
        # What shows neither a day nor whether it was answered is no sign of a letter that waits.
        return None if answered is False else False
    if not _asked_long_ago(letter.asked, windows, as_of):
        return False
    if answered is None or _had_time_left(letter.asked, windows, as_of, seen_until):
        return None
    return True


def _asked_long_ago(asked: date, windows: Windows, as_of: date) -> bool:
    # 监测时间点前1年内,存在超过3个月未回应的现象: exactly three months is not more.
    return windows.letters.contains(asked, as_of) and asked < windows.unanswered.first_day(as_of)


def _had_time_left(asked: date, windows: Windows, as_of: date, seen_until: date | None) -> bool:
    """Whether three months had not passed at the look, and all of those of the clause lie behind
    it."""
    if seen_until is None or not not_seen_yet(windows.unanswered.first_day(as_of), seen_until):
        return False
    return asked >= windows.unanswered.first_day(seen_until)
