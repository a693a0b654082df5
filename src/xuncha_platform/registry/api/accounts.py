"""Media accounts, for programs."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router
from ninja import Status as Answer

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.registry import services
from xuncha_platform.registry.api.shapes import (
    AccountChange,
    AccountIn,
    AccountOut,
    Status,
    StatusChange,
)
from xuncha_platform.registry.api.sites import placed
from xuncha_platform.registry.models import MediaAccount, SiteStatus

router = Router()
_CHANGE = needs("registry.change")


def found_account(request: HttpRequest, pk: int) -> MediaAccount:
    """The account in scope, or 404."""
    return get_object_or_404(MediaAccount.objects.scope(request.access), pk=pk)


@router.get("/accounts", response=Page[AccountOut], summary="新媒体账号")
def accounts(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    platform: Short = "",
    status: Status | None = None,
) -> object:
    """The accounts in scope; void entries only when they are asked for."""
    rows = MediaAccount.objects.scope(request.access)
    given = {
        "name__icontains": q or None,
        "platform": platform or None,
        "status": status,
    }
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if status is None:
        rows = rows.exclude(status=SiteStatus.VOID)
    return page_of(rows, paging)


@router.get("/accounts/{pk}", response=AccountOut, summary="一个新媒体账号")
def account(request: HttpRequest, pk: Id) -> object:
    """One account."""
    return found_account(request, pk)


@router.post("/accounts", response={201: AccountOut}, summary="登记新媒体账号", description=_CHANGE)
def create_account(request: HttpRequest, data: AccountIn) -> object:
    """Register an account."""
    values = data.dict()
    reason = values.pop("reason")
    made = services.create_account(request.access, placed(request, values), reason=reason)
    return Answer(201, made)


@router.patch("/accounts/{pk}", response=AccountOut, summary="修改新媒体账号", description=_CHANGE)
def change_account(request: HttpRequest, pk: Id, data: AccountChange) -> object:
    """Change fields; those that are left out stay."""
    given = {name: one for name, one in data.dict().items() if one is not None}
    version, reason = given.pop("version"), given.pop("reason")
    entry, values = found_account(request, pk), placed(request, given)
    return services.change_account(request.access, entry, values, version, reason=reason)


@router.post(
    "/accounts/{pk}/status",
    response=AccountOut,
    summary="变更新媒体账号状态",
    description=_CHANGE,
)
def set_account_status(request: HttpRequest, pk: Id, data: StatusChange) -> object:
    """Change the status."""
    entry = found_account(request, pk)
    return services.set_status(
        request.access, entry, data.status, data.since, data.reason, data.version
    )
