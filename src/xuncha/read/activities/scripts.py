"""Surveys as data in a page's own scripts: var questions = {"list": [{"title": …, "endTime": …}]}.

A visitor's browser draws them. The literals are read as data; nothing is executed. What a key means
its name says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from xuncha.facts import Activity, DatedItem, DateSource
from xuncha.read.activities.state import with_state
from xuncha.read.data.scriptdata import data_in
from xuncha.read.letters.days import day_here
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document

_TITLE = re.compile(r"(?:title|subject|theme|topic|name)$", re.I)
_BEGAN = re.compile(
    r"(?:add|start|begin|creat|publish|release|issue).*(?:time|date|day)$|^ptime$", re.I
)
_ENDED = re.compile(r"(?:end|close|expire|stop|deadline|finish).*(?:time|date|day)?$", re.I)
_ADDRESS = re.compile(r"(?:url|href|link)$", re.I)
_MOST, _MOST_SCRIPTS, _LONGEST, _DEEPEST, _SHORTEST_TITLE = 500, 60, 400_000, 6, 5


def in_scripts(doc: Document, page_url: str, as_of: date) -> tuple[Activity, ...]:
    """The surveys of the one list of a page's scripts whose entries all have a title, a first and a
    last day; () where there are several such lists, or none."""
    found: list[tuple[Activity, ...]] = []
    for script in doc.find_all("script", limit=_MOST_SCRIPTS):
        body = script.text
        for entries in _lists(body) if "[" in body and len(body) <= _LONGEST else ():
            known = [_survey(one, page_url, as_of) for one in entries]
            surveys = tuple(one for one in known if one is not None)
            if surveys and len(surveys) == len(known):
                found.append(surveys)
    return found[0] if len(found) == 1 else ()


def _lists(body: str) -> Iterator[list[Mapping[str, Any]]]:
    for value, _ in data_in(body):
        yield from _objects(value, _DEEPEST)


def _objects(value: Any, deepest: int) -> Iterator[list[Mapping[str, Any]]]:
    """The lists of objects in a value; what stands inside such a list belongs to its entries."""
    if isinstance(value, list) and 0 < len(value) <= _MOST:
        if all(isinstance(one, dict) for one in value):
            yield value
    elif isinstance(value, dict) and deepest:
        for inner in value.values():
            yield from _objects(inner, deepest - 1)


def _survey(entry: Mapping[str, Any], page_url: str, as_of: date) -> Activity | None:
    words = {key: value.strip() for key, value in entry.items() if isinstance(value, str)}
    title = next((words[key] for key in words if _TITLE.search(key)), "")
    began = next((day_here(words[key], as_of) for key in words if _BEGAN.search(key)), None)
    ended = next((day_here(words[key], as_of) for key in words if _ENDED.search(key)), None)
    if len(squeeze(title)) < _SHORTEST_TITLE or began is None or ended is None or began > ended:
        return None
    href = next((words[key] for key in words if _ADDRESS.search(key)), "")
    url = (absolute(href, page_url) or page_url) if href else page_url
    item = DatedItem(title, url, began, DateSource.LIST)
    return with_state(item, f"截止时间:{ended.isoformat()}", as_of)
