"""A file of gzip members, read one member at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from isal import isal_zlib

# isal's stub calls the class an instance.
ISAL_ERROR = cast("type[Exception]", isal_zlib.error)
GZIP = 31
READ_BYTES = 64 * 1024


class TornFile(Exception):
    """The file ends or breaks within a member that begins at `offset`."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Member:
    """One gzip member: where it begins and ends in the file, and what is in it."""

    start: int
    end: int
    content: bytes


def read_members(file: BinaryIO, start: int = 0) -> Iterator[Member]:
    """The members from byte `start` on, one in memory at a time. TornFile where one is broken."""
    file.seek(start)
    pending = b""
    while True:
        if not pending:
            pending = file.read(READ_BYTES)
            if not pending:
                return
        stream = isal_zlib.decompressobj(GZIP)
        parts = []
        end = start
        while True:
            try:
                parts.append(stream.decompress(pending))
            except ISAL_ERROR as error:
                raise TornFile(start) from error
            end += len(pending)
            if stream.eof:
                pending = stream.unused_data
                break
            pending = file.read(READ_BYTES)
            if not pending:
                raise TornFile(start)
        end -= len(pending)
        yield Member(start, end, parts[0] if len(parts) == 1 else b"".join(parts))
        start = end


def split_record(content: bytes) -> tuple[dict[str, str], bytes]:
    """The header fields (names in lower case) and the block of one WARC record."""
    head, _, rest = content.partition(b"\r\n\r\n")
    fields = {}
    for line in head.decode("utf-8").split("\r\n")[1:]:
        name, _, value = line.partition(": ")
        fields[name.lower()] = value
    return fields, rest[: int(fields["content-length"])]
