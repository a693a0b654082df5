"""Spans in which our own process did not listen to the wire, and what they may have delayed.

Both mistakes accuse somebody: to blame a site for our stall, and to let an answer after 15.8 s pass
as one in time because we were busy with something else before. So a stall counts for what came out
of it, and for nothing else.
"""

from __future__ import annotations

from collections import deque

# Gaps between two looks at the wire that are shorter are ordinary work.
STALL_SECONDS = 0.25


class Stalls:
    """The stalls of late, in the order of time. Moments are of time.monotonic()."""

    def __init__(self) -> None:
        self._spans: deque[tuple[float, float]] = deque()

    def __bool__(self) -> bool:
        return bool(self._spans)

    def note(self, since: float, until: float) -> None:
        """Nobody looked at the wire in between."""
        self._spans.append((since, until))

    def forget(self, before: float) -> None:
        """What ended before that moment concerns nobody any more."""
        while self._spans and self._spans[0][1] <= before:
            self._spans.popleft()

    def within(self, since: float, until: float) -> float:
        """Seconds in all of that time in which we did not listen: how much longer we wait."""
        return sum(
            min(until, end) - max(since, begin)
            for begin, end in self._spans
            if end > since and begin < until
        )

    def before(self, started: float, sent: float | None, heard: float) -> float:
        """By how many seconds at most what was heard at that moment was delayed by us.

        Until the request was `sent` (None: never) every stall delays it, for the steps before need
        us. After that the answer comes by itself: only a stall at whose end it was there can have
        delayed it. Where the whole machine stood still a packet may have been lost; it is sent
        again after at most as long again, so "at its end" means within the length of the stall.
        """
        delay = 0.0
        for begin, end in self._spans:
            if end <= started or begin >= heard:
                continue
            length = end - begin
            if sent is None or begin < sent or heard <= end + length:
                delay += min(end, heard) - max(begin, started)
        return delay
