"""Follows how fresh pages are: home pages daily, columns weekly, a few at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from xuncha.crawl.outside.shared import Fetcher
from xuncha.facts import Exchange, Purpose
from xuncha.fetch.request import Request
from xuncha.watch.agenda import SET_BACK
from xuncha.watch.freshness import FollowedPage, Look, look_at

HOME_EVERY = timedelta(days=1)
COLUMN_EVERY = timedelta(days=7)
# 14,000 home pages a day and 20 columns each a week are 375 in ten minutes.
ASK_EVERY = timedelta(minutes=10)
AT_ONCE_DUE = 500
# As of visits (monitor.py): the longest that a look waits to be kept.
HAND_OVER_EVERY = timedelta(seconds=2)
_MOST_UNDER_WAY = 4
_BODY_BYTES = 2_000_000


class Ledger(Protocol):
    """Where it gets the pages to look at and leaves what it saw."""

    def pages_due(self, now: datetime, most: int) -> Sequence[FollowedPage]:
        """At most so many pages that were not looked at for long, the longest first."""
        ...

    def note_looks(self, looks: Sequence[Look]) -> None:
        """Keep what was seen: all or none; a look told twice counts once."""
        ...


class Follower:
    """Works beside the visits, on the same client; never in their way.

    What it saw is handed over within seconds, and with it that the page was looked at: killed at
    any moment it repeats what was under way, no more.
    """

    def __init__(self, ledger: Ledger, client: Fetcher, now: Callable[[], datetime]) -> None:
        self._ledger, self._client, self._now = ledger, client, now
        self._due: deque[FollowedPage] = deque()
        self._gap = timedelta(0)
        self._ask_at = self._next_at = self._hand_over_at = now()
        self._under_way: set[FollowedPage] = set()
        self._looks: list[Look] = []

    def step(self) -> None:
        """Begin the next look where it is time. The store's trouble leaves here."""
        now = self._now()
        if self._ask_at - now > ASK_EVERY + SET_BACK:
            # The clock was set back: what was put off would wait for hours.
            self._ask_at = self._next_at = self._hand_over_at = now
        self._begin_next(now)
        if self._looks and now >= self._hand_over_at:
            self._hand_over_at = now + HAND_OVER_EVERY
            self._hand_over()
        if now >= self._ask_at:
            # In trouble it is asked again soon.
            self._ask_at = now + HAND_OVER_EVERY
            self._ask(now)
            self._ask_at = now + ASK_EVERY

    def close(self) -> None:
        """Hand over what was seen."""
        self._hand_over()

    def _ask(self, now: datetime) -> None:
        """Pages that were begun already are in the store's list until their look is there."""
        self._hand_over()
        due = self._ledger.pages_due(now, AT_ONCE_DUE)
        self._due = deque(page for page in due if page not in self._under_way)
        # Evenly over the time until more is asked for.
        self._gap = ASK_EVERY / (len(self._due) + 1)

    def _begin_next(self, now: datetime) -> None:
        if not self._due or now < self._next_at or len(self._under_way) >= _MOST_UNDER_WAY:
            return
        self._next_at = now + self._gap
        page = self._due.popleft()
        self._under_way.add(page)
        request = Request(page.url, "GET", Purpose.PAGE, _BODY_BYTES)
        self._client.submit(request, lambda exchange: self._take(page, exchange))

    def _take(self, page: FollowedPage, exchange: Exchange) -> None:
        self._under_way.discard(page)
        try:
            look = look_at(page, exchange, self._now())
        except Exception as error:  # noqa: BLE001  # a page we cannot read must not end the visits
            look = Look(page, self._now(), problem=f"没有读懂这一页({type(error).__name__})")
        self._looks.append(look)

    def _hand_over(self) -> None:
        if self._looks:
            self._ledger.note_looks(self._looks)
            self._looks = []
