"""One's own account: details, password, roles, sessions."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from xuncha_platform.people import oidc
from xuncha_platform.people.access import person
from xuncha_platform.people.forms import ChangePasswordForm, DetailsForm
from xuncha_platform.people.middleware import ACTING_AS
from xuncha_platform.people.models import ApiToken
from xuncha_platform.people.queries import open_memberships
from xuncha_platform.people.services import accounts, sessions, twofactor


@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Everything about one's own account on one page."""
    form = DetailsForm(request.POST or None, instance=person(request))
    if request.method == "POST" and form.is_valid():
        # The form has written into its copy; the service compares with what is stored.
        person(request).refresh_from_db()
        accounts.change_details(request.access, form.cleaned_data)
        messages.info(request, _("已保存。"))
        return redirect("people:account")
    context = {
        "form": form,
        "memberships": open_memberships(person(request)),
        "sessions": sessions.listed(person(request)),
        "this_session": request.session.session_key,
        "oidc": oidc.is_set_up(),
        "two_factor": twofactor.in_force(person(request)),
        "tokens": ApiToken.objects.filter(membership__user=person(request)).select_related(
            "membership__organisation"
        ),
    }
    return render(request, "people/account.html", context)


@login_required
@sensitive_post_parameters()
def password(request: HttpRequest) -> HttpResponse:
    """Change one's password; every other session ends."""
    form = ChangePasswordForm(request.POST or None, user=person(request))
    if request.method == "POST" and form.is_valid():
        user = person(request)
        accounts.set_password(request.access, user, form.cleaned_data["password"])
        login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        messages.info(request, _("密码已更换,其他设备上的登录已结束。"))
        return redirect("people:account")
    return render(request, "people/password.html", {"form": form})


@login_required
def act_as(request: HttpRequest) -> HttpResponse:
    """Act in another of one's roles."""
    if request.method != "POST":
        mine = {"memberships": open_memberships(person(request))}
        return render(request, "people/act_as.html", mine)
    chosen = request.POST.get("membership", "")
    if not chosen.isdecimal() or len(chosen) > 18:
        raise Http404
    membership = get_object_or_404(open_memberships(person(request)), pk=int(chosen))
    request.session[ACTING_AS] = membership.pk
    return redirect("web:home")


@login_required
@require_POST
def end_session(request: HttpRequest, pk: int) -> HttpResponse:
    """End one of one's own sessions."""
    sign_in = get_object_or_404(person(request).sign_ins, pk=pk)
    if sign_in.session_key == request.session.session_key:
        logout(request)
        return redirect("people:sign-in")
    sessions.end(request.access, sign_in)
    return redirect("people:account")
