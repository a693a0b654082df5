"""When a site is said to be down: three failures in a row; two good visits end it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

FAILURES_TO_CALL = 3
GOOD_TO_END = 2
# After a longer break of ours a failure is no longer "in a row" with the one before it.
LONGEST_BREAK = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Incident:
    """A site that could not be opened. Moments are those of visits."""

    # The first of the failures in a row, and the one with which it was called.
    since: datetime
    called: datetime
    # The first of the good visits that ended it; None while it lasts.
    ended: datetime | None = None
    # Failed visits from `since` on.
    failures: int = FAILURES_TO_CALL


class IncidentRule:
    """Takes a site's visits in order. Only visits that count come here."""

    def __init__(self, lasting: Incident | None = None) -> None:
        self._lasting = lasting
        # Failures in a row while up, good visits in a row while down.
        self._row: list[datetime] = []

    @property
    def lasting(self) -> Incident | None:
        """The incident that has not ended."""
        return self._lasting

    @property
    def is_in_doubt(self) -> bool:
        """The last visit contradicts what was known: another soon would settle it."""
        return bool(self._row)

    def take(self, moment: datetime, good: bool) -> Incident | None:
        """One visit. Gives the incident that it called or ended."""
        if self._lasting is None:
            return self._while_up(moment, good)
        return self._while_down(self._lasting, moment, good)

    def _while_up(self, moment: datetime, good: bool) -> Incident | None:
        if good:
            self._row.clear()
            return None
        if self._row and moment - self._row[-1] > LONGEST_BREAK:
            self._row.clear()
        self._row.append(moment)
        if len(self._row) < FAILURES_TO_CALL:
            return None
        self._lasting = Incident(self._row[0], moment)
        self._row = []
        return self._lasting

    def _while_down(self, lasting: Incident, moment: datetime, good: bool) -> Incident | None:
        if not good:
            self._row.clear()
            self._lasting = Incident(lasting.since, lasting.called, None, lasting.failures + 1)
            return None
        self._row.append(moment)
        if len(self._row) < GOOD_TO_END:
            return None
        ended = Incident(lasting.since, lasting.called, self._row[0], lasting.failures)
        self._lasting, self._row = None, []
        return ended


def find_incidents(
    visits: Iterable[tuple[datetime, bool]], lasting: Incident | None = None
) -> tuple[Incident, ...]:
    """All incidents of a site's visits (moment, opened) in order; the last may still last."""
    rule = IncidentRule(lasting)
    ended = []
    for moment, good in visits:
        incident = rule.take(moment, good)
        if incident is not None and incident.ended is not None:
            ended.append(incident)
    return tuple(ended) if rule.lasting is None else (*ended, rule.lasting)
