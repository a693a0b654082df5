"""Visits for the tests of monitoring on the platform."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from xuncha.clock import SHANGHAI
from xuncha.facts import Outcome
from xuncha.watch.agenda import Watched
from xuncha.watch.edges import Mark
from xuncha.watch.prober import Taken
from xuncha.watch.sample import Sample, State, moment_of
from xuncha.watch.schedule import seconds_of_day

DAY = date(2026, 11, 20)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, datetime.min.time(), SHANGHAI) + timedelta(
        hours=hour, minutes=minute
    )


def sample(minute: int, mark: str, extra: bool = False) -> Sample:
    """ "." opened, "x" silent, "e" answered with an error, "b" blocked."""
    return {
        ".": Sample(minute, State.OPENED, Outcome.OK, 0.21, 200, extra),
        "x": Sample(minute, State.FAILED, Outcome.CONNECT_FAILED, 1.5, None, extra),
        "e": Sample(minute, State.FAILED, Outcome.SERVER_ERROR, 0.1, 502, extra),
        "b": Sample(minute, State.UNSURE, Outcome.BLOCKED, 0.1, 412, extra),
    }[mark]


def visit(site, moment: datetime, mark: str = ".", extra: bool = False) -> Taken:
    local = moment.astimezone(SHANGHAI)
    watched = Watched(site.pk, site.url, str(site.pk))
    one = sample(local.hour * 60 + local.minute, mark, extra)
    return Taken(watched, local.date(), one, Mark(moment, "n", one.is_silent))


def hourly(site, pattern: str, first_hour: int = 0, day: date = DAY) -> list[Taken]:
    """One visit an hour, half past."""
    return [
        visit(site, at(first_hour + number, 30, day), mark)
        for number, mark in enumerate(pattern)
        if mark != " "
    ]


def whole_day(site, day: date) -> list[Taken]:
    moments = [moment_of(day, second // 60) for second in seconds_of_day(str(site.pk), day)]
    return [visit(site, moment) for moment in moments]
