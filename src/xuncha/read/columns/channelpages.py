"""Front pages of channels (新闻中心), which show the lists of several columns once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xuncha.facts import Column
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import SiteIndex


def channels_apart(columns: Sequence[Column], index: SiteIndex) -> tuple[Column, ...]:
    """The columns, with front pages of channels as what they are: no lists of their own.

    What is not updated below a channel is counted at the column it is of. What stands in the table
    of columns (栏目信息表) is a column whatever it shows.
    """
    lists = {
        one.url: {item.url for item in page.items}
        for one in columns
        if one.is_list and (page := index.at(one.url)) is not None
    }
    return tuple(
        replace(one, is_list=False) if _is_channel(one, lists, index) else one for one in columns
    )


def _is_channel(column: Column, lists: dict[str, set[str]], index: SiteIndex) -> bool:
    """Whether the page shows, in several blocks, nothing but entries of two or more other columns."""
    page = index.at(column.url)
    if page is None or column.declared or column.url not in lists or page.pager is not None:
        return False
    shown = _shown(page, index)
    others = [entries for url, entries in lists.items() if url != column.url and entries & shown]
    # A column below, which the page shows whole, is not the page itself under another address.
    below = [entries for entries in others if not shown <= entries]
    return len(below) > 1 and shown <= set().union(*below)


def _shown(page: Page, index: SiteIndex) -> set[str]:
    blocks = (index.own_items(page), *index.other_blocks(page))
    return {item.url for items in blocks for item in items}
