"""Websites, for programs."""

from __future__ import annotations

from typing import Any, Literal

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router
from ninja import Status as Answer

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry import services
from xuncha_platform.registry.api.shapes import (
    Level,
    SiteChange,
    SiteIn,
    SiteOut,
    Status,
    StatusChange,
)
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.registry.queries.funnel import by_stage
from xuncha_platform.registry.queries.shown import require_inspections

router = Router()
Verdict = Literal["pass", "fail", "undetermined", "none"]
Stage = Literal[
    "filed", "running", "reachable", "inspected", "-running", "-reachable", "-inspected"
]
_CHANGE = needs("registry.change")
# Fields in which null means "not known" and is a value of its own.
_MAY_BE_NONE = frozenset(("has_services", "party_government_mark", "filed_on"))


def found_site(request: HttpRequest, pk: int) -> Site:
    """The site, or 404 for an outsider."""
    return get_object_or_404(Site.objects.scope(request.access).select_related("region"), pk=pk)


def placed(request: HttpRequest, values: dict[str, Any]) -> dict[str, Any]:
    """Values with the organisations they name by their ids."""
    own = Organisation.objects.scope(request.access)
    for name in ("organisation", "region"):
        if values.get(name) is not None:
            values[name] = get_object_or_404(own, pk=values[name])
    return values


@router.get("/sites", response=Page[SiteOut], summary="网站")
def sites(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    site_id_code: Short = "",
    host: Short = "",
    region: Id | None = None,
    level: Level | None = None,
    status: Status | None = None,
    organisation: Id | None = None,
    is_portal: bool | None = None,
    verdict: Verdict | None = None,
    stage: Stage | None = None,
) -> object:
    """The websites in scope; void entries only when they are asked for."""
    rows: QuerySet[Site] = Site.objects.scope(request.access).select_related("region")
    if verdict or stage:
        # An office under inspection must not learn by asking what its site came to.
        require_inspections(request.access)
    if stage:
        rows = by_stage(rows, stage, request.access)
    given = {
        "site_id_code": site_id_code or None,
        "host": host.lower() or None,
        "region": region,
        "level": level,
        "status": status,
        "organisation": organisation,
        "is_portal": is_portal,
        "last_verdict": "" if verdict == "none" else verdict,
        "name__icontains": q or None,
    }
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if status is None:
        rows = rows.exclude(status=SiteStatus.VOID)
    return page_of(rows, paging)


@router.get("/sites/{pk}", response=SiteOut, summary="一个网站")
def site(request: HttpRequest, pk: Id) -> object:
    """One website."""
    return found_site(request, pk)


@router.post("/sites", response={201: SiteOut}, summary="登记网站", description=_CHANGE)
def create_site(request: HttpRequest, data: SiteIn) -> object:
    """Register a website."""
    values = data.dict()
    reason, similar = values.pop("reason"), values.pop("despite_similar")
    if values["filed_on"] is None:
        del values["filed_on"]
    values = placed(request, values)
    made = services.create_site(request.access, values, reason=reason, despite_similar=similar)
    return Answer(201, made)


@router.patch("/sites/{pk}", response=SiteOut, summary="修改网站登记", description=_CHANGE)
def change_site(request: HttpRequest, pk: Id, data: SiteChange) -> object:
    """Change fields; those that are left out stay."""
    given = data.dict(exclude_unset=True)
    version, reason = given.pop("version"), given.pop("reason", "")
    values = {n: v for n, v in given.items() if v is not None or n in _MAY_BE_NONE}
    values = placed(request, values)
    entry = found_site(request, pk)
    return services.change_site(request.access, entry, values, version, reason=reason)


@router.post("/sites/{pk}/status", response=SiteOut, summary="变更网站状态", description=_CHANGE)
def set_site_status(request: HttpRequest, pk: Id, data: StatusChange) -> object:
    """Change the status; nothing is deleted, only ended."""
    entry = found_site(request, pk)
    return services.set_status(
        request.access, entry, data.status, data.since, data.reason, data.version
    )
