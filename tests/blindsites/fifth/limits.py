"""Days of inspection, with the last day that still counts for each period, from a wall calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Limits:
    """「监测时间点前N内」 counts back by the calendar; where the month has no such day, its last one."""

    as_of: date
    two_weeks: date
    three_months: date
    six_months: date
    year: date


def _limits(*written: str) -> Limits:
    return Limits(*(date.fromisoformat(one) for one in written))


# Written by hand, not computed: this is what the program is held against.
LIMITS = (
    _limits("2016-02-29", "2016-02-15", "2015-11-29", "2015-08-29", "2015-02-28"),
    _limits("2017-12-31", "2017-12-17", "2017-09-30", "2017-06-30", "2016-12-31"),
    _limits("2018-08-31", "2018-08-17", "2018-05-31", "2018-02-28", "2017-08-31"),
    _limits("2019-05-30", "2019-05-16", "2019-02-28", "2018-11-30", "2018-05-30"),
    _limits("2019-10-08", "2019-09-24", "2019-07-08", "2019-04-08", "2018-10-08"),
    _limits("2020-02-29", "2020-02-15", "2019-11-29", "2019-08-29", "2019-02-28"),
    _limits("2020-08-31", "2020-08-17", "2020-05-31", "2020-02-29", "2019-08-31"),
    _limits("2021-02-18", "2021-02-04", "2020-11-18", "2020-08-18", "2020-02-18"),
    _limits("2022-07-15", "2022-07-01", "2022-04-15", "2022-01-15", "2021-07-15"),
    _limits("2024-03-31", "2024-03-17", "2023-12-31", "2023-09-30", "2023-03-31"),
    _limits("2025-01-06", "2024-12-23", "2024-10-06", "2024-07-06", "2024-01-06"),
    _limits("2026-05-20", "2026-05-06", "2026-02-20", "2025-11-20", "2025-05-20"),
)
