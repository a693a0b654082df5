"""Columns of surveys, calls and talks put together by chance (`activity_pages.py`): nothing on them is
read wrong."""

from __future__ import annotations

import pytest
from activity_pages import AS_OF, Made, a_column
from read_tools import read

_SAMPLE, _MANY = 220, 1200


def _faults(made: Made) -> tuple[list[str], int]:
    """What is read wrong of a page, and of how many activities something was not read."""
    page = read(made.url, made.html, AS_OF)
    wrong = [f"no activity: {x.title}" for x in page.activities if x.title not in made.held]
    seen = {x.title: x for x in page.activities}
    missed = len(made.held.keys() - seen.keys())
    for title in made.held.keys() & seen.keys():
        one, held = seen[title], made.held[title]
        over = getattr(one, "is_over", None)
        if one.published not in (None, held.began):
            wrong.append(f"{title}: began {one.published}, not {held.began}")
        if over not in (None, held.is_over):
            wrong.append(f"{title}: over {over}")
        told = {"began": one.published, "is_over": over}
        missed += any(told[name] is None for name in held.tells)
    return wrong, missed


def test_nothing_of_a_column_is_read_wrong() -> None:
    faults = [(made.parts, _faults(made)[0]) for made in map(a_column, range(_SAMPLE))]
    assert [one for one in faults if one[1]] == []


@pytest.mark.slow
def test_next_to_nothing_of_many_columns_is_read_wrong() -> None:
    faults = [_faults(a_column(seed)) for seed in range(_MANY)]
    assert sum(bool(wrong) for wrong, _ in faults) <= 10
    assert sum(bool(missed) for _, missed in faults) <= 305
