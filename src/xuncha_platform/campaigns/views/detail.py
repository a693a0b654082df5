"""A campaign: stages, progress, what is stuck, figures so far; and the list of its sites."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from xuncha_platform.campaigns.models import Campaign, GivenState, Pass, PassState, Stage
from xuncha_platform.campaigns.queries.figures import figures_of
from xuncha_platform.campaigns.queries.given import asked_of
from xuncha_platform.campaigns.queries.lists import sees_results, sites_of
from xuncha_platform.campaigns.queries.progress import how_far, in_words, newest_pass
from xuncha_platform.campaigns.queries.stages import steps_of
from xuncha_platform.campaigns.queries.todo import todo_of
from xuncha_platform.campaigns.rules.rulebooks import title_of
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.campaigns.tables import MarkedSitesTable, SitesTable
from xuncha_platform.campaigns.views.shared import campaign_or_404
from xuncha_platform.findings.visibility import sees_all_stages
from xuncha_platform.people.access import members_only
from xuncha_platform.web.tables import table_page


@members_only
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """The page one comes back to while a campaign is under way."""
    campaign = campaign_or_404(request, pk)
    passes = list(campaign.passes.order_by("-number"))
    context = _state_of(request, campaign) | {
        "todo": todo_of(request.access, campaign),
        "passes": passes,
        "given": campaign.given.filter(state=GivenState.USED).defer("content"),
        "asks_given": bool(asked_of(campaign)),
        "rulebook": title_of(campaign.rulebook),
        "may_void": [one for one in passes if one.state in ("done", "cancelled", "paused")]
        if campaign.stage not in SEALED
        else [],
        "may_change": request.access.may("campaigns.change"),
        "sees_links": sees_all_stages(request.access)
        and campaign.sites.filter(current__isnull=False).exists(),
    }
    return render(request, "campaigns/detail.html", context)


@members_only
def progress(request: HttpRequest, pk: int) -> HttpResponse:
    """The part of the page that follows a pass; asked for every few seconds."""
    campaign = campaign_or_404(request, pk)
    state = _state_of(request, campaign)
    answer = render(request, "campaigns/progress.html", state)
    run = state["run"]
    if not isinstance(run, Pass) or run.state != PassState.RUNNING:
        # Over: what comes next stands on the rest of the page.
        answer["HX-Refresh"] = "true"
    return answer


@members_only
def sites(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Every site of the campaign with verdict, score and faults."""
    campaign = campaign_or_404(request, pk)
    told = sees_results(request.access, campaign)
    rows = sites_of(request.access, campaign)
    table = SitesTable if told else MarkedSitesTable
    extra = {"campaign": campaign}
    return table_page(request, table, rows, "campaigns/sites.html", extra, campaign)


def _state_of(request: HttpRequest, campaign: Campaign) -> dict[str, object]:
    run = newest_pass(campaign)
    far = how_far(run) if run else None
    return {
        "campaign": campaign,
        "steps": steps_of(campaign),
        "figures": figures_of(campaign) if campaign.stage != Stage.DRAFT else None,
        "run": run,
        "far": far,
        "left": in_words(far.left) if far and far.left is not None else "",
        "may_run": request.access.may("campaigns.run"),
    }
