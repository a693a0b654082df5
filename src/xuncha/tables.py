"""Tables as offices keep them: CSV in UTF-8 or GBK, and Excel workbooks."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from xuncha.errors import InputError
from xuncha.files import why, write_atomically

# A cell that starts with one of these is run as a formula by Excel.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def read_table(path: Path, what: str) -> list[tuple[int, dict[str, str]]]:
    """Rows of a CSV or Excel file as (line number in the file, header → text).

    `what` names the table in messages. Empty rows are left out; header names are stripped and
    lower-cased.
    Raises InputError when the file is missing, is no table, or has no header.
    """
    numbered = read_rows(path, what)
    if not numbered:
        raise InputError(
            f"{what}是空的:{path}。第一行应为表头,以下每行一条。",
            f"{what} is empty: {path}. The first row is the header, then one row an entry.",
        )
    header = [name.lower() for name in numbered[0][1]]
    return [(line, dict(zip(header, row, strict=False))) for line, row in numbered[1:]]


def read_rows(path: Path, what: str) -> list[tuple[int, list[str]]]:
    """Rows of a CSV or Excel file as (line number in the file, cells), with or without a header.

    Empty rows are left out; cells are stripped. Raises InputError when the file is missing or is
    no table.
    """
    if not path.is_file():
        raise InputError(
            f"{what}找不到:{path}。请检查路径。", f"{what}: no such file: {path}. Check the path."
        )
    rows = (
        _excel_rows(path, what)
        if path.suffix.lower() in (".xlsx", ".xls")
        else _csv_rows(path, what)
    )
    stripped = ([cell.strip() for cell in row] for row in rows)
    return [(line, row) for line, row in enumerate(stripped, start=1) if any(row)]


def _csv_rows(path: Path, what: str) -> list[list[str]]:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{what}读不出来({why(error)}):{path}。请检查权限。",
            f"{what}: cannot read {path} ({error.strerror}). Check its permissions.",
        ) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel in Chinese Windows saves CSV in GBK.
        text = raw.decode("gb18030", "replace")
    try:
        # A damaged file may have NUL between its letters; databases refuse it.
        return list(csv.reader(io.StringIO(text.replace("\0", ""), newline="")))
    except csv.Error as error:
        raise InputError(
            f"{what}不是可读的 CSV({error}):{path}。请检查引号是否成对,或另存为 .xlsx。",
            f"{what}: {path} is no readable CSV ({error}). Check its quotes, or save it as .xlsx.",
        ) from error


def _excel_rows(path: Path, what: str) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        # By its content: calamine finds no file whose name is not UTF-8, as one unpacked from an
        # archive of Chinese Windows.
        with CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes())) as book:
            sheet = book.get_sheet_by_index(0)
            return [[_cell_text(cell) for cell in row] for row in sheet.to_python()]
    except (CalamineError, IndexError, OSError) as error:
        raise InputError(
            f"{what}打不开:{path} 不是可读的 Excel 文件({error})。请另存为 .xlsx 或 .csv。",
            f"{what}: {path} is no readable Excel file ({error}). Save it as .xlsx or .csv.",
        ) from error


def _cell_text(cell: object) -> str:
    # Excel keeps a 10-digit site id code as the float 4101000001.0.
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


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
    if isinstance(cell, str) and text.startswith(_FORMULA_STARTS):
        return "'" + text
    return text
