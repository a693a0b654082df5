"""URL → Exchange, many at once: one process, one libcurl multi handle, one loop.

submit() queues, step() works: it starts what politeness allows, waits for the wire, and calls
back with each finished Exchange. Redirects are followed here, hop by hop, so that every hop is
guarded, polite and recorded.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime

from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.fetch.chain import Chain, Next
from xuncha.fetch.engine import Engine
from xuncha.fetch.honesty import Honesty
from xuncha.fetch.hop import Answer, Ask
from xuncha.fetch.ipv6 import has_ipv6, over_ipv6
from xuncha.fetch.outcomes import SLOW_DOWN
from xuncha.fetch.pace import SharedPace
from xuncha.fetch.politeness import HostQueue
from xuncha.fetch.request import Request
from xuncha.fetch.routes import Route, Routes
from xuncha.fetch.tlstrust import TlsTrust
from xuncha.settings import FetchSettings

OnDone = Callable[[Exchange], None]
MOST_IN_FLIGHT = 800
# Windows: its poller takes 512 sockets.
MOST_WITHOUT_LIMITS = 150
# Descriptors left for files, pipes of the resolver and everything else.
SPARE_DESCRIPTORS = 128
# A failure that is looked at a little late is looked at all the same.
LOOK_EVERY_SECONDS = 0.1


def _room_for_sockets() -> int:
    """Requests in flight that the process may have descriptors for, idle connections included."""
    try:
        import resource
    except ImportError:
        return MOST_WITHOUT_LIMITS
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return (
        sys.maxsize if soft == resource.RLIM_INFINITY else max(4, (soft - SPARE_DESCRIPTORS) // 3)
    )


class Client:
    """Fetches URLs politely. Not for use by several threads."""

    def __init__(
        self,
        settings: FetchSettings,
        now: Callable[[], datetime],
        in_flight: int | None = None,
        pace: SharedPace | None = None,
    ) -> None:
        """`in_flight`: requests at once at most, fewer where the system lets us have fewer sockets.
        `pace`: kept together with other processes that ask the same hosts; None: alone."""
        self._settings = settings
        self._now = now
        self._limit = min(in_flight or MOST_IN_FLIGHT, _room_for_sockets())
        self._engine = Engine(settings, self._limit)
        self._queue: HostQueue[Chain] = HostQueue(
            settings.connections_per_host,
            settings.delay_seconds,
            settings.slowest_delay_seconds,
            pace,
        )
        self._routes = Routes(settings.resolve, settings.first_byte_seconds, self._engine.wake)
        # Looked up meanwhile; they hold their place in the queue's counts.
        self._routed: deque[tuple[Chain, Route]] = deque()
        self._trust = TlsTrust()
        self._honesty = Honesty(self._engine.wake)
        self._ended: deque[tuple[Chain, Answer]] = deque()
        self._finished: deque[tuple[OnDone, Exchange]] = deque()
        self._pending = 0

    @property
    def pending(self) -> int:
        """Requests submitted whose Exchange has not been handed over yet."""
        return self._pending

    @property
    def waited_seconds(self) -> float:
        """Seconds in all in which nothing was to be done but to wait for the wire."""
        return self._engine.waited_seconds

    def submit(self, request: Request, on_done: OnDone) -> None:
        """Queue a request. Never raises for a URL: a bad one ends as an Exchange, too."""
        self._pending += 1
        self._go_on(Chain(request, on_done, self._settings), first=False)

    def step(self, timeout_seconds: float) -> None:
        """Work for at most about `timeout_seconds` or until something has finished.

        Whatever `on_done` raises leaves here; the other exchanges wait for the next step.
        """
        self._start_ready()
        self._engine.wait(self._patience(timeout_seconds))
        self._ended.extend(self._engine.collect())
        self._finished.extend(self._honesty.released())
        self._hand_over()
        # One by one: what was just inflated is read while the processor still has it at hand.
        while self._ended:
            self._take(*self._ended.popleft())
            self._hand_over()

    def _hand_over(self) -> None:
        while self._finished:
            on_done, exchange = self._finished.popleft()
            self._pending -= 1
            on_done(exchange)

    def close(self) -> None:
        """Drop all connections and whatever is still under way."""
        self._routes.close()
        self._engine.close()
        self._queue.close()

    def _start_ready(self) -> None:
        self._routed.extend(self._routes.found())
        while self._engine.running < self._limit:
            if self._routed:
                self._start(*self._routed.popleft())
                continue
            chain = self._queue.take(time.monotonic())
            if chain is None:
                return
            if not chain.at:
                chain.at = self._now().isoformat(timespec="seconds")
            assert chain.target is not None
            route = self._routes.find(chain.target)
            if route is None:
                self._routes.wait_for(chain.target, chain)
            else:
                self._start(chain, route)

    def _start(self, chain: Chain, route: Route) -> None:
        target = chain.target
        assert target is not None
        is_over_ipv6 = chain.request.purpose is Purpose.IPV6
        if is_over_ipv6:
            route = over_ipv6(route, has_ipv6())
        if route.failure:
            chain.fail(Outcome.DNS, route.failure)
            self._queue.release(target.host, time.monotonic())
            self._go_on(chain, first=True)
            return
        # Others may find the host's certificate out while this one is under way.
        chain.is_lenient = target.is_https and self._trust.is_lenient(target.host)
        ask = Ask(
            target=target,
            method=chain.method,
            content=chain.content,
            cookie=chain.cookies.header_for(target.name),
            headers=chain.headers(),
            wire_limit=chain.wire_limit,
            connect_to=route.connect_to,
            resolve=route.resolve,
            lenient_tls=chain.is_lenient,
            fresh_connection=chain.needs_fresh_connection,
            # Else it would go over an IPv4 connection kept from before.
            stays_alone=is_over_ipv6,
        )
        self._engine.start(chain, ask)

    def _patience(self, timeout_seconds: float) -> float:
        if self._finished or self._ended:
            return 0.0
        patience = timeout_seconds
        if self._engine.running or self._routes.waiting or self._honesty.is_holding:
            patience = min(patience, LOOK_EVERY_SECONDS)
        ready = self._queue.next_ready()
        if ready is not None and self._engine.running < self._limit:
            patience = min(patience, ready - time.monotonic())
        return max(0.0, patience)

    def _take(self, chain: Chain, answer: Answer) -> None:
        """One hop ended: go on with the chain or finish it."""
        target = chain.target
        assert target is not None
        host = target.host
        now = time.monotonic()
        if answer.status in SLOW_DOWN:
            self._queue.slow_down(host, now, _retry_after(answer))
        elif answer.status is not None:
            self._queue.speed_up(host)
        reason = self._trust.reason(host) if chain.is_lenient else ""
        step = chain.take(answer, reason)
        if step is Next.LENIENT_TLS:
            self._trust.distrust(host, answer.message)
        self._queue.release(host, now)
        self._go_on(chain, first=True)

    def _go_on(self, chain: Chain, first: bool) -> None:
        """Queue the chain's next hop, or hand its Exchange over."""
        if chain.outcome is None and chain.target is not None:
            self._queue.put(chain.target.host, chain, first=first)
            return
        if not chain.at:
            chain.at = self._now().isoformat(timespec="seconds")
        self._finished.extend(self._honesty.take(chain.on_done, chain.exchange()))


def _retry_after(answer: Answer) -> float:
    """Seconds of a Retry-After header; 0 for none, a date or nonsense."""
    for name, value in answer.headers:
        if name.lower() == "retry-after" and value.isdecimal() and len(value) < 10:
            return float(value)
    return 0.0
