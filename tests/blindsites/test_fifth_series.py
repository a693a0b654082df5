"""The fifth series: ordinary offices drawn by a seed, each seed 24 whole sites under three rulebooks.

How they are put together, what the first run said and what was mended stands in docs/blind-sites.md.
A whole seed is looked at with `python -m tests.blindsites.fifth SEED FOLDER`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.blindsites.comparing import RIGHT, UNKNOWN, Compared
from tests.blindsites.fifth.series import RULEBOOKS, Round, draw_series, run_series
from tests.blindsites.running import compared

pytestmark = pytest.mark.slow
# Of the seed of the first run and of the one that brought most to light after it, so many rounds.
SEEDS = {"ordinary": 2, "third": 2}
KEYS = [
    (seed, turn, site.key)
    for seed, rounds in SEEDS.items()
    for turn, one in enumerate(draw_series(seed)[:rounds])
    for site in one.sites
]
Ready = Callable[[str], tuple[list[Round], Path]]


def faults(found: list[Compared]) -> list[str]:
    """What is not as planted; open is only what the truth foresees to be."""
    return [
        one.line()
        for one in found
        if one.outcome != RIGHT and not (one.outcome == UNKNOWN and one.allowed)
    ]


@pytest.fixture(scope="module")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """The rounds of a seed with the folder of their reports; each seed is inspected once."""
    done: dict[str, tuple[list[Round], Path]] = {}

    def of(seed: str) -> tuple[list[Round], Path]:
        if seed not in done:
            rounds, folder = draw_series(seed)[: SEEDS[seed]], tmp_path_factory.mktemp(seed)
            for ran in run_series(rounds, folder):
                assert ran.code in (0, 1, 3), ran.err
            done[seed] = rounds, folder
        return done[seed]

    return of


@pytest.mark.parametrize(("seed", "turn", "key"), KEYS)
def test_the_verdicts_and_what_they_rest_on(
    seed: str, turn: int, key: str, inspected: Ready
) -> None:
    rounds, folder = inspected(seed)
    one = rounds[turn]
    (site,) = (site for site in one.sites if site.key == key)
    assert faults(compared([site], folder / str(one.limits.as_of) / "out")) == []


def test_a_seed_is_the_same_series_every_time_and_has_every_verdict() -> None:
    truths = [site.truth["verdict"] for one in draw_series("ordinary") for site in one.sites]
    again = [site.truth["verdict"] for one in draw_series("ordinary") for site in one.sites]
    assert truths == again
    for rulebook in RULEBOOKS:
        assert len({str(one[rulebook]) for one in truths}) == 2, rulebook
