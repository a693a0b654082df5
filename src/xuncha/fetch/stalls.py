"""Spans in which our own process did not listen to the wire, and what they may have delayed.

Both mistakes accuse somebody: to blame a site for our stall, and to let an answer after 15.8 s pass
as one in time because we were busy with something else before. So a stall counts for what came out
of it, and for nothing else.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

# Gaps between two looks at the wire that are shorter are ordinary work.
STALL_SECONDS = 0.25
# Who stands still for so long may stand still with the whole machine, and its network with it.
LONG_SECONDS = 5.0


@dataclass(slots=True)
class Stall:
    """From the last look at the wire to the next. Moments are of time.monotonic()."""

    since: float
    until: float
    # When all was read that was there at that next look.
    read_by: float

    def may_have_delayed(self, heard: float) -> bool:
        """Whether what was heard at that moment may have been there before.

        A packet that was lost meanwhile is sent again, after at most as long again.
        """
        length = self.until - self.since
        return heard <= (self.until + length if length >= LONG_SECONDS else self.read_by)


class Stalls:
    """The stalls of late, in the order of time."""

    def __init__(self) -> None:
        self._spans: deque[Stall] = deque()

    def __bool__(self) -> bool:
        return bool(self._spans)

    def note(self, stall: Stall) -> None:
        """Nobody looked at the wire for so long."""
        self._spans.append(stall)

    def forget(self, before: float) -> None:
        """What ended before that moment concerns nobody any more."""
        while self._spans and self._spans[0].until <= before:
            self._spans.popleft()

    def within(self, since: float, until: float) -> float:
        """Seconds in all of that time in which we did not listen: how much longer we wait."""
        return sum(
            min(until, stall.until) - max(since, stall.since)
            for stall in self._spans
            if stall.until > since and stall.since < until
        )

    def before(self, started: float, sent: float | None, heard: float) -> float:
        """By how many seconds at most what was heard at that moment was delayed by us.

        Until the request was `sent` (None: never) every stall delays it, for the steps before need
        us. After that the answer comes by itself: only a stall at whose end it was there can have
        delayed it.
        """
        delay = 0.0
        for stall in self._spans:
            if stall.until <= started or stall.since >= heard:
                continue
            if sent is None or stall.since < sent or stall.may_have_delayed(heard):
                delay += min(stall.until, heard) - max(stall.since, started)
        return delay
