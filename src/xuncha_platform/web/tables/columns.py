"""A column of a table: where its value comes from, how it is shown, sorted and exported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString

from xuncha_platform.web.figures import NOTHING, day, moment, yes_no

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    `value`: a path of attributes ("region.name") or a function of the row; `name` by default.
    `sort`: the lookup(s) the column sorts by; without it the column does not sort.
    `link`: a URL name that takes the row's id, or a function of the row that gives the address;
    an empty address is no link. `plain`: what the export says, when that is not the value
    (cells.py).
    `wide`: text that may wrap; `short`: a word of a few characters that stays on one line beside
    such text; `phone` False: left out on a phone. `exported` False: on the page
    alone; `on_page` False: in the export alone.
    """

    name: str
    label: Text
    value: str | Callable[[Any], Any] | None = None
    sort: str | tuple[str, ...] = ""
    link: str | Callable[[Any], str] = ""
    number: bool = False
    plain: str | Callable[[Any], Any] | None = None
    exported: bool = True
    on_page: bool = True
    wide: bool = False
    short: bool = False
    phone: bool = True

    def read(self, row: Any) -> Any:
        """The value in a row."""
        if callable(self.value):
            return self.value(row)
        return follow(row, self.value or self.name)

    def shown(self, row: Any) -> str:
        """The cell as HTML (escaped unless the value is safe already)."""
        value = self.read(row)
        text = as_text(value)
        if isinstance(value, date):
            # Days and moments break at their hyphens where a column is narrow.
            text = format_html('<span class="nowrap">{}</span>', text)
        address = self.address(row)
        if address and text != NOTHING:
            return format_html('<a href="{}">{}</a>', address, text)
        return text

    def address(self, row: Any) -> str:
        """Where the cell leads; empty: nowhere."""
        if callable(self.link):
            return self.link(row) or ""
        return reverse(self.link, args=[row.pk]) if self.link else ""


def follow(row: Any, path: str) -> Any:
    """What a path of attributes leads to in a row; None where it breaks off."""
    *parents, last = path.split(".")
    for part in parents:
        row = _get(row, part)
        if row is None:
            return None
    # A field with choices is shown by its label.
    if isinstance(row, models.Model) and hasattr(row, f"get_{last}_display"):
        return getattr(row, f"get_{last}_display")()
    value = _get(row, last)
    return value() if callable(value) and not isinstance(value, models.Manager) else value


def _get(row: Any, name: str) -> Any:
    return row.get(name) if isinstance(row, dict) else getattr(row, name)


def as_text(value: Any) -> str:
    """A value as a person reads it; a dash for nothing."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, SafeString):
        return value
    return str(value)
