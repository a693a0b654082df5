"""Background jobs, for the programs of those who run the installation."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema
from pydantic import Field

from xuncha_platform.api.schemas import Body, Id, Page, PagingQuery, Short, Why, needs, page_of
from xuncha_platform.jobs import service
from xuncha_platform.jobs.models import Job
from xuncha_platform.jobs.queries import jobs as jobs_of
from xuncha_platform.jobs.searching import with_words
from xuncha_platform.jobs.tables import label
from xuncha_platform.jobs.words import said

router = Router()
_MANAGE = needs("jobs.manage")
State = Literal["waiting", "leased", "done", "poison", "cancelled"]


class JobOut(Schema):
    """A job."""

    id: int
    kind: str
    label: str
    state: str = Field(
        description="waiting 等待,leased 进行中,done 已完成,poison 已搁置,cancelled 已取消"
    )
    priority: int = Field(description="大的先做")
    payload: dict[str, Any]
    owner: str = Field(description="正在执行它的进程")
    attempts: int
    max_attempts: int
    error: str = Field(description="出错的原因,按请求的语言")
    progress_done: int
    progress_total: int
    progress_text: str
    created_at: datetime
    run_at: datetime = Field(description="最早开始")
    started_at: datetime | None
    finished_at: datetime | None

    @staticmethod
    def resolve_label(job: Job) -> str:
        """The kind in words."""
        return label(job)

    @staticmethod
    def resolve_error(job: Job) -> str:
        """Why it failed, in words."""
        return said(job.error)


class PriorityIn(Body):
    """How much earlier or later than others."""

    priority: int = Field(ge=-service.PRIORITIES, le=service.PRIORITIES)


def _found(request: HttpRequest, pk: int) -> Job:
    request.access.require("jobs.manage")
    return get_object_or_404(jobs_of(request.access), pk=pk)


@router.get("/jobs", response=Page[JobOut], summary="后台任务", description=_MANAGE)
def jobs(
    request: HttpRequest,
    paging: PagingQuery,
    state: State | None = None,
    kind: Short = "",
    q: Short = "",
) -> object:
    """Every job, the newest first; for administrators of the topmost organisation."""
    request.access.require("jobs.manage")
    given = {"state": state, "kind": kind or None}
    rows = jobs_of(request.access).filter(**{n: v for n, v in given.items() if v is not None})
    return page_of(with_words(rows, q), paging)


@router.get("/jobs/{pk}", response=JobOut, summary="一项任务", description=_MANAGE)
def job(request: HttpRequest, pk: Id) -> object:
    """One job."""
    return _found(request, pk)


@router.post("/jobs/{pk}/retry", response=JobOut, summary="重做任务", description=_MANAGE)
def retry(request: HttpRequest, pk: Id) -> object:
    """Let a job that rests or waits run now."""
    service.retry(request.access, _found(request, pk))
    return _found(request, pk)


@router.post("/jobs/{pk}/cancel", response=JobOut, summary="取消任务", description=_MANAGE)
def cancel(request: HttpRequest, pk: Id) -> object:
    """Take an open job away."""
    service.cancel(request.access, _found(request, pk))
    return _found(request, pk)


@router.post("/jobs/{pk}/set-aside", response=JobOut, summary="搁置任务", description=_MANAGE)
def set_aside(request: HttpRequest, pk: Id, data: Why) -> object:
    """Let an open job rest until somebody sends it on its way again."""
    service.set_aside(request.access, _found(request, pk), data.reason)
    return _found(request, pk)


@router.post("/jobs/{pk}/priority", response=JobOut, summary="调整优先级", description=_MANAGE)
def prioritise(request: HttpRequest, pk: Id, data: PriorityIn) -> object:
    """Let a waiting job come earlier or later."""
    service.prioritise(request.access, _found(request, pk), data.priority)
    return _found(request, pk)
