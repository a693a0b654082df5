"""One walk over the tree into flat lists, from which lists, menus and articles are read.

Everything visible becomes a token in page order; every element knows the range of tokens inside
it. The walk has no recursion and stops at a fixed number of nodes, so that hostile markup costs
no more than a large page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from turbohtml import Element, Node, Text

from xuncha.read.document import Document

MOST_NODES = 40_000
MOST_ANCHORS = 4_000
_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "head", "svg", "select", "textarea", "button")
)
# Marks inside a line: their text belongs to the element around them.
_INLINE = frozenset(("b", "strong", "em", "i", "u", "font", "big", "small", "label"))
_EMBEDS = frozenset(("iframe", "object", "embed", "video", "audio"))
_BLANKS = " \t\r\n\f\xa0\u3000\ufeff\u200b"
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# 页眉、导航、页脚:用来分开正文与公共部分,不用来认列表。
_FOOT = re.compile(r"foot|copyright|(?:^|[\s_-])bottom|yqlj|friend[-_]?link|banquan", re.I)
_HEAD = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation|_bj|-main)?|menu|header|head|top(?:bar|_bar)?|banner|logo"
    r"|search|daohang|mainnav|topnav|sonnav|subnav)(?:$|[\s_-])",
    re.I,
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
    element: int
    token: int
    has_image: bool = False


@dataclass(slots=True)
class Outline:
    """Parallel lists: tokens (text, parent, anchor or -1) and elements (tag, parent, range…)."""

    texts: list[str] = field(default_factory=list)
    text_parent: list[int] = field(default_factory=list)
    text_anchor: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    # Number of anchors before the element and up to its end.
    first_anchor: list[int] = field(default_factory=list)
    last_anchor: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    zones: list[Zone] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    embeds: list[int] = field(default_factory=list)
    # Indexes of elements in which an external or inline script stands, with its src and body.
    scripts: list[tuple[int, str, str, int]] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    truncated: bool = False
    # Tokens of the breadcrumb, (-1, -1) where there is none; None until it was looked for.
    crumbs: tuple[int, int] | None = None

    def text_between(self, start: int, end: int, separator: str = "") -> str:
        """The visible text of a range of tokens."""
        return separator.join(self.texts[start:end])


def outline(doc: Document, absolute: Callable[[str], str]) -> Outline:
    """The outline of a page's body; `absolute` makes a raw href an absolute URL or ''."""
    made = Outline()
    root = doc.find("body") or doc.root
    if root is not None:
        _walk(root, made, absolute)
    return made


def _walk(root: Element, made: Outline, absolute: Callable[[str], str]) -> None:
    # A negative number on the stack closes the element of that index.
    stack: list[Node | int] = [root]
    open_elements: list[int] = []
    open_anchors: list[int] = []
    budget = MOST_NODES
    while stack:
        node = stack.pop()
        if isinstance(node, int):
            _close(made, open_elements.pop(), open_anchors)
        elif isinstance(node, Text):
            _take_text(made, node.data, open_elements[-1], open_anchors)
        elif isinstance(node, Element):
            budget -= 1
            if budget <= 0:
                made.truncated = True
                continue
            if _is_inline(node):
                stack.extend(reversed(node.children))
            elif _open(made, node, open_elements, open_anchors, absolute):
                stack.append(-1)
                stack.extend(reversed(node.children))


def _is_inline(node: Element) -> bool:
    tag = node.tag
    if tag == "span":
        return not _HIDDEN.search(node.attr("style") or "")
    return tag in _INLINE


def _take_text(made: Outline, data: str, parent: int, open_anchors: list[int]) -> None:
    text = data.strip(_BLANKS)
    if not text:
        return
    made.texts.append(text if len(text) < 40 else " ".join(text.split()))
    made.text_parent.append(parent)
    made.text_anchor.append(open_anchors[-1] if open_anchors else -1)


def _open(
    made: Outline,
    node: Element,
    open_elements: list[int],
    open_anchors: list[int],
    absolute: Callable[[str], str],
) -> bool:
    tag = node.tag
    parent = open_elements[-1] if open_elements else -1
    if tag in _SKIPPED:
        if tag == "script":
            # The text of long scripts is a program, not a literal.
            made.scripts.append(
                (parent, node.attr("src") or "", node.text[:20_000], len(made.texts))
            )
        return False
    index = len(made.tags)
    if tag in _EMBEDS:
        made.embeds.append(parent)
    elif tag == "img":
        made.pictures.append(len(made.texts))
        if open_anchors:
            made.anchors[open_anchors[-1]].has_image = True
            if alt := node.attr("alt"):
                made.anchors[open_anchors[-1]].title = made.anchors[open_anchors[-1]].title or alt
        return False
    elif tag == "br":
        return False
    made.tags.append(tag)
    made.parents.append(parent)
    made.starts.append(len(made.texts))
    made.ends.append(len(made.texts))
    made.first_anchor.append(len(made.anchors))
    made.last_anchor.append(len(made.anchors))
    name = f"{node.attr('class') or ''} {node.attr('id') or ''}".strip()
    made.names.append(name)
    above = made.zones[parent] if parent >= 0 else Zone.MAIN
    made.zones.append(above or _zone(tag, name))
    covered = made.hidden[parent] if parent >= 0 else -1
    if covered < 0 and (style := node.attr("style")) and _HIDDEN.search(style):
        covered = index
    made.hidden.append(covered)
    open_elements.append(index)
    if tag == "a":
        _open_anchor(made, node, index, open_anchors, absolute)
    return True


def _open_anchor(
    made: Outline,
    node: Element,
    index: int,
    open_anchors: list[int],
    absolute: Callable[[str], str],
) -> None:
    href = node.attr("href")
    if href is None or len(made.anchors) >= MOST_ANCHORS:
        return
    # An entry whose link only a script follows (javascript:;) is an entry all the same.
    url = absolute(href)
    open_anchors.append(len(made.anchors))
    title = (node.attr("title") or "").strip()
    made.anchors.append(Anchor(url, "", title, index, len(made.texts)))


def _close(made: Outline, index: int, open_anchors: list[int]) -> None:
    made.ends[index] = len(made.texts)
    made.last_anchor[index] = len(made.anchors)
    if open_anchors and made.anchors[open_anchors[-1]].element == index:
        anchor = made.anchors[open_anchors.pop()]
        anchor.text = made.text_between(made.starts[index], made.ends[index], " ")


@lru_cache(maxsize=4096)
def _zone(tag: str, name: str) -> Zone:
    if tag in {"footer"} or (name and _FOOT.search(name)):
        return Zone.FOOT
    if tag in {"header", "nav"} or (name and _HEAD.search(name)):
        return Zone.HEAD
    return Zone.MAIN
