"""Texts as lists write them: broken over lines, with blanks between the characters of a name."""

from __future__ import annotations

import re
import unicodedata

_BREAK = re.compile(r"\s*[\r\n\u2028\u2029]+\s*")
# The many dashes of Chinese input methods.
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


def in_one_line(text: str) -> str:
    """The text without line breaks: Chinese is joined, other words keep a blank between them."""

    def join(found: re.Match[str]) -> str:
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        return "" if _WIDE.match(before) or _WIDE.match(after) else " "

    return _BREAK.sub(join, text)


def half_width(text: str) -> str:
    """A number, a code or the like in half-width characters, with the plain dash."""
    return unicodedata.normalize("NFKC", text).translate(_DASHES)


def place_key(name: str) -> str:
    """What two spellings of a place's or an office's name have in common: half-width, no blanks."""
    return "".join(unicodedata.normalize("NFKC", name).split())
