"""Days in the addresses of articles, and the years of days that a list writes without one."""

from __future__ import annotations

import re
from datetime import date, timedelta

from xuncha.read.dates.whole import day_of

_YEAR = r"(?P<y>19[89]\d|20\d\d)"
_URL_DATES = (
    re.compile(rf"[t/_-]{_YEAR}(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[_/.\-]|$)"),
    re.compile(rf"/{_YEAR}[-/](?P<m>1[0-2]|0?[1-9])[-/](?P<d>3[01]|[12]\d|0?[1-9])(?=[/_.])"),
    re.compile(rf"/{_YEAR}-?(?P<m>1[0-2]|0[1-9])/(?P<d>3[01]|[12]\d|0[1-9])(?=[/_.])"),
    # /2026/0312/c1201a5678.html
    re.compile(rf"/{_YEAR}/(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=/)"),
)
# A year or a month by itself, or a day before more digits: /article/2018456 is a number.
_URL_YEAR = re.compile(
    rf"[/_t-]{_YEAR}(?:(?=[/_-])|-?(?:0[1-9]|1[0-2])(?:(?=[/_-])|(?:0[1-9]|[12]\d|3[01])(?=[\d/_-])))"
)
# Days that lists show lie beside those in addresses; a number that merely looks like one is far.
_FAR = timedelta(days=92)
# Pages may be fetched some days after the day that they are judged by.
_LATER = timedelta(days=31)


def url_date(url: str) -> date | None:
    """The day an address carries (t20160901_1.html, /2016/9/1/, /20160901/), or None."""
    if "19" not in url and "20" not in url:
        return None
    for form in _URL_DATES:
        if found := form.search(url):
            return day_of(found["y"], found["m"], found["d"])
    return None


def knows_year(url: str, day: date, latest: date) -> bool:
    """Whether an address carries the year of an article of this day, written without its year."""
    return _year_told(day, url, latest) is not None


def place_year(day: date, url: str, ceiling: date, latest: date | None = None) -> date:
    """The year of a date written without one.

    The address of the article knows it best; otherwise it is the last such day not after
    `ceiling`, which is the day of the entry above it in a list that runs from new to old.
    `latest` is the day on which the page was seen: a year after it is a number of the address
    (/article/20440981), none of a date.
    """
    return _year_told(day, url, latest or ceiling) or _not_after(day, ceiling)


def _year_told(day: date, url: str, latest: date) -> date | None:
    """The day with the year that an address tells; None where it tells none that can be meant."""
    if known := url_date(url):
        years = (known.year - 1, known.year, known.year + 1)
        options = [moved for year in years if (moved := _moved(day, year))]
        best = min(options, key=lambda option: abs(option - known), default=None)
        return best if best and abs(best - known) <= _FAR and known <= latest + _LATER else None
    if found := _URL_YEAR.search(url):
        best = _moved(day, int(found["y"]))
        return best if best and best <= latest + _LATER else None
    return None


def _not_after(day: date, ceiling: date) -> date:
    # 29 February may need up to eight years.
    for year in range(ceiling.year, ceiling.year - 9, -1):
        moved = _moved(day, year)
        if moved and moved <= ceiling:
            return moved
    return day


def _moved(day: date, year: int) -> date | None:
    return day_of(year, day.month, day.day)
