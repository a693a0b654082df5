"""Add, change, move, merge, end an organisation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import BaseForm, Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from xuncha_platform.orgs import services
from xuncha_platform.orgs.forms import EndForm, MergeForm, MoveForm, OrganisationForm, ReasonForm
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import needs
from xuncha_platform.web.forms import Conflict, once


def _found(request: HttpRequest, pk: int) -> Organisation:
    return get_object_or_404(Organisation.objects.scope(request.access), pk=pk)


def _values(form: BaseForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in form.cleaned_data}


@needs("orgs.change")
@once
def add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add an organisation below this one."""
    parent = _found(request, pk)
    form = OrganisationForm(request.POST or None)
    del form.fields["reason"]
    if request.method == "POST" and form.is_valid():
        try:
            made = services.create(request.access, parent, _values(form))
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("orgs:organisation", pk=made.pk)
    title = _("在%(name)s之下新增机构") % {"name": parent}
    return _page(request, form, title, _("新增机构"), parent)


@needs("orgs.change")
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Change an organisation's own data."""
    organisation = _found(request, pk)
    form = OrganisationForm(request.POST or None, instance=organisation)
    if request.method == "POST" and form.is_valid():
        values = _values(form)
        version, reason = values.pop("version") or 0, values.pop("reason")
        try:
            services.change(request.access, organisation, values, version, reason)
        except Conflict:
            form.conflict()
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("orgs:organisation", pk=pk)
    title = _("修改%(name)s") % {"name": _found(request, pk)}
    return _page(request, form, title, _("保存"), organisation)


@needs("orgs.change")
@once
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Put it below another parent."""
    organisation = _found(request, pk)
    form = MoveForm(request.POST or None, access=request.access, moved=organisation)
    title = _("调整%(name)s的上级") % {"name": organisation}
    help_text = _("下级机构、网站、人员随之移动;本机构能看到的范围随之改变。")
    return _do(request, form, title, _("调整上级"), organisation, services.move, help_text)


@needs("orgs.change")
@once
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    """Merge it into another one."""
    organisation = _found(request, pk)
    form = MergeForm(request.POST or None, access=request.access, moved=organisation)
    title = _("合并%(name)s") % {"name": organisation}
    help_text = _(
        "网站、新媒体账号、下级机构和人员角色转到并入的机构;被合并的机构标为撤销,"
        "列在并入机构之下,以前的检查、通报和操作记录仍可查看。"
    )
    return _do(request, form, title, _("合并机构"), organisation, services.merge, help_text)


@needs("orgs.change")
@once
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End it."""
    organisation = _found(request, pk)
    form = EndForm(request.POST or None)
    title = _("撤销%(name)s") % {"name": organisation}
    help_text = _("撤销后不再列入统计,记录仍保留;人员在该机构的角色同时终止。")
    return _do(request, form, title, _("撤销机构"), organisation, services.end, help_text)


@needs("orgs.change")
@once
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the ending back."""
    organisation = _found(request, pk)
    title = _("恢复%(name)s") % {"name": organisation}
    form = ReasonForm(request.POST or None)
    return _do(request, form, title, _("恢复机构"), organisation, services.restore)


def _do(
    request: HttpRequest,
    form: Form,
    title: str,
    verb: str,
    organisation: Organisation,
    service: Callable[..., Any],
    help_text: str = "",
) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        try:
            service(request.access, organisation, **_values(form))
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.info(request, _("已办理,并记入操作记录。"))
            return redirect("orgs:organisation", pk=organisation.pk)
    return _page(request, form, title, verb, organisation, help_text)


def _page(
    request: HttpRequest,
    form: BaseForm,
    title: str,
    verb: str,
    organisation: Organisation,
    help_text: str = "",
) -> HttpResponse:
    """`verb`: what the button says, which is what happens."""
    context = {
        "form": form,
        "title": title,
        "verb": verb,
        "organisation": organisation,
        "help_text": help_text,
    }
    return render(request, "orgs/form.html", context)
