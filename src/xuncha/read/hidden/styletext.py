"""The text of a style as browsers take it: comments and escapes away, of two values the last."""

from __future__ import annotations

import re

# \69 is an i. What it stands for is a letter of a word and never a sign: \2d 9px is no number.
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.S)
# An address may hold whatever it likes.
_ADDRESS = re.compile(r"url\([^()]*\)")
_IMPORTANT = "!important"


def squeezed(style: str) -> str:
    """A style without blanks and comments, in small letters."""
    if "/*" in style:
        style = without_comments(style)
    if "\\" in style:
        style = _ESCAPED.sub(_letter, style)
    return "".join(style.split()).lower()


def without_comments(style: str) -> str:
    """Walked with find, not with a pattern: comments that never close must not cost a square."""
    pieces, position = [], 0
    while (start := style.find("/*", position)) >= 0:
        pieces.append(style[position:start])
        end = style.find("*/", start + 2)
        if end < 0:
            return "".join(pieces)
        position = end + 2
    return "".join((*pieces, style[position:]))


def in_force(style: str) -> str:
    """A squeezed style with one value for each property: the last, or the last important one."""
    values: dict[str, tuple[str, bool]] = {}
    for declaration in _ADDRESS.sub("url()", style).split(";"):
        prop, colon, value = declaration.partition(":")
        important = value.endswith(_IMPORTANT)
        if not colon or (not important and prop in values and values[prop][1]):
            continue
        values[prop] = (value.removesuffix(_IMPORTANT), important)
    return ";".join(f"{prop}:{value}" for prop, (value, _) in values.items())


def _letter(escaped: re.Match[str]) -> str:
    code = escaped.group(1)
    letter = escaped.group(2) if code is None else chr(min(int(code, 16), 0x10FFFF))
    is_in_a_word = letter == "-" and escaped.string[escaped.start() - 1 : escaped.start()].isalpha()
    return letter if letter.isalpha() or is_in_a_word else "?"
