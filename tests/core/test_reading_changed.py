"""Lists in every layout and form, with what stands beside days on real pages: the days that were
put in come out, or the column says that they are not known (benchmarks/reading_changed.py)."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from benchmarks.reading_changed import (
    MadeList,
    judge,
    mixed_lists,
    plain_lists,
    same_folder_lists,
    trapped_lists,
)
from benchmarks.reading_golden_changed import CHANGES, Golden, golden_lists, judge_change
from benchmarks.reading_verdict import Result

pytestmark = pytest.mark.slow

# Read wrong: no date, a wrong one, or some entries alone.
BAD = (Result.WRONG, Result.NONE, Result.FEWER)


def results(lists: Iterable[MadeList]) -> tuple[Counter[Result], list[str]]:
    """How often each result came out, and the lists that came out badly."""
    made = [(one.name, judge(one)) for one in lists]
    return Counter(result for _, result in made), [name for name, result in made if result in BAD]


@pytest.mark.slow
def test_every_layout_with_every_form() -> None:
    counts, bad = results(plain_lists())
    assert not bad
    assert counts[Result.RIGHT] == counts.total() >= 430


@pytest.mark.slow
def test_nothing_beside_a_day_changes_it() -> None:
    counts, bad = results(trapped_lists(("iso",)))
    assert not bad
    assert counts[Result.RIGHT] >= 0.98 * counts.total()


def test_lists_beside_that_may_be_of_the_column_make_it_unknown() -> None:
    counts, bad = results(same_folder_lists())
    assert not bad
    assert counts[Result.UNKNOWN] == counts.total() > 20


@pytest.fixture(scope="module")
def goldens() -> list[Golden]:
    return list(golden_lists())


@pytest.mark.parametrize("name", CHANGES)
def test_golden_lists_stay_what_they_are(goldens: list[Golden], name: str) -> None:
    """A third of the pages each; the benchmark takes them all."""
    share = goldens[sum(map(ord, name)) % 3 :: 3]
    results = [(one.name, judge_change(one, CHANGES[name])) for one in share]
    counts = Counter(result for _, result in results if result)
    assert not [page for page, result in results if result in (Result.WRONG, Result.NONE)]
    if not name.startswith("hot list"):
        assert counts[Result.RIGHT] >= 0.93 * counts.total() > 10


@pytest.mark.slow
def test_nothing_beside_a_day_changes_it_in_other_forms() -> None:
    counts, bad = results(trapped_lists(("月日", "leaf, day on top", "data-time", "day first")))
    assert not bad
    assert counts[Result.RIGHT] >= 0.98 * counts.total()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [7, 8])
def test_all_of_it_by_lot(seed: int) -> None:
    counts, bad = results(mixed_lists(2000, seed))
    assert len(bad) <= 2, bad
    assert counts[Result.RIGHT] >= 0.98 * counts.total()


@pytest.mark.slow
def test_titles_with_days_and_addresses_of_any_kind() -> None:
    counts, bad = results(mixed_lists(1000, 11, varied=True))
    assert not bad
    # Lists beside whose addresses tell nothing make a column unknown.
    assert counts[Result.RIGHT] >= 0.83 * counts.total()
