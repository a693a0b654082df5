"""How wide a text is on paper."""

from __future__ import annotations


def width(text: str) -> float:
    """The width of a text in characters: digits and Latin letters take half of one."""
    return sum(0.5 if ord(char) < 0x300 else 1.0 for char in text)
