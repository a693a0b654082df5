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

# A person moves a job up or down by so much at most.
PRIORITIES = 100


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


def set_aside(access: Access, job: Job, reason: str) -> None:
    """Let an open job rest, with the reason; 重做 sends it on its way again.

    Raises PermissionDenied, or InputError where it has ended or no reason is given.
    """
    _require(access, job)
    if not reason.strip():
        text = _("请写明搁置的理由。")
        raise InputError(text, text)
    with transaction.atomic():
        if not table.set_aside(job, reason.strip()[:500]):
            text = _("不能搁置:任务已经结束。")
            raise InputError(text, text)
        record(access, "jobs.job.set_aside", job, reason=reason.strip()[:500])


def prioritise(access: Access, job: Job, priority: int) -> None:
    """Let a waiting job come earlier (above 0) or later (below 0) than others.

    Raises PermissionDenied, or InputError where it does not wait or the number is out of range.
    """
    _require(access, job)
    if not -PRIORITIES <= priority <= PRIORITIES:
        text = _("优先级应在 %(least)d 至 %(most)d 之间。") % {
            "least": -PRIORITIES,
            "most": PRIORITIES,
        }
        raise InputError(text, text)
    with transaction.atomic():
        before = job.priority
        if not table.prioritise(job, priority):
            text = _("不能调整优先级:任务不在等待。")
            raise InputError(text, text)
        record(
            access,
            "jobs.job.prioritise",
            job,
            before={"priority": before},
            after={"priority": priority},
        )


def _require(access: Access, job: Job) -> None:
    access.require("jobs.manage")
    if not jobs(access).filter(pk=job.pk).exists():
        raise PermissionDenied("jobs.manage")
