"""How well the letters and activities of the nineteenth blind set are read: a fair draw of what
look-ups give for plain questions.

The readers were mended by `letters` and `activities`; the kept ones were read once after that and then
mended by, too. The floors guard what was gained, and only go up. What was read the first time stands
in benchmarks/reading_first_runs.json.
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

SET = GOLDEN / "heldout19"
# (folder, task): pages in the folder, precision, recall. What is missed is unknown.
FLOORS = {
    ("letters", "letters"): (24, 1.0, 1.0),
    ("letters_kept", "letters"): (12, 1.0, 0.91),
    ("activities", "activities"): (16, 0.96, 1.0),
    ("activities", "activities over"): (16, 0.95, 1.0),
    ("activities_kept", "activities"): (8, 1.0, 1.0),
    ("activities_kept", "activities over"): (8, 1.0, 1.0),
}
LETTERS = sorted(path for path in SET.glob("letters*/*.html"))
ACTIVITIES = sorted(path for path in SET.glob("activities*/*.html"))


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
    for path in LETTERS:
        answer = json.loads(path.with_suffix(".json").read_text("utf-8"))
        page = read_bytes(answer["url"], path.read_bytes(), date.fromisoformat(answer["as_of"]))
        expect: dict[str, Any] = answer["expect"]
        wanted = {row[0]: row[1:] for row in expect.get("rows", ())}
        for row in page.letter_rows if "rows" in expect else ():
            _agree(wanted[row.title], [row.asked, row.answered, row.is_answered], path.stem)
        if expect.get("letter") and page.letter:
            one = page.letter
            _agree(expect["letter"], [one.asked, one.answered, one.is_answered], path.stem)


def test_no_activity_is_said_to_have_begun_on_another_day_or_to_be_over() -> None:
    for path in ACTIVITIES:
        answer = json.loads(path.with_suffix(".json").read_text("utf-8"))
        page = read_bytes(answer["url"], path.read_bytes(), date.fromisoformat(answer["as_of"]))
        days = dict(answer["expect"]["activities"])
        over = dict(answer["expect"].get("over", ()))
        for one in page.activities:
            # 反馈情况 in the same list counts as an entry of its own: it belongs to an earlier call.
            if one.title.endswith("反馈情况"):
                continue
            _agree([days[one.title]], [one.published], path.stem)
            if one.title in over:
                _agree([over[one.title]], [getattr(one, "is_over", None)], path.stem)


def _agree(wanted: list[Any], seen: list[Any], where: str) -> None:
    days = [day.isoformat() if isinstance(day, date) else day for day in seen]
    agrees = all(day in (None, want) for day, want in zip(days, wanted, strict=True))
    assert agrees, (where, days, wanted)
