"""Openings and closings: the list, filing, one with its reviews and steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.forms import ClosingForm, OpeningForm, ReviewForm, StepForm
from xuncha_platform.lifecycle.models import Procedure, Review
from xuncha_platform.lifecycle.queries import (
    against,
    may_review,
    may_withdraw,
    review_due,
    steps_of,
)
from xuncha_platform.lifecycle.rules.chain import approves_itself
from xuncha_platform.lifecycle.rules.steps import step_rule
from xuncha_platform.lifecycle.services.steps import Said
from xuncha_platform.lifecycle.tables import ProcedureTable
from xuncha_platform.people.access import members_only, needs, person
from xuncha_platform.registry.views.shared import (
    answer,
    done,
    form_page,
    site_in_scope,
    tried,
)
from xuncha_platform.watch.announced import held
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page


@members_only
def procedures(request: HttpRequest) -> HttpResponseBase:
    """Every opening and closing in scope."""
    rows = Procedure.objects.scope(request.access).select_related("organisation")
    rows = rows.prefetch_related("reviews__organisation", "steps")
    extra = {"may_request": request.access.may("lifecycle.request")}
    return table_page(request, ProcedureTable, rows, "lifecycle/procedures.html", extra)


@needs("lifecycle.request")
@once
def open_site(request: HttpRequest) -> HttpResponse:
    """File an opening."""
    form = OpeningForm(request.POST or None, access=request.access)
    about = _("批准之后才登记为筹建;拿到标识码、通过安全检测之后才能上线。")
    return _filed(
        request,
        form,
        _("申请开办网站"),
        about,
        lambda said: services.request_opening(request.access, said.pop("organisation"), **said),
    )


@needs("lifecycle.request")
@once
def close_site(request: HttpRequest, pk: int) -> HttpResponse:
    """File the closing of a site."""
    site = site_in_scope(request, pk)
    form = ClosingForm(request.POST or None)
    about = _("%(site)s。批准之后先在首页悬挂公告、迁移内容,再停止访问;登记和历次结果都保留。") % {
        "site": site
    }
    title = _("申请永久下线")
    return _filed(
        request,
        form,
        title,
        about,
        lambda said: services.request_closing(request.access, site, **said),
    )


@members_only
@once
def procedure(request: HttpRequest, pk: int) -> HttpResponse:
    """One procedure: who agreed when, what is done, what is missing for the next step."""
    one = _in_scope(request, pk)
    due = review_due(one)
    asks = due is not None and _is_last(due) and not approves_itself(due.organisation)
    form = ReviewForm(request.POST or None, asks_document=asks, about=_about(request, one, due))
    if request.method == "POST" and form.is_valid():
        what, code = request.POST.get("act", ""), request.POST.get("step", "")
        if tried(form, lambda: _act(request, one, what, code, form.cleaned_data)):
            return done(request, one)
        one = _in_scope(request, pk)
        due = review_due(one)
    return answer(request, "lifecycle/procedure.html", _context(request, one, due, form))


@needs("lifecycle.request")
@once
def step(request: HttpRequest, pk: int, code: str) -> HttpResponse:
    """Report a step, or report it anew."""
    one = _in_scope(request, pk)
    try:
        rule = step_rule(one.kind, code)
    except KeyError as error:
        raise Http404 from error
    stored = one.steps.filter(code=code).first()
    form = StepForm(request.POST or None, rule=rule, step=stored, begin=_begin(one, code))

    def act() -> None:
        services.report_step(request.access, one, code, Said(**form.cleaned_data))

    if request.method == "POST" and form.is_valid() and tried(form, act):
        told = "" if request.access.may("registry.change") else _("已填报,等登记员核对。")
        return done(request, one, told)
    trail = [_list(), (str(one), one.get_absolute_url())]
    back = one.get_absolute_url()
    return form_page(request, form, str(rule.name), back, trail, submit=_("保存"))


def _filed(
    request: HttpRequest,
    form: Any,
    title: str,
    about: str,
    file: Callable[[dict[str, Any]], Procedure],
) -> HttpResponse:
    made: list[Procedure] = []
    if request.method == "POST" and form.is_valid():
        said = dict(form.cleaned_data)
        if tried(form, lambda: made.append(file(said))):
            return done(request, made[0], _("已提交,逐级审核。"))
    back = reverse("lifecycle:procedures")
    return form_page(request, form, title, back, [_list()], about=about, submit=_("提交申请"))


def _act(request: HttpRequest, one: Procedure, what: str, code: str, said: dict[str, str]) -> None:
    opinion = said["opinion"]
    if what in ("agree", "refuse"):
        agrees = what == "agree"
        services.decide(request.access, one, agrees, opinion, said.get("document", ""))
    elif what == "give_up":
        services.give_up(request.access, one, opinion)
    elif what == "confirm":
        services.confirm_step(request.access, one, code)


def _about(request: HttpRequest, one: Procedure, due: Review | None) -> str:
    """What the reason is asked for: a review, taking back, or ending what was approved."""
    if one.state == "approved":
        return _("原因")
    mine = one.requested_by_id == person(request).pk
    reviews = due is not None and may_review(request.access, due) and not mine
    return _("审核意见") if reviews else _("撤回的理由")


def _context(
    request: HttpRequest, one: Procedure, due: Review | None, form: ReviewForm
) -> dict[str, Any]:
    access = request.access
    mine = one.requested_by_id == person(request).pk
    approved = one.state == "approved"
    return {
        "one": one,
        "form": form,
        "due": due,
        # Who agreed had to answer them.
        "doubts": against(one) if one.state == "reviewing" else [],
        "reviews": one.reviews.select_related("organisation", "by"),
        "steps": steps_of(one, confirms=access.may("registry.change"))
        if approved or one.state == "done"
        else [],
        "announced": held(one, timezone.localdate()) if one.kind == "closing" else [],
        "may_decide": due is not None and may_review(access, due) and not mine,
        "may_report": approved and access.may("lifecycle.request"),
        "may_confirm": approved and access.may("registry.change"),
        "may_give_up": one.is_open
        and (access.may("lifecycle.approve") if approved else may_withdraw(access, one)),
    }


def _begin(one: Procedure, code: str) -> str:
    """What is known of a step before it is reported."""
    if (one.kind, code) == ("opening", "domain"):
        return one.url
    return one.target_url if code == "moved" else ""


def _is_last(review: Review) -> bool:
    return not review.procedure.reviews.filter(position__gt=review.position).exists()


def _in_scope(request: HttpRequest, pk: int) -> Procedure:
    rows = Procedure.objects.scope(request.access).select_related(
        "organisation", "site", "requested_by"
    )
    return get_object_or_404(rows, pk=pk)


def _list() -> tuple[str, str]:
    return (_("开办与永久下线"), reverse("lifecycle:procedures"))
