"""Real results for the rooms: eight practice sites, inspected once for all tests of a process."""

from __future__ import annotations

from datetime import date

import pytest

from xuncha.facts import Probe
from xuncha.round import Plan, run_round
from xuncha.sandbox.province import make_province, resolve_rules, sites_csv
from xuncha.sandbox.running import running
from xuncha.sandbox.schedule import probe_instants
from xuncha.settings import CrawlSettings, FetchSettings, Render
from xuncha.sites import read_sites
from xuncha.terminal.progress import Meter

SEED = 2016
AS_OF = date(2016, 9, 28)


@pytest.fixture(scope="session")
def practice_round(tmp_path_factory):
    """Eight practice sites really inspected on loopback: (list, folder with a folder a site)."""
    folder = tmp_path_factory.mktemp("round")
    province = make_province(SEED, 8)
    (folder / "sites.csv").write_text(sites_csv(province.sites), encoding="utf-8-sig", newline="")
    listed = read_sites(folder / "sites.csv").sites
    with running(SEED, 8) as ports:
        plan = Plan(
            sites=listed,
            rulebooks=("census-2015",),
            as_of=AS_OF,
            out=folder / "out",
            fetch=FetchSettings(
                resolve=resolve_rules(province, ports), allow_private=True, delay_seconds=0
            ),
            crawl=CrawlSettings(
                render=Render.NEVER, second_look_seconds=0.1, keeps_observations=True
            ),
            jobs=1,
            probes=tuple(
                Probe(at.isoformat(), site.url, True, 0.5, 200)
                for site in listed
                for at in probe_instants()
            ),
        )
        run_round(plan, Meter(len(listed)))
    return listed, folder / "out"
