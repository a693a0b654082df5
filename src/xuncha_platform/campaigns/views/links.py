"""链接汇总: the links of all sites of a campaign, which targets are dead, which hosts are linked."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.campaigns.longtables import gathered
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.links import (
    dead_rows,
    how_far_gathered,
    must_inspect,
    summary_of,
)
from xuncha_platform.campaigns.services.gathering import gather as gather_links
from xuncha_platform.campaigns.services.gathering import may_gather
from xuncha_platform.campaigns.views.shared import campaign_or_404
from xuncha_platform.people.access import members_only
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables.plain import KINDS as FILES
from xuncha_platform.web.tables.plain import rows_file


@members_only
def links(request: HttpRequest, pk: int) -> HttpResponse:
    """What was gathered, how far a new gathering is, and the dead targets as a file."""
    campaign = _campaign(request, pk)
    if request.GET.get("export") in FILES:
        return _file(campaign, request.GET["export"])
    far = how_far_gathered(campaign)
    if request.htmx and (far is None or far.stopped):
        # It is over: the page shows what became of it.
        return HttpResponse(headers={"HX-Refresh": "true"})
    context: dict[str, object] = {"campaign": campaign, "far": far}
    if request.htmx:
        return render(request, "campaigns/gathering.html", context)
    context |= {
        "may_gather": may_gather(request.access),
        "has_results": campaign.sites.filter(current__isnull=False).exists(),
    }
    context |= summary_of(request.access, campaign)
    return render(request, "campaigns/links.html", context)


@members_only
@require_POST
@once
def gather(request: HttpRequest, pk: int) -> HttpResponse:
    """Have the links gathered; the page shows how far it is."""
    attempt(request, gather_links, _campaign(request, pk))
    return redirect("campaigns:links", pk)


def _campaign(request: HttpRequest, pk: int) -> Campaign:
    """The campaign, for those who inspect."""
    campaign = campaign_or_404(request, pk)
    must_inspect(request.access)
    return campaign


def _file(campaign: Campaign, kind: str) -> HttpResponse:
    if gathered(campaign) is None:
        raise Http404("not gathered yet")
    head = (_("网址"), _("查得"), _("网站数"), _("所在页面数"), _("查时打得开的网站数"))
    return rows_file([campaign, _("死链汇总")], head, dead_rows(campaign), kind)
