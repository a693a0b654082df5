"""Lists of a mailbox without heads and states: what stands at the same place in all rows is a column,
and what stands in it over all the rows says what it holds.

A column of days, of kinds (咨询, 投诉), of persons (柯**), of numbers; the title is what differs from row
to row and is longest. So a person reads a list that nothing is written above: by all its rows, not by
one. The first column of days is that of asking if it never comes after the second; what the second one
is (the last answer, the last look, the last word of anybody) nobody says, and it is left alone. Nor does
such a list say what was answered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from turbohtml import Element, Text

from xuncha.facts import Letter
from xuncha.read.letters.days import DAY_WITH_CLOCK_ALONE, day_here
from xuncha.read.letters.labels import is_letter_label
from xuncha.read.letters.titles import KIND_BEFORE, is_number
from xuncha.read.letters.words import says_state
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import is_shown, squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare

_LEAST, _MOST = 2, 200
_SHORTEST_TITLE, _LONGEST_TITLE = 4, 80
# From a day to the row it stands in: tbody > tr > td > em > span.
_LEVELS = 6
_PAIR = 2
_NOT_ROWS = ("td", "th")
_KIND = re.compile(r"咨询|投诉|建议|求助|感谢|表扬|反映|举报|求决|批评|其[他它]")
# 柯**, 谢先生, 匿名: who writes to an office, and no author of news.
_PERSON = re.compile(
    r"[\u4e00-\u9fff]{1,2}[*＊某Xx]{1,3}|[\u4e00-\u9fff]{1,3}(?:先生|女士)|匿名.{0,2}"
)
_COUNT = re.compile(r"[\d/ ]+")

# Where a piece stands in its row: the tags around it, and which of those of the same place it is.
Place = tuple[tuple[str, ...], int]


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    node: Text


_Cells = dict[Place, _Piece]


def find_columns(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str, *, takes_pairs: bool
) -> tuple[Letter, ...]:
    """The letters of the first rows that repeat around days and are such; () unless there are
    several.

    `takes_pairs`: rows of a title and a day alone, which lead nowhere, are letters as well.
    """
    for elements in _rows_around_days(doc):
        rows = _without_heads([_cells(one) for one in elements[:_MOST]])
        title = _title(rows)
        days = _columns(rows, _is_day)
        if (
            title is None
            or not days
            or not (_are_letters(rows) or (takes_pairs and _are_pairs(rows, title)))
        ):
            continue
        asked = _first_day(rows, days, as_of)
        return tuple(
            Letter(
                KIND_BEFORE.sub("", row[title].text).strip(),
                _leads_to(row[title], page_url),
                asked[at_row],
                None,
                None,
                record_id,
                at,
            )
            for at_row, row in enumerate(rows)
        )
    return ()


def _rows_around_days(doc: Document) -> Iterator[list[Element]]:
    """What repeats around days that stand alone, nearest first, each once."""
    seen: set[Element] = set()
    for node in doc.descendants:
        if not (isinstance(node, Text) and _is_day(node.data.strip())):
            continue
        up = node.parent
        for _ in range(_LEVELS):
            if not isinstance(up, Element) or up.tag in ("body", "html"):
                break
            around = up.parent
            if isinstance(around, Element) and around not in seen and up.tag not in _NOT_ROWS:
                seen.add(around)
                tag = up.tag
                yield [
                    one
                    for one in around.children
                    if isinstance(one, Element) and one.tag == tag and one.text.strip()
                ]
            up = around


def _without_heads(rows: Sequence[_Cells]) -> Sequence[_Cells]:
    """Rows from the first that has a day to the last: heads stand above, and a pager below."""
    dated = [at for at, row in enumerate(rows) if any(_is_day(one.text) for one in row.values())]
    return rows[dated[0] : dated[-1] + 1] if dated else ()


def _cells(row: Element) -> _Cells:
    """The pieces of a row by the place where they stand."""
    cells: _Cells = {}
    for node in row.descendants:
        text = " ".join(node.data.split()) if isinstance(node, Text) else ""
        if not isinstance(node, Text) or not text or not is_shown(node):
            continue
        path = tuple(_path(node, row))
        number = sum(place[0] == path for place in cells)
        cells[path, number] = _Piece(text, node)
    return cells


def _path(node: Text, row: Element) -> Iterator[str]:
    up = node.parent
    while isinstance(up, Element) and up is not row:
        # The link around the last speaker's day is no other place than the plain one.
        if up.tag in _NOT_ROWS:
            before = (one for one in up.previous_siblings if isinstance(one, Element))
            yield f"{up.tag} {sum(1 for _ in before)}"
        elif up.tag != "a":
            yield up.tag
        up = up.parent


def _columns(rows: Sequence[_Cells], holds: Callable[[str], bool]) -> list[Place]:
    """The places that hold such words in all the rows."""
    first = rows[0] if rows else {}
    return [
        place for place in first if all(place in row and holds(row[place].text) for row in rows)
    ]


def _title(rows: Sequence[_Cells]) -> Place | None:
    """The place of what differs from row to row and is longest; None where there is none."""
    if len(rows) < _LEAST:
        return None
    named = [
        place for place in _columns(rows, _may_be_title) if len(_words(rows, place)) == len(rows)
    ]
    return max(named, key=lambda place: sum(map(len, _words(rows, place))), default=None)


def _words(rows: Sequence[_Cells], place: Place) -> set[str]:
    return {row[place].text for row in rows}


def _are_letters(rows: Sequence[_Cells]) -> bool:
    """Whether a column holds what news have none of: what people want, or who they are."""
    if any(says_state(squeeze(one.text)) for row in rows for one in row.values()):
        return False
    return any(_columns(rows, form) for form in (_is_kind, _is_person))


def _are_pairs(rows: Sequence[_Cells], title: Place) -> bool:
    """Whether each row is a title and a day that a click opens, which lead nowhere."""
    return all(len(row) == _PAIR and _link(row[title]) is None for row in rows)


def _first_day(rows: Sequence[_Cells], days: Sequence[Place], as_of: date) -> list[date | None]:
    """The day of asking of each row: the first, where it comes after no other one in any row."""
    told = [[day_here(row[place].text, as_of) for place in days] for row in rows]
    known = [[day for day in one if day] for one in told]
    if not all(one and one[0] == min(one) for one in known):
        return [None] * len(rows)
    return [one[0] for one in told]


def _leads_to(title: _Piece, page_url: str) -> str:
    link = _link(title)
    return (absolute(link.attr("href") or "", page_url) if link is not None else "") or page_url


def _link(piece: _Piece) -> Element | None:
    parent = piece.node.parent
    return parent.closest("a") if isinstance(parent, Element) else None


def _is_day(text: str) -> bool:
    return DAY_WITH_CLOCK_ALONE.fullmatch(text) is not None


def _is_kind(text: str) -> bool:
    return _KIND.fullmatch(text.strip("[]【】（）() ")) is not None


def _is_person(text: str) -> bool:
    return _PERSON.fullmatch(squeeze(text)) is not None


def _may_be_title(words: str) -> bool:
    plain = squeeze(words)
    if not _SHORTEST_TITLE <= len(plain) <= _LONGEST_TITLE or plain.endswith(":"):
        return False
    typed = _is_day(words) or _is_kind(words) or _is_person(words) or _COUNT.fullmatch(plain)
    return not (typed or says_state(plain) or is_number(words) or is_letter_label(bare(words)))
