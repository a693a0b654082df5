"""A campaign is begun and settled, a page a step."""

from __future__ import annotations

import re

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from xuncha.errors import InputError
from xuncha_platform.campaigns.forms.basics import BasicsForm
from xuncha_platform.campaigns.forms.choice import ChoiceForm
from xuncha_platform.campaigns.forms.rules import RulesForm
from xuncha_platform.campaigns.forms.scope import ScopeForm
from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.queries.coverage import coverage
from xuncha_platform.campaigns.queries.recheck import rechecked
from xuncha_platform.campaigns.queries.scope import sites_in_scope
from xuncha_platform.campaigns.scopetable import table_of, with_last_period
from xuncha_platform.campaigns.services import making
from xuncha_platform.campaigns.views.shared import campaign_or_404
from xuncha_platform.people.access import needs
from xuncha_platform.web.forms import Conflict, once
from xuncha_platform.web.tables import table_page

# Step → its form, its heading, the step after it.
STEPS = {
    "basics": (BasicsForm, _("活动"), "scope"),
    "scope": (ScopeForm, _("范围"), "rules"),
    "rules": (RulesForm, _("指标"), "choice"),
    "choice": (ChoiceForm, _("抽取办法"), "draw"),
}


@needs("campaigns.change")
@once
def new(request: HttpRequest) -> HttpResponse:
    """Begin a campaign."""
    form = BasicsForm(request.access, request.POST or None, rechecks=_rechecked(request))
    if request.method == "POST" and form.is_valid():
        try:
            campaign = making.create(request.access, form.values())
        except InputError as error:
            form.add_error(None, str(error))
        else:
            return redirect("campaigns:scope", campaign.pk)
    return render(request, "campaigns/new.html", {"form": form})


def _rechecked(request: HttpRequest) -> Campaign | None:
    """The campaign whose failing sites are to be looked at again (?recheck=)."""
    wanted = request.GET.get("recheck", "")
    if not re.fullmatch("[0-9]{1,15}", wanted):
        return None
    return Campaign.objects.scope(request.access).filter(pk=int(wanted)).first()


@needs("campaigns.change")
@once
def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """One step of the draft."""
    if name not in STEPS:
        raise Http404
    campaign = campaign_or_404(request, pk)
    form_class, heading, then = STEPS[name]
    given = (request.access,) if form_class is BasicsForm else ()
    form = form_class(*given, request.POST or None, request.FILES or None, instance=campaign)
    if request.method == "POST" and form.is_valid():
        try:
            making.change(
                request.access, campaign, form.values(), form.cleaned_data["version"] or 0
            )
        except Conflict:
            form.conflict()
        except InputError as error:
            form.add_error(None, str(error))
        else:
            return redirect(f"campaigns:{then}", pk)
    if name == "choice" and campaign.kind != CampaignKind.SPOT:
        heading = _("不查的网站")
    context = {"campaign": campaign, "form": form, "step": name, "heading": heading}
    if name in ("scope", "choice"):
        context |= _reach(campaign.pk)
    return render(request, "campaigns/step.html", context)


def _reach(pk: int) -> dict[str, object]:
    """How many sites the campaign is about, as it is stored: a form may hold something else."""
    stored = Campaign.objects.select_related("organisation", "previous").get(pk=pk)
    sites = sites_in_scope(stored)
    if stored.kind == CampaignKind.SPOT:
        return {"coverage": coverage(stored, sites)}
    return {"in_scope": sites.count(), "rechecked": rechecked(stored)}


@needs("campaigns.change")
def in_scope(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The sites that the figures of the coverage count."""
    campaign = campaign_or_404(request, pk)
    sites = sites_in_scope(campaign)
    table = table_of(campaign, coverage(campaign, sites))
    rows = with_last_period(campaign, sites)
    extra = {"campaign": campaign}
    return table_page(request, table, rows, "campaigns/in_scope.html", extra, campaign)
