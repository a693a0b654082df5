"""Change requests, for programs."""

from __future__ import annotations

from typing import Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router
from ninja import Status as Answer

from xuncha_platform.api.schemas import Id, Page, PagingQuery, needs, page_of
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry import services
from xuncha_platform.registry.api.accounts import found_account
from xuncha_platform.registry.api.shapes import (
    AccountOpening,
    AccountProposal,
    Proposal,
    RequestOut,
    Said,
    StatusProposal,
)
from xuncha_platform.registry.api.sites import found_site, placed
from xuncha_platform.registry.models import ChangeRequest

router = Router()
_DECIDE = needs("registry.approve")
_PROPOSE = needs("registry.propose")


def _found(request: HttpRequest, pk: int) -> ChangeRequest:
    return get_object_or_404(ChangeRequest.objects.scope(request.access), pk=pk)


@router.get("/change-requests", response=Page[RequestOut], summary="变更申请")
def change_requests(
    request: HttpRequest,
    paging: PagingQuery,
    site: Id | None = None,
    account: Id | None = None,
    state: Literal["open", "approved", "refused", "withdrawn"] | None = None,
) -> object:
    """The change requests in scope, newest first."""
    given = {"site": site, "account": account, "state": state}
    rows = ChangeRequest.objects.scope(request.access)
    return page_of(rows.filter(**{n: v for n, v in given.items() if v is not None}), paging)


@router.get("/change-requests/{pk}", response=RequestOut, summary="一项变更申请")
def change_request(request: HttpRequest, pk: Id) -> object:
    """One change request."""
    return _found(request, pk)


@router.post(
    "/sites/{pk}/change-requests",
    response={201: RequestOut},
    summary="申请变更登记",
    description=_PROPOSE,
)
def propose(request: HttpRequest, pk: Id, data: Proposal) -> object:
    """Ask for fields to be changed."""
    given = data.dict(exclude_unset=True)
    reason = given.pop("reason")
    nullable = ("has_services", "party_government_mark", "filed_on")
    values = {n: v for n, v in given.items() if v is not None or n in nullable}
    entry = found_site(request, pk)
    return Answer(201, services.propose(request.access, entry, "site", values, reason))


@router.post(
    "/accounts/{pk}/change-requests",
    response={201: RequestOut},
    summary="申请变更新媒体账号",
    description=_PROPOSE,
)
def propose_account_change(request: HttpRequest, pk: Id, data: AccountProposal) -> object:
    """Ask for fields of a media account to be changed."""
    values = {n: v for n, v in data.dict(exclude_unset=True).items() if v is not None}
    reason = values.pop("reason")
    entry = found_account(request, pk)
    return Answer(201, services.propose(request.access, entry, "account", values, reason))


@router.post(
    "/accounts/{pk}/status-requests",
    response={201: RequestOut},
    summary="申请变更新媒体账号状态",
    description=_PROPOSE,
)
def propose_account_status(request: HttpRequest, pk: Id, data: StatusProposal) -> object:
    """Ask for a media account to be ended, suspended or resumed."""
    values = {
        "status": data.status,
        "status_since": data.since,
        "status_reason": data.reason,
    }
    entry = found_account(request, pk)
    return Answer(201, services.propose(request.access, entry, "status", values, data.reason))


@router.post(
    "/account-requests",
    response={201: RequestOut},
    summary="申请开设新媒体账号",
    description=_PROPOSE,
)
def propose_account(request: HttpRequest, data: AccountOpening) -> object:
    """Ask for a media account to be registered."""
    values = placed(request, {n: v for n, v in data.dict().items() if v is not None})
    organisation: Organisation = values.pop("organisation")
    reason: str = values.pop("reason")
    made = services.propose_account(request.access, organisation, values, reason)
    return Answer(201, made)


@router.post(
    "/change-requests/{pk}/approve",
    response=RequestOut,
    summary="同意变更",
    description=_DECIDE,
)
def approve_change(request: HttpRequest, pk: Id, data: Said) -> object:
    """Write what was proposed."""
    return services.approve(request.access, _found(request, pk), data.reason)


@router.post(
    "/change-requests/{pk}/refuse", response=RequestOut, summary="不同意变更", description=_DECIDE
)
def refuse_change(request: HttpRequest, pk: Id, data: Said) -> object:
    """Leave the register as it is."""
    return services.refuse(request.access, _found(request, pk), data.reason)


@router.post(
    "/change-requests/{pk}/withdraw",
    response=RequestOut,
    summary="撤回变更申请",
    description=_PROPOSE,
)
def withdraw_change(request: HttpRequest, pk: Id) -> object:
    """Take it back."""
    return services.withdraw(request.access, _found(request, pk))
