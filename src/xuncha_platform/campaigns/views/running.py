"""A pass is begun, paused, ended, repeated, made void; the reply is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha.errors import InputError
from xuncha_platform.campaigns.forms.again import AgainForm
from xuncha_platform.campaigns.forms.reason import ReasonForm
from xuncha_platform.campaigns.forms.reply import ReplyForm
from xuncha_platform.campaigns.forms.starting import StartForm
from xuncha_platform.campaigns.models import Campaign, Pass
from xuncha_platform.campaigns.services import running, stages
from xuncha_platform.campaigns.views.shared import campaign_or_404, do
from xuncha_platform.people.access import needs
from xuncha_platform.web.forms import once


@needs("campaigns.run")
@once
def start(request: HttpRequest, pk: int) -> HttpResponse:
    """The settings of the first pass, and its beginning."""
    campaign = campaign_or_404(request, pk)
    form = StartForm(campaign, request.POST or None, request.FILES or None)
    return _page(
        request,
        campaign,
        form,
        lambda: running.start(request.access, campaign, form.values(), form.samples),
        heading=_("开始监测"),
        submit=_("开始监测"),
    )


@needs("campaigns.run")
@once
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Some sites, or all, once more."""
    campaign = campaign_or_404(request, pk)
    form = AgainForm(campaign, request.GET.getlist("site"), request.POST or None)
    return _page(
        request,
        campaign,
        form,
        lambda: running.again(
            request.access,
            campaign,
            form.rows(),
            form.cleaned_data["kind"],
            form.cleaned_data["reason"],
        ),
        heading=_("重新监测"),
        submit=_("开始"),
    )


@needs("campaigns.run")
@once
def cancel(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """End a pass early, with the reason."""
    campaign = campaign_or_404(request, pk)
    run = get_object_or_404(Pass, campaign=campaign, number=number)
    form = ReasonForm(request.POST or None)
    return _page(
        request,
        campaign,
        form,
        lambda: running.cancel(request.access, run, form.cleaned_data["reason"]),
        heading=_("取消监测"),
        submit=_("取消监测"),
        about=_("已得到的结果保留;没有查到的网站保留此前的结果,没有结果的列为无法核实。"),
        tone="danger",
    )


@needs("campaigns.change")
@once
def reply(request: HttpRequest, pk: int) -> HttpResponse:
    """Open the reply, or move its window."""
    campaign = campaign_or_404(request, pk)
    form = ReplyForm(campaign, request.POST or None)
    return _page(
        request,
        campaign,
        form,
        lambda: stages.open_reply(
            request.access, campaign, form.cleaned_data["start"], form.cleaned_data["until"]
        ),
        heading=_("申辩"),
        submit=_("保存"),
        about=_("从起始日期起,主办单位看到自己网站的问题,可以在截止日期前申辩。"),
    )


@needs("campaigns.run")
@require_POST
@once
def turn(request: HttpRequest, pk: int, number: int, action: str) -> HttpResponse:
    """Pause, resume, or void a pass."""
    campaign = campaign_or_404(request, pk)
    run = get_object_or_404(Pass, campaign=campaign, number=number)
    reason, access = request.POST.get("reason", ""), request.access
    actions: dict[str, tuple[Callable[[], Any], str]] = {
        "pause": (
            lambda: running.pause(access, run),
            _("已暂停。正在检查的网站会保留已抓取的内容。"),
        ),
        "resume": (lambda: running.resume(access, run), _("继续监测。")),
        "void": (lambda: running.void(access, run, reason), _("已作废。此前的结果重新生效。")),
    }
    if action not in actions:
        raise Http404
    change, said = actions[action]
    return do(request, change, said, "campaigns:detail", pk)


def _page(
    request: HttpRequest,
    campaign: Campaign,
    form: forms.Form,
    change: Callable[[], Any],
    **words: str,
) -> HttpResponse:
    """One form that makes one change and leads back to the campaign."""
    if request.method == "POST" and form.is_valid():
        try:
            change()
        except InputError as error:
            form.add_error(None, str(error))
        else:
            return redirect("campaigns:detail", campaign.pk)
    return render(request, "campaigns/form.html", {"campaign": campaign, "form": form, **words})
