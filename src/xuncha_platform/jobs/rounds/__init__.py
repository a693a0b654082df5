"""Rounds: what other rooms use of them.

round_ = create_round("2016年第三季度抽查", sites, settings, out)
progress(round_).done
pause(round_); resume(round_); cancel(round_); again(round_, rows)
"""

from xuncha_platform.jobs.rounds.plan import RoundSettings, Target
from xuncha_platform.jobs.rounds.progress import Progress, progress
from xuncha_platform.jobs.rounds.service import again, cancel, create_round, pause, resume

__all__ = [
    "Progress",
    "RoundSettings",
    "Target",
    "again",
    "cancel",
    "create_round",
    "pause",
    "progress",
    "resume",
]
