"""A page as flat lists, from which lists, menus and articles are read.

Everything visible is a token in page order; every element knows the range of tokens inside it.
read/tree/walk.py fills the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import Any, NamedTuple

from xuncha.facts import Link
from xuncha.read.tree.textmarks import DIGIT

# 页眉、导航、页脚:用来分开正文与公共部分,不用来认列表。
# el-line--bottom is a line below something, no foot.
# border-bottom is one, too.
_FOOT = re.compile(
    r"foot|copyright|(?:^|[\s_]|(?<!-)(?<!border)(?<!align)(?<!margin)(?<!padding)-)bottom|yqlj|friend[-_]?link|banquan",
    re.I,
)
_HEAD = re.compile(
    # el-tabs--top is no head.
    r"(?:^|[\s_]|(?<!-)(?<!border)(?<!align)(?<!margin)(?<!padding)-)(?:nav(?:bar|igation|_bj|-main)?|menu|header|head|top(?:bar|_bar)?|banner|logo"
    r"|search|daohang|mainnav|topnav|sonnav|subnav)(?:$|[\s_-])",
    re.I,
)


# article-header, vF_detail_header, el-collapse-item__header, card-header, div_top: the head of what
# stands there; page-header of Bootstrap is that of the text, section-header that of a box. What
# stands under the heads of a table is part of it: el-table__header-wrapper, ant-table-fixed-header.
_OWN_HEAD = re.compile(
    r"(?:(?:item|tabs|collapse|accordion)_(?=_)|article|arti|detail|news|content|doc|text|post|entry"
    r"|title|policy|xl|wz|card|accordion|panel|media|section|part|descriptions|table(?:-fixed)?)"
    r"[-_]{0,2}(?:header|head)(?:$|[\s_-])|(?:^|\s)page-header(?:$|\s)"
    r"|top_cont(?:ent)?(?:$|\s)|top-(?:title|body)(?:$|\s)|(?:div|mid|item|info|detail|mail|letter|reply|xl|content|article|xxgk)[-_]top"
    r"(?:[-_]box)?(?:$|\s)",
    re.I,
)


# <footer class="entry-meta"> below an article of a blog: who wrote it, and when. Cards and quotes
# have feet of their own.
_OWN_FOOT = re.compile(
    r"(?:entry|post|article|blockquote|card|panel|comment)[-_](?:meta|footer)(?:$|\s)", re.I
)


class Zone(IntEnum):
    """Which part of the page an element lies in, by its tag, class and id."""

    MAIN = 0
    HEAD = 1
    FOOT = 2


@dataclass(slots=True)
class Anchor:
    """A link on the page; `url` is empty where only a script follows it."""

    url: str
    text: str
    title: str
    has_image: bool = False
    # Whether it can be an entry of a list (rows.is_entry); None until somebody asked.
    entry: bool | None = None


class Placed(NamedTuple):
    """A part in the outline of a page: where its elements, tokens and anchors start."""

    part: Outline
    element: int
    token: int
    anchor: int


@dataclass(slots=True)
class Outline:
    """Parallel lists: tokens (text, parent, anchor or -1) and elements (tag, parent, range…)."""

    texts: list[str] = field(default_factory=list)
    text_parent: list[int] = field(default_factory=list)
    text_anchor: list[int] = field(default_factory=list)
    # (token, marks) of the texts that hold something for a reader (read/tree/textmarks.py).
    marked: list[tuple[int, int]] = field(default_factory=list)
    # Of these, without the many that hold a figure and nothing else; None until somebody asked.
    rarely_marked: list[tuple[int, int]] | None = None
    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    # Number of anchors before the element and up to its end.
    first_anchor: list[int] = field(default_factory=list)
    last_anchor: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)
    # Of elements that are not shown: the outermost element around them that hides them.
    hidden: dict[int, int] = field(default_factory=dict)
    # Of cells that stand for several rows of their table: for how many.
    spans: dict[int, int] = field(default_factory=dict)
    # Tokens that end with the name of a day, 发布时间:, where an empty place follows that a script
    # fills: what stands behind it is something else.
    unfilled: set[int] = field(default_factory=set)
    anchors: list[Anchor] = field(default_factory=list)
    # The element of each anchor, and the token at which it starts.
    anchor_element: list[int] = field(default_factory=list)
    anchor_token: list[int] = field(default_factory=list)
    embeds: list[int] = field(default_factory=list)
    # Indexes of elements in which an external or inline script stands, with its src and body.
    scripts: list[tuple[int, str, str, int]] = field(default_factory=list)
    # (element, token, words) of pictures with short words that are no links: headings of boxes.
    captions: list[tuple[int, int, str]] = field(default_factory=list)
    # The name of each element that is the body of a tab (read/menus/tabs.py).
    tabs: dict[int, str] = field(default_factory=dict)
    # What stands on the page beside its text: links by (URL, words, tag), (name, href) of links
    # named like an online system, hrefs of links named like a map of the site.
    links: dict[tuple[str, str, str], Link] = field(default_factory=dict)
    systems: list[tuple[str, str]] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)
    # The parts known from other pages, in page order.
    placed: list[Placed] = field(default_factory=list)
    # Of a part: the lists in it, once somebody asked (read/lists/partlists.py).
    lists: Any = None
    # 上一篇 or 下一篇 leads on from it: it is an article itself.
    has_neighbour: bool = False
    # There was more than the walk looks at.
    truncated: bool = False
    # Tokens of the breadcrumb, (-1, -1) where there is none; None until it was looked for.
    crumbs: tuple[int, int] | None = None
    # What they say (read/menus/navigation.py); None until somebody asked.
    path: Any = None

    def text_between(self, start: int, end: int, separator: str = "") -> str:
        """The visible text of a range of tokens."""
        return separator.join(self.texts[start:end])

    def elements_of(self, tag: str) -> Iterator[int]:
        """The elements of a tag, in page order."""
        at = -1
        for _ in range(self.tags.count(tag)):
            at = self.tags.index(tag, at + 1)
            yield at

    def tokens_with(self, mark: int) -> list[int]:
        """The tokens whose text holds a mark of read/tree/textmarks.py, in page order."""
        if self.rarely_marked is None:
            self.rarely_marked = [one for one in self.marked if one[1] != DIGIT]
        marked = self.marked if mark & DIGIT else self.rarely_marked
        return [token for token, marks in marked if marks & mark]


@lru_cache(maxsize=4096)
def zone_of(tag: str, name: str) -> Zone:
    """The zone that an element of this tag opens by its "class id"."""
    is_foot = tag in {"footer"} or (name and _FOOT.search(name))
    if is_foot and not (name and _OWN_FOOT.search(name)):
        return Zone.FOOT
    is_head = tag in {"header", "nav"} or (name and _HEAD.search(name))
    if is_head and not (name and _OWN_HEAD.search(name)):
        return Zone.HEAD
    return Zone.MAIN
