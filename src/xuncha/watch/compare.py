"""Two vantages side by side: down is what cannot be opened from either."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

# Both visit about once an hour: their nearest visits are this close together, or not compared.
WITHIN = timedelta(minutes=45)

# (moment, opened), in order of time; only visits that count.
Visits = Sequence[tuple[datetime, bool]]


class Elsewhere(StrEnum):
    """What another vantage says of a failure seen here."""

    # It failed there, too: down.
    DOWN = "down"
    # It opened there: the way to it, or a firewall, may be the reason. Undetermined.
    ONLY_HERE = "only_here"
    # It was not visited there at about that time.
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Compared:
    """One failure seen here, with the nearest visit from elsewhere."""

    at: datetime
    elsewhere: Elsewhere
    their_visit: datetime | None = None


def compare(ours: Visits, theirs: Visits) -> tuple[Compared, ...]:
    """Each failure of ours against theirs."""
    moments = [moment for moment, _ in theirs]
    return tuple(_compared(moment, theirs, moments) for moment, opened in ours if not opened)


def elsewhere_during(since: datetime, until: datetime, theirs: Visits) -> Elsewhere:
    """What their visits say of a stretch in which the site was down from here.

    Down where most of theirs failed; a tie is no proof.
    """
    seen = [opened for at, opened in theirs if since - WITHIN <= at <= until + WITHIN]
    if not seen:
        return Elsewhere.UNSEEN
    return Elsewhere.DOWN if 2 * sum(seen) < len(seen) else Elsewhere.ONLY_HERE


def _compared(moment: datetime, theirs: Visits, moments: Sequence[datetime]) -> Compared:
    place = bisect_left(moments, moment)
    near = [
        (abs(at - moment), at, opened)
        for at, opened in theirs[max(0, place - 1) : place + 1]
        if abs(at - moment) <= WITHIN
    ]
    if not near:
        return Compared(moment, Elsewhere.UNSEEN)
    _, at, opened = min(near)
    return Compared(moment, Elsewhere.ONLY_HERE if opened else Elsewhere.DOWN, at)
