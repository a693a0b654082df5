"""Whom to visit again soon: a failure may pass, a good visit may be luck."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from datetime import datetime, timedelta

from xuncha.watch.agenda import Watched
from xuncha.watch.incidents import Incident, IncidentRule
from xuncha.watch.prober import Taken
from xuncha.watch.sample import State, moment_of

LOOK_AGAIN_AFTER = timedelta(minutes=5)


class Doubts:
    """Remembers only sites that failed lately; the others cost nothing.

    A second look settles within minutes what the plan would settle within hours. It is kept as an
    extra visit, which no ratio counts.
    """

    def __init__(self) -> None:
        self._rules: dict[int, IncidentRule] = {}
        self._again: list[tuple[datetime, int, Watched]] = []
        self._planned: set[int] = set()

    def go_on(self, lasting: Mapping[int, Incident]) -> None:
        """Take up the incidents that the store knows."""
        for site, incident in lasting.items():
            self._rules.setdefault(site, IncidentRule(incident))

    def look_at(self, taken: Taken) -> None:
        """A visit; plans another where it contradicts what was known."""
        if taken.sample.state is State.UNSURE:
            return
        site, good = taken.site, taken.sample.state is State.OPENED
        rule = self._rules.get(site.id)
        if rule is None:
            if good:
                return
            rule = self._rules[site.id] = IncidentRule()
        rule.take(moment_of(taken.day, taken.sample.minute), good)
        if rule.is_in_doubt:
            self._plan(site, taken.mark.at + LOOK_AGAIN_AFTER)
        elif rule.lasting is None:
            del self._rules[site.id]

    def due(self, now: datetime, most: int) -> list[Watched]:
        """Who is to be visited again now, at most so many."""
        found: list[Watched] = []
        while self._again and self._again[0][0] <= now and len(found) < most:
            _, number, site = heapq.heappop(self._again)
            self._planned.discard(number)
            found.append(site)
        return found

    def _plan(self, site: Watched, moment: datetime) -> None:
        if site.id not in self._planned:
            self._planned.add(site.id)
            heapq.heappush(self._again, (moment, site.id, site))
