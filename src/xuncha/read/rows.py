"""Rows of lists: which date belongs to which link.

A date finds its link: upwards from the date to the first element that holds a link. Where that
element holds many of both, they are paired in page order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.read.addresses import is_article_url
from xuncha.read.dateheadings import Headings
from xuncha.read.outline import Anchor, Outline
from xuncha.read.rowdates import Hit, find_hits
from xuncha.read.tableheads import has_head, is_asked_for, is_never
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
    rows: dict[int, Row] = {}
    shared: dict[int, list[Hit]] = {}
    found, is_open = find_hits(page, as_of, tokens, headings)
    for hit in found:
        inside = page.text_anchor[hit.token]
        if inside >= 0:
            element = page.anchor_element[inside]
            row = Row(inside, element, hit.day, hit.year_known, False, hit.title)
            _keep(rows, page, row)
            continue
        element = _holder(page, hit.token)
        if element >= 0:
            shared.setdefault(element, []).append(hit)
        else:
            is_open = True
    starts = [page.starts[element] for element in shared]
    for element, hits in shared.items():
        if len(hits) == 1 and _is_outside(page, element, hits[0], (*starts, *elsewhere)):
            continue
        for row in _rows_of(page, element, hits, as_of):
            _keep(rows, page, row)
    return DatedRows({index: rows[index] for index in sorted(rows)}, starts, is_open)


def _is_outside(page: Outline, element: int, hit: Hit, starts: Sequence[int]) -> bool:
    """A clock above a list: a date before entries that have dates of their own."""
    if _is_row(page, element):
        return False
    # The element itself starts no later than its date.
    start, end = page.starts[element], page.ends[element]
    return any(start <= other < end and other > hit.token for other in starts)


def _keep(rows: dict[int, Row], page: Outline, row: Row) -> None:
    anchor = page.anchors[row.anchor]
    known = rows.get(row.anchor)
    if known is None and is_entry(anchor):
        start, end = page.starts[row.element], page.ends[row.element]
        around = page.text_between(max(start, 0), min(end, start + 8))
        row.pinned = "置" in around and bool(PINNED.search(around))
        rows[row.anchor] = row
    elif known and known.day and row.day and row.year_known and not known.year_known:
        rows[row.anchor] = row


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


def _rows_of(page: Outline, element: int, hits: list[Hit], as_of: date) -> list[Row]:
    first, last = page.first_anchor[element], page.last_anchor[element]
    anchors = [i for i in range(first, last) if is_entry(page.anchors[i])]
    if _is_row(page, element) and _holds_many(page, anchors, hits):
        return _paired(page, anchors, hits)
    if len(hits) == 1 or len({page.anchors[i].url for i in anchors}) == 1 or _is_row(page, element):
        if len(anchors) > _MOST_IN_ROW and not _is_row(page, element):
            # A lone date amid many links (a date line, a clock) belongs to none of them.
            return []
        if page.tags[element] == "tr":
            hits = [hit for hit in hits if not is_never(page, hit.token)]
            if not hits:
                return []
        best = _visible(page, element, hits, as_of)
        if best is None:
            return []
        return [Row(main_anchor(page, anchors), element, best.day, best.year_known)]
    return _paired(page, anchors, hits)


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
    return shown and len({row.anchor for row in _paired(page, anchors, hits)}) == len(hits)


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


def _visible(page: Outline, element: int, hits: list[Hit], as_of: date) -> Hit | None:
    """Of several dates in one row: the one shown, then one called 发布, then one that is no
    future; None where several are left that nothing tells apart.

    A day after `as_of` is the last choice: 有效期至 and 截止 lie there.
    """
    shown = [h for h in hits if page.hidden.get(page.text_parent[h.token], -1) <= element] or hits
    named = [h for h in shown if "发布" in page.texts[h.token] or _label_before(page, h.token)]
    if not named and len(shown) > 1:
        heads = [(hit, is_asked_for(page, hit.token)) for hit in shown]
        named = [hit for hit, is_it in heads if is_it]
        rest = named or [hit for hit, is_it in heads if is_it is None] or shown
        rest = [hit for hit in rest if hit.day <= as_of] or rest
        told = named or all(has_head(page, hit.token) for hit in rest)
        if not told and len({hit.day for hit in rest}) > 1:
            return None
        named = rest
    chosen = named or shown
    return max([hit for hit in chosen if hit.day <= as_of] or chosen, key=lambda hit: hit.day)


def _label_before(page: Outline, token: int) -> bool:
    return token > 0 and len(page.texts[token - 1]) <= 8 and "发布" in page.texts[token - 1]


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


def _paired(page: Outline, anchors: list[int], hits: list[Hit]) -> list[Row]:
    """Links and dates that share one element, paired in page order."""
    positions = [page.anchor_token[i] for i in anchors]
    dates_first = hits[0].token < positions[0]
    rows = []
    for hit in hits:
        place = bisect_left(positions, hit.token)
        index = place if dates_first else place - 1
        if 0 <= index < len(anchors):
            anchor = anchors[index]
            rows.append(Row(anchor, page.anchor_element[anchor], hit.day, hit.year_known))
    return rows
