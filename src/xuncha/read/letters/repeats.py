"""Lists of letters in any markup: what repeats is a row, and its pieces say what it is.

As a person reads them: the places where a state, a day of asking or an answer stands are found, what
holds just one of each is a row, and the row's title, days and state are told from its own pieces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from turbohtml import Element, Text

from xuncha.facts import Letter
from xuncha.read.letters.days import day_above
from xuncha.read.letters.grids import find_grids, title_cell, words_for
from xuncha.read.letters.headings import lists_below
from xuncha.read.letters.marks import attributed, pictured, speaks_behind
from xuncha.read.letters.pieces import read_pieces
from xuncha.read.letters.rowsets import LONGEST_ROW, Row, alike, rows_of
from xuncha.read.letters.signs import signs_of
from xuncha.read.letters.tabs import lists_in_tabs
from xuncha.read.letters.titles import linked_title
from xuncha.read.letters.told import Piece, Told
from xuncha.read.letters.unanswered import by_the_others
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import is_shown, squeeze, title_of
from xuncha.read.tree.document import Document

# In the order of what they tell; the first that shows most rows is believed.
# 待回复 in one row and the words of an answer in the next.
_EITHER = "told"
_KINDS = ("state", "asked", "answered", "reply", "replier", _EITHER)
_LEAST = 2
_SHORTEST_TITLE = 4


def find_repeats(
    doc: Document, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[tuple[Letter, ...], bool]:
    """The letters of rows that repeat, or of the one row around a state, () where none tells; and
    whether heads say what stands in the rows."""
    kinds = signs_of(doc)
    # 答复时间 stands somewhere, and no day of asking: a day alone is that of the answer.
    of_answers = "answered" in kinds and "asked" not in kinds
    seen = (record_id, at)
    # Boxes with the same heads are parts of one list: 市长信箱, 部门信箱.
    grids: dict[tuple[str, ...], list[tuple[Letter, bool]]] = {}
    for names, grid in find_grids([*kinds.get("head", ()), *kinds.get("asked", ())]):
        grids.setdefault(names, []).extend(_under(names, grid, page_url, as_of, seen))
    best = max(grids.values(), key=len, default=[])
    # Where heads say what the cells are, nothing is guessed by order.
    has_heads = bool(best)
    memory: dict[Row, Told] = {}
    for kind in _KINDS if not has_heads else ():
        found: list[tuple[Letter, bool]] = []
        signs = kinds.get(kind, [])
        for rows in rows_of(signs):
            letters = list(_letters(rows, page_url, as_of, seen, of_answers, memory=memory))
            if kind == _EITHER and not all(one.asked for one, _ in letters):
                # 待回复 as a tab above a message is no message.
                continue
            found += letters if len(letters) >= min(len(signs), _LEAST) else ()
        if len(found) > len(best):
            best = found
    best = max(best, _book(kinds, page_url, as_of, seen) if len(best) < _LEAST else [], key=len)
    headed = list(_headed(lists_below(kinds.get("heading", ())), page_url, as_of, seen))
    in_tabs = lists_in_tabs(kinds.get("state", ()))
    tabbed = list(_headed(in_tabs, page_url, as_of, seen, is_asked=True))
    best = max(best, headed, tabbed, key=len)
    known = by_the_others(best)
    return tuple({(one.url, one.title, one.asked): one for one in known}.values()), has_heads


def _book(
    kinds: dict[str, list[Element]], page_url: str, as_of: date, seen: tuple[str, str]
) -> list[tuple[Letter, bool]]:
    """The messages of a book of which one alone was answered: the boxes like that one."""
    for kind in ("answered", "reply"):
        # 回复 as a link is to write one.
        signs = [one for one in kinds.get(kind, ()) if one.closest("a") is None]
        if len(signs) == 1 and (boxes := alike(signs[0])):
            return list(_letters(boxes, page_url, as_of, seen, of_answers=False, is_book=True))
    return []


def _letters(
    rows: Sequence[Row],
    page_url: str,
    as_of: date,
    seen: tuple[str, str],
    of_answers: bool,
    is_book: bool = False,
    memory: dict[Row, Told] | None = None,
) -> Iterator[tuple[Letter, bool]]:
    """Each letter, and whether the place of its answer is left empty.

    `is_book`: the rows are messages of a book, whether they tell anything of an answer or not.
    `memory`: what rows say; signs of several kinds stand in the same rows.
    """
    memory = {} if memory is None else memory
    short = [row for row in rows if row in memory or _is_short(row)]
    known = [(row, memory.setdefault(row, memory.get(row) or _told(row, as_of))) for row in short]
    linked = _titles_linked([row for row, _ in known])
    has_links = any(title for title, _ in linked)
    answers_second = _is_second_of_answers([told for _, told in known], as_of)
    if is_book and has_links:
        return
    for (row, told), (title, href) in zip(known, linked, strict=True):
        title = title if has_links else told.title()
        if not title or told.is_several or len(told.bare_days) > _LEAST:
            continue
        days = len(told.bare_days) + (told.answered is not None)
        said = len(told.states) >= _LEAST or told.answered is not None
        if said and days >= _LEAST and _names_several(row):
            continue
        # 已回复 and 办理中: the names of two states to choose from, or two letters.
        if {True, False} <= set(told.states):
            continue
        if not (told.tells or is_book) or not (has_links or told.asked or told.bare_days):
            continue
        if not (told.asked or told.bare_days) and (day := day_above(row[0], as_of)):
            told.asked = day
        url = (absolute(href, page_url) or page_url) if href else page_url
        letter = _letter(
            told, title, url, seen, of_answers=of_answers, answers_second=answers_second
        )
        yield letter, _is_left_empty(told)


def _is_second_of_answers(rows: Sequence[Told], as_of: date) -> bool:
    """Whether the second of two days without a name can be that of the answer: no row has one that
    waits for its answer, and none is still to come."""
    pairs = [told for told in rows if len(told.bare_days) == _LEAST]
    return not any(told.waits or max(told.bare_days) > as_of for told in pairs)


def _is_left_empty(told: Told) -> bool:
    """Whether there is a place for the answer or its day, and nothing in it."""
    return told.has_place and told.state is None and not told.states


def _titles_linked(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """The link that names each row; none where it says the same in all: [回复/编辑] leads on."""
    linked = [_linked(row) for row in rows]
    names = [title for title, _ in linked if title]
    return [("", "")] * len(rows) if len(names) > 1 == len(set(names)) else linked


def _names_several(row: Row) -> bool:
    """Whether several links of a row can each be a title: it is a box of rows."""
    anchors = (anchor for one in row for anchor in one.find_all("a"))
    return len({title for anchor in anchors if (title := linked_title(anchor)[0])}) >= _LEAST


def _headed(
    lists: Iterable[tuple[bool, Sequence[Element]]],
    page_url: str,
    as_of: date,
    seen: tuple[str, str],
    *,
    is_asked: bool = False,
) -> Iterator[tuple[Letter, bool]]:
    """The letters of lists whose headings or tabs tell their state.

    `is_asked`: the lists are one, parted by states, so that the days of all are those of asking.
    """
    for state, items in lists:
        for item in items:
            (title, href), told = linked_title(item), _told((item,), as_of)
            if title and not told.states and len(told.bare_days) < _LEAST:
                # Below 最新回复 a day alone may be that of the answer.
                is_plain = bool(told.bare_days) and (is_asked or not state)
                asked = told.asked or (told.bare_days[0] if is_plain else None)
                url = absolute(href, page_url) or page_url
                yield Letter(title, url, asked, told.answered, state, *seen), False


def _under(
    names: Sequence[str],
    rows: Sequence[Sequence[Element]],
    page_url: str,
    as_of: date,
    seen: tuple[str, str],
) -> Iterator[tuple[Letter, bool]]:
    """The letters of rows below heads, and whether the place of each answer is left empty."""
    for cells in rows:
        told = _told_under(names, cells, as_of)
        if letter := _letter_under(title_cell(names, cells), told, page_url, seen):
            yield letter, _is_left_empty(told)


def _told_under(names: Sequence[str], cells: Sequence[Element], as_of: date) -> Told:
    pieces: list[Piece] = []
    for name, cell in zip(names, cells, strict=True):
        label = words_for(name)
        if label is not None:
            pieces += ([Piece(label)] if label else []) + _pieces(cell)
    return read_pieces(pieces, as_of)


def _letter_under(cell: Element, told: Told, page_url: str, seen: tuple[str, str]) -> Letter | None:
    """The letter that the cell below 标题 names, with what its row says."""
    title, href = linked_title(cell)
    title = title or title_of(cell)
    around = cell.closest("a")
    href = href or (around.attr("href") or "" if around is not None else "")
    if (
        len(squeeze(title)) < _SHORTEST_TITLE
        or told.is_several
        or {True, False} <= set(told.states)
    ):
        return None
    if not (told.asked or told.bare_days or told.states):
        return None
    url = (absolute(href, page_url) or page_url) if href else page_url
    return _letter(told, title, url, seen, of_answers=False)


def _letter(
    told: Told,
    title: str,
    url: str,
    seen: tuple[str, str],
    *,
    of_answers: bool,
    answers_second: bool = True,
) -> Letter:
    asked, answered, state = told.asked, told.answered, told.state
    days = sorted(told.bare_days)
    # Where the words of an answer stand, its day stands with them.
    of_answers = of_answers and not (told.has_place or told.reply)
    if (
        days
        and asked is None
        and not (len(days) == 1 and state and answered is None and of_answers)
    ):
        asked = days[0] if answered is None or days[0] <= answered else None
        # Two days without a name and the day of an answer: it may be a box with two messages.
        asked = None if answered is not None and len(set(days)) > 1 else asked
    if answered is None and state and len(days) == _LEAST:
        answered = days[1] if answers_second else None
    elif answered is None and state and of_answers and len(days) == 1 and told.asked is None:
        answered = days[0]
    return Letter(title, url, asked, answered, True if answered else state, *seen)


def _is_short(row: Row) -> bool:
    return sum(len(one.text) for one in row) <= LONGEST_ROW


def _told(row: Row, as_of: date) -> Told:
    return read_pieces([piece for one in row for piece in _pieces(one)], as_of)


def _pieces(element: Element) -> list[Piece]:
    pieces: list[Piece] = []
    for node in element.descendants:
        if isinstance(node, Text) and node.data.strip() and is_shown(node):
            parent = node.parent
            pieces.append(Piece(node.data, parent.tag if isinstance(parent, Element) else ""))
        elif isinstance(node, Element) and node.tag == "img" and pictured(node):
            pieces.append(Piece(pictured(node)))
        elif isinstance(node, Element) and node.tag == "img" and speaks_behind(node):
            pieces.append(Piece("回复:"))
        elif isinstance(node, Element) and (name := attributed(node)):
            pieces.append(Piece(name))
    return pieces


def _linked(row: Row) -> tuple[str, str]:
    """The link that names a row: what stands in its first dt, its heading, else the longest."""
    head = row[0].find("dt") if len(row) == 1 else row[0]
    if head is not None and (found := linked_title(head))[0]:
        return found
    return max((linked_title(one) for one in row), key=lambda one: len(one[0]), default=("", ""))
