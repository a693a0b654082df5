"""A queue of addresses that keeps its middle on disk: a site of a million pages stays small."""

from __future__ import annotations

import tempfile
from collections import deque
from typing import BinaryIO

# Addresses kept in memory at either end, and read back at a time.
MOST_IN_MEMORY = 10_000


class SpillQueue:
    """First in, first out. Beyond twice `most` addresses the rest stands in a nameless file.

    The file is gone with the process. OSError where the disk refuses.
    """

    def __init__(self, most: int = MOST_IN_MEMORY) -> None:
        self._most = most
        self._head: deque[str] = deque()
        self._tail: deque[str] = deque()
        self._file: BinaryIO | None = None
        self._read_at = self._on_disk = 0

    def __len__(self) -> int:
        return len(self._head) + self._on_disk + len(self._tail)

    def push(self, url: str) -> None:
        """Append one address; it holds no line feed (no canonical address does)."""
        if not self._on_disk and not self._tail and len(self._head) < self._most:
            self._head.append(url)
            return
        self._tail.append(url)
        if len(self._tail) >= self._most:
            self._write_tail()

    def pop(self) -> str:
        """Take the oldest address. IndexError where there is none."""
        if not self._head:
            self._refill()
        return self._head.popleft()

    def clear(self) -> None:
        """Forget everything and give the file back."""
        self._head.clear()
        self._tail.clear()
        self._on_disk = 0
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write_tail(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115
            self._read_at = 0
        self._file.seek(0, 2)
        self._file.write(b"".join([url.encode() + b"\n" for url in self._tail]))
        self._on_disk += len(self._tail)
        self._tail.clear()

    def _refill(self) -> None:
        if self._file is None or not self._on_disk:
            self._head, self._tail = self._tail, self._head
            return
        self._file.seek(self._read_at)
        for _ in range(min(self._most, self._on_disk)):
            self._head.append(self._file.readline()[:-1].decode())
            self._on_disk -= 1
        self._read_at = self._file.tell()
        if not self._on_disk:
            # All was read: the file begins anew.
            self._file.close()
            self._file = None
