"""The list of campaigns."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase

from xuncha_platform.campaigns.queries.lists import campaigns_of
from xuncha_platform.campaigns.tables import CampaignTable
from xuncha_platform.people.access import members_only
from xuncha_platform.web.tables import table_page


@members_only
def campaigns(request: HttpRequest) -> HttpResponseBase:
    """All campaigns of one's organisation and below, newest first."""
    extra = {"may_change": request.access.may("campaigns.change")}
    rows = campaigns_of(request.access)
    return table_page(request, CampaignTable, rows, "campaigns/list.html", extra)
