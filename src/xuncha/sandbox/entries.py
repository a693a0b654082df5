"""The entries of one column: how many, when, under which titles."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from xuncha.facts import ColumnKind
from xuncha.sandbox.plan import Entry
from xuncha.sandbox.schedule import AS_OF
from xuncha.sandbox.words import Writer

# Kind → stock of titles, fewest and most entries.
_SHAPE = {
    ColumnKind.NEWS: ("news", 4, 7),
    ColumnKind.NOTICE: ("notice", 3, 5),
    ColumnKind.POLICY: ("policy", 2, 4),
    ColumnKind.PLANNING: ("plan", 1, 2),
    ColumnKind.PERSONNEL: ("personnel", 1, 3),
}
_OTHER = ("news", 2, 4)
# Kind → age in days of the newest entry of a column that is up to date, and of one that is not.
_FRESH = {
    ColumnKind.NEWS: (0, 3),
    ColumnKind.NOTICE: (0, 8),
    ColumnKind.POLICY: (20, 150),
    ColumnKind.PLANNING: (60, 330),
    ColumnKind.PERSONNEL: (30, 300),
}
_STALE = {
    # Over a year for all, so that "超1年未更新" holds whatever the kind.
    ColumnKind.NEWS: (370, 600),
    ColumnKind.NOTICE: (380, 700),
    ColumnKind.POLICY: (380, 800),
}
_STALE_YEAR = (380, 900)
# 监测2周: with the as-of date itself; a few days are left between it and what is older.
WINDOW = 14
_CLEAR = 25


def entries(kind: ColumnKind, newest: int, recent: int, writer: Writer, random: Random,
            extra: int = 0, pinned: bool = False) -> tuple[Entry, ...]:  # fmt: skip
    """Entries whose newest is `newest` days old; `recent` of them lie within two weeks."""
    stock, least, most = _SHAPE.get(kind, _OTHER)
    count = max(random.randint(least, most) + extra, recent + 1)
    found = []
    for place, age in enumerate(_ages(newest, recent, count, random)):
        day = AS_OF - timedelta(days=age)
        found.append(Entry(number=count - place, title=writer.title(stock, day.year), day=day))
    if pinned and len(found) > 3:
        last = found.pop()
        found.insert(0, replace(last, title=f"[置顶]{last.title}", pinned=True))
    return tuple(found)


def newest_age(kind: ColumnKind, state: str, random: Random) -> int:
    """A fitting age in days of the newest entry of a column in that state."""
    if state == "stale":
        return random.randint(*_STALE.get(kind, _STALE_YEAR))
    return random.randint(*_FRESH.get(kind, (2, 60)))


def _ages(newest: int, recent: int, count: int, random: Random) -> list[int]:
    ages = sorted(random.randint(newest, WINDOW - 3) for _ in range(recent - 1)) if recent else []
    ages.insert(0, newest)
    age = max(ages[-1], newest if not recent else _CLEAR)
    while len(ages) < count:
        age += random.randint(3, 14)
        ages.append(age)
    return ages
