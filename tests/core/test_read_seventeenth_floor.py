"""How well the lists, sites, articles and guides of the seventeenth blind set are read, as floors
that only go up: the fair draw and the odd half apart, and the thirds that were kept back as well.

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
TASKS = (
    *("list items", "item titles", "newest date", "pages of a list", "blank"),
    *("article title", "article date", "article origin", "columns found", "column kind"),
    *("column is a list", "first level", "newest day of the home page"),
)
MARK, GUIDE = "identity site_id_code", "guide elements"
FLOORS = {
    # The pane of a tab that is not shown is a block of its own; a picture that leads to /zt/….
    "heldout17/drawn": dict.fromkeys((*TASKS, MARK, GUIDE), ALL)
    | dict.fromkeys(("list items", "item titles"), (1.0, 0.98))
    | {"column kind": (0.94, 0.94)},
    "heldout17/odd": dict.fromkeys(TASKS, ALL),
    "heldout17/kept/drawn": dict.fromkeys((*TASKS, MARK, GUIDE), ALL),
    # The day of one article is cut into three above its title.
    "heldout17/kept/odd": dict.fromkeys((*(set(TASKS) - {"pages of a list"}), MARK), ALL)
    | {"article date": (1.0, 0.9)},
}
# How many pages of each kind there are at least.
PAGES = {
    "heldout17/drawn": {"lists": 16, "articles": 12, "guides": 7, "sites/*": 37},
    "heldout17/odd": {"lists": 17, "articles": 9, "sites/*": 24},
    "heldout17/kept/drawn": {"lists": 9, "articles": 8, "guides": 3, "sites/*": 18},
    "heldout17/kept/odd": {"lists": 9, "articles": 6, "sites/*": 16},
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
        assert (score.precision or 0) >= precision, errors
        assert (score.recall or 0) >= recall, errors


@pytest.mark.parametrize("name", FLOORS)
def test_every_task_has_a_floor(name: str) -> None:
    assert {task for of, task in read(name).scores if of == "all"} == FLOORS[name].keys()


@pytest.mark.parametrize(("name", "of"), [(name, of) for name in PAGES for of in PAGES[name]])
def test_no_page_is_lost(name: str, of: str) -> None:
    assert len(list((GOLDEN / name).glob(f"{of}/*.html"))) >= PAGES[name][of]
