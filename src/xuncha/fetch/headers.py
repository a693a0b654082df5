"""The header lines libcurl hands over, taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.fetch.urls import quote_raw_bytes

Headers = tuple[tuple[str, str], ...]


def last_block(lines: Sequence[bytes]) -> Sequence[bytes]:
    """The lines of the final response: after any 1xx answer, without trailers behind the body.

    Empty where the headers never came to their end: such an answer is none.
    """
    if lines and lines[-1] == b"\r\n" and lines.count(b"\r\n") == 1:
        # One answer and nothing behind its headers, as nearly always.
        return lines[:-1]
    start = 0
    for number, line in enumerate(lines):
        if line[:5] == b"HTTP/":
            start = number
    for number in range(start, len(lines)):
        if not lines[number].strip():
            return lines[start:number]
    return ()


def read_headers(block: Sequence[bytes]) -> Headers:
    """Names and values in order; lines that are no header are left out."""
    pairs = []
    # Decoded at once; every line still ends with its own line feed.
    for line in _text(b"".join(block[1:])).split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            pairs.append((name.strip(), value.strip()))
    return tuple(pairs)


def value_of(headers: Headers, name: str) -> str:
    """The first header of that name (in lower case), or an empty string."""
    # A plain loop: this is asked of every answer.
    for key, value in headers:
        if key.lower() == name:
            return value
    return ""


def read_status(block: Sequence[bytes]) -> int | None:
    """The status code of the status line, or None where there is none."""
    words = block[0].split(None, 2) if block else []
    code = words[1] if len(words) > 1 else b""
    return int(code) if len(code) == 3 and code.isdigit() else None


def read_location(block: Sequence[bytes]) -> str:
    """The Location header with its raw bytes percent-encoded, or an empty string."""
    for line in block[1:]:
        if line[:9].lower() == b"location:":
            return quote_raw_bytes(line[9:].strip())
    return ""


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
