"""Texts that look like a day, whether or not anybody understands it."""

from __future__ import annotations

import re

from xuncha.read.tree.textmarks import is_days_ago

_LIKE_A_DAY = re.compile(
    r"\d{2,4}\s*[-/.年—–_]\s*\d{1,2}|\d{1,2}\s*[-/.月—–]\s*\d{1,2}|\d{1,2}:\d{2}|[〇○零一二三四五六七八九]{2,4}年|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|星期[一二三四五六日]|周[一二三四五六日]",
    re.I,
)
_LONGEST_DAY = 24


def looks_like_a_day(line: str) -> bool:
    """Whether a short line holds what may be a day or a time: 2026年3季度, 12-05, 周三, 3天前."""
    return len(line) <= _LONGEST_DAY and (_LIKE_A_DAY.search(line) is not None or is_days_ago(line))
