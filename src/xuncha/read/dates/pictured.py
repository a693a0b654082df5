"""Days that a list shows as pictures: behind every title another one, or one a figure.

未注明信息发布时间的视为不更新: who looks at such a list sees a day, and nothing here can read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from xuncha.facts import DatedItem

PICTURED_DAYS = "列表的日期是图片,没有读到"
_FEWEST = 3
# 2024-08-31 as pictures of single figures.
_FIGURES = 6
# Pictures behind the end of a link, in its own row; a thumbnail stands before its title.
_BEHIND = re.compile(
    r"</a\s*>(?:\s|&nbsp;|[\[\]()\uff08\uff09【】]|<(?!img|a\b|/?(?:li|tr|ul|ol|dl|dt|dd|div|p|table|h\d)\b)[^<>]{0,300}>)*"
    r"((?:<img\b[^<>]{1,500}>\s*)+)",
    re.I,
)
_SOURCE = re.compile(r"\ssrc\s*=\s*[\"']?([^\"'\s>]+)", re.I)
_TAG = re.compile(r"<[^<>]*>")
_END, _LOOK_BACK = 4, 80
_CUT_OFF = ("…", "...")


def shows_pictured_days(html: str, items: Iterable[DatedItem]) -> bool:
    """Whether pictures stand where entries without a day would have one."""
    undated = [item.title for item in items if item.published is None]
    if len(undated) < _FEWEST or "<img" not in html:
        return False
    ends = {title[-_END:] for title in undated}
    shown = [
        _SOURCE.findall(found[1]) for found in _BEHIND.finditer(html) if _ends(html, found, ends)
    ]
    figures = sum(len(pictures) >= _FIGURES for pictures in shown)
    # 新、热 are the same picture in every row.
    different = {pictures[0] for pictures in shown if pictures}
    return figures >= _FEWEST or len(different) >= _FEWEST


def _ends(html: str, found: re.Match[str], ends: set[str]) -> bool:
    """Whether the link before the pictures is that of an entry, by its last words."""
    words = _TAG.sub("", html[max(found.start() - _LOOK_BACK, 0) : found.start()]).rstrip()
    return words[-_END:] in ends or words.endswith(_CUT_OFF)
