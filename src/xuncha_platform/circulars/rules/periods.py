"""The period of a campaign as a key that sorts: "2016-Q3", "2016"."""

from __future__ import annotations

import re

_KEY = re.compile(r"(\d{4})(?:-Q([1-4]))?")


def year_and_quarter(key: str) -> tuple[int | None, int | None]:
    """(2016, 3) of "2016-Q3"; (2016, None) of "2016"; nothing of anything else."""
    match = _KEY.fullmatch(key)
    if match is None:
        return None, None
    return int(match[1]), int(match[2]) if match[2] else None


def follows(earlier: str, later: str) -> bool:
    """Whether one quarter comes right after another."""
    (year, quarter), (next_year, next_quarter) = year_and_quarter(earlier), year_and_quarter(later)
    if year is None or next_year is None or quarter is None or next_quarter is None:
        return False
    return next_year * 4 + next_quarter == year * 4 + quarter + 1
