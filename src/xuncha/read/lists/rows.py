"""Rows of lists: which date belongs to which link.

A date finds its link: upwards from the date to the first element that holds a link. Where that
element holds many of both, they are paired in page order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.read.dates.headings import Headings
from xuncha.read.lists.rowchoice import choose
from xuncha.read.lists.rowclaims import WEEKDAY, Claims
from xuncha.read.lists.rowdates import Hit, find_hits
from xuncha.read.lists.rowlinks import is_entry
from xuncha.read.lists.rowspans import lines_spanned
from xuncha.read.text.words import is_pin
from xuncha.read.tree.outline import Outline

_CLIMB = 5
_DAY_ALONE = re.compile(r"[\d\s年月日:：/.T-]{5,40}")
# A link of the same entry stands so few links before or after another one.
_NEAR = 4
_POST_ENDS = frozenset(("article", "ul", "ol", "table", "main", "body"))
_MOST_IN_POST = 12
# So many links of an element are looked at for one that is an entry.
_MOST_LOOKED_AT = 60


@dataclass(slots=True)
class Row:
    """One entry: its link, its date if it has one, and the element that is its row."""

    anchor: int
    element: int
    day: date | None
    year_known: bool = True
    pinned: bool = False
    title: str = ""
    # Where its date stands, which may be outside the element; -1 where it has none.
    token: int = -1


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
        if inside >= 0 and _DAY_ALONE.fullmatch(page.anchors[inside].text):
            inside = _titled(page, inside)
        holder = page.anchor_element[inside] if inside >= 0 else _holder(page, hit.token)
        if holder >= 0:
            holders.setdefault(holder, []).append(hit)
        else:
            is_open = True
    starts = [page.starts[holder] for holder in holders if page.tags[holder] != "a"]
    weekdays = sum(WEEKDAY in page.texts[hit.token] for hit in found)
    claims = Claims(page, (*starts, *elsewhere), weekdays)
    for holder, hits in holders.items():
        claims.give(holder, hits)
    rows: dict[int, Row] = {}
    has_posts = "article" in page.tags
    for index, claim in claims.by_link():
        if best := choose(page, claim.holder, claim.hits, as_of):
            element = _post(page, claim.element) if has_posts else claim.element
            rows[index] = _row(page, index, element, best)
    if page.spans:
        rows = _with_spanned(page, rows)
    return DatedRows(rows, starts, is_open)


def _with_spanned(page: Outline, rows: dict[int, Row]) -> dict[int, Row]:
    """The rows, and those for which the cell with the day of one of them stands as well."""
    more: dict[int, Row] = {}
    for row in rows.values():
        for line in lines_spanned(page, row.token):
            links = range(page.first_anchor[line], page.last_anchor[line])
            if not any(index in rows or index in more for index in links):
                index = next((at for at in links if is_entry(page.anchors[at])), -1)
                if index >= 0:
                    more[index] = Row(index, line, row.day, row.year_known, token=row.token)
    return dict(sorted({**rows, **more}.items())) if more else rows


def _row(page: Outline, index: int, element: int, hit: Hit) -> Row:
    start, end = page.starts[element], page.ends[element]
    around = page.texts[max(start, 0) : min(end, start + 8)]
    pinned = any(("顶" in text or "T" in text) and is_pin(text) for text in around)
    return Row(index, element, hit.day, hit.year_known, pinned, hit.title, hit.token)


def _titled(page: Outline, anchor: int) -> int:
    """The link with the title where one of these words, a day alone, leads to the same address."""
    url = page.anchors[anchor].url
    if not url:
        return anchor
    near: list[int] = [*range(anchor - 1, max(anchor - _NEAR, -1), -1), anchor + 1]
    for other in near:
        same = other < len(page.anchors) and page.anchors[other].url == url
        if same and not _DAY_ALONE.fullmatch(page.anchors[other].text):
            return other
    return anchor


def _post(page: Outline, element: int) -> int:
    """The <article> that is the whole of an entry: title, day, who wrote it, where it belongs."""
    above = element
    for _ in range(_CLIMB):
        if above < 0 or page.tags[above] in _POST_ENDS:
            break
        above = page.parents[above]
    is_post = above >= 0 and page.tags[above] == "article"
    if is_post and page.last_anchor[above] - page.first_anchor[above] <= _MOST_IN_POST:
        return above
    return element


def _holder(page: Outline, token: int) -> int:
    """The nearest element around a token that holds a link, or -1."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        if element < 0 or page.tags[element] == "body":
            return -1
        first, last = page.first_anchor[element], page.last_anchor[element]
        if last > first:
            for anchor in page.anchors[first : min(last, first + _MOST_LOOKED_AT)]:
                if is_entry(anchor):
                    return element
        element = page.parents[element]
    return -1
