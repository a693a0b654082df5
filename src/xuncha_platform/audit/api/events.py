"""Everything that was done in one's tree."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router

from xuncha_platform.api.rows import with_more
from xuncha_platform.api.schemas import Id, Moment, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.audit import queries
from xuncha_platform.audit.actions import ACTIONS
from xuncha_platform.audit.api.shapes import ActionOut, EventDetail, EventOut
from xuncha_platform.audit.tables import SEARCHED

router = Router()
_READ = needs("audit.read")


@router.get("/events", response=Page[EventOut], summary="操作记录", description=_READ)
def events(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    action: Short = "",
    role: Short = "",
    user: Id | None = None,
    target_type: Short = "",
    target_id: Short = "",
    since: Moment | None = None,
    until: Moment | None = None,
) -> object:
    """What was done in one's tree, the newest first; `q`: people, things, offices, addresses, reasons."""
    request.access.require("audit.read")
    given: dict[str, Any] = {
        "action": action or None,
        "role": role or None,
        "user": user,
        "target_type": target_type or None,
        "target_id": target_id or None,
        "at__gte": since,
        "at__lt": until,
    }
    rows = queries.events(request.access)
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    if q:
        rows = rows.filter(reduce(or_, (Q(**{f"{field}__icontains": q}) for field in SEARCHED)))
    return page_of(rows, paging)


@router.get("/events/{pk}", response=EventDetail, summary="一条操作记录", description=_READ)
def event(request: HttpRequest, pk: Id) -> object:
    """One event, with the others of the same request."""
    request.access.require("audit.read")
    one = get_object_or_404(queries.events(request.access), pk=pk)
    return with_more(one, others=queries.of_the_same_request(one, request.access))


@router.get("/actions", response=list[ActionOut], summary="操作代码和名称")
def actions(request: HttpRequest) -> object:  # noqa: ARG001  # an operation takes its request
    """Every action that events name."""
    return [{"code": code, "name": str(name)} for code, name in ACTIONS.items()]
