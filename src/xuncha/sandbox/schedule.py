"""When the practice province stands, and when its home pages are probed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from xuncha.clock import SHANGHAI

# 2016年9月: the month in which the founding circular's sample was inspected.
AS_OF = date(2016, 9, 28)
PERIOD = "2016年9月"
# 监测1周,每天间隔性访问20次以上: 200 samples make 28 or 29 a day and half-per-cent steps.
WEEK = timedelta(days=7)
SAMPLES = 200
STEP = WEEK / SAMPLES


def week_start(as_of: date = AS_OF) -> datetime:
    """Midnight seven days before the as-of date, in Asia/Shanghai."""
    return datetime.combine(as_of, time(), SHANGHAI) - WEEK


def probe_instants(as_of: date = AS_OF) -> tuple[datetime, ...]:
    """The 200 evenly spaced moments of the week before the as-of date, first at its start."""
    start = week_start(as_of)
    return tuple(start + STEP * number for number in range(SAMPLES))


def nearest_sample(moment: datetime, as_of: date = AS_OF) -> int | None:
    """Number of the probe instant nearest to a moment; None outside of the week."""
    number = round((moment - week_start(as_of)) / STEP)
    return number if 0 <= number < SAMPLES else None
