"""Rows of a column of activities of which nothing else was read: neither words before their days
nor a list tells them."""

from __future__ import annotations

from datetime import date

from xuncha.facts import DatedItem, DateSource
from xuncha.read.activity_names import is_call_name, is_column_name
from xuncha.read.activity_rows import (
    LONGEST_ROW,
    beside,
    heading_above,
    leads_beside,
    title_in,
    titles_in,
)
from xuncha.read.activity_state import under_heading, with_state
from xuncha.read.dates import FoundDate, find_date
from xuncha.read.document import Document
from xuncha.read.href import absolute

_MOST_ROWS = 400


def told_beside(doc: Document, page_url: str, as_of: date) -> list[DatedItem]:
    """In a column of which nothing else was read: its rows around one title, with the only day
    beside it in whatever words (嘉宾:镇长,2026年10月22日), or called like a survey without any."""
    found: dict[str, DatedItem] = {}
    for row in doc.find_all(["li", "tr", "dd", "p"], limit=_MOST_ROWS):
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
        item = under_heading(with_state(item, beside(row, name), as_of), heading_above(row))
        if days or is_call_name(name):
            found.setdefault(item.url, item)
    dated = [one for one in found.values() if one.published]
    return dated if len(dated) > 1 else [one for one in found.values() if is_call_name(one.title)]


def _whole_day(text: str, name: str, as_of: date) -> FoundDate | None:
    """The day of a text beside a title, its year written."""
    found = find_date(text, as_of) if name not in text else None
    return found if found and found.year_known else None
