"""What is known of one row of a list of letters: its title, its days, its state.

letters/pieces.py fills it in, text by text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from xuncha.read.letters.titles import is_number
from xuncha.read.letters.words import is_answered_state, is_taken_in

_WRITER = re.compile(r"网友|网民|市民|匿名|游客|用户")
# 1、来自10.1.*.*的提问 is who asked.
_WHOSE = re.compile(
    r"\d*\s*[、.]?\s*(?:来自|网友|网民|市民|游客|匿名)\S{0,24}的(?:提问|留言|咨询|来信)\s*[:：]?"
)
# 是否回复:是
YES_OR_NO = {"是": True, "√": True, "否": False, "×": False}
SHORT_TITLE, _TITLE = 4, 6
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "b", "strong"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A text of a row and the tag that it stands in."""

    text: str
    tag: str = ""


@dataclass(slots=True)
class Told:
    """What the pieces of a row say; `bare_days` are those without a label, in order."""

    titles: list[Piece] = field(default_factory=list)
    # So many of them stand before the first day: what stands behind it may be an answer.
    before_days: int | None = None
    asked: date | None = None
    answered: date | None = None
    bare_days: list[date] = field(default_factory=list)
    states: list[bool | None] = field(default_factory=list)
    # The words of the last of them.
    said: str = ""
    # Whether the words of an answer stand here; False: that there is none yet.
    reply: bool | None = None
    # Whether a place for an answer or its day stands here, whatever is in it.
    has_place: bool = False
    # Whether any label of a letter stands here, 来信时间 or 回复时间.
    has_label: bool = False
    # Two questions, two answers: not one row.
    is_several: bool = False

    @property
    def state(self) -> bool | None:
        """Whether it was answered: a day or words of an answer, else what its state says."""
        said = set(self.states)
        if self.answered or self.reply:
            # Words below 答复: beside 办理中: which of them is right is not known.
            return True if self.answered or False not in said else None
        if True in said:
            return None if False in said else True
        # 已受理 beside 办理中 does not say that there is no answer.
        return False if said == {False} or (self.reply is False and not said) else None

    def take_state(self, words: str) -> None:
        """Take the words of a state."""
        self.states.append(YES_OR_NO.get(words, is_answered_state(words)))
        self.said = words

    @property
    def waits(self) -> bool:
        """Whether it is said to be without an answer, or to have been taken in and no more."""
        return self.state is False or (self.state is None and is_taken_in(self.said))

    @property
    def tells(self) -> bool:
        """Whether anything makes this row one of letters."""
        return bool(self.states) or self.has_label or self.reply is not None

    def title(self) -> str:
        """The words of a row without links that name it: a heading, else the first of length."""
        return _title(self.titles[: self.before_days]) or _title(self.titles)


def _title(pieces: Sequence[Piece]) -> str:
    long_enough = [x for x in pieces if len(x.text) >= SHORT_TITLE]
    named = [x for x in long_enough if not (_WHOSE.fullmatch(x.text) or is_number(x.text))]
    headed = (one.text for one in named if one.tag in _HEADINGS)
    long = (one.text for one in named if len(one.text) >= _TITLE)
    first = (one.text for one in named if not _WRITER.match(one.text))
    return next(headed, "") or next(long, "") or next(first, "")
