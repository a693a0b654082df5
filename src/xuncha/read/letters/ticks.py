"""Columns of ticks: 是否答复 是 否, or √ below 受理, 转办 and 答复 as far as a letter has come."""

from __future__ import annotations

import re
from collections.abc import Sequence

# The last step, or the question whether it was taken.
_HEAD = re.compile(r"(?:是否)?已?(?:回复|答复|办结|反馈|办复)")
_YES = frozenset("√✓✔☑●是有")
_NO = frozenset("×✗✘○否无")
_LEAST = 2


def ticks_of(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[bool | None]:
    """Whether each row is ticked as answered; None where no column says it.

    An empty cell says no only beside a ticked one of the same column.
    """
    at = next((at for at in range(len(heads) - 1, -1, -1) if _HEAD.fullmatch(heads[at])), -1)
    cells = [row[at].strip() if 0 <= at < len(row) else "" for row in rows]
    if at < 0 or not set(cells) <= _YES | _NO | {""}:
        return [None] * len(rows)
    is_any = any(cell in _YES for cell in cells) and len(cells) >= _LEAST
    return [
        True if cell in _YES else False if cell in _NO or (is_any and not cell) else None
        for cell in cells
    ]
