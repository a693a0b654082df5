"""A lost session loses nothing that was typed.

A form that is sent after the session ended is led to the sign-in; its values wait in the new
session and are offered after it (`/kept/`), to the same person only. Passwords are never kept.
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
        if request.method == "POST" and _keep(request):
            response = HttpResponseRedirect(sign_in_then(reverse("web:kept")))
        if request.headers.get("HX-Request"):
            # A piece of a page cannot hold the sign-in: the whole page goes there.
            whole = HttpResponse(status=204)
            whole["HX-Redirect"] = response["Location"]
            return whole
        return response


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


def _is_sign_in(response: HttpResponse) -> bool:
    return response.status_code == 302 and response["Location"].startswith(
        f"{resolve_url(settings.LOGIN_URL)}?"
    )


def _keep(request: HttpRequest) -> bool:
    """Put the form's values into the session; False when they are not to be kept."""
    last = request.get_signed_cookie(LAST, default="") or ""
    if not last.isdecimal() or any(
        word in name.lower() for name in request.POST for word in _SECRET
    ):
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
        "user": int(last),
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
