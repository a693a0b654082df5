"""The pages of the jobs, for administrators."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.audit.queries import history
from xuncha_platform.jobs import service
from xuncha_platform.jobs.models import JobState
from xuncha_platform.jobs.models.job import OPEN_STATES
from xuncha_platform.jobs.queries import jobs
from xuncha_platform.jobs.table import RETRIED
from xuncha_platform.jobs.tables import JobTable, far, label, tries
from xuncha_platform.jobs.words import said
from xuncha_platform.people.access import needs
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
        "error": said(found.error),
        "tries": tries(found),
        "payload": json.dumps(found.payload, ensure_ascii=False, indent=2),
        "is_open": found.state in OPEN_STATES,
        "may_retry": found.state in RETRIED and (found.attempts or found.state != JobState.WAITING),
        "is_waiting": found.state == JobState.WAITING,
        "most": service.PRIORITIES,
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


@require_POST
@needs("jobs.manage")
def set_aside(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    """Let it rest."""
    reason = request.POST.get("reason", "")
    return _act(request, pk, service.set_aside, _("任务已搁置,点“重做”继续。"), reason)


@require_POST
@needs("jobs.manage")
def priority(request: HttpRequest, pk: int) -> HttpResponseRedirect:
    """Let it come earlier or later."""
    text = request.POST.get("priority", "")
    # What is no number is out of range: the service says so.
    number = int(text) if re.fullmatch(r"-?\d{1,4}", text) else service.PRIORITIES + 1
    return _act(request, pk, service.prioritise, _("优先级已调整。"), number)


def _act(
    request: HttpRequest, pk: int, act: Callable[..., None], said: str, *more: object
) -> HttpResponseRedirect:
    found = get_object_or_404(jobs(request.access), pk=pk)
    if attempt(request, act, found, *more):
        messages.info(request, said)
    return redirect("jobs:job", pk=pk)
