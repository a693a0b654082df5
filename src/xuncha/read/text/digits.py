"""What a page writes for a number or a letter, whatever it writes: no page breaks off a reading."""

from __future__ import annotations

# More digits than any page means by a count, a size or a place.
_MOST_DIGITS = 9


def whole(digits: str) -> int:
    """The number that decimal digits write; of very many, a number larger than any meant.

    Python refuses to read more than 4,300 digits.
    """
    return int(digits) if len(digits) <= _MOST_DIGITS else 10**_MOST_DIGITS


def is_whole(text: str) -> bool:
    r"""Whether `whole` can read it. `isdigit` is true of ① and ² as well, which are no digits."""
    return text.isdecimal()


def mended(text: str) -> str:
    r"""The text with halves of letters (`\ud83d` alone) replaced, and two halves as one letter."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
