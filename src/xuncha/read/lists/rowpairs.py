"""Links and dates that share one element: which belongs to which, by their columns or their order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from xuncha.read.lists.rowdates import Hit
from xuncha.read.tree.outline import Outline

_LISTS = frozenset(("ul", "ol"))
_NAME_ENDS = (":", "：", "日期", "时间")


def paired(page: Outline, anchors: list[int], hits: list[Hit]) -> Iterator[tuple[int, Hit]]:
    """Links and dates that share one element, paired in page order."""
    positions = [page.anchor_token[i] for i in anchors]
    cells = _in_a_column(page, hits) if len(hits) >= len(anchors) else []
    if len(cells) == len(anchors):
        # <ul> of titles, <ul> of days beside it.
        for anchor, cell in zip(anchors, cells, strict=True):
            yield from ((anchor, hit) for hit in cell)
        return
    dates_first = hits[0].token < positions[0]
    is_apart = hits[0].token > positions[-1] or hits[-1].token < positions[0]
    if is_apart and len(anchors) > 1 and len(hits) > 1:
        # A menu and the days of an article: which is whose is told by nothing.
        return
    heads = _heads(page, hits) if dates_first else []
    for hit in hits:
        place = bisect_left(positions, hit.token)
        index = place if dates_first else place - 1
        if not 0 <= index < len(anchors):
            continue
        yield anchors[index], hit
        if dates_first:
            yield from ((other, hit) for other in _further(page, anchors, index, hits, heads))


def _further(
    page: Outline, anchors: list[int], index: int, hits: list[Hit], heads: list[int]
) -> Iterator[int]:
    """The rows behind the first one under a day, in the list that the day stands above."""
    own = page.anchor_element[anchors[index]]
    row = _child_around(page, own, page.parents[heads[0]]) if heads else -1
    # <h4>2026-11-17</h4><ul>…</ul>: the rows are those of the list.
    if row >= 0 and page.tags[row] not in _LISTS:
        yield from _rows_below(page, anchors, index, heads, row)
        return
    first = page.parents[own]
    if page.tags[first] != "li":
        return
    around = page.parents[first]
    if any(page.starts[around] <= hit.token < page.ends[around] for hit in hits):
        return
    for other in anchors[index + 1 :]:
        row = page.parents[page.anchor_element[other]]
        if page.parents[row] != around or page.tags[row] != "li" or row == first:
            break
        yield other


def _heads(page: Outline, hits: list[Hit]) -> list[int]:
    """The elements that the days have to themselves, side by side with the rows: <tr>, <dt>, <p>
    without a link; [] where they have none, or not all of them."""
    heads = [_without_links(page, page.text_parent[hit.token]) for hit in hits]
    is_alike = len({(page.parents[one], page.tags[one]) for one in heads if one >= 0}) == 1
    return heads if is_alike and min(heads) >= 0 and len(set(heads)) == len(heads) > 1 else []


def _without_links(page: Outline, element: int) -> int:
    """The outermost element around this one that holds no link; -1 where this one does."""
    found = -1
    while element >= 0 and page.first_anchor[element] == page.last_anchor[element]:
        found, element = element, page.parents[element]
    return found


def _rows_below(
    page: Outline, anchors: list[int], index: int, heads: list[int], row: int
) -> Iterator[int]:
    """The rows under a day up to the next one; a row with a day of its own is none of them."""
    around = page.parents[heads[0]]
    after = bisect_left(heads, row)
    following = heads[after] if after < len(heads) else len(page.tags)
    for at in range(index + 1, len(anchors)):
        other = anchors[at]
        below = _child_around(page, page.anchor_element[other], around)
        if not 0 <= row <= below < following:
            break
        if below != row:
            yield other


def _child_around(page: Outline, element: int, around: int) -> int:
    """The child of `around` in which an element stands; -1 where it stands in none."""
    while element >= 0 and page.parents[element] != around:
        element = page.parents[element]
    return element


def _in_a_column(page: Outline, hits: list[Hit]) -> list[list[Hit]]:
    """The dates by the children of an element of their own, where that has no links; else []."""
    column = page.text_parent[hits[0].token]
    child = -1
    while column >= 0 and page.ends[column] <= hits[-1].token:
        child, column = column, page.parents[column]
    if child < 0 or page.first_anchor[column] != page.last_anchor[column]:
        return []
    cells: dict[int, list[Hit]] = {}
    for hit in hits:
        child = page.text_parent[hit.token]
        while page.parents[child] > column:
            child = page.parents[child]
        cells.setdefault(child, []).append(hit)
    return list(cells.values()) if _are_of_one_make(page, cells) else []


def _are_of_one_make(page: Outline, cells: dict[int, list[Hit]]) -> bool:
    """Whether cells with days follow one another and are alike: in a table of particulars (发文日期,
    发布日期) and in an article (a line of its day, the day it was signed) they are not."""
    first, *others = cells
    if any(page.tags[cell] != page.tags[first] for cell in others):
        return False
    if any(page.ends[one] != page.starts[other] for one, other in pairwise(cells)):
        return False
    return len({_named_before(page, cell, hits[0].token) for cell, hits in cells.items()}) == 1


def _named_before(page: Outline, cell: int, token: int) -> str:
    """The name of the day in a cell: 发布日期：; "" where it has none, or 置顶 before it."""
    before = page.text_between(page.starts[cell], token).strip()
    return before if before.endswith(_NAME_ENDS) else ""
