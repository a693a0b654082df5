"""Years and months that stand as headings over entries: "2026年" over "03-06", "2026年3月" over "17日",
"2026年" over "3月" over "17日", "2026年" over "17" beside "3月"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from xuncha.read.dates.parts import (
    day_in_year,
    day_under,
    is_month,
    is_month_of_year,
    split_date,
    three_pieces,
)
from xuncha.read.tree.outline import Outline
from xuncha.read.tree.textmarks import YEAR

_LONGEST, _LONGEST_SIGN = 10, 2
_CLIMB = 4
_ROW_TAGS = frozenset(("li", "tr"))


class _Head(NamedTuple):
    """A heading, where its scope ends, and the year or month it says."""

    token: int
    end: int
    text: str


@dataclass(slots=True)
class Headings:
    """Token → day of the dates that a heading completes, and the tokens of those headings."""

    days: dict[int, date] = field(default_factory=dict)
    # Token of a completed date → token of its heading.
    over: dict[int, int] = field(default_factory=dict)
    tokens: set[int] = field(default_factory=set)

    def are(self, token: int) -> bool:
        """Whether a token is a heading that completes some date."""
        return token in self.tokens


def find_headings(page: Outline, tokens: Sequence[int], as_of: date) -> Headings:
    """The dates of a page that are whole only with the heading above them.

    `tokens` are those with a digit. A heading holds for the element around it that has links, up
    to the next heading there; a day after `as_of` is no date of publication.
    """
    found = Headings()
    years = _alone(token for token in page.tokens_with(YEAR) if _stands_alone(page, token))
    years = [token for token in years if not _ends_a_leaf(page, token, as_of)]
    if not years:
        return found
    short = [token for token in tokens if len(page.texts[token]) <= _LONGEST]
    heads = _until_next(page, years)
    for head, end, text in [*heads, *_months_under(page, short, heads)]:
        for token in short[bisect_right(short, head) : bisect_left(short, end)]:
            day = day_under(text, page.texts[token]) or _in_pieces(page, text, token, end)
            if day and day <= as_of:
                found.days[token], found.over[token] = day, head
                found.tokens.add(head)
    return found


def _in_pieces(page: Outline, year: str, token: int, end: int) -> date | None:
    """The day of month and day beside each other under a year, of which this token is the first
    one in figures: "9月" "28", "28" "Sep", "Sep" "28"."""
    texts, anchors = page.texts, page.text_anchor
    after, before = token + 1, token - 1
    if after < end and len(texts[after]) <= _LONGEST and anchors[token] == anchors[after]:
        day = day_in_year(year, texts[token], texts[after])
        if day is not None:
            return day
    if not texts[before].isalpha() or anchors[token] != anchors[before]:
        return None
    return day_in_year(year, texts[before], texts[token])


def _alone(tokens: Iterable[int]) -> list[int]:
    """Those with no other one beside them: 2026 2025 2024 in a row are a choice of years."""
    there = set(tokens)
    return sorted(one for one in there if one - 1 not in there and one + 1 not in there)


def _until_next(page: Outline, heads: Sequence[int]) -> list[_Head]:
    """The headings with where the scope of each ends: at the next one, or with its element."""
    ends = [_end_of_scope(page, head) for head in heads]
    nexts = [*heads[1:], len(page.texts)] if heads else []
    return [
        _Head(head, min(end, following), page.texts[head])
        for head, end, following in zip(heads, ends, nexts, strict=True)
    ]


def _months_under(page: Outline, short: Sequence[int], years: Sequence[_Head]) -> list[_Head]:
    """The headings 7月 below a heading 2026年, as 2026年7月."""
    starts = [year.token for year in years]
    months = _alone(t for t in short if is_month(page.texts[t]) and _stands_alone(page, t))
    found = []
    for head, end, text in _until_next(page, months):
        before = bisect_left(starts, head) - 1
        above = years[before] if before >= 0 else None
        if above and head < above.end and not is_month_of_year(above.text):
            year = above.text.strip().rstrip("年").strip()
            found.append(_Head(head, min(end, above.end), f"{year}年{text.strip()}"))
    return found


def is_sign(text: str) -> bool:
    """Whether a text is a sign without a meaning of its own: － or ▼ before a year that folds."""
    return len(text) <= _LONGEST_SIGN and not any(char.isalnum() for char in text)


def _stands_alone(page: Outline, token: int) -> bool:
    own = page.text_parent[token]
    if own < 0 or page.ends[own] != token + 1:
        return False
    # 05/06 beside 2026 in one element: two halves of one date.
    is_alone = all(is_sign(text) for text in page.texts[page.starts[own] : token])
    anchor = page.text_anchor[token]
    # A link that leads nowhere folds what stands below.
    return is_alone and (anchor < 0 or not page.anchors[anchor].url)


def _ends_a_leaf(page: Outline, token: int, as_of: date) -> bool:
    """<div><h3>12.12</h3><h6>2025</h6></div>, <b>12</b><i>SEP</i><p>2025</p>: the year is that of
    the day before it, to which it stands nearer than to any link."""
    if not token:
        return False
    first, second, year = page.texts[max(token - 2, 0)], page.texts[token - 1], page.texts[token]
    if not split_date(second, year, as_of) and not three_pieces(first, second, year):
        return False
    element = page.text_parent[token]
    while element >= 0 and page.starts[element] == token:
        element = page.parents[element]
    return element >= 0 and page.first_anchor[element] == page.last_anchor[element]


def _end_of_scope(page: Outline, token: int) -> int:
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        element = page.parents[element]
        if element < 0:
            break
        if page.last_anchor[element] > page.first_anchor[element]:
            # 2026 in a row of its own may be a number of visits; 2026年 is a year.
            is_number = page.tags[element] in _ROW_TAGS and "年" not in page.texts[token]
            return token if is_number else page.ends[element]
    return token
