"""The fifth series drawn with a seed: 24 sites in six rounds, each round on another day."""

from __future__ import annotations

import csv
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from tests.blindsites.blindsite import BlindSite, Look
from tests.blindsites.everysite import usual_week
from tests.blindsites.fifth.kinds import MAKERS
from tests.blindsites.fifth.limits import LIMITS, Limits
from tests.blindsites.fifth.offices import Maker, drawn_order
from tests.blindsites.fifth.phrases import PLACES
from tests.blindsites.fifth.planted import truth_of
from tests.blindsites.running import inspect
from tests.blindsites.serving import Host
from tests.core.cli_tools import Ran

RULEBOOKS = ("census-2015", "inspection-2019", "guideline-2017")
KINDS = (
    "portal", "portal-platform", "portal-hall", "portal-letters", "portal",
    "bureau", "bureau", "bureau", "bureau", "bureau-hall", "bureau-letters", "bureau",
    "township", "township", "township", "township", "township", "news", "news",
    "zone", "zone", "university", "university", "bureau-hall",
)  # fmt: skip
A_ROUND = 4
# Rounds that are inspected at the same time, each by a command of its own.
AT_ONCE = 3
# A seed that begins with it draws from parts that were added after the first runs.
WIDE = "wide"


@dataclass(frozen=True)
class DrawnSite(BlindSite):
    """A site whose truth was written down while it was made."""

    planted_truth: dict[str, Any] | None = None
    # Rows of the 栏目信息表: name, address, kind.
    declared: tuple[tuple[str, str, str], ...] = ()

    @property
    def truth(self) -> dict[str, Any]:
        assert self.planted_truth is not None
        return self.planted_truth


@dataclass(frozen=True)
class Round:
    """Sites that are inspected on one day."""

    limits: Limits
    sites: list[DrawnSite]


def draw_series(seed: str) -> list[Round]:
    draw = Random(seed)
    kinds, places = list(KINDS), list(PLACES)
    draw.shuffle(kinds)
    draw.shuffle(places)
    days = draw.sample(LIMITS, len(kinds) // A_ROUND)
    rounds = []
    for turn, limits in enumerate(days):
        numbers = range(turn * A_ROUND, (turn + 1) * A_ROUND)
        sites = [_site(seed, k, kinds[k], places[k], limits) for k in numbers]
        _share_hosts(sites)
        rounds.append(Round(limits, sites))
    return rounds


def _site(seed: str, number: int, kind: str, place: str, limits: Limits) -> DrawnSite:
    draw = Random(f"{seed} {number}")
    order = drawn_order(draw, kind)
    is_wide = seed.startswith(WIDE)
    made = MAKERS[kind](Maker(draw, limits, order, place, number + 1, is_wide))
    hosts = {made.domain: made.host, **made.others}
    for host in hosts.values():
        host.more_ports = (443,)
    site = DrawnSite(
        f"{number:02d}-{kind}", made.look.name, f"http://{made.domain}/", hosts,
        is_portal=made.planted.is_portal, as_of=limits.as_of,
        more={"has_services": "是" if made.planted.has_services else "否"},
        planted_truth=truth_of(made.planted) | {"order": order},
        declared=tuple(
            (one.name, one.declared_at, one.kind)
            for one in made.planted.columns
            if one.declared_at
        ),
    )  # fmt: skip
    return _with_looks(site, order.failed_looks)


def _share_hosts(sites: list[DrawnSite]) -> None:
    """The city's and the province's hosts are the same for all sites of a round."""
    known: dict[str, Host] = {}
    for site in sites:
        for name, host in site.hosts.items():
            known.setdefault(name, host).pages |= host.pages
            site.hosts[name] = known[name]


def _with_looks(site: DrawnSite, failed: int) -> DrawnSite:
    looks = usual_week(site)
    for number in range(failed):
        was = looks[40 + number]
        looks[40 + number] = Look(was.at, False, 16.0, "")
    return replace(site, looks=looks)


def run_series(rounds: list[Round], folder: Path) -> list[Ran]:
    """All rounds, each in its own folder; some at once, since second looks are mostly waiting."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(AT_ONCE) as at_once:
        return list(at_once.map(lambda one: _run(one, folder / str(one.limits.as_of)), rounds))


def _run(one: Round, folder: Path) -> Ran:
    folder.mkdir(exist_ok=True)
    given = _columns(one, folder / "columns.csv")
    sites: list[BlindSite] = list(one.sites)
    return inspect(sites, folder, *given, as_of=one.limits.as_of, rulebooks=RULEBOOKS)


def _columns(one: Round, to: Path) -> list[str]:
    """The table of columns of offices that have some on another host than the registered one."""
    rows = [(site.url, *row, "") for site in one.sites for row in site.declared]
    if not rows:
        return []
    with to.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("site", "name", "url", "kind", "period_days"))
        table.writerows(rows)
    return ["--columns", str(to)]
