"""Tells on stderr how far a long measurement is."""

from __future__ import annotations

import sys
import time

_EVERY_SECONDS = 20.0


class Progress:
    """A line every twenty seconds: how many of how many, and how long it has taken."""

    def __init__(self, of: int) -> None:
        self._of, self._began = of, time.monotonic()
        self._told = self._began

    def tell(self, done: int) -> None:
        """Say it unless it was said lately."""
        now = time.monotonic()
        if now - self._told >= _EVERY_SECONDS:
            self._told = now
            passed = now - self._began
            print(f"    {done:,} of {self._of:,}, {passed:.0f} s", file=sys.stderr, flush=True)
