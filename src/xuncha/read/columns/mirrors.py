"""One column in several dresses: for the phone, in large print, in traditional characters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from xuncha.facts import Column, DatedItem

# So many titles in common are no chance, wherever the lists stand.
_FEWEST = 3


def without_mirrors(
    columns: Sequence[tuple[Column, Sequence[DatedItem]]],
) -> tuple[Column, ...]:
    """The columns with their entries, less those that show another one of that name once more.

    Counted in every dress, one column left alone would be deducted several times. What stands in
    the table of columns (栏目信息表) is kept. Of two the one with more entries stays, at its place.
    """
    kept: list[tuple[Column, Sequence[DatedItem]]] = []
    for column, items in columns:
        at = next((n for n, one in enumerate(kept) if _are_one(one, (column, items))), None)
        if at is None:
            kept.append((column, items))
        elif len(items) > len(kept[at][1]) and _rank(column) >= _rank(kept[at][0]):
            kept[at] = (column, items)
    return tuple(column for column, _ in kept)


def _rank(column: Column) -> int:
    return int(column.first_level)


def _are_one(
    one: tuple[Column, Sequence[DatedItem]], other: tuple[Column, Sequence[DatedItem]]
) -> bool:
    if one[0].name != other[0].name or one[0].declared or other[0].declared:
        return False
    fewer, more = sorted((_days_by_title(of[1]) for of in (one, other)), key=len)
    if not fewer or not _are_among(fewer, more):
        return False
    return len(fewer) >= _FEWEST or _is_under_path(one[0].url, other[0].url)


def _days_by_title(items: Sequence[DatedItem]) -> dict[str, set[date | None]]:
    days: dict[str, set[date | None]] = {}
    for item in items:
        days.setdefault(item.title, set()).add(item.published)
    return days


def _are_among(fewer: dict[str, set[date | None]], more: dict[str, set[date | None]]) -> bool:
    """Whether the same entries stand in both: two offices' lists may share every title, not day.

    A dress without dates says nothing against it.
    """
    return all(
        title in more and (days & more[title] or None in days | more[title])
        for title, days in fewer.items()
    )


def _is_under_path(one: str, other: str) -> bool:
    """Whether one address is the other under a further folder: /gsgg/ and /wap/gsgg/."""
    short, long = sorted((urlsplit(one).path, urlsplit(other).path), key=len)
    return len(short) > 1 and short != long and long.endswith(short)
