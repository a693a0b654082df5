"""How much room the cells of an annex take: which tables are turned, which rows are high."""

from __future__ import annotations

import math
from collections.abc import Sequence

from xuncha.report.circular.build.figures import Piece
from xuncha.report.circular.build.model import Annex, ColumnKind
from xuncha.report.circular.build.width import width
from xuncha.report.circular.render import sizes

# Word keeps 1.9 mm free at both sides of a cell.
_CELL_SIDES = sizes.mm(3.8)
# What a column needs at least: 序号 two characters, any other four, or all of a shorter text.
_SERIAL, _COLUMN = 2.0, 4.0
# A unit's merged cell is at most so high: its name is printed once, and on the pages that a
# higher one ran on to, nobody would know whose websites these are.
_MERGED_HEIGHT = sizes.TYPE_HEIGHT / 3


def printed(piece: Piece) -> str:
    """A cell's text."""
    return piece if isinstance(piece, str) else piece.printed


def is_turned(annex: Annex) -> bool:
    """Whether a table has too many columns for a page that stands upright."""
    return any(
        _characters(column.share, sizes.TYPE_WIDTH) < _needed(annex, number)
        for number, column in enumerate(annex.columns)
    )


def table_width(annex: Annex) -> int:
    """The width of the table in twips: that of the type area, or its height on a turned page."""
    return sizes.TYPE_HEIGHT if is_turned(annex) else sizes.TYPE_WIDTH


def merged_spans(annex: Annex, column: int) -> list[tuple[int, int]]:
    """Runs of rows with the same unit that become one cell: (first, last), counted from 0.

    None is higher than a third of a page: a unit of more rows is named again.
    """
    shares = [one.share for one in annex.columns]
    whole = table_width(annex)
    found: list[tuple[int, int]] = []
    high, before = 0, ""
    for number, row in enumerate(annex.rows):
        name, own = printed(row[column]), _lines(row, shares, whole) * sizes.TABLE_LINE
        if name and name == before and high + own <= _MERGED_HEIGHT:
            found[-1] = (found[-1][0], number)
            high += own
        else:
            found.append((number, number))
            high, before = own, name
    return found


def lines_of(text: str, room: float) -> int:
    """The lines of a text where `room` characters stand on one; never none."""
    parts = text.split("\n")
    return sum(max(1, math.ceil(width(part) / max(1.0, room))) for part in parts)


def _lines(row: Sequence[Piece], shares: Sequence[float], whole: int) -> int:
    cells = zip(row, shares, strict=False)
    return max(
        (lines_of(printed(cell), _characters(share, whole)) for cell, share in cells), default=1
    )


def _needed(annex: Annex, column: int) -> float:
    if annex.columns[column].kind is ColumnKind.SERIAL:
        return _SERIAL
    texts = [annex.columns[column].title]
    texts += [printed(row[column]) for row in annex.rows if column < len(row)]
    return min(_COLUMN, max(map(width, texts)))


def _characters(share: float, whole: int) -> float:
    """How many characters stand on a line of a column."""
    return (share * whole - _CELL_SIDES) / (sizes.TABLE_POINTS * 20)
