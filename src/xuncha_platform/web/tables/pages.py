"""One page of many rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from xuncha_platform.web.tables.address import Address


@dataclass(frozen=True, slots=True)
class Page:
    """The rows of one page and where the others are."""

    rows: list[Any]
    number: int
    pages: int
    total: int
    # Number of the first row, from 1; 0 when there is none.
    first: int
    previous: str
    next: str
    # (number, address); 0 stands for a gap.
    links: list[tuple[int, str]]
    # There are more rows than `total`, which is then the most that are counted.
    more: bool = False

    @property
    def last(self) -> int:
        """Number of the last row."""
        return self.first + len(self.rows) - 1 if self.rows else 0


def page_of(rows: QuerySet[Any], address: Address, size: int, most: int = 0) -> Page:
    """The page the address asks for; beyond the end the last one. No more than `most` rows are
    counted, where that is not 0."""
    total, more = count_up_to(rows, most)
    pages = max(1, -(-total // size))
    asked = address.get("page")
    # A number of a hundred digits is no page.
    number = min(max(int(asked), 1), pages) if asked.isdecimal() and len(asked) < 8 else 1
    start = (number - 1) * size
    return Page(
        rows=list(rows[start : start + size]) if total else [],
        number=number,
        pages=pages,
        total=total,
        first=start + 1 if total else 0,
        previous=address.with_(page=number - 1) if number > 1 else "",
        next=address.with_(page=number + 1) if number < pages else "",
        links=[(one, address.with_(page=one) if one else "") for one in _numbers(number, pages)],
        more=more,
    )


def count_up_to(rows: QuerySet[Any], most: int) -> tuple[int, bool]:
    """(how many rows, whether there are more): the database stops counting after `most`."""
    if not most:
        return rows.count(), False
    found = rows.order_by()[: most + 1].count()
    return min(found, most), found > most


def _numbers(number: int, pages: int) -> list[int]:
    near = {1, pages, *range(max(1, number - 2), min(pages, number + 2) + 1)}
    numbers: list[int] = []
    for one in sorted(near):
        if numbers and one - numbers[-1] > 1:
            numbers.append(0)
        numbers.append(one)
    return numbers if pages > 1 else []
