"""Which page next: breadth first, lists and navigation before articles, within the budget."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from xuncha.crawl.queue.seen import Seen
from xuncha.crawl.queue.spill import MOST_IN_MEMORY, SpillQueue
from xuncha.crawl.queue.traps import VariantCounter, endless_shape
from xuncha.crawl.targets import page_key, path_of

BUDGET = "budget"
MAX_DEPTH = "max_depth"

# What an article's address looks like: a date, a long number, a hash in the last part.
_ARTICLE = re.compile(
    r"(?:/\d{4}[-/]?\d{1,2}(?:[-/]?\d{1,2})?/[^/]*\w)"
    r"|/(?:t|art|art_|post_|mpost_|content_|info_|show_|p)\d+[^/]*$"
    r"|/(?:info|contents|art|article|show|view|detail|content/article)/.*\d[^/]*$"
    r"|/[0-9a-f]{32}\.\w+$|/\d{4,}\.s?html?$"
    r"|/(?:article|show|detail|view|content|info)\w*\.(?:jsp|aspx?|php|do|action)$",
    re.I,
)
# index_7.html, list_39_12.html, kdxx/12.htm: the page of a list far behind.
_PAGER = re.compile(r"(?:[_/-])(\d{1,4})\.(?:s?html?|jsp|aspx?|php)$", re.I)
_QUERY_PAGER = re.compile(r"(?:^|&)(?:page|pageno|pageindex|p|pn|currentpage)=(\d{1,6})", re.I)
_NEAR_PAGES = 4


class Waiting(NamedTuple):
    """A page that is to be asked for; `parent`: the page on which it was found first."""

    url: str
    depth: int
    parent: str = ""


class Frontier:
    """The pages of one site that are still to be asked for; each page is offered once.

    However many they are, only some thousands of their addresses are in memory at a time.
    """

    def __init__(self, max_pages: int, max_depth: int, in_memory: int = MOST_IN_MEMORY) -> None:
        self._max_pages, self._max_depth = max_pages, max_depth
        self._in_memory = in_memory
        self._seen = Seen()
        # (rank, depth) → pages in the order offered; a few dozen queues at most.
        self._queues: dict[tuple[int, int], SpillQueue] = {}
        self._waiting = 0
        self._variants = VariantCounter()
        self._taken = 0
        # Reason → number of pages that were not asked for.
        self.skipped: Counter[str] = Counter()

    def offer(self, url: str, depth: int, parent: str = "") -> str:
        """Take note of a page at `depth` clicks from home, found on `parent`.

        Answers "" where it will be asked for (the budget permitting) or was offered before, else
        the reason why not.
        """
        if not self._seen.add(page_key(url)):
            return ""
        reason = endless_shape(url) or self._variants.refuse(url)
        if not reason and depth > self._max_depth:
            reason = MAX_DEPTH
        if reason:
            self.skipped[reason] += 1
            return reason
        place = (rank_of(url), depth)
        if place not in self._queues:
            self._queues[place] = SpillQueue(self._in_memory)
        # No address has a blank in it.
        self._queues[place].push(f"{url} {parent}" if parent else url)
        self._waiting += 1
        return ""

    def note(self, url: str) -> None:
        """A page that was already read under this address: never offered."""
        self._seen.add(page_key(url))

    def knows(self, url: str) -> bool:
        """Whether this very page, or its twin under https or www, was offered before."""
        return page_key(url) in self._seen

    def take(self) -> Waiting | None:
        """The next page; None when none is left or the budget is spent."""
        if not self.has_next():
            return None
        self._taken += 1
        self._waiting -= 1
        place = min(self._queues)
        queue = self._queues[place]
        url, _, parent = queue.pop().partition(" ")
        if not queue:
            queue.clear()
            del self._queues[place]
        return Waiting(url, place[1], parent)

    def has_next(self) -> bool:
        """Whether take() would give a page."""
        return self._waiting > 0 and self._taken < self._max_pages

    def close(self, reason: str = BUDGET) -> None:
        """Give up what is left, for one reason."""
        if self._waiting:
            self.skipped[reason] += self._waiting
        for queue in self._queues.values():
            queue.clear()
        self._queues.clear()
        self._waiting = 0


def rank_of(url: str) -> int:
    """0 navigation and lists, 1 the pages next in a list, 2 articles, 3 pages far behind."""
    number = _pager_number(url)
    if number is not None:
        return 1 if number <= _NEAR_PAGES else 3
    return 2 if _ARTICLE.search(path_of(url)) else 0


def _pager_number(url: str) -> int | None:
    found = _QUERY_PAGER.search(url.partition("?")[2])
    if found:
        return int(found.group(1))
    path = path_of(url)
    if _ARTICLE.search(path):
        return None
    found = _PAGER.search(path)
    return int(found.group(1)) if found else None
