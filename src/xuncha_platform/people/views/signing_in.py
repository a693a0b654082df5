"""Sign in: name and password, then the second factor where there is one."""

from __future__ import annotations

from time import time
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import authenticate, login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from xuncha_platform.people import lockout, oidc
from xuncha_platform.people.forms import CodeForm, SignInForm
from xuncha_platform.people.models import User
from xuncha_platform.people.services import twofactor

# Who has given the right password and not yet the code; for ten minutes.
_PENDING = "pending_sign_in"
_PENDING_SECONDS = 600
_BACKEND = "django.contrib.auth.backends.ModelBackend"


@never_cache
@sensitive_post_parameters("password")
def sign_in(request: HttpRequest) -> HttpResponse:
    """The first page: who are you."""
    if request.user.is_authenticated:
        return redirect(wanted(request))
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = _checked(request, form)
        if user is not None:
            return enter(request, user, wanted(request))
    context = {"form": form, "next": request.POST.get("next") or request.GET.get("next", "")}
    return render(request, "people/sign_in.html", {**context, "oidc": oidc.is_set_up()})


@never_cache
def code(request: HttpRequest) -> HttpResponse:
    """The second page: the code of the app."""
    pending = _pending(request)
    if pending is None:
        return redirect("people:sign-in")
    user, to = pending
    if not twofactor.in_force(user):
        # An administrator has taken it off meanwhile.
        request.session.pop(_PENDING)
        return redirect(f"{reverse('people:sign-in')}?{urlencode({'next': to})}")
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _locked(request, user.username, form):
            pass  # The form says until when.
        elif twofactor.verify(user, form.cleaned_data["code"]):
            return _admit(request, user, to)
        else:
            left = lockout.failed(user.username, _address(request))
            if left or not _locked(request, user.username, form):
                form.add_error("code", _("验证码不对。还可以再试 %(left)s 次。") % {"left": left})
    return render(request, "people/code.html", {"form": form})


def enter(request: HttpRequest, user: User, to: str) -> HttpResponse:
    """Let a person in whose password (or OIDC sign-on) is right, or ask for the code first."""
    if not twofactor.in_force(user):
        return _admit(request, user, to)
    request.session[_PENDING] = {
        "user": user.pk,
        "at": int(time()),
        "to": to,
        # A password set meanwhile ends this attempt like any session.
        "password": user.get_session_auth_hash(),
    }
    return redirect("people:code")


def _checked(request: HttpRequest, form: SignInForm) -> User | None:
    username, password = form.cleaned_data["username"], form.cleaned_data["password"]
    if _locked(request, username, form):
        return None
    user = authenticate(request, username=username, password=password)
    if user is None:
        left = lockout.failed(username, _address(request))
        if left or not _locked(request, username, form):
            form.add_error(None, _("用户名或密码不对。还可以再试 %(left)s 次。") % {"left": left})
    return user


def _locked(request: HttpRequest, username: str, form: SignInForm | CodeForm) -> bool:
    until = lockout.locked_until(username, _address(request))
    if until is None:
        return False
    form.add_error(
        None,
        _("输错次数太多,%(until)s 之前不能登录。忘记密码请找本单位的管理员要一个重设密码的链接。")
        % {"until": f"{localtime(until):%H:%M}"},
    )
    return True


def _pending(request: HttpRequest) -> tuple[User, str] | None:
    noted = request.session.get(_PENDING)
    if not noted or time() - noted["at"] > _PENDING_SECONDS:
        return None
    user = User.objects.filter(pk=noted["user"], is_active=True).first()
    if user is None or noted.get("password") != user.get_session_auth_hash():
        return None
    return user, noted["to"]


def _admit(request: HttpRequest, user: User, to: str) -> HttpResponse:
    request.session.pop(_PENDING, None)
    login(request, user, backend=_BACKEND)
    return redirect(to)


def wanted(request: HttpRequest) -> str:
    """Where the person wanted to go, if that is an address of ours."""
    to = request.POST.get("next") or request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(
        to, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        return to
    return reverse(settings.LOGIN_REDIRECT_URL)


def _address(request: HttpRequest) -> str:
    return request.META.get("REMOTE_ADDR") or ""
