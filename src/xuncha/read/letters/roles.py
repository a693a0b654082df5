"""What the columns of a list hold: the title, the two days, the state, the answer.

A name says it (来信时间), else what stands there in all the rows: days, states, kinds (咨询, 投诉), persons
(柯**). The title is what differs from row to row and is longest. Of two days without a name the one
that never comes after the other is that of asking; the other one is that of the answer only where just
the letters that are said to be answered have it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from turbohtml import Element

from xuncha.read.letters.columns import (
    Column,
    Piece,
    is_count,
    is_day,
    is_name,
    link_of,
)
from xuncha.read.letters.days import FULL_DAY, day_here
from xuncha.read.letters.labels import column_of, field_of
from xuncha.read.letters.rowsets import OFFICE
from xuncha.read.letters.titles import is_number
from xuncha.read.letters.told import YES_OR_NO
from xuncha.read.letters.words import (
    is_answered_state,
    is_empty_reply,
    is_handed_on,
    is_taken_in,
    says_state,
)
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.fields import bare

SHORTEST_TITLE, _LONGEST_TITLE = 4, 80
_PAIR = 2
# 网友 2026-05-03 提问 is no title; 关于2026年3月5日停水的反映 is one.
_BESIDE_A_DAY = 5
_KIND = re.compile(r"咨询|投诉|建议|求助|感谢|表扬|反映|举报|求决|批评|其[他它]")
# 柯**, 谢先生, 匿名: who writes to an office, and no author of news.
_PERSON = re.compile(
    r"[\u4e00-\u9fff]{1,2}[*＊某Xx]{1,3}|[\u4e00-\u9fff]{1,3}(?:先生|女士)|匿名.{0,2}"
)
# Any list may have a 时间 or a 标题; these names are those of letters.
_PLAIN_DAYS = ("时间", "日期", "发布时间", "发布日期")
# 集团答复(2026-10-14):… begins an answer, 来信人:丁** is a field.
_ANSWERS = re.compile(r"(?:[答回]复|解答|回应|^答)\s*[(（:：]|^[\u4e00-\u9fff]{2,4}人[:：]")
# What tells of an answer or a day, in words that are no state.
_MAY_TELL = re.compile(r"[复答]|20\d\d\s?[-/.年]")
_LONGEST_WORD = 24


class Roles:
    """Which column of a list holds what."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = columns
        self.rows = len(columns[0].pieces) if columns else 0
        self.title = self._title()

    # ---- which column

    def called(self, role: str) -> list[Column]:
        """The columns whose name says that they hold this."""
        return [one for one in self.columns if one.name and _role(one) == role]

    def unnamed(self, holds: Callable[[str], bool]) -> list[Column]:
        """The columns without a name whose every word is of this kind."""
        return [
            one
            for one in self.columns
            if not one.name and one.texts() and all(map(holds, one.texts()))
        ]

    def _title(self) -> Column | None:
        named = [one for one in self.called("title") if not any(map(_is_name, one.texts()))]
        if full := [one for one in named if one.name.endswith(("题", "称"))] or named:
            return full[0]
        may_be = [
            one
            for one in self.columns
            if not one.name
            and None not in one.pieces
            and all(map(_may_be_title, one.texts()))
            and len(set(one.texts())) == self.rows
        ]
        linked = [one for one in may_be if all(piece and link_of(piece) for piece in one.pieces)]
        if len({_link_of_first(one) for one in linked}) < len(linked):
            # A card that is one link: its title stands above what it says.
            return linked[0]
        return max(linked or may_be, key=lambda one: sum(map(len, one.texts())), default=None)

    def has_titles(self) -> bool:
        """Whether the titles are called so, or are what leads to the letters."""
        title = self.title
        if title is None:
            return False
        return bool(title.name) or all(piece and link_of(piece) for piece in title.pieces)

    # ---- what kind of list it is

    def tells_of_letters(self) -> bool:
        """Whether names of a letter's days, states or answers stand in the list."""
        days = [one.name for role in ("asked", "answered") for one in self.called(role)]
        has_days = any(name not in _PLAIN_DAYS for name in days)
        has_states = bool(self.states() and (days or self.unnamed(is_day)))
        has_name = self.title is not None and field_of(self.title.name) == "question"
        is_told = has_days or has_states or bool(self.called("reply")) or (has_name and bool(days))
        return self.title is not None and is_told and not any(map(self._is_riddle, self.columns))

    def _is_riddle(self, column: Column) -> bool:
        """Whether a column without a name holds more than a word or a day: perhaps an answer."""
        if column.name:
            return False
        if any(map(_ANSWERS.search, column.texts())):
            return True
        if column is self.title:
            return False
        if None in column.pieces and any(
            piece and link_of(piece) and _may_be_title(piece.text) for piece in column.pieces
        ):
            # A second title in some of the rows: they are boxes of letters.
            return True
        return not all(
            is_day(text)
            or (len(text) <= _LONGEST_WORD and not _MAY_TELL.search(text))
            or says_state(squeeze(text))
            for text in column.texts()
        )

    def is_of_mailbox(self) -> bool:
        """Whether a column holds what news have none of: what people want, or who they are."""
        if self.title is None or any(
            says_state(squeeze(x)) for y in self.columns for x in y.texts()
        ):
            return False
        full = [one for one in self.columns if None not in one.pieces]
        return any(all(map(form, one.texts())) for form in (_is_kind, _is_person) for one in full)

    def is_of_pairs(self) -> bool:
        """Whether each row is a title and a day that a click opens, which lead nowhere."""
        title = self.title
        return (
            title is not None
            and len(self.columns) == _PAIR
            and all(piece and link_of(piece) is None for piece in title.pieces)
        )

    # ---- what the rows say

    def states(self) -> list[Column]:
        """The columns of states, by name or by their words."""
        return self.called("status") or self.unnamed(lambda text: says_state(squeeze(text)))

    def days(self, as_of: date) -> tuple[list[date | None], list[date | None]]:
        """When each letter was asked and when answered; None where that is not known."""
        nothing: list[date | None] = [None] * self.rows
        asked = [_days(one, as_of) for one in self.called("asked") or self.called("accepted")]
        answered = [_days(one, as_of) for one in self.called("answered")]
        bare_days = [_days(one, as_of) for one in self.unnamed(is_day)]
        last = answered[0] if len(answered) == 1 else nothing
        if asked:
            return [_least(row) for row in zip(*asked, strict=True)], last
        if not bare_days or not _goes_before(bare_days[0], [*bare_days[1:], last]):
            return nothing, last
        second = bare_days[1] if not answered and len(bare_days) == _PAIR else nothing
        return bare_days[0], last if answered else self._if_answers(second)

    def _if_answers(self, days: list[date | None]) -> list[date | None]:
        """Days that just the letters have that are said to be answered; none where some wait with
        one, or nothing says so."""
        said = [self.state(at) for at in range(self.rows)]
        agrees = all((day is not None) == state for day, state in zip(days, said, strict=True))
        return days if agrees and False in said else [None] * self.rows

    def state(self, at: int) -> bool | None:
        """What the states of a row say."""
        said = {_state_of(one.pieces[at]) for one in self.states()} - {None}
        return said.pop() if len(said) == 1 else None

    def reply(self, at: int) -> bool | None:
        """Whether words of an answer stand in the row; None where nothing stands there."""
        pieces = [one.pieces[at] for one in self.called("reply")]
        words = [squeeze(piece.text) for piece in pieces if piece and piece.text]
        if any(not is_empty_reply(x) and not is_handed_on(x) and not says_state(x) for x in words):
            return True
        return False if any(map(is_empty_reply, words)) else None

    def silent_titles(self) -> set[str]:
        """The titles of the rows in which nothing stands where others have states or answers."""
        told = [*self.states(), *self.called("reply")]
        return {
            piece.text
            for at, piece in enumerate(self.title.pieces if self.title else ())
            if piece and not any((said := one.pieces[at]) and said.text for one in told)
        }

    def is_left_empty(self, at: int) -> bool:
        """Whether there is a place for the answer or its day, and nothing in it; that it was taken in
        (已受理) says no more."""
        places = [*self.called("answered"), *self.called("reply")]
        said = [squeeze(piece.text) for one in self.states() if (piece := one.pieces[at])]
        return bool(places) and all(x.is_empty(at) for x in places) and all(map(is_taken_in, said))


def _role(column: Column) -> str:
    """What the name of a column says; 答复 over nothing but days names those."""
    over_days = column.name not in _PLAIN_DAYS and all(map(is_day, column.texts()))
    return (column_of(f"{column.name}时间") if over_days else "") or column_of(column.name)


def _days(column: Column, as_of: date) -> list[date | None]:
    return [day_here(piece.text, as_of) if piece else None for piece in column.pieces]


def _least(days: Sequence[date | None]) -> date | None:
    return min((day for day in days if day), default=None)


def _goes_before(first: Sequence[date | None], others: Sequence[Sequence[date | None]]) -> bool:
    """Whether a column of days has none that comes after one of another column of its row."""
    rows = zip(first, *others, strict=True)
    return all(day is None or day == _least([day, *rest]) for day, *rest in rows)


def _state_of(piece: Piece | None) -> bool | None:
    words = squeeze(piece.text) if piece else ""
    return YES_OR_NO.get(words, is_answered_state(words))


def _link_of_first(column: Column) -> Element | None:
    piece = column.pieces[0]
    return link_of(piece) if piece else None


def _is_name(text: str) -> bool:
    return is_name(bare(text))


def _is_kind(text: str) -> bool:
    return _KIND.fullmatch(text.strip("[]【】（）() ")) is not None


def _is_person(text: str) -> bool:
    return _PERSON.fullmatch(squeeze(text)) is not None


def _may_be_title(words: str) -> bool:
    plain = squeeze(words)
    if not SHORTEST_TITLE <= len(plain) <= _LONGEST_TITLE or plain.endswith(":"):
        return False
    if FULL_DAY.search(words) and len(FULL_DAY.sub("", words)) <= _BESIDE_A_DAY:
        return False
    if OFFICE.fullmatch(plain):
        return False
    typed = is_day(words) or _is_kind(words) or _is_person(words) or is_count(words)
    return not (typed or says_state(plain) or is_number(words) or _is_name(words))
