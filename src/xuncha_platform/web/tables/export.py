"""The rows of a table as a file: CSV as a stream, Excel written row by row."""

from __future__ import annotations

import csv
import re
import tempfile
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import xlsxwriter
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from xuncha_platform.web.streaming import streamed

if TYPE_CHECKING:
    from xuncha_platform.web.tables.table import Table

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHUNK = 500
# Excel takes no more rows on a sheet; further ones go on to the next sheet.
_SHEET_ROWS = 1_000_000
# A cell that begins so is a formula to a spreadsheet.
_FORMULA = re.compile(r"[\s]*[=+\-@\t\r|%]")


def guarded(value: Any) -> Any:
    """A text that a spreadsheet will not run as a formula: those get an apostrophe before them."""
    if isinstance(value, str) and _FORMULA.match(value) and not _is_number(value):
        return "'" + value
    return value


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d+(\.\d+)?%?", text) is not None


def export(request: HttpRequest, table: Table, kind: str) -> HttpResponseBase:
    """The table's rows, all pages, as `kind` (xlsx or csv)."""
    columns = [column for column in table.columns if column.exported]
    head = [str(column.label) for column in columns]
    rows = ([guarded(column.written(row)) for column in columns] for row in _each(table))
    name = f"{table.name}-{timezone.localdate():%Y%m%d}.{kind}"
    pieces: Iterator[str | bytes]
    if kind == "xlsx":
        pieces, content_type = _pieces(_workbook(head, rows)), XLSX
    else:
        pieces, content_type = _lines(head, rows), "text/csv; charset=utf-8"
    response = streamed(request, pieces, content_type)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    return response


def _each(table: Table) -> Iterable[Any]:
    return table.rows.iterator(chunk_size=_CHUNK)


def _pieces(file: Any) -> Iterator[bytes]:
    with file:
        while piece := file.read(65536):
            yield piece


class _Echo:
    def write(self, text: str) -> str:
        return text


def _lines(head: list[str], rows: Iterable[list[Any]]) -> Iterator[str]:
    # Excel takes a CSV for UTF-8 only with the mark in front.
    yield "\ufeff"
    writer = csv.writer(_Echo())
    yield writer.writerow(head)
    rows = iter(rows)
    while lines := "".join(writer.writerow(row) for row in islice(rows, _CHUNK)):
        yield lines


def _workbook(head: list[str], rows: Iterable[list[Any]]) -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=2_000_000)  # noqa: SIM115  # _pieces closes it
    # constant_memory: rows leave the memory as they are written. Texts stay texts.
    book = xlsxwriter.Workbook(
        file,
        {
            "constant_memory": True,
            "in_memory": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    bold = book.add_format({"bold": True})
    sheet, at = None, 0
    for number, row in enumerate(rows):
        if number % _SHEET_ROWS == 0:
            sheet, at = _sheet(book, head, bold), 0
        at += 1
        sheet.write_row(at, 0, row)
    if sheet is None:
        _sheet(book, head, bold)
    book.close()
    file.seek(0)
    return file


def _sheet(book: Any, head: list[str], bold: Any) -> Any:
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(head) - 1, 18)
    sheet.write_row(0, 0, head, bold)
    return sheet
