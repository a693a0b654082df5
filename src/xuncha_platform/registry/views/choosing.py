"""What fits a text typed into a field that chooses a website, or a region of the sites."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from xuncha_platform.people.access import members_only
from xuncha_platform.registry.choosing import RegionOffer, SiteOffer
from xuncha_platform.web.chooser import answer


@members_only
def choose(request: HttpRequest) -> HttpResponse:
    """The sites that fit, as the script of the field reads them."""
    return answer(request, SiteOffer(request.access, ended=request.GET.get("ended") == "1"))


@members_only
def choose_region(request: HttpRequest) -> HttpResponse:
    """The regions that fit, as the script of the field reads them."""
    return answer(request, RegionOffer(request.access, ended=request.GET.get("ended") == "1"))
