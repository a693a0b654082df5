"""The sixth series: hosts, scripts, walls and thresholds, drawn by a seed under three rulebooks.

How they are put together, what the first run said and what was mended stands in docs/blind-sites.md.
A whole seed (thirty sites) is looked at with `python -m tests.blindsites.sixth SEED FOLDER`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.blindsites.fifth.series import RULEBOOKS, Round
from tests.blindsites.running import compared
from tests.blindsites.sixth.orders import EDGES, SHAPES, TROUBLES
from tests.blindsites.sixth.series import draw_series, run_series
from tests.blindsites.test_fifth_series import faults

SEED, ROUNDS = "hosted", 2


@pytest.fixture(scope="module")
def rounds() -> list[Round]:
    return draw_series(SEED, ROUNDS)


@pytest.fixture(scope="module")
def folder(rounds: list[Round], tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = tmp_path_factory.mktemp("sixth")
    for ran in run_series(rounds, to):
        assert ran.code in (0, 1, 3), ran.err
    return to


KEYS = [
    (turn, site.key) for turn, one in enumerate(draw_series(SEED, ROUNDS)) for site in one.sites
]


@pytest.mark.slow
@pytest.mark.parametrize(("turn", "key"), KEYS)
def test_the_verdicts_and_what_they_rest_on(
    turn: int, key: str, rounds: list[Round], folder: Path
) -> None:
    one = rounds[turn]
    (site,) = (site for site in one.sites if site.key == key)
    assert faults(compared([site], folder / str(one.limits.as_of) / "out")) == []


@pytest.mark.slow
def test_a_seed_is_the_same_series_every_time_and_draws_from_everything() -> None:
    sites = [site for one in draw_series(SEED) for site in one.sites]
    again = [site for one in draw_series(SEED) for site in one.sites]
    assert [one.truth for one in sites] == [one.truth for one in again]
    orders = [one.truth["order"] for one in sites]
    assert sorted(one.shape for one in orders) == sorted(SHAPES)
    assert {name for one in orders for name in one.troubles} == set(TROUBLES)
    assert len({name for one in orders for name in one.edges}) > len(EDGES) // 2
    for rulebook in RULEBOOKS:
        assert len({str(one.truth["verdict"][rulebook]) for one in sites}) > 1, rulebook
