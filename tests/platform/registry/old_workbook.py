"""A workbook as Excel 97 keeps it (.xls), of texts alone: for tests of what is read of one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from struct import pack

_SECTOR = 512
_A_TABLE = _SECTOR // 4
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
# A stream shorter than this would be kept in small sectors.
_SMALL = 4096
_GLOBALS, _SHEET = 0x0005, 0x0010


def old_workbook(
    sheets: dict[str, Sequence[Sequence[str]]], hidden: Collection[tuple[str, int]] = ()
) -> bytes:
    """The bytes of the file; `hidden`: (sheet, line from 1) of rows that are not shown."""
    bodies = [
        _sheet(rows, [line for of, line in hidden if of == name]) for name, rows in sheets.items()
    ]
    head = _record(0x0809, _begin(_GLOBALS)) + _record(0x0042, pack("<H", 1200))
    at = len(head) + sum(12 + 2 * len(name) for name in sheets) + 4
    listed = b""
    for name, body in zip(sheets, bodies, strict=True):
        text = name.encode("utf-16-le")
        listed += _record(0x0085, pack("<IBBBB", at, 0, 0, len(name), 1) + text)
        at += len(body)
    return _container(head + listed + _record(0x000A) + b"".join(bodies))


def _sheet(rows: Sequence[Sequence[str]], hidden: Collection[int]) -> bytes:
    made = _record(0x0809, _begin(_SHEET))
    for number, row in enumerate(rows):
        flags = 0x0120 if number + 1 in hidden else 0x0100
        made += _record(0x0208, pack("<6HHH", number, 0, len(row), 255, 0, 0, flags, 15))
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            text = pack("<HB", len(cell), 1) + cell.encode("utf-16-le")
            made += _record(0x0204, pack("<HHH", number, place, 0) + text)
    return made + _record(0x000A)


def _begin(kind: int) -> bytes:
    return pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0)


def _record(kind: int, data: bytes = b"") -> bytes:
    return pack("<HH", kind, len(data)) + data


def _container(stream: bytes) -> bytes:
    """The stream in a compound file: header, table of sectors, directory, the stream."""
    stream = stream.ljust(_SMALL, b"\0")
    count = -(-len(stream) // _SECTOR)
    # The table of sectors has a number for each sector of the file, its own ones included.
    tables = 1
    while tables * _A_TABLE < tables + 1 + count:
        tables += 1
    first = tables + 1
    chain = [*range(first + 1, first + count), _END]
    table = b"".join(pack("<I", one) for one in (*[_FAT] * tables, _END, *chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    sectors = (0x3E, 3, 0xFFFE, 9, 6, 0, tables, tables, 0, _SMALL, _END, 0, _END, 0)
    header += pack("<HHHHH6xIIIIIIIII", *sectors)
    header += b"".join(pack("<I", one) for one in range(tables)).ljust(4 * 109, b"\xff")
    directory = _entry("Root Entry", 5, 1, _END, 0)
    directory += _entry("Workbook", 2, _FREE, first, len(stream))
    return b"".join(
        (
            header,
            table.ljust(tables * _SECTOR, b"\xff"),
            directory.ljust(_SECTOR, b"\0"),
            stream.ljust(count * _SECTOR, b"\0"),
        )
    )


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    ids = pack("<III", _FREE, _FREE, child)
    return (
        text.ljust(64, b"\0")
        + pack("<HBB", len(text), kind, 1)
        + ids
        + bytes(36)
        + pack("<IQ", start, size)
    )
