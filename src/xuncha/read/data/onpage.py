"""A list of a page that scripts fill with data.

A file of its own so that a crawling process starts without the facts of whole pages.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataList:
    """Data that a page's scripts ask for to fill a list: the address asked.

    `page_url` and `names` only in a catalogue whose every column is filled that way: the address
    a visitor has for the column, and what it is called, outermost name first.
    """

    url: str
    page_url: str = ""
    names: tuple[str, ...] = ()
