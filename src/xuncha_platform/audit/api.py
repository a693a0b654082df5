"""The record, for programs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Schema
from pydantic import Field

from xuncha_platform.api.schemas import Id, Moment, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.audit import queries
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import sentence

router = Router()
_READ = needs("audit.read")


class EventOut(Schema):
    """One event."""

    id: int
    at: datetime
    user: int | None = Field(alias="user_id")
    user_name: str
    role: str
    organisation_name: str
    address: str
    action: str = Field(description="操作代码,如 registry.site.change")
    sentence: str = Field(description="一句话")
    target_type: str
    target_id: str
    target_name: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str
    count: int

    @staticmethod
    def resolve_sentence(event: Event) -> str:
        """The event in one sentence."""
        return sentence(event)


@router.get("/events", response=Page[EventOut], summary="操作记录", description=_READ)
def events(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    action: Short = "",
    target_type: Short = "",
    target_id: Short = "",
    since: Moment | None = None,
) -> object:
    """What was done in one's tree, the newest first."""
    request.access.require("audit.read")
    rows = queries.events(request.access)
    given = {"action": action, "target_type": target_type, "target_id": target_id}
    rows = rows.filter(**{name: one for name, one in given.items() if one})
    if q:
        rows = rows.filter(target_name__icontains=q)
    if since is not None:
        rows = rows.filter(at__gte=since)
    return page_of(rows, paging)


@router.get("/events/{pk}", response=EventOut, summary="一条操作记录", description=_READ)
def event(request: HttpRequest, pk: Id) -> object:
    """One event."""
    request.access.require("audit.read")
    return get_object_or_404(queries.events(request.access), pk=pk)
