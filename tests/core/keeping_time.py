"""For tests that tell tenths of a second apart: what they found counts where the machine let them.

A test process waits for its turn on a busy machine, for seconds at worst. What it measured then is
the machine's, so it measures again; what it finds wrong while nothing held it up is wrong.
"""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable
from types import TracebackType

LOOK_SECONDS, LATE_SECONDS = 0.01, 0.04
# As long as any test is waited for.
PATIENCE = 300.0


class Watch:
    """By how much at most this process was held up meanwhile."""

    def __enter__(self) -> Watch:
        self.latest = 0.0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._is_over.is_set():
            before = time.monotonic()
            time.sleep(LOOK_SECONDS)
            self.latest = max(self.latest, time.monotonic() - before - LOOK_SECONDS)


def undisturbed(test: Callable[..., None]) -> Callable[..., None]:
    """The test again where it failed in a process that was held up; five minutes long at most."""

    @functools.wraps(test)
    def again_if_held_up(*args: object, **named: object) -> None:
        end = time.monotonic() + PATIENCE
        while True:
            with Watch() as watch:
                try:
                    return test(*args, **named)
                except AssertionError:
                    failed_at = time.monotonic()
                    if failed_at > end:
                        raise
                    # What held it up at the last moment is seen only by the next look.
                    time.sleep(2 * LOOK_SECONDS)
                    if watch.latest < LATE_SECONDS:
                        raise

    return again_if_held_up
