"""政务咨询: the channel of a site, its letters, and whether they were answered.

国办发〔2015〕15号 附件:要求对公众信件、留言及时答复处理的政务咨询类栏目(在线访谈、调查征集、
举报投诉类栏目除外)。
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from xuncha.facts import Letter
from xuncha.read.dates import find_date
from xuncha.read.document import Document
from xuncha.read.letter_rows import find_rows
from xuncha.read.letter_words import field_of, is_answered_state, is_empty_reply, is_letter_label
from xuncha.read.page_fields import read_fields
from xuncha.read.page_lines import page_lines, squeeze

if TYPE_CHECKING:
    pass

__all__ = ["read_letter", "read_letter_rows"]


def read_letter(
    doc: Document,
    page_url: str,
    text: str,
    title: str,
    as_of: date,
    record_id: str = "",
    at: str = "",
) -> Letter | None:
    """The letter a page shows in full, or None where it shows none.

    It needs a field of the question (留言标题, 来信内容 …) and one of time, answer or state.
    """
    if not any(
        word in text
        for word in ("来信", "留言", "咨询", "信件", "提问", "诉求", "问题", "投诉", "建议")
    ):
        return None
    values: dict[str, list[str]] = {}
    for label, value in read_fields(page_lines(doc), is_letter_label):
        values.setdefault(field_of(label), []).append(value.strip())
    if not _is_letter(values):
        return None
    asked = _first_date(values.get("asked", ()), as_of)
    answered = _first_date(values.get("answered", ()), as_of)
    return Letter(
        title=title.strip(),
        url=page_url,
        asked=asked,
        answered=answered,
        is_answered=_is_answered(values, answered),
        record_id=record_id,
        at=at,
    )


def read_letter_rows(
    doc: Document, page_url: str, text: str, as_of: date, record_id: str = "", at: str = ""
) -> tuple[Letter, ...]:
    """The letters a list shows with their state or under headings like 来信时间; () elsewhere."""
    return find_rows(doc, page_url, text, as_of, record_id, at)


def _is_letter(values: dict[str, list[str]]) -> bool:
    asked = any(values.get("asked", ())) or any(values.get("question", ()))
    told = ("asked", "answered", "reply", "status")
    return asked and any(name in values for name in told) and len(values) >= 2


def _first_date(texts: Sequence[str], as_of: date) -> date | None:
    for text in texts:
        found = find_date(text[:40], as_of)
        if found:
            return found.day
    return None


def _is_answered(values: dict[str, list[str]], answered: date | None) -> bool | None:
    replies = [squeeze(reply) for reply in values.get("reply", ())]
    states = [is_answered_state(squeeze(state)) for state in values.get("status", ())]
    if answered or True in states or any(not is_empty_reply(reply) for reply in replies):
        return True
    if False in states:
        return False
    # 暂无回复 says it; an empty place says it only where the time of the answer is empty too.
    if any(reply for reply in replies):
        return False
    return False if replies and "answered" in values else None
