"""Set up the second factor, get new recovery codes, do without it again."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from xuncha_platform.people import lockout
from xuncha_platform.people.access import person
from xuncha_platform.people.duties import two_factor_roles
from xuncha_platform.people.forms import CodeForm, FirstCodeForm
from xuncha_platform.people.queries import open_memberships
from xuncha_platform.people.services import twofactor


@never_cache
@login_required
def set_up(request: HttpRequest) -> HttpResponse:
    """Show the picture for the app and ask for a first code."""
    if twofactor.in_force(person(request)):
        return _page(request, CodeForm())
    factor = twofactor.start(person(request))
    form = FirstCodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        codes = twofactor.confirm(request.access, form.cleaned_data["code"])
        if codes is not None:
            return render(request, "people/recovery_codes.html", {"codes": codes})
        form.add_error("code", _("验证码不对。请确认手机的时间是准的,再输入新的一组。"))
    context = {
        "form": form,
        "picture": twofactor.picture(factor),
        "secret": twofactor.secret_text(factor),
        "required": _bound(request),
    }
    return render(request, "people/two_factor_set_up.html", context)


@never_cache
@login_required
@require_POST
def renew(request: HttpRequest) -> HttpResponse:
    """New recovery codes, against a code."""
    form = CodeForm(request.POST)
    if _proved(request, form):
        codes = twofactor.new_recovery_codes(request.access)
        return render(request, "people/recovery_codes.html", {"codes": codes})
    return _page(request, form)


@login_required
@require_POST
def switch_off(request: HttpRequest) -> HttpResponse:
    """Do without it again, against a code."""
    if _bound(request):
        raise PermissionDenied("required of the person's role")
    form = CodeForm(request.POST)
    if _proved(request, form):
        twofactor.switch_off(request.access)
        return redirect("people:account")
    return _page(request, form)


def _page(request: HttpRequest, form: CodeForm) -> HttpResponse:
    left = twofactor.codes_left(person(request))
    context = {"form": form, "required": _bound(request), "left": left}
    return render(request, "people/two_factor.html", context)


def _proved(request: HttpRequest, form: CodeForm) -> bool:
    """Whether the code is right. A stolen session cannot try one after another."""
    if not twofactor.in_force(person(request)) or not form.is_valid():
        return False
    username, address = person(request).username, request.access.address
    if lockout.locked_until(username, address):
        form.add_error("code", _("输错次数太多,请过 15 分钟再试。"))
        return False
    if twofactor.verify(person(request), form.cleaned_data["code"]):
        lockout.cleared(username)
        return True
    lockout.failed(username, address)
    form.add_error("code", _("验证码不对。"))
    return False


def _bound(request: HttpRequest) -> bool:
    """Whether one of the person's roles may not do without."""
    return open_memberships(person(request)).filter(role__in=two_factor_roles()).exists()
