"""Work that is leased and repeatable."""

from xuncha_platform.jobs.models.job import Job, JobState
from xuncha_platform.jobs.models.rounds import (
    HostLease,
    Round,
    RoundSite,
    RoundState,
    SiteState,
)
from xuncha_platform.jobs.models.turns import HostTurn, HostWish, TurnMachine

__all__ = [
    "HostLease",
    "HostTurn",
    "HostWish",
    "Job",
    "JobState",
    "Round",
    "RoundSite",
    "RoundState",
    "SiteState",
    "TurnMachine",
]
