"""The markup of a page for the crawl: as text only where somebody needs its words.

The crawl needs addresses, and nearly all are ASCII. In UTF-8, GBK and Big5 no byte of a Chinese
character is one that markup is made of (< > " ' = & and blanks), so a tree made of one character
a byte has the same elements as the tree of the decoded text. It saves finding the charset and
decoding, a quarter of what reading a page costs here. What has Chinese in it, the name of a file,
is spelled anew by itself.
"""

from __future__ import annotations

from functools import cached_property

from xuncha.facts import Exchange
from xuncha.read.links.href import HrefMemo
from xuncha.read.links.targets import TakenUp, TargetsOfPage, link_targets
from xuncha.read.source.decode import decode, has_markup_in_ascii
from xuncha.read.tree.document import Document, parse


class PageSource:
    """One page, decoded and parsed as often as needed and no more."""

    def __init__(self, exchange: Exchange) -> None:
        self.body, self.url = exchange.body, exchange.final_url
        self._content_type = exchange.header("content-type")

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        return decode(self.body, self._content_type)

    @property
    def text(self) -> str:
        """The decoded page."""
        return self._decoded[0]

    @cached_property
    def tree(self) -> Document:
        """The tree of the decoded page."""
        return parse(self.text)

    def targets(self, memo: HrefMemo, taken: TakenUp | None, few: int) -> TargetsOfPage:
        """Where the page leads; decoded where it has at most `few` links, for they are looked at."""
        met: tuple[str, ...] = ()
        if has_markup_in_ascii(self.body, self._content_type):
            tree = parse(self.body.decode("latin-1"))
            found = link_targets(tree, self.url, memo, taken, self._spell)
            if found.is_spelled and found.number > few:
                return found
            met = found.fresh
        # What was met byte by byte is passed over on the next page as well.
        return link_targets(self.tree, self.url, memo, taken).with_fresh(met)

    def _spell(self, raw: str) -> str | None:
        """A link of one character a byte as the text has it; None where it is not found there."""
        text, charset = self._decoded
        try:
            spelled = raw.encode("latin-1").decode(charset)
        except UnicodeError:
            # It was written with an entity, or in a charset of its own.
            return None
        return spelled if spelled in text else None
