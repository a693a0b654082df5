"""An annex as a Word table: repeated header, rows that do not split, each unit named once."""

from __future__ import annotations

from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from xuncha.report.circular.build.figures import Piece
from xuncha.report.circular.build.model import Annex, ColumnKind
from xuncha.report.circular.render import sizes
from xuncha.report.circular.render.fonts import BODY, SECTION
from xuncha.report.circular.render.measure import merged_spans, printed, table_width
from xuncha.report.circular.render.paragraphs import set_line, text, widths

_LEFT = (ColumnKind.NAME, ColumnKind.TEXT)


def add_table(document: Any, annex: Annex) -> None:
    """Write one annex's rows below its title."""
    table = document.add_table(rows=0, cols=len(annex.columns))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    shares = widths((column.share for column in annex.columns), table_width(annex))
    _grid(table, shares)
    header = _row(table, [column.title for column in annex.columns], shares, annex, header=True)
    _flag(header, "w:tblHeader")
    rows = [_row(table, list(cells), shares, annex) for cells in annex.rows]
    for column, kind in enumerate(column.kind for column in annex.columns):
        if kind is ColumnKind.UNIT:
            _merge_units(rows, annex, column)


def _row(
    table: Any, cells: list[Piece], shares: list[int], annex: Annex, header: bool = False
) -> Any:
    row = table.add_row()
    _flag(row, "w:cantSplit")
    for number, cell in enumerate(row.cells):
        cell.width = shares[number] * 635
        made = cell.paragraphs[0]
        set_line(made, sizes.TABLE_LINE)
        left = annex.columns[number].kind in _LEFT and not header
        made.alignment = WD_ALIGN_PARAGRAPH.LEFT if left else WD_ALIGN_PARAGRAPH.CENTER
        piece = cells[number] if number < len(cells) else ""
        font = SECTION if header else BODY
        text(made, printed(piece), font, sizes.TABLE_POINTS)
        _middle(cell)
    return row


def _merge_units(rows: list[Any], annex: Annex, column: int) -> None:
    for first, last in merged_spans(annex, column):
        if last > first:
            for number in range(first, last + 1):
                cell = rows[number].cells[column]
                _keep_with_next(rows[number], number < last)
                _vertical_merge(cell, restart=number == first)
                if number > first:
                    for run in cell.paragraphs[0].runs:
                        run.text = ""


def _keep_with_next(row: Any, keep: bool) -> None:
    for cell in row.cells if keep else ():
        for made in cell.paragraphs:
            made.paragraph_format.keep_with_next = True


def _vertical_merge(cell: Any, restart: bool) -> None:
    merge = OxmlElement("w:vMerge")
    merge.set(qn("w:val"), "restart" if restart else "continue")
    cell._tc.get_or_add_tcPr().append(merge)
    _in_order(cell._tc.get_or_add_tcPr())


def _middle(cell: Any) -> None:
    align = OxmlElement("w:vAlign")
    align.set(qn("w:val"), "center")
    cell._tc.get_or_add_tcPr().append(align)


def _in_order(properties: Any) -> None:
    """Word wants tcW, vMerge, vAlign in this order."""
    order = {qn("w:tcW"): 0, qn("w:vMerge"): 1, qn("w:vAlign"): 2}
    properties[:] = sorted(properties, key=lambda child: order.get(child.tag, 1))


def _grid(table: Any, shares: list[int]) -> None:
    for number, width in enumerate(shares):
        table.columns[number].width = width * 635


def _flag(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
