"""Tables as offices keep them: CSV in UTF-8 or GBK, and Excel workbooks."""

from __future__ import annotations

import csv
import io
import re
import string
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from xuncha.errors import InputError
from xuncha.machine.files import write_atomically
from xuncha.tablefiles import Rows, sheets_of

# A cell that begins so is a formula to a spreadsheet; Chinese ones take full-width marks too.
FORMULA = re.compile(r"[\s\ufeff]*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]")
# Around what is copied from web pages and chats: spaces of all widths, and of none.
_SPACES = string.whitespace + "\x85\xa0\u3000\ufeff\u2028\u2029\u202f\u205f\u2060"
_SPACES += "".join(map(chr, range(0x2000, 0x2010)))
# A header stands under so many rows at most: a title, a date, who filled it in.
_MOST_TITLES = 10


def read_table(
    path: Path, what: str, names: Collection[str] = ()
) -> list[tuple[int, dict[str, str]]]:
    """Rows of a CSV or Excel file as (line number in the file, header → text).

    `what` names the table in messages; `names` are words of which its header has one: titles
    above the header, and sheets without it, are then passed over. Empty rows are left out; header
    names are stripped and lower-cased; of two columns of one name the first that says something.
    Raises InputError when the file is missing, is no table, or has no header.
    """
    sheets = [_numbered(rows) for rows in sheets_of(path, what)]
    filled = [sheet for sheet in sheets if sheet]
    if not filled:
        raise InputError(
            f"{what}是空的:{path}。第一行应为表头,以下每行一条。",
            f"{what} is empty: {path}. The first row is the header, then one row an entry.",
        )
    numbered = next((sheet for sheet in filled if _header_at(sheet, names) >= 0), filled[0])
    at = max(0, _header_at(numbered, names))
    header = [name.lower() for name in numbered[at][1]]
    return [(line, _by_name(header, row)) for line, row in numbered[at + 1 :]]


def read_rows(path: Path, what: str) -> list[tuple[int, list[str]]]:
    """Rows of a CSV or Excel file as (line number in the file, cells), with or without a header.

    Empty rows are left out; cells are stripped. Raises InputError when the file is missing or is
    no table.
    """
    sheets = (_numbered(rows) for rows in sheets_of(path, what))
    return next((sheet for sheet in sheets if sheet), [])


def _numbered(rows: Rows) -> list[tuple[int, list[str]]]:
    stripped = ([cell.strip(_SPACES) for cell in row] for row in rows)
    return [(line, row) for line, row in enumerate(stripped, start=1) if any(row)]


def _header_at(numbered: Sequence[tuple[int, list[str]]], names: Collection[str]) -> int:
    """The place of the header among the first rows, -1 where none of them is one."""
    for place, (_, row) in enumerate(numbered[:_MOST_TITLES]):
        if any(cell.lower().replace(" ", "") in names for cell in row):
            return place
    return -1


def _by_name(header: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    named: dict[str, str] = {}
    for name, cell in zip(header, row, strict=False):
        named[name] = named.get(name) or cell
    return named


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A CSV file that Excel opens in Chinese: UTF-8 with BOM, formulas neutralised, atomic."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(header)
    writer.writerows([_safe_cell(cell) for cell in row] for row in rows)
    write_atomically(path, buffer.getvalue().encode("utf-8-sig"))


def _safe_cell(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = str(cell)
    if isinstance(cell, str) and FORMULA.match(text):
        return "'" + text
    return text
