"""Availability probes: the home pages asked at set moments, whatever the clock."""

from __future__ import annotations

import heapq
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from xuncha.clock import stamp
from xuncha.crawl.failures import FAULTS, NETWORK, is_readable, may_be_late, proves_nothing
from xuncha.crawl.outside.shared import Fetcher
from xuncha.crawl.probes.clock import AcceleratedClock, Clock, RealClock
from xuncha.crawl.probes.series import LEAST_PER_DAY, OPENS_WITHIN_SECONDS, ProbeSeries
from xuncha.crawl.probes.table import read_probes, write_probes
from xuncha.facts import Exchange, Outcome, Probe, Purpose, Site
from xuncha.fetch.request import Request

__all__ = [
    "AcceleratedClock",
    "ProbeRun",
    "ProbeSeries",
    "RealClock",
    "read_probes",
    "spread",
    "take_probes",
    "write_probes",
]

# Only the beginning of a home page matters: it opened or it did not.
PROBE_BODY_BYTES = 65_536
# Probes of one site under way at once; more wait.
MOST_OVERLAPPING = 4
_STEP_SECONDS = 0.2
# So many sites silent at one moment, of at least so many asked: our own network.
_OWN_TROUBLE_SHARE = 0.8
_FEWEST_SITES = 5


@dataclass(frozen=True)
class ProbeRun:
    """The samples by site and moment, and how many could not be taken, by the site's URL."""

    probes: tuple[Probe, ...]
    gaps: Mapping[str, int] = field(default_factory=dict)


def spread(start: datetime, days: int, per_day: int) -> tuple[datetime, ...]:
    """Moments spread evenly over whole days, the first half a step after `start`.

    ValueError below the 20 a day that 国办发〔2015〕15号 asks for.
    """
    if per_day < LEAST_PER_DAY:
        raise ValueError(f"{per_day} a day; at least {LEAST_PER_DAY} are needed")
    step = timedelta(days=1) / per_day
    return tuple(start + step * (number + 0.5) for number in range(days * per_day))


def take_probes(
    sites: Sequence[Site],
    client: Fetcher,
    schedule: Sequence[datetime],
    clock: Clock,
    *,
    limit_factor: float = 1.0,
    overlap: int = MOST_OVERLAPPING,
    stop: Callable[[], bool] = lambda: False,
) -> ProbeRun:
    """Ask every home page at every moment of the schedule and give the samples.

    `limit_factor`: by how much the client's time limits are shorter than the 15 seconds of the
    rule (0.1: 1.5 seconds); measured seconds are stretched by it. Whoever uses a factor prints it.
    An answer of a firewall and trouble of our own are no samples but gaps.
    """
    taking = _Taking(sites, client, clock, limit_factor, overlap)
    moments = deque(sorted(schedule))
    while (moments or taking.is_busy) and not stop():
        while moments and clock.seconds_until(moments[0]) <= 0:
            taking.begin(moments.popleft())
        wait = clock.seconds_until(moments[0]) if moments else _STEP_SECONDS
        client.step(min(_STEP_SECONDS, max(0.0, wait)))
    return taking.result(moments_left=len(moments))


@dataclass(slots=True)
class _Queue:
    """One site: moments whose probes wait, probes under way."""

    site: Site
    waiting: list[datetime] = field(default_factory=list)
    running: int = 0


class _Taking:
    def __init__(
        self,
        sites: Sequence[Site],
        client: Fetcher,
        clock: Clock,
        limit_factor: float,
        overlap: int,
    ) -> None:
        self._client, self._clock = client, clock
        self._limit_factor, self._overlap = limit_factor, overlap
        self._queues = [_Queue(site) for site in sites]
        # (site URL, scheduled moment, sample or None, outcome)
        self._taken: list[tuple[str, datetime, Probe | None, Outcome]] = []
        self._gaps: Counter[str] = Counter()

    @property
    def is_busy(self) -> bool:
        return any(queue.running or queue.waiting for queue in self._queues)

    def begin(self, moment: datetime) -> None:
        for queue in self._queues:
            heapq.heappush(queue.waiting, moment)
            self._ask_next(queue)

    def _ask_next(self, queue: _Queue) -> None:
        while queue.waiting and queue.running < self._overlap:
            scheduled = heapq.heappop(queue.waiting)
            moment = self._clock.moment_of(scheduled)
            if moment is None:
                self._gaps[queue.site.url] += 1
                continue
            queue.running += 1
            taker = self._taker(queue, scheduled, moment)
            self._client.submit(self._request(queue.site, moment), taker)

    def _request(self, site: Site, moment: datetime) -> Request:
        return Request(
            site.url,
            "GET",
            Purpose.PROBE,
            PROBE_BODY_BYTES,
            headers=_date_header(moment) if self._clock.is_accelerated else (),
        )

    def _taker(
        self, queue: _Queue, scheduled: datetime, moment: datetime
    ) -> Callable[[Exchange], None]:
        def take(exchange: Exchange) -> None:
            queue.running -= 1
            probe = _probe_of(exchange, moment, self._limit_factor)
            self._taken.append((queue.site.url, scheduled, probe, exchange.outcome))
            self._ask_next(queue)

        return take

    def result(self, moments_left: int) -> ProbeRun:
        ours = _moments_of_own_trouble(self._taken)
        probes = []
        for url, moment, probe, outcome in self._taken:
            if probe is None or (moment in ours and outcome in NETWORK):
                self._gaps[url] += 1
            else:
                probes.append(probe)
        for queue in self._queues:
            # Stopped before their turn.
            self._gaps[queue.site.url] += len(queue.waiting) + queue.running + moments_left
        gaps = {url: number for url, number in sorted(self._gaps.items()) if number}
        return ProbeRun(tuple(sorted(probes, key=lambda p: (p.url, p.at))), gaps)


def _probe_of(exchange: Exchange, moment: datetime, limit_factor: float) -> Probe | None:
    """The sample an exchange makes; None where it says nothing about the site."""
    opened = is_readable(exchange.outcome, exchange.status)
    if opened and may_be_late(exchange):
        return None
    if not opened and (exchange.outcome not in FAULTS or proves_nothing(exchange)):
        return None
    first_byte = exchange.first_byte_seconds
    seconds = (exchange.total_seconds if first_byte is None else first_byte) / limit_factor
    if exchange.outcome is Outcome.TIMEOUT:
        # The client gave up at its limit, give or take a moment.
        seconds = max(seconds, OPENS_WITHIN_SECONDS)
    # 单次访问超过(含)15秒仍打不开,即为打不开
    return Probe(
        at=stamp(moment),
        url=exchange.url,
        ok=opened and seconds < OPENS_WITHIN_SECONDS,
        seconds=round(seconds, 3),
        status=exchange.status,
    )


def _moments_of_own_trouble(
    taken: Sequence[tuple[str, datetime, Probe | None, Outcome]],
) -> frozenset[datetime]:
    asked: Counter[datetime] = Counter()
    silent: Counter[datetime] = Counter()
    for _, moment, _, outcome in taken:
        asked[moment] += 1
        silent[moment] += outcome in NETWORK
    return frozenset(
        moment
        for moment, number in asked.items()
        if number >= _FEWEST_SITES and silent[moment] >= _OWN_TROUBLE_SHARE * number
    )


def _date_header(moment: datetime) -> tuple[tuple[str, str], ...]:
    return (("Date", format_datetime(moment.astimezone(UTC), usegmt=True)),)
