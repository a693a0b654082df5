"""Who may be asked next: a slot a host, a heap of the moments at which slots are ready.

Cheap with thousands of hosts: submitting and taking cost one heap operation each.
"""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, field
from itertools import count
from typing import Generic, TypeVar

from xuncha.fetch.pace import SharedPace

Job = TypeVar("Job")

FIRST_SLOW_DELAY = 0.5
# Idle slots are swept once there are this many.
SWEEP_AT = 20_000


@dataclass(slots=True)
class Slot(Generic[Job]):
    """One host: what waits for it, how many requests run, when the next may start."""

    delay: float
    waiting: deque[Job] = field(default_factory=deque)
    running: int = 0
    ready_at: float = 0.0
    in_heap: bool = False


class HostQueue(Generic[Job]):
    """All waiting jobs, handed out so that no host gets too many or too fast."""

    def __init__(
        self,
        connections: int,
        delay: float,
        slowest_delay: float = 5.0,
        pace: SharedPace | None = None,
    ) -> None:
        """`delay`: seconds between requests to a host, kept with the other processes of `pace`."""
        self._pace = pace if delay > 0 else None
        self._connections = max(1, connections)
        self._delay = delay
        self._slowest_delay = slowest_delay
        self._slots: dict[str, Slot[Job]] = {}
        self._heap: list[tuple[float, int, str, Slot[Job]]] = []
        self._order = count()

    def put(self, host: str, job: Job, first: bool = False) -> None:
        """Let a job wait for its host; `first` for a redirect that goes on."""
        slot = self._slots.get(host)
        if slot is None:
            slot = self._slots[host] = Slot(self._delay)
        if first:
            slot.waiting.appendleft(job)
        else:
            slot.waiting.append(job)
        self._offer(host, slot)

    def take(self, now: float) -> Job | None:
        """The next job that may start at `now`, or None."""
        while self._heap and self._heap[0][0] <= now:
            _, _, host, slot = heapq.heappop(self._heap)
            slot.in_heap = False
            later = self._claimed(host, slot, now)
            if later > now:
                slot.ready_at = later
                self._offer(host, slot)
                continue
            job = slot.waiting.popleft()
            slot.running += 1
            slot.ready_at = now + slot.delay
            self._offer(host, slot)
            return job
        return None

    def release(self, host: str, now: float) -> None:
        """A request to that host ended."""
        slot = self._slots[host]
        slot.running -= 1
        if self._pace:
            self._pace.release(host)
        self._offer(host, slot)
        if len(self._slots) > SWEEP_AT:
            self._sweep(now)

    def next_ready(self) -> float | None:
        """The moment at which `take` will hand something out, or None."""
        return self._heap[0][0] if self._heap else None

    def slow_down(self, host: str, now: float, seconds: float) -> None:
        """Ask a host half as often, and not before `seconds` are over; both within bounds."""
        slot = self._slots[host]
        slowest = self._slowest_delay
        slot.delay = min(slowest, max(FIRST_SLOW_DELAY, slot.delay * 2))
        slot.ready_at = max(slot.ready_at, now + min(slowest, max(seconds, slot.delay)))
        if self._pace:
            self._pace.hold(host, slot.ready_at)

    def speed_up(self, host: str) -> None:
        """A host that answers again is asked faster, step by step."""
        slot = self._slots[host]
        if slot.delay > self._delay:
            slot.delay = max(self._delay, slot.delay / 2)

    def close(self) -> None:
        """Let go of the common pace: what still runs is dropped."""
        if self._pace:
            self._pace.close()

    def _claimed(self, host: str, slot: Slot[Job], now: float) -> float:
        """`now` where the host may be asked, as far as other processes go; else when to try."""
        if self._pace is None:
            return now
        return self._pace.claim(host, now, slot.delay, self._connections)

    def _offer(self, host: str, slot: Slot[Job]) -> None:
        if slot.waiting and not slot.in_heap and slot.running < self._connections:
            slot.in_heap = True
            heapq.heappush(self._heap, (slot.ready_at, next(self._order), host, slot))

    def _sweep(self, now: float) -> None:
        idle = [
            host
            for host, slot in self._slots.items()
            if not slot.waiting and not slot.running and slot.ready_at <= now
        ]
        for host in idle:
            del self._slots[host]
