"""Where issuer and date stand: the date four characters from the right, the issuer over it."""

from __future__ import annotations

from xuncha.report.circular.render.sizes import CHARACTERS

DATE_FROM_RIGHT = 4.0


def width(text: str) -> float:
    """The width of a text in characters: digits and Latin letters take half of one."""
    return sum(0.5 if ord(char) < 0x300 else 1.0 for char in text)


def signature_indents(issuer: str, date: str) -> tuple[float, float]:
    """The indents from the right of issuer and date, in characters.

    The issuer is centred over the date; one too long for that moves the date inwards with it.
    """
    issuer_width, date_width = min(width(issuer), CHARACTERS), width(date)
    over = (issuer_width - date_width) / 2
    if over <= DATE_FROM_RIGHT:
        return DATE_FROM_RIGHT - over, DATE_FROM_RIGHT
    return 0.0, over
