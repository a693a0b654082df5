"""Windows of time that end at the as-of date (监测时间点)."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Window:
    """The time "监测时间点前N": calendar months or days back, both ends included.

    Only one of `months` and `days` is set; a year is twelve months.
    """

    months: int = 0
    days: int = 0

    def first_day(self, as_of: date) -> date:
        """The first day that still counts; `date.min` where the window reaches beyond it."""
        # 监测时间点为3月1日,“前2个月内”即1月1日至3月1日(国办发〔2015〕15号 附件说明)
        return days_before(months_before(as_of, self.months), self.days)

    def contains(self, day: date, as_of: date) -> bool:
        """Whether `day` lies in the window; a day after the as-of date does not."""
        return self.first_day(as_of) <= day <= as_of

    def __str__(self) -> str:
        if self.months and self.months % 12 == 0:
            return f"{self.months // 12}年"
        if self.months:
            return f"{self.months}个月"
        if self.days and self.days % 7 == 0:
            return f"{self.days // 7}周"
        return f"{self.days}天"


def months_before(day: date, months: int) -> date:
    """The same day of the month `months` earlier, clamped to the end of that month."""
    index = day.year * 12 + (day.month - 1) - months
    year, month = index // 12, index % 12 + 1
    if year < date.min.year:
        return date.min
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def days_before(day: date, days: int) -> date:
    """The day `days` earlier; `date.min` where there is none."""
    if days > (day - date.min).days:
        return date.min
    return day - timedelta(days=days)
