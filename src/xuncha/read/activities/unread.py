"""Whether a channel of surveys or interviews of which nothing was read holds any all the same.

没有开展调查征集、在线访谈会影响结论:写法没有读懂的、正在进行而没有写日期的,不能说没有。
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from xuncha.facts import Activity, DatedItem
from xuncha.read.activities.names import is_activity_name, is_column_name, is_whole_channel
from xuncha.read.activities.rows import leads_beside
from xuncha.read.columns.channel import Channel
from xuncha.read.text.plaintext import squeeze

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

# 截止时间:2026-11-30, whatever stands around it.
_LABELLED_DAY = re.compile(
    r"(?:开始|起始|截止|结束|征集|调查|访谈|直播|投票)(?:时间|日期)\s*[:：]?\s*20\d\d"
)
_SENTENCE = re.compile(r"[。，,；;]")
_SHORTEST, _LONGEST = 6, 60
# A link of so many other pages is one of their menu.
_OF_MENU = 2
# So many links that only this page has are its entries.
_ENTRIES = 2


def why_not_understood(channel: Channel, pages: Sequence[Page]) -> str:
    """Why it is not known what was held, where pages of the channel name activities or tell their
    days, and none was read; "" where they show nothing of the kind."""
    shown = [page for page in channel.lists if not page.says_empty]
    known = _of_menus(pages) if shown else set()
    for page in shown:
        own = list(_own_links(page, known))
        named = any(map(_names_one, (*page.text.split("\n"), *own)))
        if named or len(own) >= _ENTRIES or _LABELLED_DAY.search(page.text):
            return "页面上似有调查、征集或访谈,写法没有读懂"
    return ""


def why_without_day(items: Sequence[DatedItem]) -> str:
    """Why the days are not known of what is told to run still (还剩12天) and has no day: it is held
    now, whatever day it began on."""
    if any(item.published for item in items):
        return ""
    runs = any(isinstance(item, Activity) and item.is_over is False for item in items)
    return "有正在进行的调查、征集,没有写明日期" if runs else ""


def _of_menus(pages: Sequence[Page]) -> set[str]:
    met = Counter(url for page in pages for url in {link.url for link in page.links})
    return {url for url, number in met.items() if number > _OF_MENU}


def _own_links(page: Page, known: set[str]) -> Iterator[str]:
    """The words of the links that are of this page: not those of a menu, nor of its path."""
    steps = {crumb.url for crumb in page.breadcrumb} | known
    for link in page.links:
        words = squeeze(link.text)
        is_own = link.element == "a" and link.url not in steps and not link.hidden
        if is_own and _SHORTEST <= len(words) <= _LONGEST and not leads_beside(words):
            yield words


def _names_one(words: str) -> bool:
    """Whether words are the title of an activity: no name of a column, no sentence about one."""
    words = words.strip()
    if not _SHORTEST <= len(words) <= _LONGEST or _SENTENCE.search(words):
        return False
    is_column = is_column_name(words) or is_whole_channel(words)
    return is_activity_name(words) and not (is_column or leads_beside(words))
