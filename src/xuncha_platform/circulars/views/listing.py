"""The circulars of an office, and the campaigns that have none yet."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_POST

from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.circulars.models import Circular, CircularState
from xuncha_platform.circulars.services import editing
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Search, Table, table_page

_TONES = {"draft": "grey", "submitted": "blue", "published": "green"}


class CircularTable(Table):
    """Circulars, newest first."""

    name = "circulars"
    caption = _("通报")
    columns = (
        Column("title", _("标题"), sort="title", link="circulars:editor", wide=True),
        Column(
            "campaign", pgettext_lazy("one", "检查活动"), value="campaign", phone=False, wide=True
        ),
        Column("signed", _("成文日期"), value="signed_on", sort="signed_on"),
        Column(
            "state", _("状态"), value=lambda row: pill(_TONES[row.state], row.get_state_display())
        ),
    )
    filters = (
        Search("q", _("标题、文号"), fields=("title", "document_number")),
        Choice("state", _("状态"), CircularState.choices),
    )
    empty = _("还没有通报。检查活动进入复核后,就可以由数据生成初稿。")


@members_only
def circulars(request: HttpRequest) -> HttpResponseBase:
    """The list."""
    rows = Circular.objects.scope(request.access).select_related("campaign")
    unwritten = Campaign.objects.scope(request.access).filter(
        circular__isnull=True, stage__in=(Stage.REVIEW, Stage.REPLY, Stage.FROZEN)
    )
    extra = {"unwritten": unwritten if request.access.may("circulars.change") else []}
    return table_page(request, CircularTable, rows, "circulars/list.html", extra)


@needs("circulars.change")
@require_POST
@once
def begin(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin the circular of a campaign."""
    campaign = get_object_or_404(Campaign.objects.scope(request.access), pk=pk)
    if not attempt(request, editing.begin, campaign):
        return redirect("circulars:list")
    return redirect("circulars:editor", Circular.objects.get(campaign=campaign).pk)
