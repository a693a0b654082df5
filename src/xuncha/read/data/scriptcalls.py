"""Entries that a script of a page makes one by one, by calls or in arrays side by side:
item[1]=new Entry('/a/7.html','关于…','2026-11-03'); urls[i]='/a/7.html';titles[i]='关于…';days[i]='…';

They are read as data: what is given must be plain literals, and nothing is executed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from xuncha.read.data.answers import is_address

_LITERAL = r"""'[^'\\\n]{0,400}'|"[^"\\\n]{0,400}\""""
_GIVEN = rf"(?:{_LITERAL}|-?\d{{1,12}}|null|true|false)"
_CALL = re.compile(
    rf"\b([A-Za-z_$][\w$]{{0,40}})\s*\(\s*({_GIVEN}(?:\s*,\s*{_GIVEN}){{2,12}})\s*\)"
)
_TEXT = re.compile(_LITERAL)
# urls[i]='…'
_CELL = re.compile(rf"\b([A-Za-z_$][\w$]{{0,40}})\[\s*\w{{1,20}}\s*\]\s*=\s*({_LITERAL})")
_TAG = re.compile(r"<[^<>]{0,400}>")
_TITLE = re.compile(r"[\u4e00-\u9fff].*[\u4e00-\u9fff].*[\u4e00-\u9fff]")
_DAY = re.compile(r"\s*(?:19|20)\d\d([-/.年])\d{1,2}[-/.月]\d{1,2}日?(?:\s[\d:.]{4,12})?\s*")
# Arrays of years, months and days.
_PARTS = (
    re.compile(r"year|nian", re.I),
    re.compile(r"month|yue", re.I),
    re.compile(r"da[yt]|ri", re.I),
)
_NUMBER = re.compile(r"\d{1,4}")
_FEWEST, _MOST = 2, 500


def made_entries(script: str) -> str:
    """The entries as a list in markup; "" where there are not at least two, or several lists."""
    made = [rows for rows in (*_by_calls(script), _by_arrays(script)) if len(rows) >= _FEWEST]
    return f"<ul>{''.join(made[0])}</ul>" if len(made) == 1 else ""


def _by_calls(script: str) -> list[list[str]]:
    """What each function is given that is called with entries."""
    lists: dict[str, list[str]] = {}
    for number, call in enumerate(_CALL.finditer(script)):
        if number >= _MOST:
            break
        if row := _row([text[1:-1] for text in _TEXT.findall(call[2])]):
            lists.setdefault(call[1], []).append(row)
    return list(lists.values())


def _by_arrays(script: str) -> list[str]:
    """The entries of arrays that get a value each in turn."""
    rows = []
    for cells in _in_turns(script):
        texts = [_TAG.sub("", text).strip() for text in cells.values()]
        if day := _in_parts(cells):
            texts.append(day)
        if row := _row(texts):
            rows.append(row)
    return rows


def _in_turns(script: str) -> Iterator[dict[str, str]]:
    """The values of the arrays, turn by turn: a turn ends where an array gets its next value."""
    cells: dict[str, str] = {}
    for number, cell in enumerate(_CELL.finditer(script)):
        if number >= _MOST * len(_PARTS):
            break
        if cell[1] in cells:
            yield cells
            cells = {}
        cells[cell[1]] = cell[2][1:-1]
    if cells:
        yield cells


def _in_parts(cells: dict[str, str]) -> str:
    """The day of which an entry has year, month and day in an array each; "" without them."""
    parts = []
    for form in _PARTS:
        told = [value for name, value in cells.items() if form.search(name)]
        if len(told) != 1 or not _NUMBER.fullmatch(told[0].strip()):
            return ""
        parts.append(told[0].strip())
    return "-".join(parts)


def _row(texts: Sequence[str]) -> str:
    """An entry that has a title, an address and a day; "" where one is missing."""
    day = next((text for text in texts if _DAY.fullmatch(text)), "")
    address = next((text for text in texts if text != day and is_address(text)), "")
    titles = [text for text in texts if text not in (day, address) and _TITLE.search(text)]
    if not (day and address and titles):
        return ""
    title, href = escape(max(titles, key=len)), escape(address)
    return f'<li><a href="{href}" title="{title}">{title}</a><span>{escape(day)}</span></li>'
