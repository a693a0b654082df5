"""One process at a time at a file, on every system; whoever dies lets go.

POSIX locks the file, Windows some bytes of it, and keeps the other processes from reading them:
there we take a byte far behind the last.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]
    import msvcrt

# Windows would put a carriage return before each line feed.
BINARY = getattr(os, "O_BINARY", 0)
# Within the 31 bits that Windows counts here, and where no file of ours reaches.
_FAR = 0x7FFF_0000
# How soon a wait looks again. Nobody holds a file for longer than it takes to add a line.
_LOOK_SECONDS = 0.002


@contextmanager
def locked(descriptor: int) -> Iterator[None]:
    """Wait until no other process has the file, and have it meanwhile."""
    if fcntl is not None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    else:
        while not taken(descriptor):
            time.sleep(_LOOK_SECONDS)
    try:
        yield
    finally:
        _let_go(descriptor)


def taken(descriptor: int) -> bool:
    """Take the file if no other process has it; whether we have it now. Closing it lets go."""
    try:
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            _at_the_far_byte(descriptor, msvcrt.LK_NBLCK)
    except (BlockingIOError, PermissionError):
        return False
    return True


def read_at(descriptor: int, size: int, offset: int) -> bytes:
    """At most so many bytes from there. Windows has no `pread`: its files that are only ever
    appended to need not keep their place."""
    if hasattr(os, "pread"):
        return os.pread(descriptor, size, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, size)


def _let_go(descriptor: int) -> None:
    if fcntl is not None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
    else:
        _at_the_far_byte(descriptor, msvcrt.LK_UNLCK)


def _at_the_far_byte(descriptor: int, mode: int) -> None:
    """Windows locks from where the file stands; it stands there again afterwards."""
    place = os.lseek(descriptor, 0, os.SEEK_CUR)
    os.lseek(descriptor, _FAR, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, mode, 1)  # type: ignore[attr-defined]
    finally:
        os.lseek(descriptor, place, os.SEEK_SET)
