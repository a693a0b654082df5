"""A week's availability as the rulebooks ask for it, from the tallies of its days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from xuncha.crawl.probes.series import DAYS, LEAST_PER_DAY
from xuncha.watch.schedule import MINUTES_A_DAY
from xuncha.watch.tally import Tally
from xuncha.words import say

# A day without a single visit is one long gap.
_NOBODY = Tally(gap_minutes=MINUTES_A_DAY)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, the oldest first, and what they come to."""

    days: tuple[tuple[date, Tally], ...]
    total: Tally
    # Why there is no ratio; empty when there is one.
    undetermined: str

    @property
    def percent(self) -> float | None:
        """Failed visits in a hundred; None when undetermined."""
        return None if self.undetermined else self.total.failed * 100 / self.total.samples


def week_of(tallies: Mapping[date, Tally], as_of: date) -> Week:
    """The last full week before `as_of`: it ends the day before, or on it if only that is full.

    监测1周,每天间隔性访问20次以上: a day with fewer leaves the week undetermined.
    """
    for last in (as_of - timedelta(days=1), as_of):
        days = _days(tallies, last)
        if all(tally.samples >= LEAST_PER_DAY for _, tally in days):
            return Week(days, _sum(days), "")
    days = _days(tallies, as_of - timedelta(days=1))
    return Week(days, _sum(days), _missing(days))


def _days(tallies: Mapping[date, Tally], last: date) -> tuple[tuple[date, Tally], ...]:
    days = [last - timedelta(days=back) for back in reversed(range(DAYS))]
    return tuple((day, tallies.get(day, _NOBODY)) for day in days)


def _sum(days: tuple[tuple[date, Tally], ...]) -> Tally:
    return sum((tally for _, tally in days), Tally())


def _missing(days: tuple[tuple[date, Tally], ...]) -> str:
    if not any(tally.samples for _, tally in days) and not any(_why(tally) for _, tally in days):
        return say(
            "没有可用性监测数据,需要监测时间点前连续 7 天、每天 20 次以上",
            "no availability samples; 7 days in a row with 20 or more a day are needed",
        )
    short = [_short_day(day, tally) for day, tally in days if tally.samples < LEAST_PER_DAY]
    listed = say("、".join(short), ", ".join(short))
    return say(
        f"监测时间点前一周有的天不足 {LEAST_PER_DAY} 次:{listed}",
        f"days of the week before with fewer than {LEAST_PER_DAY}: {listed}",
    )


def _short_day(day: date, tally: Tally) -> str:
    why = _why(tally)
    chinese = f"{day.isoformat()} {tally.samples} 次"
    english = f"{day.isoformat()} {tally.samples}"
    if why:
        chinese += f"({'、'.join(zh for zh, _ in why)})"
        english += f" ({', '.join(en for _, en in why)})"
    return say(chinese, english)


def _why(tally: Tally) -> list[tuple[str, str]]:
    """Where the missing visits went, in Chinese and in English."""
    reasons = (
        (tally.excused, f"报备停用期内 {tally.excused} 次", f"{tally.excused} excused"),
        (tally.cut, f"我方断网剔除 {tally.cut} 次", f"{tally.cut} cut, our own outage"),
        (tally.unsure, f"被拦截等说明不了问题 {tally.unsure} 次", f"{tally.unsure} say nothing"),
    )
    return [(zh, en) for number, zh, en in reasons if number]
