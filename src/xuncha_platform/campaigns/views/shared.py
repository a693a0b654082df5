"""What the pages of a campaign share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.web.attempts import attempt


def campaign_or_404(request: HttpRequest, pk: int) -> Campaign:
    """The campaign, if it is within one's scope."""
    campaigns = Campaign.objects.scope(request.access).select_related("organisation", "previous")
    return get_object_or_404(campaigns, pk=pk)


def do(
    request: HttpRequest, change: Callable[[], Any], said: str, then: str, *args: Any
) -> HttpResponse:
    """Make one change and lead on; what was refused is said on the page one is led to."""
    if attempt(request, lambda _access: change()):
        messages.success(request, said)
    return redirect(then, *args)
