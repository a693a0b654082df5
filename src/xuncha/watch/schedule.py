"""When each home page is asked: spread over the day, different every day, the same for everyone.

A day is cut into as many slots as there are visits; each slot has one visit at a minute that site,
day and slot decide. So nobody can be ready for the visit, and any process works out the same plan.
"""

from __future__ import annotations

from datetime import date
from hashlib import shake_128

from xuncha.crawl.probes.series import LEAST_PER_DAY

MINUTES_A_DAY = 1440
# 每天间隔性访问20次以上: four spare visits for a short break of ours.
DEFAULT_PER_DAY = 24
# One in five minutes; more is no monitoring but load.
MOST_PER_DAY = 288
# Two visits of a day are at least this part of a slot apart.
_APART = 6


def seconds_of_day(key: str, day: date, per_day: int = DEFAULT_PER_DAY) -> tuple[int, ...]:
    """The moments of a site's visits on a day, in seconds after midnight, one a slot, rising.

    `key` names the site for good. ValueError below the 20 a day of the rule or above 288.
    """
    check_per_day(per_day)
    chance = shake_128(f"{key}\n{day.isoformat()}".encode()).digest(3 * per_day)
    seconds: list[int] = []
    earliest = 0
    for slot in range(per_day):
        start, end = slot_minutes(slot, per_day)
        place = int.from_bytes(chance[3 * slot : 3 * slot + 2], "big")
        minute = max(start + place * (end - start) // 65_536, earliest)
        seconds.append(minute * 60 + chance[3 * slot + 2] * 60 // 256)
        earliest = minute + max(1, (end - start) // _APART)
    return tuple(seconds)


def check_per_day(per_day: int) -> None:
    """ValueError where the rule's 20 a day would not be met, or the load were out of measure."""
    if not LEAST_PER_DAY <= per_day <= MOST_PER_DAY:
        raise ValueError(f"{per_day} a day; {LEAST_PER_DAY} to {MOST_PER_DAY} are possible")


def slot_minutes(slot: int, per_day: int) -> tuple[int, int]:
    """The minutes of the day at which a slot begins and ends (the end not included)."""
    return MINUTES_A_DAY * slot // per_day, MINUTES_A_DAY * (slot + 1) // per_day


def slot_of(minute: int, per_day: int) -> int:
    """The slot a minute of the day lies in."""
    return ((minute + 1) * per_day - 1) // MINUTES_A_DAY
