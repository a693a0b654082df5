"""Suspensions: the list, a request, a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.forms import NoticeForm, SuspensionForm
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.lifecycle.tables import SuspensionTable
from xuncha_platform.people.access import Access, members_only, needs, person
from xuncha_platform.registry.forms import DecisionForm
from xuncha_platform.registry.views.shared import answer, done, form_page, tried
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page

_ACTS: Mapping[str, Callable[[Access, Suspension, str], object]] = {
    "approve": services.approve,
    "refuse": services.refuse,
    "withdraw": services.withdraw,
}


@members_only
def suspensions(request: HttpRequest) -> HttpResponseBase:
    """Every suspension and maintenance window in scope."""
    rows = Suspension.objects.scope(request.access).select_related("site")
    extra = {"may_request": request.access.may("lifecycle.request")}
    return table_page(request, SuspensionTable, rows, "lifecycle/list.html", extra)


@needs("lifecycle.request")
@once
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for one."""
    site = request.GET.get("site", "")
    begin = {"site": int(site)} if site.isdecimal() and len(site) < 18 else {}
    form = SuspensionForm(request.POST or None, access=request.access, initial=begin)
    made: list[Suspension] = []

    def act() -> None:
        said = form.cleaned_data
        made.append(
            services.request_suspension(
                request.access,
                said["site"],
                said["starts_at"],
                said["ends_at"],
                said["reason"],
                maintenance=said["kind"] == "maintenance",
                forced=said["kind"] == "forced",
            )
        )

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, made[0], _("已提交,等另一位有审批权的人批准。"))
    back = reverse("lifecycle:list")
    title = _("申请临时下线或维护")
    return form_page(request, form, title, back, [(_("开办关停"), back)], submit=_("提交申请"))


@members_only
@once
def suspension(request: HttpRequest, pk: int) -> HttpResponse:
    """One request, with what the guideline says against it; decide or take back."""
    rows = Suspension.objects.scope(request.access).select_related(
        "site", "requested_by", "approved_by"
    )
    one = get_object_or_404(rows, pk=pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        act = _ACTS.get(request.POST.get("act", ""))
        reason = form.cleaned_data["reason"]
        if act and tried(form, lambda: act(request.access, one, reason)):
            return done(request, "lifecycle:suspension", "", pk)
    is_waiting = one.state == "waiting"
    context = {
        "one": one,
        "form": form,
        "doubts": services.told_about(one),
        "may_approve": is_waiting
        and request.access.may("lifecycle.approve")
        and one.requested_by_id != person(request).pk,
        "may_note": one.state == "approved"
        and not one.maintenance
        and request.access.may("lifecycle.request"),
        "may_withdraw": one.state in ("waiting", "approved")
        and request.access.may("lifecycle.request"),
    }
    return answer(request, "lifecycle/suspension.html", context)


@needs("lifecycle.request")
@once
def notices(request: HttpRequest, pk: int) -> HttpResponse:
    """Where an approved suspension was announced."""
    rows = Suspension.objects.scope(request.access).select_related("site")
    one = get_object_or_404(rows, pk=pk)
    form = NoticeForm(request.POST or None, suspension=one)

    def act() -> None:
        services.note_notices(request.access, one, **form.cleaned_data)

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, one)
    trail = [(_("开办关停"), reverse("lifecycle:list")), (str(one.site), one.get_absolute_url())]
    about = _("临时下线要同时在本网站和本级政府门户网站发布公告。")
    more = {"about": about, "submit": _("保存")}
    return form_page(request, form, _("登记公告"), one.get_absolute_url(), trail, **more)
