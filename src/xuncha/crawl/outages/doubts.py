"""What failed while our own network was out is asked again, once the network is seen to be back.

Whether it is back a control tells: an address that has answered in this round. Where none has, or
the outage goes on for too long, what failed stays what it is: not established.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outages.misses import Miss
from xuncha.crawl.outages.roundnetwork import is_answer
from xuncha.facts import Purpose
from xuncha.fetch.request import Request

# Controls asked for one site; at ten seconds each, five minutes of outage.
MOST_CONTROLS = 30


class Doubts:
    """The doubts of one site. Its clock is that of the crawl, in seconds."""

    def __init__(self, desk: Desk, timing: CrawlTiming, clock: Callable[[], float]) -> None:
        self._desk, self._timing, self._clock = desk, timing, clock
        self._misses = desk.misses
        self._controls = 0
        self._is_asking = self._is_back = False
        self._wait_until = 0.0

    def unsettled(self, urls: Iterable[str], needed: int) -> list[str] | None:
        """Of addresses that failed, those to ask again now; none: all is settled; None: wait.

        Settled is what failed at least `needed` times while our own network was well.
        """
        failed = list(urls)
        if not failed:
            return []
        if self._is_asking or self._waits_for_others():
            return None
        void = [url for url in failed if self._is_open(url, needed)]
        if not void or self._controls >= MOST_CONTROLS:
            return []
        if self._clock() < self._wait_until:
            return None
        if self._is_back:
            self._is_back = False
            self._wait_until = self._clock() + self._timing.recheck_seconds
            return void
        return None if self._ask_control(self._misses.void(void[0])[0]) else []

    def prove(self, url: str) -> None:
        """An address that was asked anew failed again: an answer right now makes that its own.

        Where nothing else is asked any more, nobody else tells whether our network is well.
        """
        void = self._misses.void(url)
        if void and not self._is_asking and self._controls < MOST_CONTROLS:
            self._ask_control(void[-1])

    def _waits_for_others(self) -> bool:
        """What others saw at the same moment is heard a little later."""
        since = time.time() - self._misses.last_end
        # Before now by a clock that was set back meanwhile: nobody waits until it has caught up.
        is_just_now = 0 <= since < self._timing.settle_seconds
        return self._misses.network.has_company and is_just_now

    def _is_open(self, url: str, needed: int) -> bool:
        return not self._misses.are_enough(url, needed) and bool(self._misses.void(url))

    def _ask_control(self, miss: Miss) -> bool:
        """Ask the control of that side; whether there is one."""
        url = self._misses.network.control(miss.side)
        if not url:
            return False
        self._controls += 1
        self._is_asking = True

        def take(digest: Digest) -> None:
            self._is_asking = False
            self._is_back = is_answer(digest.exchange)
            if not self._is_back:
                self._wait_until = self._clock() + self._timing.network_wait_seconds

        self._desk.ask_control(Request(url, "HEAD", Purpose.PROBE), miss.side, take)
        return True
