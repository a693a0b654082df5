"""Follows how fresh pages are: home pages daily, columns weekly, a few at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from xuncha.crawl.shared import Fetcher
from xuncha.facts import Exchange, Purpose
from xuncha.fetch.request import Request
from xuncha.watch.freshness import FollowedPage, Look, look_at

HOME_EVERY = timedelta(days=1)
COLUMN_EVERY = timedelta(days=7)
# 14,000 home pages a day and 20 columns each a week are 375 in ten minutes.
ASK_EVERY = timedelta(minutes=10)
AT_ONCE_DUE = 500
_MOST_UNDER_WAY = 4
_MOST_WAITING = 100
_BODY_BYTES = 2_000_000


class Ledger(Protocol):
    """Where it gets the pages to look at and leaves what it saw."""

    def pages_due(self, now: datetime, most: int) -> Sequence[FollowedPage]:
        """At most so many pages that were not looked at for long, the longest first."""
        ...

    def note_looks(self, looks: Sequence[Look]) -> None:
        """Keep what was seen."""
        ...


class Follower:
    """Works beside the visits, on the same client; never in their way."""

    def __init__(self, ledger: Ledger, client: Fetcher, now: Callable[[], datetime]) -> None:
        self._ledger, self._client, self._now = ledger, client, now
        self._due: deque[FollowedPage] = deque()
        self._ask_at = now()
        self._gap = timedelta(0)
        self._next_at = now()
        self._under_way = 0
        self._looks: list[Look] = []

    def step(self) -> None:
        """Begin the next look where it is time. The store's trouble leaves here."""
        now = self._now()
        if now >= self._ask_at:
            self._hand_over()
            self._ask_at = now + ASK_EVERY
            self._due = deque(self._ledger.pages_due(now, AT_ONCE_DUE))
            self._gap = ASK_EVERY / (len(self._due) + 1)
        if self._due and now >= self._next_at and self._under_way < _MOST_UNDER_WAY:
            # Evenly over the time until more is asked for.
            self._next_at = now + self._gap
            self._begin(self._due.popleft())
        if len(self._looks) >= _MOST_WAITING:
            self._hand_over()

    def close(self) -> None:
        """Hand over what was seen."""
        self._hand_over()

    def _begin(self, page: FollowedPage) -> None:
        self._under_way += 1
        request = Request(page.url, "GET", Purpose.PAGE, _BODY_BYTES)
        self._client.submit(request, lambda exchange: self._take(page, exchange))

    def _take(self, page: FollowedPage, exchange: Exchange) -> None:
        self._under_way -= 1
        try:
            look = look_at(page, exchange, self._now())
        except Exception as error:  # noqa: BLE001  # a page we cannot read must not end the visits
            look = Look(page, self._now(), problem=f"没有读懂这一页({type(error).__name__})")
        self._looks.append(look)

    def _hand_over(self) -> None:
        if self._looks:
            self._ledger.note_looks(self._looks)
            self._looks = []
