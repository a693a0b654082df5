"""How well the letters and activities of the twentieth blind set are read.

The set was written from memory of other systems' layouts after the readers were mended by pages put
together by chance (`letter_pages.py`), sealed, read once, and then mended by. The floors only go up.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_blind import GOLDEN, measure_blind
from benchmarks.reading_tally import Tally

SET = GOLDEN / "heldout20letters"
# (folder, task): pages in the folder, precision, recall. What is missed is unknown.
FLOORS = {
    ("letters", "letters"): (25, 1.0, 0.93),
    ("activities", "activities"): (15, 1.0, 1.0),
    ("activities", "activities over"): (15, 1.0, 1.0),
}


@cache
def read_all(folder: str) -> Tally:
    tally = Tally()
    measure_blind(tally, SET.name, frozenset({folder}))
    return tally


@pytest.mark.parametrize(("folder", "task"), FLOORS)
def test_floor(folder: str, task: str) -> None:
    score = read_all(folder).scores["all", task]
    pages, precision, recall = FLOORS[folder, task]
    assert len(list((SET / folder).glob("*.html"))) == pages
    assert (score.precision or 0) >= precision, read_all(folder).errors
    assert (score.recall or 0) >= recall, read_all(folder).errors
