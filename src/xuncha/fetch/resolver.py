"""Names to addresses: looked up in threads of our own, cached, with the reason of a failure.

libcurl would do it, too, but with at most 20 threads and without saying why a lookup failed: a
score of dead names then holds up the live ones until their time is over, and trouble of our own
resolver looks like a name that does not exist.
"""

from __future__ import annotations

import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from socket import EAI_AGAIN, EAI_FAIL, EAI_MEMORY, gaierror

MOST_THREADS = 64
MOST_NAMES = 50_000
# Seconds for which an answer holds; a failure for less than lies between two looks at a link, or
# one error of our resolver would count as both.
KEEP_FOUND = 600.0
KEEP_FAILED = 5.0
# A resolver that stumbles is asked again after so many seconds, unless it has taken long already.
PAUSES = (0.2, 1.0)
_PATIENCE = 3.0
# What it says of itself, and not of the name.
_OWN_TROUBLE = frozenset({EAI_AGAIN, EAI_FAIL, EAI_MEMORY})


@dataclass(frozen=True, slots=True)
class Resolved:
    """The addresses of a name; none and a reason where the lookup failed."""

    addresses: tuple[str, ...]
    reason: str
    # How long the lookup took, in seconds.
    seconds: float
    holds_until: float
    # The lookup failed: that tells of the resolver, not of the name.
    is_temporary: bool = False


Lookup = Callable[[str], tuple[str, ...]]


def system_lookup(name: str) -> tuple[str, ...]:
    """The addresses the system knows for a name, in its order of preference."""
    # As bytes: Python would put text through its own IDNA, which refuses names that exist.
    found = socket.getaddrinfo(name.encode("ascii"), None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class Resolver:
    """A cache in front of a bounded number of daemon threads. `wake` is called from them."""

    def __init__(self, wake: Callable[[], None], lookup: Lookup = system_lookup) -> None:
        self._wake = wake
        self._lookup = lookup
        self._known: dict[str, Resolved] = {}
        self._asked: SimpleQueue[str | None] = SimpleQueue()
        self._under_way: dict[str, float | None] = {}
        self._answers: deque[tuple[str, Resolved]] = deque()
        self._threads = 0

    def known(self, name: str) -> Resolved | None:
        """What is known of a name and still holds."""
        found = self._known.get(name)
        if found is not None and found.holds_until < time.monotonic():
            del self._known[name]
            return None
        return found

    def ask(self, name: str) -> None:
        """Look a name up; `answered` will tell. Asking twice looks up once."""
        if name in self._under_way:
            return
        self._under_way[name] = None
        self._asked.put(name)
        if self._threads < min(MOST_THREADS, len(self._under_way)):
            self._threads += 1
            threading.Thread(target=self._work, daemon=True, name="resolver").start()

    def answered(self) -> list[tuple[str, Resolved]]:
        """The names answered since the last call."""
        answers = []
        while self._answers:
            name, resolved = self._answers.popleft()
            self._under_way.pop(name, None)
            if len(self._known) >= MOST_NAMES:
                self._known.clear()
            self._known[name] = resolved
            answers.append((name, resolved))
        return answers

    def overdue(self, limit: float) -> list[str]:
        """Names whose lookup has taken `limit` seconds or more. Waiting for a thread is not it."""
        now = time.monotonic()
        under_way = list(self._under_way.items())
        return [name for name, start in under_way if start is not None and now - start >= limit]

    def close(self) -> None:
        """Let the threads end once they are done; nobody waits for them."""
        for _ in range(self._threads):
            self._asked.put(None)

    def _work(self) -> None:
        while (name := self._asked.get()) is not None:
            started = time.monotonic()
            self._under_way[name] = started
            resolved = self._look_up(name, started)
            for pause in PAUSES:
                if not resolved.is_temporary or resolved.seconds > _PATIENCE:
                    break
                time.sleep(pause)
                resolved = self._look_up(name, started)
            self._answers.append((name, resolved))
            self._wake()

    def _look_up(self, name: str, started: float) -> Resolved:
        is_temporary = False
        try:
            addresses, reason = self._lookup(name), ""
        except OSError as error:
            addresses, reason = (), error.strerror or str(error)
            # What is no gaierror the system says: no descriptor is left, no memory.
            is_temporary = not isinstance(error, gaierror) or error.errno in _OWN_TROUBLE
        except ValueError as error:
            addresses, reason = (), str(error)
        ended = time.monotonic()
        keep = KEEP_FOUND if addresses else KEEP_FAILED
        return Resolved(addresses, reason, ended - started, ended + keep, is_temporary)
