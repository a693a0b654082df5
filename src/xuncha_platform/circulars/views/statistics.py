"""Figures: one campaign, two compared, and how it went over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.statistics import compared as comparing
from xuncha_platform.circulars.statistics import tallies
from xuncha_platform.circulars.statistics.before import one_before
from xuncha_platform.circulars.statistics.departments import by_department
from xuncha_platform.circulars.statistics.lines import (
    line_with,
    lines_of,
    periods_of,
    with_figures,
)
from xuncha_platform.circulars.statistics.reached import coverage, never_drawn
from xuncha_platform.circulars.statistics.streaks import repeat_offenders, streaks_of
from xuncha_platform.people.access import members_only
from xuncha_platform.web.charts import Bar, Series, bars, reasons, trend
from xuncha_platform.web.figures import rounded
from xuncha_platform.web.tables.plain import KINDS as FILES
from xuncha_platform.web.tables.plain import rows_file


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
    departments = _departments(request, campaign, before)
    if request.GET.get("export") in FILES:
        groups = [*changes[1:], changes[0]]
        lines = map(_line, [*groups, *departments])
        return rows_file([campaign, _("统计")], _HEAD, lines, request.GET["export"])
    periods, all_periods = coverage(request.access, rows)
    context = {
        "departments": departments,
        "periods": periods,
        "all_periods": all_periods,
        "campaigns": rows,
        "campaign": campaign,
        "before": before,
        "total": changes[0],
        "regions": changes[1:],
        "kinds": _kinds(request, campaign, before),
        "clean": [one.now for one in changes[1:] if one.now and one.now.is_clean],
        "streaks": [one for one in streaks_of(campaign) if one.length > 1],
        "repeated": repeat_offenders(request.access, campaign),
        "reasons": reasons(
            [Bar(n, c, url=_reason_url(campaign, n)) for n, c in tallies.by_reason(sites)],
            _("不合格原因"),
        ),
        "ranking": _ranking(changes[1:], campaign),
        "never_drawn": never_drawn(request.access).count(),
        "small": tallies.SMALL,
        "sites_url": _sites_url(campaign),
    }
    return render(request, "circulars/statistics.html", context)


def _departments(
    request: HttpRequest, campaign: Campaign, before: Campaign | None
) -> list[comparing.Change]:
    """Each department of this campaign, now and before."""
    new, old = (dict(_by_department(request, one)) for one in (campaign, before))
    return [comparing.Change(now.name, now, old.get(pk)) for pk, now in new.items()]


def _by_department(request: HttpRequest, campaign: Campaign | None) -> list[tuple[int, Any]]:
    if campaign is None:
        return []
    return by_department(tallies.counted_sites(request.access, campaign), campaign)


def _kinds(
    request: HttpRequest, campaign: Campaign, before: Campaign | None
) -> list[comparing.Change]:
    """Portals and departments' sites, now and before."""
    new, old = (
        tallies.by_kind(tallies.counted_sites(request.access, one)) if one else []
        for one in (campaign, before)
    )
    then = {one.name: one for one in old}
    return [comparing.Change(one.name, one, then.get(one.name)) for one in new]


def _reason_url(campaign: Campaign, reason: str) -> str:
    return reverse("circulars:reason-sites", args=[campaign.pk, reason])


_HEAD = (
    _lazy("地区、部门"),
    _lazy("检查"),
    _lazy("合格"),
    _lazy("不合格"),
    _lazy("无法核实"),
    _lazy("没有检查完"),
    _lazy("合格率(%)"),
    _lazy("上次合格率(%)"),
    _lazy("比上次(百分点)"),
)


def _line(change: comparing.Change) -> list[Any]:
    """A region for the file; one that was not checked this time has its last rate alone."""
    now = change.now or tallies.Tally(change.name)
    before = change.before.rate if change.before else None
    return [*_tally(now), before, change.points]


def _tally(one: tallies.Tally) -> list[Any]:
    counts = [one.sampled, one.passing, one.failing, one.undetermined, one.waiting]
    return [one.name, *counts, one.rate]


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
                _("%(rate)s%%(%(passing)s/%(judged)s)")
                % {"rate": rounded(one.rate, 2), "passing": one.passing, "judged": one.judged},
                f"{_sites_url(campaign)}{one.where}" if one.where else "",
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
        changes = comparing.compare(request.access, now, before)
        if request.GET.get("export") in FILES:
            lines, kind = map(_line, changes), request.GET["export"]
            return rows_file([now, before, _("对比")], _HEAD, lines, kind)
        moved = comparing.moved_sites(request.access, now, before)
        context |= {
            "changes": changes,
            "moved": moved,
            "fallen": sum(one.verdict == "fail" for one in moved),
            "risen": sum(one.verdict == "pass" for one in moved),
            "reasons": _reasons_of_both(request, now, before),
            "like": (now.kind, now.rulebook) == (before.kind, before.rulebook),
            "now_url": _sites_url(now),
            "before_url": _sites_url(before),
            "small": tallies.SMALL,
        }
    return render(request, "circulars/compare.html", context)


def _reasons_of_both(
    request: HttpRequest, now: Campaign, before: Campaign
) -> list[tuple[str, int, int, int]]:
    """(reason, sites then, sites now, difference), as frequent as they are now."""
    new = dict(tallies.by_reason(tallies.counted_sites(request.access, now)))
    old = dict(tallies.by_reason(tallies.counted_sites(request.access, before)))
    return [
        (name, old.get(name, 0), new.get(name, 0), new.get(name, 0) - old.get(name, 0))
        for name in dict.fromkeys([*new, *old])
    ]


@members_only
def trends(request: HttpRequest) -> HttpResponse:
    """Pass rates of all and of chosen regions, and reasons, campaign by campaign of one line."""
    lines = lines_of(with_figures(request.access))
    line = line_with(lines, request.GET.get("of", ""))
    rows = line.campaigns if line else ()
    regions = _regions(request, rows)
    wanted = [name for name in request.GET.getlist("region") if name in regions][:5]
    names = periods_of(rows)
    series = [_rates(_("全部"), comparing.trend_of(request.access, rows), names)]
    for key in wanted:
        points = comparing.trend_of(request.access, rows, int(key))
        series.append(_rates(regions[key], points, names))
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
        "small": tallies.SMALL,
    }
    return render(request, "circulars/trends.html", context)


def _rates(name: str, points: list[comparing.Point], names: dict[int, str]) -> Series:
    """A line over all campaigns: one that had no site of it is a gap. Each rate has its counts."""
    tallies_of = {one.campaign.pk: one.tally for one in points}
    found = [(period, tallies_of.get(pk, tallies.Tally(name))) for pk, period in names.items()]
    counts = {
        period: f"{one.passing}/{one.judged}{' *' if one.is_small else ''}"
        for period, one in found
        if one.judged
    }
    return Series(name, [(period, one.rate) for period, one in found], counts)


def _regions(request: HttpRequest, rows: Sequence[Campaign]) -> dict[str, str]:
    """Region → its name in the newest of the campaigns, which come oldest first."""
    found: dict[str, str] = {}
    for campaign in rows:
        for one in tallies.by_region(tallies.counted_sites(request.access, campaign)):
            if one.region is not None:
                found[str(one.region)] = one.name
    return found
