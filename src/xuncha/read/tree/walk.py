"""One walk over the tree of a page that takes up what its readers need.

The walk has no recursion and stops at a fixed number of nodes, so that hostile markup costs no
more than a large page.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from turbohtml import Element, Text

from xuncha.read.links.onpage import MAX_LINKS, LinkTaker
from xuncha.read.sitememory import SiteMemory
from xuncha.read.text.brokenlines import joined_lines
from xuncha.read.tree.document import Document
from xuncha.read.tree.outline import Outline, Zone, zone_of
from xuncha.read.tree.parts import (
    LEAST_ELEMENTS,
    MOST_ELEMENTS,
    PART_TAGS,
    KnownParts,
    OfOneName,
    Part,
    place_of,
)
from xuncha.read.tree.placing import place_part
from xuncha.read.tree.tableparts import CELLS, TABLE_PARTS, heads_its_table
from xuncha.read.tree.textmarks import marks_of
from xuncha.read.tree.walktakers import EMBEDS, MOST_ANCHORS, RARE_LINKS, Takers

MOST_NODES = 40_000
# Shorter texts keep the blanks inside as they stand.
_MAY_RUN_ON = 40
_LEAVES = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "svg", "select", "textarea"),
        *("button", "img", "br"),
    )
)
# Marks inside a line: their text belongs to the element around them.
_INLINE = frozenset(("span", "b", "strong", "em", "i", "u", "font", "big", "small", "label"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SPECIAL = EMBEDS | RARE_LINKS
# These open a zone by their tag alone.
_ZONE_TAGS = frozenset(("header", "nav", "footer"))
_OWN_TAGS = frozenset(("header", "nav"))
_BLANKS = " \t\r\n\f\xa0\u3000\ufeff\u200b"
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def outline(doc: Document, links: LinkTaker, memory: SiteMemory) -> Outline:
    """The outline of a page's body with all links of the page, taken up by `links`.

    `memory` holds what other pages of the site told; the same comes out of an empty one.
    """
    body = doc.find("body")
    root = body or doc.root
    if root is None:
        return Outline()
    memory.parts.begin_page(links.base)
    walk = Walk(links, memory, memory.parts)
    if body is not None and (head := doc.find("head")) is not None:
        walk.look_inside(head)
    walk.over(root)
    walk.made.truncated |= body is None or len(links.found) >= MAX_LINKS
    return walk.made


class Walk(Takers):
    """The walk over one tree. What it meets goes into `made`.

    The stack holds the nodes still to be walked over, the next one last. A text is added to the
    element in which the walk is; an element is opened and its children are put on the stack, with
    the arguments of `_close` below them. Marks inside a line open nothing, nor do elements that
    show no text of their own; a part that is known from other pages is set in as a whole.
    """

    def __init__(
        self, links: LinkTaker, memory: SiteMemory, parts: KnownParts | None = None
    ) -> None:
        super().__init__(links, memory)
        self._parts = parts
        self._known_names = parts.by_name if parts is not None else {}
        # Only of these the style has to be looked at.
        self._hiding = links.hiding
        self._stack: list[Any] = []
        self._budget = MOST_NODES
        # The element and the anchor in which the walk is; -1: none.
        self._parent = self._anchor = -1
        # Before which tokens of the anchor a line ends.
        self._breaks: set[int] = set()

    def over(self, root: Element, zone_around: Zone = Zone.MAIN) -> int:
        """Walk over an element and all inside; returns how many nodes there were."""
        # Every node of every page passes through here and the next three functions.
        stack = self._stack
        stack.append(root)
        while stack:
            node = stack.pop()
            # As fast again as isinstance; the parser has no other classes.
            kind = type(node)
            if kind is Element:
                self._budget -= 1
                tag = node.tag
                if self._budget <= 0:
                    self.made.truncated = True
                elif tag in _INLINE and not (tag == "span" and self._hides(node)):
                    if children := node.children:
                        stack.extend(children[::-1])
                    elif "id" in node.attrs:
                        self.take_empty_place()
                elif tag not in _LEAVES:
                    self._enter(node, tag, zone_around)
                elif tag == "button" and self._parent >= 0 and self._is_in_heading():
                    # <h2><button>设定依据</button></h2>: a heading that folds what is below.
                    stack.extend(node.children[::-1])
                elif tag != "br":
                    self.take_leaf(node, tag, self._parent, self._anchor)
                elif self._anchor >= 0:
                    self._breaks.add(len(self.made.texts))
            elif kind is Text:
                if text := node.data.strip(_BLANKS):
                    self._add_text(text, self._parent, self._anchor)
            elif kind is tuple:
                self._close(*node)
        return MOST_NODES - self._budget

    def _enter(self, node: Element, tag: str, zone_around: Zone) -> None:
        """Add an element, open until its children are gone; or the part that it is known to be.

        In this order: its zone, whether it is hidden, its name; the part; the element itself and
        its link; its only text, or its children.
        """
        made, parent, anchor = self.made, self._parent, self._anchor
        element = len(made.tags)
        zone = made.zones[parent] if parent >= 0 else zone_around
        covered = made.hidden.get(parent, -1) if made.hidden else -1
        name = ""
        if attrs := node.attrs:
            # To look whether there is one takes a tenth of the time that asking for it takes.
            if "class" in attrs:
                name = (node.attr("class") or "").strip()
            if "id" in attrs and (own := node.attr("id")):
                name = f"{name} {own}".strip()
            if self._hiding and covered < 0 and self._hides(node):
                covered = element
        is_own = tag in _OWN_TAGS and parent >= 0 and self._is_of_an_article(parent)
        known = self._known_names.get((tag, name)) if tag in PART_TAGS else None
        if known is not None and anchor < 0 and covered < 0 and not is_own:
            part = self._known_part(node, name, known, zone)
            if part is not None and part.nodes < self._budget:
                place_part(made, part, parent)
                self._budget -= part.nodes - 1
                return
        if tag in _SPECIAL:
            self.take_special(node, tag, parent)
        if covered >= 0:
            made.hidden[element] = covered
        if not zone and not is_own and (name or tag in _ZONE_TAGS):
            zone = zone_of(tag, name)
            if zone is Zone.HEAD and tag in TABLE_PARTS and heads_its_table(node):
                zone = Zone.MAIN
        if tag in CELLS and attrs and "rowspan" in attrs:
            self.take_span(node, element)
        token = len(made.texts)
        made.tags.append(tag)
        made.parents.append(parent)
        made.names.append(name)
        made.zones.append(zone)
        made.starts.append(token)
        made.first_anchor.append(len(made.anchors))
        is_anchor = tag == "a" and self.take_anchor(node, element)
        if is_anchor:
            anchor = len(made.anchors) - 1
        elif tag == "area":
            self.take_area(node, element)
        made.last_anchor.append(len(made.anchors))
        children, hiding = node.children, self._hiding
        inside = children[0] if len(children) == 1 else None
        while type(inside) is Element and inside.tag in _INLINE and inside not in hiding:
            # <p><span>…</span></p>
            self._budget -= 1
            children = inside.children
            inside = children[0] if len(children) == 1 else None
        if type(inside) is Text:
            # Most elements hold one text: closed at once.
            if text := inside.data.strip(_BLANKS):
                text = self._add_text(text, element, anchor)
                token += 1
                if is_anchor:
                    made.anchors[anchor].text = text
        elif children:
            self._stack.append((element, node, self._anchor))
            self._stack.extend(children[::-1])
            self._parent, self._anchor = element, anchor
        made.ends.append(token)

    def _add_text(self, text: str, element: int, anchor: int) -> str:
        """Add a token; returns it with its blanks and line breaks made one blank each."""
        made = self.made
        if len(text) >= _MAY_RUN_ON:
            text = " ".join(text.split())
        if marks := marks_of(text):
            made.marked.append((len(made.texts), marks))
        made.texts.append(text)
        made.text_parent.append(element)
        made.text_anchor.append(anchor)
        return text

    def _close(self, element: int, node: Element, anchor_around: int) -> None:
        """Close an element: all that is in it has been added."""
        made, parts = self.made, self._parts
        if parts is not None and LEAST_ELEMENTS <= len(made.tags) - element <= MOST_ELEMENTS:
            tag = made.tags[element]
            if tag in PART_TAGS:
                parts.see(node, tag, made.names[element])
        made.ends[element] = len(made.texts)
        made.last_anchor[element] = len(made.anchors)
        if self._anchor != anchor_around:
            made.anchors[self._anchor].text = joined_lines(
                made.texts, made.starts[element], self._breaks
            )
            self._breaks.clear()
            self._anchor = anchor_around
        self._parent = made.parents[element]

    def _is_of_an_article(self, parent: int) -> bool:
        """<article><header>, <article><section><header>: the head of what stands there."""
        tags = self.made.tags
        if tags[parent] == "section":
            parent = self.made.parents[parent]
        return parent >= 0 and tags[parent] == "article"

    def _is_in_heading(self) -> bool:
        return self.made.tags[self._parent] in _HEADINGS

    def _hides(self, node: Element) -> bool:
        return node in self._hiding and _is_hidden(node.attr("style"))

    def _known_part(self, node: Element, name: str, known: OfOneName, zone: Zone) -> Part | None:
        """The part that an element is, read now if it was seen once before."""
        parts, links = self._parts, self._links
        if parts is None or (links.hiding and links.is_covered(node)):
            return None
        part = parts.find(node, known, zone)
        if part is not None or not parts.was_seen(node, known):
            return part
        alone = Walk(links.apart(), self._memory)
        nodes = alone.over(node, zone)
        place = place_of(alone.hrefs, links.base)
        if place is None or alone.made.truncated or len(alone.made.anchors) >= MOST_ANCHORS:
            known.refused += 1
            return None
        part = Part(node, zone, place, alone.made, nodes)
        parts.keep(name, part)
        return part


@lru_cache(maxsize=2_000)
def _is_hidden(style: str | None) -> bool:
    return bool(style and _HIDDEN.search(style))
