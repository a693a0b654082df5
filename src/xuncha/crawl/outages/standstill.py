"""The site's own host stopped answering: it is waited for a while before the rest is left unasked.

Servers are started anew, cables put back, crawls continued a minute before the site is. What was
not answered meanwhile gets its second look at the end, as ever.
"""

from __future__ import annotations

from collections.abc import Callable

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.failures import is_sound_answer
from xuncha.crawl.outages.silence import Silence
from xuncha.facts import Purpose
from xuncha.fetch.request import Request

# Each wait is so many times the one before: 10, 30, 90 seconds.
_MORE_PATIENCE = 3.0
MOST_WAITS = 3


class Standstill:
    """Of one site; a site is waited for once. The clock is in seconds."""

    def __init__(
        self, desk: Desk, silence: Silence, first_wait: float, clock: Callable[[], float]
    ) -> None:
        self._desk, self._silence, self._clock = desk, silence, clock
        self._wait = first_wait
        self._waits = 0
        self._ask_at: float | None = None
        self._is_asking = False

    def holds(self, home_url: str) -> bool:
        """Whether nothing is to be asked of the host just now. To be called until it is not so."""
        if not self._silence.own_host_stopped():
            return False
        if self._is_asking:
            return True
        if self._ask_at is None:
            if self._waits == MOST_WAITS:
                return False
            self._ask_at = self._clock() + self._wait
            self._wait *= _MORE_PATIENCE
            self._waits += 1
        elif self._clock() >= self._ask_at:
            self._ask_at, self._is_asking = None, True
            self._desk.ask(Request(home_url, "GET", Purpose.RECHECK), self._came)
        return True

    def _came(self, digest: Digest) -> None:
        self._is_asking = False
        if is_sound_answer(digest.exchange):
            self._silence.own_host_is_back()
