"""Hosts that do not answer: after some tries the rest is left unasked, and said to be."""

from __future__ import annotations

from collections import Counter

from xuncha.crawl.failures import NETWORK
from xuncha.facts import Exchange, Outcome

# Every try at a hanging host costs the full time limit.
MOST_TRIES = 8
# A name without address, a port without listener: told at once, so each link may be asked.
_QUICK = frozenset((Outcome.DNS, Outcome.CONNECT_REFUSED))
# The site's own host answered before: after so many failures in a row it has stopped.
MOST_IN_A_ROW = 20
HOST_SILENT = "host_silent"
STOPPED_ANSWERING = "host_stopped_answering"


class Silence:
    """Counts answers and failures a host, for each pass apart; one a site."""

    def __init__(self) -> None:
        self._failures: Counter[tuple[str, str]] = Counter()
        self._answers: Counter[tuple[str, str]] = Counter()
        self._in_a_row = 0

    def note(self, host: str, stage: str, exchange: Exchange, is_own: bool) -> None:
        """One more exchange with a host."""
        failed = exchange.outcome in NETWORK
        if not failed:
            self._answers[host, stage] += 1
        elif exchange.outcome not in _QUICK:
            self._failures[host, stage] += 1
        if is_own:
            self._in_a_row = self._in_a_row + 1 if failed else 0

    def is_silent(self, host: str, stage: str) -> bool:
        """Whether the host never answered in this pass and was tried often enough."""
        key = (host, stage)
        return not self._answers[key] and self._failures[key] >= MOST_TRIES

    def own_host_stopped(self) -> bool:
        """Whether the site itself stopped answering (it may have banned us)."""
        return self._in_a_row >= MOST_IN_A_ROW

    def own_host_is_back(self) -> None:
        """It answered again."""
        self._in_a_row = 0
