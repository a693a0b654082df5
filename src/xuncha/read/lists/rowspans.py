"""Cells that stand for several rows of a table: 2026-11-17 once, beside three titles."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.read.tree.outline import Outline
from xuncha.read.tree.tableparts import CELLS

# So many elements below a cell are looked at for the rows that it spans.
_MOST_LOOKED_AT = 2_000
# A cell for more rows than any table has is a mistake.
_MOST_ROWS = 200


def lines_spanned(page: Outline, token: int) -> Iterator[int]:
    """The further rows of its table for which the cell around a token stands."""
    cell = _cell(page, token)
    more = min(page.spans.get(cell, 1), _MOST_ROWS) - 1
    if more <= 0:
        return
    line = page.parents[cell]
    table = page.parents[line]
    for element in range(line + 1, min(line + _MOST_LOOKED_AT, len(page.tags))):
        if not more or page.parents[element] < table:
            return
        if page.parents[element] == table:
            more -= 1
            yield element


def _cell(page: Outline, token: int) -> int:
    """The cell of a table around a token; -1 where there is none."""
    element = page.text_parent[token] if token >= 0 else -1
    while element >= 0 and page.tags[element] not in CELLS:
        element = page.parents[element]
    return element
