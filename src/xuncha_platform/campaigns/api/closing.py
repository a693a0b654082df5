"""The reply, what is missing for the freeze, the freeze, the seal."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Router, Status

from xuncha_platform.api.files import sent, told
from xuncha_platform.api.schemas import Id, needs
from xuncha_platform.campaigns.api import shapes
from xuncha_platform.campaigns.api.making import found
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.campaigns.queries.sealing import (
    how_far_checked,
    how_far_sealed,
    last_checked,
    newest_sealing,
)
from xuncha_platform.campaigns.rules.manifest import canonical
from xuncha_platform.campaigns.services import checking, freezing, stages

router = Router()


@router.post(
    "/campaigns/{pk}/reply",
    response=shapes.CampaignOut,
    summary="开始申辩",
    description=needs("campaigns.change"),
)
def reply(request: HttpRequest, pk: Id, data: shapes.Window) -> object:
    """Show the offices their findings and let them contest."""
    return stages.open_reply(request.access, found(request, pk), data.start, data.until)


@router.get("/campaigns/{pk}/missing", response=list[shapes.Missing], summary="定稿还缺什么")
def missing(request: HttpRequest, pk: Id) -> object:
    """Everything that stands against the freeze; empty when it can be done."""
    return [
        {"label": str(o.label), "count": o.count, "url": o.url, "may_stay": o.may_stay}
        for o in missing_for(request.access, found(request, pk))
    ]


@router.post(
    "/campaigns/{pk}/freeze",
    response=shapes.CampaignOut,
    summary="定稿",
    description=needs("campaigns.freeze"),
)
def freeze(request: HttpRequest, pk: Id, data: shapes.Freeze) -> object:
    """Have the campaign sealed. It takes a while: the evidence is hashed first, and nothing of the
    campaign changes meanwhile; GET tells how far it is."""
    freezing.freeze(request.access, found(request, pk), data.accepted)
    return found(request, pk)


@router.get("/campaigns/{pk}/freeze", response=shapes.Freezing, summary="定稿进行到哪里")
def freeze_progress(request: HttpRequest, pk: Id) -> object:
    """The freeze that was asked for last; 404 before there was one."""
    campaign = found(request, pk)
    last, far = newest_sealing(campaign), how_far_sealed(campaign)
    if last is None:
        raise Http404("no freeze yet")
    counted = {"done": far.done, "total": far.total, "stopped": far.stopped} if far else {}
    return {"state": last.state, "problem": last.problem, "begun_at": last.begun_at, **counted}


@router.delete(
    "/campaigns/{pk}/freeze",
    response={204: None},
    summary="取消正在进行的定稿",
    description=needs("campaigns.freeze"),
)
def call_off_freeze(request: HttpRequest, pk: Id) -> object:
    """Give up a freeze that is on its way."""
    freezing.call_off(request.access, found(request, pk))
    return Status(204, None)


@router.get("/campaigns/{pk}/seal", response=shapes.Seal, summary="封存,以及上次核对的结果")
def seal(request: HttpRequest, pk: Id) -> object:
    """What was sealed, what the last check came to, and how far one is that is on its way; 404
    before the freeze."""
    campaign = found(request, pk)
    if not campaign.manifest_sha256:
        raise Http404("not frozen yet")
    last, far = last_checked(campaign), how_far_checked(campaign)
    return {
        "manifest_sha256": campaign.manifest_sha256,
        "frozen_at": campaign.frozen_at,
        "checked": {
            "by": str(last.membership.user),
            "begun_at": last.begun_at,
            "ended_at": last.ended_at,
            "differs": last.differs,
        }
        if last
        else None,
        "checking": far,
    }


@router.post(
    "/campaigns/{pk}/seal/check",
    response=shapes.Seal,
    summary="核对封存是否完好",
    description=needs(*checking.MAY),
)
def check_seal(request: HttpRequest, pk: Id) -> object:
    """Have everything that was sealed computed again, the hashes of the evidence too. It takes a
    while: GET tells how far it is and what it came to. One that is on its way is not begun twice."""
    checking.check_seal(request.access, found(request, pk))
    return seal(request, pk)


@router.get(
    "/campaigns/{pk}/manifest.json",
    summary="封存清单,逐字节与公布的 SHA-256 一致",
    openapi_extra=told("application/json", what="封存清单"),
)
def manifest(request: HttpRequest, pk: Id) -> HttpResponse:
    """Exactly the bytes whose SHA-256 is published; 404 before the freeze."""
    campaign = found(request, pk)
    if campaign.manifest is None:
        raise Http404("not frozen yet")
    name = f"manifest-{campaign.pk}.json"
    return sent(canonical(campaign.manifest), name, "application/json")
