"""Notices, for programs."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from xuncha_platform.api.schemas import Page, PagingQuery, needs, page_of
from xuncha_platform.notices import services
from xuncha_platform.notices.queries import notices as told

router = Router()


class NoticeOut(Schema):
    """What an office was told of one of its sites."""

    id: int
    kind: str = Field(
        description="reply 可以查看、申辩,decided 申辩已有结果,frozen 定稿,named 被通报"
    )
    until: date | None
    at: datetime
    campaign_site: int = Field(alias="campaign_site_id")
    organisation: int = Field(alias="organisation_id")
    read_at: datetime | None = Field(
        description="主办单位的令牌:本人何时看过;其他:最早何时有人看过"
    )
    read_by: str | None


class Seen(Schema):
    """How many were unread until now."""

    seen: int


@router.get("/notices", response=Page[NoticeOut], summary="给主办单位的通知")
def notices(request: HttpRequest, paging: PagingQuery, unread: bool | None = None) -> object:
    """What the offices of one's tree were told, the newest first."""
    rows = told(request.access)
    if unread is not None:
        rows = rows.filter(read_at__isnull=unread)
    return page_of(rows, paging)


@router.post(
    "/notices/seen",
    response=Seen,
    summary="通知都已看过",
    description=needs("findings.contest"),
)
def seen(request: HttpRequest) -> object:
    """Everything one was told is seen."""
    request.access.require("findings.contest")
    return {"seen": services.saw(request.access)}
