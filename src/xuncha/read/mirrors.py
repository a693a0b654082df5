"""One column in several dresses: for the phone, in large print, in traditional characters."""

from __future__ import annotations

from collections.abc import Sequence
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
    titles, more = sorted(({item.title for item in of[1]} for of in (one, other)), key=len)
    if not titles or not titles <= more:
        return False
    return len(titles) >= _FEWEST or _is_under_path(one[0].url, other[0].url)


def _is_under_path(one: str, other: str) -> bool:
    """Whether one address is the other under a further folder: /gsgg/ and /wap/gsgg/."""
    short, long = sorted((urlsplit(one).path, urlsplit(other).path), key=len)
    return len(short) > 1 and short != long and long.endswith(short)
