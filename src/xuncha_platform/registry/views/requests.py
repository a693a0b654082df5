"""Change requests: the list, and one with what it would change."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import pgettext_lazy

from xuncha_platform.audit.sentences import Change
from xuncha_platform.people.access import Access, members_only, person
from xuncha_platform.registry import services
from xuncha_platform.registry.fields import label_of
from xuncha_platform.registry.forms import DecisionForm
from xuncha_platform.registry.models import ChangeRequest, MediaAccount, RequestState
from xuncha_platform.registry.queries.timeline import shown
from xuncha_platform.registry.services.parts import PARTS
from xuncha_platform.registry.tables import RequestTable
from xuncha_platform.registry.views.shared import answer, done, tried
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page

_ABOUT = ("site", "account", "organisation", "by")
_ACTS: Mapping[str, Callable[[Access, ChangeRequest, str], object]] = {
    "approve": services.approve,
    "refuse": services.refuse,
    "withdraw": lambda access, request, _reason: services.withdraw(access, request),
}


@members_only
def requests(request: HttpRequest) -> HttpResponseBase:
    """Every change request in scope."""
    rows = ChangeRequest.objects.scope(request.access).select_related(*_ABOUT)
    return table_page(request, RequestTable, rows, "registry/requests.html")


@members_only
@once
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """One request; a registrar decides, its own office may take it back."""
    rows = ChangeRequest.objects.scope(request.access).select_related(*_ABOUT, "decided_by")
    asked = get_object_or_404(rows, pk=pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        act = _ACTS.get(request.POST.get("act", ""))
        reason = form.cleaned_data["reason"]
        if act and tried(form, lambda: act(request.access, asked, reason)):
            return done(request, "registry:request", "", pk)
    is_open = asked.state == RequestState.OPEN
    context = {
        "asked": asked,
        "changes": _changes(asked),
        "form": form,
        "may_approve": is_open
        and request.access.may("registry.approve")
        and asked.by_id != person(request).pk,
        "may_withdraw": is_open and request.access.may("registry.propose"),
        "title": pgettext_lazy("one", "变更申请"),
    }
    return answer(request, "registry/request.html", context)


def _changes(asked: ChangeRequest) -> list[Change]:
    model = PARTS.get(asked.part) or type(asked.entry or MediaAccount())
    return [
        Change(
            label_of(model, name),
            shown(model, name, asked.before.get(name)),
            shown(model, name, value),
        )
        for name, value in asked.values.items()
    ]
