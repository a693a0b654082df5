"""All findings of one site of a campaign, by indicator; the like ones decided together."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.findings import visibility
from xuncha_platform.findings.models import Finding, FindingState
from xuncha_platform.findings.queries.alike import undecided_of_row
from xuncha_platform.findings.queries.demanded import demand_of
from xuncha_platform.findings.services import review
from xuncha_platform.findings.services.contests import window_is_open
from xuncha_platform.findings.services.guard import OPEN_STAGES
from xuncha_platform.findings.sitetable import HINTS, table_of, where_it_is
from xuncha_platform.findings.tables import check_name, effect, how_to_mend, state, what
from xuncha_platform.notices.services import saw
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page

# Of one indicator so many are listed; the others are counted and found in the queue.
_LISTED = 50


@members_only
def site(request: HttpRequest, pk: int) -> HttpResponse:
    """The verdict with its reasons, and every row of the rulebook with what it came to."""
    campaign_site = get_object_or_404(_sites(request), pk=pk)
    result = campaign_site.current
    saw(request.access, campaign_site)
    findings = Finding.objects.filter(result=result) if result else Finding.objects.none()
    return render(
        request,
        "findings/site.html",
        {
            "campaign_site": campaign_site,
            "campaign": campaign_site.campaign,
            "result": result,
            "rows": _rows(result.report if result else None, list(findings)),
            "demand": demand_of(campaign_site),
            "manual": campaign_site.manual_findings.select_related("by", "confirmed_by"),
            "contests": campaign_site.contests.select_related("filed_by"),
            "may_review": request.access.may("findings.review")
            and campaign_site.campaign.stage in OPEN_STAGES,
            "may_enter": request.access.may("findings.manual")
            and campaign_site.campaign.stage in OPEN_STAGES,
            "may_run": request.access.may("campaigns.run")
            and campaign_site.campaign.stage in OPEN_STAGES,
            "may_contest": request.access.may("findings.contest")
            and window_is_open(campaign_site, timezone.localdate()),
        },
    )


@members_only
def findings(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Every finding of the result that counts, for whoever mends them: to be filtered and taken
    along as a file."""
    campaign_site = get_object_or_404(_sites(request), pk=pk, current__isnull=False)
    result = campaign_site.current
    rows = Finding.objects.filter(result=result).order_by("priority", "id")
    extra = {"campaign_site": campaign_site, "campaign": campaign_site.campaign}
    about = f"{campaign_site.campaign}-{campaign_site}"
    return table_page(request, table_of(result), rows, "findings/site_findings.html", extra, about)


def _sites(request: HttpRequest) -> Any:
    return visibility.campaign_sites(request.access).select_related(
        "campaign",
        "site",
        "current__run",
        "current__earlier__run",
        "current__earlier__campaign_site__campaign",
    )


def _rows(report: dict[str, Any] | None, findings: list[Finding]) -> list[dict[str, Any]]:
    """The rulebook's rows that say something, each with its findings; hints come last."""
    by_row: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_row[finding.indicators[0] if finding.indicators else ""].append(finding)
    shown = []
    for row in (report or {}).get("indicators", ()):
        own = by_row.pop(row["id"], [])
        if own or row["state"] not in ("met", "not_applicable"):
            shown.append(_row(row, own))
    left = [finding for rest in by_row.values() for finding in rest]
    if left:
        shown.append(
            _row({"id": "", "label": _("其他提示"), "text": _("不计入得分"), "kind": ""}, left)
        )
    return shown


def _row(row: dict[str, Any], findings: list[Finding]) -> dict[str, Any]:
    findings.sort(key=lambda one: (one.priority, one.url))
    listed = [
        {
            "finding": one,
            "what": what(one),
            "where": where_it_is(one),
            "check": check_name(one),
            "effect": effect(one),
            "state": state(one),
        }
        for one in findings[:_LISTED]
    ]
    undecided = sum(1 for one in findings if one.state == FindingState.OPEN and not one.is_veto)
    return {
        **row,
        "listed": listed,
        "mend": how_to_mend(findings),
        "total": len(findings),
        "more": len(findings) - len(listed),
        "chosen_as": row["id"] or HINTS,
        "undecided": undecided,
    }


@needs("findings.review")
@require_POST
@once
def alike(request: HttpRequest, pk: int) -> HttpResponse:
    """The same decision on all undecided findings of one row of the rulebook."""
    campaign_site = get_object_or_404(_sites(request), pk=pk)
    row, decision = request.POST.get("row", ""), request.POST.get("state", "")
    undecided = undecided_of_row(campaign_site, row)
    reason = request.POST.get("reason", "")
    if attempt(request, review.decide_alike, undecided, decision, reason):
        number = sum(not finding.is_veto for finding in undecided)
        messages.info(request, _("已对 %d 个问题作出同样的决定。") % number)
    return redirect("findings:site", pk)
