"""When exactly an outage of ours began and ended, where the visits around it show it.

A window is as long as it takes to ask ten networks, a quarter of an hour with few sites; the outage
began and ended somewhere in one. Where five networks, those of canaries included, answered one after
another and then nobody did, it began after the first of these five. Where answers and silence are mixed, as on a line that
comes and goes, nothing is shown, and the whole window stays ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

# So many networks that answer in a row show that our line worked.
ENOUGH_IN_A_ROW = 5
# … of which so many are of sites.
_SITES_IN_A_ROW = 2
# A line fails by and by, and comes back so: a minute more is ours. A visit that began fifteen seconds
# before may have been under way still.
MARGIN = timedelta(seconds=75)
# What lies beyond the row has to be calm: so many visits at least, so long a time, and below this
# share of silence.
_LOOKED_AT = 20
_LOOKED_FOR = timedelta(minutes=5)
_CALM = 0.1


@dataclass(frozen=True, slots=True)
class Mark:
    """What one visit says of the network in between."""

    at: datetime
    network: str
    silent: bool
    is_canary: bool = False
    # False: its name was not found, and `network` is the host itself.
    has_name: bool = True


# Whether a network's silence is news: it was not long silent before.
IsFresh = Callable[[Mark], bool]


def began_after(marks: Iterable[Mark], is_fresh: IsFresh) -> datetime | None:
    """Silence before that moment was not ours; None where the marks do not show it.

    `marks` reach from a calm stretch into the outage.
    """
    ordered = _in_order(marks)
    answered = [n for n, mark in enumerate(ordered) if not mark.silent and not mark.is_canary]
    last = answered[-1] if answered else -1
    tail = [n for n in range(last + 1, len(ordered)) if is_fresh(ordered[n])]
    out = next((n for n in tail if ordered[n].silent and not ordered[n].is_canary), len(ordered))
    if any(one.is_canary and not one.silent for one in ordered[out:]):
        # The way to the canaries is not the way to the sites.
        return began_after((one for one in ordered if not one.is_canary), is_fresh)
    if len({ordered[n].network for n in tail if n >= out}) < ENOUGH_IN_A_ROW:
        return None
    first = _end_of_row(ordered[:out][::-1], is_fresh)
    return None if first is None else first - MARGIN


def ended_before(
    marks: Iterable[Mark], is_fresh: IsFresh, canaries_were_silent: bool = False
) -> datetime | None:
    """Silence after that moment was not ours; `marks` are those of the window after an outage."""
    ordered = [one for one in _in_order(marks) if canaries_were_silent or not one.is_canary]
    last = _end_of_row(ordered, is_fresh)
    return None if last is None else last + MARGIN


def _in_order(marks: Iterable[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda one: one.at)


def _end_of_row(marks: Sequence[Mark], is_fresh: IsFresh) -> datetime | None:
    """Where the first row of answers is long enough; None where none is, or behind it is no calm."""
    row: set[str] = set()
    sites: set[str] = set()
    for number, mark in enumerate(marks):
        if not mark.silent:
            row.add(mark.network)
            sites |= set() if mark.is_canary else {mark.network}
        elif is_fresh(mark):
            row.clear()
            sites.clear()
        if len(row) >= ENOUGH_IN_A_ROW and len(sites) >= _SITES_IN_A_ROW:
            return mark.at if _is_calm(marks[number:], is_fresh) else None
    return None


def _is_calm(marks: Sequence[Mark], is_fresh: IsFresh) -> bool:
    """Whether few visits were newly silent of those next to the first, which was answered."""
    limit = _LOOKED_FOR.total_seconds()
    near = [
        mark
        for number, mark in enumerate(one for one in marks if not one.is_canary)
        if number <= _LOOKED_AT or abs((mark.at - marks[0].at).total_seconds()) <= limit
    ]
    return sum(mark.silent and is_fresh(mark) for mark in near) < _CALM * len(near) or not near
