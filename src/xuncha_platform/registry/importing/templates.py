"""Templates to fill in: the headers, what belongs under each, what can be chosen."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

import xlsxwriter
from django.utils.translation import gettext as _

from xuncha_platform.registry.importing.cell import Cell
from xuncha_platform.registry.importing.cells import CELLS
from xuncha_platform.registry.models import ImportWhat

# So many rows of a template offer their choices.
_ROWS = 20_000


def template_file(what: str, kind: str) -> tuple[BinaryIO, str]:
    """The file and its name. `what` is a key of CELLS, `kind` xlsx or csv."""
    cells = CELLS[what]
    name = _("%(what)s导入模板.%(kind)s") % {"what": ImportWhat(what).label, "kind": kind}
    return (_workbook(cells) if kind == "xlsx" else _csv(cells)), name


def _csv(cells: tuple[Cell, ...]) -> BinaryIO:
    text = io.StringIO(newline="")
    csv.writer(text).writerow([cell.headers[0] for cell in cells])
    return io.BytesIO(text.getvalue().encode("utf-8-sig"))


def _workbook(cells: tuple[Cell, ...]) -> BinaryIO:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet(_("清单"))
    needed = book.add_format({"bold": True, "bg_color": "#DCE6F2", "border": 1})
    plain = book.add_format({"bold": True, "border": 1})
    # Codes of ten digits stay text.
    as_text = book.add_format({"num_format": "@"})
    sheet.freeze_panes(1, 0)
    for place, cell in enumerate(cells):
        sheet.write(0, place, cell.headers[0], needed if cell.required else plain)
        sheet.set_column(place, place, 24 if cell.field in ("name", "url") else 16, as_text)
        note = str(cell.note) + (_("(必填)") if cell.required else "")
        if note:
            sheet.write_comment(0, place, note, {"x_scale": 1.6})
        if cell.choices:
            sheet.data_validation(
                1,
                place,
                _ROWS,
                place,
                {
                    "validate": "list",
                    "source": list(cell.choices),
                    "error_type": "warning",
                    "error_message": note[:250],
                },
            )
    book.close()
    file.seek(0)
    return file
