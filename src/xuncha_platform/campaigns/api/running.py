"""Run the passes of a campaign."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status

from xuncha_platform.api.schemas import Id, Why, needs
from xuncha_platform.campaigns.api import shapes
from xuncha_platform.campaigns.api.making import found
from xuncha_platform.campaigns.models import Campaign, Pass
from xuncha_platform.campaigns.services import running

router = Router()
_RUN = needs("campaigns.run")


def _pass(request: HttpRequest, pk: int) -> Pass:
    own = Campaign.objects.scope(request.access)
    return get_object_or_404(Pass, pk=pk, campaign__in=own)


@router.get("/campaigns/{pk}/passes", response=list[shapes.PassOut], summary="各次监测")
def passes(request: HttpRequest, pk: Id) -> object:
    """The passes of a campaign, the first one first."""
    return found(request, pk).passes.order_by("number")


@router.post(
    "/campaigns/{pk}/start",
    response={201: shapes.PassOut},
    summary="开始首次监测",
    description=_RUN,
)
def start(request: HttpRequest, pk: Id, data: shapes.Settings) -> object:
    """Begin the first pass over all sites."""
    return Status(201, running.start(request.access, found(request, pk), data.dict()))


@router.post(
    "/campaigns/{pk}/again",
    response={201: shapes.PassOut},
    summary="重新监测部分网站",
    description=_RUN,
)
def again(request: HttpRequest, pk: Id, data: shapes.Again) -> object:
    """Inspect some sites once more."""
    campaign = found(request, pk)
    rows = campaign.sites.filter(pk__in=data.sites)
    return Status(201, running.again(request.access, campaign, rows, data.kind, data.reason))


@router.post("/passes/{pk}/pause", response=shapes.PassOut, summary="暂停", description=_RUN)
def pause(request: HttpRequest, pk: Id) -> object:
    """Stop for now."""
    return running.pause(request.access, _pass(request, pk))


@router.post("/passes/{pk}/resume", response=shapes.PassOut, summary="继续", description=_RUN)
def resume(request: HttpRequest, pk: Id) -> object:
    """Go on with what waits."""
    return running.resume(request.access, _pass(request, pk))


@router.post("/passes/{pk}/cancel", response=shapes.PassOut, summary="取消", description=_RUN)
def cancel(request: HttpRequest, pk: Id, data: Why) -> object:
    """End it early."""
    return running.cancel(request.access, _pass(request, pk), data.reason)


@router.post("/passes/{pk}/void", response=shapes.PassOut, summary="作废", description=_RUN)
def void(request: HttpRequest, pk: Id, data: Why) -> object:
    """Let a pass count for nothing."""
    return running.void(request.access, _pass(request, pk), data.reason)
