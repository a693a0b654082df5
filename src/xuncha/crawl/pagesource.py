"""The markup of a page for the crawl: as text only where somebody needs its words.

The crawl needs addresses, and nearly all are ASCII. In UTF-8, GBK and Big5 no byte of a Chinese
character is one that markup is made of (< > " ' = & and blanks), so a tree made of one character
a byte has the same elements as the tree of the decoded text. It saves finding the charset and
decoding, a quarter of what reading a page costs here.
"""

from __future__ import annotations

from functools import cached_property

from xuncha.facts import Exchange
from xuncha.read.decode import decode, has_markup_in_ascii
from xuncha.read.document import Document, parse
from xuncha.read.href import HrefMemo
from xuncha.read.linktargets import TakenUp, TargetsOfPage, link_targets


class PageSource:
    """One page, decoded and parsed as often as needed and no more."""

    def __init__(self, exchange: Exchange) -> None:
        self.body, self.url = exchange.body, exchange.final_url
        self._content_type = exchange.header("content-type")

    @cached_property
    def text(self) -> str:
        """The decoded page."""
        return decode(self.body, self._content_type)[0]

    @cached_property
    def tree(self) -> Document:
        """The tree of the decoded page."""
        return parse(self.text)

    def targets(self, memo: HrefMemo, taken: TakenUp | None, few: int) -> TargetsOfPage:
        """Where the page leads; decoded where it has at most `few` links, for they are looked at."""
        met: tuple[str, ...] = ()
        if has_markup_in_ascii(self.body, self._content_type):
            tree = parse(self.body.decode("latin-1"))
            found = link_targets(tree, self.url, memo, taken)
            if found.is_ascii and found.number > few:
                return found
            met = found.fresh
        # What was met byte by byte is passed over on the next page as well.
        return link_targets(self.tree, self.url, memo, taken).with_fresh(met)
