"""Lists of letters: rows with a title, the day it was asked, and its state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from turbohtml import Element, Text

from xuncha.facts import Letter
from xuncha.read.dates import find_date
from xuncha.read.document import Document
from xuncha.read.href import absolute
from xuncha.read.letter_guestbook import find_guestbook, may_be_guestbook
from xuncha.read.letter_pairs import cells_of, find_pairs, is_table_of_pairs
from xuncha.read.letter_sentences import days_of_row, find_told
from xuncha.read.letter_threads import find_threads, may_hold_threads
from xuncha.read.letter_words import (
    field_of,
    is_answered_state,
    may_list_letters,
    says_no_letters,
    says_state,
)
from xuncha.read.plaintext import squeeze, text_of, title_of

_TITLE_HEADINGS = re.compile(
    r"(来信|信件|留言|咨询|问题|诉求|投诉|提问|建议)?(标题|主题|内容|名称|题目)|信件|来信|留言|问题|咨询事项"
)
# [已办结]关于…的答复
_STATE_BEFORE = re.compile(r"[\[【(（]([\u4e00-\u9fff]{2,6})[\])）】]\s*")
# A row is found by climbing from its state to what holds the title and the day too.
_LEVELS = 5
_MOST_ROWS = 500
_MOST_TABLES = 100
# What is longer is no row but a list or the whole page.
_LONGEST_ROW = 2000
# 来信时间:2026-05-11 回复时间:2026-05-15 状态:已回复
_LEAST_LABELLED, _LONGEST_LABELLED = 12, 120
_LABEL_SIGN = re.compile(r"(?:[:\uff1a]|时间|日期)\s*20")
_STATE_TOLD = re.compile(r"(?:状态|进度|情况)\s*[:\uff1a]\s*[\[【(（]?([\u4e00-\u9fff]{2,6})")
_SHORTEST_TITLE = 4
# No.3001: the number of a letter leads to it as its title does.
_NUMBER = re.compile(r"(?:No|编号|信件编号|第)?[.:#\s]*[A-Za-z]{0,4}[\d-]{2,}号?", re.I)
# Beside a column of titles one of these makes a table one of letters.
_TELLING = {"asked", "answered", "status"}
# Readers of guestbooks that stand whole on one page.
_WHOLE = (find_pairs, find_threads, find_told, find_guestbook)


def find_rows(
    doc: Document, page_url: str, text: str, as_of: date, record_id: str, at: str
) -> tuple[Letter, ...]:
    """Rows of tables with headings of letters, and rows of any markup that show a state."""
    if not (may_list_letters(text) or may_hold_threads(text)):
        return ()
    rows = _Rows(page_url, as_of, record_id, at)
    for table in doc.find_all("table", limit=_MOST_TABLES):
        rows.found.extend(rows.of_table(table))
    for find in _WHOLE if not rows.found else ():
        if find is find_guestbook and not may_be_guestbook(text):
            continue
        if several := find(doc, page_url, as_of, record_id, at):
            return several
    if not rows.found:
        rows.found.extend(rows.of_states(doc))
    # 待回复 stands in the rows that wait; those that were answered may show the day alone.
    for of_rows in (rows.of_days, rows.of_labels):
        rows.add_unseen(of_rows(doc))
    unique = {(letter.url, letter.title, letter.asked): letter for letter in rows.found}
    return tuple(unique.values())


class _Rows:
    def __init__(self, page_url: str, as_of: date, record_id: str, at: str) -> None:
        self.page_url = page_url
        self.as_of = as_of
        self.record_id = record_id
        self.at = at
        self.found: list[Letter] = []

    # ---- tables whose first row says what the columns are

    def of_table(self, table: Element) -> Iterator[Letter]:
        """Letters of a table that has a column of titles and one of times or states."""
        rows = [row for row in table.find_all("tr") if row.closest("table") == table]
        if len(rows) < 2 or is_table_of_pairs(rows):
            return
        columns = _columns(rows[0])
        if "title" not in columns.values() or not _TELLING & set(columns.values()):
            return
        letters = [self._of_cells(cells_of(row), columns) for row in rows[1:_MOST_ROWS]]
        # 别的信件在这一栏有答复时间,这一件空着:没有答复。
        told = any(letter and letter.answered for letter in letters)
        for letter, row in zip(letters, rows[1:_MOST_ROWS], strict=True):
            if letter and told and letter.is_answered is None and _is_left_empty(row, columns):
                letter = replace(letter, is_answered=False)
            if letter:
                yield letter

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
        told = texts.get("status") or _pictured(named.get("status"))
        state = is_answered_state(squeeze(told))
        return self._letter(title, url, asked, answered, True if answered else state)

    # ---- rows of any markup, found by their state

    def of_states(self, doc: Document) -> Iterator[Letter]:
        """Letters whose state stands in an element of its own: <span>已回复</span>."""
        seen = 0
        of_answers: bool | None = None
        for node in doc.descendants:
            if not isinstance(node, Text) or len(node.data) > 40 or seen >= _MOST_ROWS:
                continue
            words = squeeze(node.data)
            if not says_state(words) or not isinstance(node.parent, Element):
                continue
            row = self._row_around(node.parent)
            if row is None:
                continue
            seen += 1
            title, url = _title_of(row, self.page_url)
            days = self._days(" ".join(row.strings).replace(title, " "))
            state = is_answered_state(words)
            asked = days[0] if days else None
            answered = days[-1] if state and len(days) > 1 else None
            if state and len(days) == 1 and of_answers is None:
                of_answers = _shows_answers_alone(doc)
            if state and len(days) == 1 and of_answers:
                asked, answered = None, days[0]
            yield self._letter(title, url, asked, answered, state)

    def _row_around(self, element: Element) -> Element | None:
        row: Element = element
        for _ in range(_LEVELS):
            if len(row.text) > _LONGEST_ROW:
                return None
            title, _url = _title_of(row, "")
            if title and not says_state(squeeze(title)):
                if sum(says_state(squeeze(text)) for text in row.strings) != 1:
                    return None
                # The line of the title may hold no day; it stands in the next one of the row.
                if self._days(text_of(row)):
                    return row
            if not isinstance(row.parent, Element) or row.parent.tag in ("body", "html"):
                return None
            row = row.parent
        return None

    # ---- rows that label both days, and say nothing more

    def of_days(self, doc: Document) -> list[Letter]:
        """Letters of rows like <li><a>…</a>提交:2026-05-03 答复:2026-05-07</li>; [] where no row
        has an answer."""
        found: list[Letter] = []
        for row in doc.find_all(["li", "tr", "dd", "dl"], limit=_MOST_ROWS):
            words = " ".join(row.strings) if len(row.text) <= _LONGEST_ROW else ""
            asked, answered = days_of_row(words, self.as_of)
            head = row.find("dt") or row
            title, url = _title_of(head, self.page_url) if asked else ("", "")
            if title:
                found.append(self._letter(title, url, asked, answered, bool(answered) or None))
        return found if any(letter.answered for letter in found) else []

    def of_labels(self, doc: Document) -> list[Letter]:
        """Letters of cards that tell all in one line: 来信时间:… 回复时间:… 状态:已回复; [] where no
        card says whether there is an answer."""
        found: list[Letter] = []
        for node in doc.descendants:
            if not isinstance(node, Text) or len(found) >= _MOST_ROWS:
                continue
            # A quick look: most texts hold no day with a label.
            if "20" not in node.data or not _LABEL_SIGN.search(node.data):
                continue
            if not _LEAST_LABELLED <= len(node.data) <= _LONGEST_LABELLED:
                continue
            asked, _ = days_of_row(node.data, self.as_of)
            row = self._titled(node.parent) if asked and isinstance(node.parent, Element) else None
            if row is None:
                continue
            # The day of the answer may stand in an element of its own.
            _, answered = days_of_row(" ".join(row.strings), self.as_of)
            title, url = _title_of(row, self.page_url)
            told = _STATE_TOLD.search(node.data)
            state = is_answered_state(squeeze(told[1])) if told else None
            found.append(self._letter(title, url, asked, answered, bool(answered) or state))
        return found if any(letter.is_answered is not None for letter in found) else []

    def _titled(self, element: Element) -> Element | None:
        """The nearest element around one that has a title, and days of one letter alone."""
        row: Element = element
        for _ in range(_LEVELS):
            if len(row.text) > _LONGEST_ROW or row.tag in ("body", "html"):
                return None
            if _title_of(row, "")[0]:
                return row if days_of_row(" ".join(row.strings), self.as_of)[0] else None
            if not isinstance(row.parent, Element):
                return None
            row = row.parent
        return None

    # ---- small things

    def add_unseen(self, letters: Sequence[Letter]) -> None:
        """Take the letters of rows that no other reader has found."""
        known = {(letter.url, letter.title) for letter in self.found}
        self.found += [one for one in letters if (one.url, one.title) not in known]

    def _day(self, text: str) -> date | None:
        found = find_date(text, self.as_of)
        return found.day if found else None

    def _days(self, text: str) -> list[date]:
        days: list[date] = []
        while found := find_date(text, self.as_of):
            days.append(found.day)
            text = text[: found.start] + " " + text[found.end :]
        return sorted(days)

    def _letter(
        self, title: str, url: str, asked: date | None, answered: date | None, state: bool | None
    ) -> Letter:
        return Letter(title, url, asked, answered, state, self.record_id, self.at)


def _words_of(anchor: Element) -> str:
    """What a link says; of a card that is one link its first words, 已答复 and days aside."""
    if anchor.find(["p", "div", "h2", "h3", "h4", "h5"]) is None:
        words = title_of(anchor)
        state = _STATE_BEFORE.match(words)
        return words[state.end() :] if state and says_state(squeeze(state[1])) else words
    pieces = (" ".join(piece.split()) for piece in anchor.strings)
    return next(
        (one for one in pieces if len(one) >= _SHORTEST_TITLE and not says_state(squeeze(one))),
        title_of(anchor),
    )


def _pictured(cell: Element | None) -> str:
    """What the picture of a cell says in words: <img alt="已回复">."""
    image = cell.find("img") if cell is not None else None
    return (image.attr("alt") or image.attr("title") or "") if image is not None else ""


def _columns(row: Element) -> dict[int, str]:
    columns: dict[int, str] = {}
    for at, cell in enumerate(cells_of(row)):
        label = squeeze(text_of(cell))
        name = field_of(label)
        if label in ("时间", "日期", "发布时间", "发布日期", "受理时间", "接受时间", "接收时间"):
            name = "asked"
        elif label in ("办理情况", "处理情况", "办理结果", "处理结果", "回复情况"):
            name = "status"
        elif _TITLE_HEADINGS.fullmatch(label):
            name = "title"
        if name and name not in columns.values():
            columns[at] = name
    return columns


def _shows_answers_alone(doc: Document) -> bool:
    """Whether the page names the day of the answer somewhere, 答复时间, and no day of the letter."""
    short = (
        node.data for node in doc.descendants if isinstance(node, Text) and len(node.data) < 40
    )
    names = {field_of(word) for text in short for word in squeeze(text).replace(":", " ").split()}
    return "answered" in names and "asked" not in names


def _is_left_empty(row: Element, columns: dict[int, str]) -> bool:
    """Whether nothing stands in the column of the answer's day."""
    at = next((at for at, name in columns.items() if name == "answered"), -1)
    cells = cells_of(row)
    return 0 <= at < len(cells) and squeeze(text_of(cells[at])).strip("-—/") == ""


def _title_of(row: Element, page_url: str) -> tuple[str, str]:
    """The longest link of a row and where it leads; its text where it has no link."""
    best, url = "", ""
    anchors = [row] if row.tag == "a" else row.find_all("a")
    for anchor in anchors:
        words = (anchor.attr("title") or "").strip() or _words_of(anchor)
        is_title = not says_state(squeeze(words)) and not _NUMBER.fullmatch(words)
        if len(words) > len(best) and is_title:
            best, url = words, anchor.attr("href") or ""
    if not anchors and row.tag in ("td", "th"):
        best = text_of(row)
    if len(squeeze(best)) < _SHORTEST_TITLE:
        return "", ""
    return best, (absolute(url, page_url) or page_url) if page_url else ""
