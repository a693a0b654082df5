"""An inspector as the runner of a cluster knows it: where it is, what it has, how it fares."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from xuncha.runners.task import Fate, Task

# So many failures without another end between them are the machine's own; then it rests.
_MOST_FAILED = 3
_REST_SECONDS = 60.0
# A machine whose clock is off by more is not worked with.
_CLOCK_SECONDS = 5.0


@dataclass(eq=False)
class Actor:
    """One inspector of the cluster, and what it has in hand."""

    number: int
    handle: Any
    # Resolves when the actor lives.
    birth: Any
    # When it was asked for, by the clock that evidence goes by.
    hired_at: float = field(default_factory=time.time)
    is_alive: bool = False
    # Which machine it is on.
    machine: str = ""
    tasks: dict[str, Task] = field(default_factory=dict)
    pages: int = 0
    # Sites that failed one after the other here, and until when it is given none for it.
    failed: int = 0
    rests_until: float = 0.0

    def note(self, fate: Fate) -> None:
        """A machine whose disk is full fails at once, and would be the least busy of all."""
        self.failed = self.failed + 1 if fate is Fate.FAILED else 0
        if self.failed >= _MOST_FAILED:
            self.rests_until = time.monotonic() + _REST_SECONDS


def seconds_ahead(clock: float, hired_at: float) -> float:
    """How far a machine's clock is off that was read between `hired_at` and now; 0 if it is right.

    Failures of hosts are told apart from failures of our own network by what all machines saw
    within seconds of each other (decision 0024).
    """
    ahead, behind = clock - time.time(), hired_at - clock
    if ahead > _CLOCK_SECONDS:
        return ahead
    return -behind if behind > _CLOCK_SECONDS else 0.0
