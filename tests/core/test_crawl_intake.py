"""How many sites a process takes on: few while it is busy, many while it only waits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from crawl_server import FAST, TIMING, WebSite, job, now, serving
from hypothesis import given
from hypothesis import strategies as st

from xuncha.crawl.intake import FEWEST, Intake
from xuncha.crawl.jobs import Progress
from xuncha.crawl.run import crawl_sites
from xuncha.settings import CrawlSettings

MOST = 256


def after_looks(intake: Intake, shares: list[float]) -> list[int]:
    """What is allowed after each look, where as many sites run as are allowed."""
    allowed, moment, waited = [], 0.0, 0.0
    for share in shares:
        moment += 0.1
        waited += 0.1 * share
        intake.look(moment, waited, intake.allowed)
        allowed.append(intake.allowed)
    return allowed


def test_a_process_that_waits_takes_on_more_until_all_places_are_filled() -> None:
    allowed = after_looks(Intake(MOST, 0.0), [0.9] * 20)
    assert allowed == sorted(allowed)
    assert allowed[-1] == MOST
    # Within a second or so: a province does not begin at a walk.
    assert allowed.index(MOST) <= 10


def test_a_busy_process_begins_none_beside_the_first() -> None:
    assert after_looks(Intake(MOST, 0.0), [0.05] * 20) == [FEWEST] * 20


def test_a_process_that_has_become_busy_replaces_none_that_ends() -> None:
    intake = Intake(MOST, 0.0)
    many = after_looks(intake, [1.0] * 6)[-1]
    intake.look(0.7, 0.6, many - 5)
    assert intake.allowed == many - 5


@given(
    st.integers(1, MOST),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.integers(0, MOST)), max_size=30),
)
def test_never_none_and_never_more_than_the_most(
    most: int, looks: list[tuple[float, float, int]]
) -> None:
    intake, moment, waited = Intake(most, 0.0), 0.0, 0.0
    for passed, share, running in looks:
        moment += passed
        waited += passed * share
        intake.look(moment, waited, running)
        assert min(FEWEST, most) <= intake.allowed <= most


@pytest.mark.slow
def test_sites_that_only_keep_it_waiting_are_under_way_together(tmp_path: Path) -> None:
    sites = [WebSite() for _ in range(3 * FEWEST)]
    polite = replace(FAST, delay_seconds=0.5, connections_per_host=1)
    moments: list[Progress] = []
    with serving(*sites):
        for site in sites:
            site.links("/", "/a.html", "/b.html")
        ended = crawl_sites(
            [job(site.base + "/", tmp_path / site.base[-5:]) for site in sites],
            polite,
            CrawlSettings(),
            moments.append,
            lambda: False,
            now,
            timing=TIMING,
        )
    assert [result.finished for result in ended] == [True] * len(sites)
    assert max(moment.sites_running for moment in moments) >= 2 * FEWEST
