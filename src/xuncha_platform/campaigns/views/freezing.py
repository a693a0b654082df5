"""The freeze, what is missing for it, and whether the seal holds."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.campaigns.queries.sealing import how_far_sealed, newest_sealing
from xuncha_platform.campaigns.rules.manifest import canonical
from xuncha_platform.campaigns.services import freezing
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.campaigns.views.shared import campaign_or_404
from xuncha_platform.people.access import members_only
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once

_PAGE = "campaigns/freeze.html"


@members_only
@once
def freeze(request: HttpRequest, pk: int) -> HttpResponse:
    """What is missing; the freeze, how far it is; afterwards the seal and its check."""
    campaign = campaign_or_404(request, pk)
    if request.method == "POST":
        request.access.require("campaigns.freeze")
        _change(request, campaign)
        return redirect("campaigns:freeze", pk)
    far = how_far_sealed(campaign)
    if request.htmx and far is None:
        # It is over: the page shows what became of it.
        return HttpResponse(headers={"HX-Refresh": "true"})
    context = {
        "campaign": campaign,
        "may_freeze": request.access.may("campaigns.freeze"),
        "far": far,
        "last": newest_sealing(campaign),
    }
    if far is not None:
        return render(request, "campaigns/sealing.html" if request.htmx else _PAGE, context)
    if campaign.stage in SEALED:
        context["checked"] = "check" in request.GET
        context["differs"] = freezing.verify_manifest(campaign) if context["checked"] else []
    else:
        missing = missing_for(request.access, campaign)
        context["blocking"] = [one for one in missing if not one.may_stay]
        context["may_stay"] = [one for one in missing if one.may_stay]
    return render(request, _PAGE, context)


def _change(request: HttpRequest, campaign: Campaign) -> None:
    """Begin the freeze or call it off; what was refused is said on the page."""
    if "call_off" in request.POST:
        attempt(request, freezing.call_off, campaign)
    else:
        attempt(request, freezing.freeze, campaign, "accepted" in request.POST)


@members_only
def manifest(request: HttpRequest, pk: int) -> HttpResponse:
    """The sealed manifest: exactly the bytes whose SHA-256 is shown."""
    campaign = campaign_or_404(request, pk)
    if campaign.manifest is None:
        raise Http404(_("还没有定稿"))
    response = HttpResponse(canonical(campaign.manifest), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="manifest-{campaign.pk}.json"'
    return response
