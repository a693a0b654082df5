"""Full-width punctuation for a paragraph whose numbers are figures."""

from __future__ import annotations

from xuncha.punctuation import MARK, full_width
from xuncha.report.circular.build.figures import Figure, Piece, Pieces


def full_width_pieces(pieces: Pieces) -> Pieces:
    """The pieces with Chinese punctuation; figures are left as they are."""
    figures = [piece for piece in pieces if isinstance(piece, Figure)]
    text = "".join(piece if isinstance(piece, str) else MARK for piece in pieces)
    result: list[Piece] = []
    for number, part in enumerate(full_width(text).split(MARK)):
        if part:
            result.append(part)
        if number < len(figures):
            result.append(figures[number])
    return tuple(result)
