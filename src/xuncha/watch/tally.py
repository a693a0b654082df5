"""What a day's samples come to, and how days add up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xuncha.watch.sample import Sample, State, moment_of
from xuncha.watch.schedule import MINUTES_A_DAY, slot_minutes, slot_of
from xuncha.watch.spans import Span, covered


class Standing(StrEnum):
    """Whether a sample counts, and why not."""

    COUNTED = "counted"
    # Silent while our own network was out.
    CUT = "cut"
    # In an approved suspension or a maintenance window.
    EXCUSED = "excused"
    UNSURE = "unsure"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of samples of one day or of several. `samples` are those that count."""

    samples: int = 0
    failed: int = 0
    # Of the failed: those that took 15 seconds or more.
    slow: int = 0
    cut: int = 0
    excused: int = 0
    unsure: int = 0
    # Minutes of slots in which no visit was made: we were not there.
    gap_minutes: int = 0
    # Of those that opened, in seconds; None where none did.
    least_seconds: float | None = None
    most_seconds: float | None = None

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.samples + other.samples,
            self.failed + other.failed,
            self.slow + other.slow,
            self.cut + other.cut,
            self.excused + other.excused,
            self.unsure + other.unsure,
            self.gap_minutes + other.gap_minutes,
            min(_known(self.least_seconds, other.least_seconds), default=None),
            max(_known(self.most_seconds, other.most_seconds), default=None),
        )


def standing(
    sample: Sample, day: date, outages: Sequence[Span], excuses: Sequence[Span]
) -> Standing:
    """Whether a sample counts. An answer that came counts even while our network was out."""
    if outages or excuses:
        moment = moment_of(day, sample.minute)
        if covered(moment, excuses):
            return Standing.EXCUSED
        if sample.is_silent and covered(moment, outages):
            return Standing.CUT
    if sample.state is State.UNSURE:
        return Standing.UNSURE
    return Standing.EXTRA if sample.is_extra else Standing.COUNTED


def counted(
    samples: Iterable[Sample], day: date, outages: Sequence[Span], excuses: Sequence[Span]
) -> tuple[Sample, ...]:
    """The samples that stand in a ratio."""
    return tuple(
        sample for sample in samples if standing(sample, day, outages, excuses) is Standing.COUNTED
    )


def tally(
    samples: Iterable[Sample],
    day: date,
    per_day: int,
    outages: Sequence[Span] = (),
    excuses: Sequence[Span] = (),
    until_minute: int = MINUTES_A_DAY,
) -> Tally:
    """A day's counts. `until_minute`: how much of the day has passed, for its gaps."""
    numbers = dict.fromkeys(Standing, 0)
    failed = slow = 0
    times: list[float] = []
    visited: set[int] = set()
    for sample in samples:
        if not sample.is_extra:
            visited.add(slot_of(sample.minute, per_day))
        stands = standing(sample, day, outages, excuses)
        numbers[stands] += 1
        if stands is not Standing.COUNTED:
            continue
        if sample.state is State.OPENED:
            times.append(sample.seconds)
        else:
            failed += 1
            slow += sample.is_slow
    return Tally(
        samples=numbers[Standing.COUNTED],
        failed=failed,
        slow=slow,
        cut=numbers[Standing.CUT],
        excused=numbers[Standing.EXCUSED],
        unsure=numbers[Standing.UNSURE],
        gap_minutes=_gap_minutes(visited, per_day, until_minute),
        least_seconds=min(times, default=None),
        most_seconds=max(times, default=None),
    )


def _gap_minutes(visited: set[int], per_day: int, until_minute: int) -> int:
    """Minutes of the slots that are over and had no visit."""
    missed = 0
    for slot in range(per_day):
        start, end = slot_minutes(slot, per_day)
        if end > until_minute:
            break
        missed += 0 if slot in visited else end - start
    return missed


def _known(*values: float | None) -> list[float]:
    return [value for value in values if value is not None]
