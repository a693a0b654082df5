"""The sixth series: hosts, scripts, walls and thresholds, drawn by a seed under three rulebooks.

How they are put together, what the first run said and what was mended stands in docs/blind-sites.md.
A whole seed (thirty sites) is looked at with `python -m tests.blindsites.sixth SEED FOLDER`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.blindsites.fifth.series import RULEBOOKS, Round
from tests.blindsites.running import compared
from tests.blindsites.sixth.orders import EDGES, SERVERS, SHAPES, TROUBLES
from tests.blindsites.sixth.series import draw_series, run_series
from tests.blindsites.test_fifth_series import faults

# So many rounds of a seed; the second draws the ways of servers as well.
SEEDS = {"hosted": 2, "wide-1": 1}
KEYS = [
    (seed, turn, site.key)
    for seed, rounds in SEEDS.items()
    for turn, one in enumerate(draw_series(seed, rounds))
    for site in one.sites
]
Ready = Callable[[str], tuple[list[Round], Path]]


@pytest.fixture(scope="module")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """The rounds of a seed with the folder of their reports; each seed is inspected once."""
    done: dict[str, tuple[list[Round], Path]] = {}

    def of(seed: str) -> tuple[list[Round], Path]:
        if seed not in done:
            rounds, folder = draw_series(seed, SEEDS[seed]), tmp_path_factory.mktemp("sixth")
            for ran in run_series(rounds, folder):
                assert ran.code in (0, 1, 3), ran.err
            done[seed] = rounds, folder
        return done[seed]

    return of


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "turn", "key"), KEYS)
def test_the_verdicts_and_what_they_rest_on(
    seed: str, turn: int, key: str, inspected: Ready
) -> None:
    rounds, folder = inspected(seed)
    one = rounds[turn]
    (site,) = (site for site in one.sites if site.key == key)
    assert faults(compared([site], folder / str(one.limits.as_of) / "out")) == []


@pytest.mark.slow
def test_a_seed_is_the_same_series_every_time_and_draws_from_everything() -> None:
    sites = [site for one in draw_series("wide-1") for site in one.sites]
    again = [site for one in draw_series("wide-1") for site in one.sites]
    assert [one.truth for one in sites] == [one.truth for one in again]
    orders = [one.truth["order"] for one in sites]
    assert sorted(one.shape for one in orders) == sorted(SHAPES)
    assert {name for one in orders for name in one.troubles} == set(TROUBLES)
    assert {one.server for one in orders} == set(SERVERS)
    assert len({name for one in orders for name in one.edges}) > len(EDGES) // 2
    for rulebook in RULEBOOKS:
        assert len({str(one.truth["verdict"][rulebook]) for one in sites}) > 1, rulebook
