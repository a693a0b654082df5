"""The dates of a page that may be those of entries: where they stand, whole or in pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.read.articles.tolddates import told_date
from xuncha.read.dates.dayfirst import Turned, told_days, turned_date
from xuncha.read.dates.headings import Headings
from xuncha.read.dates.labels import names_other
from xuncha.read.dates.nodays import are_no_days
from xuncha.read.dates.parts import short_day, split_date
from xuncha.read.dates.pieces import LONGEST_PIECE, Pieces
from xuncha.read.dates.whole import (
    NOT_PUBLICATION,
    FoundDate,
    date_in_title,
    labelled_date,
    may_hold_date,
    publication_date,
)
from xuncha.read.tree.outline import Outline
from xuncha.read.tree.textmarks import BRACKETS

_MOST_DATES = 3000
_LONGEST = 80
# A title in a link that ends with its date is longer than the date alone.
_SHORTEST = 12
_NAME = re.compile(
    r"^\W*(?:发布[人者]|发布单位|作者|来源|单位|部门|编辑|供稿)\s*[:：]\s*[^\s\d:：]{1,16}\s+(?=\d)"
    r"|^由\s*\S{1,16}\s*[—–-]*\s*(?=(?:最后|发布|更新))"
)
# 党政办（2025-09-20）: who put it up, and when.
_OFFICE = re.compile(
    r"^\W*[\u4e00-\u9fff]{1,15}(?:中心|[办局处科部院委厅室股站所队馆])(?=[(（\[【]\s*20\d\d)"
)
# 关于停水的通知2026-06-03: at the end of titles in their links, no range of days.
_GLUED = re.compile(r"(?<![\d至到~—-])\s*(20\d\d([-/.])\d\d?\2\d\d?)$")
_FEWEST_GLUED, _BESIDE = 3, 3
# 作者:某某 (2026-06-03), behind a title.
_BARS = re.compile("[|｜/·•]")
_BAR = re.compile(r"\s*[|｜]\s*|\s+[/·•]\s+")
_BYLINE = re.compile(r"^\W*(?:作者|来源|记者|编辑|发布者?|单位)\s*[:：][^,。;；:：]{0,16}[(（\[]")


@dataclass(slots=True)
class Hit:
    """A date and the token it stands in."""

    token: int
    day: date
    year_known: bool
    # The title before a date in brackets, where both are one text.
    title: str = ""


def find_hits(
    page: Outline, as_of: date, tokens: Sequence[int], headings: Headings
) -> tuple[list[Hit], bool]:
    """The dates of these tokens; whether any stands in a line like 发布时间:… 浏览:…"""
    search = _Search(page, as_of, tokens, headings)
    for token in tokens:
        search.look_at(token)
        if len(search.hits) >= _MOST_DATES:
            break
    return _without_shadowed(page, search.all_hits(), as_of), bool(search.lines)


class _Search:
    """What is found while one goes through the tokens with a digit, in page order."""

    def __init__(
        self, page: Outline, as_of: date, tokens: Sequence[int], headings: Headings
    ) -> None:
        self.hits: list[Hit] = []
        # Dates after a label in a line that says more; "[1/6]", which may be a page of six.
        self.lines: list[Hit] = []
        self.loose: list[Hit] = []
        # Days at the end of the words of a link, with nothing between.
        self.glued: list[Hit] = []
        self._turned: list[Turned] = []
        self._page, self._as_of, self._tokens, self._headings = page, as_of, tokens, headings
        self._pieces = Pieces(page, as_of, tokens, headings)

    def look_at(self, token: int) -> None:
        """Note the date that a token is, holds, or is one half of."""
        text = self._page.texts[token]
        days = self._headings.days
        if days and (day := days.get(token)):
            self.hits.append(Hit(token, day, True))
        elif text[-1] in BRACKETS and (hit := _in_brackets(self._page, token, self._as_of)):
            self.hits.append(hit)
        elif len(text) <= _LONGEST:
            self._look_at_line(token, text)
            if len(text) <= LONGEST_PIECE and (piece := self._pieces.whole_at(token)):
                if self.hits and self.hits[-1].token == token:
                    self.hits.pop()
                self.hits.append(Hit(token, piece.day, piece.year_known))

    def all_hits(self) -> list[Hit]:
        """The dates of entries in page order, now that all are known."""
        if visits := self._pieces.counts():
            self._leave_out_years(visits)
        yearless = [hit.token for hit in self.hits if not hit.year_known]
        counts = are_no_days(self._page, self._tokens, yearless) if yearless else set()
        hits = [hit for hit in self.hits if hit.token not in counts] if counts else self.hits
        if self._turned:
            days = told_days(self._turned)
            hits = [*hits, *(Hit(token, day, True) for token, day in days)]
        if self.loose and len(self.loose) + sum(not hit.year_known for hit in hits) > 1:
            # One [1/6] may be the first of six pages.
            hits = [*hits, *self.loose]
        if len(self.glued) >= _FEWEST_GLUED:
            # In the titles of a list, where no other day stands beside them.
            first, last = self.glued[0].token, self.glued[-1].token + _BESIDE
            if not any(first <= hit.token <= last for hit in hits):
                hits = [*hits, *self.glued]
        if len(self.lines) > 1:
            # 来源:… 发布时间:… 浏览:… under every entry; a single such line is an article's.
            hits = [*hits, *self.lines]
        return hits if hits is self.hits else sorted(hits, key=lambda hit: hit.token)

    def _leave_out_years(self, visits: set[int]) -> None:
        """Leave of the dates that begin at these tokens, whose years are numbers of visits, the
        month and day alone."""
        rests = [rest for one in visits if (rest := self._pieces.without_year(one))]
        left = {at: Hit(at, found.day, False) for at, found in rests}
        kept = [hit for hit in self.hits if hit.token not in visits and hit.token not in left]
        self.hits = sorted([*kept, *left.values()], key=lambda hit: hit.token)

    def _look_at_line(self, token: int, text: str) -> None:
        page, as_of = self._page, self._as_of
        if found := publication_date(text, as_of):
            # 26.05.2026 tells what 05.06.2026 beside it means.
            last = not text[found.start : found.start + 4].isdigit()
            if last and (turned := turned_date(token, text)):
                self._turned.append(turned)
            elif not names_other(page, token):
                self.hits.append(Hit(token, found.day, found.year_known))
        elif not may_hold_date(text):
            return
        elif line := (
            labelled_date(text, as_of) or _after_a_name(text, as_of) or _between_bars(text, as_of)
        ):
            self.lines.append(Hit(token, line.day, line.year_known))
        elif turned := turned_date(token, text):
            self._turned.append(turned)
        elif page.text_anchor[token] >= 0:
            self._look_at_end(token, text)
        elif ("20" in text or "19" in text) and (told := told_date(text, as_of)):
            self.hits.append(Hit(token, told.day, True))
        elif short := short_day(text, as_of):
            self.loose.append(Hit(token, short.day, False))

    def _look_at_end(self, token: int, text: str) -> None:
        if len(text) <= _SHORTEST or not text[-1].isdigit():
            return
        if found := _GLUED.search(text, len(text) - _SHORTEST):
            day = publication_date(found[1], self._as_of)
            if day and day.day <= self._as_of:
                self.glued.append(Hit(token, day.day, True, text[: found.start()].strip()))


def _in_brackets(page: Outline, token: int, as_of: date) -> Hit | None:
    """A date in brackets behind a title in its link, or behind 作者:某某 beside it."""
    text = page.texts[token]
    inside = page.text_anchor[token] >= 0
    if len(text) <= _SHORTEST if inside else not (len(text) <= _LONGEST and _BYLINE.match(text)):
        return None
    found = date_in_title(text, as_of)
    title = text[: found.start].strip() if found and inside else ""
    return Hit(token, found.day, found.year_known, title) if found else None


def _after_a_name(text: str, as_of: date) -> FoundDate | None:
    """发布人:办公室 2026-09-08 15:02, 党政办（2026-09-08）"""
    name = _NAME.match(text) or _OFFICE.match(text)
    return publication_date(text[name.end() :], as_of) if name else None


def _between_bars(text: str, as_of: date) -> FoundDate | None:
    """2026.06.03 10:22:31 | 采购人：某局 | 代理机构：某公司, 某局 | 发布于 2026-06-03 | 点击 31"""
    if not _BARS.search(text):
        return None
    pieces = _BAR.split(text)
    found = [day for piece in pieces if (day := publication_date(piece, as_of))]
    if len(found) != 1 or not found[0].year_known:
        return None
    # A day and a number are no line on an entry: 2026-06-03 | 12.
    told = [piece for piece in pieces if any(char.isalpha() for char in piece)]
    return found[0] if told and not NOT_PUBLICATION.search(text) else None


def _without_shadowed(page: Outline, hits: list[Hit], as_of: date) -> list[Hit]:
    """Drops the half of a split date that reads as a date of its own."""
    kept: list[Hit] = []
    for hit in hits:
        if kept and kept[-1].token == hit.token - 1 and not hit.year_known:
            whole = split_date(page.texts[kept[-1].token], page.texts[hit.token], as_of)
            if whole and whole.day == kept[-1].day:
                continue
        kept.append(hit)
    return kept
