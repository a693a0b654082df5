"""Dates set in two or three pieces, as leaves of a calendar are: "23" over "2020-06"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from xuncha.read.dates.headings import Headings
from xuncha.read.dates.parts import split_date, three_pieces
from xuncha.read.dates.whole import FoundDate, day_of
from xuncha.read.tree.outline import Outline

# A piece of a date is short.
LONGEST_PIECE = 9
_FEWEST_YEARS = 3
_ROW_TAGS = frozenset(("li", "tr", "dl"))
_CLIMB = 5
_BARE_NUMBER = re.compile(r"(?:19|20)\d\d")
# <span>2026</span><span>年</span><span>6</span>…, <span>03</span>/<span>18</span><b>2026</b>: the
# marks between the numbers stand alone, too.
_MARKS = frozenset("年月日/.-")
_ALONE = re.compile(r"\d{1,4}|[年月日/.-]")
_MOST_ALONE = 6
_APART = re.compile(
    r"(?P<y>(?:19|20)\d\d) (?P<s>[年/.-]) (?P<m>\d\d?) (?:月|(?P=s)) (?P<d>\d\d?)(?: 日)?"
    r"|(?P<m2>\d\d?) [/.-] (?P<d2>\d\d?) (?P<y2>(?:19|20)\d\d)"
)
# No year, no month and no day.
_NO_YEAR = re.compile(r"(?!(?:19|20)\d\d$)\d{3,7}")


class Pieces:
    """The dates in pieces of a page, asked for from its first token with a digit to its last."""

    def __init__(
        self, page: Outline, as_of: date, tokens: Sequence[int], headings: Headings
    ) -> None:
        self._page, self._as_of, self._tokens, self._headings = page, as_of, tokens, headings
        # Pieces up to here belong to a date already.
        self._used = -1
        # Bare numbers taken for the years of days, by where they stand.
        self._years: dict[tuple[str, str, int], list[tuple[int, int]]] = {}

    def whole_at(self, token: int) -> FoundDate | None:
        """The date whose first piece is this token; None where there is none."""
        texts = self._page.texts
        if token <= self._used or not self._are_pieces(token, token + 1):
            return None
        if texts[token + 1] in _MARKS:
            return self._with_marks(token)
        if self._are_pieces(token + 1, token + 2) and (
            found := three_pieces(texts[token], texts[token + 1], texts[token + 2])
        ):
            return self._note(token, token + 2, found)
        found = split_date(texts[token], texts[token + 1], self._as_of)
        if found is None or self._is_count(token) or self._goes_with_next(token):
            return None
        return self._note(token, token + 1, found)

    def _with_marks(self, token: int) -> FoundDate | None:
        """The date of numbers and the marks between them, each a text of its own."""
        texts, last = self._page.texts, token
        while last - token < _MOST_ALONE - 1 and self._are_pieces(token, last + 1):
            if not _ALONE.fullmatch(texts[last + 1]):
                break
            last += 1
        found = _APART.match(" ".join(texts[token : last + 1]))
        if found is None:
            return None
        year, month, day = (found[name] or found[f"{name}2"] for name in "ymd")
        made = day_of(year, month, day)
        last = token + found[0].count(" ")
        return self._note(token, last, FoundDate(made, True, 0, 0)) if made else None

    def _note(self, first: int, last: int, found: FoundDate) -> FoundDate:
        self._used = last
        for one in range(first, last + 1):
            if _BARE_NUMBER.fullmatch(self._page.texts[one]):
                self._years.setdefault(place_of(self._page, one), []).append(
                    (first, found.day.year)
                )
        return found

    def counts(self) -> set[int]:
        """The first tokens of dates whose year is rather a number of visits: another one in every
        row, up and down. A list has some entries of a year, or goes from year to year."""
        found: set[int] = set()
        for dated in self._years.values():
            years = [year for _, year in dated]
            is_any = len(years) < _FEWEST_YEARS or len(set(years)) < len(years)
            if not is_any and years != sorted(years, reverse=True):
                found.update(token for token, _ in dated)
        return found

    def without_year(self, token: int) -> tuple[int, FoundDate] | None:
        """The day and month that are left of a date whose year is a number of visits, and where:
        12 and 5月 beside 2024."""
        texts = self._page.texts
        at = token + 1 if _BARE_NUMBER.fullmatch(texts[token]) else token
        if at + 1 >= len(texts) or not self._are_pieces(at, at + 1):
            return None
        found = split_date(texts[at], texts[at + 1], self._as_of)
        return (at, found) if found and not found.year_known else None

    def _are_pieces(self, first: int, second: int) -> bool:
        """Whether two tokens may be of one date: short, in one link or none; no heading is."""
        page, headings = self._page, self._headings
        texts = page.texts
        if (
            second >= len(texts)
            or len(texts[first]) > LONGEST_PIECE
            or len(texts[second]) > LONGEST_PIECE
        ):
            return False
        if page.text_anchor[first] != page.text_anchor[second]:
            return False
        if _row_of(page, first) != _row_of(page, second):
            return False
        return not (headings.days and (headings.are(first) or headings.are(second)))

    def _is_count(self, token: int) -> bool:
        """<i>2025</i><span>07-28</span> under <i>1212</i><span>08-06</span>: visits."""
        is_year = _BARE_NUMBER.fullmatch(self._page.texts[token])
        return bool(is_year) and place_of(self._page, token) in self._places_of_counts

    def _goes_with_next(self, token: int) -> bool:
        """Whether the second piece makes a date with the one behind it, which is nearer:
        <b>3</b><div><p>2026.09</p><p>16</p></div>."""
        page = self._page
        if not self._are_pieces(token + 1, token + 2):
            return False
        if split_date(page.texts[token + 1], page.texts[token + 2], self._as_of) is None:
            return False
        return _around(page, token + 1, token + 2) > _around(page, token, token + 1)

    @cached_property
    def _places_of_counts(self) -> set[tuple[str, str, int]]:
        """Where in its row a number stands that is no year, no month and no day: a count.

        Asked for by few pages.
        """
        page = self._page
        return {place_of(page, one) for one in self._tokens if _NO_YEAR.fullmatch(page.texts[one])}


def _row_of(page: Outline, token: int) -> int:
    """The <li>, <tr> or <dl> with a link that a token stands in, or -1: 9日 in the last entry of a
    month and 3月 over the next are of two dates."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        if element < 0:
            break
        if page.tags[element] in _ROW_TAGS:
            has_link = page.last_anchor[element] > page.first_anchor[element]
            return element if has_link else -1
        element = page.parents[element]
    return -1


def _around(page: Outline, first: int, second: int) -> int:
    """The innermost element around two tokens."""
    element = page.text_parent[first]
    while element >= 0 and page.ends[element] <= second:
        element = page.parents[element]
    return element


def place_of(page: Outline, token: int) -> tuple[str, str, int]:
    """Where in its row a token stands: the tag and class of its element, and how far in it."""
    element = page.text_parent[token]
    return page.tags[element], page.names[element], token - page.starts[element]
