"""What a page tells of activities outside of rows with links: one, or several in cards."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from turbohtml import Element

from xuncha.facts import DatedItem, DateSource
from xuncha.read.activity_boxes import name_above
from xuncha.read.activity_names import is_activity_name, is_column_name, is_interview_name
from xuncha.read.activity_topics import told_in_cards, topics_of
from xuncha.read.activitystate import with_state
from xuncha.read.document import Document
from xuncha.read.headline import own_part
from xuncha.read.plaintext import squeeze, text_of, title_of

if TYPE_CHECKING:
    from xuncha.read.activities import Sight

_MOST_HEADS = 10
_SHORTEST_NAME = 4
# 欢迎参与调查:政务大厅窗口服务评价
_WELCOME = re.compile(r"^欢迎参[与加][\u4e00-\u9fff]{2,4}[:：]\s*")
# On the page of an interview all of these stand.
_OF_INTERVIEWS = ("嘉宾", "主持人", "实录")
# On one that stands among interviews these do.
_OF_SPEAKERS = ("嘉宾", "主持人")


def without_links(
    seen: Sight, alone: Sequence[tuple[Element, date]], *, has_rows: bool
) -> Iterator[DatedItem]:
    """What days outside rows with links tell: one activity, or several on the page of a column."""
    talks = any(map(is_interview_name, (seen.own, *seen.place)))
    topics = topics_of(seen.doc, seen.as_of, of_interviews=talks) if alone else []
    told = [(name, day, "") for name, day in topics if day]
    if (seen.is_column or len(told) > 1) and len(alone) > 1 and not has_rows:
        told = told or list(told_in_cards(alone))
        for name, day, words in told if len(told) > 1 else ():
            yield with_state(DatedItem(name, seen.url, day, DateSource.LIST), words, seen.as_of)
        if len(told) > 1:
            return
    if not alone:
        return
    # A column is no activity itself: its rows were not understood.
    named = (headed(seen.doc) or _above(alone[0][0])) if seen.is_column else _own_name(seen)
    if name := topics[0][0] if topics else named:
        one = DatedItem(name, seen.url, alone[0][1], DateSource.ARTICLE)
        yield with_state(one, seen.text, seen.as_of)


def is_record(text: str, place: Sequence[str], *, at_home: bool) -> bool:
    """Whether a page is the record of an interview, whatever it is called."""
    if not at_home:
        return all(word in text for word in _OF_INTERVIEWS)
    here = any(map(is_interview_name, place))
    return here and all(word in text for word in _OF_SPEAKERS)


def is_headed(doc: Document) -> bool:
    """Whether the only heading of a page is the name of a column of activities."""
    heads = {squeeze(text_of(head)) for head in doc.find_all(["h1", "h2"], limit=_MOST_HEADS)}
    heads.discard("")
    return len(heads) == 1 and is_column_name(heads.pop())


def headed(doc: Document) -> str:
    """The only heading of a page that names an activity, not a column; "" elsewhere."""
    heads = doc.find_all(["h1", "h2", "h3"], limit=_MOST_HEADS)
    # What leads on is the title of a row.
    heads = [head for head in heads if head.find("a") is None and head.closest("a") is None]
    names = [_WELCOME.sub("", title_of(head)) for head in heads]
    named = [head for head in names if is_activity_name(head) and not is_column_name(head)]
    return named[0] if len(named) == 1 else ""


def _own_name(seen: Sight) -> str:
    """What a page about one activity calls it: a heading whose words its title repeats."""
    heads = seen.doc.find_all(["h1", "h2", "h3", "h4"], limit=_MOST_HEADS)
    names = [_WELCOME.sub("", title_of(head)) for head in heads]
    wanted = squeeze(seen.title)
    named = [head for head in names if is_activity_name(head) and squeeze(head) in wanted]
    return max(named, key=len, default=own_part(seen.title))


def _above(element: Element) -> str:
    """The heading above the day of an activity, where it is not the name of the column."""
    name = _WELCOME.sub("", name_above(element))
    return "" if len(name) < _SHORTEST_NAME or is_column_name(name) else name
