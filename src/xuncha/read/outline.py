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
_LEAVES = _SKIPPED | {"img", "br"}
# Marks inside a line: their text belongs to the element around them.
_INLINE = frozenset(("span", "b", "strong", "em", "i", "u", "font", "big", "small", "label"))
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
    # Whether it can be an entry of a list (rows.is_entry); None until somebody asked.
    entry: bool | None = None


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


def _walk(root: Element, made: Outline, absolute: Callable[[str], str]) -> None:  # noqa: PLR0915
    # Every node of every page passes through here: long for the sake of speed.
    # None on the stack closes the element opened last.
    stack: list[Node | None] = [root]
    open_elements: list[int] = []
    open_anchors: list[int] = []
    parent, anchor, count, budget = -1, -1, 0, MOST_NODES
    texts, anchors, zones, hidden = made.texts, made.anchors, made.zones, made.hidden
    starts, ends, last_anchor = made.starts, made.ends, made.last_anchor
    add_text, add_text_parent = texts.append, made.text_parent.append
    add_text_anchor, add_tag, add_parent = (
        made.text_anchor.append,
        made.tags.append,
        made.parents.append,
    )
    add_start, add_end, add_name = starts.append, ends.append, made.names.append
    add_first, add_last = made.first_anchor.append, last_anchor.append
    add_zone, add_hidden = zones.append, hidden.append
    while stack:
        node = stack.pop()
        if isinstance(node, Text):
            text = node.data.strip(_BLANKS)
            if text:
                add_text(text if len(text) < 40 else " ".join(text.split()))
                add_text_parent(parent)
                add_text_anchor(anchor)
        elif isinstance(node, Element):
            budget -= 1
            if budget <= 0:
                made.truncated = True
                continue
            tag = node.tag
            if tag in _INLINE and (tag != "span" or not _is_hidden(node.attr("style"))):
                stack.extend(node.children[::-1])
                continue
            if tag in _LEAVES:
                _take_leaf(made, node, tag, parent, anchor)
                continue
            zone, covered = (zones[parent], hidden[parent]) if parent >= 0 else (Zone.MAIN, -1)
            name = ""
            if node.attrs:
                name = f"{node.attr('class') or ''} {node.attr('id') or ''}".strip()
                if covered < 0 and _is_hidden(node.attr("style")):
                    covered = count
            if tag in _EMBEDS:
                made.embeds.append(parent)
            add_tag(tag)
            add_parent(parent)
            add_name(name)
            add_zone(zone or _zone(tag, name))
            add_hidden(covered)
            add_start(len(texts))
            add_end(len(texts))
            add_first(len(anchors))
            is_anchor = tag == "a" and _open_anchor(made, node, count, absolute)
            add_last(len(anchors))
            children = node.children
            if not children:
                count += 1
                continue
            if len(children) == 1 and isinstance(child := children[0], Text):
                # Most elements hold one text: closed at once.
                if text := child.data.strip(_BLANKS):
                    text = text if len(text) < 40 else " ".join(text.split())
                    add_text(text)
                    add_text_parent(count)
                    add_text_anchor(len(anchors) - 1 if is_anchor else anchor)
                    ends[count] += 1
                    if is_anchor:
                        anchors[-1].text = text
                count += 1
                continue
            if is_anchor:
                anchor = len(anchors) - 1
                open_anchors.append(anchor)
            parent = count
            count += 1
            open_elements.append(parent)
            stack.append(None)
            stack.extend(children[::-1])
        elif node is None:
            closed = open_elements.pop()
            ends[closed] = len(texts)
            last_anchor[closed] = len(anchors)
            if anchor >= 0 and anchors[anchor].element == closed:
                anchors[anchor].text = " ".join(texts[starts[closed] :])
                open_anchors.pop()
                anchor = open_anchors[-1] if open_anchors else -1
            parent = open_elements[-1] if open_elements else -1


def _take_leaf(made: Outline, node: Element, tag: str, parent: int, anchor: int) -> None:
    """Elements whose inside is no text of the page."""
    if tag == "script":
        # The text of long scripts is a program, not a literal.
        made.scripts.append((parent, node.attr("src") or "", node.text[:20_000], len(made.texts)))
    elif tag == "img":
        made.pictures.append(len(made.texts))
        if anchor >= 0:
            around = made.anchors[anchor]
            around.has_image = True
            around.title = around.title or node.attr("alt") or ""


def _open_anchor(made: Outline, node: Element, index: int, absolute: Callable[[str], str]) -> bool:
    href = node.attr("href")
    if href is None or len(made.anchors) >= MOST_ANCHORS:
        return False
    # An entry whose link only a script follows (javascript:;) is an entry all the same.
    title = (node.attr("title") or "").strip()
    made.anchors.append(Anchor(absolute(href), "", title, index, len(made.texts)))
    return True


@lru_cache(maxsize=2_000)
def _is_hidden(style: str | None) -> bool:
    return bool(style and _HIDDEN.search(style))


@lru_cache(maxsize=4096)
def _zone(tag: str, name: str) -> Zone:
    if tag in {"footer"} or (name and _FOOT.search(name)):
        return Zone.FOOT
    if tag in {"header", "nav"} or (name and _HEAD.search(name)):
        return Zone.HEAD
    return Zone.MAIN
