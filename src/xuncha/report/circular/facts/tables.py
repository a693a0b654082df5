"""Annex tables as the facts give them: columns, rows, and which column holds which figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xuncha.report.circular.facts.arithmetic import number_of
from xuncha.report.circular.facts.node import Node, Stated

TOTAL_WORDS = ("合计", "总计")


@dataclass(frozen=True, slots=True)
class Table:
    """One table; `cells[r][c]` are the values as given, `path(r, c)` their paths."""

    path: str
    title: str
    columns: tuple[str, ...]
    cells: tuple[tuple[Any, ...], ...]

    def cell_path(self, row: int, column: int) -> str:
        """The path of a cell: annexes[0].rows[2].抽查网站数."""
        name = self.columns[column] if column < len(self.columns) else str(column)
        return f"{self.path}.rows[{row}].{name}"

    def stated(self, row: int, column: int) -> Stated | None:
        """The number of a cell, if it holds one."""
        if column >= len(self.cells[row]):
            return None
        value = number_of(self.cells[row][column])
        return (
            Stated(self.cell_path(row, column), value, f"{value:f}") if value is not None else None
        )

    def is_total(self, row: int) -> bool:
        """Whether this row is 合计."""
        texts = [str(cell).replace(" ", "").replace("\u3000", "") for cell in self.cells[row][:3]]
        return any(text in TOTAL_WORDS for text in texts)

    def is_subtotal(self, row: int) -> bool:
        """Whether this row is 小计, which a total does not count again."""
        return any("小计" in str(cell) for cell in self.cells[row][:3])

    def column(self, *words: str, without: Sequence[str] = ()) -> int | None:
        """The first column whose heading has all the words and none of `without`."""
        for number, name in enumerate(self.columns):
            if all(w in name for w in words) and not any(w in name for w in without):
                return number
        return None


def annex_tables(record: Node) -> list[Table]:
    """The tables of `annexes` that carry rows of their own."""
    found = []
    for annex in record.nodes("annexes"):
        rows = annex.get("rows")
        if isinstance(rows, Sequence) and not isinstance(rows, str):
            columns = tuple(annex.texts("columns")) or _columns_of(rows)
            cells = tuple(_cells(row, columns) for row in rows)
            found.append(Table(annex.path, annex.text("title"), columns, cells))
    return found


def _columns_of(rows: Sequence[Any]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for row in rows:
        if isinstance(row, Mapping):
            names.update(dict.fromkeys(str(key) for key in row))
    return tuple(names)


def _cells(row: Any, columns: Sequence[str]) -> tuple[Any, ...]:
    if isinstance(row, Mapping):
        return tuple(row.get(column) for column in columns)
    return tuple(row) if isinstance(row, list | tuple) else (row,)
