"""One request a visit, through the same client as every crawl: guarded, bounded, redirects kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

import can_ada

from xuncha.clock import day_of
from xuncha.crawl.outside.shared import Fetcher
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.fetch.challenges import LONGEST_CHALLENGE
from xuncha.fetch.request import Request
from xuncha.settings import FetchSettings
from xuncha.watch.agenda import Watched
from xuncha.watch.edges import Mark
from xuncha.watch.ownnetwork import network_of
from xuncha.watch.sample import Sample, minute_of, sample_of

# A firewall's page is short. Of a page that is longer no more is needed; were it cut shorter, an
# ordinary page that mentions a firewall might be taken for one.
BODY_BYTES = LONGEST_CHALLENGE + 1_000
# At full rate with everything silent, 14,000 sites need 60 of them.
MOST_UNDER_WAY = 256
# The next visit comes in an hour: a connection kept open would only burden both sides.
_HEADERS = (("Connection", "close"),)


@dataclass(frozen=True, slots=True)
class Taken:
    """A visit that was made."""

    site: Watched
    day: date
    sample: Sample
    # What it says of the network in between.
    mark: Mark


def probe_settings(allow_private: bool = False) -> FetchSettings:
    """How visits are made: the limits of the rule, one connection a host, no waiting."""
    return FetchSettings(
        connections_per_host=4,
        delay_seconds=0.0,
        allow_private=allow_private,
    )


class Prober:
    """Visits home pages, at most so many at once."""

    def __init__(self, client: Fetcher, most_under_way: int = MOST_UNDER_WAY) -> None:
        self._client = client
        self._most = most_under_way
        self._taken: list[Taken] = []
        # The moments of the visits under way, by a number of their own.
        self._moments: dict[int, datetime] = {}
        self._count = 0

    @property
    def under_way(self) -> int:
        """Visits that have begun and not ended."""
        return self._client.pending

    @property
    def room(self) -> int:
        """How many more visits may begin now."""
        return max(0, self._most - self._client.pending)

    def earliest(self, now: datetime) -> datetime:
        """The moment of the earliest visit that is under way; now where none is."""
        return min(self._moments.values(), default=now)

    def visit(
        self, site: Watched, moment: datetime, *, is_extra: bool = False, is_canary: bool = False
    ) -> None:
        """Begin a visit; it is kept under the minute of `moment`."""
        request = Request(site.url, "GET", Purpose.PROBE, BODY_BYTES, headers=_HEADERS)
        self._client.submit(request, self._taker(site, moment, is_extra, is_canary))

    def step(self, timeout_seconds: float) -> None:
        """Work on the wire for at most that long."""
        self._client.step(timeout_seconds)

    def take(self) -> list[Taken]:
        """The visits that have ended since the last call."""
        taken, self._taken = self._taken, []
        return taken

    def _taker(
        self, site: Watched, moment: datetime, is_extra: bool, is_canary: bool
    ) -> Callable[[Exchange], None]:
        self._count += 1
        number = self._count
        self._moments[number] = moment

        def take(exchange: Exchange) -> None:
            del self._moments[number]
            sample = sample_of(exchange, minute_of(moment), is_extra)
            network = network_of(exchange.address, _host_of(site.url))
            has_name = exchange.outcome is not Outcome.DNS
            mark = Mark(moment, network, sample.is_silent, is_canary, has_name)
            self._taken.append(Taken(site, day_of(moment), sample, mark))

        return take


def _host_of(url: str) -> str:
    return str(can_ada.parse(url).hostname) if can_ada.can_parse(url) else url
