"""A page put together from parts in two charsets: a footer in UTF-8 under a list in GBK.

Each part is read in its own charset. The parts are what stands between tags: none of the bytes
that end one is ever half of a Chinese character.
"""

from __future__ import annotations

import re

_PARTS = re.compile(rb"[^<>\"'\r\n]+")
_CHINESE_IN_UTF8 = re.compile(rb"(?:[\xe2-\xe9\xef][\x80-\xbf]{2})+")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
# What comes of the first bytes of full-width marks and of 主、网、政 in UTF-8 when they are read as
# GBK. Real texts hardly hold one, and one that does loses nothing but time.
_MISREAD = ("锛", "銆", "涓", "缃", "鏀")
# Of the bytes of a part beyond ASCII that hold Chinese in UTF-8, so many are no chance.
_MOSTLY = 0.8


def looks_mixed(text: str) -> bool:
    """Whether text that was read as GBK holds UTF-8 that was misread."""
    return any(mark in text for mark in _MISREAD)


def decode_pieces(body: bytes, double_byte: str) -> str:
    """The text of a body in which parts are UTF-8 and parts are `double_byte` (gb18030, big5hkscs).

    Never raises: a byte that fits in neither becomes U+FFFD.
    """
    return "".join(_pieces(body, double_byte))


def _pieces(body: bytes, double_byte: str) -> list[str]:
    pieces, end = [], 0
    for part in _PARTS.finditer(body):
        pieces.append(body[end : part.start()].decode("ascii", "replace"))
        pieces.append(_piece(part.group(), double_byte))
        end = part.end()
    pieces.append(body[end:].decode("ascii", "replace"))
    return pieces


def _piece(part: bytes, double_byte: str) -> str:
    beyond = len(_NOT_ASCII.findall(part))
    if not beyond:
        return part.decode("ascii")
    in_utf8 = sum(len(run) for run in _CHINESE_IN_UTF8.findall(part))
    charset = "utf-8" if in_utf8 >= beyond * _MOSTLY else double_byte
    try:
        return part.decode(charset)
    except UnicodeDecodeError:
        return part.decode(charset, "replace")
