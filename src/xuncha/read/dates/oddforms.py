"""Days in forms of their own: as programs print them when nobody tells them how (Java's, JavaScript's,
with a time zone), and behind a year in brackets."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# 2026-06-02T16:00:00.000+0000 is what Spring makes of midnight in China.
_ZONED = re.compile(
    r"\W{0,2}(20\d\d)-(\d\d)-(\d\d)T([01]\d|2[0-3]):\d\d(?::\d\d)?(?:\.\d{1,9})?\s?"
    r"(?P<zone>Z|\+0(?:0:?00|8:?00))\W{0,2}"
)
# Wed Jun 03 09:31:22 CST 2026; Wed Jun 03 2026 09:31:22 GMT+0800 (中国标准时间)
_NAMED = re.compile(
    rf"\W{{0,2}}({'|'.join(_WEEKDAYS)}) ({'|'.join(_MONTHS)}) (\d\d?) (?:(20\d\d) )?"
    r"\d\d:\d\d:\d\d (?:CST|GMT\+08:?00(?: \([^()]{1,20}\))?)(?: (20\d\d))?\W{0,2}"
)
# 【2026】06.03; 〔2026〕 is of the number of a document.
_YEAR_IN_BRACKETS = re.compile(
    r"[\[【(（]\s*(19[89]\d|20\d\d)\s*年?\s*[\]】)）]\s*(0[1-9]|1[0-2])\s*[-/.月]\s*(0[1-9]|[12]\d|3[01])日?"
)
_OPENERS = ("[", "【", "(", "（")
_MIDNIGHT_IN_GREENWICH = 16


def odd_day(text: str) -> date | None:
    """The day in China that a text in one of these forms is; None for any other text."""
    try:
        if text[:1] in _OPENERS:
            found = _YEAR_IN_BRACKETS.fullmatch(text)
            return date(int(found[1]), int(found[2]), int(found[3])) if found else None
        if "T" in text and ":" in text:
            return _zoned(text) or _named(text)
    except ValueError:
        # The 31st of June.
        return None
    return None


def _zoned(text: str) -> date | None:
    found = _ZONED.fullmatch(text)
    if found is None:
        return None
    day = date(int(found[1]), int(found[2]), int(found[3]))
    is_here = found["zone"].startswith("+08")
    return day if is_here or int(found[4]) < _MIDNIGHT_IN_GREENWICH else day + timedelta(days=1)


def _named(text: str) -> date | None:
    found = _NAMED.fullmatch(text)
    if found is None or bool(found[4]) == bool(found[5]):
        return None
    day = date(int(found[4] or found[5]), _MONTHS.index(found[2]) + 1, int(found[3]))
    # Of another weekday it is no day at all.
    return day if _WEEKDAYS[day.weekday()] == found[1] else None
