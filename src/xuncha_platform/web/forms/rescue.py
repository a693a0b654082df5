"""A lost session loses nothing that was typed.

A form that is sent after the session ended is led to the sign-in; its values wait in the new
session and are offered after it (`/kept/`), to the same person only. So are those of a form whose
person signed in anew in another tab before sending it. Passwords are never kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.urls import reverse

KEPT = "kept_form"
# Who used this browser last: values are shown to nobody else. Signed, not readable by scripts.
LAST = "xuncha_last"
_CSRF = "csrfmiddlewaretoken"
_SECRET = ("password", "secret", "otp")
_LONGEST = 500_000


class RescueMiddleware:
    """Keeps the values of a form that met the sign-in instead of its view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        response = self._get_response(request)
        if request.user.is_authenticated:
            return _note_person(request, response)
        if not _is_sign_in(response):
            return response
        if request.method == "POST" and _keep(request, _last_person(request)):
            response = HttpResponseRedirect(sign_in_then(reverse("web:kept")))
        return _whole_page_to(request, response["Location"])


def after_new_sign_in(request: HttpRequest) -> HttpResponse | None:
    """Where a form goes whose token is that of an earlier sign-in; None: it is only refused.

    It is kept for the person to look at and send, never done: and only a form that the browser
    itself says is one of ours, so that no other site can put its values before anybody.
    """
    ours = urlsplit(request.headers.get("Origin", "")).netloc == request.get_host()
    if not ours or not request.user.is_authenticated or not _keep(request, request.user.pk):
        return None
    return _whole_page_to(request, reverse("web:kept"))


def sign_in_then(address: str) -> str:
    """The sign-in, leading on to an address."""
    return f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': address})}"


def kept_form(request: HttpRequest) -> dict[str, Any] | None:
    """The form kept for this person: `path`, `page` that shows it, `values` as pairs, `files`."""
    kept = request.session.get(KEPT)
    if kept and kept["user"] != request.user.pk:
        drop(request)
        return None
    return kept


def drop(request: HttpRequest) -> None:
    """Forget the kept form."""
    request.session.pop(KEPT, None)


def _whole_page_to(request: HttpRequest, address: str) -> HttpResponse:
    """A piece of a page cannot hold another page: the whole page goes there."""
    if not request.headers.get("HX-Request"):
        return HttpResponseRedirect(address)
    whole = HttpResponse(status=204)
    whole["HX-Redirect"] = address
    return whole


def _is_sign_in(response: HttpResponse) -> bool:
    return response.status_code == 302 and response["Location"].startswith(
        f"{resolve_url(settings.LOGIN_URL)}?"
    )


def _last_person(request: HttpRequest) -> int | None:
    last = request.get_signed_cookie(LAST, default="") or ""
    return int(last) if last.isdecimal() else None


def _keep(request: HttpRequest, person: int | None) -> bool:
    """Put the form's values into the session; False when they are not to be kept."""
    if person is None or any(word in name.lower() for name in request.POST for word in _SECRET):
        return False
    values = [
        (name, value)
        for name, several in request.POST.lists()
        for value in several
        if name != _CSRF
    ]
    if sum(len(value) for _name, value in values) > _LONGEST:
        return False
    request.session[KEPT] = {
        "path": request.get_full_path(),
        "page": _page_of_form(request),
        "values": values,
        "files": [one.name for _field, several in request.FILES.lists() for one in several],
        "user": person,
    }
    return True


def _page_of_form(request: HttpRequest) -> str:
    """The page of ours that shows the form; where the browser does not say, where it is sent to."""
    came_from = urlsplit(request.headers.get("Referer", ""))
    if came_from.netloc != request.get_host():
        return request.get_full_path()
    return came_from._replace(scheme="", netloc="", fragment="").geturl()


def _note_person(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    if request.get_signed_cookie(LAST, default="") != str(request.user.pk):
        response.set_signed_cookie(
            LAST,
            str(request.user.pk),
            max_age=14 * 24 * 3600,
            httponly=True,
            secure=settings.SESSION_COOKIE_SECURE,
            samesite="Lax",
        )
    return response
