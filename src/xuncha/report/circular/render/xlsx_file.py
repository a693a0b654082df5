"""annexes.xlsx: one sheet an annex, numbers typed, header frozen, set up for A4."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter

from xuncha.report.circular.build.figures import Figure, Piece
from xuncha.report.circular.build.model import Annex, Circular, Column, ColumnKind
from xuncha.report.circular.render.measure import is_turned, lines_of, printed
from xuncha.report.circular.render.properties import date_of

# Row 1 is the title, row 2 the header; both repeat on each printed page.
_HEADER = 1
_A4 = 9
# Digits of Excel's own font over the width of an A4 sheet, upright and turned.
_SHEET_DIGITS, _TURNED_DIGITS = 86, 128
# A Chinese character of 12 points is as wide as so many of them; so high is a line; Excel's most.
_HAN, _LINE, _HIGHEST = 2.3, 16.5, 409
_TITLE_LINE, _TITLE_ROW = 22, 36
_NUMBERS = (ColumnKind.NUMBER, ColumnKind.RATE, ColumnKind.SERIAL)


def xlsx_bytes(circular: Circular) -> bytes:
    """All annexes; without any, one sheet says so."""
    written = BytesIO()
    workbook = xlsxwriter.Workbook(written, {"strings_to_formulas": False, "in_memory": True})
    workbook.set_properties(
        {"title": circular.title[:250], "author": circular.issuer, "created": date_of(circular)}
    )
    for number, annex in enumerate(circular.annexes, start=1):
        _sheet(workbook, annex, circular.annex_label(number))
    if not circular.annexes:
        workbook.add_worksheet("附件").write_string(0, 0, "本通报没有附件")
    workbook.close()
    return written.getvalue()


def _sheet(workbook: Any, annex: Annex, label: str) -> None:
    sheet = workbook.add_worksheet(_sheet_name(label))
    formats = _formats(workbook)
    columns = annex.columns or (Column("说明", ColumnKind.TEXT, 1.0),)
    last = len(columns) - 1
    digits = _TURNED_DIGITS if is_turned(annex) else _SHEET_DIGITS
    widths = [max(6, column.share * digits) for column in columns]
    title = f"{label} {annex.title}"
    if last:
        sheet.merge_range(0, 0, 0, last, title, formats["title"])
    else:
        sheet.write_string(0, 0, title, formats["title"])
    for number, column in enumerate(columns):
        sheet.set_column(number, number, widths[number])
        sheet.write_string(_HEADER, number, column.title, formats["header"])
    _high(sheet, _HEADER, [column.title for column in columns], widths)
    rows = annex.rows or (((annex.note),),)
    for index, row in enumerate(rows):
        total = annex.has_total and index == len(rows) - 1
        for number, cell in enumerate(row):
            _cell(sheet, (_HEADER + 1 + index, number), cell, columns[number].kind, formats, total)
        _high(sheet, _HEADER + 1 + index, [printed(cell) for cell in row], widths)
    title_lines = lines_of(title, sum(widths) / _HAN * 12 / 16)
    sheet.set_row(0, max(_TITLE_ROW, title_lines * _TITLE_LINE))
    if is_turned(annex):
        sheet.set_landscape()
    _print_setup(sheet, label, last, len(rows), annex.has_total)


def _high(sheet: Any, row: int, texts: Sequence[str], widths: Sequence[float]) -> None:
    """Make a row as high as its text: not every program does that when it opens the file."""
    cells = zip(texts, widths, strict=False)
    lines = max((lines_of(text, wide / _HAN - 0.5) for text, wide in cells), default=1)
    sheet.set_row(row, min(_HIGHEST, lines * _LINE + 2))


def _cell(
    sheet: Any,
    at: tuple[int, int],
    cell: Piece,
    kind: ColumnKind,
    formats: dict[str, Any],
    total: bool,
) -> None:
    style = "number" if kind in _NUMBERS else "text"
    if kind is ColumnKind.RATE:
        style = f"rate{_places(cell)}"
    chosen = formats[f"{style}_total" if total else style]
    value = _number(cell, kind)
    if printed(cell) == "":
        sheet.write_blank(*at, None, chosen)
    elif value is None:
        sheet.write_string(*at, printed(cell), chosen)
    else:
        sheet.write_number(*at, value, chosen)


def _number(cell: Piece, kind: ColumnKind) -> float | None:
    """A typed number; a rate as its fraction, so that Excel's % format shows what is printed."""
    if isinstance(cell, Figure) and isinstance(cell.value, Decimal):
        return float(cell.value / 100 if kind is ColumnKind.RATE else cell.value)
    if kind is ColumnKind.SERIAL and isinstance(cell, str) and re.fullmatch(r"\d+", cell):
        return float(cell)
    return None


def _places(cell: Piece) -> int:
    return min(4, len(printed(cell).rstrip("%").partition(".")[2]))


def _formats(workbook: Any) -> dict[str, Any]:
    base = {"font_name": "仿宋_GB2312", "font_size": 12, "valign": "vcenter", "border": 1}
    bold = {**base, "bold": True}
    heading = {"font_name": "方正小标宋简体", "font_size": 16, "align": "center"}
    made = {
        "title": {**heading, "valign": "vcenter", "text_wrap": True},
        "header": {**base, "font_name": "黑体", "align": "center", "text_wrap": True},
        "text": {**base, "text_wrap": True},
        "number": {**base, "align": "center", "num_format": "0"},
    }
    for places in range(5):
        digits = "0." + "0" * places if places else "0"
        made[f"rate{places}"] = {**base, "align": "center", "num_format": f"{digits}%"}
    for name in [name for name in made if name not in ("title", "header")]:
        made[f"{name}_total"] = {**made[name], **bold}
    return {name: workbook.add_format(style) for name, style in made.items()}


def _print_setup(sheet: Any, label: str, last_column: int, rows: int, has_total: bool) -> None:
    sheet.freeze_panes(_HEADER + 1, 0)
    # The total is printed, and is no row to sort or filter.
    sheet.autofilter(_HEADER, 0, _HEADER + max(rows - has_total, 1), last_column)
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.8, right=0.8, top=1.0, bottom=1.0)
    sheet.center_horizontally()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0, _HEADER)
    sheet.print_area(0, 0, _HEADER + rows, last_column)
    sheet.set_header(f"&L{label}")
    sheet.set_footer("&C— &P —")


def _sheet_name(label: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", "", label)[:31]
