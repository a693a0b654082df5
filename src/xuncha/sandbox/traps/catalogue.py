"""Every trap site, one after the other."""

from __future__ import annotations

from xuncha.sandbox.traps import (
    blanks,
    charsets,
    days,
    guideline,
    guides,
    homes,
    intruders,
    letters,
    loaded,
    loaded_pages,
    marks,
    others,
    outlinks,
    servers,
    standins,
    systems_a,
    systems_b,
)
from xuncha.sandbox.traps.kit import TrapSite

_MAKERS = (
    *systems_a.MAKERS,
    *systems_b.MAKERS,
    *homes.MAKERS,
    *days.MAKERS,
    *blanks.MAKERS,
    *standins.MAKERS,
    *charsets.MAKERS,
    *letters.MAKERS,
    *guides.MAKERS,
    *servers.MAKERS,
    *marks.MAKERS,
    *loaded.MAKERS,
    *intruders.MAKERS,
    *others.MAKERS,
    *loaded_pages.MAKERS,
    *outlinks.MAKERS,
    *guideline.MAKERS,
)


def make_traps() -> tuple[TrapSite, ...]:
    """All trap sites, numbered from 1. The same every time."""
    return tuple(maker(number) for number, maker in enumerate(_MAKERS, 1))
