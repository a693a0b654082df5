"""A database that is not to be had just now is no fault of the page: it says so, and when to ask."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from xuncha.machine.files import is_disk_full

log = logging.getLogger(__name__)


class BusyMiddleware:
    """Answers 503 where the database was busy or away, or the disk was full."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing of its own on the way."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What a view met."""
        return answer_to(request, error)


def answer_to(request: HttpRequest, error: BaseException | None) -> HttpResponse | None:
    """A page without anything of the database on it; None where the error is another one."""
    is_full = is_disk_full(error)
    if not is_full and not isinstance(error, (OperationalError, InterfaceError)):
        return None
    log.warning("%s: the database is not to be had: %s", request.path, error)
    # Without the request: what every page shows of a person would be asked of the database.
    page = render_to_string("web/errors/503.html", {"is_full": is_full})
    answer = HttpResponse(page, status=503)
    answer["Retry-After"] = "10"
    return answer
