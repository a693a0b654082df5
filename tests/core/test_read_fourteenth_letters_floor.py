"""How well the letters and channels of the fourteenth blind set are read.

The readers were mended by it: the floors guard what was gained, and only go up. What was read the
first time stands in benchmarks/reading_first_runs.json.
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
from benchmarks.reading_channels import measure_channels
from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally

pytestmark = pytest.mark.slow

LETTERS = GOLDEN / "heldout14" / "letters"
# (precision, recall). What is missed is unknown.
FLOORS = {"letters": (0.97, 0.91), "letter channel": (1.0, 1.0)}


@cache
def read_all() -> Tally:
    tally = Tally()
    measure_blind(tally, "heldout14", frozenset({"letters"}))
    measure_channels(tally, LETTERS / "channels.json")
    return tally


@pytest.mark.parametrize("task", FLOORS)
def test_floor(task: str) -> None:
    score = read_all().scores["all", task]
    precision, recall = FLOORS[task]
    assert (score.precision or 0) >= precision, read_all().errors
    assert (score.recall or 0) >= recall, read_all().errors


def test_the_set_is_whole() -> None:
    assert len(list(LETTERS.glob("*.html"))) == 79
    assert len(json.loads((LETTERS / "channels.json").read_text("utf-8"))) == 12


@pytest.mark.parametrize("path", sorted(LETTERS.glob("*.html")), ids=lambda path: path.stem)
def test_no_letter_is_called_unanswered_that_is_not(path: Path) -> None:
    """Nor is an answer made up, or a day: what is not known is unknown."""
    answer = json.loads(path.with_suffix(".json").read_text("utf-8"))
    page = read_bytes(answer["url"], path.read_bytes(), date.fromisoformat(answer["as_of"]))
    expect: dict[str, Any] = answer["expect"]
    wanted = {row[0]: row[1:] for row in expect.get("rows", ())}
    for row in page.letter_rows if "rows" in expect else ():
        _agree(wanted[row.title], [row.asked, row.answered, row.is_answered])
    if expect.get("letter") and page.letter:
        one = page.letter
        _agree(expect["letter"], [one.asked, one.answered, one.is_answered])


def _agree(wanted: list[Any], seen: list[Any]) -> None:
    days = [day.isoformat() if isinstance(day, date) else day for day in seen]
    assert all(day in (None, want) for day, want in zip(days, wanted, strict=True)), (days, wanted)
