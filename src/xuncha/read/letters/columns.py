"""Rows that repeat around days, and their columns: what stands at the same place in all rows.

So a person reads a list: by all its rows, not by one. Words that every row begins the same place with
are the name of what follows (来信时间:2026-05-03, 来信时间:2026-04-28 …), and so are words that stand alone
in all of them; what differs is what the letters differ in. What a column holds is told in `roles.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from turbohtml import Element, Text

from xuncha.read.letters.days import DAY_WITH_CLOCK_ALONE, FULL_DAY
from xuncha.read.letters.labels import column_of, is_letter_label
from xuncha.read.letters.marks import attributed, words_of_picture
from xuncha.read.letters.rowsets import OFFICE
from xuncha.read.letters.words import says_state
from xuncha.read.text.plaintext import NEVER_SHOWN, squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare

_LEAST, _MOST = 2, 200
# A row of a list is shorter; what is longer are letters in full, or the page.
_LONGEST = 2000
# From a day to the row it stands in: tbody > tr > td > em > span.
_LEVELS = 7
_NOT_ROWS = frozenset(("td", "th", "dt", "dd", "body", "html"))
_NOT_PARTS = frozenset(("tr", "td", "th", "li", "dt", "dd", "p", "a", "body", "html"))
_NAMED = re.compile(
    r"\W{0,2}(?P<name>[\u4e00-\u9fff()（）]{2,9})\s*[\])】]?[:：]\s*(?P<rest>.*)", re.S
)
# 标题:… | 来信时间:… 状态:…
_BREAK = re.compile(r"\s*[|｜]\s*|\s+(?=[\u4e00-\u9fff]{2,8}\s?[:：])")
# What names things, whatever it says.
_NAMES = (("th",), ("dt",), ("label",))
# (2026-05-03,已办结)
_APART, _BRACKETS = re.compile(r"[\s，,、;；]+"), "（）()[]【】"
_COUNT = re.compile(r"[\d/ ]+")

# Where a piece stands in its row: the tags around it with their numbers, and which of several.
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a row, and the text they stand in; None for those of a picture."""

    text: str
    node: Text | None


@dataclass(frozen=True, slots=True)
class Column:
    """What stands at one place: its name ("" for none) and, of each row, its piece or None."""

    name: str
    pieces: tuple[Piece | None, ...]
    # The name stands in each piece itself: without a piece there is no such place in a row.
    is_own_name: bool = False

    def texts(self) -> list[str]:
        """What the rows have there, without those that have nothing."""
        return [piece.text for piece in self.pieces if piece and piece.text]

    def is_empty(self, at: int) -> bool:
        """Whether a row has this place, and nothing in it."""
        piece = self.pieces[at]
        return not piece.text.strip("-—/") if piece else not self.is_own_name


_Row = dict[Place, Piece]


def rows_around_days(doc: Document) -> Iterator[list[Element]]:
    """What repeats around days, nearest first, each once."""
    seen: set[Element] = set()
    for node in doc.descendants:
        if not (isinstance(node, Text) and "20" in node.data and FULL_DAY.search(node.data)):
            continue
        up = node.parent
        for _ in range(_LEVELS):
            around = up.parent if isinstance(up, Element) else None
            if not isinstance(up, Element) or not isinstance(around, Element):
                break
            if around not in seen and up.tag not in _NOT_ROWS:
                seen.add(around)
                rows = _alike(around, up.tag)
                # The parts of one list below several headings: 2026年11月, 2026年10月.
                parts = _beside(around)
                if len(parts) >= _LEAST and around is parts[0]:
                    every = [row for part in parts for row in _alike(part, up.tag)]
                    if len(every) > len(rows):
                        yield every[:_MOST]
                if len(rows) >= _LEAST:
                    yield rows
            up = around


def _alike(around: Element, tag: str) -> list[Element]:
    return [one for one in around.children if isinstance(one, Element) and one.tag == tag][:_MOST]


def _beside(part: Element) -> list[Element]:
    """The boxes of the same name beside one, with itself: the parts that a list may have."""
    if not isinstance(part.parent, Element) or part.tag in _NOT_PARTS:
        return []
    named = (part.tag, part.attr("class"))
    return [
        one
        for one in part.parent.children
        if isinstance(one, Element) and (one.tag, one.attr("class")) == named
    ]


def columns_of(elements: Sequence[Element]) -> list[Column]:
    """The columns of such rows, from the first with a day to the last: heads stand above, and a
    pager below; () where these are no rows."""
    known = [(one, text) for one in elements if (text := one.text).strip()]
    elements, texts = [one for one, _ in known], [text for _, text in known]
    dated = [at for at, text in enumerate(texts) if FULL_DAY.search(text)]
    if len(dated) < _LEAST or any(len(text) > _LONGEST for text in texts):
        return []
    rows = [dict(_pieces(one)) for one in elements[dated[0] : dated[-1] + 1]]
    head = dict(_pieces(elements[dated[0] - 1])) if dated[0] else {}
    is_head = len(head) > 1 and all(is_name(bare(piece.text)) for piece in head.values())
    named = _named(_places(rows), rows, head if is_head else {})
    return [part for column in named for part in _parts(column)]


def _parts(column: Column) -> Sequence[Column]:
    """A column of running text as the columns it is made of: 李** 市住建局 已办结 2026-05-03, with as
    many words in all rows and a kind of them at the same place; others as they are."""
    if column.name or None in column.pieces or any(map(is_day, column.texts())):
        return (column,)
    words = [_APART.split(piece.text.strip(_BRACKETS)) for piece in column.pieces if piece]
    width = len(words[0]) if words else 0
    if width < _LEAST or any(len(one) != width for one in words):
        return (column,)
    if not any(all(map(_is_typed, part)) for part in zip(*words, strict=True)):
        return (column,)
    nodes = [piece.node for piece in column.pieces if piece]
    return [Column("", tuple(map(Piece, part, nodes))) for part in zip(*words, strict=True)]


def _is_typed(word: str) -> bool:
    return (
        is_day(word) or is_count(word) or says_state(squeeze(word)) or bool(OFFICE.fullmatch(word))
    )


def _places(rows: Sequence[_Row]) -> list[Place]:
    """The places of all rows, those of the fullest in their order first."""
    fullest = max(rows, key=len)
    return list(dict.fromkeys(place for row in (fullest, *rows) for place in row))


def _pieces(row: Element) -> Iterator[tuple[Place, Piece]]:
    """The pieces of a row with their places, in order."""
    numbers: Counter[Place] = Counter()
    for path, text, node in _texts(row, ()):
        for words in _BREAK.split(text) if node else (text,):
            if words:
                number = numbers[path]
                numbers[path] += 1
                yield (*path, number), Piece(words, node)


def _texts(element: Element, path: Place) -> Iterator[tuple[Place, str, Text | None]]:
    """The texts below an element, each with the way to it; links are no step of it."""
    tags: Counter[str] = Counter()
    for one in element.children:
        if isinstance(one, Text):
            if text := " ".join(one.data.split()):
                yield (*path, tags["br"]), text, one
        elif isinstance(one, Element) and one.tag not in NEVER_SHOWN:
            tags[one.tag] += 1
            if one.tag != "img" and (said := attributed(one)):
                yield (*path, "attribute", one.tag), said, None
            if one.tag == "img":
                if (words := words_of_picture(one)) and says_state(words):
                    yield (*path, tags["br"]), words, None
            elif one.tag == "a":
                yield from _texts(one, path)
            elif one.tag != "br":
                yield from _texts(one, (*path, one.tag, tags[one.tag]))


def _named(places: Sequence[Place], rows: Sequence[_Row], head: _Row) -> Iterator[Column]:
    """The columns, each with the name that stands before it, in it or above it."""
    name = ""
    for place in places:
        pieces = [row.get(place) for row in rows]
        if own := _name_in_all(pieces):
            pieces = [_behind_name(piece) for piece in pieces]
            if not any(piece and piece.text for piece in pieces) and None not in pieces:
                name = own
                continue
        elif _is_name(pieces, place):
            name = bare(next(piece.text for piece in pieces if piece))
            continue
        above = bare(head[place].text) if place in head else ""
        yield Column(own or name or above, tuple(pieces), is_own_name=bool(own))
        name = ""


def is_name(words: str) -> bool:
    """Whether words name a field of a letter or of what is told beside: 来信时间, 标题, 浏览次数."""
    return bool(words) and (is_letter_label(words) or bool(column_of(words)))


def _name_in_all(pieces: Sequence[Piece | None]) -> str:
    """The name that all rows have before what they say here; "" where they differ."""
    found = [_NAMED.fullmatch(piece.text) for piece in pieces if piece]
    names = {squeeze(one["name"]) if one else "" for one in found}
    if len(names) != 1 or not (name := names.pop()):
        return ""
    return name if len(found) > 1 or is_name(name) else ""


def _behind_name(piece: Piece | None) -> Piece | None:
    named = _NAMED.fullmatch(piece.text) if piece else None
    return Piece(named["rest"], piece.node) if piece and named else None


def _is_name(pieces: Sequence[Piece | None], place: Place) -> bool:
    """Whether the same words stand here in all rows and name something."""
    texts = {piece.text if piece else "" for piece in pieces}
    words = bare(texts.pop()) if len(texts) == 1 else ""
    if not words or any(map(_is_link_of_its_own, pieces)):
        return False
    return is_name(words) or place[-4:-3] in _NAMES


def _is_link_of_its_own(piece: Piece | None) -> bool:
    """回复 that is a link names nothing that follows: it is there to be clicked."""
    link = link_of(piece) if piece else None
    return bool(piece and link and squeeze(link.text) == squeeze(piece.text))


def link_of(piece: Piece) -> Element | None:
    """The link that a piece stands in."""
    around = piece.node.parent if piece.node is not None else None
    return around.closest("a") if isinstance(around, Element) else None


def is_day(text: str) -> bool:
    """Whether a text is a day and nothing else, perhaps with its clock."""
    return DAY_WITH_CLOCK_ALONE.fullmatch(text) is not None


def is_count(text: str) -> bool:
    """Whether a text is a number and nothing else."""
    return _COUNT.fullmatch(text) is not None
