"""The list that a page is about, told from the lists beside it and from an article's own links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xuncha.facts import DatedItem, DateSource, LinkKind
from xuncha.read.articles.article import read_article
from xuncha.read.links.addresses import is_article_url
from xuncha.read.links.kind import kind_of_url
from xuncha.read.lists.asides import page_blocks
from xuncha.read.lists.groups import Group
from xuncha.read.lists.listwins import list_wins
from xuncha.read.lists.mainlist import list_frames, main_groups, merged_items
from xuncha.read.openpage import OpenPage
from xuncha.read.pagefacts import Article, Block

# A shorter heading may stand in any title.
_SHORTEST_HEADING = 4


class PageLists(NamedTuple):
    """The lists of a page that may be its own, and all blocks that it shows."""

    blocks: tuple[Block, ...]
    # From the likeliest to the least.
    ranked: list[Group]
    # Token ranges of all dated lists: days in there are the entries', not the page's.
    frames: list[tuple[int, int]]
    # None of `ranked` is surely its own (相关文章、最新发布), or there is none at all.
    all_doubtful: bool


def find_lists(opened: OpenPage, *, says_empty: bool) -> PageLists:
    """The lists that may be the page's own. `says_empty`: the page says that it has no entry."""
    page = opened.page
    likely = main_groups(page, opened.groups, opened.pager_start)
    frames = list_frames(page, likely, opened.url, opened.as_of)
    blocks, besides, doubtful = page_blocks(
        page,
        opened.groups,
        opened.as_of,
        opened.title,
        opened.url,
        says_empty=says_empty,
    )
    # 暂无内容 beside 最新公告: what is there instead is none of the column.
    left_out = besides | doubtful if says_empty else besides
    ranked = [group for group in likely if group.start not in left_out]
    ranked.sort(key=lambda group: group.start in doubtful)
    all_doubtful = all(group.start in doubtful for group in ranked)
    return PageLists(blocks, ranked, frames, all_doubtful)


def article_of(opened: OpenPage, lists: PageLists) -> Article | None:
    """The article of a page: below a text 相关文章、最新发布 and no list besides, the text is what
    the page is about."""
    return read_article(
        opened.page,
        opened.source.html,
        opened.url,
        opened.labels,
        opened.text,
        opened.title,
        opened.as_of,
        lists.frames,
        alone=lists.all_doubtful,
    )


def own_entries(
    opened: OpenPage, lists: PageLists, article: Article | None, *, has_empty_list: bool
) -> tuple[DatedItem, ...]:
    """The entries of the list that the page is about; () where it is about something else.

    `has_empty_list`: where the list should stand there is one without entries.
    """
    # 点击排行 beside an empty list is none of it either.
    if lists.all_doubtful and has_empty_list:
        return ()
    # Most pages are articles, and nobody reads the entries of the lists beside them.
    if article and _stands_above_lists(opened, lists, article):
        return ()
    items = merged_items(opened.page, lists.ranked, opened.as_of)
    if _is_uncounted(opened, items) or _is_what_the_heading_names(opened, items):
        return ()
    # 文章后面的附件不是列表。
    if article and is_article_url(opened.url) and all(is_file(item.url) for item in items):
        return ()
    return items


def is_file(url: str) -> bool:
    """Whether an address is that of a document to download."""
    return kind_of_url(url) is LinkKind.ATTACHMENT


def _is_uncounted(opened: OpenPage, items: Sequence[DatedItem]) -> bool:
    """The list's own pager counts no page: what links stand beside are none of it."""
    counts_none = opened.pager is not None and opened.pager.pages == 0
    return counts_none and all(item.source is not DateSource.LIST for item in items)


def _is_what_the_heading_names(opened: OpenPage, items: Sequence[DatedItem]) -> bool:
    """只有一个与标题同名的附件:这一页就是内容,不是列表。"""
    own = opened.heading
    return len(items) == 1 and len(own) >= _SHORTEST_HEADING and own in items[0].title


def _stands_above_lists(opened: OpenPage, lists: PageLists, article: Article) -> bool:
    """Whether the page is its article, and its lists only stand beside or below it."""
    if lists.all_doubtful and article.published is None:
        return True
    return not list_wins(
        opened.page, opened.url, lists.ranked, opened.pager, article, opened.labels
    )
