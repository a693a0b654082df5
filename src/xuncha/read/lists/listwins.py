"""Whether a page with both a date line and a list is a list or an article."""

from __future__ import annotations

from collections.abc import Mapping

from xuncha.read.links.addresses import is_article_url
from xuncha.read.lists.groups import Group
from xuncha.read.lists.rows import Row
from xuncha.read.pagefacts import Article, Pager
from xuncha.read.tree.outline import Outline


def list_wins(
    page: Outline,
    url: str,
    ranked: list[Group],
    pager: Pager | None,
    article: Article,
    labels: Mapping[str, tuple[str, ...]],
) -> bool:
    """A page with both a date line and a list: the list is its content when it is paged or long.

    文章页旁边的“最新信息”不是这一页的列表。
    """
    if not ranked or any(value.strip() for value in labels.get("ArticleTitle", ())):
        return False
    if page.has_neighbour and not (pager and (pager.pages or 0) > 1):
        return False
    best = ranked[0]
    inside = sum(len(page.anchors[row.anchor].text) for row in best.rows)
    if not is_article_url(url):
        inside = sum(_length(page, row) for group in ranked if group.dated for row in group.rows)
    if best.dated and (article.published is None or (pager and (pager.pages or 0) > 1)):
        return True
    return best.dated >= 3 and inside * 2 > len(article.text)


def _length(page: Outline, row: Row) -> int:
    """How many characters an entry has, its date included."""
    start, end = page.starts[row.element], page.ends[row.element]
    beside = len(page.texts[row.token]) if 0 <= row.token < start or row.token >= end else 0
    return sum(map(len, page.texts[start:end])) + beside
