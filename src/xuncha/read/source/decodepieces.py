"""A page put together from parts in two charsets: a footer in UTF-8 under a list in GBK or Big5.

Each part is read in its own charset. The parts are what stands between tags: none of the bytes
that end one is ever half of a Chinese character.
"""

from __future__ import annotations

import re

from xuncha.read.source.plausible import SURELY_CHINESE, common_share

DOUBLE_BYTE = ("gb18030", "big5hkscs")
_PARTS = re.compile(rb"[^<>\"'\r\n]+")
_CHINESE_IN_UTF8 = re.compile(rb"(?:[\xe2-\xe9\xef][\x80-\xbf]{2})+")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
# What comes of the first bytes of full-width marks and of 主、网、政 in UTF-8 when they are read as
# GBK, of full-width marks and of 主 as Big5 (the others are no Big5). Real texts hardly hold one,
# and one that does loses nothing but time.
_MISREAD = {"gb18030": ("锛", "銆", "涓", "缃", "鏀"), "big5hkscs": ("嚗", "銝")}
# Of the bytes of a part beyond ASCII that hold Chinese in UTF-8, so many are no chance.
_MOSTLY = 0.8


# So much of the other parts tells their charset.
_MOST_BYTES = 20_000


def looks_mixed(text: str, double_byte: str) -> bool:
    """Whether text that was read as `double_byte` holds UTF-8 that was misread."""
    return any(mark in text for mark in _MISREAD[double_byte])


def double_byte_of(body: bytes, likely: str) -> str:
    """Of a body in which parts are UTF-8, the charset of the other parts.

    `likely` where they are Chinese in it, or too few to tell.
    """
    others = b"\n".join(_others(body))
    charsets = sorted(DOUBLE_BYTE, key=lambda name: name != likely)
    shares = [common_share(others.decode(name, "replace")) or 0.0 for name in charsets]
    is_other = shares[1] > max(2 * shares[0], SURELY_CHINESE)
    return charsets[1] if is_other else charsets[0]


def _others(body: bytes) -> list[bytes]:
    """The parts beyond ASCII that are not in UTF-8, from the first on, of some length in all."""
    found, size = [], 0
    for part in _PARTS.finditer(body):
        piece = part.group()
        if piece.isascii() or _is_utf8(piece):
            continue
        found.append(piece)
        size += len(piece)
        if size >= _MOST_BYTES:
            break
    return found


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
    if part.isascii():
        return part.decode("ascii")
    charset = "utf-8" if _is_utf8(part) else double_byte
    try:
        return part.decode(charset)
    except UnicodeDecodeError:
        return part.decode(charset, "replace")


def _is_utf8(part: bytes) -> bool:
    """Whether what is beyond ASCII in a part is Chinese in UTF-8."""
    beyond = len(_NOT_ASCII.findall(part))
    in_utf8 = sum(len(run) for run in _CHINESE_IN_UTF8.findall(part))
    return in_utf8 >= beyond * _MOSTLY
