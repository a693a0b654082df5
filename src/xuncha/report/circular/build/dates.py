"""Dates as a circular prints them: 2016年12月1日, without leading zeros."""

from __future__ import annotations

import re

_RANGE = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)\s*(?:至|—|-|~)\s*(?:(\d{4})-)?(\d\d?)-(\d\d?)")
_DAY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:\s+(?=[\u201c\u4e00-\u9fff]))?")
_MONTH = re.compile(r"(?<![\d-])(\d{4})-(\d\d?)(?![\d-])")
_QUARTERS = "一二三四"


def chinese_dates(text: str) -> str:
    """Every ISO date in a text in Chinese; a range within one year names the year once."""
    text = _RANGE.sub(_range, text)
    text = _DAY.sub(lambda m: _day(m.group(1), m.group(2), m.group(3)), text)
    return _MONTH.sub(lambda m: f"{m.group(1)}年{int(m.group(2))}月", text)


def quarter_words(year: int | None, quarter: int | None, month: int | None = None) -> str:
    """2018年第三季度, 2018年8月, 2018年 or "" - as much as is known."""
    if year is None:
        return ""
    if month is not None and 1 <= month <= 12:
        return f"{year}年{month}月"
    if quarter is not None and 1 <= quarter <= 4:
        return f"{year}年第{_QUARTERS[quarter - 1]}季度"
    return f"{year}年"


def _day(year: str, month: str, day: str) -> str:
    return f"{year}年{int(month)}月{int(day)}日"


def _range(match: re.Match[str]) -> str:
    year, month, day, year2, month2, day2 = match.groups()
    same_year = year2 is None or year2 == year
    until = f"{int(month2)}月{int(day2)}日" if same_year else _day(year2, month2, day2)
    return f"{_day(year, month, day)}至{until}"
