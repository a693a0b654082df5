"""Tables in which one cell stands for several rows: the day 2026-11-12 beside two letters.

`rowspan` says so; a row that lacks such a cell has it all the same, at its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Element

from xuncha.read.lists.tablecells import cells_of
from xuncha.read.tree.tableparts import rows_of

_MOST_COLUMNS = 40


def spread(rows: Sequence[Element]) -> list[list[Element]]:
    """The cells of each row in order, those among them that an earlier row holds for it."""
    made: list[list[Element]] = []
    # Column: the cell that stands there, and for how many more rows.
    held: dict[int, tuple[Element, int]] = {}
    for row in rows:
        own = cells_of(row)
        cells: list[Element] = []
        while own or len(cells) in held:
            column = len(cells)
            if column >= _MOST_COLUMNS:
                cells += own
                break
            if column in held:
                cell, more = held.pop(column)
                if more > 1:
                    held[column] = (cell, more - 1)
            else:
                cell = own.pop(0)
                if (more := rows_of(cell) - 1) > 0:
                    held[column] = (cell, more)
            cells.append(cell)
        made.append(cells)
    return made
