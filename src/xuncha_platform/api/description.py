"""`/api/openapi.json`: put together once a process, and sent again only where it has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import condition, require_safe
from ninja import NinjaAPI


@cache
def described(api: NinjaAPI) -> tuple[bytes, str]:
    """The description as JSON, and its ETag. A quarter of a second of work."""
    content = json.dumps(api.get_openapi_schema(), ensure_ascii=False).encode()
    return content, f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def description_of(api: NinjaAPI) -> Callable[[HttpRequest], HttpResponse]:
    """The view of an API's description."""

    @require_safe
    @condition(etag_func=lambda _request: described(api)[1])
    def openapi(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(described(api)[0], content_type="application/json; charset=utf-8")

    view: Callable[[HttpRequest], HttpResponse] = openapi
    return view
