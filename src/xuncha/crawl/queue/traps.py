"""Addresses without end: calendars, repeating paths, endless variants. Each with its reason."""

from __future__ import annotations

import re
from collections import Counter

from xuncha.crawl.targets import path_of

MAX_URL_LENGTH = 1000
MAX_SEGMENTS = 16
# show.jsp?id=1 … are a site's articles; three and more parameters are sorting and filtering.
MAX_ARTICLES_OF_PROGRAM = 20_000
MAX_VARIANTS = 300
MAX_CALENDAR_PAGES = 24

TOO_LONG = "too_long_url"
REPEATING = "repeating_path"
TOO_DEEP = "too_deep"
CALENDAR = "calendar"
VARIANTS = "query_variants"

_CALENDAR_KEY = re.compile(
    r"(?:^|&)(?:year|month|day|date|nian|yue|rq|riqi|calendar\w*|ym|week)=[\d-]"
    # y=2019&m=6, and a day by whatever name, d=2019-6-3, where nothing else is asked for.
    r"|^y=(?:19|20)\d\d(?:&\w{1,5}=\d{1,2}){0,2}$"
    r"|^\w{1,12}=(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?$",
    re.I,
)
_CALENDAR_PATH = re.compile(r"/(?:calendar|rili|richeng|events?)/.*\d", re.I)


def endless_shape(url: str) -> str:
    """The reason why the address alone shows a trap, or ""."""
    if len(url) > MAX_URL_LENGTH:
        return TOO_LONG
    segments = [segment for segment in path_of(url).split("/") if segment]
    if len(segments) > MAX_SEGMENTS:
        return TOO_DEEP
    return REPEATING if _repeats(segments) else ""


def _repeats(segments: list[str]) -> bool:
    """/a/a/a/ or /a/b/a/b/a/b/; numbers may stand thrice: /2011/11/11/11.html is a date."""
    if len(set(segments)) == len(segments):
        return False
    for width in (1, 2, 3):
        for start in range(len(segments) - 3 * width + 1):
            part = segments[start : start + width]
            again = segments[start + width : start + 2 * width]
            third = segments[start + 2 * width : start + 3 * width]
            if part == again == third and not all(name.isdigit() for name in part):
                return True
    return any(number >= 5 and not name.isdigit() for name, number in Counter(segments).items())


class VariantCounter:
    """How many addresses of one program were taken; one counter a site."""

    def __init__(self) -> None:
        self._variants: Counter[str] = Counter()
        self._calendars: Counter[str] = Counter()

    def refuse(self, url: str) -> str:
        """Count one more address; the reason why it is one too many, or ""."""
        path, _, query = url.partition("?")
        if _CALENDAR_KEY.search(query) or _CALENDAR_PATH.search(path):
            place = re.sub(r"\d+", "0", path)
            self._calendars[place] += 1
            if self._calendars[place] > MAX_CALENDAR_PAGES:
                return CALENDAR
        if query:
            is_filter = query.count("=") > 2
            key = f"{path}?" if is_filter else path
            self._variants[key] += 1
            if self._variants[key] > (MAX_VARIANTS if is_filter else MAX_ARTICLES_OF_PROGRAM):
                return VARIANTS
        return ""
