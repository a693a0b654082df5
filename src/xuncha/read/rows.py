"""Rows of lists: which date belongs to which link.

A date finds its link: upwards from the date to the first element that holds a link. Where that
element holds many of both, they are paired in page order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.read.addresses import is_article_url
from xuncha.read.dateheadings import Headings
from xuncha.read.outline import Anchor, Outline
from xuncha.read.rowchoice import choose
from xuncha.read.rowdates import Hit, find_hits
from xuncha.read.words import BRACKETED_LABEL, PINNED, is_tool

_CLIMB = 5
# So many links of an element are looked at for one that is an entry.
_MOST_LOOKED_AT = 60
_MOST_IN_ROW = 3
_TWO = 2
# A title, not [解读] or 下载.
_SHORTEST_ENTRY = 6


@dataclass(slots=True)
class Row:
    """One entry: its link, its date if it has one, and the element that is its row."""

    anchor: int
    element: int
    day: date | None
    year_known: bool = True
    pinned: bool = False
    title: str = ""


@dataclass(slots=True)
class DatedRows:
    """The links that have a date beside them or in them, by their number, in page order."""

    rows: dict[int, Row]
    # Tokens at which the elements start that hold dates and links side by side.
    shared: list[int]
    # Some date found no link, or stands in a line of its own: what is around may change that.
    is_open: bool


def dated_rows(
    page: Outline,
    as_of: date,
    tokens: Sequence[int],
    headings: Headings,
    elsewhere: Sequence[int] = (),
) -> DatedRows:
    """The dated rows of a page, from the dates in these tokens.

    `elsewhere` are the `shared` of parts of the page whose rows are known already.
    """
    found, is_open = find_hits(page, as_of, tokens, headings)
    holders: dict[int, list[Hit]] = {}
    for hit in found:
        inside = page.text_anchor[hit.token]
        holder = page.anchor_element[inside] if inside >= 0 else _holder(page, hit.token)
        if holder >= 0:
            holders.setdefault(holder, []).append(hit)
        else:
            is_open = True
    starts = [page.starts[holder] for holder in holders if page.tags[holder] != "a"]
    near: dict[int, _Claim] = {}
    far: dict[int, _Claim] = {}
    for holder, hits in holders.items():
        if len(hits) == 1 and _is_outside(page, holder, hits[0], (*starts, *elsewhere)):
            continue
        _claim(page, holder, hits, near, far)
    rows: dict[int, Row] = {}
    for index in sorted(near.keys() | far.keys()):
        claim = near.get(index) or far[index]
        best = choose(page, claim.holder, claim.hits, as_of)
        if best is not None and is_entry(page.anchors[index]):
            rows[index] = _row(page, index, claim.element, best)
    return DatedRows(rows, starts, is_open)


@dataclass(slots=True)
class _Claim:
    """The dates that one link may have: those of its own row, or those paired with it."""

    holder: int
    element: int
    hits: list[Hit]


def _claim(
    page: Outline, holder: int, hits: list[Hit], near: dict[int, _Claim], far: dict[int, _Claim]
) -> None:
    """Give the dates of an element to the links in it."""
    first, last = page.first_anchor[holder], page.last_anchor[holder]
    if page.tags[holder] == "a":
        last = first + 1
    anchors = [i for i in range(first, last) if is_entry(page.anchors[i])]
    if not anchors:
        return
    is_row = _is_row(page, holder)
    is_single = len({page.anchors[i].url for i in anchors}) == 1
    if is_row and _holds_many(page, anchors, hits):
        is_row = is_single = False
    elif len(hits) == 1 or is_single or is_row:
        if len(anchors) > _MOST_IN_ROW and not is_row:
            # A lone date amid many links (a date line, a clock) belongs to none of them.
            return
        to = near if is_single or is_row else far
        _add(to, main_anchor(page, anchors), holder, _around(page, holder), hits)
        return
    for index, hit in _paired(page, anchors, hits):
        _add(far, index, holder, page.anchor_element[index], [hit])


def _add(claims: dict[int, _Claim], index: int, holder: int, element: int, hits: list[Hit]) -> None:
    known = claims.get(index)
    if known is None:
        claims[index] = _Claim(holder, element, list(hits))
        return
    # Of two elements, one in the other, the outer one is the row.
    known.holder, known.element = min(known.holder, holder), min(known.element, element)
    known.hits.extend(hits)


def _around(page: Outline, element: int) -> int:
    """The element that is the whole row: a picture beside the title leads to the same article."""
    url = page.anchors[page.first_anchor[element]].url
    for _ in range(_CLIMB):
        above = page.parents[element]
        if not url or _is_row(page, element) or above < 0 or page.tags[above] == "body":
            break
        first, last = page.first_anchor[above], page.last_anchor[above]
        if not 1 < last - first <= _MOST_IN_ROW:
            break
        if any(page.anchors[i].url != url for i in range(first, last)):
            break
        element = above
    return element


def _row(page: Outline, index: int, element: int, hit: Hit) -> Row:
    start, end = page.starts[element], page.ends[element]
    around = page.text_between(max(start, 0), min(end, start + 8))
    pinned = "置" in around and bool(PINNED.search(around))
    return Row(index, element, hit.day, hit.year_known, pinned, hit.title)


def _is_outside(page: Outline, element: int, hit: Hit, starts: Sequence[int]) -> bool:
    """A clock above a list: a date before entries that have dates of their own."""
    if _is_row(page, element):
        return False
    # The element itself starts no later than its date.
    start, end = page.starts[element], page.ends[element]
    return any(start <= other < end and other > hit.token for other in starts)


def is_entry(anchor: Anchor) -> bool:
    """Whether a link can be an entry of a list at all."""
    if anchor.entry is None:
        words = anchor.text or anchor.title
        anchor.entry = bool(words or anchor.has_image) and not is_tool(words)
    return anchor.entry


def _holder(page: Outline, token: int) -> int:
    """The nearest element around a token that holds a link, or -1."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        if element < 0 or page.tags[element] == "body":
            return -1
        first, last = page.first_anchor[element], page.last_anchor[element]
        for anchor in page.anchors[first : min(last, first + _MOST_LOOKED_AT)]:
            if is_entry(anchor):
                return element
        element = page.parents[element]
    return -1


def _holds_many(page: Outline, anchors: list[int], hits: list[Hit]) -> bool:
    """Whether one <li> is a whole list: three dates and more, each with a link of its own.

    In a table two are enough, where each link has a cell of its own with its date beside it.
    """
    if (
        len(hits) == len(anchors) == _TWO
        and page.tags[page.parents[page.anchor_element[anchors[0]]]] == "td"
    ):
        return _take_turns(page, anchors, hits)
    if len(hits) < _MOST_IN_ROW or len(anchors) < len(hits):
        return False
    shown = all(page.text_parent[hit.token] not in page.hidden for hit in hits)
    return shown and len({index for index, _ in _paired(page, anchors, hits)}) == len(hits)


def _take_turns(page: Outline, anchors: list[int], hits: list[Hit]) -> bool:
    """Whether titles and dates alternate, all in different cells: two entries side by side."""
    titles = [page.anchor_token[anchor] for anchor in anchors]
    dates = [hit.token for hit in hits]
    order = sorted([*titles, *dates])
    cells = {page.parents[page.anchor_element[anchor]] for anchor in anchors}
    cells |= {page.text_parent[token] for token in dates}
    long = all(len(page.anchors[anchor].text) >= _SHORTEST_ENTRY for anchor in anchors)
    return order[::2] in (titles, dates) and len(cells) == len(order) and long


def _is_row(page: Outline, element: int) -> bool:
    return page.tags[element] in {"li", "tr"}


def main_anchor(page: Outline, anchors: list[int]) -> int:
    """Of the links of one row the one that is the entry: an article, not a [label], not a note.

    Links nested in a list inside the row (解读, 图解) stand after it and never win over it.
    """
    if len(anchors) == 1:
        return anchors[0]
    plain = [i for i in anchors if not BRACKETED_LABEL.match(page.anchors[i].text)] or anchors
    outermost = min(_depth_of_lists(page, i) for i in plain)
    plain = [i for i in plain if _depth_of_lists(page, i) == outermost]
    articles = [i for i in plain if is_article_url(page.anchors[i].url)] or plain
    return max(articles, key=lambda i: (len(page.anchors[i].text or page.anchors[i].title), -i))


def _depth_of_lists(page: Outline, anchor: int) -> int:
    depth, element = 0, page.anchor_element[anchor]
    for _ in range(30):
        element = page.parents[element]
        if element < 0:
            break
        depth += page.tags[element] in {"ul", "ol"}
    return depth


def _are_a_column(page: Outline, hits: list[Hit]) -> bool:
    """Whether dates stand in an element of their own without links, each in a child of that."""
    column = page.text_parent[hits[0].token]
    child = -1
    while column >= 0 and page.ends[column] <= hits[-1].token:
        child, column = column, page.parents[column]
    if child < 0 or page.first_anchor[column] != page.last_anchor[column]:
        return False
    children = set()
    for hit in hits:
        child = page.text_parent[hit.token]
        while page.parents[child] > column:
            child = page.parents[child]
        children.add(child)
    return len(children) == len(hits)


def _paired(page: Outline, anchors: list[int], hits: list[Hit]) -> Iterator[tuple[int, Hit]]:
    """Links and dates that share one element, paired in page order."""
    positions = [page.anchor_token[i] for i in anchors]
    if len(hits) == len(anchors) and _are_a_column(page, hits):
        # <ul> of titles, <ul> of days beside it.
        yield from zip(anchors, hits, strict=True)
        return
    dates_first = hits[0].token < positions[0]
    for hit in hits:
        place = bisect_left(positions, hit.token)
        index = place if dates_first else place - 1
        if 0 <= index < len(anchors):
            yield anchors[index], hit
