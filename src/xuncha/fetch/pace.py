"""When each host may be asked next, shared by the processes of this machine.

The sites of a round link to each other: the process that looks at such a link must know when the
one that crawls the linked site asked its host last. The moments stand in a file, eight bytes a
place; a host's name says which place is its own. Two hosts that share one wait for each other now
and then, which does no harm.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from zlib import crc32

from xuncha.filelock import BINARY, locked, read_at

_PLACES = 1 << 16
_MOMENT = struct.Struct("d")
# A moment further ahead than any host is made to wait is of a clock that was set anew by a restart.
_FURTHEST_SECONDS = 60.0


class SharedPace:
    """One process's view of the file. Moments are seconds of `time.monotonic`, which the processes
    of a machine share."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where the file cannot be opened."""
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | BINARY, 0o600)

    def claim(self, host: str, now: float, gap: float) -> float:
        """Take the host's turn, so that nobody else asks it for `gap` seconds.

        Returns `now` where the turn is ours, else the moment to try again.
        """
        place = _place(host)
        with locked(self._file):
            ready_at = self._read(place)
            if now < ready_at < now + _FURTHEST_SECONDS:
                return ready_at
            self._write(place, now + gap)
        return now

    def hold(self, host: str, until: float) -> None:
        """Nobody asks the host before `until`: it asked for slower requests."""
        place = _place(host)
        with locked(self._file):
            self._write(place, max(until, self._read(place)))

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    def _read(self, place: int) -> float:
        content = read_at(self._file, _MOMENT.size, place)
        # Where nothing was written yet the file ends before, or holds zeros.
        return float(_MOMENT.unpack(content)[0]) if len(content) == _MOMENT.size else 0.0

    def _write(self, place: int, moment: float) -> None:
        os.lseek(self._file, place, os.SEEK_SET)
        os.write(self._file, _MOMENT.pack(moment))


def _place(host: str) -> int:
    return crc32(host.encode()) % _PLACES * _MOMENT.size
