"""How well the homes, blank columns, lists, articles, guides and marks of the twentieth blind set
are read, as floors that only go up: a fair draw of public structures, and the third of it kept back.

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

FOLDERS = frozenset({"lists", "blank", "sites", "articles", "guides", "marks"})
ALL = (1.0, 1.0)
PAGE_TASKS = (
    *("list items", "item titles", "newest date", "blank", "article title", "article date"),
    *("article origin", "guide elements", "identity site_id_code", "identity icp"),
    "identity contact",
)
MARKS = (
    *("identity party_government_mark", "identity error_report_entry", "identity sponsor"),
    "identity police",
)
SITE_TASKS = (
    *("newest day of the home page", "entries of the home page", "columns found"),
    *("column kind", "column is a list", "first level", "blank", "identity site_id_code"),
    *("list items", "item titles", "newest date", "article title", "article date"),
)
HOMES = dict.fromkeys(SITE_TASKS, ALL)
FLOORS = {
    # Titles and days without any link, each in a box of its own.
    "heldout20": dict.fromkeys((*PAGE_TASKS, *MARKS), ALL)
    | {"list items": (1.0, 0.92), "item titles": (1.0, 0.92), "newest date": (1.0, 0.9)},
    "heldout20/homes": HOMES,
    "heldout20/kept": dict.fromkeys((*PAGE_TASKS, "pages of a list"), ALL),
    # DepartBasicInfo.aspx?tid=60 looks like an article; 政务信息 says no kind.
    "heldout20/kept/homes": HOMES | {"columns found": (1.0, 0.98), "column kind": (0.96, 0.96)},
}
# How many pages of each kind there are at least.
PAGES = {
    "heldout20": {"lists": 10, "blank": 13, "articles": 8, "guides": 7, "marks": 9},
    "heldout20/homes": {"sites/*": 67},
    "heldout20/kept": {"lists": 4, "blank": 3, "articles": 6, "guides": 3, "marks": 1},
    "heldout20/kept/homes": {"sites/*": 42},
}


@cache
def read(name: str) -> Tally:
    tally = Tally()
    measure_blind(tally, name, FOLDERS)
    return tally


@pytest.mark.parametrize("name", FLOORS)
def test_floor(name: str) -> None:
    tally = read(name)
    for task, (precision, recall) in FLOORS[name].items():
        score = tally.scores["all", task]
        errors = [error for error in tally.errors if error.startswith(f"{task}:")]
        # None: there is nothing to read, and nothing was read.
        assert (1.0 if score.precision is None else score.precision) >= precision, errors
        assert (1.0 if score.recall is None else score.recall) >= recall, errors


@pytest.mark.parametrize("name", FLOORS)
def test_every_task_has_a_floor(name: str) -> None:
    assert {task for of, task in read(name).scores if of == "all"} == FLOORS[name].keys()


@pytest.mark.parametrize(("name", "of"), [(name, of) for name in PAGES for of in PAGES[name]])
def test_no_page_is_lost(name: str, of: str) -> None:
    assert len(list((GOLDEN / name).glob(f"{of}/*.html"))) >= PAGES[name][of]
