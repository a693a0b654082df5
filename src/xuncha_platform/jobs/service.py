"""What a person does to a job; recorded in the same transaction."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.audit.services import record
from xuncha_platform.jobs import table
from xuncha_platform.jobs.models import Job
from xuncha_platform.jobs.queries import jobs
from xuncha_platform.people.access import Access


def retry(access: Access, job: Job) -> None:
    """Let a job that rests or waits run now.

    Raises PermissionDenied, or InputError where the same work is open already.
    """
    _require(access, job)
    with transaction.atomic():
        if not table.retry(job):
            text = _("不能重做:任务正在进行或已经完成,或同样的任务已经在等待。请回到列表查看。")
            raise InputError(text, text)
        record(access, "jobs.job.retry", job)


def cancel(access: Access, job: Job) -> None:
    """Take an open job away. Raises PermissionDenied, or InputError where it has ended."""
    _require(access, job)
    with transaction.atomic():
        if not table.cancel(job):
            text = _("不能取消:任务已经结束。")
            raise InputError(text, text)
        record(access, "jobs.job.cancel", job)


def _require(access: Access, job: Job) -> None:
    access.require("jobs.manage")
    if not jobs(access).filter(pk=job.pk).exists():
        raise PermissionDenied("jobs.manage")
