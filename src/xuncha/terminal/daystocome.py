"""One line to whoever asks how sites stand on a day that has not come yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from xuncha.clock import day_of, today
from xuncha.facts import Probe
from xuncha.terminal.progress import note

# The shortest period of any clause (首页、动态要闻 2周): further on no page can show an update of it.
_SHORTEST = timedelta(days=14)


def tell_days_to_come(as_of: date, probes: Iterable[Probe], sites: int) -> None:
    """Say that a 监测时间点 lies too far ahead of today, and of the samples that were given, where
    any site is to be crawled for it.

    It is not refused: the clock of this machine may lag. What a site's own pages tell of the day
    is looked at where it is judged (judging/seenuntil.py).
    """
    if not sites or as_of - today() <= _SHORTEST:
        return
    known = [today(), *(day_of(datetime.fromisoformat(probe.at)) for probe in probes)]
    if as_of - max(known) <= _SHORTEST:
        return
    days = (as_of - today()).days
    note(
        f"监测时间点 {as_of} 在今天之后 {days} 天,那时的情况现在看不到:期限内更新没有、"
        "信件答复没有,一律不作判断。日期写错了的,请改 --as-of。",
        f"The as-of date {as_of} is {days} days ahead. What will be updated or answered by then "
        "cannot be seen now and is not judged. If that is a slip, correct --as-of.",
    )
