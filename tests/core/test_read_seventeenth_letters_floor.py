"""How well the letters and activities of the seventeenth blind set are read, in its two halves: a fair
draw of what look-ups give for plain questions, and what the sets before do not have.

The readers were mended by `…_drawn` and `…_odd`; the kept ones were read once after that and then
mended by, too. The floors guard what was gained, and only go up. What was read the first time
stands in benchmarks/reading_first_runs.json.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_blind import GOLDEN, measure_blind
from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally

pytestmark = pytest.mark.slow

SET = GOLDEN / "heldout17"
# (folder, task): pages in the folder, precision, recall. What is missed is unknown; of one odd list
# the days are written by a function of the page, and its rows are read without them.
FLOORS = {
    ("letters_drawn", "letters"): (19, 1.0, 0.83),
    ("letters_drawn_kept", "letters"): (6, 1.0, 1.0),
    ("letters_odd", "letters"): (20, 0.94, 0.92),
    ("letters_odd_kept", "letters"): (8, 1.0, 0.69),
    ("activities_drawn", "activities"): (8, 1.0, 1.0),
    ("activities_drawn_kept", "activities"): (7, 1.0, 0.71),
    ("activities_odd", "activities"): (10, 1.0, 0.88),
    ("activities_odd_kept", "activities"): (5, 1.0, 0.55),
}
PAGES = sorted(path for path in SET.glob("letters_*/*.html"))


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


def test_no_letter_is_called_unanswered_that_is_not() -> None:
    """Nor is an answer made up, or a day: what is not known is unknown."""
    for path in PAGES:
        answer = json.loads(path.with_suffix(".json").read_text("utf-8"))
        page = read_bytes(answer["url"], path.read_bytes(), date.fromisoformat(answer["as_of"]))
        expect: dict[str, Any] = answer["expect"]
        wanted = {row[0]: row[1:] for row in expect.get("rows", ())}
        for row in page.letter_rows if "rows" in expect else ():
            _agree(wanted[row.title], [row.asked, row.answered, row.is_answered], path.stem)
        if expect.get("letter") and page.letter:
            one = page.letter
            _agree(expect["letter"], [one.asked, one.answered, one.is_answered], path.stem)


def _agree(wanted: list[Any], seen: list[Any], where: str) -> None:
    days = [day.isoformat() if isinstance(day, date) else day for day in seen]
    agrees = all(day in (None, want) for day, want in zip(days, wanted, strict=True))
    assert agrees, (where, days, wanted)
