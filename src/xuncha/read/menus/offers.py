"""Columns a page offers in its headings: 更多 without a list below it, links under 专题专栏."""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.facts import ColumnKind
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.links.addresses import column_key
from xuncha.read.menus.halfnames import whole_name
from xuncha.read.pagefacts import NamedLink, Page
from xuncha.read.text.words import is_tool, says_more
from xuncha.read.tree.outline import Outline, Zone
from xuncha.read.tree.textmarks import TOPIC

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CLIMB = 4
_SHORTEST, _LONGEST = 2, 16
_MOST_LINKS = 40


def read_offers(page: Outline, known: Iterable[str]) -> tuple[NamedLink, ...]:
    """Headings with 更多 whose list is empty: its name and where 更多 leads.

    `known` are the addresses whose block was read. Where more than the heading stands beside
    更多 (the names of tabs), nobody knows whose it is.
    """
    taken = set(known)
    zones = _zones_of_boxes(page, taken)
    found: dict[str, NamedLink] = {}
    for index, anchor in enumerate(page.anchors):
        # What is known to be an entry is no 更多.
        if anchor.entry or not anchor.url or anchor.url in taken:
            continue
        if not says_more(anchor.text or anchor.title):
            continue
        name = _name_beside(page, index) if page.zones[page.anchor_element[index]] in zones else ""
        if name:
            found.setdefault(anchor.url, NamedLink(name, anchor.url))
    return tuple(found.values())


def _zones_of_boxes(page: Outline, known: set[str]) -> set[Zone]:
    """Where the boxes of a page stand: what is called head or search has some, too, where the 更多 of
    a box with a list stands in it."""
    zones = {Zone.MAIN}
    for index, anchor in enumerate(page.anchors):
        if anchor.url in known and says_more(anchor.text or anchor.title):
            zones.add(page.zones[page.anchor_element[index]])
    return zones - {Zone.FOOT}


def _name_beside(page: Outline, index: int) -> str:
    """The one text that stands before a link in the nearest element that holds any other."""
    element = page.anchor_element[index]
    own = range(page.starts[element], page.ends[element])
    for _ in range(_CLIMB):
        element = page.parents[element]
        if element < 0:
            return ""
        if element in page.tabs:
            return page.tabs[element]
        others = [at for at in range(page.starts[element], page.ends[element]) if at not in own]
        if not others and (words := _pictured_name(page, element)):
            return words
        if others:
            text = whole_name(page, others[-1])
            # 更多 that floats to the right may stand before the name, with nothing else beside it.
            first = others[0] <= page.anchor_token[index] or len(others) == 1
            is_one = len(others) == 1 or text == "".join(page.texts[at] for at in others)
            if not is_one or not first or not _is_name(text):
                return ""
            return "" if _is_headline(page, others[0], index) else text
    return ""


def _pictured_name(page: Outline, element: int) -> str:
    """The words of the one picture with a name in an element; "" where there are more or none."""
    names = [words for parent, _, words in page.captions if _is_inside(page, parent, element)]
    return names[0] if len(names) == 1 and _is_name(names[0]) else ""


def _is_inside(page: Outline, inner: int, element: int) -> bool:
    for _ in range(_CLIMB):
        if inner <= element:
            break
        inner = page.parents[inner]
    return inner == element


def _is_headline(page: Outline, token: int, more: int) -> bool:
    """Whether the text is a link to elsewhere than 更多: the newest article of that column."""
    anchor = page.text_anchor[token]
    if anchor < 0:
        return False
    url = page.anchors[anchor].url
    return bool(url) and column_key(url) != column_key(page.anchors[more].url)


def _is_name(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST and not is_tool(text) and not text[0].isdigit()


def read_topics(page: Outline) -> tuple[NamedLink, ...]:
    """The links that stand under a heading 专题专栏, each with the words of that heading."""
    found: dict[str, NamedLink] = {}
    for token in page.tokens_with(TOPIC):
        if not _heads(page, token):
            continue
        text = page.texts[token]
        element = _headed(page, token)
        if element < 0:
            continue
        for anchor in page.anchors[page.first_anchor[element] : page.last_anchor[element]]:
            if anchor.url and not is_tool(anchor.text or anchor.title):
                found.setdefault(anchor.url, NamedLink(text, anchor.url))
    return tuple(found.values())


def _heads(page: Outline, token: int) -> bool:
    text, parent = page.texts[token], page.text_parent[token]
    plain = page.text_anchor[token] < 0 or page.tags[page.parents[parent]] in _HEADINGS
    if not plain or not _is_name(text) or page.zones[parent] is not Zone.MAIN:
        return False
    return kind_of_column(text)[0] is ColumnKind.SPECIAL


def _headed(page: Outline, token: int) -> int:
    """The element that begins with a heading and holds nothing but it and links; -1: none."""
    own = page.text_anchor[token]
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        first, last = page.first_anchor[element], page.last_anchor[element]
        if page.starts[element] != token or last - first > _MOST_LINKS:
            return -1
        if last - first > (own >= 0):
            # 01, 02 … before topics in a row.
            rest = (at for at in range(token + 1, page.ends[element]) if page.text_anchor[at] < 0)
            return element if all(_is_number(page.texts[at]) for at in rest) else -1
        element = page.parents[element]
        if element < 0:
            return -1
    return -1


def _is_number(text: str) -> bool:
    return text.isdigit() and len(text) <= _SHORTEST


def wordless_links(home: Page | None) -> list[str]:
    """Where the pictures of the home page lead that have no word: old menus are made of them."""
    links = home.links if home is not None else ()
    return [link.url for link in links if link.element == "a" and not link.text.strip()]
