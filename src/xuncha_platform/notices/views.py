"""The page of notices."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from xuncha_platform.notices import services
from xuncha_platform.notices.queries import notices, unread_count
from xuncha_platform.notices.tables import NoticeTable, SentNoticeTable
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.tables import table_page


@members_only
def listing(request: HttpRequest) -> HttpResponseBase:
    """What offices were told: one's own, or those one inspects."""
    table = NoticeTable if request.access.may("findings.contest") else SentNoticeTable
    extra = {"unread": unread_count(request.access)}
    return table_page(request, table, notices(request.access), "notices/list.html", extra)


@needs("findings.contest")
@require_POST
def seen(request: HttpRequest) -> HttpResponse:
    """Everything is seen."""
    services.saw(request.access)
    return redirect("notices:list")
