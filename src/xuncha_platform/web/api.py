"""The first page and the search, for programs."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from xuncha_platform.api.schemas import Moment, Name
from xuncha_platform.web import dashboard, search

router = Router()


class Count(Schema):
    """Something that is counted, and the page that lists it."""

    label: str
    count: int
    url: str
    late: int = Field(0, description="其中已超期")


class RunningOut(Schema):
    """A campaign under way."""

    title: str
    url: str
    stage: str
    line: str


class Home(Schema):
    """What waits, how things stand, what is under way."""

    waiting: list[Count]
    tiles: list[Count]
    running: list[RunningOut]


class HitOut(Schema):
    """Something found."""

    kind: str = Field(description="是什么:网站、问题、通报等")
    name: str
    detail: str
    url: str = Field(description="它的页面;其中的编号就是接口用的编号")


@router.get("/home", response=Home, summary="等我办理的事和总体数字")
def home(request: HttpRequest) -> dict[str, Any]:
    """What the first page shows."""
    access = request.access
    return {
        "waiting": [_count(one) for one in dashboard.waiting(access)],
        "tiles": [_count(one) for one in dashboard.tiles(access)],
        "running": [
            {
                "title": one.title,
                "url": one.url,
                "line": str(one.line),
                "stage": next((str(s.label) for s in one.steps if s.state == "now"), ""),
            }
            for one in dashboard.running(access)
        ],
    }


@router.get("/changes", response=list[Count], summary="某一时刻以来的变化")
def changes(request: HttpRequest, since: Moment) -> object:
    """What happened since a moment, in counts."""
    return [_count(one) for one in dashboard.changed(request.access, since)]


@router.get("/search", response=list[HitOut], summary="到处搜索")
def find(request: HttpRequest, q: Name) -> object:
    """What every room finds, ten of a kind at most."""
    return [
        {"kind": kind, "name": hit.name, "detail": hit.detail, "url": hit.url}
        for kind, hits in search.found(request.access, q)
        for hit in hits
    ]


def _count(one: Any) -> dict[str, Any]:
    return {
        "label": str(one.label),
        "count": one.count,
        "url": one.url,
        "late": getattr(one, "late", 0),
    }
