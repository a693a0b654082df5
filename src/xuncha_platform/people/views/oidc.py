"""Sign-on with an OIDC provider: away to it, and back."""

from __future__ import annotations

import logging

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from xuncha_platform.people import oidc
from xuncha_platform.people.models import User
from xuncha_platform.people.services import accounts
from xuncha_platform.people.views.signing_in import enter, wanted

_ATTEMPT = "oidc_attempt"
_log = logging.getLogger(__name__)


@never_cache
def away(request: HttpRequest) -> HttpResponse:
    """Lead to the provider: to come in, or (when signed in) to connect one's account."""
    if not oidc.is_set_up():
        raise Http404
    try:
        attempt, address = oidc.start(
            _back(request), wanted(request), request.user.is_authenticated
        )
    except oidc.SignOnError as error:
        return _failed(request, error)
    request.session[_ATTEMPT] = attempt.kept()
    return redirect(address)


@never_cache
def back(request: HttpRequest) -> HttpResponse:
    """What the provider says: let the person in whose account it is."""
    kept = request.session.pop(_ATTEMPT, None)
    if kept is None:
        return redirect("people:sign-in")
    attempt = oidc.Attempt(**kept)
    try:
        subject = oidc.finish(attempt, request.GET.dict(), _back(request))
    except oidc.SignOnError as error:
        return _failed(request, error)
    if attempt.connecting and request.user.is_authenticated:
        return _connected(request, subject)
    user = User.objects.filter(oidc_subject=subject, is_active=True).first()
    if user is None:
        return render(request, "people/oidc_unknown.html", status=403)
    return enter(request, user, attempt.to)


@login_required
@require_POST
def off(request: HttpRequest) -> HttpResponse:
    """Take one's account off the provider again."""
    accounts.disconnect(request.access)
    messages.info(request, _("已解除绑定,请用用户名和密码登录。"))
    return redirect("people:account")


def _connected(request: HttpRequest, subject: str) -> HttpResponse:
    if accounts.connect(request.access, subject):
        messages.info(request, _("已绑定统一身份认证,以后可以用它登录。"))
    else:
        messages.error(request, _("这个统一身份认证账号已绑定了另一个账号,没有改动。"))
    return redirect("people:account")


def _back(request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("people:oidc-back"))


def _failed(request: HttpRequest, error: oidc.SignOnError) -> HttpResponse:
    _log.warning("OIDC sign-on failed: %s", error)
    return render(request, "people/oidc_failed.html", status=502)
