"""Parts that the pages of a site repeat: menus, sidebars, footers. Each is read once.

A part is known again by its tree, which must be equal to the last node, attribute and letter,
and by its place: where it stands in a header, its links are read as those of a header; relative
links lead elsewhere from another directory. What is read of it is the same either way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import turbohtml

from xuncha.read.links.href import FROM_ANYWHERE, folder_of, origin_of
from xuncha.read.tree.document import Element
from xuncha.read.tree.outline import Outline, Zone

# Only these can be parts.
PART_TAGS = frozenset(
    (
        *("div", "ul", "ol", "dl", "table", "tbody", "tr", "td", "form", "center"),
        *("nav", "header", "footer", "section", "aside"),
    )
)
# Fewer elements than this are read as fast as they are compared; more are a page by themselves.
LEAST_ELEMENTS, MOST_ELEMENTS = 6, 2_000
# So many elements of a page may turn out to be unlike what they were compared with.
_MOST_COMPARED = 300
# What was seen once is forgotten after so many pages, as it keeps their trees in memory.
_PAGES_KEPT = 16
_SEEN_OF_A_NAME, _PARTS_OF_A_NAME, _MOST_PARTS = 3, 8, 400
_MOST_REFUSED = 3
# These are no addresses, wherever they stand.
_NO_ADDRESS = ("#", "javascript:", "mailto:", "tel:")
# "?page=2" leads elsewhere from every page; so may what begins with a blank.
_OF_THE_PAGE = re.compile(r"[?\s\x00-\x20\ufeff\u200b]")
# Links that step out of their directory lead to the same place from its neighbours.
_UP = "../"


class Moved(NamedTuple):
    """The lists of an outline that hold indexes, counted from the start of some page on."""

    text_parent: list[int]
    text_anchor: list[int]
    marked: list[tuple[int, int]]
    parents: list[int]
    starts: list[int]
    ends: list[int]
    first_anchor: list[int]
    last_anchor: list[int]
    anchor_element: list[int]
    anchor_token: list[int]


@dataclass(slots=True)
class Part:
    """A part with all that was read of it by itself: its indexes count from its own first.

    `zone` is that around it.
    """

    node: Element
    zone: Zone
    # Where its links lead where they led when it was read (`place_of`).
    place: tuple[str, int]
    outline: Outline
    # What it takes of the walk's budget.
    nodes: int
    # Its indexes as they stood in the last page that held it, and by how many elements, tokens and
    # anchors they were moved for that (read/tree/placing.py).
    moved: Moved | None = None
    moved_by: tuple[int, int, int] = (0, 0, 0)


@dataclass(slots=True)
class OfOneName:
    """Elements of one tag, class and id."""

    parts: list[Part] = field(default_factory=list)
    # Met once so far.
    seen: list[Element] = field(default_factory=list)
    # How many came again and could not be kept.
    refused: int = 0


class KnownParts:
    """The parts of one site's pages. Drop it with the site."""

    def __init__(self) -> None:
        # By tag and "class id".
        self.by_name: dict[tuple[str, str], OfOneName] = {}
        self._pages = 0
        self._count = 0
        self._compared = 0
        # The host of the page, its directory and the directories around that.
        self._origin = ""
        self._folders = [""]

    def begin_page(self, base: str) -> None:
        """Another page begins, whose links start from `base`."""
        self._origin, self._folders = origin_of(base), _folders_of(base)
        self._pages += 1
        self._compared = 0
        if self._count > _MOST_PARTS:
            self.by_name.clear()
            self._count = 0
        elif self._pages % _PAGES_KEPT == 0:
            self.by_name = {name: known for name, known in self.by_name.items() if known.parts}
            for known in self.by_name.values():
                known.seen.clear()

    def find(self, node: Element, known: OfOneName, zone: Zone) -> Part | None:
        """The part that an element is; None where it is not known in that place."""
        for part in known.parts:
            if part.zone is zone and self._is_here(part.place) and self._equal(node, part.node):
                return part
        return None

    def was_seen(self, node: Element, known: OfOneName) -> bool:
        """Whether an earlier page held an equal element; it is not asked for a second time."""
        for other in known.seen if known.refused < _MOST_REFUSED else ():
            if self._equal(node, other):
                known.seen.remove(other)
                return True
        return False

    def see(self, node: Element, tag: str, name: str) -> None:
        """Note an element of the page, for the pages to come."""
        seen = self.by_name.setdefault((tag, name), OfOneName()).seen
        seen.insert(0, node)
        del seen[_SEEN_OF_A_NAME:]

    def keep(self, name: str, part: Part) -> None:
        """Keep what was read of a part that came a second time."""
        if (copy := _copy_of(part.node)) is None:
            return
        part.node = copy
        parts = self.by_name.setdefault((copy.tag, name), OfOneName()).parts
        parts.insert(0, part)
        self._count += 1
        if len(parts) > _PARTS_OF_A_NAME:
            parts.pop()
            self._count -= 1

    def _is_here(self, place: tuple[str, int]) -> bool:
        where, up = place
        here = self._origin if up < 0 else self._folders[min(up, len(self._folders) - 1)]
        return where == here

    def _equal(self, node: Element, other: Element) -> bool:
        # Comparing all elements of a hostile page with each other would cost a square.
        self._compared += 1
        return self._compared <= _MOST_COMPARED and node.equals(other)


def place_of(hrefs: Iterable[str | None], base: str) -> tuple[str, int] | None:
    """The place in which all these hrefs lead where they lead from `base`.

    A directory and how many levels it lies above that of the page; (host, -1) where they lead
    to the same from the whole host. None: from this page alone.
    """
    relative = [raw for raw in hrefs if raw and not raw.startswith(FROM_ANYWHERE + _NO_ADDRESS)]
    if not relative:
        return origin_of(base), -1
    if any(_OF_THE_PAGE.match(raw) for raw in relative):
        return None
    up = min(map(_levels_up, relative))
    folders = _folders_of(base)
    return folders[min(up, len(folders) - 1)], up


def _levels_up(raw: str) -> int:
    levels = 0
    while raw.startswith(_UP, levels * len(_UP)):
        levels += 1
    return levels


def _folders_of(base: str) -> list[str]:
    """The directory of an address and those around it, the topmost last."""
    folders = [folder_of(base)]
    top = base.find("/", 8)
    while (end := folders[-1].rfind("/", 0, -1)) >= top > 0:
        folders.append(folders[-1][: end + 1])
    return folders


def _copy_of(node: Element) -> Element | None:
    """The element without the page around it, which would stay in memory with it."""
    around = node.parent
    context = around.tag if isinstance(around, Element) else "div"
    try:
        made = turbohtml.parse_fragment(node.html, context, positions=False)
    except ValueError:
        return None
    first = next((child for child in made.children if isinstance(child, Element)), None)
    return first if first is not None and first.equals(node) else None
