"""Scripts that a packer or base64 made unreadable, undone by their own plain arithmetic, never run.

Packers also make honest slide shows smaller: what such a script is, is said by what it does.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator
from itertools import islice

# The packer's signature, and a script as an address.
PACKER_SIGN, DATA_SIGN = "p,a,c,k,e", "data:text/javascript;base64,"
_BEGINNING = "eval(function(p,a,c,k,e,"
_TEXT = r"'([^'\\]*(?:\\.[^'\\]*)*)'"
_PACKED = re.compile(
    rf"eval\(function\(p,a,c,k,e,[rd]\).{{0,900}}?\}}\s*\(\s*{_TEXT}\s*,\s*(\d{{1,2}})\s*,\s*(\d{{1,4}})\s*,\s*{_TEXT}\s*\.split\('\|'\)",
    re.S,
)
_WORD = re.compile(r"\b\w+\b", re.ASCII)
_ESCAPED = re.compile(r"\\(.)", re.S)
# Letters that need no code; [\xc0-\xdf] is what honest programs write.
_HEX_LETTERS = re.compile(r"(?:\\+x(?:4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])){4}", re.I)
_DATA = re.compile(r"data:text/javascript;base64,([A-Za-z0-9+/=]{16,40000})")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST = 10
# Packed again by the same tool.
_LAYERS = 3
_LONGEST = 45_000


def unpacked_scripts(html: str) -> Iterator[str]:
    """What packed scripts of a page say, their letters in hexadecimal read."""
    position = 0
    for _ in range(_MOST):
        start = html.find(_BEGINNING, position)
        if start < 0:
            return
        position = start + len(_BEGINNING)
        found = _PACKED.match(html[start : start + _LONGEST])
        if found is None:
            continue
        text = _unpacked(found)
        for _ in range(_LAYERS):
            again = _PACKED.search(text)
            if again is None:
                break
            text = _unpacked(again)
        yield text


def is_disguised_again(script: str) -> bool:
    """Whether what was packed holds letters in hexadecimal: no packer for size writes those."""
    return _HEX_LETTERS.search(script) is not None


def scripts_as_data(html: str) -> Iterator[str]:
    """What scripts say that stand in their own address in base64."""
    for found in islice(_DATA.finditer(html), _MOST):
        try:
            yield b64decode(found.group(1), validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            continue


def _unpacked(found: re.Match[str]) -> str:
    payload = _ESCAPED.sub(lambda one: one.group(1), found.group(1))
    radix, count = int(found.group(2)), int(found.group(3))
    words = found.group(4).split("|")
    if not 2 <= radix <= 62:
        return ""
    table = {_number(place, radix): word for place, word in enumerate(words[:count]) if word}
    return _WORD.sub(lambda one: table.get(one.group(), one.group()), payload)


def _number(value: int, radix: int) -> str:
    """A number as the packer writes it: 0-9, a-z, then A-Z."""
    first = _number(value // radix, radix) if value >= radix else ""
    digit = value % radix
    return first + (chr(digit + 29) if digit > 35 else _DIGITS[digit])
