"""The bytes of a table → rows of cells: CSV in any code that Excel writes, and workbooks.

What a file is, its content says: offices rename .csv to .xlsx and the other way round.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xuncha.errors import InputError
from xuncha.machine.files import why
from xuncha.words import say

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Rows = list[list[str]]

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BOOK_NAMES = (".xlsx", ".xls", ".xlsm")
# UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What parts the cells where no comma does: Excel's “Unicode text”, Europe's Excel, a typing slip.
_OTHER_COMMAS = "\t;\uff0c"


def sheets_of(path: Path, what: str) -> Sequence[Rows]:
    """The sheets of a table file, those that are hidden last; of a CSV file there is one.

    `what` names the table in messages. Raises InputError when the file is missing or no table.
    """
    if path.is_dir():
        raise InputError(
            f"{what}是一个目录:{path}。请写出其中的文件。",
            f"{what}: {path} is a folder. Name the file in it.",
        )
    if not path.is_file():
        raise InputError(
            f"{what}找不到:{path}。请检查路径。", f"{what}: no such file: {path}. Check the path."
        )
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{what}读不出来({why(error)}):{path}。请检查权限。",
            f"{what}: cannot read {path} ({error.strerror}). Check its permissions.",
        ) from error
    if raw.startswith((_ZIP, _OLE)) or (path.suffix.lower() in _BOOK_NAMES and b"\0" in raw):
        return _sheets_of_book(raw, path, what)
    text = text_of(raw)
    if text.lstrip().startswith("<"):
        raise InputError(
            f"{what}其实是网页或 XML:{path}。请用 Excel 打开,另存为 .xlsx 或 .csv。",
            f"{what}: {path} is HTML or XML. Open it in Excel and save it as .xlsx or .csv.",
        )
    return [_csv_rows(text, path, what)]


def text_of(raw: bytes) -> str:
    """Text in UTF-8, UTF-16, UTF-32 (by their marks) or, as Chinese Windows saves CSV, GBK."""
    for mark, code in _MARKS:
        if raw.startswith(mark):
            return raw.decode(code, "replace")
    text = raw.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    # One damaged letter does not make UTF-8 GBK. GBK read as UTF-8 may have letters, hardly Han.
    han = sum("\u2e80" <= letter < "\uffef" for letter in text)
    if not damaged or han > 2 * damaged:
        return text
    return raw.decode("gb18030", "replace")


def _csv_rows(text: str, path: Path, what: str) -> Rows:
    # A damaged file may have NUL between its letters; databases refuse it.
    text = text.replace("\0", "")
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise InputError(
            f"{what}不是可读的 CSV({error}):{path}。请检查引号是否成对,或另存为 .xlsx。",
            f"{what}: {path} is no readable CSV ({error}). Check its quotes, or save it as .xlsx.",
        ) from error


def _delimiter(text: str) -> str:
    """What parts the cells of the first line; a comma unless it holds another and no address."""
    first = text.lstrip().partition("\n")[0]
    if "," in first or "://" in first:
        return ","
    return next((mark for mark in _OTHER_COMMAS if mark in first), ",")


def _sheets_of_book(raw: bytes, path: Path, what: str) -> Sequence[Rows]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    try:
        # By its content: calamine finds no file whose name is not UTF-8, as one unpacked from an
        # archive of Chinese Windows.
        with CalamineWorkbook.from_filelike(io.BytesIO(raw)) as book:
            shown = [s.visible == SheetVisibleEnum.Visible for s in book.sheets_metadata]
            order = sorted(range(len(shown)), key=lambda place: not shown[place])
            return [_sheet_rows(book.get_sheet_by_index(place)) for place in order]
    except (CalamineError, PasswordError, IndexError, OSError) as error:
        locked = isinstance(error, PasswordError)
        reason = say("设了打开密码", "password") if locked else say("文件已损坏", str(error))
        raise InputError(
            f"{what}打不开:{path} 不是可读的 Excel 文件({reason})。请另存为 .xlsx 或 .csv。",
            f"{what}: {path} is no readable Excel file ({reason}). Save it as .xlsx or .csv.",
        ) from error


def _sheet_rows(sheet: CalamineSheet) -> Rows:
    """The rows as Excel numbers them; what is merged downwards (one cell 郑州市 beside its twenty
    sites) stands in each of its rows."""
    rows = [[_cell_text(cell) for cell in row] for row in sheet.to_python()]
    above, left = sheet.start or (0, 0)
    for (top, first), (bottom, last) in sheet.merged_cell_ranges or ():
        if first == last and bottom > top >= above and first >= left:
            for row in rows[top - above + 1 : bottom - above + 1]:
                row[first - left] = rows[top - above][first - left]
    return [[]] * above + rows


def _cell_text(cell: object) -> str:
    # Excel keeps a 10-digit site id code as the float 4101000001.0.
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
