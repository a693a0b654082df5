"""One letter on a page of its own: when it was asked, whether it was answered, and when."""

from __future__ import annotations

from datetime import date

from xuncha.facts import Letter
from xuncha.read.letters.parts import told_in_parts
from xuncha.read.letters.sentences import (
    told_as_follows,
    told_by_speakers,
    told_in_brackets,
    told_in_sentences,
)
from xuncha.read.letters.signed import bracketed_day, signed_day
from xuncha.read.letters.turns import told_in_posts, told_in_turns
from xuncha.read.letters.values import first_date, values_of
from xuncha.read.letters.voices import Voices, told_beside_title, told_by_voices
from xuncha.read.letters.words import (
    is_answered_state,
    is_channel_name,
    is_empty_reply,
    is_handed_on,
    is_taken_in,
    may_show_letter,
    says_no_letters,
)
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.lines import Line, page_lines

# What stands on every page below the last field: 智能问答, 返回顶部.
_BUTTON = 6
# 县长信箱, 网上咨询投诉; longer names are those of letters, whatever they mention.
_LONGEST_COLUMN = 8
# Asked, answered, whether it was.
_Days = tuple[date | None, date | None, bool | None]


def read_letter(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    as_of: date,
    record_id: str = "",
    at: str = "",
    *,
    in_mailbox: bool = False,
) -> Letter | None:
    """The letter a page shows in full, or None where it shows none.

    It needs a field of the question (留言标题, 来信内容 …) and one of time, answer or state; or it
    says in sentences, or below two names, when it was asked and answered. On a page that stands in
    a mailbox (`in_mailbox`) it is enough that an office answers what has a day.
    """
    if not (in_mailbox or may_show_letter(text)):
        return None
    lines = page_lines(doc)
    values = values_of(lines, as_of)
    is_letter = _is_letter(values)
    told = _told(values, lines, as_of) if is_letter else _without_fields(lines, as_of)
    if in_mailbox and (told is None or None in told or "accepted" in values):
        voices = (
            told_by_voices(lines, as_of)
            or told_beside_title(doc, lines, as_of)
            or told_in_turns(lines, as_of)
            or told_in_posts(lines, as_of)
        )
        if voices and told:
            told = _filled_up(told, voices, first_date(values.get("accepted", ()), as_of))
        elif voices and not is_letter and not _is_column(title):
            told = voices.days
    return Letter(title.strip(), page_url, *told, record_id, at) if told else None


def _is_column(title: str) -> bool:
    """Whether a page is called 局长信箱: the column, which may hold several letters."""
    name = squeeze(title)
    return len(name) <= _LONGEST_COLUMN and is_channel_name(name)


def _filled_up(told: _Days, voices: Voices, accepted: date | None) -> _Days:
    """What the fields say, and what the shape of the page says where they are silent."""
    asked, answered, is_answered = told
    if voices.asked and asked == accepted:
        # 受理时间 stands for the day of a letter only where that is not told.
        asked = min(asked or voices.asked, voices.asked)
    if is_answered is None:
        is_answered = voices.is_answered or None
    if is_answered and answered is None:
        answered = voices.answered
    return asked or voices.asked, answered, is_answered


def _told(values: dict[str, list[str]], lines: tuple[Line, ...], as_of: date) -> _Days | None:
    """What the fields say, filled up with what stands without one; None for several letters."""
    # 几件信件写在一页上:哪一日属于哪一件,看不出。
    if len({day for text in values.get("asked", ()) if (day := first_date([text], as_of))}) > 1:
        return None
    asked = first_date(values.get("asked", ()), as_of)
    answered = first_date(values.get("answered", ()), as_of)
    is_answered = _is_answered(values, answered)
    parts = told_in_parts(lines, as_of) if asked is None or answered is None else None
    asked = asked or (parts.asked if parts else None)
    if answered is None and is_answered:
        answered = bracketed_day(values.get("reply", ()), as_of) or signed_day(lines, asked, as_of)
        answered = answered or (parts.answered if parts else None)
    return asked, answered, is_answered


def _without_fields(lines: tuple[Line, ...], as_of: date) -> _Days | None:
    """What sentences or the parts of a page say of its letter."""
    told = (
        told_in_sentences(lines, as_of)
        or told_by_speakers(lines, as_of)
        or told_in_brackets(lines, as_of)
    )
    if told:
        return *told, True
    if follows := told_as_follows(lines, as_of):
        return follows[0], None, follows[1]
    parts = told_in_parts(lines, as_of)
    return (parts.asked, parts.answered, parts.is_answered) if parts else None


def _is_letter(values: dict[str, list[str]]) -> bool:
    asked = any(values.get("asked", ())) or any(values.get("question", ()))
    told = ("asked", "answered", "reply", "status")
    if not asked or len(values) < 2 or not any(name in values for name in told):
        return False
    # 来信标题, 来信内容 with nothing in them: a form to write, or the heads of an empty list.
    questions = values.get("question") or ("-",)
    is_asked = any(x and not says_no_letters(squeeze(x)) for x in questions)
    return is_asked or any(any(values.get(name, ())) for name in ("answered", "reply", "status"))


def _first_words(reply: str) -> str:
    """A reply; of one that says 正在处理中 with nothing but buttons below, those words alone."""
    first, *rest = reply.split("\n")
    if first and is_empty_reply(squeeze(first)) and all(len(line) <= _BUTTON for line in rest):
        return first
    return reply


def _is_answered(values: dict[str, list[str]], answered: date | None) -> bool | None:
    replies = [squeeze(_first_words(reply)) for reply in values.get("reply", ())]
    states = [is_answered_state(squeeze(state)) for state in values.get("status", ())]
    handed_on = [is_handed_on(reply) for reply in replies]
    said = [not is_empty_reply(reply) for reply in replies]
    if (
        answered
        or True in states
        or any(
            is_said and not is_passed for is_said, is_passed in zip(said, handed_on, strict=True)
        )
    ):
        return True
    if False in states:
        return False
    if any(handed_on):
        return None
    # 已受理, and the place of the result is empty.
    taken_in = any(is_taken_in(squeeze(state)) for state in values.get("status", ()))
    if taken_in and replies and not any(replies):
        return False
    # 暂无回复 says it; an empty place says it only where the time of the answer is empty too.
    if any(reply for reply in replies):
        return False
    return False if replies and "answered" in values else None
