"""What fits a text typed into a field that chooses a website."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from xuncha_platform.people.access import members_only
from xuncha_platform.registry.choosing import SiteOffer
from xuncha_platform.web.chooser import answer


@members_only
def choose(request: HttpRequest) -> HttpResponse:
    """The sites that fit, as the script of the field reads them."""
    return answer(request, SiteOffer(request.access, ended=request.GET.get("ended") == "1"))
