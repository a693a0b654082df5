"""Figures of campaigns: one, two compared, and how it went over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router

from xuncha_platform.api.openapi import MAY_BE_MISSING
from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, page_of
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.circulars.api import figures
from xuncha_platform.circulars.statistics import compared as comparing
from xuncha_platform.circulars.statistics import tallies
from xuncha_platform.circulars.statistics.before import one_before
from xuncha_platform.circulars.statistics.departments import by_department
from xuncha_platform.circulars.statistics.indicators import counts_of, sites_in, steps_of
from xuncha_platform.circulars.statistics.lines import (
    Line,
    line_with,
    lines_of,
    periods_of,
    with_figures,
)
from xuncha_platform.circulars.statistics.onesite import checks_of
from xuncha_platform.circulars.statistics.reached import (
    coverage,
    last_periods,
    never_drawn,
    reached_sites,
)
from xuncha_platform.circulars.statistics.streaks import repeat_offenders, streaks_of
from xuncha_platform.circulars.statistics.weights import weight_of
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.registry.models import Site

router = Router()
_MAY_BE_MISSING = {MAY_BE_MISSING: True}
State = Literal["violated", "undetermined", "manual", "met", "not_applicable"]


def _chosen(rows: Sequence[Campaign], pk: int | None) -> Campaign:
    """The campaign asked for, else the newest; Http404 where there is none with figures."""
    found = next((one for one in rows if pk is None or one.pk == pk), None)
    if found is None:
        raise Http404("no such campaign with figures")
    return found


@router.get(
    "/statistics",
    response=figures.StatisticsOut,
    summary="一次检查活动的统计",
    openapi_extra=_MAY_BE_MISSING,
)
def statistics(request: HttpRequest, campaign: Id | None = None) -> object:
    """The newest campaign with figures unless another is asked for."""
    access, rows = request.access, with_figures(request.access)
    one = _chosen(rows, campaign)
    before = one_before(rows, one)
    sites = tallies.counted_sites(access, one)
    changes = comparing.compare(access, one, before)
    periods, _all = coverage(access, rows)
    return {
        "campaign": one.pk,
        "before": before.pk if before else None,
        "total": changes[0],
        "regions": changes[1:],
        "kinds": tallies.by_kind(sites),
        "clean": [row.name for row in changes[1:] if row.now and row.now.rate == 100],
        "streaks": [row for row in streaks_of(one) if row.length > 1],
        "repeated": [
            {
                "campaign_site": row.site.pk,
                "site": row.site.site_id,
                "name": str(row.site),
                "campaigns": [str(earlier) for earlier in row.campaigns],
            }
            for row in repeat_offenders(access, one)
        ],
        "reasons": [{"reason": n, "sites": c} for n, c in tallies.by_reason(sites)],
        "never_drawn": never_drawn(access).count(),
        "departments": [tally for _pk, tally in by_department(sites, one)],
        "coverage": [
            {"key": p.key, "period": p.period, "sites": p.sites, "running": p.running}
            for p in periods
        ],
    }


@router.get("/statistics/never-drawn", response=Page[figures.NeverDrawn], summary="从未抽到的网站")
def never(request: HttpRequest, paging: PagingQuery) -> object:
    """Running sites no check ever counted, the longest registered first."""
    return page_of(never_drawn(request.access).order_by("filed_on", "pk"), paging)


@router.get("/statistics/reached", response=Page[figures.NeverDrawn], summary="检查到的网站")
def reached(request: HttpRequest, paging: PagingQuery, period: Short = "") -> object:
    """Running sites that the checks of one period reached; of all the last ones without it."""
    campaigns = with_figures(request.access)
    keys = (period,) if period else tuple(last_periods(campaigns))
    rows = reached_sites(request.access, campaigns, keys)
    return page_of(rows.order_by("pk"), paging)


@router.get("/statistics/sites/{pk}", response=list[figures.SiteCheck], summary="一个网站历次检查")
def site(request: HttpRequest, pk: Id) -> object:
    """The site in every campaign that has a result of it, oldest first."""
    one = get_object_or_404(Site.objects.scope(request.access), pk=pk)
    return checks_of(request.access, one)


@router.get(
    "/statistics/reason-sites",
    response=Page[figures.ReasonSite],
    summary="因一种原因不合格的网站",
    openapi_extra=_MAY_BE_MISSING,
)
def reason_sites(request: HttpRequest, paging: PagingQuery, campaign: Id, reason: Short) -> object:
    """The sites behind one number of the reasons."""
    one = _chosen(with_figures(request.access), campaign)
    found = tallies.with_reason(tallies.counted_sites(request.access, one), reason)
    rows = CampaignSite.objects.scope(request.access).filter(pk__in=found)
    return page_of(rows.order_by("position", "id"), paging)


@router.get(
    "/statistics/compare",
    response=figures.ComparedOut,
    summary="两次检查活动对照",
    openapi_extra=_MAY_BE_MISSING,
)
def compare(request: HttpRequest, now: Id, before: Id) -> object:
    """Any two campaigns side by side."""
    rows = with_figures(request.access)
    newer, older = _chosen(rows, now), _chosen(rows, before)
    return {
        "now": newer.pk,
        "before": older.pk,
        "changes": comparing.compare(request.access, newer, older),
        "moved": [
            {
                "site": one.now.site_id,
                "name": str(one.now),
                "before": one.verdict_before,
                "now": one.verdict,
            }
            for one in comparing.moved_sites(request.access, newer, older)
        ],
    }


@router.get(
    "/statistics/trends",
    response=figures.TrendsOut,
    summary="合格率和原因的趋势",
    openapi_extra=_MAY_BE_MISSING,
)
def trends(request: HttpRequest, campaign: Id | None = None, region: Id | None = None) -> object:
    """Over the campaigns of one line: that of `campaign`, else that of the newest."""
    line = _line(request, campaign)
    names = periods_of(line.campaigns)
    reasons = comparing.reason_trend(request.access, line.campaigns)
    return {
        "line": line.name,
        "rates": [
            {
                "campaign": one.campaign.pk,
                "period": names[one.campaign.pk],
                "as_of": one.campaign.as_of,
                "tally": one.tally,
            }
            for one in comparing.trend_of(request.access, line.campaigns, region)
        ],
        "reasons": [
            {
                "reason": name,
                "counts": [{"campaign": one.pk, "sites": count} for one, count in points],
            }
            for name, points in reasons.items()
        ],
    }


@router.get(
    "/statistics/indicators",
    response=list[figures.IndicatorTrend],
    summary="各项指标的趋势",
    openapi_extra=_MAY_BE_MISSING,
)
def indicators(request: HttpRequest, campaign: Id | None = None, indicator: Short = "") -> object:
    """Every row of the newest rulebook of a line, or one; campaign by campaign."""
    line = _line(request, campaign)
    names, counts = periods_of(line.campaigns), counts_of(request.access, line.campaigns)
    rules = [one for one in rulebook_of(line.newest).rules if indicator in ("", one.id)]
    return [
        {
            "id": rule.id,
            "name": rule.name,
            "clause": rule.clause,
            "kind": rule.kind.value,
            "weight": weight_of(rule),
            "steps": [_step(one, names) for one in steps_of(line.campaigns, counts, rule.id)],
        }
        for rule in rules
    ]


@router.get(
    "/statistics/indicator-sites",
    response=Page[figures.IndicatorSite],
    summary="一项指标得出某种结果的网站",
    openapi_extra=_MAY_BE_MISSING,
)
def indicator_sites(
    request: HttpRequest, paging: PagingQuery, campaign: Id, indicator: Short, state: State
) -> object:
    """The sites behind one number of a trend."""
    one = _chosen(with_figures(request.access), campaign)
    found = sites_in(request.access, one, indicator, state)
    rows = CampaignSite.objects.scope(request.access).filter(pk__in=list(found))
    start = (paging.page - 1) * paging.size
    return {
        "total": len(found),
        "page": paging.page,
        "size": paging.size,
        "items": [
            {
                "campaign_site": row.pk,
                "name": str(row),
                "region": row.region_name,
                "points": found[row.pk][1],
                "count": found[row.pk][2],
            }
            for row in rows.order_by("position", "id")[start : start + paging.size]
        ],
    }


def _line(request: HttpRequest, campaign: int | None) -> Line:
    rows = with_figures(request.access)
    _chosen(rows, campaign)
    line = line_with(lines_of(rows), str(campaign or ""))
    if line is None:
        raise Http404("no campaign with figures")
    return line


def _step(one: Any, names: dict[int, str]) -> dict[str, Any]:
    fields = ("judged", "violated", "rate", "undetermined", "manual", "not_applicable", "scored")
    return {
        "campaign": one.campaign.pk,
        "period": names[one.campaign.pk],
        "as_of": one.campaign.as_of,
        **{name: getattr(one.count, name) for name in fields},
        "points": float(one.count.points),
        "changed": one.changed,
    }
