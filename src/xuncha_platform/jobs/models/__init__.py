"""Work that is leased and repeatable."""

from xuncha_platform.jobs.models.job import Job, JobState
from xuncha_platform.jobs.models.rounds import (
    HostLease,
    Round,
    RoundSite,
    RoundState,
    SiteState,
)

__all__ = ["HostLease", "Job", "JobState", "Round", "RoundSite", "RoundState", "SiteState"]
