"""`xuncha demo`: the practice province, from a list of sites to a circular, over real HTTP.

The inspector learns of the province only through HTTP and the list of sites. What was planted
stays with the sandbox and is compared afterwards.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from xuncha.campaign import campaign_of, unjudged
from xuncha.clock import now
from xuncha.commands.static import check_port, serve_folder
from xuncha.crawl.probes.asking import AcceleratedClock, take_probes, write_probes
from xuncha.crawl.probes.series import ProbeSeries
from xuncha.exits import FAILED, PASSED
from xuncha.facts import Probe, Site
from xuncha.fetch.client import Client
from xuncha.machine.files import write_atomically
from xuncha.punctuation import prose
from xuncha.report.circular.build.campaign import facts_from_campaign
from xuncha.report.circular.writing import build_circular
from xuncha.report.front import write_front_page
from xuncha.round import Plan, Result, run_round
from xuncha.sandbox.about import ABOUT, EARLIER
from xuncha.sandbox.compare import compare
from xuncha.sandbox.manifest import make_manifest
from xuncha.sandbox.province import Ports, Province, make_province, resolve_rules, sites_csv
from xuncha.sandbox.running import running
from xuncha.sandbox.schedule import AS_OF, probe_instants
from xuncha.settings import CrawlSettings, FetchSettings, Render
from xuncha.sites import read_sites
from xuncha.terminal.progress import Meter, note
from xuncha.words import say

RULEBOOK = "census-2015"
# The practice week passes in so many seconds, if the machine keeps up; else once more, more slowly.
WEEK_SECONDS = (15.0, 30.0, 60.0)
# 15 seconds are taken as 1.5: long enough for a slow machine to answer in.
LIMIT_FACTOR = 0.1
# Probes of one site under way at once: a site that hangs would otherwise take minutes.
PROBES_AT_ONCE = 8


WHICH = "practice.json"

# Shows the finished folder on a port of this machine until Ctrl-C.
Show = Callable[[Path, int], object]


def run(
    out: Path, seed: int, sites: int | None, no_serve: bool, port: int, show: Show = serve_folder
) -> int:
    """Serve the province, inspect it, build the circular, compare, and show the result.

    `show` opens the folder when all is written: as plain files, unless an office's platform is
    there. Exit code 0 when the inspection agrees with what was planted, 1 when it does not.
    """
    if not no_serve:
        check_port(port)
    started = time.monotonic()
    province = make_province(seed, sites)
    with running(seed, sites) as ports:
        results = _inspect(province, ports, out)
    reports = {r.brief["site"]["url"]: r.report() for r in results if r.brief}
    campaign = _write_campaign(province, results, out)
    build_circular(facts_from_campaign(campaign), out)
    write_front_page(out, campaign, {url: r["site"]["host"] for url, r in reports.items()})
    agreement = compare(make_manifest(province), campaign, reports)
    for result in results:
        if result.problem:
            print(prose(f"{result.name}:{result.problem}"))
    print(prose("\n".join(agreement.lines())))
    print(
        say(
            f"用时 {time.monotonic() - started:.0f} 秒。通报:{out / 'circular.docx'}",
            f"{time.monotonic() - started:.0f} s. The circular: {out / 'circular.docx'}",
        )
    )
    if not no_serve:
        show(out, port)
    return PASSED if agreement.complete else FAILED


def _inspect(province: Province, ports: Ports, out: Path) -> list[Result]:
    fetch = FetchSettings(
        resolve=resolve_rules(province, ports), allow_private=True, delay_seconds=0.0
    )
    _write_lists(province, out)
    listed = read_sites(out / "sites.csv").sites + read_sites(out / "national.csv").sites
    probes = _probe(listed, fetch)
    write_probes(out / "probes.csv", probes)
    plan = Plan(
        sites=listed,
        rulebooks=(RULEBOOK,),
        as_of=AS_OF,
        out=out / "sites",
        fetch=fetch,
        crawl=CrawlSettings(
            render=Render.NEVER,
            vantage=say("本机演练", "practice, loopback"),
            # The office that the demo ends in scores again under what people decide there.
            keeps_observations=True,
        ),
        jobs=os.cpu_count() or 1,
        probes=probes,
    )
    note(
        f"演练省:抽查 {len(province.sites)} 个网站,另有国家抽查的 {len(province.national)} 个,指标 {RULEBOOK},监测时间点 {AS_OF}。",
        f"Practice province: {len(province.sites)} sites sampled, {len(province.national)} more of "
        f"the national check, rulebook {RULEBOOK}, as of {AS_OF}.",
    )
    with Meter(len(listed)) as meter:
        return run_round(plan, meter)


def _write_lists(province: Province, out: Path) -> None:
    # Which province it is: whoever opens the folder later can have it served again.
    which = {"seed": province.seed, "sites": len(province.sites)}
    write_atomically(out / WHICH, (json.dumps(which) + "\n").encode())
    write_atomically(out / "sites.csv", sites_csv(province.sites).encode("utf-8-sig"))
    write_atomically(out / "national.csv", sites_csv(province.national).encode("utf-8-sig"))


def _probe(sites: Sequence[Site], fetch: FetchSettings) -> tuple[Probe, ...]:
    """A week of availability samples, on a clock that runs much faster than ours."""
    limits = replace(
        fetch,
        first_byte_seconds=fetch.first_byte_seconds * LIMIT_FACTOR,
        connect_seconds=fetch.connect_seconds * LIMIT_FACTOR,
        total_seconds=fetch.total_seconds * LIMIT_FACTOR,
        connections_per_host=PROBES_AT_ONCE,
        # On the fast clock two probes of a host are 50 minutes apart, however soon they follow.
        slowest_delay_seconds=0.0,
    )
    for seconds in WEEK_SECONDS:
        taken = _week(sites, limits, seconds)
        if not _stood_still(sites, taken):
            break
        note(
            "监测期间本机停顿过,有的天不足 20 次。",
            "The machine stood still meanwhile: there are days with fewer than 20 samples.",
        )
    return taken


def _week(sites: Sequence[Site], limits: FetchSettings, seconds: float) -> tuple[Probe, ...]:
    instants = probe_instants(AS_OF)
    faster = (instants[-1] - instants[0]).total_seconds() / seconds
    note(
        f"首页监测:{len(sites)} 个网站各 {len(instants)} 次;时钟加速 {faster:,.0f} 倍,"
        f"15 秒时限相应按 {limits.first_byte_seconds:g} 秒计。",
        f"Availability: {len(instants)} samples of each of {len(sites)} sites on a clock "
        f"{faster:,.0f} times as fast; the 15 s limit is {limits.first_byte_seconds:g} s.",
    )
    with closing(Client(limits, now)) as client:
        clock = AcceleratedClock(faster, instants[0])
        return take_probes(
            sites, client, instants, clock, limit_factor=LIMIT_FACTOR, overlap=PROBES_AT_ONCE
        ).probes


def _stood_still(sites: Sequence[Site], taken: Sequence[Probe]) -> bool:
    """Whether some site lacks a full week: the clock goes on while nobody asks or answers."""
    by_site: dict[str, list[Probe]] = {site.url: [] for site in sites}
    for probe in taken:
        by_site[probe.url].append(probe)
    return any(ProbeSeries.of(probes, AS_OF).undetermined for probes in by_site.values())


def _write_campaign(province: Province, results: Sequence[Result], out: Path) -> dict[str, Any]:
    # Results stand in the order of the lists: the sample, then the four of the national check.
    listed = read_sites(out / "sites.csv").sites + read_sites(out / "national.csv").sites
    briefs = [
        result.brief or unjudged(site, result.problem)
        for site, result in zip(listed, results, strict=True)
    ]
    sampled, national = briefs[: len(province.sites)], briefs[len(province.sites) :]
    campaign = campaign_of(sampled, national, EARLIER, **ABOUT, as_of=AS_OF.isoformat())
    content = json.dumps(campaign, ensure_ascii=False, indent=2) + "\n"
    write_atomically(out / "campaign.json", content.encode())
    return campaign
