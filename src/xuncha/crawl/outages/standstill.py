"""The site's own host stopped answering: it is waited for a while before the rest is left unasked.

Servers are started anew, cables put back, crawls continued a minute before the site is. What was
not answered meanwhile gets its second look at the end, as ever.
"""

from __future__ import annotations

from collections.abc import Callable

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.failures import is_sound_answer
from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outages.silence import Silence
from xuncha.facts import Purpose
from xuncha.fetch.request import Request

# Each wait is so many times the one before: 10, 30, 90 seconds.
_MORE_PATIENCE = 3.0
MOST_WAITS = 3
# … and further ones of 90 seconds while it is our own network that is out: half an hour of outage.
MOST_WAITS_FOR_US = 20


class Standstill:
    """Of one site; a site is waited for once. The clock is in seconds."""

    def __init__(
        self, desk: Desk, silence: Silence, timing: CrawlTiming, clock: Callable[[], float]
    ) -> None:
        self._desk, self._silence, self._clock = desk, silence, clock
        self._wait = timing.standstill_seconds
        self._settle_seconds = timing.settle_seconds
        self._waits = 0
        self._was_ours = False
        # By then it is known what the others of the round saw.
        self._settled_at = 0.0
        self._ask_at: float | None = None
        self._is_asking = False

    def holds(self, home_url: str) -> bool:
        """Whether nothing is to be asked of the host just now. To be called until it is not so."""
        if not self._silence.own_host_stopped():
            return False
        if self._is_asking:
            return True
        if self._ask_at is None:
            if self._clock() < self._settled_at:
                return True
            if self._waits >= MOST_WAITS and not self._is_ours(home_url):
                return False
            self._waits += 1
            self._ask_at = self._clock() + self._wait
            self._wait *= _MORE_PATIENCE if self._waits < MOST_WAITS else 1.0
        elif self._clock() >= self._ask_at:
            self._ask_at, self._is_asking = None, True
            self._desk.ask(Request(home_url, "GET", Purpose.RECHECK), self._came)
        return True

    def _is_ours(self, home_url: str) -> bool:
        """Whether the last look fell into an outage of our own, or the one before it did.

        Of two looks while the line comes back one may be a moment too early.
        """
        was_ours, self._was_ours = self._was_ours, self._desk.misses.is_ours(home_url)
        return self._waits < MOST_WAITS_FOR_US and (self._was_ours or was_ours)

    def _came(self, digest: Digest) -> None:
        self._is_asking = False
        if is_sound_answer(digest.exchange):
            self._silence.own_host_is_back()
        else:
            self._settled_at = self._clock() + self._settle_seconds
