"""Lists of letters: rows with a title, the day it was asked, and its state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from turbohtml import Element

from xuncha.facts import Letter
from xuncha.read.letters.byrows import ListsByRows, find_columns
from xuncha.read.letters.days import day_here
from xuncha.read.letters.guestbook import find_guestbook
from xuncha.read.letters.headings import state_above
from xuncha.read.letters.labels import column_of
from xuncha.read.letters.lines import find_lines
from xuncha.read.letters.marks import legend, words_of_picture
from xuncha.read.letters.pairs import find_pairs, is_table_of_pairs
from xuncha.read.letters.repeats import find_repeats
from xuncha.read.letters.roles import Roles
from xuncha.read.letters.ruled import find_ruled
from xuncha.read.letters.scripts import find_data
from xuncha.read.letters.sentences import find_told
from xuncha.read.letters.spans import spread
from xuncha.read.letters.threads import find_threads
from xuncha.read.letters.ticks import ticks_of
from xuncha.read.letters.titles import linked_title
from xuncha.read.letters.unanswered import by_the_others
from xuncha.read.letters.words import (
    is_answered_state,
    is_empty_reply,
    is_handed_on,
    is_taken_in,
    says_no_letters,
)
from xuncha.read.links.href import absolute
from xuncha.read.lists.ownlist import is_file
from xuncha.read.lists.tablecells import cells_of, rows_of_table
from xuncha.read.text.plaintext import squeeze, text_of, title_of
from xuncha.read.tree.document import Document

_MOST_ROWS = 500
_MOST_TABLES = 100
_SHORTEST_TITLE, _TWO = 4, 2
# 来信 and 回信 over nothing but days name those days.
_OVER_DAYS = {
    **dict.fromkeys(("来信", "写信", "提问", "咨询", "留言", "提交"), "asked"),
    **dict.fromkeys(("回信", "回复", "答复", "办结"), "answered"),
}
_DAY_CELL = re.compile(r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}.{0,14}")
# 来信/回复时间: both days stand in one cell, the one below the other.
_BOTH_DAYS = re.compile(
    r"(?:来信|信件|留言|咨询|提交|写信|诉求)(?:时间|日期)?[/、和及与](?:回复|答复|办结)(?:时间|日期)"
)
# 办理用时: so many days it took, until it was done.
_TOOK = re.compile(r"(?:办理|处理|答复|回复)?(?:用时|天数|耗时|时长)")
_DAYS_TAKEN = re.compile(r"\d+(?:\.\d+)?(?:个?工作日|天|小时|日)")
# Beside a column of titles one of these makes a table one of letters.
_TELLING = {"asked", "answered", "status", "both"}
# Readers of guestbooks that stand whole on one page.
_WHOLE = (find_pairs, find_threads, find_told, find_guestbook, find_ruled, find_lines, find_data)


def find_rows(
    doc: Document, lists: ListsByRows, page_url: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """Rows of tables with headings of letters, messages of guestbooks, else whatever repeats."""
    rows = _Rows(page_url, as_of, record_id, at)
    tables = doc.find_all("table", limit=_MOST_TABLES)
    rows.legend = legend(doc) if tables else {}
    for table in tables:
        rows.found.extend(rows.of_table(table))
    found = rows.found or _without_tables(doc, lists, page_url, as_of, record_id, at)
    return tuple({(letter.url, letter.title, letter.asked): letter for letter in found}.values())


def _without_tables(
    doc: Document, lists: ListsByRows, page_url: str, as_of: date, record_id: str, at: str
) -> Sequence[Letter]:
    """The columns of a list where these say what they are, a guestbook, or what rows say alone."""
    told, roles = find_columns(lists, page_url, as_of, record_id, at, Roles.tells_of_letters)
    if roles.has_titles() and all(map(_is_whole, told)):
        return told
    repeated, has_heads = find_repeats(doc, page_url, as_of, record_id, at)
    if not has_heads:
        has_days = all(one.asked or one.answered for one in told)
        has_titles = roles.has_titles() or _are_narrower(told, repeated)
        if has_days and has_titles and len(told) >= len(repeated):
            return _filled_up(told, roles, repeated)
    # Rows that show their states and lead to pages of their own are no guestbook.
    is_sure = has_heads or all(x.url != page_url and x.is_answered is not None for x in repeated)
    if not repeated or not is_sure:
        for find in _WHOLE:
            if several := find(doc, page_url, as_of, record_id, at):
                return several
    return () if _is_file_alone(repeated) else repeated


class _Rows:
    def __init__(self, page_url: str, as_of: date, record_id: str, at: str) -> None:
        self.page_url = page_url
        self.as_of = as_of
        self.record_id = record_id
        self.at = at
        self.found: list[Letter] = []
        # What pictures of states mean, by their address.
        self.legend: Mapping[str, str] = {}
        # The columns that a table of nothing but a head named for the next one, and its cells.
        self.head: tuple[dict[int, str], int] | None = None

    # ---- tables whose first row says what the columns are

    def of_table(self, table: Element) -> Iterator[Letter]:
        """Letters of a table that has a column of titles and one of times or states."""
        rows = rows_of_table(table)
        if not rows or is_table_of_pairs(rows):
            return
        head, self.head = self.head, None
        columns, first = _columns(rows[0], rows[1:2]), 1
        # A cell over the whole width is no row: 共 3 封, 首页, 末页.
        if head and {len(cells) for cells in spread(rows)} - {1} == {head[1]}:
            columns, first, self.head = head[0], 0, head
        if "title" not in columns.values() or not _TELLING & set(columns.values()):
            return
        # The rows stand in tables below, or in one within the only cell of the next row.
        if first and all(len(cells) == 1 for cells in spread(rows)[1:]):
            self.head = columns, len(cells_of(rows[0]))
            return
        heads = [squeeze(text_of(cell)) for cell in cells_of(rows[0])] if first else []
        known = [
            (letter, cells)
            for cells in spread(rows)[first:_MOST_ROWS]
            if (letter := self._of_cells(cells, columns))
        ]
        ticked = ticks_of(heads, [[text_of(cell) for cell in cells] for _, cells in known])
        above = None if "status" in columns.values() else state_above(table)
        told = [
            replace(letter, is_answered=tick if tick is not None else above)
            if letter.is_answered is None
            else letter
            for (letter, _), tick in zip(known, ticked, strict=True)
        ]
        # A column of answers, or of their days, is the place that some have filled.
        has_place = any(one.answered for one in told) or "reply" in columns.values()
        left = [has_place and _is_left_empty(cells, columns) for _, cells in known]
        yield from by_the_others(list(zip(told, left, strict=True)))

    def _of_cells(self, cells: Sequence[Element], columns: dict[int, str]) -> Letter | None:
        named = {name: cells[at] for at, name in columns.items() if at < len(cells)}
        if "title" not in named:
            return None
        title, url = _title_of(named["title"], self.page_url)
        if not title or says_no_letters(squeeze(title)):
            return None
        texts = {name: text_of(cell) for name, cell in named.items()}
        asked = self._day(texts.get("asked", ""))
        answered = self._day(texts.get("answered", ""))
        if both := self._both_days(named.get("both")):
            asked, answered = both
        told = texts.get("status") or _pictured_in(named.get("status"), self.legend)
        state = is_answered_state(squeeze(told))
        if state is None and "reply" in texts:
            state = _says_answer(texts["reply"])
        if state is None and _DAYS_TAKEN.fullmatch(squeeze(texts.get("took", ""))):
            state = True
        return self._letter(title, url, asked, answered, True if answered else state)

    # ---- small things

    def _day(self, text: str) -> date | None:
        return day_here(text, self.as_of)

    def _both_days(self, cell: Element | None) -> tuple[date, date | None] | None:
        days = (
            [day for text in cell.strings if (day := self._day(text))] if cell is not None else []
        )
        if not days or days != sorted(days):
            return None
        return days[0], days[1] if len(days) == _TWO else None

    def _letter(
        self, title: str, url: str, asked: date | None, answered: date | None, state: bool | None
    ) -> Letter:
        return Letter(title, url, asked, answered, state, self.record_id, self.at)


def _is_whole(letter: Letter) -> bool:
    """Whether its columns tell all of a letter: nothing more is to be looked for in its row."""
    is_told = letter.answered is not None or letter.is_answered is False
    return letter.asked is not None and is_told


def _filled_up(
    told: Sequence[Letter], roles: Roles, repeated: Sequence[Letter]
) -> tuple[Letter, ...]:
    """What the columns of a list tell, and what a row says of itself where they are silent."""
    rows = {one.title: one for one in repeated}
    silent, has_days = roles.silent_titles(), bool(roles.called("answered"))
    # 答复时间 stands above the list: the one day of a row is that of the answer.
    if not (has_days or roles.called("asked")) and any(_is_of_answer(one, rows) for one in told):
        return tuple(repeated)
    return tuple(
        _merged(one, rows[one.title], is_silent=one.title in silent, has_days=has_days)
        if one.title in rows
        else one
        for one in told
    )


def _are_narrower(told: Sequence[Letter], repeated: Sequence[Letter]) -> bool:
    """Whether the titles of the columns are parts of what the rows have for titles."""
    pairs = zip(told, repeated, strict=False)
    return 0 < len(told) == len(repeated) and all(one.title in other.title for one, other in pairs)


def _is_of_answer(column: Letter, rows: Mapping[str, Letter]) -> bool:
    """Whether the day of asking is that of the answer, as the row itself has it."""
    row = rows.get(column.title)
    return (
        row is not None
        and row.asked is None
        and row.answered is not None
        and row.answered == column.asked
    )


def _merged(column: Letter, row: Letter, *, is_silent: bool, has_days: bool) -> Letter:
    state = row.is_answered if column.is_answered is None and is_silent else column.is_answered
    is_other = row.asked is not None or row.answered != column.asked
    answered = row.answered if state and not has_days and is_other else column.answered
    return replace(column, answered=answered, is_answered=state)


def _is_file_alone(rows: Sequence[Letter]) -> bool:
    """Whether the only row leads to a file to load down: it belongs to the letter of the page."""
    return len(rows) == 1 and is_file(rows[0].url)


def _says_answer(reply: str) -> bool | None:
    """Whether words of an answer stand in a column of answers; None for an empty place."""
    words = squeeze(reply)
    if not words.strip("-—/") or is_handed_on(words):
        return None
    return not is_empty_reply(words)


def _pictured_in(cell: Element | None, legend: Mapping[str, str]) -> str:
    """What the picture of a cell says in words, <img alt="已回复">, or as the legend has it."""
    image = cell.find("img") if cell is not None else None
    if image is None:
        return ""
    return words_of_picture(image) or legend.get(image.attr("src") or "", "")


def _columns(row: Element, below: Sequence[Element]) -> dict[int, str]:
    """What each column holds, by its heading; by the row below where a heading may mean either."""
    columns: dict[int, str] = {}
    first = [text_of(cell) for one in below for cell in cells_of(one)]
    for at, cell in enumerate(cells_of(row)):
        label = squeeze(text_of(cell))
        if label in _OVER_DAYS and at < len(first) and _DAY_CELL.fullmatch(first[at]):
            name = _OVER_DAYS[label]
        elif _BOTH_DAYS.fullmatch(label):
            name = "both"
        else:
            name = "took" if _TOOK.fullmatch(label) else column_of(label)
        if name and name not in columns.values():
            columns[at] = name
    # 受理时间 where no other day of the letter is told.
    told = "asked" in columns.values()
    return {at: "asked" if x == "accepted" and not told else x for at, x in columns.items()}


def _is_left_empty(cells: Sequence[Element], columns: dict[int, str]) -> bool:
    """Whether nothing stands in the column of the answer's day, nor in that of the state: what is
    not known to be one (重复信件) may say why. That it was taken in (已受理) does not."""
    at = {name: at for at, name in columns.items() if at < len(cells)}
    said = [squeeze(text_of(cells[at[x]])) for x in ("answered", "reply", "status") if x in at]
    is_pictured = "status" in at and cells[at["status"]].find("img") is not None
    return (
        ("answered" in at or "reply" in at)
        and not is_pictured
        and all(not text.strip("-—/") or is_taken_in(text) for text in said)
    )


def _title_of(cell: Element, page_url: str) -> tuple[str, str]:
    """The longest link of a cell and where it leads; its text where it has no link."""
    title, href = linked_title(cell)
    if not title and cell.find("a") is None:
        title = title_of(cell)
    if len(squeeze(title)) < _SHORTEST_TITLE:
        return "", ""
    return title, absolute(href, page_url) or page_url
