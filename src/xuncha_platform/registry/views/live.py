"""The register held against what is live: the funnel, differences, unregistered hosts, exports."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha_platform.people.access import members_only, needs
from xuncha_platform.registry import services
from xuncha_platform.registry.exporting import WHOLE
from xuncha_platform.registry.forms import DecisionForm
from xuncha_platform.registry.models import HostState, Site, UnregisteredHost
from xuncha_platform.registry.queries.funnel import funnel
from xuncha_platform.registry.queries.inspected import evidence_of
from xuncha_platform.registry.queries.shown import differences_of, require_inspections
from xuncha_platform.registry.tables import DifferenceTable, HostTable
from xuncha_platform.registry.tables.live import field_name
from xuncha_platform.registry.views.shared import answer, done, tried
from xuncha_platform.web.charts import Bar
from xuncha_platform.web.charts import funnel as drawn
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.export import export


@members_only
def funnel_page(request: HttpRequest) -> HttpResponse:
    """Filed → running → reachable → inspected, each number leading to its sites."""
    require_inspections(request.access)
    sites = reverse("registry:sites")
    stages = funnel(request.access)
    bars = [Bar(str(s.name), s.count, url=f"{sites}?stage={s.code}") for s in stages]
    lost = [(s.lost_name, s.lost, f"{sites}?stage=-{s.code}") for s in stages if s.lost_name]
    open_differences = differences_of(request.access).filter(state="open").count()
    open_hosts = UnregisteredHost.objects.scope(request.access).filter(state="open").count()
    context = {
        "drawing": drawn(bars, _("从登记到检查")),
        "lost": lost,
        "open_differences": open_differences,
        "open_hosts": open_hosts,
        "whole": [(what, label) for what, (_t, _r, label) in WHOLE.items()],
    }
    return render(request, "registry/funnel.html", context)


@members_only
def differences(request: HttpRequest) -> HttpResponseBase:
    """Where live sites say something else than the register."""
    rows = differences_of(request.access).select_related("site")
    empty = rows.filter(state="open", registered="").exclude(field="host").count()
    extra = {"empty": empty if request.access.may("registry.change") else 0}
    return table_page(request, DifferenceTable, rows, "registry/differences.html", extra)


@needs("registry.change")
@require_POST
@once
def fill(request: HttpRequest) -> HttpResponse:
    """Take over everything that sites show and the register lacks."""
    filled = services.fill_empty(request.access)
    said = _("按网站所见补上登记 %(n)d 项。") % {"n": filled}
    return done(request, "registry:differences", said)


@members_only
@once
def difference(request: HttpRequest, pk: int) -> HttpResponse:
    """One difference: take over, or keep with a reason."""
    rows = differences_of(request.access).select_related("site")
    one = get_object_or_404(rows, pk=pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        take = request.POST.get("act") == "take"
        reason = form.cleaned_data["reason"]
        if tried(form, lambda: services.settle_difference(request.access, one, take, reason)):
            return done(request, "registry:differences")
    context = {
        "one": one,
        "form": form,
        "field": field_name(one),
        "evidence": evidence_of(request.access, one),
        "may_settle": one.state == "open" and request.access.may("registry.change"),
    }
    return answer(request, "registry/difference.html", context)


@members_only
def hosts(request: HttpRequest) -> HttpResponseBase:
    """Government hosts that registered sites link to and nobody registered."""
    rows = UnregisteredHost.objects.scope(request.access)
    return table_page(request, HostTable, rows, "registry/hosts.html")


@members_only
@once
def host(request: HttpRequest, pk: int) -> HttpResponse:
    """One host: register it, or say why it is not ours."""
    one = get_object_or_404(UnregisteredHost.objects.scope(request.access), pk=pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        act = request.POST.get("act", "")
        if act not in (HostState.NOT_OURS, HostState.REGISTERED):
            raise Http404
        reason = form.cleaned_data["reason"]
        if tried(form, lambda: services.settle_host(request.access, one, act, reason)):
            return done(request, "registry:hosts")
    sites = Site.objects.scope(request.access).filter(pk__in=one.linking_sites)
    context = {
        "one": one,
        "form": form,
        "sites": sites.order_by("name"),
        "may_settle": one.state == HostState.OPEN and request.access.may("registry.change"),
    }
    return answer(request, "registry/host.html", context)


@members_only
def whole(request: HttpRequest, what: str, kind: str) -> HttpResponseBase:
    """All of it as a file that can be imported again."""
    if what not in WHOLE or kind not in ("xlsx", "csv"):
        raise Http404
    table, rows, _label = WHOLE[what]
    return export(request, table(request.access, Address.of(request), rows(request.access)), kind)
