"""What the program makes of one page as a column, and how that may differ from what is so."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from xuncha.facts import Column, DeclaredColumn
from xuncha.read.columns.found import read_columns
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages


class Result(StrEnum):
    """How a list came out."""

    RIGHT = "right"
    # The column says why its newest day is not known.
    UNKNOWN = "unknown"
    # Taken for a directory or an article, which has no period.
    NO_LIST = "no list"
    # No day and no reason: it would count as a list without dates.
    NONE = "no date"
    # Entries are lost, or have no day; the newest one is right.
    FEWER = "fewer"
    WRONG = "wrong"


def column_of(page: Page, url: str, as_of: date) -> Column | None:
    """What the program makes of a page as a column of its own."""
    index = index_pages((page,), None, url)
    declared = (DeclaredColumn(url, "栏目", url),)
    found = read_columns(index, None, declared, as_of, {})
    return next((column for column in found if column.declared), None)
