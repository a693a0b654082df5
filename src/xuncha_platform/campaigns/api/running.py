"""Run the passes of a campaign."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from ninja import File, Form, Router, Status, UploadedFile

from xuncha_platform.api.schemas import Id, Why, needs
from xuncha_platform.campaigns.api import run_shapes
from xuncha_platform.campaigns.api.making import found
from xuncha_platform.campaigns.models import Campaign, Pass
from xuncha_platform.campaigns.queries.again import inspectable, sites_for
from xuncha_platform.campaigns.queries.progress import HowFar, how_far, newest_pass
from xuncha_platform.campaigns.rules.crawling import FILE
from xuncha_platform.campaigns.rules.uploads import samples_of
from xuncha_platform.campaigns.services import running

router = Router()
_RUN = needs("campaigns.run")


def _pass(request: HttpRequest, pk: int) -> Pass:
    own = Campaign.objects.scope(request.access)
    return get_object_or_404(Pass, pk=pk, campaign__in=own)


@router.get("/campaigns/{pk}/passes", response=list[run_shapes.PassOut], summary="各次监测")
def passes(request: HttpRequest, pk: Id) -> object:
    """The passes of a campaign, the first one first."""
    return found(request, pk).passes.order_by("number")


@router.get("/campaigns/{pk}/progress", response=run_shapes.Progress, summary="最近一次监测的进度")
def progress(request: HttpRequest, pk: Id) -> object:
    """How far the newest pass is; 404 before the first."""
    run = newest_pass(found(request, pk))
    far = how_far(run) if run else None
    if far is None:
        raise Http404("no pass of ours yet")
    return _told(far)


@router.post(
    "/campaigns/{pk}/start",
    response={201: run_shapes.PassOut},
    summary="开始首次监测",
    description=_RUN,
)
def start(request: HttpRequest, pk: Id, data: run_shapes.Settings) -> object:
    """Begin the first pass over all sites."""
    return Status(201, running.start(request.access, found(request, pk), data.dict()))


@router.post(
    "/campaigns/{pk}/start-with-samples",
    response={201: run_shapes.PassOut},
    summary="开始首次监测,可用性样本来自文件",
    description=_RUN,
)
def start_with_samples(
    request: HttpRequest,
    pk: Id,
    file: File[UploadedFile],
    data: Annotated[run_shapes.SettingsForm, Form()],
) -> object:
    """The same with availability samples of a table: at, url, ok, seconds, status."""
    campaign = found(request, pk)
    settings = {**data.dict(), "probes": FILE}
    return Status(201, running.start(request.access, campaign, settings, samples_of(file)))


@router.post(
    "/campaigns/{pk}/again",
    response={201: run_shapes.PassOut},
    summary="重新监测部分网站",
    description=_RUN,
)
def again(request: HttpRequest, pk: Id, data: run_shapes.Again) -> object:
    """Inspect some sites once more."""
    campaign = found(request, pk)
    if data.which == "chosen":
        rows = inspectable(campaign).filter(pk__in=data.sites)
    else:
        rows = sites_for(campaign, data.which)
    return Status(201, running.again(request.access, campaign, rows, data.kind, data.reason))


@router.post("/passes/{pk}/pause", response=run_shapes.PassOut, summary="暂停", description=_RUN)
def pause(request: HttpRequest, pk: Id) -> object:
    """Stop for now."""
    return running.pause(request.access, _pass(request, pk))


@router.post("/passes/{pk}/resume", response=run_shapes.PassOut, summary="继续", description=_RUN)
def resume(request: HttpRequest, pk: Id) -> object:
    """Go on with what waits."""
    return running.resume(request.access, _pass(request, pk))


@router.post("/passes/{pk}/cancel", response=run_shapes.PassOut, summary="取消", description=_RUN)
def cancel(request: HttpRequest, pk: Id, data: Why) -> object:
    """End it early."""
    return running.cancel(request.access, _pass(request, pk), data.reason)


@router.post("/passes/{pk}/void", response=run_shapes.PassOut, summary="作废", description=_RUN)
def void(request: HttpRequest, pk: Id, data: Why) -> object:
    """Let a pass count for nothing."""
    return running.void(request.access, _pass(request, pk), data.reason)


def _told(far: HowFar) -> dict[str, Any]:
    counts = ("waiting", "running", "done", "failed", "set_aside", "cancelled")
    return {
        "run": far.run,
        **{name: getattr(far.sites, name) for name in counts},
        "percent": far.percent,
        "pages": far.pages,
        "pages_a_second": round(far.rate, 2) if far.rate is not None else None,
        "seconds_left": int(far.left.total_seconds()) if far.left is not None else None,
        "stuck": [{"name": one.name, "since": one.since, "why": one.why} for one in far.stuck],
    }
