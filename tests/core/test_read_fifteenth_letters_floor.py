"""How well the letters and channels of the fifteenth blind set are read.

The readers were mended by `letters`; `letters_kept` was kept apart until then and `letters_later`
was written after it. The floors guard what was gained, and only go up. What was read the first time
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
from benchmarks.reading_channels import measure_channels
from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally

pytestmark = pytest.mark.slow

SET = GOLDEN / "heldout15"
# Pages in each folder, and (precision, recall). What is missed is unknown.
FLOORS = {
    "letters": (52, 1.0, 0.93),
    "letters_kept": (17, 1.0, 0.92),
    "letters_later": (21, 1.0, 0.87),
}
PAGES = sorted(path for folder in FLOORS for path in (SET / folder).glob("*.html"))


@cache
def read_all(folder: str) -> Tally:
    tally = Tally()
    measure_blind(tally, "heldout15", frozenset({folder}))
    return tally


@pytest.mark.parametrize("folder", FLOORS)
def test_floor(folder: str) -> None:
    score = read_all(folder).scores["all", "letters"]
    pages, precision, recall = FLOORS[folder]
    assert len(list((SET / folder).glob("*.html"))) == pages
    assert (score.precision or 0) >= precision, read_all(folder).errors
    assert (score.recall or 0) >= recall, read_all(folder).errors


def test_the_channel_of_each_small_site_is_found() -> None:
    tally = Tally()
    measure_channels(tally, SET / "letters" / "channels.json")
    assert tally.scores["all", "letter channel"].wanted == 10
    assert tally.errors == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
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
