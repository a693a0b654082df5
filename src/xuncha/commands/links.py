"""`xuncha links`: the links of websites that do not open; nothing is judged and nothing kept."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from xuncha.clock import today
from xuncha.crawl.jobs import CrawlJob
from xuncha.evidence.header import EvidenceHeader
from xuncha.exits import FAILED, PASSED, UNDETERMINED
from xuncha.facts import LinkTarget, LinkVerdict, Site
from xuncha.machine.files import ready_file
from xuncha.machine.scratch import scratch
from xuncha.othersites import OtherSites
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import Done, Runner, Task, inspect_all
from xuncha.settings import CrawlSettings, FetchSettings, Render
from xuncha.sites import sites_asked_for
from xuncha.tables import write_csv
from xuncha.terminal.progress import Meter, note
from xuncha.words import say

FIELDS = ("site", "url", "verdict", "status", "reason", "first_parent")
_DEAD = (LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD)


@dataclass(frozen=True, slots=True)
class Request:
    """The options of the command, as typed."""

    urls: tuple[str, ...]
    sites: Path | None
    max_pages: int
    connections: int
    delay: float
    second_look: float
    allow_private: bool
    authority: bool
    jobs: int | None
    out: Path


def run(request: Request) -> int:
    """Check, write the table of what did not open, and give the exit code.

    Raises InputError where there is nothing to check or the table cannot be written.
    """
    found = sites_asked_for(request.urls, request.sites)
    # Better said now than after hours of asking.
    ready_file(request.out)
    with Meter(len(found.sites)) as meter:
        ended = _checked(request, found.sites, meter)
    faults = _faults(ended)
    write_csv(request.out, FIELDS, (_row(site, fault) for site, fault in faults))
    print(_summary(ended, faults, request.out))
    problems = [*_problems(ended), *(problem for _, problem in found.rejected)]
    for line in (*problems, *found.repeated):
        note(line, line)
    if any(fault.verdict in _DEAD for _, fault in faults):
        return FAILED
    return UNDETERMINED if problems else PASSED


def settings_of(request: Request) -> tuple[FetchSettings, CrawlSettings]:
    """What an inspection asks beside the links is left out, and no evidence is kept."""
    fetch = FetchSettings(
        connections_per_host=request.connections,
        delay_seconds=request.delay,
        allow_private=request.allow_private,
    )
    crawl = CrawlSettings(
        max_pages=request.max_pages,
        has_authority=request.authority,
        render=Render.NEVER,
        second_look_seconds=request.second_look,
        attachments_read=0,
        strangers_read=0,
        asks_as_search_engine=False,
        asks_https=False,
        asks_ipv6=False,
        keeps_evidence=False,
    )
    return fetch, crawl


def _checked(request: Request, sites: Sequence[Site], meter: Meter) -> list[Done]:
    """The ends of all sites, in the order of the list."""
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        runner = _runner(request, len(sites), meter)
        try:
            ended = {}
            for done in inspect_all(runner, _tasks(sites, Path(folder))):
                ended[done.task.key] = done
                meter.site_done()
        finally:
            runner.stop()
    return [ended[site.url] for site in sites]


def _runner(request: Request, sites: int, meter: Meter) -> Runner:
    fetch, crawl = settings_of(request)
    if sites == 1:
        # Only where this very process crawls does it need what crawls.
        from xuncha.runners.here import HereRunner

        return HereRunner(fetch, crawl, meter.pages_read)
    return LocalRunner(fetch, crawl, request.jobs or os.cpu_count() or 1, meter.pages_read)


def _tasks(sites: Sequence[Site], folder: Path) -> Iterable[Task]:
    portals = {site.url for site in sites if site.is_portal}
    others = OtherSites((site.url for site in sites), portals=portals)
    for number, site in enumerate(sites):
        header = EvidenceHeader(site=site, as_of=today(), other_sites=others.of(site.url))
        # Where evidence would stand: a place of its own for every site.
        job = CrawlJob(site, folder / str(number) / "evidence.warc.gz", header)
        yield Task(site.url, job, (), today())


def _problems(ended: Iterable[Done]) -> Iterator[str]:
    """A line for every site whose links were not looked at."""
    for done in ended:
        site = done.task.crawl.site
        name = site.name or site.url
        if done.crawled is None:
            yield say(f"{name}：{done.problem}", f"{name}: {done.problem}")
        elif not done.crawled.coverage or not done.crawled.coverage.pages:
            yield say(
                f"{name}：首页没有读到,链接没有查。用 xuncha inspect 检查可以知道原因。",
                f"{name}: the home page could not be read, so no link was checked. "
                "xuncha inspect tells why.",
            )


def _faults(ended: Iterable[Done]) -> list[tuple[Site, LinkTarget]]:
    crawled = [done for done in ended if done.crawled]
    return [(d.task.crawl.site, fault) for d in crawled if d.crawled for fault in d.crawled.faults]


def _row(site: Site, fault: LinkTarget) -> tuple[object, ...]:
    page = fault.parents[0] if fault.parents else ""
    return site.url, fault.url, fault.verdict, fault.status, fault.reason, page


def _summary(ended: Sequence[Done], faults: Sequence[tuple[Site, LinkTarget]], out: Path) -> str:
    coverages = [d.crawled.coverage for d in ended if d.crawled and d.crawled.coverage]
    pages, links = sum(c.pages for c in coverages), sum(c.links for c in coverages)
    dead = sum(fault.verdict in _DEAD for _, fault in faults)
    return say(
        f"{len(ended)} 个网站,读 {pages} 页,链接目标 {links} 个:打不开 {dead} 个,"
        f"无法核实 {len(faults) - dead} 个。明细:{out}",
        f"{len(ended)} sites, {pages} pages, {links} link targets: {dead} dead, "
        f"{len(faults) - dead} could not be verified. Details: {out}",
    )
