"""Lists set side by side, the second as new as the first, of which only months and days are told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby, pairwise

from xuncha.read.outline import Outline
from xuncha.read.rows import Row

_FEWEST, _MOST_HALVES = 3, 4
_A_YEAR, _MUCH = 365, 4


def starts_over(page: Outline, rows: Sequence[Row]) -> frozenset[int]:
    """The numbers of the rows with which another half of a list begins, from the newest again.

    A second <ul> that begins within the days of the first is of the same year where it would
    otherwise lie much further back than any two entries lie apart.
    """
    if len(rows) < 2 * _FEWEST or any(row.year_known or not row.day for row in rows):
        return frozenset()
    halves = [list(half) for _, half in groupby(rows, lambda row: page.parents[row.element])]
    if not 1 < len(halves) <= _MOST_HALVES or any(len(half) < _FEWEST for half in halves):
        return frozenset()
    days = [[_in_year(row.day) for row in half if row.day] for half in halves]
    gaps = [above - below for half in days for above, below in pairwise(half)]
    if min(gaps) < 0:
        return frozenset()
    for above, below in pairwise(days):
        back = _A_YEAR - (below[0] - above[-1])
        is_within = above[-1] < below[0] <= above[0]
        if not is_within or back <= _MUCH * max(max(gaps), 1):
            return frozenset()
    ends = [sum(len(half) for half in halves[:at]) for at in range(1, len(halves))]
    return frozenset(ends)


def _in_year(day: date) -> int:
    return day.timetuple().tm_yday
