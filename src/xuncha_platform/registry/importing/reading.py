"""An uploaded list as rows of text, with the line each stands in."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from python_calamine import CalamineError, CalamineWorkbook

from xuncha_platform.registry.importing.cells import Cell, fields_of
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web import uploads

KINDS = ("xlsx", "xls", "csv")
MOST_ROWS = 200_000
# A title may stand above the header; it is looked for in the first rows.
_LOOK_FOR_HEADER = 10
_GUARDED = re.compile(r"'[=+\-@|%]")

Row = tuple[int, dict[str, str]]


class Listing:
    """The rows of an upload under the fields they belong to."""

    def __init__(self, rows: Iterator[list[str]], cells: tuple[Cell, ...]) -> None:
        self._rows = enumerate(rows, start=1)
        self._places, self.unknown = self._header(cells)
        missing = [
            cell.headers[0]
            for cell in cells
            if cell.required and cell.field not in self._places.values()
        ]
        if missing:
            raise refused(
                _("表头缺少:%(missing)s。请下载模板对照,表头要与模板一致。")
                % {"missing": "、".join(missing)}
            )

    def __iter__(self) -> Iterator[Row]:
        """(line, field → text) for every row that is not empty.

        Raises InputError when there are more than MOST_ROWS.
        """
        count = 0
        for line, row in self._rows:
            if not any(cell.strip() for cell in row):
                continue
            count += 1
            if count > MOST_ROWS:
                raise refused(
                    _("超过 %(most)d 行。请拆成几个文件后分别上传。") % {"most": MOST_ROWS}
                )
            yield (
                line,
                {
                    field: _plain(row[place])
                    for place, field in self._places.items()
                    if place < len(row)
                },
            )

    def _header(self, cells: tuple[Cell, ...]) -> tuple[dict[int, str], list[str]]:
        best: tuple[dict[int, str], list[str]] = ({}, [])
        for row in self._rows_until_header(cells):
            found = fields_of(row, cells)
            if len(found[0]) > len(best[0]):
                best = found
        if not best[0]:
            raise refused(_("没有找到表头。第一行应为表头,请下载模板对照。"))
        return best

    def _rows_until_header(self, cells: tuple[Cell, ...]) -> Iterator[list[str]]:
        """Rows up to and with the header: the first in which two fields or more are recognised."""
        for line, row in self._rows:
            yield row
            if len(fields_of(row, cells)[0]) >= 2 or line >= _LOOK_FOR_HEADER:
                return


def read_upload(upload: UploadedFile, cells: tuple[Cell, ...]) -> Listing:
    """The rows of an uploaded CSV or Excel file.

    Raises InputError for a file that is no list, with one line that says how to mend it.
    """
    try:
        kind = uploads.check(upload, KINDS)
        rows = _csv(upload.read()) if kind == "csv" else _excel(upload.read())
    except ValidationError as error:
        raise refused(" ".join(error.messages)) from error
    return Listing(rows, cells)


def _plain(cell: str) -> str:
    """A cell as it was meant: without the apostrophe that exports put before formulas, without
    the dash that tables show for nothing."""
    text = cell.strip()
    if _GUARDED.match(text):
        return text[1:]
    return "" if text in ("—", "－") else text


def _csv(data: bytes) -> Iterator[list[str]]:
    text = uploads.text_of(data)
    head = text[:4096].partition("\n")[0]
    delimiter = max(",\t;", key=head.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise refused(
            _("CSV 读不下去(%(error)s)。请检查引号是否成对,或另存为 .xlsx 后上传。")
            % {"error": error}
        ) from error


def _excel(data: bytes) -> Iterator[list[str]]:
    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
        for row in sheet.iter_rows():
            yield [_cell_text(cell) for cell in row]
    except (CalamineError, IndexError, OSError, ValueError) as error:
        raise refused(
            _("不是可读的 Excel 文件(%(error)s)。请另存为 .xlsx 或 .csv 后上传。")
            % {"error": error}
        ) from error


def _cell_text(cell: object) -> str:
    # Excel keeps a code of ten digits as the number 4101000001.0.
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return "" if cell is None else str(cell)
