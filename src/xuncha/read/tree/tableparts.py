"""Parts of tables: rows that head their table, cells that stand for several rows."""

from __future__ import annotations

import re

from turbohtml import Element

from xuncha.read.text.digits import is_whole, whole
from xuncha.read.text.plaintext import squeeze

TABLE_PARTS = frozenset(("thead", "tbody", "tr", "th", "td"))
CELLS = frozenset(("th", "td"))
# What the head of a site has and that of a table has not.
_OF_A_SITE = (
    "img",
    "input",
    "form",
    "select",
    "table",
    "ul",
    "iframe",
    "object",
    "embed",
    "script",
)
_OF_TODAY = re.compile(r"今天|今日|欢迎|星期|设为首页|加入收藏|农历")
_MOST_LINKS, _LONGEST_HEAD = 2, 120


def heads_its_table(part: Element) -> bool:
    """Whether a row called header or top is that of its table, <tr class="header">, and not the
    head of a site that is drawn with tables: that one has pictures, a menu, the day of today."""
    words = squeeze(part.text)
    if not words or len(words) > _LONGEST_HEAD or _OF_TODAY.search(words):
        return False
    if part.find(list(_OF_A_SITE)) is not None:
        return False
    return len(part.find_all("a")) <= _MOST_LINKS


def rows_of(cell: Element) -> int:
    """For how many rows of its table a cell stands."""
    told = (cell.attr("rowspan") or "").strip()
    return whole(told) if is_whole(told) else 1
