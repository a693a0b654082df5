"""What is wrong or doubtful in an uploaded list, a line a fault: to be handed to who fills it in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from xuncha_platform.registry.importing.cell import Cell
from xuncha_platform.registry.importing.cells import CELLS
from xuncha_platform.registry.models import Import, RowAction
from xuncha_platform.registry.queries.preview import DOUBTFUL, rows_of
from xuncha_platform.web.tables.export import guarded

# The tabs that have such a file.
WITH_FAULTS = (RowAction.ERROR.value, DOUBTFUL)
_CHUNK = 1000


def fault_head() -> list[str]:
    """The headings of the file."""
    return [
        _("行"),
        _("名称"),
        _("列"),
        _("所填内容"),
        _("哪里不对,怎样改"),
        _("这一列的填法"),
    ]


def fault_rows(made: Import, code: str) -> Iterator[list[Any]]:
    """Line, name, column, its cell, the fault, what belongs there. `code`: one of WITH_FAULTS."""
    # A fault names its column by the first header, or by that in the language of who uploaded it.
    cells = {said: cell for cell in CELLS[made.what] for said in _headers(cell)}
    for row in rows_of(made, code).iterator(chunk_size=_CHUNK):
        name = row.cells.get("name") or row.cells.get("site") or ""
        for fault in row.warnings if code == DOUBTFUL else row.errors:
            cell = cells.get(fault["field"])
            texts = (
                name,
                fault["field"],
                row.cells.get(cell.field, "") if cell else "",
                fault["problem"],
                _note(cell),
            )
            yield [row.line, *(guarded(text) for text in texts)]


def _headers(cell: Cell) -> tuple[str, ...]:
    first = cell.headers[0]
    return first, _(first)


def _note(cell: Cell | None) -> str:
    return str(cell.note) if cell else ""
