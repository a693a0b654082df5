"""The first thing asked of a site: its home page, three times before it is given up."""

from __future__ import annotations

from collections.abc import Callable

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.failures import FAULTS, PASSING, is_readable
from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outages.doubts import Doubts
from xuncha.facts import Purpose
from xuncha.fetch.request import Request

HOME_ATTEMPTS = 3


class HomeVisit:
    """Asks until the home page came, or did not come often enough."""

    def __init__(
        self,
        url: str,
        desk: Desk,
        timing: CrawlTiming,
        clock: Callable[[], float],
        then: Callable[[Digest | None], None],
    ) -> None:
        """`then` is told the home page, once; None: it was given up."""
        self._url, self._desk, self._timing, self._clock = url, desk, timing, clock
        self._then = then
        self._doubts = Doubts(desk, timing, clock)
        self._attempts = 0
        self._ask_at: float | None = None
        # It failed often enough; whether that was our own network is being settled.
        self._is_doubted = False

    def ask(self) -> None:
        """Ask for the home page."""
        self._attempts += 1
        self._desk.ask(Request(self._url, "GET", Purpose.HOME), self._came)

    def tick(self) -> None:
        """Do what is due."""
        if self._ask_at is not None and self._clock() >= self._ask_at:
            self._ask_at = None
            self.ask()
        if self._is_doubted:
            self._settle()

    def _came(self, digest: Digest) -> None:
        exchange = digest.exchange
        is_last = self._attempts >= HOME_ATTEMPTS
        if digest.is_empty and not is_last:
            self._ask_at = self._clock() + self._timing.home_retry_seconds
        elif is_readable(exchange.outcome, exchange.status):
            self._then(digest)
        elif exchange.outcome in FAULTS and not is_last:
            self._ask_at = self._clock() + self._timing.home_retry_seconds
        else:
            self._is_doubted = exchange.outcome in PASSING
            if not self._is_doubted:
                self._then(None)

    def _settle(self) -> None:
        unsettled = self._doubts.unsettled([self._url], HOME_ATTEMPTS)
        if unsettled is None:
            return
        self._is_doubted = False
        if unsettled:
            self.ask()
        else:
            self._then(None)
