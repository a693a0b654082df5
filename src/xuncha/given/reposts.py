"""重要政策转载清单: which policies a site has to repost, and when each was published."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import can_ada

from xuncha.clock import SHANGHAI, stamp
from xuncha.errors import InputError
from xuncha.facts import ListedPolicy
from xuncha.given.cells import WrongCell, need_columns, read_named, told
from xuncha.words import say

COLUMNS = ("title", "published", "url")
_NAMES = {
    "标题": "title",
    "政策标题": "title",
    "文件标题": "title",
    "名称": "title",
    "发布时间": "published",
    "发布日期": "published",
    "时间": "published",
    "网址": "url",
    "来源网址": "url",
    "原文网址": "url",
    "原文链接": "url",
    "来源": "url",
}
_CHINESE_MOMENT = re.compile(
    r"(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})(?:日\s*|[\sT]+)(\d{1,2})[:：时点](\d{1,2})分?(?:[:：](\d{1,2})秒?)?(?:\.0+)?"
)
# Two titles are compared by their words; fewer than this say too little.
_SHORTEST_TITLE = 6


def read_policies(path: Path) -> tuple[ListedPolicy, ...]:
    """The list, in file order: CSV in UTF-8 or GBK, or Excel, with `title,published,url`.

    Raises InputError with file, line and column for a missing column or an unusable cell.
    """
    policies, faults = sort_policies(path)
    if faults:
        raise faults[0]
    return policies


def sort_policies(path: Path) -> tuple[tuple[ListedPolicy, ...], tuple[InputError, ...]]:
    """The rows that can be used, and the fault of each that cannot.

    Raises InputError where the file is no such table at all.
    """
    what = _what()
    rows, written = read_named(path, what, _NAMES)
    need_columns(path, what, rows, COLUMNS)
    policies, faults = [], []
    for line, row in rows:
        try:
            policies.append(_policy(row))
        except WrongCell as wrong:
            faults.append(told(path, what, line, written.get(wrong.column, wrong.column), wrong))
    return tuple(policies), tuple(faults)


def _what() -> str:
    return say("转载清单", "List of policies")


def _policy(row: Mapping[str, str]) -> ListedPolicy:
    title, url = row.get("title", ""), row.get("url", "")
    if len(re.sub(r"\W", "", title)) < _SHORTEST_TITLE:
        advice = "请写政策的完整标题", "write the whole title of the policy"
        raise WrongCell("title", title, *advice)
    if not (url.lower().startswith(("http://", "https://")) and can_ada.can_parse(url)):
        advice = "请写原文的完整网址", "write the whole address of the original, http://…"
        raise WrongCell("url", url, *advice)
    return ListedPolicy(title, _moment(row.get("published", "")), url)


def _moment(text: str) -> str:
    """A moment in Beijing time, to the second. 12 小时 cannot be counted from a day."""
    try:
        return stamp(_parsed(text))
    except (ValueError, OverflowError):
        raise _no_moment(text) from None


def _parsed(text: str) -> datetime:
    """ValueError for anything else than a moment with hour and minute."""
    if found := _CHINESE_MOMENT.fullmatch(text):
        year, month, day, hour, minute, second = (int(piece or 0) for piece in found.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=SHANGHAI)
    if ":" not in text:
        raise ValueError("no time of day")
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=SHANGHAI)


def _no_moment(text: str) -> WrongCell:
    advice = (
        "应为发布的日期和时分,如 2026-11-20 09:30",
        "write day, hour and minute, like 2026-11-20 09:30",
    )
    return WrongCell("published", text, *advice)
