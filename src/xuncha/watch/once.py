"""Every home page once, now: for an office that starts the monitor by its own timetable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from xuncha.watch.monitor import HAND_OVER_AT, Store
from xuncha.watch.prober import Prober, Taken
from xuncha.watch.sample import State

_STEP_SECONDS = 0.2


def visit_all(
    store: Store, prober: Prober, now: Callable[[], datetime], stop: Callable[[], bool]
) -> Counter[State]:
    """Visit every site, keep the samples, and count what they say.

    A second visit in the same slot of the day is kept, but no ratio counts it.
    """
    waiting = list(reversed(store.sites()))
    said: Counter[State] = Counter()
    unkept: list[Taken] = []
    while (waiting or prober.under_way) and not stop():
        moment = now()
        for _ in range(min(prober.room, len(waiting))):
            prober.visit(waiting.pop(), moment)
        prober.step(_STEP_SECONDS)
        unkept += prober.take()
        if len(unkept) >= HAND_OVER_AT:
            unkept = _kept(store, unkept, said)
    _kept(store, unkept, said)
    return said


def _kept(store: Store, taken: list[Taken], said: Counter[State]) -> list[Taken]:
    if taken:
        store.record(taken)
        said.update(one.sample.state for one in taken)
    return []
