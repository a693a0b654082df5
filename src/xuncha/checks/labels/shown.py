"""What articles themselves show: when they were published, where from; and whether labels agree.

All hints: the time may be a picture, the source a script's work, a title shortened on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from xuncha.checks.places import suspected_on
from xuncha.facts import Observation, PageLabels, PageType

_CHECK = "labels"
_MARKS = re.compile(r"[\W_]+")
# Titles that have more in common are one title, shortened or set in two lines.
_ALIKE = 0.6


def observe_shown(pages: Sequence[PageLabels]) -> Iterator[Observation]:
    """`time_not_in_full`, `source_not_shown`, `title_apart`, `source_apart`: at most one each, with
    the articles that show it. Only articles whose day was read from the page itself are looked at.
    """
    articles = [p for p in pages if p.page_type is PageType.ARTICLE and p.published]
    # 清晰显示发布时间,时间格式为 YYYY-MM-DD HH:MM
    yield from _of(articles, "time_not_in_full", lambda page: not page.has_time)
    # 文章页需标明信息来源
    yield from _of(articles, "source_not_shown", lambda page: not page.names_source)
    yield from _apart(articles, "title_apart", "ArticleTitle", lambda page: page.shown_title)
    yield from _apart(articles, "source_apart", "ContentSource", lambda page: page.origin)


def _of(
    articles: Sequence[PageLabels], name: str, lacks: Callable[[PageLabels], bool]
) -> Iterator[Observation]:
    found = [page for page in articles if lacks(page)]
    if found:
        detail = {"pages": len(found), "looked_at": len(articles)}
        yield suspected_on(_CHECK, name, found[0].url, found, detail, len(found))


def _apart(
    articles: Sequence[PageLabels], name: str, label: str, shown: Callable[[PageLabels], str]
) -> Iterator[Observation]:
    found = [
        (page, value)
        for page in articles
        if (value := _label(page, label)) and shown(page) and not _is_one(value, shown(page))
    ]
    if found:
        first, value = found[0]
        detail = {"pages": len(found), "label_says": value, "shown": shown(first)}
        pages = [page for page, _ in found]
        yield suspected_on(_CHECK, name, first.url, pages, detail, len(found))


def _label(page: PageLabels, wanted: str) -> str:
    values = next((v for name, v in page.labels.items() if name.lower() == wanted.lower()), ())
    return next((value.strip() for value in values if value.strip() not in ("", "null")), "")


def _is_one(one: str, other: str) -> bool:
    """Whether two names mean the same: one is in the other or short for it (市政府办 for 市人民政府
    办公室), or they are nearly alike."""
    short, long = sorted((_MARKS.sub("", one), _MARKS.sub("", other)), key=len)
    letters = iter(long)
    if all(letter in letters for letter in short):
        return True
    return SequenceMatcher(None, short, long).ratio() >= _ALIKE
