"""What monitoring knows of one site."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Schema
from pydantic import Field

from xuncha.watch.tally import Tally
from xuncha_platform.api.schemas import Day, Id
from xuncha_platform.registry.models import Site
from xuncha_platform.watch import pages, queries

router = Router()
# A year and the day before it: what one answer holds.
MOST_DAYS = 366


class DayOut(Schema):
    """The visits of a day, or of several, counted."""

    day: date | None = Field(description="合计时为空")
    samples: int = Field(description="计入的访问")
    failed: int = Field(description="其中打不开")
    slow: int = Field(description="打不开的里面,15 秒以上的")
    cut: int = Field(description="我方断网剔除")
    excused: int = Field(description="报备停用期内")
    unsure: int = Field(description="说明不了问题")
    gap_minutes: int = Field(description="没有监测的分钟")
    least_seconds: float | None
    most_seconds: float | None


class WeekOut(Schema):
    """The week that an inspection as of today would judge by."""

    days: list[DayOut]
    total: DayOut
    percent: float | None = Field(description="打不开的百分比;无法核实时为空")
    undetermined: str = Field(description="为什么无法核实;能核实时为空")


class FreshnessOut(Schema):
    """The newest date seen on the home page or in a column."""

    column: str = Field(description="栏目;首页为空")
    url: str
    looked_at: datetime
    newest: date | None
    items: int
    problem: str


class AvailabilityOut(Schema):
    """A site as monitoring sees it."""

    site: int
    week: WeekOut
    days: list[DayOut]
    freshness: list[FreshnessOut]


class VisitOut(Schema):
    """One visit."""

    time: str = Field(description="几点几分,北京时间")
    state: str
    outcome: str
    status: int | None = Field(description="HTTP 状态码")
    seconds: float
    standing: str = Field(description="是否计入,为什么")


class DayVisits(DayOut):
    """A day with its visits; of days long past only the counts are kept."""

    visits: list[VisitOut]


def _site(request: HttpRequest, pk: int) -> Site:
    return get_object_or_404(Site.objects.scope(request.access), pk=pk)


@router.get("/sites/{pk}/availability", response=AvailabilityOut, summary="网站的可用性和更新")
def availability(
    request: HttpRequest, pk: Id, since: Day | None = None, until: Day | None = None
) -> dict[str, Any]:
    """The week, the days (30 by default, a year at most), how fresh the site looks."""
    site, now = _site(request, pk), timezone.now()
    today = timezone.localdate(now)
    last = min(until or today, today)
    first = max(since or last - timedelta(days=29), last - timedelta(days=MOST_DAYS))
    week = queries.week(site, today, now)
    return {
        "site": site.pk,
        "week": {
            "days": [_day(day, tally) for day, tally in week.days],
            "total": _day(None, week.total),
            "percent": week.percent,
            "undetermined": week.undetermined,
        },
        "days": [_day(*one) for one in sorted(queries.days(site, first, last, now).items())],
        "freshness": [
            {
                "column": name,
                "url": row.url,
                "looked_at": row.looked_at,
                "newest": row.newest,
                "items": row.items,
                "problem": row.problem,
            }
            for name, row in pages.freshness_of(site)
        ],
    }


@router.get("/sites/{pk}/availability/{on}", response=DayVisits, summary="一天的各次访问")
def visits(request: HttpRequest, pk: Id, on: Day) -> dict[str, Any]:
    """The visits of a day with their standing."""
    site = _site(request, pk)
    tally = queries.days(site, on, on, timezone.now()).get(on)
    if tally is None:
        raise Http404("nothing is known of this day")
    return {
        **_day(on, tally),
        "visits": [
            {
                "time": one.time,
                "state": str(one.state),
                "outcome": str(one.outcome),
                "status": one.status,
                "seconds": one.seconds,
                "standing": str(one.standing),
            }
            for one in pages.visits_on(site, on)
        ],
    }


def _day(day: date | None, tally: Tally) -> dict[str, Any]:
    return {"day": day, **{name: getattr(tally, name) for name in Tally.__dataclass_fields__}}
