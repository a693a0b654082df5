"""A list of organisations: uploaded, looked at, confirmed."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import File, Router, Status, UploadedFile

from xuncha_platform.api.schemas import Id, Page, PagingQuery, needs
from xuncha_platform.orgs.api import shapes
from xuncha_platform.orgs.importing.plan import PlannedRow
from xuncha_platform.orgs.models import TreeImport
from xuncha_platform.orgs.services import importing

router = Router()
_CHANGE = needs("orgs.change")
_ACTIONS = ("new", "change", "same", "error")


def _waiting(request: HttpRequest, pk: int) -> TreeImport:
    """An upload of one's own that waits to be confirmed; 404 for others."""
    request.access.require("orgs.change")
    own = TreeImport.objects.scope(request.access).filter(by=request.access.user)
    return get_object_or_404(own, pk=pk, confirmed_at=None)


@router.post(
    "/organisations/imports",
    response={201: shapes.TreeImportOut},
    summary="上传机构清单,只做预览",
    description=_CHANGE,
)
def upload(request: HttpRequest, file: File[UploadedFile]) -> object:
    """Keep the rows; nothing of the tree changes."""
    kept = importing.keep(request.access, file)
    return Status(201, _told(kept, importing.plan(request.access, kept)))


@router.get(
    "/organisations/imports/{pk}",
    response=shapes.TreeImportOut,
    summary="一次机构导入",
    description=_CHANGE,
)
def one_import(request: HttpRequest, pk: Id) -> object:
    """How many rows would do what now."""
    kept = _waiting(request, pk)
    return _told(kept, importing.plan(request.access, kept))


@router.get(
    "/organisations/imports/{pk}/rows",
    response=Page[shapes.TreeRow],
    summary="机构导入的各行",
    description=_CHANGE,
)
def rows(request: HttpRequest, pk: Id, paging: PagingQuery) -> object:
    """Row by row what would be done now, in the order of the list."""
    planned = importing.plan(request.access, _waiting(request, pk))
    start = (paging.page - 1) * paging.size
    return {
        "total": len(planned),
        "page": paging.page,
        "size": paging.size,
        "items": [_row(one) for one in planned[start : start + paging.size]],
    }


@router.post(
    "/organisations/imports/{pk}/confirm",
    response=shapes.TreeImported,
    summary="确认写入机构",
    description=_CHANGE,
)
def confirm(request: HttpRequest, pk: Id) -> object:
    """Write every row without errors."""
    counts = importing.confirm(request.access, _waiting(request, pk))
    return {name: counts[name] for name in _ACTIONS}


def _told(kept: TreeImport, planned: list[PlannedRow]) -> dict[str, Any]:
    counts = Counter(row.action for row in planned)
    names = ("id", "file_name", "at", "confirmed_at")
    told = {name: getattr(kept, name) for name in names}
    return {**told, "counts": {name: counts[name] for name in _ACTIONS}}


def _row(one: PlannedRow) -> dict[str, Any]:
    names = ("line", "name", "action", "values", "errors", "warnings")
    parent = one.parent.name if one.parent is not None else ""
    return {**{name: getattr(one, name) for name in names}, "parent": parent}
