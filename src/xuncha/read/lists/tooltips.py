"""What the tip of a link says of its entry: 标题:…, 点击数:…, 发表时间:2026年02月26日, a line each."""

from __future__ import annotations

import re
from datetime import date

from xuncha.read.dates.whole import find_date

_TITLE = re.compile(r"标\s*题\s*[:：]\s*(\S[^\r\n]*)")
_DAY_NAME = r"(?:发[表布]|发稿|更新|添加|录入|上传)(?:时间|日期)\s*[:：]\s*"
# In the title of a link behind that of the entry.
_BEHIND = re.compile(rf"\W*{_DAY_NAME}(?:19|20)\d\d.*", re.S)
_DAY = re.compile(rf"{_DAY_NAME}((?:19|20)\d\d[^\r\n]{{4,20}})")


def title_in(tip: str) -> str:
    """The title of an entry that a tip names, without the day behind it; else the whole tip."""
    if "题" in tip and (told := _TITLE.search(tip)):
        tip = told.group(1).strip()
    return _BEHIND.sub("", tip) if "时间" in tip or "日期" in tip else tip


def day_in(tip: str, shown: date, as_of: date) -> date | None:
    """The whole day that a tip names, where it is the one of which the list shows month and day."""
    told = _DAY.search(tip) if "时间" in tip or "日期" in tip else None
    found = find_date(told[1], as_of) if told else None
    if found is None or not found.year_known or found.day > as_of:
        return None
    return found.day if (found.day.month, found.day.day) == (shown.month, shown.day) else None
