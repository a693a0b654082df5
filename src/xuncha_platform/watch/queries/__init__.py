"""What pages, rounds and the first page ask of monitoring."""

from xuncha_platform.watch.queries.series import (
    compared,
    days,
    elsewhere,
    open_incidents,
    probes_for,
    probes_of,
    tally_of,
    week,
)
from xuncha_platform.watch.queries.waiting import changed, waiting

__all__ = [
    "changed",
    "compared",
    "days",
    "elsewhere",
    "open_incidents",
    "probes_for",
    "probes_of",
    "tally_of",
    "waiting",
    "week",
]
