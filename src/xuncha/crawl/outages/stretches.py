"""Stretches in which many hosts failed alike and none answered: our own network, not theirs.

One `Timeline` holds what the hosts of one kind (outside, or of the round's sites) did, as moments
in seconds. A failure during which, or just after which, another host answered is the host's own.
What lies between two answers is one stretch; where many hosts failed in it in the same way, all
that failed in it proves nothing. Pure: no network, no clock.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from xuncha.facts import Outcome

# So many hosts, none of which answered, are no accident of theirs.
FEWEST_HOSTS = 5
# An answer so soon after a failure shows that the network was well when it failed.
GRACE_SECONDS = 2.0
# Failures further apart are no longer "at once".
LONGEST_GAP_SECONDS = 60.0
# Older moments are let go: no site's answers are shared for longer (answerfile.py).
KEPT_SECONDS = 4 * 3600.0
# Answers closer together than this are one moment.
_ONE_MOMENT = 0.2


class Failure(NamedTuple):
    """One request that failed, from its start to its end."""

    start: float
    end: float
    host: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Stretch:
    """Our own network was out from `since` to `until`: so many hosts failed with `outcome`."""

    since: float
    until: float
    outcome: Outcome
    hosts: int


@dataclass(slots=True)
class Timeline:
    """Answers and failures of many hosts, in any order of arrival."""

    _answers: list[float] = field(default_factory=list)
    _failures: list[Failure] = field(default_factory=list)
    # What was found between two answers; empty again whenever something is added.
    _found: dict[tuple[float, float], tuple[Stretch, ...]] = field(default_factory=dict)

    def answered(self, moment: float) -> None:
        """A host answered."""
        at = bisect_left(self._answers, moment)
        near = self._answers[max(0, at - 1) : at + 1]
        if any(self._is_one_moment(one, moment) for one in near):
            return
        self._answers.insert(at, moment)
        self._found.clear()
        if self._answers[0] < moment - 2 * KEPT_SECONDS:
            del self._answers[: bisect_left(self._answers, moment - KEPT_SECONDS)]

    def _is_one_moment(self, known: float, moment: float) -> bool:
        """Whether an answer says no more than one that is known: none failed in between."""
        first, last = sorted((known, moment))
        if last - first >= _ONE_MOMENT / 2:
            return False
        at = bisect_left(self._failures, first, key=lambda one: one.start)
        return at == len(self._failures) or self._failures[at].start > last

    def failed(self, failure: Failure) -> None:
        """A host failed."""
        insort(self._failures, failure)
        self._found.clear()
        if self._failures[0].end < failure.start - 2 * KEPT_SECONDS:
            kept = (one for one in self._failures if one.end >= failure.start - KEPT_SECONDS)
            self._failures = list(kept)

    def stretch_of(self, start: float, end: float) -> Stretch | None:
        """The stretch that a failure from `start` to `end` lies in; None where it is the host's."""
        at = bisect_left(self._answers, start)
        before = self._answers[at - 1] if at else float("-inf")
        after = self._answers[at] if at < len(self._answers) else float("inf")
        if after <= end + GRACE_SECONDS:
            return None
        if (before, after) not in self._found:
            self._found[before, after] = tuple(self._between(before, after))
        found = self._found[before, after]
        return next((one for one in found if one.since <= end and start <= one.until), None)

    def _between(self, before: float, after: float) -> list[Stretch]:
        first = bisect_right(self._failures, before, key=lambda one: one.start)
        last = bisect_left(self._failures, after, key=lambda one: one.start)
        found: list[Stretch] = []
        together: list[Failure] = []
        until = before
        for failure in self._failures[first:last]:
            if failure.end + GRACE_SECONDS >= after:
                continue
            if together and failure.start - until > LONGEST_GAP_SECONDS:
                found += _judged(together, until)
                together = []
            together.append(failure)
            until = max(until, failure.end) if len(together) > 1 else failure.end
        return found + _judged(together, until)


def _judged(together: Sequence[Failure], until: float) -> list[Stretch]:
    """The stretch that failures close together make, where many hosts failed alike."""
    alike: dict[Outcome, set[str]] = {}
    for failure in together:
        alike.setdefault(failure.outcome, set()).add(failure.host)
    outcome = max(alike, key=lambda kind: len(alike[kind]), default=None)
    if outcome is None or len(alike[outcome]) < FEWEST_HOSTS:
        return []
    return [Stretch(together[0].start, until, outcome, len(alike[outcome]))]
