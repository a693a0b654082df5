"""Many sites at once in one process: one CurlMulti loop, one evidence file a site."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from xuncha.crawl.answerfile import AnswerFile
from xuncha.crawl.desk import Desk
from xuncha.crawl.intake import Intake
from xuncha.crawl.jobs import SITES_AT_ONCE, CrawlJob, CrawlResult, CrawlTiming, Progress
from xuncha.crawl.ledger import LinkLedger, NoEvidence
from xuncha.crawl.misses import Misses
from xuncha.crawl.renderdesk import desk_for, open_renderer
from xuncha.crawl.shared import SharedChecks
from xuncha.crawl.site import SiteCrawl
from xuncha.errors import InputError, one_line
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.writer import EvidenceWriter
from xuncha.fetch.browserjob import Renderer
from xuncha.fetch.client import Client
from xuncha.given.ranges import places_of
from xuncha.memory import trim
from xuncha.settings import CrawlSettings, FetchSettings

# A crawl that was stopped before midnight goes on after it; what was seen long ago does not count.
MOST_DAYS_APART = 2
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
) -> list[CrawlResult]:
    """Crawl all sites, each into its evidence file; one result a job, in the order they ended.

    `jobs` may give None for "none just now"; it is asked again while others run. `reading` is told
    the URL of each page before it is taken apart and "" after: should the process die of a page,
    it is known of which. `answers` shares what is asked of external targets with other processes.
    A job whose evidence is complete is not crawled again. After `stop()` says True nothing more
    is asked; what was written stays as a .part file, and the next run goes on from there.
    Trouble with one site (a full disk, a fault of ours) is that site's `error`.
    """
    client = Client(fetch, now)
    renderer = renderer or open_renderer(fetch, crawl, client.submit)
    if fetch.resolve:
        # --resolve says where to connect for one port, and nothing of where https would lead.
        crawl = replace(crawl, asks_https=False)
        leads_over_ipv6 = any(":" in rule.address for rule in fetch.resolve)
        crawl = replace(crawl, asks_ipv6=crawl.asks_ipv6 and leads_over_ipv6)
    run = _Run(
        client,
        renderer,
        crawl,
        timing or _timing(crawl),
        progress,
        now,
        reading,
        answers,
    )
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
        self,
        client: Client,
        renderer: Renderer | None,
        settings: CrawlSettings,
        timing: CrawlTiming,
        progress: Callable[[Progress], None],
        now: Callable[[], datetime],
        reading: Callable[[CrawlJob, str], None] | None,
        answers: AnswerFile | None,
    ) -> None:
        self.reading = reading
        self.client, self.settings, self.timing = client, settings, timing
        self.renderer, self.now = renderer, now
        self.shared = SharedChecks(client, answers)
        self._progress = progress
        self._running: dict[_Running, None] = {}
        # Sites to which something happened since the last round.
        self._awake: dict[_Running, None] = {}
        self._next_tick = self._next_trim = 0.0
        self._has_freed = False
        self._results: list[CrawlResult] = []
        self._pages_of_ended = self._requests_of_ended = 0

    def wake(self, running: _Running) -> None:
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
        if self.renderer is not None:
            self.renderer.close()
        self.shared.close()
        self.client.close()

    def _begin(self, job: CrawlJob) -> None:
        if self.settings.keeps_evidence and job.evidence_path.exists():
            self._report(CrawlResult(job, finished=True, reused=True))
            return
        try:
            running = _Running(job, self)
        except Exception as error:
            self._report(CrawlResult(job, finished=False, error=one_line(error)))
            return
        self._running[running] = None
        if len(self._running) > 1:
            self.shared.network.has_company = True

    def _advance(self, intake: Intake) -> None:
        """One round: sites with something to do do it, then wait for the wire."""
        awake, self._awake = self._awake, {}
        moment = time.monotonic()
        if moment >= self._next_tick:
            self._next_tick = moment + _TICK_SECONDS
            awake = dict.fromkeys(self._running)
            self.shared.network.look()
            intake.look(moment, self.client.waited_seconds, len(self._running))
            self.shared.look()
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
        if self.renderer is not None:
            self.renderer.deliver()
        self.client.step(0.0 if self._awake else _TICK_SECONDS)

    def _trim(self, moment: float) -> None:
        if self._has_freed and moment >= self._next_trim:
            self._has_freed, self._next_trim = False, moment + _TRIM_SECONDS
            trim()

    def _end(self, running: _Running, result: CrawlResult) -> None:
        running.close()
        del self._running[running]
        self._has_freed = True
        self._pages_of_ended += running.site.pages
        self._requests_of_ended += running.desk.requests
        self._report(result)

    def _report(self, ended: CrawlResult | None) -> None:
        if ended is not None:
            self._results.append(ended)
        self._progress(
            Progress(
                sites_done=len(self._results),
                sites_running=len(self._running),
                pages=self._pages_of_ended + sum(r.site.pages for r in self._running),
                requests=self._requests_of_ended + sum(r.desk.requests for r in self._running),
                ended=ended,
            )
        )


class _Running:
    """One site in flight: its evidence file, its desk, its state."""

    def __init__(self, job: CrawlJob, run: _Run) -> None:
        self.job = job
        self._error: Exception | None = None
        self._writer: EvidenceWriter | None = None
        is_resumed, ledger = False, None
        if run.settings.keeps_evidence:
            self._writer, is_resumed = _open_writer(job)
        else:
            ledger = LinkLedger()
        self._ledger = ledger
        self.desk = Desk(
            run.client,
            run.shared,
            self._writer or NoEvidence(),
            self._fail,
            lambda: run.wake(self),
            desk_for(job, run.renderer, run.settings.render, run.now),
            ledger.note if ledger else None,
            Misses(run.shared.network, job.site.url),
        )
        if run.reading is not None:
            self.desk.on_reading = partial(run.reading, job)
        if is_resumed and self._writer is not None:
            self.desk.remember(self._writer.exchanges())
        on_links = ledger.found if ledger else None
        self.site = SiteCrawl(job, self.desk, run.settings, run.timing, time.monotonic, on_links)
        self.site.start()

    def advance(self) -> bool:
        """Deliver what needs no network and ask for more; whether there is more to deliver."""
        try:
            more = self.desk.pump()
            self.site.tick()
        except Exception as error:
            self._fail(error)
            return True
        return more

    def result(self) -> CrawlResult | None:
        """How the site ended; None while it has not. A finished site has its evidence complete."""
        if self._error is None and self.site.is_done:
            try:
                return self._finished()
            except (InputError, OSError) as error:
                self._fail(error)
        if self._error is not None:
            return CrawlResult(self.job, finished=False, error=one_line(self._error))
        return None

    def _finished(self) -> CrawlResult:
        outages = self.desk.misses.outages()
        coverage = replace(self.site.coverage(), probes=len(self.job.probes), outages=outages)
        if self._ledger is not None:
            faults = self._ledger.faults(self.site.scope, coverage)
            return CrawlResult(self.job, finished=True, coverage=coverage, faults=faults)
        assert self._writer is not None
        self._writer.write_probes(self.job.probes)
        if self.job.addresses is not None:
            self._writer.write_places(places_of(self.job.addresses, self._writer.addresses))
        self._writer.finish(coverage)
        return CrawlResult(self.job, finished=True, coverage=coverage)

    def close(self) -> None:
        self.desk.close()
        if self._writer is not None:
            self._writer.close()

    def _fail(self, error: Exception) -> None:
        self._error = self._error or error
        self.desk.close()


def _is_same(then: EvidenceHeader, now: EvidenceHeader) -> bool:
    """Whether an interrupted inspection was this one."""
    apart = abs((then.as_of - now.as_of).days)
    # What was given then and is not now was given all the same.
    has_policies = now.policies in ((), then.policies)
    has_earlier = now.earlier in (None, then.earlier)
    is_there = then.site == now.site and apart <= MOST_DAYS_APART
    return is_there and has_policies and has_earlier


def _open_writer(job: CrawlJob) -> tuple[EvidenceWriter, bool]:
    """The writer, and whether an interrupted run of the same inspection left it something."""
    job.evidence_path.parent.mkdir(parents=True, exist_ok=True)
    found = EvidenceWriter.reopen(job.evidence_path)
    if found is not None:
        if _is_same(found.header, job.header):
            return found, True
        # Another time point or another row of the list: what was seen then does not count now.
        # And what was not given then is not in its header.
        found.close()
    return EvidenceWriter(job.evidence_path, job.header), False
