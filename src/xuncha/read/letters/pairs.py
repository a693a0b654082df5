"""Guestbooks in tables: one table a message, each field beside its label (留言主题 | … | 留言时间 | …)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from turbohtml import Element

from xuncha.facts import Letter
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.labels import TITLE_NAMES, field_of
from xuncha.read.letters.unanswered import by_the_others
from xuncha.read.letters.words import is_answered_state, is_empty_reply
from xuncha.read.lists.tablecells import cells_of, rows_of_table
from xuncha.read.text.plaintext import squeeze, text_of
from xuncha.read.tree.document import Document

_TITLE = re.compile(TITLE_NAMES)
_MOST_TABLES = 100
# One message alone is a letter of its own page (`read_letter`).
_LEAST = 2


def is_table_of_pairs(rows: Sequence[Element]) -> bool:
    """Whether labels stand at the head of rows below the first, too: no row names the columns."""
    heads = [cells[0] for row in rows[1:] if len(cells := cells_of(row)) >= 2]
    return any(_name(head) for head in heads)


def find_pairs(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The messages of a guestbook; () unless there are several, each with a title and its day."""
    found: list[tuple[Letter, bool]] = []
    for table in doc.find_all("table", limit=_MOST_TABLES):
        rows = rows_of_table(table)
        values = _values(rows)
        asked = find_date(values.get("asked", ""), as_of)
        if asked is None or not (title := values.get("title") or values.get("question", "")):
            continue
        answered = find_date(values.get("answered", ""), as_of)
        day = answered.day if answered else None
        state = _state(values, day)
        letter = Letter(title, page_url, asked.day, day, state, record_id, at)
        found.append((letter, values.get("reply") == ""))
    if len(found) < _LEAST:
        return ()
    return by_the_others(found)


def _values(rows: Sequence[Element]) -> dict[str, str]:
    """Each known field with the text of the cell beside its label, the first of each kind."""
    values: dict[str, str] = {}
    for row in rows:
        cells = cells_of(row)
        for label, value in zip(cells[::2], cells[1::2], strict=False):
            if name := _name(label):
                values.setdefault(name, text_of(value).strip())
    return values


def _name(cell: Element) -> str:
    label = squeeze(text_of(cell)).rstrip(":")
    return "title" if _TITLE.fullmatch(label) else field_of(label)


def _state(values: dict[str, str], answered: date | None) -> bool | None:
    reply = squeeze(values.get("reply", ""))
    if answered or (reply and not is_empty_reply(reply)):
        return True
    return False if reply else is_answered_state(squeeze(values.get("status", "")))
