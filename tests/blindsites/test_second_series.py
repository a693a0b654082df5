"""The second series: whole sites written after all that the first brought to light was mended.

How they were made, what the first run said and what was mended stands in docs/blind-sites.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.comparing import RIGHT, UNKNOWN, Compared
from tests.blindsites.everysite import SECOND_QUICK, second_series
from tests.blindsites.running import compared, inspect

pytestmark = pytest.mark.slow

KEYS = [site.key for site in second_series()]


def faults(found: list[Compared]) -> list[str]:
    """What is not as the truth has it; open is only what the truth foresees to be."""

    def is_open(one: Compared) -> bool:
        return one.outcome == UNKNOWN and one.allowed

    return [one.line() for one in found if one.outcome != RIGHT and not is_open(one)]


def chosen(*keys: str) -> list[BlindSite]:
    return [site for site in second_series() if site.key in keys]


def test_nothing_unread_is_held_against_a_site(tmp_path: Path) -> None:
    """Robots that ask to stay away, pages that only scripts fill: no fault, no verdict to fail."""
    sites = chosen(*SECOND_QUICK)
    ran = inspect(sites, tmp_path)
    assert ran.code == 3, ran.err
    assert faults(compared(sites, tmp_path / "out")) == []


@pytest.fixture(scope="module")
def every_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All sites inspected in one round."""
    folder = tmp_path_factory.mktemp("second")
    ran = inspect(second_series(), folder)
    assert ran.code == 1, ran.err
    return folder / "out"


@pytest.mark.slow
@pytest.mark.parametrize("key", KEYS)
def test_the_verdict_and_what_it_rests_on(key: str, every_report: Path) -> None:
    assert faults(compared(chosen(key), every_report)) == []
