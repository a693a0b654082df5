"""One walk over the tree of a page that takes up what its readers need.

The walk has no recursion and stops at a fixed number of nodes, so that hostile markup costs no
more than a large page.
"""

from __future__ import annotations

import re
from functools import lru_cache

from turbohtml import Element, Node, Text

from xuncha.read.document import Document
from xuncha.read.identity import names_a_map
from xuncha.read.links import LINK_TAGS, MAX_LINKS, LinkTaker
from xuncha.read.outline import Anchor, Outline, Zone, zone_of
from xuncha.read.systems import system_named
from xuncha.read.textmarks import marks_of

MOST_NODES = 40_000
MOST_ANCHORS = 4_000
_LEAVES = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "svg", "select", "textarea"),
        *("button", "img", "br"),
    )
)
# Marks inside a line: their text belongs to the element around them.
_INLINE = frozenset(("span", "b", "strong", "em", "i", "u", "font", "big", "small", "label"))
_EMBEDS = frozenset(("iframe", "object", "embed", "video", "audio"))
_RARE_LINKS = frozenset(LINK_TAGS) - {"a", "img", "script"}
_BLANKS = " \t\r\n\f\xa0\u3000\ufeff\u200b"
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# The text of long scripts is a program, not a literal.
_LONGEST_SCRIPT = 20_000


def outline(doc: Document, links: LinkTaker) -> Outline:
    """The outline of a page's body with all links of the page, taken up by `links`."""
    body = doc.find("body")
    root = body or doc.root
    if root is None:
        return Outline()
    walk = Walk(links)
    if body is not None and (head := doc.find("head")) is not None:
        walk.look_inside(head)
    walk.over(root)
    walk.made.truncated |= body is None or len(links.found) >= MAX_LINKS
    return walk.made


class Walk:
    """The walk over one tree. What it meets goes into `made`."""

    def __init__(self, links: LinkTaker) -> None:
        self.links = links
        self.made = Outline(links=links.found)

    def over(self, root: Element) -> None:  # noqa: PLR0915
        """Walk over an element and all inside."""
        # Every node of every page passes through here: long for the sake of speed.
        # None on the stack closes the element opened last.
        made = self.made
        stack: list[Node | None] = [root]
        open_elements: list[int] = []
        open_anchors: list[int] = []
        parent, anchor, count, budget = -1, -1, 0, MOST_NODES
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
        add_zone, add_hidden = zones.append, hidden.append
        while stack:
            node = stack.pop()
            if isinstance(node, Text):
                text = node.data.strip(_BLANKS)
                if text:
                    text = text if len(text) < 40 else " ".join(text.split())
                    if marks := marks_of(text):
                        mark((len(texts), marks))
                    add_text(text)
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
                    self._take_leaf(node, tag, parent, anchor)
                    continue
                zone, covered = (zones[parent], hidden[parent]) if parent >= 0 else (Zone.MAIN, -1)
                name = ""
                if node.attrs:
                    name = f"{node.attr('class') or ''} {node.attr('id') or ''}".strip()
                    if covered < 0 and _is_hidden(node.attr("style")):
                        covered = count
                if tag in _EMBEDS:
                    made.embeds.append(parent)
                if tag in _RARE_LINKS:
                    self.links.take(node, tag)
                add_tag(tag)
                add_parent(parent)
                add_name(name)
                add_zone(zone or zone_of(tag, name))
                add_hidden(covered)
                add_start(len(texts))
                add_end(len(texts))
                add_first(len(anchors))
                is_anchor = tag == "a" and self._take_anchor(node, count)
                add_last(len(anchors))
                children = node.children
                if not children:
                    count += 1
                    continue
                if len(children) == 1 and isinstance(child := children[0], Text):
                    # Most elements hold one text: closed at once.
                    if text := child.data.strip(_BLANKS):
                        text = text if len(text) < 40 else " ".join(text.split())
                        if marks := marks_of(text):
                            mark((len(texts), marks))
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
                if anchor >= 0 and anchor_element[anchor] == closed:
                    anchors[anchor].text = " ".join(texts[starts[closed] :])
                    open_anchors.pop()
                    anchor = open_anchors[-1] if open_anchors else -1
                parent = open_elements[-1] if open_elements else -1

    def look_inside(self, element: Element) -> None:
        """Take up the links inside an element whose inside is no text of the page."""
        for inner in element.find_all(LINK_TAGS, limit=MAX_LINKS * 2):
            if inner.tag == "a":
                self._note_name(inner, inner.text.strip(), inner.attr("title"))
            self.links.take(inner, inner.tag)

    def _take_leaf(self, node: Element, tag: str, parent: int, anchor: int) -> None:
        made = self.made
        if tag == "script":
            self.links.take(node, tag)
            source = node.attr("src") or ""
            made.scripts.append((parent, source, node.text[:_LONGEST_SCRIPT], len(made.texts)))
        elif tag == "img":
            self.links.take(node, tag)
            made.pictures.append(len(made.texts))
            if anchor >= 0:
                around = made.anchors[anchor]
                around.has_image = True
                around.title = around.title or node.attr("alt") or ""
        elif tag != "br":
            self.look_inside(node)

    def _take_anchor(self, node: Element, index: int) -> bool:
        """Take up a link; True where it is one of the outline's anchors from now on."""
        href, words, title = node.attr("href"), node.text, node.attr("title")
        url = self.links.take_anchor(node, href, words, title)
        self._note_name(node, words.strip(), title)
        made = self.made
        if href is None or len(made.anchors) >= MOST_ANCHORS:
            return False
        # An entry whose link only a script follows (javascript:;) is an entry all the same.
        made.anchors.append(Anchor(url, "", (title or "").strip()))
        made.anchor_element.append(index)
        made.anchor_token.append(len(made.texts))
        return True

    def _note_name(self, node: Element, words: str, title: str | None) -> None:
        if system := system_named(node, words, title):
            self.made.systems.append((system, node.attr("href") or ""))
        if names_a_map(node, words, title):
            self.made.maps.append(node.attr("href") or "")


@lru_cache(maxsize=2_000)
def _is_hidden(style: str | None) -> bool:
    return bool(style and _HIDDEN.search(style))
