"""WARC/1.1 records as bytes: one gzip member each, a digest over each block.

https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from datetime import UTC, datetime
from functools import lru_cache
from http import HTTPStatus
from uuid import NAMESPACE_URL

from isal import isal_zlib

GZIP = 31
# isal's levels 0 … 3; 2 compresses a page to a fifth in some 40 µs.
LEVEL = 2
PHRASES = {status.value: status.phrase for status in HTTPStatus}
Fields = list[tuple[str, str]]
_NAMESPACE = NAMESPACE_URL.bytes
# The bits that a version 5 UUID fixes, cleared and set.
_CLEAR = ~(0xF000 << 64 | 0xC000 << 48)
_VERSION_5 = 5 << 76 | 0x8000 << 48


def record_id(*parts: str) -> str:
    """A deterministic record id: the same parts give the same urn:uuid."""
    digest = hashlib.sha1(_NAMESPACE + "\n".join(parts).encode(), usedforsecurity=False).digest()
    # What uuid.uuid5 does, without an object for it: version 5, variant of RFC 9562.
    number = int.from_bytes(digest[:16]) & _CLEAR | _VERSION_5
    text = f"{number:032x}"
    return f"urn:uuid:{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def pack_record(kind: str, identity: str, at: str, fields: Fields, block: bytes) -> bytes:
    """One complete record as a gzip member. `at`: ISO 8601 with an offset."""
    digest = b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode("ascii")
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <{identity}>",
        f"WARC-Date: {utc(at)}",
        *(f"{name}: {value}" for name, value in fields),
        f"WARC-Block-Digest: sha1:{digest}",
        f"Content-Length: {len(block)}",
    ]
    head = "\r\n".join(lines).encode("utf-8")
    packed: bytes = isal_zlib.compress(b"%s\r\n\r\n%s\r\n\r\n" % (head, block), LEVEL, GZIP)
    return packed


@lru_cache(maxsize=1_000)
def utc(at: str) -> str:
    """A moment as WARC wants it: UTC, seconds, a Z."""
    return datetime.fromisoformat(at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def status_line(status: int) -> str:
    """A status line for a status code."""
    return f"HTTP/1.1 {status} {PHRASES.get(status, '')}".rstrip()
