"""What of a finding stands on its page letter by letter, the most telling first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

# Details of a finding as pages write them. A column's name stands in every menu: it comes last.
_WORDS = ("found", "title", "text", "guide", "form")
_DAYS = ("newest", "in_list", "on_page", "shown")
_NAMES = ("name", "source")
_MOST_NUMBERS = 10


def words_on_page(detail: Mapping[str, Any], text: str) -> list[str]:
    """What to mark on a page whose source reads `text`."""
    found = [
        *_numbers(detail, text),
        *(str(detail[key]) for key in _WORDS if detail.get(key)),
        *_days(detail, text),
        *(str(detail[key]) for key in _NAMES if detail.get(key)),
    ]
    return list(dict.fromkeys(found))


def _days(detail: Mapping[str, Any], text: str) -> Iterator[str]:
    """Dates as the page writes them; without their year only where none has it."""
    for key in _DAYS:
        try:
            day = date.fromisoformat(str(detail.get(key)))
        except ValueError:
            continue
        written = [one for one in _whole(day) if one in text]
        yield from written or [one for one in _short(day) if one in text]


def _whole(day: date) -> list[str]:
    year, month, number = day.year, day.month, day.day
    return [
        *(f"{year}{mark}{month:02}{mark}{number:02}" for mark in "-/."),
        *(f"{year}{mark}{month}{mark}{number}" for mark in "-/."),
        f"{year}年{month:02}月{number:02}日",
        f"{year}年{month}月{number}日",
    ]


def _short(day: date) -> list[str]:
    return [
        *(f"{day.month:02}{mark}{day.day:02}" for mark in "-/."),
        f"{day.month}月{day.day}日",
    ]


def _numbers(detail: Mapping[str, Any], text: str) -> list[str]:
    """Numbers of persons: findings have them with their middle blotted out."""
    samples = detail.get("samples")
    if not isinstance(samples, list):
        return []
    found: list[str] = []
    for sample in samples:
        pattern = re.escape(str(sample)).replace(r"\*", "[0-9]")
        found += re.findall(pattern, text)[:_MOST_NUMBERS]
    return found[:_MOST_NUMBERS]
