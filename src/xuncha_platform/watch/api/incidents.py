"""Whether we watch, and who is down."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from django.db.models import F
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Schema
from pydantic import Field

from xuncha_platform.api.schemas import Id, Moment, Page, PagingQuery, page_of
from xuncha_platform.registry.models import Site
from xuncha_platform.watch import pages, queries
from xuncha_platform.watch.models import Incident, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rules import WATCHED
from xuncha_platform.watch.tables import in_state

router = Router()


class OutageOut(Schema):
    """An outage of our own network."""

    since: datetime
    until: datetime | None
    evidence: str = Field(description="依据")


class WatchOut(Schema):
    """Whether this installation watches, and what it knows of itself."""

    alive: bool = Field(description="监测正在进行")
    seen_at: datetime | None
    per_day: int = Field(description="每个首页每天访问几次")
    watched: int = Field(description="监测的网站")
    lasting: int = Field(description="正打不开的网站;alive 为 false 的,是停止监测时打不开的")
    outages: list[OutageOut] = Field(description="近 30 天我方断网")


class IncidentOut(Schema):
    """A site that could not be opened three times in a row."""

    id: int
    site: int = Field(alias="site_id")
    site_name: str = Field(alias="site.name")
    since: datetime
    called: datetime = Field(description="判定时间")
    ended: datetime | None
    failures: int
    voided: bool = Field(description="作废:当时是我方断网")
    standing: str = Field(
        description="lasting 持续中,ended 已恢复,excused 报备停用期内,unwatched 不再监测(如已永久下线),"
        "voided 作废"
    )


class ElsewhereOut(Schema):
    """What another vantage says of an incident."""

    vantage: str
    seen: str = Field(description="down 也打不开,only_here 能打开,unseen 没有访问")


class IncidentDetail(IncidentOut):
    """The same, with what other vantages say."""

    elsewhere: list[ElsewhereOut]


def _incidents(request: HttpRequest) -> Any:
    rows = Incident.objects.scope(request.access).filter(vantage=own_vantage())
    return queries.with_standing(rows, timezone.now()).select_related("site")


@router.get("/watch", response=WatchOut, summary="监测是否在进行,总体数字")
def overview(request: HttpRequest) -> dict[str, Any]:
    """What the head of the page says."""
    now = timezone.now()
    pulse = queries.pulse()
    return {
        "alive": pulse.alive,
        "seen_at": pulse.seen_at,
        "per_day": own_vantage().per_day,
        "watched": Site.objects.scope(request.access).filter(status__in=WATCHED).count(),
        "lasting": queries.open_incidents(now).scope(request.access).count(),
        "outages": pages.own_outages(now),
    }


@router.get("/incidents", response=Page[IncidentOut], summary="打不开事件")
def incidents(
    request: HttpRequest,
    paging: PagingQuery,
    state: Literal["lasting", "ended", "set_aside", "voided"] | None = None,
    site: Id | None = None,
    since: Moment | None = None,
) -> object:
    """Those that last first, then the newest; `since`: called at that moment or later."""
    rows = in_state(_incidents(request), state or "", request.access)
    if site is not None:
        rows = rows.filter(site=site)
    if since is not None:
        rows = rows.filter(called__gte=since)
    order = F("ended").desc(nulls_first=True)
    return page_of(rows.order_by("voided", order, "-since", "-id"), paging)


@router.get("/incidents/{pk}", response=IncidentDetail, summary="一次打不开事件,与其他监测点比对")
def incident(request: HttpRequest, pk: Id) -> object:
    """One incident."""
    row = get_object_or_404(_incidents(request), pk=pk)
    now = timezone.now()
    row.elsewhere = [
        {"vantage": other.name, "seen": queries.elsewhere(row, other, now).value}
        for other in Vantage.objects.filter(is_own=False).order_by("name")
    ]
    return row
