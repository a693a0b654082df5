"""A short table of figures as a file: rows that are computed, not read from one queryset."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpResponse

from xuncha_platform.web.downloads import attachment, dated_name
from xuncha_platform.web.tables.export import XLSX, guarded
from xuncha_platform.web.tables.workbook import workbook

KINDS = ("xlsx", "csv")


def rows_file(
    about: Sequence[object], head: Sequence[object], rows: Iterable[Sequence[Any]], kind: str
) -> HttpResponse:
    """The rows under their headings, as `kind` (one of KINDS); None is an empty cell.

    `about`: what the file is called after, such as a campaign and what its rows are.
    """
    lines = [[str(one) for one in head], *([_cell(value) for value in row] for row in rows)]
    if kind == "csv":
        answer = HttpResponse(_csv(lines), content_type="text/csv; charset=utf-8")
    else:
        answer = HttpResponse(b"".join(workbook(lines[0], lines[1:])), content_type=XLSX)
    answer["Content-Disposition"] = attachment(dated_name(*about, kind=kind))
    return answer


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return value if isinstance(value, int | float) else guarded(str(value))


def _csv(lines: list[list[Any]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(lines)
    # Excel takes a CSV for UTF-8 only with the mark in front.
    return "\ufeff" + text.getvalue()
