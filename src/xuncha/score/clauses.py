"""The deduction sentence taken apart again: `group:text,扣N分;text,扣N分;group:…`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

# Full-width , ; : and the dots that pages print for a decimal point.
_WIDE = str.maketrans("\uff0c\uff1b\uff1a\ufe30\uff0e\ufe52", ",;::..")
_POINTS = re.compile(r"^(?P<text>.*?)(?:共计|共扣|扣)(?P<points>\d+(?:\.\d+)?)分[.\u3002]?$")
# “每发现一次扣1分,共计20分” says the points of one before the sum.
_EACH = re.compile(r",?每[^,;]*?扣\d+(?:\.\d+)?分$")


@dataclass(frozen=True, slots=True)
class Clause:
    """One fault in the sentence. `points` is None where none are printed (a veto)."""

    group: str
    text: str
    points: Decimal | None


def parse_sentence(text: str) -> tuple[Clause, ...]:
    """The clauses of a deduction sentence, ours or an office's; full-width signs are accepted."""
    clauses = []
    group = ""
    for part in text.translate(_WIDE).split(";"):
        head, colon, rest = part.partition(":")
        if colon:
            group, part = head.strip(), rest
        if part.strip():
            clauses.append(_clause(group, part.strip()))
    return tuple(clauses)


def _clause(group: str, part: str) -> Clause:
    # The last number of points in a clause is its sum.
    head, sign, tail = part.rpartition(",")
    found = _POINTS.match(tail if sign else part)
    if found is None:
        return Clause(group, part, None)
    before = ",".join(word for word in (head, found["text"]) if word)
    return Clause(group, _EACH.sub("", before), Decimal(found["points"]))


def points_of(text: str) -> Decimal:
    """The sum of the points that a deduction sentence prints."""
    return sum((c.points for c in parse_sentence(text) if c.points is not None), Decimal(0))
