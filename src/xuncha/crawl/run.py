"""Many sites at once in one process: one CurlMulti loop, one evidence file a site."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from xuncha.crawl.inflight import InFlight, Means
from xuncha.crawl.intake import Intake
from xuncha.crawl.jobs import SITES_AT_ONCE, CrawlJob, CrawlResult, CrawlTiming, Progress
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.crawl.outside.shared import SharedChecks
from xuncha.crawl.rendering.desk import open_renderer
from xuncha.errors import one_line
from xuncha.fetch.browserjob import Renderer
from xuncha.fetch.client import Client
from xuncha.fetch.pace import SharedPace
from xuncha.machine.memory import trim
from xuncha.settings import CrawlSettings, FetchSettings

# Timers are looked at, and progress is told, this often.
_TICK_SECONDS = 0.1
# What ended sites leave free is handed back to the system at most this often: it takes milliseconds.
_TRIM_SECONDS = 1.0


def crawl_sites(
    jobs: Iterable[CrawlJob | None],
    fetch: FetchSettings,
    crawl: CrawlSettings,
    progress: Callable[[Progress], None],
    stop: Callable[[], bool],
    now: Callable[[], datetime],
    *,
    sites_at_once: int = SITES_AT_ONCE,
    timing: CrawlTiming | None = None,
    renderer: Renderer | None = None,
    reading: Callable[[CrawlJob, str], None] | None = None,
    answers: AnswerFile | None = None,
    pace: SharedPace | None = None,
    keeps_results: bool = True,
) -> list[CrawlResult]:
    """Crawl all sites, each into its evidence file; one result a job, in the order they ended.

    `jobs` may give None for "none just now"; it is asked again while others run. `reading` is told
    the URL of each page before it is taken apart and "" after: should the process die of a page,
    it is known of which. `answers` shares what is asked of external targets with other processes,
    `pace` when each host may be asked.
    Without `keeps_results` the list stays empty: who is told each end by `progress` needs no other
    copy of it, and a crawler of a national round serves thousands of sites.
    A job whose evidence is complete is not crawled again. After `stop()` says True nothing more
    is asked; what was written stays as a .part file, and the next run goes on from there.
    Trouble with one site (a full disk, a fault of ours) is that site's `error`.
    """
    client = Client(fetch, now, pace=pace)
    renderer = renderer or open_renderer(fetch, crawl, client.submit)
    if fetch.resolve:
        # --resolve says where to connect for one port, and nothing of where https would lead.
        crawl = replace(crawl, asks_https=False)
        leads_over_ipv6 = any(":" in rule.address for rule in fetch.resolve)
        crawl = replace(crawl, asks_ipv6=crawl.asks_ipv6 and leads_over_ipv6)
    shared = SharedChecks(client, answers)
    means = Means(client, shared, renderer, crawl, timing or _timing(crawl), now, reading)
    run = _Run(means, progress, keeps_results)
    try:
        return run.work(iter(jobs), stop, Intake(sites_at_once, time.monotonic()))
    finally:
        run.close()


def _timing(crawl: CrawlSettings) -> CrawlTiming:
    """Whoever is in a hurry with the second look is so with all that follows from it."""
    wait = crawl.second_look_seconds
    return CrawlTiming(recheck_seconds=wait, network_wait_seconds=wait, standstill_seconds=wait)


class _Run:
    def __init__(
        self, means: Means, progress: Callable[[Progress], None], keeps_results: bool
    ) -> None:
        self._means, self._progress, self._keeps_results = means, progress, keeps_results
        self._running: dict[InFlight, None] = {}
        # Sites to which something happened since the last round.
        self._awake: dict[InFlight, None] = {}
        self._next_tick = self._next_trim = 0.0
        self._has_freed = False
        self._results: list[CrawlResult] = []
        self._pages_of_ended = 0

    def _wake(self, running: InFlight) -> None:
        self._awake[running] = None

    def work(
        self, jobs: Iterator[CrawlJob | None], stop: Callable[[], bool], intake: Intake
    ) -> list[CrawlResult]:
        more = True
        while not stop():
            while more and len(self._running) < intake.allowed:
                try:
                    job = next(jobs)
                except StopIteration:
                    more = False
                    break
                if job is None:
                    break
                self._begin(job)
            if not self._running and not more:
                break
            self._advance(intake)
        for running in list(self._running):
            self._end(running, CrawlResult(running.job, finished=False))
        return self._results

    def close(self) -> None:
        for running in self._running:
            running.close()
        if self._means.renderer is not None:
            self._means.renderer.close()
        self._means.shared.close()
        self._means.client.close()

    def _begin(self, job: CrawlJob) -> None:
        if self._means.settings.keeps_evidence and job.evidence_path.exists():
            self._report(CrawlResult(job, finished=True, reused=True))
            return
        try:
            running = InFlight(job, self._means, self._wake)
        except Exception as error:
            self._report(CrawlResult(job, finished=False, error=one_line(error)))
            return
        self._running[running] = None
        if len(self._running) > 1:
            self._means.shared.network.has_company = True

    def _advance(self, intake: Intake) -> None:
        """One round: sites with something to do do it, then wait for the wire."""
        awake, self._awake = self._awake, {}
        moment = time.monotonic()
        if moment >= self._next_tick:
            self._next_tick = moment + _TICK_SECONDS
            awake = dict.fromkeys(self._running)
            self._means.shared.network.look()
            intake.look(moment, self._means.client.waited_seconds, len(self._running))
            self._means.shared.look()
            self._report(None)
            self._trim(moment)
        for running in awake:
            if running not in self._running:
                continue
            if running.advance():
                self._awake[running] = None
            result = running.result()
            if result is not None:
                self._end(running, result)
        if self._means.renderer is not None:
            self._means.renderer.deliver()
        self._means.client.step(0.0 if self._awake else _TICK_SECONDS)

    def _trim(self, moment: float) -> None:
        if self._has_freed and moment >= self._next_trim:
            self._has_freed, self._next_trim = False, moment + _TRIM_SECONDS
            trim()

    def _end(self, running: InFlight, result: CrawlResult) -> None:
        running.close()
        del self._running[running]
        self._has_freed = True
        self._pages_of_ended += running.site.pages
        self._report(result)

    def _report(self, ended: CrawlResult | None) -> None:
        if ended is not None and self._keeps_results:
            self._results.append(ended)
        self._progress(
            Progress(
                sites_running=len(self._running),
                pages=self._pages_of_ended + sum(r.site.pages for r in self._running),
                ended=ended,
            )
        )
