"""The tree of organisations, for programs."""

from __future__ import annotations

from datetime import date
from typing import Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema, Status
from pydantic import Field

from xuncha_platform.api.schemas import (
    Body,
    Day,
    Id,
    Name,
    Page,
    PagingQuery,
    Reason,
    Short,
    Why,
    needs,
    page_of,
)
from xuncha_platform.orgs import queries, services
from xuncha_platform.orgs.models import Organisation

router = Router()
_CHANGE = needs("orgs.change")

Level = Literal["national", "province", "city", "county", "township"]
Kind = Literal["government", "department", "zone"]


class OrganisationOut(Schema):
    """An organisation of the tree."""

    id: int
    parent: int | None = Field(alias="parent_id")
    name: str
    short_name: str
    level: str
    kind: str
    division_code: str
    counted_apart: bool
    position: int
    ended_on: date | None
    merged_into: int | None = Field(alias="merged_into_id")
    version: int = Field(description="修改时须带上,以免覆盖别人的修改")


class OrganisationIn(Body):
    """What a new organisation is."""

    parent: Id
    name: Name
    level: Level
    kind: Kind
    short_name: Short = Field("", max_length=60)
    division_code: Short = Field("", max_length=12)
    counted_apart: bool = False
    position: int = Field(0, ge=0, le=999_999)


class OrganisationChange(Body):
    """What changes; fields that are left out stay."""

    version: Id
    name: Name | None = None
    level: Level | None = None
    kind: Kind | None = None
    short_name: Short | None = Field(None, max_length=60)
    division_code: Short | None = Field(None, max_length=12)
    counted_apart: bool | None = None
    position: int | None = Field(None, ge=0, le=999_999)
    reason: Short = ""


class Move(Body):
    """Where to, and why."""

    parent: Id
    reason: Reason


class Merge(Body):
    """Into which one, from when, and why."""

    into: Id
    on: Day
    reason: Reason


class Ending(Body):
    """From when, and why."""

    on: Day
    reason: Reason


class Merged(Schema):
    """How much went over."""

    sites: int
    accounts: int
    children: int
    members: int


def _found(request: HttpRequest, pk: int) -> Organisation:
    return get_object_or_404(Organisation.objects.scope(request.access), pk=pk)


@router.get("/organisations", response=Page[OrganisationOut], summary="组织机构")
def organisations(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    parent: Id | None = None,
    level: Level | None = None,
    kind: Kind | None = None,
    ended: bool = False,
) -> object:
    """The organisations of one's tree, in the order of the tree."""
    rows = queries.matching(request.access, q) if q else Organisation.objects.scope(request.access)
    given = {"parent": parent, "level": level, "kind": kind}
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if not ended:
        rows = rows.filter(ended_on=None)
    return page_of(rows.order_by("path"), paging)


@router.get("/regions", response=list[OrganisationOut], summary="统计地区,按表中的顺序")
def regions(request: HttpRequest) -> object:
    """The regions of the office's tables."""
    return queries.regions(request.access)


@router.get("/organisations/{pk}", response=OrganisationOut, summary="一个机构")
def organisation(request: HttpRequest, pk: Id) -> object:
    """One organisation."""
    return _found(request, pk)


@router.post(
    "/organisations", response={201: OrganisationOut}, summary="新增机构", description=_CHANGE
)
def create(request: HttpRequest, data: OrganisationIn) -> object:
    """Add an organisation."""
    values = data.dict()
    parent = _found(request, values.pop("parent"))
    return Status(201, services.create(request.access, parent, values))


@router.patch(
    "/organisations/{pk}", response=OrganisationOut, summary="修改机构", description=_CHANGE
)
def change(request: HttpRequest, pk: Id, data: OrganisationChange) -> object:
    """Change an organisation."""
    values = {name: one for name, one in data.dict().items() if one is not None}
    version, reason = values.pop("version"), values.pop("reason")
    return services.change(request.access, _found(request, pk), values, version, reason)


@router.post(
    "/organisations/{pk}/move",
    response=OrganisationOut,
    summary="调整上级",
    description=_CHANGE,
)
def move(request: HttpRequest, pk: Id, data: Move) -> object:
    """Put it below another parent."""
    parent = _found(request, data.parent)
    return services.move(request.access, _found(request, pk), parent, data.reason)


@router.post("/organisations/{pk}/merge", response=Merged, summary="合并机构", description=_CHANGE)
def merge(request: HttpRequest, pk: Id, data: Merge) -> object:
    """Merge it into another one."""
    into = _found(request, data.into)
    return services.merge(request.access, _found(request, pk), into, data.on, data.reason)


@router.post(
    "/organisations/{pk}/end", response={204: None}, summary="撤销机构", description=_CHANGE
)
def end(request: HttpRequest, pk: Id, data: Ending) -> object:
    """End it."""
    services.end(request.access, _found(request, pk), data.on, data.reason)
    return Status(204, None)


@router.post(
    "/organisations/{pk}/restore",
    response={204: None},
    summary="恢复机构",
    description=_CHANGE,
)
def restore(request: HttpRequest, pk: Id, data: Why) -> object:
    """Take the ending back."""
    services.restore(request.access, _found(request, pk), data.reason)
    return Status(204, None)
