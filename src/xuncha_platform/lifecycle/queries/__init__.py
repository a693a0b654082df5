"""Reads of this room that pages and other rooms use."""

from xuncha_platform.lifecycle.queries.procedures import (
    against,
    may_review,
    may_withdraw,
    review_due,
    steps_of,
)
from xuncha_platform.lifecycle.queries.suspensions import (
    approved,
    counted_starts,
    overdue,
    standing,
    suspended,
    windows,
)
from xuncha_platform.lifecycle.queries.waiting import changed, waiting

__all__ = [
    "against",
    "approved",
    "changed",
    "counted_starts",
    "may_review",
    "may_withdraw",
    "overdue",
    "review_due",
    "standing",
    "steps_of",
    "suspended",
    "waiting",
    "windows",
]
