"""The dates of a page that may be those of entries: where they stand, whole or in pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from xuncha.read.dateheadings import Headings
from xuncha.read.dates import (
    FoundDate,
    date_in_title,
    labelled_date,
    names_other_day,
    publication_date,
    short_day,
    split_date,
)
from xuncha.read.outline import Outline
from xuncha.read.textmarks import BRACKETS

_MOST_DATES = 3000
# Two pieces of one date are short.
_HALF = 9
_LONGEST = 80
_LONGEST_LABEL = 12
# A title in a link that ends with its date is longer than the date alone.
_SHORTEST = 12
_NAME = re.compile(
    r"^\W*(?:发布[人者]|发布单位|作者|来源|单位|部门|编辑|供稿)\s*[:：]\s*[^\s\d:：]{1,16}\s+(?=\d)"
)
# 作者:某某 (2026-06-03), behind a title.
_BYLINE = re.compile(r"^\W*(?:作者|来源|记者|编辑|发布者?|单位)\s*[:：][^,。;；:：]{0,16}[(（\[]")
_BARE_NUMBER = re.compile(r"(?:19|20)\d\d")
# No year, no month and no day.
_NO_YEAR = re.compile(r"(?!(?:19|20)\d\d$)\d{3,7}")


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
        self._page, self._as_of, self._tokens, self._headings = page, as_of, tokens, headings

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
            if _may_be_half(self._page, token, self._headings):
                self._look_at_halves(token, text)

    def all_hits(self) -> list[Hit]:
        """The dates of entries in page order, now that all are known."""
        hits = self.hits
        if self.loose and len(self.loose) + sum(not hit.year_known for hit in hits) > 1:
            # One [1/6] may be the first of six pages.
            hits = [*hits, *self.loose]
        if len(self.lines) > 1:
            # 来源:… 发布时间:… 浏览:… under every entry; a single such line is an article's.
            hits = [*hits, *self.lines]
        return hits if hits is self.hits else sorted(hits, key=lambda hit: hit.token)

    def _look_at_line(self, token: int, text: str) -> None:
        page, as_of = self._page, self._as_of
        if found := publication_date(text, as_of):
            if not _labelled_otherwise(page, token):
                self.hits.append(Hit(token, found.day, found.year_known))
        elif line := labelled_date(text, as_of) or _after_a_name(text, as_of):
            self.lines.append(Hit(token, line.day, line.year_known))
        elif page.text_anchor[token] < 0 and (short := short_day(text, as_of)):
            self.loose.append(Hit(token, short.day, False))

    def _look_at_halves(self, token: int, text: str) -> None:
        page = self._page
        if _BARE_NUMBER.fullmatch(text) and _place(page, token) in self._places_of_counts:
            # <i>2025</i><span>07-28</span> under <i>1212</i><span>08-06</span>: visits.
            return
        if whole := split_date(text, page.texts[token + 1], self._as_of):
            if self.hits and self.hits[-1].token == token:
                self.hits.pop()
            self.hits.append(Hit(token, whole.day, whole.year_known))

    @cached_property
    def _places_of_counts(self) -> set[tuple[str, str, int]]:
        """Where in its row a number stands that is no year, no month and no day: a count.

        Asked for by few pages.
        """
        page = self._page
        return {_place(page, one) for one in self._tokens if _NO_YEAR.fullmatch(page.texts[one])}


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
    """发布人:办公室 2026-09-08 15:02"""
    name = _NAME.match(text)
    return publication_date(text[name.end() :], as_of) if name else None


def _may_be_half(page: Outline, token: int, headings: Headings) -> bool:
    """Whether a token and the next may be one date in two pieces; a heading is no piece."""
    texts = page.texts
    if token + 1 >= len(texts) or len(texts[token]) > _HALF or len(texts[token + 1]) > _HALF:
        return False
    return not (headings.days and (headings.are(token) or headings.are(token + 1)))


def _place(page: Outline, token: int) -> tuple[str, str, int]:
    element = page.text_parent[token]
    return page.tags[element], page.names[element], token - page.starts[element]


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


_OTHER_LABELS = re.compile("截止|有效|失效|废止|今天|生成时间|开始|结束|实施|报名|起止")
_LABEL_ENDS = (":", "：", "时间", "日期", "时限", "期限")
# 2026-09-30 截止; 9月19日,县里召开会议; 时间:9月19日 地点:县会堂.
_OTHER_AFTER = re.compile(
    r"^\W*(?:截止|截至|止|前|起|到期|开始|结束|开考|开标|开庭|召开|举行|举办|(?:会议|活动)?地\s*[点址])(?:\W|$)"
    r"|^[,，、](?!\s*(?:来源|作者))[^\d]{4}"
)


def _labelled_otherwise(page: Outline, token: int) -> bool:
    """The label of a date often stands in the element before it, <b>截止日期:</b><i>…</i>, or
    behind it. A sentence that goes on behind it tells of that day."""
    texts = page.texts
    after = token + 1
    if after < len(texts) and page.text_anchor[after] < 0 and _OTHER_AFTER.match(texts[after][:24]):
        return True
    if token == 0 or page.text_anchor[token - 1] >= 0 or len(texts[token - 1]) > _LONGEST_LABEL:
        return False
    before = texts[token - 1]
    if _OTHER_LABELS.search(before):
        return True
    return before.endswith(_LABEL_ENDS) and names_other_day(before)
