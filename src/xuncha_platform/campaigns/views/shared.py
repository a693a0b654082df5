"""What the pages of a campaign share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from xuncha.errors import InputError
from xuncha_platform.campaigns.models import Campaign


def campaign_or_404(request: HttpRequest, pk: int) -> Campaign:
    """The campaign, if it is within one's scope."""
    campaigns = Campaign.objects.scope(request.access).select_related("organisation", "previous")
    return get_object_or_404(campaigns, pk=pk)


def do(
    request: HttpRequest, change: Callable[[], Any], said: str, then: str, *args: Any
) -> HttpResponse:
    """Make one change and lead on; what was refused is said on the page one is led to."""
    try:
        change()
    except InputError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, said)
    return redirect(then, *args)
