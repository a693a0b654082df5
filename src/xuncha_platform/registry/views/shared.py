"""What the views of the register have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.registry.models import Site
from xuncha_platform.web.forms import Conflict


def site_in_scope(request: HttpRequest, pk: int) -> Site:
    """The site, or 404 for an outsider."""
    rows = Site.objects.scope(request.access).select_related("organisation", "region")
    return get_object_or_404(rows, pk=pk)


def tried(form: BaseForm, act: Callable[[], Any]) -> bool:
    """Whether a service did it; else what is wrong stands at the form."""
    try:
        act()
    except Conflict:
        if hasattr(form, "conflict"):
            form.conflict()
        else:
            form.add_error(None, _("您打开这一页之后,别人保存了修改。请返回核对后再提交。"))
        return False
    except InputError as error:
        form.add_error(None, str(error))
        return False
    return True


def form_page(
    request: HttpRequest,
    form: BaseForm,
    title: str,
    back: str,
    trail: list[tuple[str, str]],
    **more: Any,
) -> HttpResponse:
    """A page with one form. `trail`: (name, address) above it; `back`: where "取消" leads."""
    is_proposal = not request.access.may("registry.change")
    context = {
        "form": form,
        "title": title,
        "back": back,
        "trail": trail,
        "submit": _("提交申请") if is_proposal else _("保存"),
        **more,
    }
    return answer(request, "registry/form.html", context)


def answer(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """A page with a form on it: 422 where what was sent was not accepted."""
    form = context["form"]
    return render(request, template, context, status=422 if form.is_bound and form.errors else 200)


def done(request: HttpRequest, where: Any, said: str = "", *args: Any) -> HttpResponse:
    """Go on to where the result is seen, with a line that says what happened."""
    if said:
        messages.info(request, said)
    return redirect(where, *args)
