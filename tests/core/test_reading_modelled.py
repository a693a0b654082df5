"""How well the single articles, guides, letters and activities of the tenth blind set are read.

Each has the markup of a page that a real office served. The readers were mended by them: the floors
guard what was gained, and only go up. Lists and sites of the set have floors of their own.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_blind import GOLDEN, MODELLED, measure_blind
from benchmarks.reading_tally import Tally

FOLDERS = {"articles": 52, "guides": 20, "letters": 20, "activities": 10}
# Of the letters one is unknown: a message of a guestbook below which nobody wrote an answer.
FLOORS = {
    "article title": (1.0, 1.0),
    "article date": (1.0, 1.0),
    "article origin": (1.0, 1.0),
    "guide elements": (1.0, 1.0),
    "letters": (0.97, 0.97),
    "activities": (1.0, 1.0),
}


@cache
def read() -> Tally:
    tally = Tally()
    measure_blind(tally, MODELLED, frozenset(FOLDERS))
    return tally


@pytest.mark.parametrize("task", FLOORS)
def test_floor(task: str) -> None:
    score = read().scores["all", task]
    errors = [error for error in read().errors if error.startswith(task)]
    assert (score.precision or 0) >= FLOORS[task][0], errors
    assert (score.recall or 0) >= FLOORS[task][1], errors


def test_no_column_is_called_blank() -> None:
    assert not [error for error in read().errors if error.startswith("blank")]


def test_every_task_has_a_floor() -> None:
    assert {task for family, task in read().scores if family == "all"} == {*FLOORS, "blank"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_page_has_its_answer(folder: str) -> None:
    pages = list((GOLDEN / MODELLED / folder).glob("*.html"))
    assert len(pages) >= FOLDERS[folder]
    assert all(page.with_suffix(".json").exists() for page in pages)
