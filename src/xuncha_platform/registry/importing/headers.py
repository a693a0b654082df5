"""Where the header of a list stands: below titles, in one row or in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xuncha_platform.registry.importing.cell import Cell
from xuncha_platform.registry.importing.cells import fields_of, plain_header

# A title may stand above the header; it is looked for in the first rows.
LOOK_IN = 10
# Below a group header these say nothing by themselves: whose name, whose address?
_SAYS_NOTHING = frozenset(("名称", "网址", "地址", "级别", "状态", "类型", "地区", "平台", "账号"))


@dataclass(frozen=True, slots=True)
class Header:
    """Columns by what they mean, and how many rows of the file are header or stand above it."""

    # Position → field. Several positions may mean a field that can be said in several ways.
    places: dict[int, str]
    # Headers that are not understood.
    unknown: list[str]
    rows: int

    def missing(self, cells: Sequence[Cell]) -> list[str]:
        """The required columns it does not have, by their first names."""
        found = set(self.places.values())
        return [cell.headers[0] for cell in cells if cell.required and cell.field not in found]


def find_header(first: Sequence[list[str]], cells: tuple[Cell, ...]) -> Header | None:
    """The header among the first rows of a list; None where no row has a known column name.

    It is the first row in which two columns or more are known, else the best one. Two rows count
    as one header, the upper naming groups (联系人 over 姓名, 电话), where that makes more of them
    known than either alone.
    """
    best: Header | None = None
    for found in _candidates(first[: LOOK_IN + 1], cells):
        if len(found.places) >= 2:
            return found
        if found.places and (best is None or len(found.places) > len(best.places)):
            best = found
    return best


def _candidates(first: Sequence[list[str]], cells: tuple[Cell, ...]) -> Iterator[Header]:
    single = [Header(*fields_of(row, cells), rows=n) for n, row in enumerate(first, start=1)]
    for place, one in enumerate(single[:LOOK_IN]):
        below = single[place + 1] if place + 1 < len(single) else None
        if below is not None:
            names = _joined(first[place], first[place + 1], cells)
            both = Header(*fields_of(names, cells), rows=below.rows)
            if len(both.places) > max(len(one.places), len(below.places)):
                yield both
        yield one


def _joined(upper: list[str], lower: list[str], cells: tuple[Cell, ...]) -> list[str]:
    """The names of columns whose header stands in two rows."""
    known = {plain_header(name) for cell in cells for name in cell.headers}
    group, names = "", []
    for place in range(max(len(upper), len(lower))):
        above = upper[place].strip() if place < len(upper) else ""
        below = lower[place].strip() if place < len(lower) else ""
        if below == above:
            # A cell that is merged over both rows.
            below = ""
        if above:
            group = above if below else ""
        names.append(_name(above or group if below else above, below, known))
    return names


def _name(above: str, below: str, known: set[str]) -> str:
    whole = above + below
    if not above or not below or plain_header(whole) in known:
        return whole
    alone = plain_header(below)
    return below if alone in known and alone not in _SAYS_NOTHING else whole
