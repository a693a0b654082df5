"""How pages of letters write a day, and which day it is as people here count: programs print the
time of Greenwich, too."""

from __future__ import annotations

import re
from datetime import date, timedelta

from turbohtml import Element

from xuncha.read.dates.whole import find_date

FULL_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}")
# The same in a longer pattern, perhaps with the time of day: the group `day`.
DAY_WITH_CLOCK = (
    r"(?P<day>(?:19|20)\d\d[-/.年]\s*\d{1,2}[-/.月]\s*\d{1,2}日?)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?"
)
DAY_WITH_CLOCK_ALONE = re.compile(rf"[\[(]?{DAY_WITH_CLOCK}[\])]?")
# 2026-05-12T17:05:00.000+0000, 2026-05-12T17:05:00Z: after four in the afternoon there it is the
# next day here.
_GREENWICH = re.compile(r"\dT(?P<hour>\d\d):\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]00:?00)")
_NEXT_DAY_FROM = 16
_ZONE = len("+00:00")
_DAY_ALONE = re.compile(r"[\s\[(]*" + FULL_DAY.pattern + r"\s?日?[\s\])]*(?:星期.|周.)?\s*")
# A day heads what follows it beside it, or what stands in the next box.
_LEVELS, _MOST_BESIDE = 2, 100


def day_here(text: str, as_of: date) -> date | None:
    """The first day in a text, in the time of Beijing; None without one."""
    found = find_date(text, as_of)
    if found is None:
        return None
    moment = _GREENWICH.search(text, max(0, found.start), found.end + _ZONE)
    if moment and int(moment["hour"]) >= _NEXT_DAY_FROM:
        return found.day + timedelta(days=1)
    return found.day


def is_day_alone(element: Element) -> bool:
    """Whether an element holds a whole day and nothing else, so that it may head what follows."""
    return _DAY_ALONE.fullmatch(element.text) is not None


def day_above(row: Element, as_of: date) -> date | None:
    """The day that heads the rows this one stands among: 2026年11月16日 over 16:20 … 09:12 …."""
    up: Element | None = row
    for _ in range(_LEVELS):
        one = up.previous_sibling if up is not None else None
        for _ in range(_MOST_BESIDE):
            if one is None:
                break
            if isinstance(one, Element) and is_day_alone(one):
                return day_here(one.text, as_of)
            one = one.previous_sibling
        up = up.parent if up is not None and isinstance(up.parent, Element) else None
    return None
