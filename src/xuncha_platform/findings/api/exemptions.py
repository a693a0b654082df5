"""Exemptions (豁免): proposed, approved by another person, until a day."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from django.db.models import Q
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from xuncha_platform.api.schemas import (
    NO_NUL,
    Body,
    Day,
    Id,
    Long,
    Page,
    PagingQuery,
    Why,
    needs,
    page_of,
)
from xuncha_platform.findings.models import Exemption
from xuncha_platform.findings.services import exemptions as services
from xuncha_platform.registry.models import Site

router = Router()
_APPROVE = needs("findings.approve_exemption")
Code = Annotated[str, StringConstraints(max_length=20, pattern=NO_NUL)]


class ExemptionOut(Schema):
    """Something a site is not to be blamed for."""

    id: int
    site: int = Field(alias="site_id")
    check: str = Field(alias="check_name")
    indicator: str
    url: str
    reason: str
    until: date
    proposed_at: datetime
    approved_at: datetime | None
    refused_reason: str
    withdrawn: bool


class ExemptionIn(Body):
    """What is proposed; without indicator and address all of the check."""

    site: Id
    check: Code
    reason: Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=NO_NUL)]
    until: Day
    indicator: Code = ""
    url: Long = ""


def _found(request: HttpRequest, pk: int) -> Any:
    return get_object_or_404(Exemption.objects.scope(request.access), pk=pk)


@router.get("/exemptions", response=Page[ExemptionOut], summary="豁免")
def exemptions(
    request: HttpRequest, paging: PagingQuery, site: Id | None = None, waiting: bool | None = None
) -> object:
    """Exemptions, the newest first."""
    rows = Exemption.objects.scope(request.access)
    if site is not None:
        rows = rows.filter(site=site)
    if waiting is not None:
        decided = Q(approved_at__isnull=False) | ~Q(refused_reason="") | Q(withdrawn=True)
        rows = rows.exclude(decided) if waiting else rows.filter(decided)
    return page_of(rows.order_by("-id"), paging)


@router.get("/exemptions/{pk}", response=ExemptionOut, summary="一项豁免")
def exemption(request: HttpRequest, pk: Id) -> object:
    """One exemption."""
    return _found(request, pk)


@router.post(
    "/exemptions",
    response={201: ExemptionOut},
    summary="申请豁免",
    description=needs("findings.propose_exemption", "findings.review"),
)
def propose(request: HttpRequest, data: ExemptionIn) -> object:
    """Propose an exemption."""
    site = get_object_or_404(Site.objects.scope(request.access), pk=data.site)
    made = services.propose(
        request.access,
        site,
        data.check,
        data.reason,
        data.until,
        indicator=data.indicator,
        url=data.url,
    )
    return Status(201, made)


@router.post(
    "/exemptions/{pk}/approve", response=ExemptionOut, summary="批准豁免", description=_APPROVE
)
def approve(request: HttpRequest, pk: Id) -> object:
    """Approve as another person than the proposer."""
    return services.approve(request.access, _found(request, pk))


@router.post(
    "/exemptions/{pk}/refuse", response=ExemptionOut, summary="不批准豁免", description=_APPROVE
)
def refuse(request: HttpRequest, pk: Id, data: Why) -> object:
    """Refuse with a reason."""
    return services.refuse(request.access, _found(request, pk), data.reason)


@router.post(
    "/exemptions/{pk}/withdraw", response=ExemptionOut, summary="撤回豁免", description=_APPROVE
)
def withdraw(request: HttpRequest, pk: Id, data: Why) -> object:
    """End it."""
    return services.withdraw(request.access, _found(request, pk), data.reason)
