"""Sign-on with an OIDC provider: away to it, and back."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse


def away(request: HttpRequest) -> HttpResponse:
    """Lead to the provider."""
    raise Http404


def back(request: HttpRequest) -> HttpResponse:
    """What the provider says."""
    raise Http404
