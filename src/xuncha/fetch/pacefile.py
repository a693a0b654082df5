"""What the processes of a machine know together of each host: a file of records, locked while one
of them is changed.

A host's name says which record is its own. Two hosts that share one wait for each other now and
then, which does no harm. Moments are seconds of `time.monotonic`, which the processes of a machine
share and a restart of the machine sets anew.
"""

from __future__ import annotations

import os
import struct
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from xuncha.machine.filelock import BINARY, locked, read_at

PLACES = 1 << 17
# How long a machine that takes turns with others goes by what it was told last.
TURNS_SECONDS = 20.0
# Requests to one host that are counted over all processes.
MOST_COUNTED = 4
_RECORD = struct.Struct(f"{3 + MOST_COUNTED}d")
_MOMENT = struct.Struct("d")
_HEAD_BYTES = _RECORD.size
_PLACE = struct.Struct("<I")


@dataclass(slots=True)
class Record:
    """One host. Zeros where nothing was written yet."""

    # Nobody asks before.
    ready_at: float
    # Since when this machine has the host's turn (turns.py); 0: it has not.
    turn: float
    # When the turn was wished for last.
    wished_at: float
    # For each request under way, until when it counts; 0: free.
    busy: list[float]


class PaceFile:
    """One process's view of the file. Reading and changing a record takes `lock`."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where the files cannot be opened."""
        flags = os.O_RDWR | os.O_CREAT | BINARY
        self._file = os.open(path, flags, 0o600)
        self._wishes = os.open(path.with_name(f"{path.name}-wishes"), flags | os.O_APPEND, 0o600)

    def lock(self) -> AbstractContextManager[None]:
        """No other process changes a record meanwhile."""
        return locked(self._file)

    def read(self, place: int) -> Record:
        """The record of that number."""
        content = read_at(self._file, _RECORD.size, _HEAD_BYTES + place * _RECORD.size)
        # The file ends where nobody has written yet.
        ready_at, turn, wished_at, *busy = _RECORD.unpack(content.ljust(_RECORD.size, b"\0"))
        return Record(ready_at, turn, wished_at, busy)

    def write(self, place: int, record: Record) -> None:
        """Change the record. On a full disk it stays as it was: then every process is alone."""
        values = record.ready_at, record.turn, record.wished_at, *record.busy
        self._put(_HEAD_BYTES + place * _RECORD.size, _RECORD.pack(*values))

    def takes_turns(self, now: float) -> bool:
        """Whether this machine takes turns with others at this moment."""
        content = read_at(self._file, _MOMENT.size, 0)
        (until,) = _MOMENT.unpack(content.ljust(_MOMENT.size, b"\0"))
        return bool(now < until <= now + TURNS_SECONDS)

    def take_turns(self, until: float) -> None:
        """Up to that moment a host is asked in this machine's turn alone."""
        self._put(0, _MOMENT.pack(until))

    def places_in_turn(self) -> list[int]:
        """All places whose turn this machine has."""
        size = os.fstat(self._file).st_size
        content = read_at(self._file, size, _HEAD_BYTES)
        whole = content[: len(content) // _RECORD.size * _RECORD.size]
        return [place for place, row in enumerate(_RECORD.iter_unpack(whole)) if row[1]]

    def wish(self, place: int) -> None:
        """Ask for the turn of a place."""
        with suppress(OSError):
            os.write(self._wishes, _PLACE.pack(place))

    def wishes(self) -> set[int]:
        """All wishes since the last call by any process."""
        size = os.fstat(self._wishes).st_size
        if not size:
            return set()
        content = read_at(self._wishes, size, 0)
        os.ftruncate(self._wishes, 0)
        whole = content[: len(content) // _PLACE.size * _PLACE.size]
        return {number for (number,) in _PLACE.iter_unpack(whole) if number < PLACES}

    def close(self) -> None:
        """Let go of the files."""
        os.close(self._file)
        os.close(self._wishes)

    def _put(self, offset: int, content: bytes) -> None:
        with suppress(OSError):
            os.lseek(self._file, offset, os.SEEK_SET)
            os.write(self._file, content)


def place_of(host: str) -> int:
    """The number of a host's record."""
    return crc32(host.encode()) % PLACES
