"""Nothing is read wrong of the pages that benchmarks/reading_combined.py puts together."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_blind import compare
from benchmarks.reading_combined import PARTS, measure_combined
from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally

LEAST = {
    "articles": 7000,
    "documents": 1200,
    "without a day": 72,
    "guides": 640,
    "letters": 450,
    "letter lists": 91,
    "calls": 14,
}
# Of the parts that take long, every so many-th page.
EVERY = {"articles": 41, "documents": 13, "guides": 7, "letters": 5}


@pytest.mark.parametrize("part", PARTS)
def test_some_of_every_part_is_read_right(part: str) -> None:
    tally = Tally()
    for made in list(PARTS[part]())[:: EVERY.get(part, 1)]:
        page = read_bytes(made.url, made.html.encode(), date(2020, 12, 28))
        compare(tally, part, page, made.expect, made.where)
    assert tally.scores
    assert tally.errors == []


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_all_of_every_part_is_read_right(part: str) -> None:
    tally = Tally()
    assert measure_combined(tally, part) >= LEAST[part]
    assert tally.errors == []
