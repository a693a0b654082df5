"""A week of availability samples: how many a day, how many failed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from xuncha.clock import day_of
from xuncha.facts import Probe

# 监测1周,每天间隔性访问20次以上
DAYS = 7
LEAST_PER_DAY = 20
# 单次访问超过(含)15秒仍打不开,即为打不开
OPENS_WITHIN_SECONDS = 15.0


@dataclass(frozen=True)
class ProbeSeries:
    """The samples of one site in the last full week before a time point.

    The week ends on the day before `as_of`, or on it where only that week is full.
    """

    as_of: date
    # Day of the week → samples; only days that have any.
    per_day: dict[date, int] = field(default_factory=dict)
    total: int = 0
    failed: int = 0
    # Why there is no ratio; empty when there is one.
    undetermined: str = ""

    @property
    def percent(self) -> float | None:
        """Failed samples in a hundred; None when undetermined."""
        return None if self.undetermined else self.failed * 100 / self.total

    @classmethod
    def of(cls, probes: Iterable[Probe], as_of: date) -> ProbeSeries:
        """The series of one site's samples."""
        by_day: dict[date, list[Probe]] = {}
        for probe in probes:
            by_day.setdefault(day_of(datetime.fromisoformat(probe.at)), []).append(probe)
        for last in (as_of - timedelta(days=1), as_of):
            week = _week(by_day, last)
            if all(len(week.get(day, [])) >= LEAST_PER_DAY for day in _days(last)):
                return _full(as_of, week)
        week = _week(by_day, as_of - timedelta(days=1))
        counts = {day: len(found) for day, found in week.items()}
        return cls(as_of, counts, sum(counts.values()), _failed(week), _missing(counts, as_of))


def opened(probe: Probe) -> bool:
    """Whether a sample counts as opened."""
    return probe.ok and probe.seconds < OPENS_WITHIN_SECONDS


def _full(as_of: date, week: dict[date, list[Probe]]) -> ProbeSeries:
    counts = {day: len(found) for day, found in week.items()}
    return ProbeSeries(as_of, counts, sum(counts.values()), _failed(week))


def _failed(week: dict[date, list[Probe]]) -> int:
    return sum(1 for found in week.values() for probe in found if not opened(probe))


def _week(by_day: dict[date, list[Probe]], last: date) -> dict[date, list[Probe]]:
    return {day: by_day[day] for day in _days(last) if day in by_day}


def _days(last: date) -> list[date]:
    return [last - timedelta(days=back) for back in reversed(range(DAYS))]


def _missing(counts: dict[date, int], as_of: date) -> str:
    if not counts:
        return "没有可用性监测数据,需要监测时间点前连续 7 天、每天 20 次以上"
    short = [
        f"{day.isoformat()} {counts.get(day, 0)} 次"
        for day in _days(as_of - timedelta(days=1))
        if counts.get(day, 0) < LEAST_PER_DAY
    ]
    return f"监测时间点前一周有的天不足 {LEAST_PER_DAY} 次:" + "、".join(short)
