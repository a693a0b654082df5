"""The rows of a table as a file, CSV or Excel: each row leaves as soon as it is read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponseBase

from xuncha_platform.web.downloads import attachment, dated_name
from xuncha_platform.web.streaming import streamed
from xuncha_platform.web.tables.cells import cell_of, guarded
from xuncha_platform.web.tables.workbook import workbook

if TYPE_CHECKING:
    from xuncha_platform.web.tables.table import Table

__all__ = ["XLSX", "export", "guarded", "stream_rows"]

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Rows that are asked of the database, and written, at a time.
_CHUNK = 1000


def export(request: HttpRequest, table: Table, kind: str, about: object = "") -> HttpResponseBase:
    """The table's rows, all pages, as `kind` (xlsx or csv); `about`: what they are rows of, such
    as a campaign."""
    columns = [column for column in table.columns if column.exported]
    head = [str(column.label) for column in columns]
    cells = [cell_of(column, table.rows.model) for column in columns]
    rows = ([cell(row) for cell in cells] for row in table.rows.iterator(chunk_size=_CHUNK))
    name = dated_name(about, table.caption or table.name, kind=kind)
    return stream_rows(request, name, head, rows, kind)


def stream_rows(
    request: HttpRequest, name: str, head: list[str], rows: Iterable[list[Any]], kind: str
) -> HttpResponseBase:
    """Rows of any number as `kind` (xlsx or csv), in a file called `name`; their texts are
    `guarded` already."""
    pieces: Iterator[str | bytes]
    if kind == "xlsx":
        pieces, content_type = workbook(head, rows), XLSX
    else:
        pieces, content_type = _lines(head, rows), "text/csv; charset=utf-8"
    response = streamed(request, pieces, content_type)
    response["Content-Disposition"] = attachment(name)
    return response


def _lines(head: list[str], rows: Iterable[list[Any]]) -> Iterator[str]:
    # Excel takes a CSV for UTF-8 only with the mark in front.
    yield "\ufeff" + _text([head])
    rest = iter(rows)
    while some := list(islice(rest, _CHUNK)):
        yield _text(some)


def _text(rows: Iterable[list[Any]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()
