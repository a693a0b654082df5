"""What pages and other rooms ask about findings."""

from xuncha_platform.findings.queries.found import found
from xuncha_platform.findings.queries.persons import (
    rechecks,
    second_of_me,
    second_of_others,
    undecided,
)
from xuncha_platform.findings.queries.queue import (
    decisive_open,
    next_in_queue,
    progress,
    queue_of,
    shown_queue,
    vetoes_waiting,
)
from xuncha_platform.findings.queries.waiting import changed, handed_on, waiting

__all__ = [
    "changed",
    "decisive_open",
    "found",
    "handed_on",
    "next_in_queue",
    "progress",
    "queue_of",
    "rechecks",
    "second_of_me",
    "second_of_others",
    "shown_queue",
    "undecided",
    "vetoes_waiting",
    "waiting",
]
