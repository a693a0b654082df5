"""Days of which a text holds but a part: a year, a month, a day; and parts put together."""

from __future__ import annotations

import re
from datetime import date

from xuncha.read.dates.whole import (
    MONTH,
    MONTH_DAY,
    MONTHS,
    YEAR,
    FoundDate,
    day_of,
    latest_year,
    made_date,
)

_YEAR_MONTH = re.compile(rf"^\W*{YEAR}\s*[-/.年]\s*{MONTH}\s*月?\W*$")
# 2023年（14）: so many entries fold under it.
_LONE_YEAR = re.compile(
    rf"^\W*{YEAR}\s*(?:年(?:度?\s*[(（]\s*共?\s*\d{{1,4}}\s*[条篇件项]?(?=\s*[)）]))?)?\W*$"
)
_LONE_MONTH = re.compile(r"^\W*(?P<m>1[0-2]|0?[1-9])\s*月\W*$")
_SHORT_DAY = re.compile(
    r"^\W*[\[(（【]\s*(?P<m>1[0-2]|0?[1-9])\s*[-/.]\s*(?P<d>3[01]|[12]\d|0?[1-9])\s*[\])）】]\W*$"
)
_LONE_DAY = re.compile(r"^\W*(?P<d>3[01]|[12]\d|0?[1-9])\s*日?\W*$")
_MONTH_NAME = re.compile(rf"({'|'.join(MONTHS)})[a-z]{{0,6}}\.?", re.I)
_TWO_DIGITS = 2


def split_date(first: str, second: str, as_of: date) -> FoundDate | None:
    """A date set in two pieces, as designs do: "23" beside "2020-06", "06-23" beside "2020".

    "23" beside "06月" has no year: the last such day not after `as_of`.
    """
    for whole, part in ((first, second), (second, first)):
        if (year_month := _YEAR_MONTH.match(whole)) and (day := _LONE_DAY.match(part)):
            return made_date(year_month["y"], year_month["m"], day["d"], True, (0, 0))
        if (year := _LONE_YEAR.match(whole)) and (rest := MONTH_DAY.fullmatch(part.strip())):
            month, number = rest["m"] or rest["m2"], rest["d"] or rest["d2"]
            return made_date(year["y"], month, number, True, (0, 0))
        if (lone := _LONE_MONTH.match(whole)) and (day := _LONE_DAY.match(part)):
            return _without_year(lone["m"], day["d"], as_of)
    return None


def three_pieces(first: str, second: str, third: str) -> FoundDate | None:
    """A date set in three pieces: "14" "SEP" "2026", "2026" "9月" "14", "2026" "09" "14"."""
    if year := _LONE_YEAR.match(first):
        month, day = _named_month(second), third
        if not month and second.isdigit() and len(second) == len(third) == _TWO_DIGITS:
            month = second
    else:
        year = _LONE_YEAR.match(third)
        month, day = _named_month(second), first
        if not month:
            month, day = _named_month(first), second
    lone = _LONE_DAY.match(day)
    if not year or not month or not lone:
        return None
    return made_date(year["y"], month, lone["d"], True, (0, 0))


def _named_month(text: str) -> str:
    """The number of a month written as 9月, Sep or SEPTEMBER; "" for anything else."""
    if lone := _LONE_MONTH.match(text):
        return lone["m"]
    known = _MONTH_NAME.fullmatch(text)
    return str(MONTHS.index(known[1].lower()) + 1) if known else ""


def day_in_year(year: str, first: str, second: str) -> date | None:
    """The day that "9月" beside "28", or "28" beside "Sep", is under the heading "2026年"."""
    if not (above := _LONE_YEAR.match(year)):
        return None
    for whole, part in ((first, second), (second, first)):
        if (month := _named_month(whole)) and (day := _LONE_DAY.match(part)):
            return day_of(above["y"], month, day["d"])
    return None


def short_day(text: str, as_of: date) -> FoundDate | None:
    """The day of "[1/6]" or "(12/29)": in brackets, alone, without noughts."""
    found = _SHORT_DAY.match(text)
    return _without_year(found["m"], found["d"], as_of) if found else None


def _without_year(month: str, day: str, as_of: date) -> FoundDate | None:
    return made_date(latest_year(int(month), int(day), as_of), month, day, False, (0, 0))


def is_year_or_month(text: str) -> bool:
    """Whether a text is a year or a month of a year and nothing else: "2026年", "2026-03"."""
    return bool(_LONE_YEAR.match(text) or _YEAR_MONTH.match(text))


def is_month_of_year(text: str) -> bool:
    """Whether a text is a month of a year and nothing else: "2026-03", "2026年3月"."""
    return bool(_YEAR_MONTH.match(text))


def is_month(text: str) -> bool:
    """Whether a text is a month in figures and nothing else: "3月"."""
    return bool(_LONE_MONTH.match(text))


def is_date_piece(text: str) -> bool:
    """Whether a text is a year, a month of a year or a month by its name: "2026", "9月", "SEP"."""
    return is_year_or_month(text) or bool(_named_month(text))


def day_under(heading: str, text: str) -> date | None:
    """The day that "03-06" is under the heading "2026年", or "17日" under "2026年3月"."""
    if year_month := _YEAR_MONTH.match(heading):
        day = _LONE_DAY.match(text) if "日" in text else None
        return day_of(year_month["y"], year_month["m"], day["d"]) if day else None
    year, rest = _LONE_YEAR.match(heading), MONTH_DAY.fullmatch(text.strip(" []()（）【】"))
    if year is None or rest is None:
        return None
    return day_of(year["y"], rest["m"] or rest["m2"], rest["d"] or rest["d2"])
