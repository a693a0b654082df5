"""What `xuncha inspect` says of sites that nobody tuned it for, beside the truth of each.

How the sites were made, what the first run said and what was mended stands in docs/blind-sites.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.comparing import RIGHT, UNKNOWN, Compared
from tests.blindsites.everysite import QUICK, every_site
from tests.blindsites.running import compared, folder_of, inspect

pytestmark = pytest.mark.slow

KEYS = [site.key for site in every_site()]
# What is open and may stay so until somebody reads it; a wrong answer is never let through.
OPEN = {
    # A list written by a script from a literal whose keys are t, u and d.
    ("baishi", "C15-S4a"),
    ("baishi", "column 工作动态"),
}


def faults(found: list[Compared]) -> list[str]:
    """What is not as the truth has it."""

    def is_open(one: Compared) -> bool:
        return one.outcome == UNKNOWN and (one.allowed or (one.site, one.what) in OPEN)

    return [one.line() for one in found if one.outcome != RIGHT and not is_open(one)]


def chosen(*keys: str) -> list[BlindSite]:
    return [site for site in every_site() if site.key in keys]


def test_sites_that_show_nothing_of_themselves(tmp_path: Path) -> None:
    """A maintenance page, a notice, a parked domain: no verdict."""
    sites = chosen(*QUICK)
    ran = inspect(sites, tmp_path)
    assert ran.code == 3, ran.err
    assert faults(compared(sites, tmp_path / "out")) == []


@pytest.fixture(scope="module")
def every_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All sites inspected in one round."""
    folder = tmp_path_factory.mktemp("blind")
    ran = inspect(every_site(), folder)
    assert ran.code == 1, ran.err
    return folder / "out"


@pytest.mark.slow
@pytest.mark.parametrize("key", KEYS)
def test_the_verdict_and_what_it_rests_on(key: str, every_report: Path) -> None:
    assert faults(compared(chosen(key), every_report)) == []


@pytest.mark.slow
def test_numbers_of_people_stand_nowhere_in_the_reports(every_report: Path) -> None:
    (site,) = chosen("hukou")
    for file in folder_of(site, every_report).iterdir():
        if file.suffix in (".json", ".html", ".csv"):
            text = file.read_text(encoding="utf-8-sig")
            assert not [one for one in site.truth["never_printed"] if one in text], file.name
