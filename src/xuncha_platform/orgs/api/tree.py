"""Browse and change the tree."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, Why, needs, page_of
from xuncha_platform.audit.api.shapes import HistoryOut, histories
from xuncha_platform.audit.queries import history as history_of
from xuncha_platform.orgs import queries, services
from xuncha_platform.orgs.api import shapes
from xuncha_platform.orgs.models import Organisation

router = Router()
_CHANGE = needs("orgs.change")


def _found(request: HttpRequest, pk: int) -> Organisation:
    return get_object_or_404(Organisation.objects.scope(request.access), pk=pk)


@router.get("/organisations", response=Page[shapes.OrganisationOut], summary="组织机构")
def organisations(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    parent: Id | None = None,
    level: shapes.Level | None = None,
    kind: shapes.Kind | None = None,
    ended: bool = False,
) -> object:
    """The organisations of one's tree, in the order of the tree."""
    rows = queries.matching(request.access, q) if q else Organisation.objects.scope(request.access)
    given = {"parent": parent, "level": level, "kind": kind}
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if not ended:
        rows = rows.filter(ended_on=None)
    return page_of(rows.order_by("path"), paging)


@router.get("/regions", response=list[shapes.OrganisationOut], summary="统计地区,按表中的顺序")
def regions(request: HttpRequest) -> object:
    """The regions of the office's tables."""
    return queries.regions(request.access)


@router.get("/organisations/{pk}", response=shapes.OrganisationOut, summary="一个机构")
def organisation(request: HttpRequest, pk: Id) -> object:
    """One organisation."""
    return _found(request, pk)


@router.get("/organisations/{pk}/history", response=list[HistoryOut], summary="机构的变更记录")
def history(request: HttpRequest, pk: Id) -> object:
    """What was done to it, the newest first."""
    return histories(history_of(_found(request, pk)))


@router.post(
    "/organisations",
    response={201: shapes.OrganisationOut},
    summary="新增机构",
    description=_CHANGE,
)
def create(request: HttpRequest, data: shapes.OrganisationIn) -> object:
    """Add an organisation."""
    values = data.dict()
    parent = _found(request, values.pop("parent"))
    return Status(201, services.create(request.access, parent, values))


@router.patch(
    "/organisations/{pk}", response=shapes.OrganisationOut, summary="修改机构", description=_CHANGE
)
def change(request: HttpRequest, pk: Id, data: shapes.OrganisationChange) -> object:
    """Change an organisation."""
    values = {name: one for name, one in data.dict().items() if one is not None}
    version, reason = values.pop("version"), values.pop("reason")
    return services.change(request.access, _found(request, pk), values, version, reason)


@router.post(
    "/organisations/{pk}/move",
    response=shapes.OrganisationOut,
    summary="调整上级",
    description=_CHANGE,
)
def move(request: HttpRequest, pk: Id, data: shapes.Move) -> object:
    """Put it below another parent."""
    parent = _found(request, data.parent)
    return services.move(request.access, _found(request, pk), parent, data.reason)


@router.post(
    "/organisations/{pk}/merge", response=shapes.Merged, summary="合并机构", description=_CHANGE
)
def merge(request: HttpRequest, pk: Id, data: shapes.Merge) -> object:
    """Merge it into another one."""
    into = _found(request, data.into)
    return services.merge(request.access, _found(request, pk), into, data.on, data.reason)


@router.post(
    "/organisations/{pk}/end", response={204: None}, summary="撤销机构", description=_CHANGE
)
def end(request: HttpRequest, pk: Id, data: shapes.Ending) -> object:
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
