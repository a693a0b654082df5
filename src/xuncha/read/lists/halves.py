"""Lists set side by side or as panes of tabs, of which only months and days are told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby, pairwise

from xuncha.read.lists.rows import Row
from xuncha.read.tree.outline import Outline

_FEWEST, _MOST_HALVES = 3, 10
_A_YEAR, _MUCH = 365, 4


def starts_over(page: Outline, rows: Sequence[Row], as_of: date) -> frozenset[int]:
    """The numbers of the rows with which another half of a list begins, from the newest again.

    A second <ul> that begins within the days of the first, or a pane not shown that begins a
    little later, is of the same year where it would otherwise lie much further back than any two
    entries lie apart.
    """
    if len(rows) < 2 * _FEWEST or any(row.year_known or not row.day for row in rows):
        return frozenset()
    halves = [list(half) for _, half in groupby(rows, lambda row: page.parents[row.element])]
    if not 1 < len(halves) <= _MOST_HALVES or any(len(half) < _FEWEST for half in halves):
        return frozenset()
    days = [_going_back([row.day for row in half if row.day], as_of) for half in halves]
    widest = max(above - below for half in days for above, below in pairwise(half))
    ends, end = [], 0
    for above, below in pairwise(days):
        end += len(above)
        if below[0] <= above[-1]:
            continue
        back = _A_YEAR - (below[0] - above[-1])
        later = max(below[0] - above[0], 0)
        if back <= _MUCH * max(widest, later, 1):
            return frozenset()
        ends.append(end)
    return frozenset(ends)


def _going_back(days: Sequence[date], as_of: date) -> list[int]:
    """Days of which the year is not told, counted from the beginning of this year: each the last
    such day that is not after the one before."""
    found: list[int] = []
    last, years = as_of.timetuple().tm_yday, 0
    for day in days:
        if day.timetuple().tm_yday - years * _A_YEAR > last:
            years += 1
        last = day.timetuple().tm_yday - years * _A_YEAR
        found.append(last)
    return found
