"""Jobs that were finished long ago leave the table; those set aside stay until someone looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from xuncha_platform.jobs.models.job import Job, JobState
from xuncha_platform.jobs.table import database_now
from xuncha_platform.jobs.work import Work

KEPT = timedelta(days=90)


def tidy(work: Work) -> Callable[[], object]:  # noqa: ARG001
    """Delete what was done or cancelled more than 90 days ago."""
    before = database_now() - KEPT
    old = Job.objects.filter(state__in=(JobState.DONE, JobState.CANCELLED), finished_at__lt=before)
    return old.delete
