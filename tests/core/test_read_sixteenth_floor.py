"""How well the lists, sites and articles of the sixteenth blind set are read, as floors that only go
up; those of the third that was kept back (heldout16/kept) as well.

The readers were mended by them. What was read the first time stands in
benchmarks/reading_first_runs.json.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_blind import GOLDEN, measure_blind
from benchmarks.reading_tally import Tally

pytestmark = pytest.mark.slow

FOLDERS = frozenset({"lists", "sites", "articles"})
ALL = (1.0, 1.0)
TASKS = (
    *("list items", "item titles", "newest date", "pages of a list", "blank"),
    *("article title", "article date", "article origin", "columns found", "column kind"),
    *("column is a list", "first level", "newest day of the home page"),
    "identity site_id_code",
)
FLOORS = {
    "heldout16": dict.fromkeys((*TASKS, "stand-in page"), ALL),
    # One day is written by a function of the page's own script.
    "heldout16/kept": dict.fromkeys(TASKS, ALL) | {"article date": (1.0, 0.92)},
}
# How many pages of each kind there are at least.
PAGES = {
    "heldout16": {"lists": 24, "articles": 19, "sites/*": 55},
    "heldout16/kept": {"lists": 17, "articles": 10, "sites/*": 18},
}


@cache
def read(name: str) -> Tally:
    tally = Tally()
    measure_blind(tally, name, FOLDERS)
    return tally


@pytest.mark.parametrize(
    ("name", "task"), [(name, task) for name in FLOORS for task in FLOORS[name]]
)
def test_floor(name: str, task: str) -> None:
    score = read(name).scores["all", task]
    errors = [error for error in read(name).errors if error.startswith(f"{task}:")]
    precision, recall = FLOORS[name][task]
    assert (score.precision or 0) >= precision, errors
    assert (score.recall or 0) >= recall, errors


@pytest.mark.parametrize("name", FLOORS)
def test_every_task_has_a_floor(name: str) -> None:
    assert {task for of, task in read(name).scores if of == "all"} == FLOORS[name].keys()


@pytest.mark.parametrize(("name", "of"), [(name, of) for name in PAGES for of in PAGES[name]])
def test_no_page_is_lost(name: str, of: str) -> None:
    assert len(list((GOLDEN / name).glob(f"{of}/*.html"))) >= PAGES[name][of]
