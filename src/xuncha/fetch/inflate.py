"""Content decoding with a bound: whatever the wire says, never more than `limit` bytes come out."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import cast

from isal import isal_zlib

# isal's stub calls the class an instance.
ISAL_ERROR = cast("type[Exception]", isal_zlib.error)
GZIP, ZLIB, RAW = 31, 15, -15
IDENTITY = ("", "identity", "none", "utf-8")
GZIP_MAGIC = b"\x1f\x8b"
# Bytes fed at a time when a damaged stream is read as far as it goes.
RESCUE_STEP = 512


def decode_body(wire: bytes, encoding: str, limit: int) -> tuple[bytes, str]:
    """The decoded body, at most `limit` bytes, and a note.

    The note is empty when all went well, "size" when there was more, "damaged" when the stream
    broke off or was corrupt (what could be read is kept), "mislabelled" when the body is not
    compressed although the header says so, "unknown" for an encoding we never asked for.
    """
    name = encoding.strip().lower()
    if name in IDENTITY or not wire:
        return wire[:limit], "size" if len(wire) > limit else ""
    if name in ("gzip", "x-gzip"):
        if not wire.startswith(GZIP_MAGIC):
            return wire[:limit], "mislabelled"
        return _inflate(wire, GZIP, limit)
    if name == "deflate":
        return _inflate(wire, ZLIB if _looks_like_zlib(wire) else RAW, limit)
    return b"", "unknown"


def _looks_like_zlib(wire: bytes) -> bool:
    return len(wire) > 1 and wire[0] & 0x0F == 8 and (wire[0] << 8 | wire[1]) % 31 == 0


def _inflate(wire: bytes, window: int, limit: int) -> tuple[bytes, str]:
    parts: list[bytes] = []
    room = limit
    while True:
        stream = isal_zlib.decompressobj(window)
        try:
            # One byte more than allowed shows that there is more.
            part = stream.decompress(wire, room + 1)
        except ISAL_ERROR:
            parts.append(_rescue(wire, window, room))
            return b"".join(parts), "damaged"
        parts.append(part)
        room -= len(part)
        if room < 0:
            return b"".join(parts)[:limit], "size"
        if not stream.eof:
            return b"".join(parts), "damaged"
        # gzip allows several members one after the other; anything else behind is padding.
        wire = stream.unused_data
        if window != GZIP or not wire.startswith(GZIP_MAGIC):
            return b"".join(parts), ""


def _rescue(wire: bytes, window: int, room: int) -> bytes:
    """What a corrupt stream yields before its fault."""
    return b"".join(_rescued_parts(wire, window, room))


def _rescued_parts(wire: bytes, window: int, room: int) -> Iterator[bytes]:
    stream = zlib.decompressobj(window)
    for start in range(0, len(wire), RESCUE_STEP):
        try:
            part = stream.decompress(wire[start : start + RESCUE_STEP], room)
        except zlib.error:
            return
        yield part
        room -= len(part)
        if room <= 0 or stream.eof:
            return
