"""Marks in the order in which their visits began, not in that in which they ended.

Who is silent is told of at the limit of fifteen seconds, who answers at once. Judged as they come in,
the silent ones of before would stand beside the answers of now; and after a stop of our own process,
when answers came before it and only those that hung are left, beside nobody.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import datetime

from xuncha.watch.edges import Mark


class InOrder:
    """Holds a mark back until no visit that began before it is under way."""

    def __init__(self, take: Callable[[Mark], None]) -> None:
        self._take = take
        self._held: list[tuple[datetime, int, Mark]] = []
        self._count = 0

    def add(self, mark: Mark) -> None:
        """The mark of a visit that ended."""
        self._count += 1
        heapq.heappush(self._held, (mark.at, self._count, mark))

    def settle(self, until: datetime) -> None:
        """All visits that began before that moment have ended."""
        while self._held and self._held[0][0] < until:
            self._take(heapq.heappop(self._held)[2])
