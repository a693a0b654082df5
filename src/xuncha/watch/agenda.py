"""Who is to be asked when, today: the plans of all sites as one sorted list."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from xuncha.clock import day_of
from xuncha.watch.sample import moment_of
from xuncha.watch.schedule import DEFAULT_PER_DAY, seconds_of_day

# A visit that is later than this after its moment is left out: the minute it is kept under holds.
LATEST = timedelta(seconds=60)
# A clock that goes back by less only trembles: time stands still for it meanwhile.
SET_BACK = timedelta(seconds=60)
# Room for a site's number beside the second of the day in one integer.
_SITES = 1 << 32


@dataclass(frozen=True, slots=True)
class Watched:
    """A site to be watched. `id` is the store's number; `key` decides its plan, for good."""

    id: int
    url: str
    key: str


class Agenda:
    """Hands out what is due. Eight bytes a visit of the day."""

    def __init__(self, per_day: int = DEFAULT_PER_DAY) -> None:
        self._per_day = per_day
        self._sites: Sequence[Watched] = ()
        self._day = date.min
        self._plan = array("Q")
        self._next = 0
        self._done_until: datetime | None = None
        self._latest: datetime | None = None

    @property
    def sites(self) -> Sequence[Watched]:
        """The sites that are watched."""
        return self._sites

    def watch(self, sites: Sequence[Watched], now: datetime) -> None:
        """Go on with these sites; nothing handed out already comes again."""
        self._sites = sites
        self._make(now)

    def due(self, now: datetime, most: int) -> list[tuple[Watched, datetime]]:
        """At most so many visits whose moment has come, with the moment; late ones are left out."""
        now = self._going_on(now)
        found: list[tuple[Watched, datetime]] = []
        while len(found) < most:
            moment = self._moment()
            if moment is None or moment > now:
                if day_of(now) == self._day:
                    break
                self._make(now)
                continue
            if now - moment <= LATEST:
                found.append((self._sites[self._plan[self._next] % _SITES], moment))
            self._next += 1
            self._done_until = moment
        return found

    def seconds_to_next(self, now: datetime, most: float) -> float:
        """Seconds until something is due, at most `most`."""
        moment = self._moment()
        return most if moment is None else min(most, max(0.0, (moment - now).total_seconds()))

    def next_moment(self, now: datetime) -> datetime:
        """The moment of the next visit where it has come already, else now."""
        moment = self._moment()
        return now if moment is None else min(now, max(moment, now - LATEST))

    def _going_on(self, now: datetime) -> datetime:
        """The moment, never before the last one; after a clock was set back the plan is made anew."""
        if self._latest is not None and now < self._latest:
            if self._latest - now <= SET_BACK:
                return self._latest
            self._done_until = None
            self._make(now)
        self._latest = now
        return now

    def _moment(self) -> datetime | None:
        if self._next >= len(self._plan):
            return None
        return moment_of(self._day, 0) + timedelta(seconds=self._plan[self._next] // _SITES)

    def _make(self, now: datetime) -> None:
        self._day = day_of(now)
        plan = (
            second * _SITES + number
            for number, site in enumerate(self._sites)
            for second in seconds_of_day(site.key, self._day, self._per_day)
        )
        self._plan = array("Q", sorted(plan))
        since = now - LATEST
        if self._done_until is not None and self._done_until >= since:
            # Of the second that was begun the rest is not asked again.
            since = self._done_until + timedelta(seconds=1)
        passed = max(0, int((since - moment_of(self._day, 0)).total_seconds() + 0.999))
        self._next = bisect_left(self._plan, passed * _SITES)
