"""Clocks for availability probes: the real one, and one that runs faster for the sandbox."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

# A real probe that comes later than this after its moment is left out: the day stays honest.
LATEST_SECONDS = 600.0


class Clock(Protocol):
    """What probing asks of a clock."""

    def seconds_until(self, moment: datetime) -> float:
        """Seconds of real waiting until the clock shows `moment`; 0 or less: it has come."""
        ...

    def moment_of(self, scheduled: datetime) -> datetime | None:
        """When a probe that leaves now took place; None where it is too late to count."""
        ...

    @property
    def is_accelerated(self) -> bool:
        """Whether the server has to be told what time it is."""
        ...


class RealClock:
    """Time as it passes; `now` gives moments with their offset."""

    is_accelerated = False

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def seconds_until(self, moment: datetime) -> float:
        """Real seconds until then."""
        return (moment - self._now()).total_seconds()

    def moment_of(self, scheduled: datetime) -> datetime | None:
        """The present moment, unless the schedule's was missed."""
        now = self._now()
        return now if (now - scheduled).total_seconds() <= LATEST_SECONDS else None


class AcceleratedClock:
    """A clock that starts at `start` and runs `factor` times as fast as time.

    A week on it may take a minute, so probes that wait for a free connection would be hours late;
    they are stamped with the moment they were scheduled for, and tell it to the server.
    """

    is_accelerated = True

    def __init__(
        self, factor: float, start: datetime, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.factor = factor
        self._start, self._monotonic = start, monotonic
        self._began = monotonic()

    def seconds_until(self, moment: datetime) -> float:
        """Real seconds until this clock shows the moment."""
        passed = timedelta(seconds=(self._monotonic() - self._began) * self.factor)
        return (moment - self._start - passed).total_seconds() / self.factor

    def moment_of(self, scheduled: datetime) -> datetime | None:
        """The moment it was scheduled for."""
        return scheduled
