"""One walk over the tree of a page that takes up what its readers need.

The walk has no recursion and stops at a fixed number of nodes, so that hostile markup costs no
more than a large page.
"""

from __future__ import annotations

import re
from functools import lru_cache

from turbohtml import Element, Node, Text

from xuncha.read.document import Document
from xuncha.read.links import MAX_LINKS, LinkTaker
from xuncha.read.outline import Outline, Zone, zone_of
from xuncha.read.parts import (
    LEAST_ELEMENTS,
    MOST_ELEMENTS,
    PART_TAGS,
    KnownParts,
    OfOneName,
    Part,
    place_of,
)
from xuncha.read.placing import place_part
from xuncha.read.sitememory import SiteMemory
from xuncha.read.textmarks import marks_of
from xuncha.read.walktakers import EMBEDS, MOST_ANCHORS, RARE_LINKS, Takers

MOST_NODES = 40_000
_LEAVES = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "svg", "select", "textarea"),
        *("button", "img", "br"),
    )
)
# Marks inside a line: their text belongs to the element around them.
_INLINE = frozenset(("span", "b", "strong", "em", "i", "u", "font", "big", "small", "label"))
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
    """The walk over one tree. What it meets goes into `made`."""

    def __init__(
        self, links: LinkTaker, memory: SiteMemory, parts: KnownParts | None = None
    ) -> None:
        super().__init__(links, memory)
        self._parts = parts

    def over(self, root: Element, zone_around: Zone = Zone.MAIN) -> int:  # noqa: PLR0912, PLR0915
        """Walk over an element and all inside; returns how many nodes there were."""
        # Every node of every page passes through here: long for the sake of speed.
        # None on the stack closes the element opened last.
        made, parts = self.made, self._parts
        stack: list[Node | None] = [root]
        open_elements: list[int] = []
        open_nodes: list[Element] = []
        open_anchors: list[int] = []
        parent, anchor, count, budget = -1, -1, 0, MOST_NODES
        # Only of these the style has to be looked at.
        hiding = self._links.hiding
        known_names = parts.by_name if parts is not None else {}
        texts, anchors, zones, hidden = made.texts, made.anchors, made.zones, made.hidden
        starts, ends, last_anchor = made.starts, made.ends, made.last_anchor
        anchor_element, mark = made.anchor_element, made.marked.append
        add_text, add_text_parent = texts.append, made.text_parent.append
        add_text_anchor, add_tag, add_parent = (
            made.text_anchor.append,
            made.tags.append,
            made.parents.append,
        )
        add_start, add_end, add_name = starts.append, ends.append, made.names.append
        add_first, add_last = made.first_anchor.append, last_anchor.append
        add_zone = zones.append
        while stack:
            node = stack.pop()
            # As fast again as isinstance; the parser has no other classes.
            if type(node) is Text:
                if text := node.data.strip(_BLANKS):
                    if len(text) >= 40:
                        text = " ".join(text.split())
                    if marks := marks_of(text):
                        mark((len(texts), marks))
                    add_text(text)
                    add_text_parent(parent)
                    add_text_anchor(anchor)
            elif type(node) is Element:
                budget -= 1
                if budget <= 0:
                    made.truncated = True
                    continue
                tag = node.tag
                if tag in _INLINE and not (
                    tag == "span" and node in hiding and _is_hidden(node.attr("style"))
                ):
                    stack.extend(node.children[::-1])
                    continue
                if tag in _LEAVES:
                    if tag != "br":
                        self.take_leaf(node, tag, parent, anchor)
                    continue
                zone = zones[parent] if parent >= 0 else zone_around
                covered = hidden.get(parent, -1) if hidden else -1
                name = ""
                if node.attrs:
                    name, own = (node.attr("class") or "").strip(), node.attr("id")
                    if own:
                        name = f"{name} {own}".strip()
                    if hiding and covered < 0 and node in hiding and _is_hidden(node.attr("style")):
                        covered = count
                known = known_names.get((tag, name))
                # <article><header> is the head of what stands there.
                is_own = tag in _OWN_TAGS and parent >= 0 and made.tags[parent] == "article"
                if known is not None and anchor < 0 and covered < 0 and not is_own:
                    part = self._known_part(node, name, known, zone)
                    if part is not None and part.nodes < budget:
                        place_part(made, part, parent)
                        count += len(part.outline.tags)
                        budget -= part.nodes - 1
                        continue
                if tag in _SPECIAL:
                    self.take_special(node, tag, parent)
                add_tag(tag)
                add_parent(parent)
                add_name(name)
                add_zone(
                    zone
                    or (zone_of(tag, name) if (name or tag in _ZONE_TAGS) and not is_own else zone)
                )
                if covered >= 0:
                    hidden[count] = covered
                token = len(texts)
                add_start(token)
                add_first(len(anchors))
                is_anchor = tag == "a" and self.take_anchor(node, count)
                if tag == "area":
                    self.take_area(node, count)
                add_last(len(anchors))
                children = node.children
                if len(children) == 1:
                    child = children[0]
                    while type(child) is Element and child.tag in _INLINE and child not in hiding:
                        # <p><span>…</span></p>
                        budget -= 1
                        children = child.children
                        if len(children) != 1:
                            break
                        child = children[0]
                    if type(child) is Text:
                        # Most elements hold one text: closed at once.
                        if text := child.data.strip(_BLANKS):
                            if len(text) >= 40:
                                text = " ".join(text.split())
                            if marks := marks_of(text):
                                mark((token, marks))
                            add_text(text)
                            add_text_parent(count)
                            add_text_anchor(len(anchors) - 1 if is_anchor else anchor)
                            token += 1
                            if is_anchor:
                                anchors[-1].text = text
                        add_end(token)
                        count += 1
                        continue
                add_end(token)
                if not children:
                    count += 1
                    continue
                if is_anchor:
                    anchor = len(anchors) - 1
                    open_anchors.append(anchor)
                parent = count
                count += 1
                open_elements.append(parent)
                open_nodes.append(node)
                stack.append(None)
                stack.extend(children[::-1])
            elif node is None:
                closed = open_elements.pop()
                closed_node = open_nodes.pop()
                if LEAST_ELEMENTS <= count - closed <= MOST_ELEMENTS and parts is not None:
                    tag = made.tags[closed]
                    if tag in PART_TAGS:
                        parts.see(closed_node, tag, made.names[closed])
                ends[closed] = len(texts)
                last_anchor[closed] = len(anchors)
                if anchor >= 0 and anchor_element[anchor] == closed:
                    anchors[anchor].text = " ".join(texts[starts[closed] :])
                    open_anchors.pop()
                    anchor = open_anchors[-1] if open_anchors else -1
                parent = open_elements[-1] if open_elements else -1
        return MOST_NODES - budget

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
