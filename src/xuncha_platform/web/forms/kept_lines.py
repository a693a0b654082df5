"""What a kept form holds, as its own page names it."""

from __future__ import annotations

from copy import copy
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import resolve

from xuncha_platform.web.forms.own_page import Line, lines_of

# Hidden fields that nobody typed.
_MACHINERY = ("once", "version")


def kept_lines(request: HttpRequest, kept: dict[str, Any]) -> list[Line]:
    """The fields that were filled in, with their labels.

    A form that is no longer shown to this person gives its values without labels.
    """
    address = kept.get("page") or kept["path"]
    typed = [(name, value) for name, value in kept["values"] if value and name not in _MACHINERY]
    lines = lines_of(_page(request, address), address, kept["path"], typed)
    return lines or [Line("", value) for _name, value in typed]


def _page(request: HttpRequest, address: str) -> str:
    """The page at one of our addresses as this person sees it now; empty where there is none."""
    parts = urlsplit(address)
    asked = copy(request)
    asked.method = "GET"
    asked.path = asked.path_info = parts.path
    asked.GET = QueryDict(parts.query)
    asked.META = {**request.META, "REQUEST_METHOD": "GET", "QUERY_STRING": parts.query}
    try:
        match = asked.resolver_match = resolve(parts.path)
        answer = match.func(asked, *match.args, **match.kwargs)
    except (Http404, PermissionDenied):
        return ""
    is_page = isinstance(answer, HttpResponse) and answer.status_code == 200
    return answer.content.decode(errors="replace") if is_page else ""
