"""How well the homes, lists, articles and guides of the eighteenth blind set are read, as floors
that only go up: a fair draw of public structures, and the third of it that was kept back.

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

FOLDERS = frozenset({"lists", "sites", "articles", "guides"})
ALL = (1.0, 1.0)
PAGE_TASKS = ("article title", "article date", "guide elements")
LIST_TASKS = ("list items", "item titles", "newest date")
SITE_TASKS = (
    *("newest day of the home page", "entries of the home page", "columns found"),
    *("column kind", "column is a list", "first level", "blank", "identity site_id_code"),
)
FLOORS = {
    "heldout18": dict.fromkeys(
        (*LIST_TASKS, *PAGE_TASKS, "article origin", "pages of a list", "blank"), ALL
    ),
    "heldout18/homes": dict.fromkeys(
        (*LIST_TASKS, *SITE_TASKS, "article title", "article date"), ALL
    ),
    # The picture of a flow, in a tab of a guide.
    "heldout18/kept": dict.fromkeys((*LIST_TASKS, *PAGE_TASKS, "pages of a list", "blank"), ALL)
    | {"guide elements": (1.0, 0.88)},
    # Boxes of a home that show no day, behind tabs without an address: their articles count as
    # columns. An empty list above many links to friends is not known to be blank.
    "heldout18/kept/homes": dict.fromkeys((*LIST_TASKS, *SITE_TASKS), ALL)
    | dict.fromkeys(("article title", "article date"), ALL)
    | {
        "columns found": (0.77, 0.92),
        "column kind": (0.83, 0.83),
        "first level": (0.88, 0.88),
        "blank": (1.0, 0.5),
        "entries of the home page": (0.98, 1.0),
    },
}
# How many pages of each kind there are at least.
PAGES = {
    "heldout18": {"lists": 17, "articles": 10, "guides": 10},
    "heldout18/homes": {"sites/*": 63},
    "heldout18/kept": {"lists": 9, "articles": 5, "guides": 2},
    "heldout18/kept/homes": {"sites/*": 32},
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
