"""What the columns of a list say of its activities, once all its rows are seen: which day is the first
one and which the last, and where a title ends.

In boxes below a head (主题 | 开始时间 | 结束时间) and in rows that name their days a day by itself does not
say which it is; the column does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from xuncha.facts import DatedItem, DateSource
from xuncha.read.activities.state import with_state
from xuncha.read.dates.whole import find_date
from xuncha.read.letters.byrows import ListsByRows
from xuncha.read.letters.columns import Column
from xuncha.read.letters.days import FULL_DAY
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document

_ENDS = re.compile(r"(?:结束|截止|截至)(?:时间|日期|期限)?")
_BEGINS = re.compile(
    r"(?:开始|起始|发起)(?:时间|日期)?|(?:发布|征集|调查|活动|起止)(?:时间|日期|期限)|时间|日期"
)
_SHORTEST_TITLE = 5
_RUNS_ON = re.compile(r"日?(?:[\u4e00-\u9fff]{2})")
# 已结束 before a title of which the days were cut.
_STATE_BEFORE = re.compile(r"^(?:已结束|已截止|进行中|征集中|正在进行|正在征集)(?=.{5})")


class Days(NamedTuple):
    """The first and the last day of one activity, as far as its row names them."""

    title: str
    first: date | None
    last: date


def by_columns(items: Iterable[DatedItem], doc: Document, as_of: date) -> Iterator[DatedItem]:
    """The entries, of those whose day is the last one by its column the first one instead, and their
    titles without the days that run on behind them."""
    known = {squeeze(one.title): one for one in _named_days(doc, as_of)}
    for item in items:
        item = _titled(item)
        days = known.get(squeeze(item.title))
        if days is not None and item.published == days.last != days.first:
            source = DateSource.LIST if days.first else DateSource.NONE
            item = replace(item, published=days.first, source=source)
            item = _over(item, days.last, as_of)
        yield item


def _titled(item: DatedItem) -> DatedItem:
    """An entry whose title ran on into its days without them; 2026年3月5日停水 is part of a title."""
    days = FULL_DAY.search(item.title, _SHORTEST_TITLE)
    if days is None or _RUNS_ON.match(item.title, days.end()):
        return item
    return replace(item, title=_STATE_BEFORE.sub("", item.title[: days.start()].rstrip(" [(（")))


def _over(item: DatedItem, last: date, as_of: date) -> DatedItem:
    told = with_state(item, "", as_of)
    return replace(told, is_over=last < as_of) if told.is_over is None else told


def _named_days(doc: Document, as_of: date) -> Iterator[Days]:
    """The days of the rows whose columns name the last one."""
    for roles in ListsByRows(doc):
        ends = _called(roles.columns, _ENDS)
        if roles.title is None or not ends:
            continue
        begins = _called(roles.columns, _BEGINS)
        for at, piece in enumerate(roles.title.pieces):
            if piece and (last := _day(ends, at, as_of)):
                yield Days(piece.text, _day(begins, at, as_of), last)


def _called(columns: Sequence[Column], name: re.Pattern[str]) -> Column | None:
    return next((one for one in columns if name.fullmatch(one.name)), None)


def _day(column: Column | None, at: int, as_of: date) -> date | None:
    piece = column.pieces[at] if column else None
    found = find_date(piece.text, as_of) if piece else None
    return found.day if found else None
