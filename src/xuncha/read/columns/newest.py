"""The day of an entry, and the newest day of a list: where the list shows none, of its article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from xuncha.facts import DatedItem, DateSource
from xuncha.read.siteindex import SiteIndex


def newest_of(
    items: Sequence[DatedItem], index: SiteIndex, as_of: date
) -> tuple[date | None, DateSource]:
    """The newest day not after `as_of` and where it was read.

    Entries without a date in the list take that of their article. When every date lies after
    `as_of` the earliest of them is given: what was there before is not known.
    """
    dated = [(item.published, item.source) for item in (article_dated(i, index) for i in items)]
    past = [(day, source) for day, source in dated if day and day <= as_of]
    if past:
        day = max(day for day, _ in past)
        return day, next(source for found, source in past if found == day)
    future = [(day, source) for day, source in dated if day]
    if future:
        return min(future, key=lambda pair: pair[0])
    return None, DateSource.NONE


def article_dated(item: DatedItem, index: SiteIndex) -> DatedItem:
    """The entry with the date of its article where the list shows none, or only month and day."""
    page = index.by_url.get(item.url)
    if page is None or page.article is None or page.article.published is None:
        return item
    shown = page.article.published
    if item.source is DateSource.LIST and item.published:
        same_day = (item.published.month, item.published.day) == (shown.month, shown.day)
        if not same_day or item.published.year == shown.year:
            return item
        # 列表只写月日:年份以文章页为准。
        return DatedItem(item.title, item.url, shown, DateSource.LIST, item.pinned)
    return DatedItem(item.title, item.url, shown, page.article.source, item.pinned)
