"""Rows of a column of activities of which nothing else was read: neither words before their days
nor a list tells them."""

from __future__ import annotations

from datetime import date

from turbohtml import Element

from xuncha.facts import Activity, DatedItem, DateSource
from xuncha.read.activities.names import is_call_name, is_column_name, is_survey_name
from xuncha.read.activities.rows import (
    LONGEST_ROW,
    beside,
    heading_above,
    leads_beside,
    title_in,
    titles_in,
)
from xuncha.read.activities.state import under_heading, with_state
from xuncha.read.activities.unlinked import papers
from xuncha.read.dates.whole import FoundDate, find_date
from xuncha.read.links.href import absolute
from xuncha.read.tree.document import Document

_MOST_ROWS = 400
_HEADINGS = ("h2", "h3", "h4", "h5")


def told_beside(doc: Document, page_url: str, as_of: date) -> list[DatedItem]:
    """In a column of which nothing else was read: its rows around one title, with the only day
    beside it in whatever words (嘉宾:镇长,2026年10月22日), or called like a survey without any."""
    found: dict[str, Activity] = {}
    for row in _rows(doc):
        if len(row.text) > LONGEST_ROW or len(titles_in(row)) != 1:
            continue
        name, href = title_in(row)
        days = {one.day for text in row.strings if (one := _whole_day(text, name, as_of))}
        if leads_beside(name) or is_column_name(name) or len(days) > 1:
            continue
        source = DateSource.LIST if days else DateSource.NONE
        item = DatedItem(
            name, absolute(href, page_url) or page_url, max(days, default=None), source
        )
        told = under_heading(with_state(item, beside(row, name), as_of), heading_above(row))
        if days or is_call_name(name) or _is_stated(told):
            found.setdefault(told.url, told)
    for alone in papers(doc, page_url, as_of) if not found else ():
        found[alone.title] = alone
    dated: list[DatedItem] = [one for one in found.values() if one.published]
    if len(dated) > 1:
        return dated
    return [one for one in found.values() if is_call_name(one.title) or _is_stated(one)]


def _rows(doc: Document) -> list[Element]:
    """The rows of lists and tables, and the links that are cards: a heading, and words below it."""
    cards = [
        one for one in doc.find_all("a", limit=_MOST_ROWS) if one.find(list(_HEADINGS)) is not None
    ]
    return [*doc.find_all(["li", "tr", "dd", "p"], limit=_MOST_ROWS), *cards]


def _is_stated(item: Activity) -> bool:
    """Whether a row without a day is called a survey and says that it runs or is over: 还剩12天."""
    return item.is_over is not None and is_survey_name(item.title)


def _whole_day(text: str, name: str, as_of: date) -> FoundDate | None:
    """The day of a text beside a title, its year written."""
    found = find_date(text, as_of) if name not in text else None
    return found if found and found.year_known else None
