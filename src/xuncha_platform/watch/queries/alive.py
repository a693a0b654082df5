"""Whether somebody watches just now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from xuncha_platform.jobs.table import database_now
from xuncha_platform.watch.models import Beat

# A monitor says every ten seconds that it is alive.
ALIVE_FOR = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Pulse:
    """Whether somebody watches, and when somebody last did."""

    alive: bool
    seen_at: datetime | None = None


def pulse() -> Pulse:
    """Whether this installation watches just now, by the database's clock."""
    beat = Beat.objects.filter(vantage__is_own=True).first()
    if beat is None:
        return Pulse(False)
    is_alive = bool(beat.holder) and database_now() - beat.seen_at < ALIVE_FOR
    return Pulse(is_alive, beat.seen_at)
