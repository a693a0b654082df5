"""Which addresses were met: exact for ordinary sites, 16 to 32 bytes each for enormous ones."""

from __future__ import annotations

from array import array
from collections.abc import Container

# Up to here the addresses themselves are kept.
MOST_EXACT = 100_000
_SMALLEST_TABLE = 1 << 19
_MASK = (1 << 64) - 1


class Seen:
    """A set of texts to which texts are only added.

    Beyond `most_exact` texts only their 64-bit hashes are kept. That two of a million texts share
    one, so that one address is passed over, happens once in some 30 million such sites.
    """

    def __init__(self, most_exact: int = MOST_EXACT) -> None:
        self._most_exact = most_exact
        self._exact: set[str] = set()
        # Open addressing; 0 is an empty place. None while all is exact.
        self._table: array[int] | None = None
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __contains__(self, text: object) -> bool:
        if self._table is None:
            return text in self._exact
        return bool(self._table[_place(self._table, _hash(text))])

    def asked_quickly(self) -> Container[str]:
        """The texts so far, for many questions at once: without a step of Python for each."""
        return self._exact if self._table is None else self

    def add(self, text: str) -> bool:
        """Take note of a text; whether it is new."""
        if self._table is None:
            if text in self._exact:
                return False
            self._exact.add(text)
            self._count += 1
            if self._count > self._most_exact:
                self._keep_hashes()
            return True
        number = _hash(text)
        place = _place(self._table, number)
        if self._table[place]:
            return False
        self._table[place] = number
        self._count += 1
        if self._count * 2 > len(self._table):
            self._table = _grown(self._table, len(self._table) * 2)
        return True

    def _keep_hashes(self) -> None:
        size = _SMALLEST_TABLE
        while size < 4 * self._count:
            size *= 2
        self._table = _grown(array("Q", map(_hash, self._exact)), size)
        self._exact.clear()


def _hash(text: object) -> int:
    return (hash(text) & _MASK) or 1


def _place(table: array[int], number: int) -> int:
    """Where a number stands in the table, or the empty place where it would."""
    last = len(table) - 1
    place = number & last
    while table[place] and table[place] != number:
        place = (place + 1) & last
    return place


def _grown(numbers: array[int], size: int) -> array[int]:
    table = array("Q", bytes(8 * size))
    for number in numbers:
        if number:
            table[_place(table, number)] = number
    return table
