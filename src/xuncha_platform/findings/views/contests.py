"""Right of reply: what a site's office sees of its findings, and what the inspectors decide."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Case, QuerySet, Value, When
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from xuncha_platform.campaigns.models import CampaignSite, Stage
from xuncha_platform.findings.forms import ContestForm
from xuncha_platform.findings.models import Contest, ContestState, Finding
from xuncha_platform.findings.queries.demanded import demand_of
from xuncha_platform.findings.queries.reply import left_to_contest, reply_sites
from xuncha_platform.findings.services import contests as services
from xuncha_platform.findings.tables import ContestTable, check_name, state, what
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once
from xuncha_platform.web.streaming import StoredFile
from xuncha_platform.web.tables import table_page
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.pages import page_of

# Each says its verdict in a sentence and what is to be done: more than a line of a table.
_SITES_A_PAGE = 20


@needs("findings.contest")
def mine(request: HttpRequest) -> HttpResponse:
    """The sites of one's own office in campaigns whose findings are out for reply."""
    sites = reply_sites(request.access).select_related("campaign__circular")
    page = page_of(sites, Address.of(request), _SITES_A_PAGE)
    today = timezone.localdate()
    rows = [(one, services.window_is_open(one, today), demand_of(one)) for one in page.rows]
    return render(request, "findings/mine.html", {"rows": rows, "page": page})


@members_only
def listing(request: HttpRequest) -> HttpResponseBase:
    """All replies in scope."""
    rows = Contest.objects.scope(request.access).select_related(
        "campaign_site__campaign", "campaign_site__site"
    )
    return table_page(request, ContestTable, rows, "findings/contests.html")


@needs("findings.contest")
@once
def file(request: HttpRequest, pk: int) -> HttpResponse:
    """Contest findings of one site."""
    sites = CampaignSite.objects.scope(request.access).select_related("campaign", "site")
    campaign_site = get_object_or_404(sites, pk=pk, campaign__stage=Stage.REPLY)
    asked = [int(one) for one in request.GET.getlist("finding") if re.fullmatch("[0-9]{1,15}", one)]
    findings = left_to_contest(request.access).filter(campaign_site=campaign_site)
    form = ContestForm(
        request.POST or None,
        request.FILES or None,
        findings=_asked_first(findings, asked),
        initial={"findings": asked},
    )
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            contest = services.file_contest(
                request.access,
                campaign_site,
                list(data["findings"]),
                data["text"],
                data["file"] or None,
            )
            return redirect("findings:contest", contest.pk)
        except ValidationError as error:
            form.add_error(None, error)
    return render(
        request, "findings/contest_form.html", {"form": form, "campaign_site": campaign_site}
    )


def _asked_first(findings: QuerySet[Finding], asked: list[int]) -> QuerySet[Finding]:
    """What somebody came to contest stands on top of what may be four hundred."""
    first = Case(When(pk__in=asked, then=Value(0)), default=Value(1))
    return findings.order_by(first, "priority", "id")


def _find(request: HttpRequest, pk: int) -> Any:
    rows = Contest.objects.scope(request.access).select_related(
        "campaign_site__campaign", "campaign_site__site", "filed_by", "decided_by"
    )
    return get_object_or_404(rows, pk=pk)


@members_only
@once
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """One reply; those who may decide it here."""
    contest = _find(request, pk)
    findings = list(contest.findings.all())
    may_decide = (
        request.access.may("findings.decide_contest") and contest.state == ContestState.FILED
    )
    if request.method == "POST":
        request.access.require("findings.decide_contest")
        chosen = set(request.POST.getlist("accepted"))
        every = "accepted_all" in request.POST
        accepted = [one for one in findings if every or str(one.pk) in chosen]
        decision = request.POST.get("decision", "")
        if attempt(request, services.decide_contest, contest, accepted, decision):
            return redirect("findings:contest", contest.pk)
    # What was ticked stays ticked when the decision is refused.
    ticked = set(request.POST.getlist("accepted"))
    rows = [
        {
            "finding": one,
            "what": what(one),
            "check": check_name(one),
            "state": state(one),
            "checked": str(one.pk) in ticked,
        }
        for one in findings
    ]
    context = {
        "contest": contest,
        "rows": rows,
        "may_decide": may_decide,
        "may_withdraw": request.access.may("findings.contest")
        and contest.state == ContestState.FILED,
        "decision": request.POST.get("decision", ""),
        "every": "accepted_all" in request.POST,
    }
    return render(request, "findings/contest.html", context)


@needs("findings.contest")
@require_POST
@once
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a reply back."""
    contest = _find(request, pk)
    attempt(request, services.withdraw_contest, contest)
    return redirect("findings:contest", pk)


@members_only
def attachment(request: HttpRequest, pk: int) -> StoredFile:
    """The file that came with a reply; always a download."""
    contest = _find(request, pk)
    if not contest.file:
        raise Http404("no file")
    return StoredFile(contest.file.open("rb"), as_attachment=True, filename=contest.file_name)
