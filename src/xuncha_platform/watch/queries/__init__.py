"""What pages, rounds and the first page ask of monitoring."""

from xuncha_platform.watch.queries.alive import Pulse, pulse
from xuncha_platform.watch.queries.incidents import SET_ASIDE, open_incidents, with_standing
from xuncha_platform.watch.queries.series import (
    compared,
    days,
    elsewhere,
    probes_for,
    probes_of,
    tally_of,
    week,
)
from xuncha_platform.watch.queries.waiting import changed, waiting

__all__ = [
    "SET_ASIDE",
    "Pulse",
    "changed",
    "compared",
    "days",
    "elsewhere",
    "open_incidents",
    "probes_for",
    "probes_of",
    "pulse",
    "tally_of",
    "waiting",
    "week",
    "with_standing",
]
