"""One round: many sites crawled by several processes, each judged as soon as its crawl ends.

Crawling and judging run in processes of their own: a page that is slow to judge never delays
the clock of a request. Nothing is shared but files: a site's evidence is complete or it is a
`.part` that the next run continues, so any process may be killed at any moment.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

from xuncha.clock import now, stamp
from xuncha.crawl.jobs import CrawlJob, CrawlResult, Progress
from xuncha.crawl.run import crawl_sites
from xuncha.errors import InputError
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import DeclaredColumn, Probe, Site
from xuncha.judging import judge_folder
from xuncha.progress import Meter, note
from xuncha.report.summary import write_summary
from xuncha.settings import CrawlSettings, FetchSettings
from xuncha.sites import belongs_to, folder_of, host_of
from xuncha.words import say

EVIDENCE = "evidence.warc.gz"
# How often the main process looks whether a worker has died, in seconds.
_WATCH_SECONDS = 0.5


@dataclass(frozen=True)
class Plan:
    """Everything a round needs to know."""

    sites: tuple[Site, ...]
    rulebooks: tuple[str, ...]
    as_of: date
    out: Path
    fetch: FetchSettings
    crawl: CrawlSettings
    jobs: int
    rejected: tuple[tuple[str, str], ...] = ()
    declared: tuple[DeclaredColumn, ...] = ()
    probes: tuple[Probe, ...] = ()


@dataclass(frozen=True)
class Result:
    """One site of the round: its report, or why there is none."""

    name: str
    folder: Path
    report: Mapping[str, Any] | None
    problem: str = ""


def run_round(plan: Plan, meter: Meter) -> list[Result]:
    """Crawl what has no complete evidence yet, judge everything, write the summary.

    Results stand in the order of the list. Ctrl-C stops cleanly: KeyboardInterrupt is raised
    after the crawlers have closed their files, and a second run goes on from what is there.
    """
    folders = {site.url: plan.out / folder_of(site, plan.sites) for site in plan.sites}
    done = [site for site in plan.sites if (folders[site.url] / EVIDENCE).is_file()]
    if done:
        note(
            f"{len(done)} 个网站在 {plan.out} 已有完整证据,不再抓取,直接评判。"
            "要重新抓取,请换一个 --out。",
            f"{len(done)} sites have complete evidence in {plan.out} and are judged from it. "
            "To crawl them again, choose another --out.",
        )
    round_ = _Round(plan, folders, meter)
    results = round_.run(crawled=done, to_crawl=[s for s in plan.sites if s not in done])
    results += [Result(name, plan.out, None, problem) for name, problem in plan.rejected]
    write_summary(plan.out, [(r.name, r.report, r.problem) for r in results])
    return results


class _Round:
    """The crawling processes, the judging processes, and what they have come to."""

    def __init__(self, plan: Plan, folders: Mapping[str, Path], meter: Meter) -> None:
        self._plan = plan
        self._folders = folders
        self._meter = meter
        self._context = multiprocessing.get_context("spawn")
        self._judged: dict[str, Future[Mapping[str, Any]]] = {}
        self._problems: dict[str, str] = {}

    def run(self, crawled: Sequence[Site], to_crawl: Sequence[Site]) -> list[Result]:
        workers = max(1, min(self._plan.jobs, len(self._plan.sites)))
        with ProcessPoolExecutor(workers, self._context, initializer=_ignore_ctrl_c) as judges:
            self._judges = judges
            for site in crawled:
                self._judge(site)
            self._crawl(to_crawl, workers)
            return [self._result(site) for site in self._plan.sites]

    def _judge(self, site: Site) -> None:
        folder = self._folders[site.url]
        future = self._judges.submit(
            judge_folder, folder, self._plan.rulebooks, self._plan.as_of, now()
        )
        future.add_done_callback(lambda _: self._meter.site_done())
        self._judged[site.url] = future

    def _crawl(self, sites: Sequence[Site], workers: int) -> None:
        events: multiprocessing.Queue[tuple[int, Progress]] = self._context.Queue()
        stop = self._context.Event()
        waiting = {site.url: site for site in sites}
        crawlers = {}
        for number, shard in enumerate(_shards(sites, workers)):
            crawler = self._context.Process(
                target=_crawl_shard,
                args=(number, [self._job(site) for site in shard], self._plan, events, stop),
                daemon=True,
            )
            crawler.start()
            crawlers[number] = (crawler, shard)
        try:
            while waiting:
                try:
                    number, progress = events.get(timeout=_WATCH_SECONDS)
                except queue.Empty:
                    for crawler, shard in crawlers.values():
                        if not crawler.is_alive() and events.empty():
                            self._crawler_died(crawler.exitcode, shard, waiting)
                    continue
                self._meter.pages_read(number, progress.pages)
                if progress.ended:
                    self._ended(progress.ended, waiting)
        except KeyboardInterrupt:
            stop.set()
            note("正在停止,已抓取的证据会保留……", "Stopping; what was crawled is kept …")
            raise
        finally:
            if waiting:
                stop.set()
            for crawler, _ in crawlers.values():
                crawler.join(timeout=30)

    def _job(self, site: Site) -> CrawlJob:
        plan = self._plan
        host = host_of(site.url)
        header = EvidenceHeader(
            site=site,
            as_of=plan.as_of,
            started_at=stamp(now()),
            vantage=plan.crawl.vantage,
            settings={"rulebooks": list(plan.rulebooks), "max_pages": plan.crawl.max_pages},
            columns=tuple(c for c in plan.declared if belongs_to(c.site, site)),
            other_sites=tuple(s.url for s in plan.sites if s.url != site.url),
        )
        probes = tuple(p for p in plan.probes if host_of(p.url) == host)
        return CrawlJob(site, self._folders[site.url] / EVIDENCE, header, probes)

    def _ended(self, result: CrawlResult, waiting: dict[str, Site]) -> None:
        site = waiting.pop(result.job.site.url)
        if result.finished:
            self._judge(site)
        else:
            self._problems[site.url] = result.error
            self._meter.site_done()

    def _crawler_died(
        self, code: int | None, shard: Sequence[Site], waiting: dict[str, Site]
    ) -> None:
        for site in shard:
            if waiting.pop(site.url, None):
                self._problems[site.url] = say(
                    f"抓取进程意外结束(代码 {code})。用同一个 --out 再运行一次,会接着做。",
                    f"The crawling process ended with code {code}. Run again with the same --out.",
                )
                self._meter.site_done()

    def _result(self, site: Site) -> Result:
        folder = self._folders[site.url]
        name = site.name or site.url
        if site.url in self._problems:
            return Result(name, folder, None, self._problems[site.url])
        try:
            return Result(name, folder, self._judged[site.url].result())
        except InputError as error:
            return Result(name, folder, None, str(error))


def _shards(sites: Sequence[Site], count: int) -> list[list[Site]]:
    """Sites in `count` shares; sites of one host stay together, so that politeness holds."""
    hosts = list(dict.fromkeys(host_of(site.url).split(":")[0] for site in sites))
    share = {host: n % count for n, host in enumerate(hosts)}
    shards: list[list[Site]] = [[] for _ in range(count)]
    for site in sites:
        shards[share[host_of(site.url).split(":")[0]]].append(site)
    return [shard for shard in shards if shard]


def _crawl_shard(
    number: int,
    jobs: Sequence[CrawlJob],
    plan: Plan,
    events: multiprocessing.Queue[tuple[int, Progress]],
    stop: Event,
) -> None:
    _ignore_ctrl_c()
    crawl_sites(
        jobs,
        plan.fetch,
        plan.crawl,
        progress=lambda progress: events.put((number, progress)),
        stop=stop.is_set,
        now=now,
    )


def _ignore_ctrl_c() -> None:
    # The main process hears Ctrl-C and tells the others to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
