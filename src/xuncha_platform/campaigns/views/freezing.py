"""The freeze, what is missing for it, and whether the seal holds."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.campaigns.queries.sealing import (
    how_far_checked,
    how_far_sealed,
    last_checked,
    newest_sealing,
)
from xuncha_platform.campaigns.rules.manifest import canonical
from xuncha_platform.campaigns.rules.sealed_words import in_words
from xuncha_platform.campaigns.services import checking, freezing
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.campaigns.views.shared import campaign_or_404
from xuncha_platform.people.access import members_only
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.downloads import attachment, plain_name
from xuncha_platform.web.forms import once

# Differences on the page; a lost evidence folder has thousands.
_SHOWN = 100


@members_only
@once
def freeze(request: HttpRequest, pk: int) -> HttpResponse:
    """What is missing; the freeze, how far it is; afterwards the seal and its check."""
    campaign = campaign_or_404(request, pk)
    if request.method == "POST":
        request.access.require("campaigns.freeze")
        _change(request, campaign)
        return redirect("campaigns:freeze", pk)
    sealed = campaign.stage in SEALED
    far = how_far_checked(campaign) if sealed else how_far_sealed(campaign)
    if request.htmx and far is None:
        # It is over: the page shows what became of it.
        return HttpResponse(headers={"HX-Refresh": "true"})
    context = {
        "campaign": campaign,
        "sealed": sealed,
        "may_freeze": request.access.may("campaigns.freeze"),
        "far": far,
    }
    if request.htmx:
        return render(request, "campaigns/sealing.html", context)
    if sealed:
        context |= _checked(request, campaign)
    elif far is None:
        context |= _before(request, campaign)
    return render(request, "campaigns/freeze.html", context)


@members_only
@require_POST
@once
def check_seal(request: HttpRequest, pk: int) -> HttpResponse:
    """Have the seal checked; the page shows how far it is and what it came to."""
    campaign = campaign_or_404(request, pk)
    attempt(request, checking.check_seal, campaign)
    return redirect("campaigns:freeze", pk)


def _checked(request: HttpRequest, campaign: Campaign) -> dict[str, object]:
    """What the last check came to."""
    last = last_checked(campaign)
    differs = last.differs if last else []
    return {
        "may_check": checking.may_check(request.access),
        "checked": last,
        "differs": [(in_words(path), path) for path in differs[:_SHOWN]],
        "more": max(0, len(differs) - _SHOWN),
    }


def _before(request: HttpRequest, campaign: Campaign) -> dict[str, object]:
    """What stands against the freeze, and why the last one did not come about."""
    missing = missing_for(request.access, campaign)
    return {
        "last": newest_sealing(campaign),
        "blocking": [one for one in missing if not one.may_stay],
        "may_stay": [one for one in missing if one.may_stay],
    }


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
    response["Content-Disposition"] = attachment(plain_name(campaign, _("定稿清单"), kind="json"))
    return response
