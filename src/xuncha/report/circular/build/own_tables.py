"""Tables an issuer brings along (`annexes` of the facts): columns and rows as given."""

from __future__ import annotations

from typing import Any

from xuncha.punctuation import full_width
from xuncha.report.circular.build.figures import Piece, given
from xuncha.report.circular.build.model import Annex, Column, ColumnKind
from xuncha.report.circular.build.width import width
from xuncha.report.circular.facts.tables import Table

_UNITS = ("单位", "地区", "市、县、部门", "地区(部门)")
_NOT_NUMBERS = ("标识码", "电话", "编号", "日期")


def own_annex(table: Table) -> Annex:
    """One table of the facts as an annex; numbers become figures with the path of their cell."""
    kinds = [_kind(table, column) for column in range(len(table.columns))]
    widths = [_width(table, column, kind) for column, kind in enumerate(kinds)]
    whole = sum(widths) or 1
    columns = tuple(
        Column(full_width(title), kind, width / whole)
        for title, kind, width in zip(table.columns, kinds, widths, strict=True)
    )
    rows = tuple(
        tuple(_cell(table, row, column, kinds[column]) for column in range(len(kinds)))
        for row in range(len(table.cells))
    )
    has_total = bool(rows) and table.is_total(len(rows) - 1)
    return Annex(full_width(table.title), columns, rows, has_total)


def _kind(table: Table, column: int) -> ColumnKind:
    title = table.columns[column]
    if title == "序号":
        return ColumnKind.SERIAL
    if title in _UNITS:
        return ColumnKind.UNIT
    filled = [
        row for row in range(len(table.cells)) if _value(table, row, column) not in (None, "")
    ]
    numeric = filled and all(table.stated(row, column) for row in filled)
    if numeric and not any(word in title for word in _NOT_NUMBERS):
        return ColumnKind.RATE if "率" in title or "占比" in title else ColumnKind.NUMBER
    return ColumnKind.TEXT


def _cell(table: Table, row: int, column: int, kind: ColumnKind) -> Piece:
    value = _value(table, row, column)
    if value is None:
        return ""
    stated = table.stated(row, column)
    if stated and kind is ColumnKind.RATE:
        return given(stated, "%")
    if stated and kind is ColumnKind.NUMBER:
        return given(stated)
    return full_width(str(value))


def _value(table: Table, row: int, column: int) -> Any:
    cells = table.cells[row]
    return cells[column] if column < len(cells) else None


def _width(table: Table, column: int, kind: ColumnKind) -> float:
    """By the longest cell, within reason; a serial number is always narrow."""
    if kind is ColumnKind.SERIAL:
        return 3.0
    cells = (str(_value(table, row, column) or "") for row in range(len(table.cells)))
    return min(24.0, max(5.0, width(table.columns[column]), *map(width, cells)))
