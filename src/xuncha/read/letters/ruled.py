"""Messages of a guestbook that nothing but lines part: <hr> between them, words and days within.

So the programs of 2003 to 2010 print their books: no box, no row and no link holds a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from turbohtml import Element, Text

from xuncha.facts import Letter
from xuncha.read.letters.days import FULL_DAY
from xuncha.read.letters.pieces import read_pieces
from xuncha.read.letters.told import Piece, Told
from xuncha.read.text.plaintext import is_shown
from xuncha.read.tree.document import Document

_LEAST, _MOST = 2, 300
_LONGEST = 3000
_SHORTEST_TITLE = 4
# 1、宅基地确权证何时发放
_NUMBER = re.compile(r"^\d{1,4}\s*[、.\uff0e]\s*")


def find_ruled(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """The messages between the lines of a page; () for less than two, or where one of them cannot
    be read, or none has an answer."""
    for parent in _ruled(doc):
        parts = [part for part in _parts(parent) if _day_at(part) is not None]
        if not _LEAST <= len(parts) <= _MOST:
            continue
        told = [read_pieces(part, as_of) for part in _without_head(parts)]
        if not any(one.reply or one.answered for one in told):
            continue
        letters = [_letter(one, page_url, record_id, at) for one in told]
        known = tuple(one for one in letters if one is not None)
        if len(known) == len(letters):
            return known
    return ()


def _ruled(doc: Document) -> dict[Element, None]:
    """What holds lines side by side."""
    rules = doc.find_all("hr", limit=_MOST)
    return {one.parent: None for one in rules if isinstance(one.parent, Element)}


def _parts(parent: Element) -> Iterator[list[Piece]]:
    """The texts between two lines, each with the tag that it stands in."""
    part: list[Piece] = []
    for child in parent.children:
        if isinstance(child, Element) and child.tag == "hr":
            yield part
            part = []
            continue
        nodes = [child, *child.descendants] if isinstance(child, Element) else [child]
        for node in nodes:
            if isinstance(node, Text) and node.data.strip() and is_shown(node):
                tag = node.parent.tag if isinstance(node.parent, Element) else ""
                part.append(Piece(node.data, tag))
    yield part


def _day_at(part: Sequence[Piece]) -> int | None:
    """Where the first day of a part stands; None without one, or in a part that is too long."""
    if sum(len(piece.text) for piece in part) > _LONGEST:
        return None
    days = (at for at, piece in enumerate(part) if FULL_DAY.search(piece.text))
    return next(days, None)


def _without_head(parts: Sequence[list[Piece]]) -> list[list[Piece]]:
    """The parts, what stands above the first message left out: 共有留言3条, 第1页."""
    at = _day_at(parts[1])
    first = _day_at(parts[0])
    above = max(0, (first or 0) - (at or 0))
    return [parts[0][above:], *parts[1:]]


def _letter(told: Told, page_url: str, record_id: str, at: str) -> Letter | None:
    title = _NUMBER.sub("", told.title())
    days = told.bare_days
    asked = told.asked or (days[0] if len(set(days)) == 1 else None)
    if asked is None or told.is_several or len(title) < _SHORTEST_TITLE:
        return None
    answered = told.answered if told.answered is None or told.answered >= asked else None
    return Letter(title, page_url, asked, answered, told.state, record_id, at)
