"""One site in flight, and what all sites of one process are crawled with."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from xuncha.crawl.continuing import open_writer
from xuncha.crawl.desk import Desk
from xuncha.crawl.jobs import CrawlJob, CrawlResult, CrawlTiming
from xuncha.crawl.outages.misses import Misses
from xuncha.crawl.outside.shared import SharedChecks
from xuncha.crawl.rendering.desk import desk_for
from xuncha.crawl.ruling.ledger import LinkLedger, NoEvidence
from xuncha.crawl.visit.site import SiteCrawl
from xuncha.errors import InputError, one_line
from xuncha.evidence.writer import EvidenceWriter
from xuncha.fetch.browserjob import Renderer
from xuncha.fetch.client import Client
from xuncha.settings import CrawlSettings


@dataclass(frozen=True, slots=True)
class Means:
    """What the sites of one process share."""

    client: Client
    shared: SharedChecks
    renderer: Renderer | None
    settings: CrawlSettings
    timing: CrawlTiming
    now: Callable[[], datetime]
    # Told the page that is about to be taken apart, and "" after.
    reading: Callable[[CrawlJob, str], None] | None


class InFlight:
    """One site: its evidence file, its desk, its state."""

    def __init__(self, job: CrawlJob, means: Means, wake: Callable[[InFlight], None]) -> None:
        """`wake` is called whenever something happened to the site."""
        self.job = job
        self._error: Exception | None = None
        self._writer: EvidenceWriter | None = None
        is_resumed, ledger = False, None
        if means.settings.keeps_evidence:
            self._writer, is_resumed = open_writer(job)
        else:
            ledger = LinkLedger()
        self._ledger = ledger
        self.desk = Desk(
            means.client,
            means.shared,
            self._writer or NoEvidence(),
            self._fail,
            lambda: wake(self),
            desk_for(job, means.renderer, means.settings.render, means.now),
            ledger.note if ledger else None,
            Misses(means.shared.network, job.site.url),
        )
        if means.reading is not None:
            self.desk.on_reading = partial(means.reading, job)
        if is_resumed and self._writer is not None:
            self.desk.remember(self._writer.exchanges())
        on_links = ledger.found if ledger else None
        self.site = SiteCrawl(
            job, self.desk, means.settings, means.timing, time.monotonic, on_links
        )
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
            from xuncha.given.ranges import places_of

            self._writer.write_places(places_of(self.job.addresses, self._writer.addresses))
        self._writer.finish(coverage)
        return CrawlResult(self.job, finished=True, coverage=coverage)

    def close(self) -> None:
        """Let go of the file; answers that still come are for nobody."""
        self.desk.close()
        if self._writer is not None:
            self._writer.close()

    def _fail(self, error: Exception) -> None:
        self._error = self._error or error
        self.desk.close()
