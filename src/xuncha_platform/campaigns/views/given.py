"""What an office gives to a campaign besides its sites: brought, looked at, used, given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from xuncha.errors import InputError
from xuncha_platform.api.files import sent
from xuncha_platform.campaigns.forms.given import GivenForm
from xuncha_platform.campaigns.models import Campaign, GivenKind, GivenList
from xuncha_platform.campaigns.queries.given import asked_of, materials_of
from xuncha_platform.campaigns.rules.crawling import checked
from xuncha_platform.campaigns.rules.given import EARLIER, first_rows
from xuncha_platform.campaigns.rules.given_templates import template_file
from xuncha_platform.campaigns.services import given as services
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.campaigns.views.shared import campaign_or_404, do
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.downloads import plain_name
from xuncha_platform.web.forms import once
from xuncha_platform.web.streaming import StoredFile

# Rows of a list that are looked at before it is used.
_SHOWN = 20
# As the table's header reads.
_HEADERS = {
    GivenKind.REPOSTS.value: (
        gettext_lazy("标题"),
        gettext_lazy("发布时间"),
        gettext_lazy("原文网址"),
    ),
    GivenKind.ADDRESSES.value: (
        gettext_lazy("起始地址"),
        gettext_lazy("结束地址"),
        gettext_lazy("国家"),
        gettext_lazy("地区"),
    ),
}


@members_only
def materials(request: HttpRequest, pk: int) -> HttpResponse:
    """The three materials of a campaign: what there is, which clause takes it."""
    campaign = campaign_or_404(request, pk)
    context = {
        "campaign": campaign,
        "materials": materials_of(campaign),
        "earlier": asked_of(campaign).get(EARLIER),
        "served": campaign.sites.filter(current__earlier__isnull=False).count(),
        "takes_earlier": checked(campaign.settings)[EARLIER],
        "passes": campaign.passes.prefetch_related("given").order_by("-number"),
        "may_change": request.access.may("campaigns.change") and campaign.stage not in SEALED,
    }
    return render(request, "campaigns/given.html", context)


@needs("campaigns.change")
@once
def new(request: HttpRequest, pk: int) -> HttpResponse:
    """Bring a list; what is in it is shown next."""
    campaign = campaign_or_404(request, pk)
    form = GivenForm(
        request.POST or None, request.FILES or None, initial={"kind": request.GET.get("kind")}
    )
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            made = services.upload(request.access, campaign, said["kind"], said["file"])
        except InputError as error:
            form.add_error("file", ValidationError(str(error).splitlines()))
        except ValidationError as error:
            form.add_error("file", error)
        else:
            return redirect("campaigns:given-list", campaign.pk, made.pk)
    status = 422 if form.is_bound and form.errors else 200
    context = {"campaign": campaign, "form": form, "kinds": GivenKind.choices}
    return render(request, "campaigns/given_new.html", context, status=status)


@members_only
def one(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One list: its first rows, and what may be done with it."""
    campaign, given = _found(request, pk, number)
    context = {
        "campaign": campaign,
        "given": given,
        "headers": _HEADERS[given.kind],
        "rows": first_rows(given.content, _SHOWN),
        "passes": given.passes.order_by("number"),
        "rule": asked_of(campaign).get(given.kind),
        "may_change": request.access.may("campaigns.change") and campaign.stage not in SEALED,
    }
    return render(request, "campaigns/given_one.html", context)


@needs("campaigns.change")
@require_POST
@once
def turn(request: HttpRequest, pk: int, number: int, action: str) -> HttpResponse:
    """Use a list, stop using it, or give it up."""
    campaign, given = _found(request, pk, number)
    actions: dict[str, tuple[Callable[..., Any], str]] = {
        "use": (services.use, _("从下一次监测起使用。")),
        "end": (services.end, _("已停用。用过它的监测不受影响。")),
        "drop": (services.drop, _("已放弃。")),
    }
    if action not in actions:
        raise Http404
    change, said = actions[action]
    return do(request, lambda: change(request.access, given), said, "campaigns:given", campaign.pk)


@members_only
def file(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The list as it is kept."""
    campaign, given = _found(request, pk, number)
    content = given.content.encode("utf-8-sig")
    name = plain_name(campaign, f"{given.get_kind_display()}{given.number}", kind="csv")
    return sent(content, name, "text/csv; charset=utf-8")


@members_only
def template(request: HttpRequest, name: str) -> HttpResponseBase:  # noqa: ARG001
    """An empty list to fill in: reposts.xlsx, addresses.csv …"""
    kind, _dot, ending = name.partition(".")
    if kind not in GivenKind.values or ending not in ("xlsx", "csv"):
        raise Http404
    content, title = template_file(kind, ending)
    return StoredFile(content, as_attachment=True, filename=title)


def _found(request: HttpRequest, pk: int, number: int) -> tuple[Campaign, GivenList]:
    campaign = campaign_or_404(request, pk)
    return campaign, get_object_or_404(campaign.given.select_related("by"), pk=number)
