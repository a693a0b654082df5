"""Data that a script of a page is given as literals: var listData = {"rows": […]}.

Read as data, never run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_GIVEN = re.compile(r"[=(:]\s*(?=[\[{]\s*[\[{\"])|^\s*(?=[\[{]\s*[\[{\"])")
_DECODER = json.JSONDecoder()
_MOST_PLACES = 12


def data_in(script: str) -> Iterator[tuple[Any, str]]:
    """The lists and objects of a script, each with its literal; what is inside one that was read is
    not read again."""
    end = 0
    for number, place in enumerate(_GIVEN.finditer(script)):
        if number >= _MOST_PLACES:
            return
        if place.end() < end:
            continue
        try:
            value, end = _DECODER.raw_decode(script, place.end())
        except (ValueError, RecursionError):
            continue
        yield value, script[place.end() : end]
