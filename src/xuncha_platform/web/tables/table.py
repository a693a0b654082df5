"""A table: what a room declares, and one page of it for one request."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.boxes import Box, box_of
from xuncha_platform.web.tables.columns import Column
from xuncha_platform.web.tables.filters import Filter
from xuncha_platform.web.tables.ordering import ordered
from xuncha_platform.web.tables.pages import Page, page_of

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access

Text = str | Promise
SIZES = (50, 100, 500)


@dataclass(frozen=True, slots=True)
class Head:
    """A column's heading: how it is sorted now and where a click leads."""

    column: Column
    # ascending, descending or none; empty: this column does not sort.
    sorted: str
    address: str


class Table:
    """Declare `name`, `columns`, `filters` and, when useful, the other attributes."""

    name: ClassVar[str]
    columns: ClassVar[tuple[Column, ...]]
    filters: ClassVar[tuple[Filter, ...]] = ()
    # As ?sort= writes it, e.g. "-at"; empty: the order of the queryset.
    default_sort: ClassVar[str] = ""
    size: ClassVar[int] = 100
    caption: ClassVar[Text] = ""
    # What would be here and how to get it there.
    empty: ClassVar[Text] = _("这里还没有内容。")
    # The same of a list that opens with less than everything.
    nothing_left: ClassVar[Text] = _("没有一条符合上面的条件。")
    export: ClassVar[bool] = True
    # Rows that are counted and paged through at most; 0: all. For lists that may hold a nation's
    # findings: more than this nobody reads page by page, and counting would read them all.
    most: ClassVar[int] = 0

    def __init__(self, access: Access, address: Address, rows: QuerySet[Any]) -> None:
        self.access = access
        self.address = address
        self._all = rows

    @cached_property
    def boxes(self) -> list[Box]:
        """The filters with their values."""
        return [box_of(one, self.address, self.access) for one in self.filters]

    @property
    def is_filtered(self) -> bool:
        """Whether a filter leaves rows out."""
        return any(box.narrows for box in self.boxes)

    @property
    def is_changed(self) -> bool:
        """Whether a filter is set otherwise than the list opens: then it can be cleared."""
        return any(box.is_changed for box in self.boxes)

    @property
    def everything(self) -> str:
        """The address of all rows, where the list opens with less of them; else empty."""
        opening = {box.filter.name: box.everything for box in self.boxes if box.everything}
        return self.address.with_(**opening, page=None) if opening else ""

    @cached_property
    def shown(self) -> tuple[Column, ...]:
        """The columns of the page."""
        return tuple(column for column in self.columns if column.on_page)

    @cached_property
    def rows(self) -> QuerySet[Any]:
        """Every row that passes the filters, in the order asked for."""
        rows = self._all
        for box in self.boxes:
            if box.problem:
                # Not everything: that would be taken for what was asked for.
                rows = rows.none()
            elif box.narrows:
                rows = box.filter.apply(rows, box.value, self.access)
        return self._in_order(rows)

    @property
    def sort(self) -> str:
        """The order asked for, if there is such a column; else the table's own."""
        asked = self.address.get("sort")
        known = {column.name for column in self.shown if column.sort}
        return asked if asked.lstrip("-") in known else self.default_sort

    @property
    def asked_sort(self) -> str:
        """The order as the address says it; empty: the table's own."""
        return "" if self.sort == self.default_sort else self.sort

    @property
    def orders(self) -> list[tuple[str, Text]]:
        """Every order there is, as a list to choose from: a phone shows no headings to click."""
        own: list[tuple[str, Text]] = [("", _("默认"))]
        for column in self.shown:
            if column.sort:
                own.append((column.name, format_lazy("{} ↑", column.label)))
                own.append((f"-{column.name}", format_lazy("{} ↓", column.label)))
        return own if len(own) > 1 else []

    def _in_order(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        name = self.sort.lstrip("-")
        column = next((one for one in self.shown if one.name == name and one.sort), None)
        if column is None:
            return rows
        fields = (column.sort,) if isinstance(column.sort, str) else column.sort
        down = self.sort.startswith("-")
        # The id makes pages stable; it turns with the rest, so that an index is read either way.
        order = [ordered(rows.model, field, down=down) for field in fields]
        return rows.order_by(*order, "-pk" if down else "pk")

    @property
    def page_size(self) -> int:
        """Rows a page."""
        asked = self.address.get("size")
        return int(asked) if asked in map(str, SIZES) else self.size

    @cached_property
    def page(self) -> Page:
        """The page asked for; the last one when there are fewer."""
        return page_of(self.rows, self.address, self.page_size, self.most)

    @cached_property
    def heads(self) -> list[Head]:
        """The headings."""
        return [Head(one, self._state(one), self._turn(one)) for one in self.shown]

    def _state(self, column: Column) -> str:
        if not column.sort:
            return ""
        if self.sort.lstrip("-") != column.name:
            return "none"
        return "descending" if self.sort.startswith("-") else "ascending"

    def _turn(self, column: Column) -> str:
        """Where a click on the heading leads: a number first from the top, then the other way."""
        if not column.sort:
            return ""
        state = self._state(column)
        down = column.number if state == "none" else state == "ascending"
        return self.address.with_(sort=f"{'-' if down else ''}{column.name}", page=None)

    def body(self) -> SafeString:
        """The rows of the page. Put together here: a template loop takes three times as long."""
        opened = [_opening(column) for column in self.shown]
        lines = []
        for row in self.page.rows:
            cells = (
                f"{tag}{conditional_escape(column.shown(row))}</td>"
                for tag, column in zip(opened, self.shown, strict=True)
            )
            lines.append(f"<tr>{''.join(cells)}</tr>")
        return mark_safe("\n".join(lines))  # noqa: S308  # every part is escaped or safe

    @property
    def sizes(self) -> list[tuple[int, str, bool]]:
        """The page sizes: (size, address, is the present one)."""
        return [
            (size, self.address.with_(size=size, page=None), size == self.page_size)
            for size in SIZES
        ]

    @property
    def exports(self) -> list[tuple[str, str]]:
        """Where the same rows are had as a file: (word, address)."""
        if not self.export:
            return []
        kinds = (("xlsx", "Excel"), ("csv", "CSV"))
        return [(word, self.address.with_(export=kind, page=None)) for kind, word in kinds]


def _opening(column: Column) -> SafeString:
    """The tag before a cell; the label is what a phone shows beside it."""
    classes = (
        ("number", column.number),
        ("wide", column.wide),
        ("short", column.short),
        ("not-phone", not column.phone),
    )
    named = " ".join(name for name, holds in classes if holds)
    return format_html('<td data-label="{}" class="{}">', column.label, named)
