"""Surveys and calls for comments that lead nowhere: cards that a script opens, rows of a box."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from turbohtml import Element, Text

from xuncha.facts import Activity, DatedItem, DateSource
from xuncha.read.activities.boxes import bar_above, is_boxed
from xuncha.read.activities.names import is_call_name, is_column_name
from xuncha.read.activities.rows import beside
from xuncha.read.activities.state import with_state
from xuncha.read.activities.titles import is_of_days
from xuncha.read.dates.whole import FoundDate, find_date
from xuncha.read.text.plaintext import is_shown, squeeze, title_of
from xuncha.read.tree.document import Document

_SENTENCE = re.compile("[。\uff0c,\uff1b;\uff1a:]")
_SHORTEST, _LONGEST = 6, 60
_MOST_LISTS = 100
_BEGAN = re.compile(r"(?:发布|开始|起始|创建|发起)(?:时间|日期)\s*[:\uff1a]?\s*(?=20\d\d)")


def in_boxes(doc: Document, page_url: str, as_of: date) -> Iterator[Activity]:
    """The calls of lists without links, each list below the name of a column of them: 民意征集.

    11-10 is of the year that its list, from the newest down, leaves no doubt of.
    """
    for box in doc.find_all(["ul", "ol", "table"], limit=_MOST_LISTS):
        rows = [row for row in box.find_all(["li", "tr"]) if row.text.strip()]
        if not rows or box.find("a") is not None or not _is_of_calls(rows[0]):
            continue
        named = [(row, name) for row in rows if (name := _called(row))]
        days = [_day_of(row, name, as_of) for row, name in named]
        known = [one.day for one in days if one]
        falls = all(later >= earlier for later, earlier in pairwise(known))
        is_sure = falls and 1 < len(known) == len(rows)
        for (row, name), found in zip(named, days, strict=True):
            day = found.day if found and (found.year_known or is_sure) else None
            item = DatedItem(name, page_url, day, DateSource.LIST if day else DateSource.NONE)
            yield with_state(item, beside(row, name), as_of)


def _is_of_calls(row: Element) -> bool:
    return is_boxed(row) or is_column_name(bar_above(row))


def _called(row: Element) -> str:
    """The words of a row where they are those of a call: 养犬管理规定征求意见 beside its day."""
    texts = [" ".join(text.split()) for text in row.strings if text.strip()]
    named = [text for text in texts if is_call_name(text)]
    others = [text for text in texts if not is_call_name(text)]
    is_row = len(named) == 1 and all(map(is_of_days, others)) and not is_column_name(named[0])
    return named[0] if is_row else ""


def _day_of(row: Element, name: str, as_of: date) -> FoundDate | None:
    texts = (text for text in row.strings if text.strip() and name not in " ".join(text.split()))
    return next((found for text in texts if (found := find_date(text, as_of))), None)


def papers(doc: Document, page_url: str, as_of: date) -> list[Activity]:
    """Cards that lead nowhere and are called like a survey, several side by side: a script opens
    them. What stands alone (网站满意度调查 at the foot) is none."""
    named = [
        node.parent
        for node in doc.descendants
        if isinstance(node, Text) and isinstance(node.parent, Element) and _is_paper(node)
    ]
    cards = {name: _card(name, named) for name in named}
    return [
        _of_card(card, title_of(name), page_url, as_of)
        for name, card in cards.items()
        if sum(other.parent == card.parent for other in cards.values()) > 1
    ]


def _of_card(card: Element, name: str, page_url: str, as_of: date) -> Activity:
    began = _BEGAN.search(card.text)
    found = find_date(card.text[began.end() :], as_of) if began else None
    day = found.day if found and found.year_known else None
    item = DatedItem(name, page_url, day, DateSource.LIST if day else DateSource.NONE)
    return with_state(item, beside(card, name), as_of)


def _is_paper(node: Text) -> bool:
    words = squeeze(node.data)
    is_title = _SHORTEST <= len(words) <= _LONGEST and not _SENTENCE.search(words)
    is_named = is_title and is_call_name(words) and not is_column_name(words)
    around = node.parent if isinstance(node.parent, Element) else None
    return is_named and is_shown(node) and around is not None and around.closest("a") is None


def _card(name: Element, named: Sequence[Element]) -> Element:
    """The widest element around a name that holds no other one."""
    card = name
    while isinstance(card.parent, Element) and card.parent.tag not in ("body", "html"):
        inside = [one for one in named if one == card.parent or card.parent in one.ancestors]
        if len(inside) > 1:
            break
        card = card.parent
    return card
