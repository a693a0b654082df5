"""What got no answer in the crawl of one site, and which of it was our own network's doing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from xuncha.clock import SHANGHAI, stamp
from xuncha.crawl.failures import PASSING
from xuncha.crawl.outages.roundnetwork import RoundNetwork, Side, is_answer
from xuncha.crawl.outages.stretches import Stretch
from xuncha.crawl.targets import target_host
from xuncha.facts import Exchange, Outcome, OwnOutage, Purpose

_FIRST_LOOK = (Purpose.LINK, Purpose.PAGE)
_OF_THE_SITE = (Purpose.HOME, Purpose.PAGE, Purpose.ROBOTS, Purpose.RANDOM_PATH)


class Miss(NamedTuple):
    """One exchange that got no answer; `place` is its order in the evidence."""

    place: int
    side: Side
    start: float
    end: float
    # HEAD, and GET right after it: both are the first look at a target.
    is_first_look: bool


class Misses:
    """Takes every exchange of a site in the order written."""

    def __init__(self, network: RoundNetwork, site_url: str = "") -> None:
        self.network = network
        self._own_host = target_host(site_url)
        # Exchanges written so far.
        self.written = 0
        self._by_url: dict[str, list[Miss]] = {}
        # Of what the host itself said was a passing trouble (500): whether in the first look.
        self._troubles: dict[str, list[bool]] = {}
        self.last_end = 0.0

    def take(self, exchange: Exchange, side: Side, ended_at: float | None = None) -> None:
        """One more exchange. `ended_at`: when it ended, where that was not just now."""
        place, self.written = self.written, self.written + 1
        # Most are sound, and an Enum in a set is looked up slowly.
        if exchange.outcome is Outcome.OK or exchange.outcome not in PASSING:
            return
        if is_answer(exchange):
            is_first = exchange.purpose in _FIRST_LOOK
            self._troubles.setdefault(exchange.url, []).append(is_first)
        else:
            end = time.time() if ended_at is None else ended_at
            self._add(exchange, place, side, end - exchange.total_seconds, end)

    def remember(self, exchange: Exchange, place: int) -> None:
        """One that an interrupted run left."""
        start = datetime.fromisoformat(exchange.at).timestamp()
        # Moments are written to the second.
        end = start + 1.0 + exchange.total_seconds
        is_own = exchange.purpose in _OF_THE_SITE or target_host(exchange.url) == self._own_host
        self._add(exchange, place, Side.SITES if is_own else Side.OUTSIDE, start, end)

    def _add(self, exchange: Exchange, place: int, side: Side, start: float, end: float) -> None:
        miss = Miss(place, side, start, end, exchange.purpose in _FIRST_LOOK)
        self._by_url.setdefault(exchange.url, []).append(miss)
        self.last_end = max(self.last_end, end)

    def void(self, url: str) -> list[Miss]:
        """Those of an address that prove nothing."""
        return [miss for miss in self._by_url.get(url, ()) if self._stretch_of(miss)]

    def is_ours(self, url: str) -> bool:
        """Whether what an address failed with last was our own network's doing."""
        misses = self._by_url.get(url, [])
        return bool(misses) and self._stretch_of(misses[-1]) is not None

    def are_enough(self, url: str, needed: int) -> bool:
        """Whether so many of an address tell of its host, and not of the first look alone."""
        misses = self._by_url.get(url, ())
        first = [miss.is_first_look for miss in misses if not self._stretch_of(miss)]
        first += self._troubles.get(url, ())
        # 隔一段时间再试一次 (verdicts.py): twice within a moment is one look.
        return len(first) >= needed and not all(first)

    def _stretch_of(self, miss: Miss) -> Stretch | None:
        return self.network.stretch_of(miss.side, miss.start, miss.end)

    def outages(self) -> tuple[OwnOutage, ...]:
        """The stretches that void something of this site, in the order of time."""
        found: dict[tuple[Side, Stretch], list[int]] = {}
        for misses in self._by_url.values():
            for miss in misses:
                if stretch := self._stretch_of(miss):
                    found.setdefault((miss.side, stretch), []).append(miss.place)
        inorder = sorted(found.items(), key=lambda one: (one[0][1].since, one[0][0]))
        return tuple(_outage(side, stretch, places) for (side, stretch), places in inorder)


def _outage(side: Side, stretch: Stretch, places: list[int]) -> OwnOutage:
    return OwnOutage(
        since=_stamp(stretch.since),
        until=_stamp(stretch.until),
        side=str(side),
        outcome=stretch.outcome,
        hosts=stretch.hosts,
        void=tuple(_ranges(sorted(places))),
    )


def _stamp(moment: float) -> str:
    return stamp(datetime.fromtimestamp(moment, SHANGHAI))


def _ranges(places: list[int]) -> Iterator[tuple[int, int]]:
    """Neighbours in one pair: [3, 4, 5, 9] → (3, 5), (9, 9)."""
    for _, run in groupby(enumerate(places), key=lambda one: one[1] - one[0]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
