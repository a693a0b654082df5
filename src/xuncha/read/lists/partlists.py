"""The groups of links of a page. Those of parts known from other pages are found once.

Which date belongs to which link, and which links stand together, is mostly decided inside a
part. Where something around a part could have a say, the part is looked through with its page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.read.dates.headings import Headings, find_headings
from xuncha.read.lists.gathering import covered, finish_groups, gather_groups, measure, without_menu
from xuncha.read.lists.groups import Group
from xuncha.read.lists.rowlinks import is_entry
from xuncha.read.lists.rows import Row, dated_rows
from xuncha.read.tree.outline import Outline, Placed
from xuncha.read.tree.textmarks import DIGIT

# So many dates of one page are read; of a page with more the order decides which.
_MANY_DATES = 2_000
_MOST_ROWS = 900
# So many links are more than one row holds.
_LEAST_LINKS = 5


@dataclass(slots=True)
class _PartLists:
    """The groups of a part, as far as it decides on them by itself."""

    as_of: date
    groups: list[Group]
    # Tokens of the part at which elements with dates and links start.
    shared: list[int]
    is_settled: bool


def find_groups(page: Outline, as_of: date) -> list[Group]:
    """Every group of links of the page, in page order: lists, menus and what else there is."""
    tokens = page.tokens_with(DIGIT)
    headings = find_headings(page, tokens, as_of)
    settled = _settled(page, as_of) if len(tokens) < _MANY_DATES else []
    if settled and _are_over_parts(headings, settled):
        settled = []
    elsewhere = [one + placed.token for placed, lists in settled for one in lists.shared]
    dated = dated_rows(page, as_of, _outside(tokens, settled), headings, elsewhere)
    if settled and _reaches_in(page, dated.rows.values(), settled):
        settled, dated = [], dated_rows(page, as_of, tokens, headings)
    taken = covered(page, dated.rows)
    groups: dict[int, Group] = {}
    start = 0
    for placed, lists in settled:
        gather_groups(page, dated.rows, taken, range(start, placed.anchor), groups, as_of)
        groups.update((group.container, group) for group in _moved(placed, lists))
        start = placed.anchor + len(placed.part.anchors)
    gather_groups(page, dated.rows, taken, range(start, len(page.anchors)), groups, as_of)
    return finish_groups(page, groups.values())


def _settled(page: Outline, as_of: date) -> list[tuple[Placed, _PartLists]]:
    """The parts of a page that decide on their groups by themselves."""
    found = []
    for placed in page.placed:
        lists = placed.part.lists
        if lists is None or lists.as_of != as_of:
            lists = placed.part.lists = _lists_of(placed.part, as_of)
        if lists.is_settled:
            found.append((placed, lists))
    return found


def _lists_of(part: Outline, as_of: date) -> _PartLists:
    tokens = part.tokens_with(DIGIT)
    dated = dated_rows(part, as_of, tokens, find_headings(part, tokens, as_of))
    groups: dict[int, Group] = {}
    gather_groups(
        part, dated.rows, covered(part, dated.rows), range(len(part.anchors)), groups, as_of
    )
    found = list(groups.values())
    # A date may be one half of it, a label before it or a link around it may be outside.
    at_edge = bool(tokens) and (tokens[0] == 0 or tokens[-1] == len(part.texts) - 1)
    # Links that are alone in the part stand in a list around it; few links may be one row of it.
    is_settled = (
        not (dated.is_open or at_edge)
        and all(group.container >= 0 and len(group.rows) <= _MOST_ROWS for group in found)
        and sum(map(is_entry, part.anchors)) >= _LEAST_LINKS
        and all(len(without_menu(part, group)) == 1 for group in found)
    )
    for group in found:
        measure(part, group)
    return _PartLists(as_of, found, dated.shared, is_settled)


def _moved(placed: Placed, lists: _PartLists) -> Iterator[Group]:
    """The groups of a part as groups of its page."""
    for group in lists.groups:
        yield Group(
            container=group.container + placed.element,
            own_rows=None,
            start=group.start + placed.token,
            end=group.end + placed.token,
            dated=group.dated,
            articles=group.articles,
            urls=group.urls,
            is_measured=True,
            remembers=group.remembers,
            source=group,
            shift=(placed.element, placed.anchor),
        )


def _outside(tokens: list[int], settled: Sequence[tuple[Placed, _PartLists]]) -> list[int]:
    """The tokens that stand in none of these parts."""
    found: list[int] = []
    start = 0
    for placed, _ in settled:
        found += tokens[start : bisect_left(tokens, placed.token)]
        start = bisect_left(tokens, placed.token + len(placed.part.texts))
    return found + tokens[start:]


def _are_over_parts(headings: Headings, settled: Sequence[tuple[Placed, _PartLists]]) -> bool:
    """Whether a heading outside a part completes a date inside."""
    spans = [(placed.token, placed.token + len(placed.part.texts)) for placed, _ in settled]
    return any(
        start <= token < end and not start <= head < end
        for token, head in headings.over.items()
        for start, end in spans
    )


def _reaches_in(
    page: Outline, rows: Iterable[Row], settled: Sequence[tuple[Placed, _PartLists]]
) -> bool:
    """Whether the row of a date outside takes in links of a part."""
    spans = [(placed.anchor, placed.anchor + len(placed.part.anchors)) for placed, _ in settled]
    return any(
        page.first_anchor[row.element] < end and page.last_anchor[row.element] > start
        for row in rows
        for start, end in spans
    )
