"""The hidden rows of an old workbook (.xls), which the reader of workbooks does not tell.

The file is a compound file (a small file system of sectors, [MS-CFB]); in it the stream "Workbook"
is a row of records ([MS-XLS]): the sheets with their names and places, then each sheet's rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import error as StructError
from struct import iter_unpack, unpack_from

# Numbers of sectors end here; what is above marks the end of a chain, or a free one.
_END = 0xFFFFFFFA
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_IN_HEADER = 109
# Records: the beginning and the end of a part, a sheet's name and place, a row.
_BEGIN, _STOP, _SHEET, _ROW = 0x0809, 0x000A, 0x0085, 0x0208
_HIDDEN = 0x20


def hidden_rows(data: bytes, sheet: str) -> frozenset[int]:
    """Lines from 1 that a sheet does not show; none where the file is not as expected."""
    try:
        stream = _Compound(data).stream("Workbook")
        return frozenset(_hidden(stream, _place_of(stream, sheet)))
    except (StructError, IndexError, ValueError):
        return frozenset()


def _hidden(stream: bytes, place: int) -> Iterator[int]:
    """The rows of the sheet that begins at `place`; charts within it begin and end inside."""
    depth = 0
    for kind, at, _size in _records(stream, place):
        depth += (kind == _BEGIN) - (kind == _STOP)
        if not depth:
            return
        if kind == _ROW and unpack_from("<H", stream, at + 12)[0] & _HIDDEN:
            yield unpack_from("<H", stream, at)[0] + 1


def _place_of(stream: bytes, sheet: str) -> int:
    """Where in the stream a sheet begins. Raises ValueError where there is none of that name."""
    for kind, at, _size in _records(stream, 0):
        if kind == _STOP:
            break
        if kind == _SHEET:
            place, length, is_wide = unpack_from("<IxxBB", stream, at)
            text = stream[at + 8 : at + 8 + length * (1 + (is_wide & 1))]
            if text.decode("utf-16-le" if is_wide & 1 else "latin-1") == sheet:
                return int(place)
    raise ValueError(sheet)


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """(kind, where its data begins, how long it is)."""
    while at + 4 <= len(stream):
        kind, size = unpack_from("<HH", stream, at)
        yield kind, at + 4, size
        at += 4 + size


class _Compound:
    """A compound file and the streams in it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, small_shift = unpack_from("<HH", data, 30)
        if not 7 <= shift <= 16 or not 4 <= small_shift <= shift:  # noqa: PLR2004  # as written
            raise ValueError("sectors")
        self._sector, self._small = 1 << shift, 1 << small_shift
        first, self._cutoff, first_small = unpack_from("<I4xII", data, 48)
        self._fat = _numbers(b"".join(map(self._sector_at, self._fat_sectors())))
        self._small_fat = _numbers(self._chained(first_small))
        self._directory = self._chained(first)

    def stream(self, name: str) -> bytes:
        """A stream by its name. Raises ValueError where there is none."""
        start, size = self._found(_STREAM, name)
        if size >= self._cutoff:
            return self._chained(start)[:size]
        root, _size = self._found(_ROOT)
        whole = self._chained(root)
        small = [whole[n * self._small :][: self._small] for n in _chain(self._small_fat, start)]
        return b"".join(small)[:size]

    def _found(self, kind: int, name: str = "") -> tuple[int, int]:
        for at in range(0, len(self._directory) - _ENTRY + 1, _ENTRY):
            length, is_kind = unpack_from("<HB", self._directory, at + 64)
            text = self._directory[at : at + max(length - 2, 0)].decode("utf-16-le", "replace")
            if is_kind == kind and name in ("", text):
                start, size = unpack_from("<II", self._directory, at + 116)
                return start, size
        raise ValueError(name)

    def _fat_sectors(self) -> Iterator[int]:
        """The sectors of the table of sectors: the first in the header, the rest in a chain."""
        yield from (one for one in unpack_from(f"<{_IN_HEADER}I", self._data, 76) if one < _END)
        (more,) = unpack_from("<I", self._data, 68)
        seen: set[int] = set()
        while more < _END and more not in seen:
            seen.add(more)
            *listed, more = _numbers(self._sector_at(more))
            yield from (one for one in listed if one < _END)

    def _sector_at(self, number: int) -> bytes:
        return self._data[(number + 1) * self._sector :][: self._sector]

    def _chained(self, first: int) -> bytes:
        return b"".join(map(self._sector_at, _chain(self._fat, first)))


def _numbers(data: bytes) -> list[int]:
    return [one for (one,) in iter_unpack("<I", data[: len(data) // 4 * 4])]


def _chain(table: list[int], number: int) -> Iterator[int]:
    """The sectors of a stream, one after the other; a ring is left where it closes."""
    seen: set[int] = set()
    while number < _END and number not in seen:
        seen.add(number)
        yield number
        number = table[number]
