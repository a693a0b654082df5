"""A workbook as it is meant: the sheet with the list, merged cells filled, broken formulas named."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice

from django.utils.translation import gettext as _
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from xuncha.errors import InputError
from xuncha_platform.registry.importing.cell import Cell
from xuncha_platform.registry.importing.headers import LOOK_IN, find_header
from xuncha_platform.registry.importing.sheetmarks import CONTAINER, Marks, marks_of
from xuncha_platform.registry.rules.refusal import refused

# The names inside a compound file that tell what it is.
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_MACROS = "_VBA_PROJECT".encode("utf-16-le")


@dataclass
class Sheet:
    """The rows of one sheet as text, and what a person has to know of the file."""

    rows: Iterator[list[str]]
    # Empty for a file that has one sheet alone.
    name: str = ""
    # Other sheets that hold such a list too; they are not read.
    others: list[str] = field(default_factory=list)
    # Lines that Excel does not show, filtered away for instance.
    hidden: frozenset[int] = frozenset()


def sheet_of(data: bytes, cells: tuple[Cell, ...]) -> Sheet:
    """The sheet that holds the list: the first one shown that has its required columns.

    Raises InputError for what is no readable workbook, and for one with a password or macros.
    """
    _check_container(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = _with_lists(book, cells)
        sheet = book.get_sheet_by_name(found[0])
        marks = marks_of(data, found[0])
        return Sheet(
            _rows(sheet, marks),
            found[0] if len(book.sheet_names) > 1 else "",
            found[1:],
            marks.hidden,
        )
    except (CalamineError, IndexError, OSError, ValueError) as error:
        raise _unreadable(error) from error


def _with_lists(book: CalamineWorkbook, cells: tuple[Cell, ...]) -> list[str]:
    """The sheets that hold such a list; else the one that is nearest to one."""
    shown = [
        one.name
        for one in book.sheets_metadata
        if one.typ == SheetTypeEnum.WorkSheet and one.visible == SheetVisibleEnum.Visible
    ]
    if len(shown) < 2:
        return shown or book.sheet_names[:1]
    whole: list[str] = []
    part: list[str] = []
    for name in shown:
        first = list(islice(_rows(book.get_sheet_by_name(name), Marks()), LOOK_IN + 1))
        header = find_header(first, cells)
        if header is not None:
            (part if header.missing(cells) else whole).append(name)
    return whole or part[:1] or shown[:1]


def _rows(sheet: CalamineSheet, marks: Marks) -> Iterator[list[str]]:
    """The rows from the first line on; a cell merged downwards stands in each of its rows."""
    left = sheet.start[1] if sheet.start else 0
    begins: dict[int, list[tuple[int, int]]] = {}
    for (top, first), (bottom, last) in sheet.merged_cell_ranges or ():
        if first == last and bottom > top:
            begins.setdefault(top, []).append((first - left, bottom))
    ends: dict[int, int] = {}
    above: list[str] = []
    try:
        for line, cells in enumerate(sheet.iter_rows()):
            row = [_cell_text(cell) for cell in cells]
            for place, text in marks.formulas.get(line, {}).items():
                if 0 <= place - left < len(row):
                    row[place - left] = text
            ends = {place: bottom for place, bottom in ends.items() if bottom >= line}
            for place in ends:
                if place < len(row) and not row[place]:
                    row[place] = above[place]
            ends.update(begins.get(line, ()))
            above = row
            yield row
    except (CalamineError, OSError, ValueError) as error:
        raise _unreadable(error) from error


def _cell_text(cell: object) -> str:
    # Excel keeps a code of ten digits as the number 4101000001.0.
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return "" if cell is None else str(cell)


def _check_container(data: bytes) -> None:
    if not data.startswith(CONTAINER):
        return
    if _PASSWORD in data:
        raise refused(_("文件加了密码。请去掉密码后上传。"))
    if _MACROS in data:
        raise refused(_("文件带有宏。请另存为不带宏的 .xlsx 后上传。"))


def _unreadable(error: Exception) -> InputError:
    problem = _("不是可读的 Excel 文件(%(error)s)。请另存为 .xlsx 或 .csv 后上传。")
    return refused(problem % {"error": error})
