"""Days in the addresses of articles, and the years of days that a list writes without one."""

from __future__ import annotations

import re
from datetime import date

from xuncha.read.dates import day_of

_YEAR = r"(?P<y>19[89]\d|20\d\d)"
_URL_DATES = (
    re.compile(rf"[t/_-]{_YEAR}(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[_/.\-]|$)"),
    re.compile(rf"/{_YEAR}[-/](?P<m>1[0-2]|0?[1-9])[-/](?P<d>3[01]|[12]\d|0?[1-9])(?=[/_.])"),
    re.compile(rf"/{_YEAR}-?(?P<m>1[0-2]|0[1-9])/(?P<d>3[01]|[12]\d|0[1-9])(?=[/_.])"),
    # /2026/0312/c1201a5678.html
    re.compile(rf"/{_YEAR}/(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=/)"),
)
_URL_YEAR = re.compile(rf"[/_t-]{_YEAR}(?:-?(?P<m>0[1-9]|1[0-2]))?(?=[/\d_-])")


def url_date(url: str) -> date | None:
    """The day an address carries (t20160901_1.html, /2016/9/1/, /20160901/), or None."""
    if "19" not in url and "20" not in url:
        return None
    for form in _URL_DATES:
        if found := form.search(url):
            return day_of(found["y"], found["m"], found["d"])
    return None


def url_year(url: str) -> bool:
    """Whether an address carries the year of its article."""
    return url_date(url) is not None or _URL_YEAR.search(url) is not None


def place_year(day: date, url: str, ceiling: date) -> date:
    """The year of a date written without one.

    The address of the article knows it best; otherwise it is the last such day not after
    `ceiling`, which is the day of the entry above it in a list that runs from new to old.
    """
    if known := url_date(url):
        years = (known.year - 1, known.year, known.year + 1)
        options = [moved for year in years if (moved := _moved(day, year))]
        return min(options, key=lambda option: abs((option - known).days))
    if (found := _URL_YEAR.search(url)) and (moved := _moved(day, int(found["y"]))):
        return moved
    return _not_after(day, ceiling)


def _not_after(day: date, ceiling: date) -> date:
    # 29 February may need up to eight years.
    for year in range(ceiling.year, ceiling.year - 9, -1):
        moved = _moved(day, year)
        if moved and moved <= ceiling:
            return moved
    return day


def _moved(day: date, year: int) -> date | None:
    return day_of(year, day.month, day.day)
