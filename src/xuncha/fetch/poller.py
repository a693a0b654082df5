"""Which sockets have something to say: the system's own poller, as directly as may be.

libcurl lets go of a socket after every request and takes it up again with the next. Where the next
comes before anybody waits, the system need not hear of it.
"""

from __future__ import annotations

import select
import selectors
from contextlib import suppress

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
# What epoll calls them: 1 and 4.
_MASKS = {READ: 1, WRITE: 4, READ | WRITE: 5}


class SelectorPoller:
    """For every system. Descriptors are numbers throughout."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()

    def watch(self, descriptor: int, events: int) -> None:
        """Watch for READ, WRITE or both, instead of what was watched for before."""
        try:
            self._selector.modify(descriptor, events)
        except KeyError:
            self._selector.register(descriptor, events)
        except OSError:
            # The number was closed and given out again without a word to us.
            self.forget(descriptor)
            self._selector.register(descriptor, events)

    def forget(self, descriptor: int) -> None:
        """Watch it no longer; no error where it is not watched."""
        with suppress(KeyError, ValueError, OSError):
            self._selector.unregister(descriptor)

    def wait(self, seconds: float) -> list[tuple[int, int]]:
        """(descriptor, events) that are ready within the time; [] after it."""
        return [(key.fd, events) for key, events in self._selector.select(seconds)]

    def close(self) -> None:
        """Let go of everything."""
        self._selector.close()


class EpollPoller:
    """The same for Linux."""

    def __init__(self) -> None:
        self._epoll = select.epoll()
        # Descriptor → events.
        self._watched: dict[int, int] = {}
        # Let go, and the system not told yet.
        self._forgotten: set[int] = set()

    def watch(self, descriptor: int, events: int) -> None:
        """Watch for READ, WRITE or both, instead of what was watched for before."""
        mask = _MASKS[events]
        if descriptor in self._watched:
            self._forgotten.discard(descriptor)
            try:
                # Told even of the same events: the number may be another socket's by now.
                self._epoll.modify(descriptor, mask)
                self._watched[descriptor] = events
                return
            except OSError:
                # The number was closed and given out again without a word to us.
                self._unregister(descriptor)
        self._epoll.register(descriptor, mask)
        self._watched[descriptor] = events

    def forget(self, descriptor: int) -> None:
        """Watch it no longer; no error where it is not watched."""
        if descriptor in self._watched:
            self._forgotten.add(descriptor)

    def _unregister(self, descriptor: int) -> None:
        del self._watched[descriptor]
        with suppress(OSError):
            self._epoll.unregister(descriptor)

    def wait(self, seconds: float) -> list[tuple[int, int]]:
        """(descriptor, events) that are ready within the time; [] after it."""
        while self._forgotten:
            self._unregister(self._forgotten.pop())
        ready = []
        for descriptor, mask in self._epoll.poll(seconds, max(1, len(self._watched))):
            # An error or a hang-up is met by reading, and by writing.
            events = WRITE if mask & ~select.EPOLLIN else 0
            events |= READ if mask & ~select.EPOLLOUT else 0
            ready.append((descriptor, events & self._watched.get(descriptor, 0)))
        return ready

    def close(self) -> None:
        """Let go of everything."""
        self._epoll.close()


def new_poller() -> EpollPoller | SelectorPoller:
    """The best one of this system."""
    return EpollPoller() if hasattr(select, "epoll") else SelectorPoller()
