"""Suspensions and maintenance windows, for programs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema
from ninja import Status as Answer
from pydantic import Field, StringConstraints

from xuncha_platform.api.rows import with_more
from xuncha_platform.api.schemas import (
    NO_NUL,
    Body,
    Day,
    Id,
    Moment,
    Page,
    PagingQuery,
    needs,
    page_of,
)
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.registry.models import Site

router = Router()
_ASK = needs("lifecycle.request")
_DECIDE = needs("lifecycle.approve")
Url = Annotated[str, StringConstraints(max_length=500, pattern=NO_NUL)]
Text300 = Annotated[str, StringConstraints(max_length=300, pattern=NO_NUL)]


class SuspensionOut(Schema):
    """A suspension or a maintenance window."""

    id: int
    site: int = Field(alias="site_id")
    starts_at: datetime
    ends_at: datetime | None
    maintenance: bool
    forced: bool
    reason: str
    state: str = Field(description="waiting、approved、refused 或 withdrawn")
    requested_at: datetime
    approved_at: datetime | None
    decision: str
    own_notice: str = Field(description="本网站上公告的网址")
    portal_notice: str = Field(description="本级政府门户网站上公告的网址")
    reported_on: date | None = Field(description="不可抗等情形报备的日期")


class SuspensionDetail(SuspensionOut):
    """The same, with what the guideline says against it."""

    doubts: list[str] = Field(description="超出《政府网站发展指引》规定之处;批准时须写明依据")


class SuspensionIn(Body):
    """What is asked for; a moment without its offset is Beijing time."""

    site: Id
    starts_at: Moment
    ends_at: Moment | None = None
    maintenance: bool = False
    forced: bool = False
    reason: Text300


class Notices(Body):
    """Where an approved suspension was announced; what is left out is empty."""

    own_notice: Url = ""
    portal_notice: Url = ""
    reported_on: Day | None = None


class Said(Body):
    """An opinion; whether it is needed depends on the act."""

    reason: Text300 = ""


def _found(request: HttpRequest, pk: int) -> Suspension:
    return get_object_or_404(Suspension.objects.scope(request.access), pk=pk)


@router.get("/suspensions", response=Page[SuspensionOut], summary="临时下线与维护窗口")
def suspensions(
    request: HttpRequest,
    paging: PagingQuery,
    site: Id | None = None,
    state: Literal["waiting", "approved"] | None = None,
) -> object:
    """The suspensions in scope, newest first."""
    rows = Suspension.objects.scope(request.access)
    if site is not None:
        rows = rows.filter(site=site)
    if state is not None:
        rows = rows.filter(withdrawn_at=None, refused_at=None)
        rows = rows.filter(approved_at__isnull=state == "waiting")
    return page_of(rows, paging)


@router.get("/suspensions/{pk}", response=SuspensionDetail, summary="一项临时下线或维护")
def suspension(request: HttpRequest, pk: Id) -> object:
    """One, with what the guideline says against it."""
    one = _found(request, pk)
    return with_more(one, doubts=services.told_about(one))


@router.post(
    "/suspensions",
    response={201: SuspensionOut},
    summary="申请临时下线或维护",
    description=_ASK,
)
def request_suspension(request: HttpRequest, data: SuspensionIn) -> object:
    """Ask for one."""
    site = get_object_or_404(Site.objects.scope(request.access), pk=data.site)
    made = services.request_suspension(
        request.access,
        site,
        data.starts_at,
        data.ends_at,
        data.reason,
        maintenance=data.maintenance,
        forced=data.forced,
    )
    return Answer(201, made)


@router.post(
    "/suspensions/{pk}/approve", response=SuspensionOut, summary="批准", description=_DECIDE
)
def approve_suspension(request: HttpRequest, pk: Id, data: Said) -> object:
    """Let it count."""
    return services.approve(request.access, _found(request, pk), data.reason)


@router.post(
    "/suspensions/{pk}/refuse", response=SuspensionOut, summary="不批准", description=_DECIDE
)
def refuse_suspension(request: HttpRequest, pk: Id, data: Said) -> object:
    """Not approved, with the reason."""
    return services.refuse(request.access, _found(request, pk), data.reason)


@router.post("/suspensions/{pk}/withdraw", response=SuspensionOut, summary="撤回", description=_ASK)
def withdraw_suspension(request: HttpRequest, pk: Id, data: Said) -> object:
    """Take it back."""
    return services.withdraw(request.access, _found(request, pk), data.reason)


@router.post(
    "/suspensions/{pk}/notices", response=SuspensionOut, summary="登记公告", description=_ASK
)
def note_notices(request: HttpRequest, pk: Id, data: Notices) -> object:
    """Where an approved suspension was announced."""
    return services.note_notices(request.access, _found(request, pk), **data.dict())
