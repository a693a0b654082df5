"""Answers of external targets shared by the machines of a cluster: one target, one check.

Every inspector has an answer file of its own (crawl/outside/answerfile.py), which its processes share. Once
a second what was added there goes to the pool, an actor of the cluster, and what others had added
comes back. Two machines that ask for the same target within that second both ask. Where the pool
is gone, every machine asks for itself, until there is a new one.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from xuncha.crawl.outside.answerfile import REUSED_SECONDS, AnswerFile

# What one pool remembers, and what one swap carries.
MOST_BYTES = 64_000_000
MOST_BYTES_A_SWAP = 4_000_000
SWAP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """How far somebody has read a pool. Another `pool`, after a restart, is read from its start."""

    pool: str = ""
    line: int = 0


class AnswerPool:
    """The lines of all answer files, for four hours and up to so many bytes; then the oldest go."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._name = uuid4().hex
        self._most_bytes = most_bytes
        # Moment, who brought it, line. The first one's number is `_first`.
        self._lines: deque[tuple[float, str, bytes]] = deque()
        self._first = self._bytes = 0

    def swap(
        self, who: str, lines: Sequence[bytes], place: Place, at: float | None = None
    ) -> tuple[Place, list[bytes]]:
        """Take lines in; those that others have brought since `place`, and the new place."""
        moment = time.monotonic() if at is None else at
        start = place.line if place.pool == self._name else 0
        theirs, number = self._brought_by_others(who, start)
        for line in lines:
            self._lines.append((moment, who, line))
            self._bytes += len(line)
        self._forget(moment)
        return Place(self._name, number), theirs

    def _brought_by_others(self, who: str, start: int) -> tuple[list[bytes], int]:
        found: list[bytes] = []
        size, number = 0, max(start, self._first)
        end = self._first + len(self._lines)
        while number < end and size < MOST_BYTES_A_SWAP:
            _, owner, line = self._lines[number - self._first]
            if owner != who:
                found.append(line)
                size += len(line)
            number += 1
        return found, number

    def _forget(self, moment: float) -> None:
        while self._lines and (
            self._bytes > self._most_bytes or moment - self._lines[0][0] > REUSED_SECONDS
        ):
            self._bytes -= len(self._lines.popleft()[2])
            self._first += 1


class PoolUser:
    """One answer file and the pool. `step` is called often and never waits for the network."""

    def __init__(self, path: Path, pool: Any) -> None:
        """`pool`: the handle of an AnswerPool that is an actor of a Ray cluster."""
        self._who = uuid4().hex
        self._file = AnswerFile(path)
        self._pool = pool
        self._place = Place()
        self._next = 0.0
        # The swap that is under way: a concurrent.futures.Future.
        self._swap: Any = None

    def step(self) -> None:
        """Take in what has come back; start the next swap when it is time."""
        if self._swap is not None:
            if not self._swap.done():
                return
            self._take()
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + SWAP_SECONDS
            lines = self._file.lines_added(MOST_BYTES_A_SWAP)
            self._swap = self._pool.swap.remote(self._who, lines, self._place).future()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _take(self) -> None:
        swap, self._swap = self._swap, None
        try:
            self._place, lines = swap.result()
        except Exception:
            # The pool is gone, or the way to it; Ray says so in many ways. It is restarted empty,
            # and what was not taken in is asked for again by whoever needs it.
            return
        self._file.add_lines(lines)
