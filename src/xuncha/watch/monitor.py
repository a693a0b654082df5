"""The monitor: asks what is due, looks twice at what changed, hands over what it saw.

Nothing is kept here that could not be had again: after a kill the store says which sites are down,
and the plan of the day is worked out anew. Visits that were not handed over are gaps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from xuncha.watch.agenda import SET_BACK, Agenda, Watched
from xuncha.watch.doubts import Doubts
from xuncha.watch.follower import Follower
from xuncha.watch.incidents import Incident
from xuncha.watch.inorder import InOrder
from xuncha.watch.ownnetwork import OwnNetwork
from xuncha.watch.prober import Prober, Taken
from xuncha.watch.schedule import DEFAULT_PER_DAY, check_per_day
from xuncha.watch.spans import Span

# Longest that a visit waits to be handed over, and how many wait at most.
HAND_OVER_EVERY = timedelta(seconds=2)
HAND_OVER_AT = 200
# Visits kept while the store cannot take them; beyond, the oldest are gaps.
MOST_WAITING = 50_000
CANARIES_EVERY = timedelta(seconds=60)
REFRESH_EVERY = timedelta(minutes=5)
# How often what has ended is judged: whether it was we who were cut off.
SETTLE_EVERY = timedelta(seconds=1)
_LONGEST_STEP_SECONDS = 0.5


class StoreUnavailable(Exception):
    """The store cannot take or give anything just now; what was seen is offered again."""


class Store(Protocol):
    """Where the monitor gets its sites and leaves what it saw. Any method may raise the above."""

    def sites(self) -> Sequence[Watched]:
        """The sites to watch."""
        ...

    def canaries(self) -> Sequence[Watched]:
        """Addresses of others that practically never fail."""
        ...

    def lasting(self) -> Mapping[int, Incident]:
        """The incidents that last, by the site's id."""
        ...

    def record(self, taken: Sequence[Taken]) -> None:
        """Keep visits: all or none; a visit told twice is kept once."""
        ...

    def note_outages(self, spans: Sequence[Span]) -> None:
        """Keep outages of our own; one with a known `since` has grown."""
        ...


class Monitor:
    """One round of work is `step`; `run` goes on until told to stop."""

    def __init__(
        self,
        store: Store,
        prober: Prober,
        now: Callable[[], datetime],
        per_day: int = DEFAULT_PER_DAY,
        troubled: Callable[[StoreUnavailable], None] = lambda _: None,
        follower: Follower | None = None,
    ) -> None:
        check_per_day(per_day)
        self._follower = follower
        self._store, self._prober, self._now = store, prober, now
        self._troubled = troubled
        self._agenda = Agenda(per_day)
        self._begin_judging()
        self._canaries: Sequence[Watched] = ()
        self._waiting: list[Taken] = []
        self._outages: list[Span] = []
        self._handed_over = self._refresh_at = self._canaries_at = self._settle_at = now()
        self._knows_who_is_down = False
        self.visits = 0

    def run(self, stop: Callable[[], bool]) -> None:
        """Watch until `stop` says so; what was seen by then is handed over."""
        while not stop():
            self.step()
        self._hand_over(self._now())
        self._follow(is_over=True)

    def step(self) -> None:
        """Begin what is due, work on the wire for a moment, hand over what is there."""
        now = self._now()
        if now < self._handed_over - SET_BACK:
            self._begin_anew(now)
        if now >= self._refresh_at:
            self._refresh(now)
        self._begin(now)
        self._follow()
        self._prober.step(self._agenda.seconds_to_next(now, _LONGEST_STEP_SECONDS))
        for taken in self._prober.take():
            self._look_at(taken)
        self._settle(now)
        is_due = now - self._handed_over >= HAND_OVER_EVERY
        if is_due or len(self._waiting) >= HAND_OVER_AT:
            self._hand_over(now)

    def _begin_anew(self, now: datetime) -> None:
        """The clock was set back: what was put off until some moment would wait for hours."""
        self._handed_over = self._refresh_at = self._canaries_at = self._settle_at = now
        self._begin_judging()
        self._knows_who_is_down = False

    def _begin_judging(self) -> None:
        self._network, self._doubts = OwnNetwork(), Doubts()
        self._marks = InOrder(self._network.add)

    def _refresh(self, now: datetime) -> None:
        """Ask the store who is to be watched; in trouble go on with whom we know."""
        self._refresh_at = now + REFRESH_EVERY
        try:
            sites, self._canaries = self._store.sites(), self._store.canaries()
            if not self._knows_who_is_down:
                self._doubts.go_on(self._store.lasting())
                self._knows_who_is_down = True
        except StoreUnavailable as trouble:
            self._refresh_at = now + HAND_OVER_EVERY
            self._troubled(trouble)
            return
        if sites != self._agenda.sites:
            self._agenda.watch(sites, now)

    def _begin(self, now: datetime) -> None:
        if now >= self._canaries_at:
            self._canaries_at = now + CANARIES_EVERY
            for canary in self._canaries:
                self._prober.visit(canary, now, is_canary=True)
        for site, moment in self._agenda.due(now, self._prober.room):
            self._prober.visit(site, moment)
        for site in self._doubts.due(now, self._prober.room):
            self._prober.visit(site, now, is_extra=True)

    def _follow(self, is_over: bool = False) -> None:
        if self._follower is None:
            return
        try:
            self._follower.close() if is_over else self._follower.step()
        except StoreUnavailable as trouble:
            self._troubled(trouble)

    def _look_at(self, taken: Taken) -> None:
        self.visits += 1
        self._marks.add(taken.mark)
        if taken.mark.is_canary:
            return
        if not self._network.is_out:
            # While we are cut off a second look would only find the same.
            self._doubts.look_at(taken)
        self._waiting.append(taken)

    def _settle(self, now: datetime) -> None:
        """Judge our network by the visits before which none is under way or still to be begun."""
        if now < self._settle_at:
            return
        self._settle_at = now + SETTLE_EVERY
        until = min(self._agenda.next_moment(now), self._prober.earliest(now))
        self._marks.settle(until)
        self._network.tick(until)
        self._outages.extend(self._network.take())

    def _hand_over(self, now: datetime) -> None:
        self._handed_over = now
        try:
            # Outages first: what is cut must never call an incident.
            if self._outages:
                self._store.note_outages(self._outages)
                self._outages = []
            if self._waiting:
                self._store.record(self._waiting)
                self._waiting = []
        except StoreUnavailable as trouble:
            del self._waiting[:-MOST_WAITING]
            self._troubled(trouble)
