"""Days of inspection: those of the fifth series and more ends of months, counted by hand."""

from __future__ import annotations

from datetime import date

from tests.blindsites.fifth.limits import LIMITS as USUAL
from tests.blindsites.fifth.limits import Limits


def _limits(*written: str) -> Limits:
    return Limits(*(date.fromisoformat(one) for one in written))


# Day, two weeks, three months, six months, a year before; where a month lacks the day, its last.
LIMITS = (
    *USUAL,
    _limits("2018-12-31", "2018-12-17", "2018-09-30", "2018-06-30", "2017-12-31"),
    _limits("2020-03-01", "2020-02-16", "2019-12-01", "2019-09-01", "2019-03-01"),
    _limits("2021-05-31", "2021-05-17", "2021-02-28", "2020-11-30", "2020-05-31"),
    _limits("2022-05-31", "2022-05-17", "2022-02-28", "2021-11-30", "2021-05-31"),
    _limits("2023-03-31", "2023-03-17", "2022-12-31", "2022-09-30", "2022-03-31"),
    _limits("2024-02-29", "2024-02-15", "2023-11-29", "2023-08-29", "2023-02-28"),
    _limits("2024-11-30", "2024-11-16", "2024-08-30", "2024-05-30", "2023-11-30"),
    _limits("2025-02-28", "2025-02-14", "2024-11-28", "2024-08-28", "2024-02-28"),
)
