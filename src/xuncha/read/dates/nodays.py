"""Numbers that look like a month and a day: prices (12.05), scores (11-20), parts (3/12)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.read.dates.pieces import place_of
from xuncha.read.tree.outline import Outline

_TWO_NUMBERS = re.compile(r"[^\w]*(\d{1,4})[-./](\d{1,4})[^\w]*")
_MONTHS, _DAYS = 12, 31


def are_no_days(page: Outline, tokens: Sequence[int], days: Sequence[int]) -> set[int]:
    """Which of these `days`, two numbers each, stand where other rows have numbers that are none.

    12.05 above 38.50 in the same place of its row is a price.
    """
    pairs = {token for token in days if _TWO_NUMBERS.fullmatch(page.texts[token])}
    if not pairs:
        return pairs
    places = {
        place_of(page, token)
        for token in tokens
        if (found := _TWO_NUMBERS.fullmatch(page.texts[token])) and not _is_day(found)
    }
    return {token for token in pairs if place_of(page, token) in places}


def _is_day(found: re.Match[str]) -> bool:
    return 1 <= int(found[1]) <= _MONTHS and 1 <= int(found[2]) <= _DAYS
