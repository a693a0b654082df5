"""The lines of a guide before its elements are looked for: names that stand in several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from xuncha.read.guides.words import elements_of, is_other_label
from xuncha.read.tree.lines import Line

# A name broken into lines of a narrow cell.
_MOST_PIECES = 8
_LONGEST_PIECE = 4
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z ,&'()-]{2,60}")


def is_label(text: str) -> bool:
    """Whether words name an element of a guide, or something else that guides tell."""
    return bool(elements_of(text)) or is_other_label(text)


def whole_names(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, with a name in several lines of its cell made one (办 / 理 / 依 / 据), and the
    English below a Chinese heading left out."""
    above: Line | None = None
    for cell, group in groupby(lines, key=lambda line: line.cell):
        inside = list(group)
        whole = "".join(line.text for line in inside)
        is_broken = cell is not None and 1 < len(inside) <= _MOST_PIECES
        is_broken = is_broken and max(len(line.text) for line in inside) <= _LONGEST_PIECE
        if is_broken and elements_of(whole) and not elements_of(inside[0].text):
            inside = [replace(inside[0], text=whole, lead="")]
        for line in inside:
            if above is None or not _is_translated(above, line):
                yield line
            above = line


def _is_translated(above: Line, line: Line) -> bool:
    """申请条件 / Eligibility, both set as one heading."""
    return (
        bool(line.heading)
        and line.heading == above.heading
        and _ENGLISH.fullmatch(line.text) is not None
        and is_label(above.text)
    )
