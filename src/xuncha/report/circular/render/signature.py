"""Where issuer and date stand: the date four characters from the right, the issuer over it.

Several issuers that are too long for one line stand one to a line, in their order.
"""

from __future__ import annotations

from xuncha.report.circular.build.width import width
from xuncha.report.circular.render.sizes import CHARACTERS

DATE_FROM_RIGHT = 4.0


def signature_indents(issuer: str, date: str) -> tuple[float, float]:
    """The indents from the right of issuer and date, in characters.

    The issuer is centred over the date; one too long for that moves the date inwards with it.
    """
    issuer_width, date_width = min(width(issuer), CHARACTERS), width(date)
    over = (issuer_width - date_width) / 2
    if over <= DATE_FROM_RIGHT:
        return DATE_FROM_RIGHT - over, DATE_FROM_RIGHT
    return 0.0, over


def signature_rows(issuer: str, date: str) -> list[tuple[str, float]]:
    """The lines of the signature, the date last, each with its indent from the right."""
    names = [issuer] if width(issuer) <= CHARACTERS else [n for n in issuer.split("、") if n]
    widest = max(names, key=width, default="")
    _, date_indent = signature_indents(widest, date)
    middle = date_indent + width(date) / 2
    rows = [(name, max(0.0, middle - width(name) / 2)) for name in names]
    return [*rows, (date, date_indent)]
