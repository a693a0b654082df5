"""How pages of letters write a day, and which day it is as people here count: programs print the
time of Greenwich, too."""

from __future__ import annotations

import re
from datetime import date, timedelta

from xuncha.read.dates import find_date

FULL_DAY = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}")
# The same in a longer pattern, perhaps with the time of day: the group `day`.
DAY_WITH_CLOCK = (
    r"(?P<day>(?:19|20)\d\d[-/.年]\s*\d{1,2}[-/.月]\s*\d{1,2}日?)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?"
)
# 2026-05-12T17:05:00.000+0000, 2026-05-12T17:05:00Z: after four in the afternoon there it is the
# next day here.
_GREENWICH = re.compile(r"\dT(?P<hour>\d\d):\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]00:?00)")
_NEXT_DAY_FROM = 16
_ZONE = len("+00:00")


def day_here(text: str, as_of: date) -> date | None:
    """The first day in a text, in the time of Beijing; None without one."""
    found = find_date(text, as_of)
    if found is None:
        return None
    moment = _GREENWICH.search(text, max(0, found.start), found.end + _ZONE)
    if moment and int(moment["hour"]) >= _NEXT_DAY_FROM:
        return found.day + timedelta(days=1)
    return found.day
