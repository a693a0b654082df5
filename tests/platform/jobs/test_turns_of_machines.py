"""Two machines on one PostgreSQL, without Ray: a host is asked by one of them at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.farm import HELD_UP, Farm, running
from tests.platform.jobs.office import Office, ended_after, kill_group, postgres
from xuncha.facts import Site
from xuncha.settings import FetchSettings

pytestmark = pytest.mark.slow
SITES, GAP = 8, 0.3


class Polite(Farm):
    """Asked with the pace that is promised; `part`: every second site, from this one on."""

    part = 0

    def fetch(self) -> FetchSettings:
        return replace(super().fetch(), delay_seconds=GAP)

    def sites(self) -> list[Site]:
        return super().sites()[self.part :: 2]


def all_done(counts: dict[str, int]) -> bool:
    return counts.get("done", 0) == SITES


@pytest.mark.parametrize("lost", [False, True])
def test_machines_keep_the_pace_of_a_host_together(tmp_path: Path, lost: bool) -> None:
    """A round each. Also while one machine is lost, and another goes on with its round."""
    with postgres() as server, running(Polite(SITES, seconds=0.5, neighbours=6)) as farm:
        office = Office(tmp_path / "data", server.url)
        for farm.part in (0, 1):
            office.make_round(farm)
        with (
            ended_after(office.worker(machine=tmp_path / "m0")) as one,
            ended_after(office.worker(machine=tmp_path / "m1")),
        ):
            if lost:
                office.wait_until(lambda counts: counts.get("done", 0) >= 2)
                kill_group(one)
            office.wait_until(all_done)
    # Both machines had to do with the first site's host.
    assert len(farm.asked[farm.hosts[0]]) > 40
    assert len(farm.near(GAP)) <= HELD_UP, farm.near(GAP)
    assert max(farm.most_at_once.values()) <= 2
