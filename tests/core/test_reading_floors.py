"""How well the golden pairs are read, as floors that only go up.

The same measurement as `python -m benchmarks.reading`; a change that loses a floor is no change
to make, one that gains raises it here.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_charset import measure_charsets
from benchmarks.reading_golden import golden_bodies, measure_golden
from benchmarks.reading_tally import Score, Tally

from xuncha.read.cms.switch import families_are_on, families_off

# task → precision, recall, least number of things measured.
FLOORS = {
    "list items": (1.0, 1.0, 225),
    "newest date": (1.0, 1.0, 81),
    "article title": (1.0, 1.0, 23),
    "article date": (1.0, 1.0, 23),
    "empty list": (1.0, 1.0, 5),
    "stand-in page": (1.0, 1.0, 21),
    "pages of a list": (1.0, 1.0, 9),
    "charset": (1.0, 1.0, 3000),
}
# Without what is known of the content systems; only their scripted pagers may be lost.
GENERAL_FLOORS = FLOORS | {"pages of a list": (1.0, 0.44, 9)}


@pytest.fixture(scope="module")
def with_families() -> Tally:
    tally = Tally()
    measure_golden(tally)
    measure_charsets(tally, golden_bodies())
    return tally


@pytest.fixture(scope="module")
def without_families() -> Tally:
    tally = Tally()
    with families_off():
        measure_golden(tally)
        measure_charsets(tally, golden_bodies())
    return tally


def holds(tally: Tally, task: str, floor: tuple[float, float, int]) -> None:
    score = tally.scores["all", task]
    assert score.wanted >= floor[2]
    assert (score.precision or 0) >= floor[0], tally.errors
    assert (score.recall or 0) >= floor[1], tally.errors


@pytest.mark.parametrize("task", FLOORS)
def test_floor_with_families(with_families: Tally, task: str) -> None:
    holds(with_families, task, FLOORS[task])


@pytest.mark.parametrize("task", GENERAL_FLOORS)
def test_floor_without_families(without_families: Tally, task: str) -> None:
    holds(without_families, task, GENERAL_FLOORS[task])
    assert families_are_on()


def test_every_family_is_measured(with_families: Tally) -> None:
    families = {family for family, _ in with_families.scores}
    assert families >= {
        "bizwink", "charset", "dede", "ecms", "epoint", "general", "hanweb", "lonsun", "nfcms",
        "siteserver", "tiangong", "trs", "ucap", "vsb",
    }  # fmt: skip


def test_what_is_made_up_and_what_is_missed_both_count() -> None:
    tally = Tally()
    tally.bag("trs", "list items", ["a", "b"], ["b", "c", "c"], "somewhere")
    tally.exact("trs", "newest date", 1, None, "somewhere")
    assert tally.scores["all", "list items"] == Score(right=1, wanted=2, read=3)
    assert tally.scores["trs", "newest date"].precision is None
    assert tally.scores["trs", "newest date"].recall == 0
    assert len(tally.errors) == 2
