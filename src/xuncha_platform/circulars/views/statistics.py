"""Figures: one campaign, two compared, and how it went over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.statistics import compared as comparing
from xuncha_platform.circulars.statistics import tallies
from xuncha_platform.circulars.statistics.before import never_drawn, one_before
from xuncha_platform.circulars.statistics.lines import (
    line_with,
    lines_of,
    periods_of,
    with_figures,
)
from xuncha_platform.circulars.statistics.streaks import repeat_offenders, streaks_of
from xuncha_platform.people.access import members_only
from xuncha_platform.web.charts import Bar, Series, bars, reasons, trend


def _chosen(request: HttpRequest, rows: list[Campaign], name: str) -> Campaign | None:
    wanted = request.GET.get(name, "")
    return next((one for one in rows if str(one.pk) == wanted), None)


@members_only
def overview(request: HttpRequest) -> HttpResponse:
    """The figures of one campaign; the newest unless another is chosen."""
    rows = with_figures(request.access)
    campaign = _chosen(request, rows, "campaign") or (rows[0] if rows else None)
    if campaign is None:
        return render(request, "circulars/statistics.html", {"campaigns": rows})
    before = one_before(rows, campaign)
    sites = tallies.counted_sites(request.access, campaign)
    changes = comparing.compare(request.access, campaign, before)
    context = {
        "campaigns": rows,
        "campaign": campaign,
        "before": before,
        "total": changes[0],
        "regions": changes[1:],
        "kinds": tallies.by_kind(sites),
        "clean": [one.name for one in changes[1:] if one.now and one.now.rate == 100],
        "streaks": [one for one in streaks_of(campaign) if one.length > 1],
        "repeated": repeat_offenders(request.access, campaign),
        "reasons": reasons([Bar(n, c) for n, c in tallies.by_reason(sites)], _("不合格原因")),
        "ranking": _ranking(changes[1:], campaign),
        "never_drawn": never_drawn(request.access),
        "small": tallies.SMALL,
        "sites_url": _sites_url(campaign),
    }
    return render(request, "circulars/statistics.html", context)


def _sites_url(campaign: Campaign) -> str:
    """The sites that the figures count; more conditions may follow."""
    return f"{reverse('campaigns:sites', args=[campaign.pk])}?chosen=counted"


def _ranking(changes: list[comparing.Change], campaign: Campaign) -> Any:
    """Regions by rate, then by count; small ones are marked, not left out."""
    judged = [one.now for one in changes if one.now is not None and one.now.rate is not None]
    judged.sort(key=lambda one: (-(one.rate or 0), -one.judged))
    return bars(
        [
            Bar(
                f"{one.name} *" if one.is_small else one.name,
                one.rate or 0,
                f"{one.rate:g}%({one.passing}/{one.judged})",
                f"{_sites_url(campaign)}&region={one.region}",
                # Red, amber and green are for verdicts of sites alone.
                "blue",
                of=100,
            )
            for one in judged
        ],
        _("各地区合格率"),
    )


@members_only
def compared(request: HttpRequest) -> HttpResponse:
    """Any two campaigns side by side."""
    rows = with_figures(request.access)
    now = _chosen(request, rows, "now") or (rows[0] if rows else None)
    before = _chosen(request, rows, "before") or (rows[1] if len(rows) > 1 else None)
    context: dict[str, Any] = {"campaigns": rows, "now": now, "before": before}
    if now is not None and before is not None:
        context["changes"] = comparing.compare(request.access, now, before)
        context["moved"] = comparing.moved_sites(request.access, now, before)
    return render(request, "circulars/compare.html", context)


@members_only
def trends(request: HttpRequest) -> HttpResponse:
    """Pass rates of all and of chosen regions, and reasons, campaign by campaign of one line."""
    lines = lines_of(with_figures(request.access))
    line = line_with(lines, request.GET.get("of", ""))
    rows = line.campaigns if line else ()
    regions = _regions(request, rows)
    wanted = [name for name in request.GET.getlist("region") if name in regions][:5]
    names = periods_of(rows)
    series = [Series(_("全部"), _rates(comparing.trend_of(request.access, rows), names))]
    for key in wanted:
        points = comparing.trend_of(request.access, rows, int(key))
        series.append(Series(regions[key], _rates(points, names)))
    reason_series = [
        Series(name, [(names[campaign.pk], count) for campaign, count in points])
        for name, points in comparing.reason_trend(request.access, rows).items()
    ]
    context = {
        "lines": lines,
        "line": line,
        "regions": regions,
        "wanted": wanted,
        "rates": trend(series, _("合格率(合格网站占可判定网站)"), "%", 0, 100),
        "reasons": trend(reason_series, _("不合格原因(网站数)")),
    }
    return render(request, "circulars/trends.html", context)


def _rates(points: list[comparing.Point], names: dict[int, str]) -> list[tuple[str, float | None]]:
    return [(names[one.campaign.pk], one.tally.rate) for one in points]


def _regions(request: HttpRequest, rows: Sequence[Campaign]) -> dict[str, str]:
    """Region → its name in the newest of the campaigns, which come oldest first."""
    found: dict[str, str] = {}
    for campaign in rows:
        for one in tallies.by_region(tallies.counted_sites(request.access, campaign)):
            if one.region is not None:
                found[str(one.region)] = one.name
    return found
