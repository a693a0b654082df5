"""Exemptions: proposed at a site, approved by another person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render

from xuncha_platform.findings.forms import ExemptionForm
from xuncha_platform.findings.models import Exemption
from xuncha_platform.findings.services import exemptions as services
from xuncha_platform.findings.tables import ExemptionTable, check_name, exemption_state
from xuncha_platform.people.access import members_only
from xuncha_platform.registry.models import Site
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page

_ACTIONS: Mapping[str, Callable[..., Exemption]] = {
    "approve": services.approve,
    "refuse": services.refuse,
    "withdraw": services.withdraw,
}


@members_only
def listing(request: HttpRequest) -> HttpResponseBase:
    """All exemptions in scope."""
    rows = Exemption.objects.scope(request.access).select_related("site")
    return table_page(request, ExemptionTable, rows, "findings/exemptions.html")


@members_only
@once
def propose(request: HttpRequest, pk: int) -> HttpResponse:
    """Propose one for a site."""
    site = get_object_or_404(Site.objects.scope(request.access), pk=pk)
    if not (
        request.access.may("findings.propose_exemption") or request.access.may("findings.review")
    ):
        raise PermissionDenied("findings.propose_exemption")
    form = ExemptionForm(request.POST or None, initial=request.GET.dict())
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            made = services.propose(
                request.access,
                site,
                data["check_name"],
                data["reason"],
                data["until"],
                url=data["url"],
            )
            return redirect("findings:exemption", made.pk)
        except ValidationError as error:
            form.add_error(None, error)
    return render(request, "findings/exemption_form.html", {"form": form, "site": site})


@members_only
@once
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """One exemption; those who may approve, refuse or end it here."""
    rows = Exemption.objects.scope(request.access).select_related(
        "site", "proposed_by", "approved_by"
    )
    exemption: Any = get_object_or_404(rows, pk=pk)
    if request.method == "POST":
        _act(request, exemption)
        return redirect("findings:exemption", pk)
    decides = request.access.may("findings.approve_exemption")
    waits = not (exemption.approved_at or exemption.refused_reason or exemption.withdrawn)
    context = {
        "exemption": exemption,
        "state": exemption_state(exemption),
        "check": check_name(exemption),
        "may_decide": decides and waits and exemption.proposed_by != request.user,
        "may_withdraw": decides and exemption.approved_at and not exemption.withdrawn,
    }
    return render(request, "findings/exemption.html", context)


def _act(request: HttpRequest, exemption: Exemption) -> None:
    act = _ACTIONS.get(request.POST.get("act", ""))
    if act is None:
        return
    request.access.require("findings.approve_exemption")
    more = () if act is services.approve else (request.POST.get("reason", ""),)
    attempt(request, act, exemption, *more)
