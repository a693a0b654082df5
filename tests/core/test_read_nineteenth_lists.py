"""How well the homes, blank columns, lists, articles and guides of the nineteenth blind set are
read, as floors that only go up: a fair draw of public structures, and the third of it kept back.

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

FOLDERS = frozenset({"lists", "blank", "sites", "articles", "guides"})
ALL = (1.0, 1.0)
PAGE_TASKS = ("article title", "article date", "guide elements")
LIST_TASKS = ("list items", "item titles", "newest date")
SITE_TASKS = (
    *("newest day of the home page", "entries of the home page", "columns found"),
    *("column kind", "column is a list", "first level", "blank", "identity site_id_code"),
)
# A form to search a column with above the words that nothing was found.
PAGES_OF_THE_SET = dict.fromkeys(
    (*LIST_TASKS, *PAGE_TASKS, "article origin", "pages of a list", "blank"), ALL
)
HOMES = dict.fromkeys((*LIST_TASKS, *SITE_TASKS, "article title", "article date"), ALL)
FLOORS = {
    "heldout19": PAGES_OF_THE_SET | {"blank": (1.0, 0.87)},
    # Entries of a home that have no address, which scripts open.
    "heldout19/homes": HOMES
    | {"newest day of the home page": (0.88, 0.88), "entries of the home page": (0.91, 0.98)},
    # A day that only the signature below the text tells.
    "heldout19/kept": PAGES_OF_THE_SET | {"article date": (1.0, 0.83)},
    "heldout19/kept/homes": HOMES,
}
# How many pages of each kind there are at least.
PAGES = {
    "heldout19": {"lists": 10, "blank": 13, "articles": 6, "guides": 10},
    "heldout19/homes": {"sites/*": 81},
    "heldout19/kept": {"lists": 10, "blank": 12, "articles": 6, "guides": 4},
    "heldout19/kept/homes": {"sites/*": 31},
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
