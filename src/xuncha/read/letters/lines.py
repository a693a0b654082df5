"""Letters each in a line of plain text, with a day and the state in brackets:
1. 2026-10-30 关于五保户建房的来信 [已复 2026-11-06]
"""

from __future__ import annotations

import re
from datetime import date

from xuncha.facts import Letter
from xuncha.read.letters.days import DAY_WITH_CLOCK, day_here
from xuncha.read.letters.words import is_answered_state, says_state
from xuncha.read.tree.document import Document
from xuncha.read.tree.lines import page_lines

_LEAST, _SHORTEST_TITLE, _LONGEST = 2, 4, 120
_CLOSING = ("]", ")", "】")
_NUMBER = r"(?:[(\[]?\d{1,4}[)\]]?\s*[、.]?\s+)?"
_STATE = (
    r"[\[(【]\s*(?P<state>[\u4e00-\u9fff]{2,8})[\s:,]*(?P<answered>[\d年月日/.-]{8,11})?\s*[\])】]"
)
# The day before the title, or behind it.
_BEFORE = re.compile(rf"{_NUMBER}[\[(]?{DAY_WITH_CLOCK}[\])]?\s+(?P<title>\S.*?)\s*{_STATE}")
_BEHIND = re.compile(rf"{_NUMBER}(?P<title>\D.*?)\s*[\[(]?{DAY_WITH_CLOCK}[\])]?\s*{_STATE}")


def find_lines(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The letters of such lines; () unless there are several."""
    found: list[Letter] = []
    for line in page_lines(doc):
        if len(line.text) > _LONGEST or line.text[-1:] not in _CLOSING:
            continue
        told = _BEFORE.fullmatch(line.text) or _BEHIND.fullmatch(line.text)
        if told is None or not says_state(told["state"]) or len(told["title"]) < _SHORTEST_TITLE:
            continue
        answered = day_here(told["answered"] or "", as_of)
        state = True if answered else is_answered_state(told["state"])
        asked = day_here(told["day"], as_of)
        found.append(Letter(told["title"], page_url, asked, answered, state, record_id, at))
    return tuple(found) if len(found) >= _LEAST else ()
