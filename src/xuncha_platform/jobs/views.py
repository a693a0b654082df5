"""The pages of the jobs, for administrators."""

from __future__ import annotations

import json
from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.audit.queries import history
from xuncha_platform.jobs import service
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.models.job import OPEN_STATES
from xuncha_platform.jobs.queries import jobs
from xuncha_platform.jobs.table import RETRIED
from xuncha_platform.jobs.tables import JobTable, far, label, tries
from xuncha_platform.people.access import Access, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.tables import table_page


@needs("jobs.manage")
def job_list(request: HttpRequest) -> HttpResponseBase:
    """Every job, the newest first."""
    return table_page(request, JobTable, jobs(request.access), "jobs/list.html")


@needs("jobs.manage")
def job(request: HttpRequest, pk: int) -> HttpResponse:
    """One job: what it is given, how far it is, why it rests."""
    found = get_object_or_404(jobs(request.access), pk=pk)
    context = {
        "job": found,
        "label": label(found),
        "far": far(found),
        "tries": tries(found),
        "payload": json.dumps(found.payload, ensure_ascii=False, indent=2),
        "is_open": found.state in OPEN_STATES,
        "may_retry": found.state in RETRIED and (found.attempts or found.state != JobState.WAITING),
        "history": history(found),
    }
    return render(request, "jobs/job.html", context)


@require_POST
@needs("jobs.manage")
def retry(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    """Let it run again."""
    return _act(request, pk, service.retry, _("任务已重新排队。"))


@require_POST
@needs("jobs.manage")
def cancel(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    """Take it away."""
    return _act(request, pk, service.cancel, _("任务已取消;正在执行的会在几秒内停下。"))


def _act(
    request: HttpRequest, pk: int, act: Callable[[Access, Job], None], said: str
) -> HttpResponseRedirect:
    found = get_object_or_404(jobs(request.access), pk=pk)
    if attempt(request, act, found):
        messages.info(request, said)
    return redirect("jobs:job", pk=pk)
