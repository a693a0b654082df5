"""Dates that begin with the day: 16.09.2026. 05/09/2026 alone may be May as well as September."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from xuncha.read.dates.whole import day_of

_FORM = re.compile(
    r"^[^\w]*(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)"
    r"(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[^\w]*$"
)
_MONTHS = 12


class Turned(NamedTuple):
    """A date whose year stands last: two numbers before it, which are day and month."""

    token: int
    first: int
    second: int
    year: int


def turned_date(token: int, text: str) -> Turned | None:
    """Such a date where a text is nothing else."""
    found = _FORM.match(text)
    return Turned(token, int(found["a"]), int(found["b"]), int(found["y"])) if found else None


def told_days(dates: Iterable[Turned]) -> list[tuple[int, date]]:
    """Token and day of such dates. Those that may be read both ways follow the others of the page;
    [] where no other tells, or they tell different things."""
    dates = list(dates)
    orders = {
        one.first > _MONTHS for one in dates if (one.first > _MONTHS) != (one.second > _MONTHS)
    }
    if len(orders) != 1:
        return []
    day_first = orders.pop()
    days = (
        (one.token, day_of(one.year, *((one.second, one.first) if day_first else one[1:3])))
        for one in dates
    )
    return [(token, day) for token, day in days if day]
