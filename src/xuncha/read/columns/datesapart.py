"""Entries whose list and own page show different days: a hint for a person, never a forgery.

A list may show when an entry was put up, its page when the document was signed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from xuncha.facts import DatedItem, DatesApart, DateSource
from xuncha.read.siteindex import SiteIndex


def find_dates_apart(items: Iterable[DatedItem], index: SiteIndex) -> DatesApart | None:
    """How many entries differ, with the first of them; None where none does.

    Lists often show month and day alone, so that the year is not compared.
    """
    apart = [
        (item.url, item.published, shown)
        for item in items
        if item.source is DateSource.LIST and item.published and (shown := _shown(item, index))
        if (item.published.month, item.published.day) != (shown.month, shown.day)
    ]
    return DatesApart(len(apart), *apart[0]) if apart else None


def _shown(item: DatedItem, index: SiteIndex) -> date | None:
    page = index.by_url.get(item.url)
    # A letter has two days, 来信 and 答复: its list may show the one and its page the other.
    article = page.article if page is not None and page.letter is None else None
    if article is None or article.source is not DateSource.ARTICLE:
        return None
    return article.published
