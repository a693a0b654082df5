"""The one place that asks what time it is; everything else is told."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

# Asia/Shanghai has had no daylight saving since 1991: a fixed offset needs no time-zone data,
# which Windows does not ship.
SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def now() -> datetime:
    """The present moment in Asia/Shanghai, to the second's fraction."""
    return datetime.now(SHANGHAI)


def today() -> date:
    """The present day in Asia/Shanghai."""
    return now().date()


def day_of(moment: datetime) -> date:
    """The day in Asia/Shanghai of a moment; one without an offset is taken as it stands."""
    return (moment.astimezone(SHANGHAI) if moment.tzinfo else moment).date()


def stamp(moment: datetime) -> str:
    """ISO 8601 with the offset, to the second: "2018-07-28T09:30:00+08:00"."""
    return moment.astimezone(SHANGHAI).isoformat(timespec="seconds")
