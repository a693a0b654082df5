"""Heads over rows that are no table: 信件标题 | 来信时间 | 审核时间 | 状态 in items or boxes.

The rows below have as many cells as the head, and each cell is what its head says: 审核时间 is the
day of neither the question nor the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from turbohtml import Element, Text

from xuncha.read.letters.labels import column_of
from xuncha.read.text.plaintext import squeeze, text_of

# What a row says of its letter under each head, in words that the pieces of a row are told by.
_SAID = {
    "asked": "来信时间",
    "answered": "答复时间",
    "accepted": "受理时间",
    "status": "办理状态",
    "reply": "答复内容",
    "replier": "答复单位",
}
_TELLING = {"asked", "answered", "status"}
_NAME = re.compile(r"[^\d]{0,12}")
_LEAST_CELLS, _MOST_CELLS = 3, 12
_LEVELS, _MOST_SIGNS, _MOST_ROWS = 3, 10, 500

Cells = Sequence[Element]
Grid = tuple[tuple[str, ...], list[list[Element]]]


def find_grids(signs: Sequence[Element]) -> Iterator[Grid]:
    """The heads among what stands around these names of days, with the cells of their rows."""
    seen: set[Element] = set()
    for sign in signs[:_MOST_SIGNS]:
        head = _head_around(sign)
        if head is None or head[0] in seen:
            continue
        seen.add(head[0])
        names = head[1]
        rows = list(_below(head[0], len(names)))
        if rows:
            yield names, rows[:_MOST_ROWS]


def words_for(name: str) -> str | None:
    """The label to read a cell under a head of this name by: "" for a title, None for a cell that
    says nothing of what is asked here."""
    column = column_of(name)
    return "" if column == "title" else _SAID.get(column)


def title_cell(names: Sequence[str], cells: Cells) -> Element:
    """The cell that holds what a letter is called."""
    return cells[[column_of(name) for name in names].index("title")]


def _head_around(sign: Element) -> tuple[Element, tuple[str, ...]] | None:
    up: Element | None = sign
    for _ in range(_LEVELS):
        up = up.parent if up is not None and isinstance(up.parent, Element) else None
        if up is None or up.tag in ("tr", "table", "body"):
            return None
        names = tuple(squeeze(text_of(cell)).rstrip(":") for cell in _cells(up))
        if _are_heads(names):
            return up, names
    return None


def _are_heads(names: Sequence[str]) -> bool:
    if not all(map(_NAME.fullmatch, names)):
        return False
    columns = {column_of(name) for name in names}
    return "title" in columns and bool(_TELLING & columns)


def _cells(row: Element) -> list[Element]:
    """The boxes that a row is made of, those around all of them aside."""
    while True:
        children = [one for one in row.children if isinstance(one, Element)]
        own = any(isinstance(one, Text) and one.data.strip() for one in row.children)
        if len(children) != 1 or own:
            break
        row = children[0]
    return children if _LEAST_CELLS <= len(children) <= _MOST_CELLS and not own else []


def _below(head: Element, width: int) -> Iterator[list[Element]]:
    """The rows of so many cells that follow a head: its next siblings, those of what holds it
    alone, or what these hold."""
    after = _after(head)
    up: Element | None = head
    for _ in range(_LEVELS):
        if after or up is None:
            break
        up = up.parent if isinstance(up.parent, Element) else None
        after = _after(up) if up is not None else []
    for one in map(_unwrapped, after):
        # As many rows as cells to each are rows all the same.
        inside = [_cells(inner) for inner in one.children if isinstance(inner, Element)]
        rows = [cells for cells in inside if len(cells) == width]
        yield from rows or [cells for cells in (_cells(one),) if len(cells) == width]


def _unwrapped(box: Element) -> Element:
    """What holds the rows where a box holds nothing else: div > ul > li."""
    while True:
        children = [one for one in box.children if isinstance(one, Element)]
        if len(children) != 1 or any(
            isinstance(one, Text) and one.data.strip() for one in box.children
        ):
            return box
        box = children[0]


def _after(element: Element) -> list[Element]:
    found: list[Element] = []
    sibling = element.next_sibling
    while sibling is not None:
        if isinstance(sibling, Element):
            found.append(sibling)
        sibling = sibling.next_sibling
    return found
