"""What only a person can judge."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.findings import visibility
from xuncha_platform.findings.forms import ManualForm
from xuncha_platform.findings.models import ManualFinding
from xuncha_platform.findings.rulebooks import indicators_of
from xuncha_platform.findings.services import manual as services
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once
from xuncha_platform.web.spoken import in_a_line
from xuncha_platform.web.streaming import StoredFile


@needs("findings.review")
def listing(request: HttpRequest, pk: int) -> HttpResponse:
    """The manual findings of a campaign, those that wait for a second person first."""
    campaign = get_object_or_404(Campaign.objects.scope(request.access), pk=pk)
    rows = (
        ManualFinding.objects.scope(request.access)
        .filter(campaign_site__campaign=campaign)
        .select_related("campaign_site", "by", "confirmed_by")
        .order_by("withdrawn", "confirmed_by_id", "-id")
    )
    return render(request, "findings/manual_list.html", {"campaign": campaign, "rows": rows})


@needs("findings.manual")
@once
def enter(request: HttpRequest, pk: int) -> HttpResponse:
    """Enter what a person found at a site."""
    campaign_site = get_object_or_404(
        CampaignSite.objects.scope(request.access).select_related("campaign"), pk=pk
    )
    indicators = _indicators(campaign_site)
    form = ManualForm(request.POST or None, request.FILES or None, indicators=indicators)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            services.enter(
                request.access,
                campaign_site,
                data["indicator"],
                violated=data["violated"] == "yes",
                text=data["text"],
                count=data["count"],
                url=data["url"],
                file=data["file"] or None,
            )
            return redirect("findings:site", pk)
        except ValidationError as error:
            form.add_error(None, error)
    return render(
        request, "findings/manual_form.html", {"form": form, "campaign_site": campaign_site}
    )


def _indicators(campaign_site: CampaignSite) -> list[tuple[str, str]]:
    """Rows a person has to judge come first."""
    return [
        (rule.id, in_a_line(f"{rule.id} {rule.name}", rule.clause)[:120])
        for rule, _by_hand in indicators_of(campaign_site.campaign)
    ]


def _find(request: HttpRequest, pk: int) -> Any:
    rows = visibility.manual_findings(request.access).select_related("campaign_site__campaign")
    return get_object_or_404(rows, pk=pk)


@needs("findings.review")
@require_POST
@once
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """The second person."""
    manual = _find(request, pk)
    attempt(request, services.confirm, manual)
    return redirect("findings:site", manual.campaign_site_id)


@needs("findings.manual")
@require_POST
@once
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take it back."""
    manual = _find(request, pk)
    attempt(request, services.withdraw, manual, request.POST.get("reason", ""))
    return redirect("findings:site", manual.campaign_site_id)


@members_only
def file(request: HttpRequest, pk: int) -> StoredFile:
    """The evidence that was uploaded; always a download, never shown in our pages."""
    manual = _find(request, pk)
    if not manual.file:
        raise Http404("no file")
    return StoredFile(manual.file.open("rb"), as_attachment=True)
