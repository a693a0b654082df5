"""What pages and other rooms ask about findings."""

from xuncha_platform.findings.queries.queue import (
    decisive_open,
    next_in_queue,
    progress,
    queue_of,
    vetoes_waiting,
)
from xuncha_platform.findings.queries.waiting import waiting

__all__ = [
    "decisive_open",
    "next_in_queue",
    "progress",
    "queue_of",
    "vetoes_waiting",
    "waiting",
]
