"""Letters as data in a page's own scripts: var mails = [{"title": …, "writeTime": …, "status": …}].

A visitor's browser draws them. The literals are read as data; nothing is executed. What a key means
its name says (replyTime, createDate), or its values do: 已回复 is a state whatever its key is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from xuncha.facts import Letter
from xuncha.read.data.scriptdata import data_in
from xuncha.read.letters.days import day_here
from xuncha.read.letters.unanswered import by_the_others
from xuncha.read.letters.words import is_answered_state, says_state
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document

_TITLE = re.compile(r"(?:title|subject|theme|topic|zhuti|biaoti|bt|zt)$", re.I)
_TIME = re.compile(r"(?:time|date|day|at|shijian|riqi|sj|rq)$", re.I)
_ANSWER = re.compile(r"reply|answer|respon|finish|complete|deal|handle|hf|df|huifu|dafu|bj", re.I)
_ASK = re.compile(r"write|create|submit|ask|send|letter|consult|add|lx|tj|xx|tw", re.I)
_ADDRESS = re.compile(r"(?:url|href|link)$", re.I)
_LEAST, _MOST, _MOST_SCRIPTS = 2, 500, 60
_LONGEST, _DEEPEST, _SHORTEST_TITLE = 400_000, 6, 4


def find_data(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The letters of the one list of a page's scripts whose entries tell states or answers; ()
    where there are several such lists, or none."""
    found: list[tuple[Letter, ...]] = []
    for script in doc.find_all("script", limit=_MOST_SCRIPTS):
        body = script.text
        if "[" in body and len(body) <= _LONGEST:
            for entries in _lists(body):
                known = [_letter(one, page_url, as_of, record_id, at) for one in entries]
                letters = [one for one in known if one is not None]
                if len(letters) == len(known) and any(_tells(one) for one, _ in letters):
                    found.append(by_the_others(letters))
    return found[0] if len(found) == 1 else ()


def _tells(letter: Letter) -> bool:
    return letter.answered is not None or letter.is_answered is not None


def _lists(body: str) -> Iterator[list[Mapping[str, Any]]]:
    """The lists of objects among the literals of a script."""
    for value, _ in data_in(body):
        yield from _objects(value, _DEEPEST)


def _objects(value: Any, deepest: int) -> Iterator[list[Mapping[str, Any]]]:
    if isinstance(value, list) and _LEAST <= len(value) <= _MOST:
        if all(isinstance(one, dict) for one in value):
            yield value
    elif isinstance(value, dict) and deepest:
        for inner in value.values():
            yield from _objects(inner, deepest - 1)


def _letter(
    entry: Mapping[str, Any], page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, bool] | None:
    """The letter of an entry, and whether the place of its answer's day is empty."""
    words = {key: value.strip() for key, value in entry.items() if isinstance(value, str)}
    title = next((words[key] for key in words if _TITLE.search(key)), "")
    days = {key: day_here(words[key], as_of) for key in words if _TIME.search(key)}
    if len(squeeze(title)) < _SHORTEST_TITLE or not days:
        return None
    answers = [key for key in days if _ANSWER.search(key)]
    asked = {day for key, day in days.items() if key not in answers and _ASK.search(key) and day}
    answered = {day for key in answers if (day := days[key])}
    states = {is_answered_state(squeeze(x)) for x in words.values() if says_state(squeeze(x))}
    state = states.pop() if len(states) == 1 else None
    if not asked and len(plain := [key for key in days if key not in answers]) == 1:
        asked = {day for day in (days[plain[0]],) if day}
    href = next((words[key] for key in words if _ADDRESS.search(key)), "")
    url = (absolute(href, page_url) or page_url) if href else page_url
    day = answered.pop() if len(answered) == 1 else None
    when = asked.pop() if len(asked) == 1 else None
    letter = Letter(title, url, when, day, True if day else state, record_id, at)
    return letter, bool(answers) and not any(words[key] for key in answers)
