"""The list of websites, and the page of one."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from xuncha_platform.lifecycle.models import Procedure, Suspension
from xuncha_platform.people.access import members_only
from xuncha_platform.registry.fields import SITE_FIELDS
from xuncha_platform.registry.models import RequestState, Site
from xuncha_platform.registry.queries.availability import calendar_days
from xuncha_platform.registry.queries.inspected import inspected
from xuncha_platform.registry.queries.shown import differences_of
from xuncha_platform.registry.queries.timeline import timeline
from xuncha_platform.registry.tables import OfficeSiteTable, SiteTable
from xuncha_platform.registry.views.proposing import may_edit
from xuncha_platform.registry.views.shared import site_in_scope
from xuncha_platform.web.charts import calendar, strip
from xuncha_platform.web.figures import day, yes_no
from xuncha_platform.web.tables import table_page


@members_only
def sites(request: HttpRequest) -> HttpResponseBase:
    """Every website in scope."""
    table = OfficeSiteTable if request.access.role == "operator" else SiteTable
    rows = Site.objects.scope(request.access)
    return table_page(request, table, rows, "registry/sites.html", _rights(request))


@members_only
def site(request: HttpRequest, pk: int) -> HttpResponse:
    """One website: the verdict first, then its availability, columns, faults, register, history."""
    entry = site_in_scope(request, pk)
    last = inspected(request.access, entry)
    days = calendar_days(entry)
    context = {
        "site": entry,
        "last": last,
        "columns_strip": strip(last.columns, _("栏目")) if last and last.columns else "",
        "calendar": calendar(days) if days else "",
        "facts": facts_of(entry),
        "addresses": entry.addresses.all(),
        "contacts": entry.contacts.all(),
        "columns": entry.columns.all(),
        "requests": entry.requests.filter(state=RequestState.OPEN).select_related("by"),
        "differences": differences_of(request.access).filter(site=entry, state="open").count(),
        "suspensions": Suspension.objects.filter(site=entry)[:10],
        "moments": timeline(request.access, entry),
        "may_edit": may_edit(request),
        "procedures": Procedure.objects.filter(site=entry)[:10],
        "may_request": request.access.may("lifecycle.request") and not entry.is_ended,
        **_rights(request),
    }
    return render(request, "registry/site.html", context)


def facts_of(entry: Any, names: tuple[str, ...] = SITE_FIELDS) -> list[tuple[str, str, str]]:
    """What is registered: (label, value, address it leads to)."""
    facts = []
    for name in names:
        value = getattr(entry, name)
        label = str(entry._meta.get_field(name).verbose_name)
        if hasattr(entry, f"get_{name}_display"):
            value = getattr(entry, f"get_{name}_display")()
        elif isinstance(value, bool):
            value = yes_no(value)
        elif name == "filed_on":
            value = day(value)
        url = str(value) if name == "url" else ""
        facts.append((label, str(value) if value not in (None, "") else "—", url))
    return facts


def _rights(request: HttpRequest) -> dict[str, Any]:
    access = request.access
    return {
        "may_change": access.may("registry.change"),
        "may_import": access.may("registry.import"),
        "may_propose": access.may("registry.propose"),
        "funnel_url": reverse("registry:funnel"),
    }
