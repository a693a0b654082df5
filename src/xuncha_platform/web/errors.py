"""Pages for what went wrong: plain words, what to do next, no traces."""

from __future__ import annotations

import sys

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from xuncha_platform.config.busy import answer_to
from xuncha_platform.web.forms import rescue


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """403."""
    return render(request, "web/errors/403.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """404."""
    return render(request, "web/errors/404.html", status=404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """400."""
    return render(request, "web/errors/400.html", status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """500: drawn without the database, which may be what is broken."""
    # Before a view is asked, a form is read and a session looked up: a full disk shows there, too.
    busy = answer_to(request, sys.exc_info()[1])
    return busy or render(request, "web/errors/500.html", status=500)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """A form came without its token: opened too long ago, or in another sign-in."""
    return rescue.after_new_sign_in(request) or render(request, "web/errors/csrf.html", status=403)
