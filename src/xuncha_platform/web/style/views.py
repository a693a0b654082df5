"""/style/."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.models import Level, Organisation
from xuncha_platform.people.access import members_only
from xuncha_platform.web.dashboard import Running, Step
from xuncha_platform.web.marks import verdict
from xuncha_platform.web.style.forms import SampleForm
from xuncha_platform.web.style.samples import drawings
from xuncha_platform.web.tables import Choice, Column, Search, Table, table_page

TOKENS = ("ink", "soft", "line", "edge", "paper", "ground", "hover", "accent")


class SampleTable(Table):
    """Organisations, with a verdict and a chart nobody measured."""

    name = "style"
    caption = _("示例")
    columns = (
        Column("name", _("名称"), sort="name"),
        Column("level", _("级别"), sort="level"),
        Column("verdict", _("结论"), value=lambda row: verdict("fail" if row.pk % 2 else "pass")),
        Column("count", _("问题"), value=lambda row: row.pk * 3, sort="pk", number=True),
    )
    filters = (
        Search("q", _("名称"), fields=("name",)),
        Choice("level", _("级别"), choices=Level.choices),
    )


@members_only
def style(request: HttpRequest) -> HttpResponseBase:
    """Every component on one page; administrators only."""
    if not (settings.DEBUG or request.access.may("settings.change")):
        raise PermissionDenied("settings.change")
    done, now = (Step(_("抽取"), "done"), Step(_("监测"), "done")), Step(_("复核"), "now")
    ahead = (Step(_("申辩"), "ahead"), Step(_("定稿"), "ahead"), Step(_("公布"), "ahead"))
    extra = {
        "drawings": drawings(),
        "form": SampleForm(),
        "wrong": SampleForm({"rate": "400", "url": "http://"}, prefix="wrong"),
        "verdicts": ("pass", "warn", "fail", "undetermined", ""),
        "tones": ("red", "amber", "green", "violet", "grey", "blue"),
        "running": [
            Running("2016年第四季度抽查", "#", (*done, now, *ahead), "612 个网站,已复核 340 个")
        ],
    }
    rows = Organisation.objects.scope(request.access)
    return table_page(request, SampleTable, rows, "web/style.html", extra)
