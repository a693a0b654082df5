"""The pages of monitoring."""

from __future__ import annotations

from datetime import date, datetime

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha.report.percent import cut_percent
from xuncha_platform.people.access import members_only
from xuncha_platform.registry.models import Site
from xuncha_platform.registry.queries.availability import calendar_days
from xuncha_platform.watch import pages, queries
from xuncha_platform.watch.canaries import in_use, set_canaries
from xuncha_platform.watch.freshness import stale_homes
from xuncha_platform.watch.models import Incident, Vantage
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.rate import LEAST, MOST, may_set_rate, set_rate
from xuncha_platform.watch.rights import may_set_up, must_set_up
from xuncha_platform.watch.rules import WATCHED
from xuncha_platform.watch.tables import IncidentTable
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.charts import calendar
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page

# Home pages without news that are listed; the others are counted.
_STALE_LISTED = 50


@members_only
def overview(request: HttpRequest) -> HttpResponseBase:
    """Whether we watch, who is down, when we were cut off ourselves."""
    now = timezone.now()
    seen = Incident.objects.scope(request.access).filter(vantage=own_vantage())
    rows = (
        queries.with_standing(seen, now)
        .select_related("site__region")
        .order_by("voided", F("ended").desc(nulls_first=True), "-since")
    )
    sites = Site.objects.scope(request.access)
    stale = stale_homes(now).scope(request.access).select_related("site")
    extra = {
        "stale": stale[:_STALE_LISTED],
        "stale_count": stale.count(),
        "pulse": queries.pulse(),
        "per_day": own_vantage().per_day,
        "watched": [(one, one.label, sites.filter(status=one).count()) for one in WATCHED],
        "lasting": queries.open_incidents(now).scope(request.access).count(),
        "outages": pages.own_outages(now),
        "canaries": in_use(),
        "may_set_up": may_set_up(request.access),
        "may_set_rate": may_set_rate(request.access),
        "least": LEAST,
        "most": MOST,
        "vantages": Vantage.objects.filter(is_own=False).order_by("name"),
    }
    return table_page(request, IncidentTable, rows, "watch/overview.html", extra)


@members_only
@require_POST
@once
def rate(request: HttpRequest) -> HttpResponse:
    """Set how often a day each home page is visited."""
    if not may_set_rate(request.access):
        raise PermissionDenied("settings.change")
    typed, was = request.POST.get("per_day", "").strip(), request.POST.get("was", "")
    number = int(typed) if typed.isdecimal() and len(typed) < 6 else 0
    before = int(was) if was.isdecimal() and len(was) < 6 else None
    if attempt(request, set_rate, number, before):
        messages.info(request, _("每个首页每天访问 %d 次,几秒后起用。") % number)
    return redirect("watch:overview")


@members_only
@require_POST
@once
def canaries(request: HttpRequest) -> HttpResponse:
    """Set the canaries, one a line."""
    must_set_up(request.access)
    urls, was = request.POST.get("urls", "").split("\n"), request.POST.get("was", "").split()
    if attempt(request, set_canaries, urls, was):
        messages.info(request, _("参照网址已改为 %d 个,几分钟后起用。") % len(in_use()))
    return redirect("watch:overview")


@members_only
def site(request: HttpRequest, pk: int) -> HttpResponse:
    """One site: its week, its days, its incidents, how fresh it looks."""
    found = _site(request, pk)
    now = timezone.now()
    today = timezone.localdate(now)
    week = queries.week(found, today, now)
    days = calendar_days(found)
    context = {
        "site": found,
        "today": today,
        "week": week,
        "percent": cut_percent(week.percent),
        "calendar": calendar(days) if days else "",
        "days": pages.days_of(found, now, today),
        "incidents": pages.incidents_of(found, now),
        "freshness": pages.freshness_of(found),
    }
    return render(request, "watch/site.html", context)


@members_only
def day(request: HttpRequest, pk: int, on: str) -> HttpResponse:
    """The visits of one day."""
    found, when = _site(request, pk), _date(on)
    tally = queries.days(found, when, when, timezone.now()).get(when)
    if tally is None:
        raise Http404
    context = {"site": found, "day": when, "tally": tally, "visits": pages.visits_on(found, when)}
    return render(request, "watch/day.html", context)


def _site(request: HttpRequest, pk: int) -> Site:
    found: Site = get_object_or_404(Site.objects.scope(request.access), pk=pk)
    return found


def _date(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise Http404 from None
