"""The register against the live sites, for programs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema
from ninja import Status as Answer
from pydantic import Field

from xuncha_platform.api.rows import with_more
from xuncha_platform.api.schemas import Body, Id, Page, PagingQuery, needs, page_of
from xuncha_platform.registry import services
from xuncha_platform.registry.api.shapes import Text300
from xuncha_platform.registry.models import UnregisteredHost
from xuncha_platform.registry.queries.funnel import funnel
from xuncha_platform.registry.queries.inspected import evidence_of
from xuncha_platform.registry.queries.shown import differences_of, require_inspections

router = Router()
_CHANGE = needs("registry.change")


class StageOut(Schema):
    """A stage from filed to inspected."""

    code: str
    name: str
    count: int
    lost: int = Field(description="上一级里没有走到这一级的")


class DifferenceOut(Schema):
    """Where a live site says something else than the register."""

    id: int
    site: int = Field(alias="site_id")
    field: str
    registered: str
    seen: str
    seen_at: datetime
    seen_on: str
    state: str
    reason: str


class DifferenceDetail(DifferenceOut):
    """The same, with where the stored page is to be seen."""

    evidence: str = Field(description="存证的页面;没有则为空")


class Filled(Schema):
    """How many fields were filled."""

    filled: int = Field(description="补上的项数;满 1000 项时可再请求一次")


class HostOut(Schema):
    """A host that registered sites link to and nobody registered."""

    id: int
    host: str
    title: str
    linked_from: int
    linking_sites: list[int]
    example_url: str
    first_seen: date
    state: str
    reason: str


class Settlement(Body):
    """Take over what the site says, or keep the register."""

    act: Literal["take", "keep"]
    reason: Text300 = ""


class HostSettlement(Body):
    """What the host is."""

    state: Literal["registered", "not_ours"]
    reason: Text300 = ""


@router.get("/funnel", response=list[StageOut], summary="从登记到检查的漏斗")
def stages(request: HttpRequest) -> object:
    """Filed, running, reachable, inspected."""
    require_inspections(request.access)
    return [
        {"code": one.code, "name": str(one.name), "count": one.count, "lost": one.lost}
        for one in funnel(request.access)
    ]


@router.get("/differences", response=Page[DifferenceOut], summary="网站与登记不一致")
def differences(
    request: HttpRequest,
    paging: PagingQuery,
    site: Id | None = None,
    state: Literal["open", "taken", "kept", "gone"] | None = None,
) -> object:
    """The differences in scope, newest first."""
    given = {"site": site, "state": state}
    rows = differences_of(request.access)
    return page_of(rows.filter(**{n: v for n, v in given.items() if v is not None}), paging)


@router.post(
    "/differences/fill",
    response=Filled,
    summary="按网站所见补上登记的空项",
    description=_CHANGE,
)
def fill_empty(request: HttpRequest) -> object:
    """Take over everything that sites show and the register lacks, 1,000 fields at most."""
    return {"filled": services.fill_empty(request.access)}


@router.get("/differences/{pk}", response=DifferenceDetail, summary="一处不一致")
def difference(request: HttpRequest, pk: Id) -> object:
    """One difference, with the page of the inspection it was seen in."""
    one = get_object_or_404(differences_of(request.access).select_related("site"), pk=pk)
    return with_more(one, evidence=evidence_of(request.access, one))


@router.post(
    "/differences/{pk}/settle", response={204: None}, summary="处理不一致", description=_CHANGE
)
def settle_difference(request: HttpRequest, pk: Id, data: Settlement) -> object:
    """Take over, or keep with a reason."""
    one = get_object_or_404(differences_of(request.access), pk=pk)
    services.settle_difference(request.access, one, data.act == "take", data.reason)
    return Answer(204, None)


@router.get("/unregistered-hosts", response=Page[HostOut], summary="疑似未登记的网站")
def unregistered_hosts(
    request: HttpRequest,
    paging: PagingQuery,
    state: Literal["open", "registered", "not_ours"] | None = None,
) -> object:
    """The hosts in scope, those with most links first."""
    rows = UnregisteredHost.objects.scope(request.access)
    return page_of(rows.filter(state=state) if state else rows, paging)


@router.get("/unregistered-hosts/{pk}", response=HostOut, summary="一个疑似未登记的网站")
def unregistered_host(request: HttpRequest, pk: Id) -> object:
    """One host."""
    return get_object_or_404(UnregisteredHost.objects.scope(request.access), pk=pk)


@router.post(
    "/unregistered-hosts/{pk}/settle",
    response={204: None},
    summary="处理疑似未登记的网站",
    description=_CHANGE,
)
def settle_host(request: HttpRequest, pk: Id, data: HostSettlement) -> object:
    """Say what it is."""
    one = get_object_or_404(UnregisteredHost.objects.scope(request.access), pk=pk)
    services.settle_host(request.access, one, data.state, data.reason)
    return Answer(204, None)
