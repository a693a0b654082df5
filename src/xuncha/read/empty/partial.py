"""Pages whose body was cut short: what was seen stands, what was not seen proves nothing."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from xuncha.facts import DatedItem, DateSource, Exchange, LinkKind
from xuncha.read.dates.daywords import looks_like_a_day
from xuncha.read.links.kind import kind_of_url
from xuncha.read.pagefacts import Page
from xuncha.read.tree.textmarks import is_days_ago

CUT_SHORT = "网页内容没有接收完整"
# 后面的页里可能有更新的内容。
OLDEST_FIRST = "列表不是最新的在前,后面的页没有全部读到"
# Lists that run from "3小时前" to "6天前" are no lists without a date.
DAYS_AGO = "列表只写“几小时前”“几天前”,看不出日期"
IN_FUTURE = "列表里不止一个日期在检查之后,看来是会期、截止一类的日期,不是发布日期"
BESIDE = "旁边“热门”“推荐”“最新更新”一类的列表里有更新的内容,看不出是不是本栏目的"
HANDLED = "列表只有受理、办结一类的日期,不知道是哪一天发布的"
_HANDLED = re.compile(
    r"\W*(?:受理|办结|立案|结案|审批|许可|决定|处罚|发证)(?:决定)?(?:日期|时间)\W*(?:\d|$)"
)
_PUT_UP = re.compile(
    r"(?:发布|公布|公示|公开|更新|上传|挂网|发文)(?:日期|时间)|^\W*(?:日期|时间)\W*$", re.MULTILINE
)
_A_DAY = timedelta(days=1)
_SOME = 2
UNKNOWN_DAYS = "列表里有像日期的文字,没有读懂"
_FEWEST = 3
NEWEST_UNDATED = "列表最前面的一条没有写日期,它的网页也没有读到"
_SOME_DATED = 2


def is_partial(exchange: Exchange) -> bool:
    """Whether the body stopped before its end: broken connection, size limit, damaged coding."""
    return any(note.startswith("body_truncated") for note in exchange.notes)


def why_not_newest(pages: Sequence[Page]) -> str:
    """Why the newest entry of a list may be on a page that was not read; "" where it is not.

    Lists begin with their newest entry; of one that runs the other way all pages are needed.
    """
    first = pages[0]
    days = [item.published for item in first.items if item.published and not item.pinned]
    if first.pager is None or len(days) < _FEWEST or not _runs_up(days):
        return ""
    seen = {item.url or item.title for page in pages for item in page.items}
    further = (first.pager.pages or 1) > len(pages) or (first.pager.total or 0) > len(seen)
    return OLDEST_FIRST if further else ""


def why_future(days: Sequence[date | None], as_of: date) -> str:
    """Why the dates of a list are those of meetings or deadlines; "" where they may be updates.

    Nothing is published in the future; one such day may be a slip.
    """
    known = [day for day in days if day]
    ahead = sum(day > as_of + _A_DAY for day in known)
    return IN_FUTURE if ahead >= _SOME and ahead * 5 >= len(known) else ""


def why_undated(text: str, days: Sequence[date | None]) -> str:
    """Why no date was read of entries of a list, of these days; "" where it shows none there.

    未注明信息发布时间的视为不更新: a date in a form that is not known must not be taken for none.
    """
    undated = sum(day is None for day in days)
    if not undated:
        return ""
    lines = text.split("\n")
    if any(is_days_ago(line) for line in lines):
        return DAYS_AGO
    likely = sum(map(looks_like_a_day, lines)) - (len(days) - undated)
    return UNKNOWN_DAYS if likely * 2 > undated else ""


def why_newest_undated(items: Sequence[DatedItem], read: Container[str]) -> str:
    """Why the newest entry of a list may be one of which no day is known; "" where it is not.

    `read` are the addresses of the pages that were read: an article tells its day, or has none.
    """
    top = next((item for item in items if not item.pinned), None)
    if top is None or top.published is not None or top.url in read:
        return ""
    dated = sum(item.source is DateSource.LIST for item in items)
    # In a list without days an article has one; a file tells none.
    tells = bool(top.url) and kind_of_url(top.url) is LinkKind.PAGE
    return NEWEST_UNDATED if tells or dated >= _SOME_DATED else ""


def why_handled(text: str) -> str:
    """Why the days of a list of permits are not those of publication; "" where they may be.

    受理日期、办结日期: when a case was handled. What stands there was put up later, who knows when.
    """
    if not any(_HANDLED.match(line) for line in text.split("\n")):
        return ""
    return "" if _PUT_UP.search(text) else HANDLED


def why_beside(
    items: Sequence[DatedItem],
    newest: date | None,
    beside: Sequence[Sequence[DatedItem]],
    as_of: date,
) -> str:
    """Why the newest entry of a list may be in one beside it, or its entries another column's.

    What is newer there would stand in the list itself, were it of this column; but who can tell.
    """
    own = {item.url or item.title for item in items}
    for there in beside:
        names = {item.url or item.title for item in there}
        days = [item.published for item in there if item.published and item.published <= as_of]
        if own <= names or (days and (newest is None or max(days) > newest)):
            return BESIDE
    return ""


def _runs_up(days: Sequence[date]) -> bool:
    steps = list(pairwise(days))
    return sum(a < b for a, b in steps) > sum(a > b for a, b in steps)


def as_partial(page: Page) -> Page:
    """The page without any statement that rests on something being absent.

    An answer, a missing element or an entry may stand in the part that did not arrive.
    """
    letter = page.letter
    if letter is not None and not letter.is_answered:
        letter = replace(letter, is_answered=None)
    guide = replace(page.guide, readable=False) if page.guide is not None else None
    return replace(page, partial=True, letter=letter, guide=guide, says_empty="", empty_list=False)
