"""Whom the checks reached: who was never drawn, one site over time, the sites behind a reason."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.circulars.statistics.lines import periods_of, with_figures
from xuncha_platform.circulars.statistics.onesite import checks_of, scores_of
from xuncha_platform.circulars.statistics.reached import last_periods, never_drawn, reached_sites
from xuncha_platform.circulars.statistics.tallies import counted_sites, with_reason
from xuncha_platform.circulars.tables import NeverDrawnTable, ReachedTable, table_of_reason
from xuncha_platform.people.access import members_only
from xuncha_platform.registry.models import Site
from xuncha_platform.web.charts import Series, trend
from xuncha_platform.web.tables import table_page


@members_only
def never(request: HttpRequest) -> HttpResponseBase:
    """The running sites that no check ever counted, the longest registered first."""
    rows = never_drawn(request.access).select_related("region").order_by("filed_on", "pk")
    return table_page(request, NeverDrawnTable, rows, "circulars/never_drawn.html")


@members_only
def reached(request: HttpRequest) -> HttpResponseBase:
    """The running sites that the checks of one period reached, or of all the last periods."""
    campaigns = with_figures(request.access)
    periods = last_periods(campaigns)
    key = request.GET.get("period", "")
    if key and key not in periods:
        raise Http404("no such period with figures")
    keys = (key,) if key else tuple(periods)
    rows = reached_sites(request.access, campaigns, keys).select_related("region").order_by("pk")
    extra = {"period": periods.get(key, ""), "periods": list(reversed(periods.values()))}
    return table_page(
        request, ReachedTable, rows, "circulars/reached.html", extra, periods.get(key, "")
    )


@members_only
def site(request: HttpRequest, pk: int) -> HttpResponse:
    """One site, check by check: verdict, score, faults, reasons."""
    one = get_object_or_404(Site.objects.scope(request.access), pk=pk)
    checks = checks_of(request.access, one)
    names = periods_of(row.campaign for row in checks)
    charts = [
        trend(
            [
                Series(
                    str(one),
                    [
                        (names[row.campaign_id], row.current.score if row.current else None)
                        for row in own.rows
                    ],
                )
            ],
            _("得分:%s") % own.rulebook,
            "",
            0,
            100,
        )
        for own in scores_of(checks)
    ]
    context = {"site": one, "checks": checks[::-1], "charts": charts}
    return render(request, "circulars/site_trend.html", context)


@members_only
def reason(request: HttpRequest, pk: int, reason: str) -> HttpResponseBase:
    """The sites of a campaign that fail for a reason, as the bars of the figures count them."""
    campaign = next((one for one in with_figures(request.access) if one.pk == pk), None)
    if campaign is None:
        raise Http404("no such campaign with figures")
    found = with_reason(counted_sites(request.access, campaign), reason)
    rows = CampaignSite.objects.scope(request.access).filter(pk__in=found)
    rows = rows.select_related("current").defer("current__report").order_by("position", "pk")
    extra = {"campaign": campaign, "reason": reason}
    return table_page(
        request,
        table_of_reason(),
        rows,
        "circulars/reason_sites.html",
        extra,
        f"{campaign}-{reason}",
    )
