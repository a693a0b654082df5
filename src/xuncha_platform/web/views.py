"""The dashboard, and the address that says whether the service lives."""

from __future__ import annotations

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from xuncha_platform.people.access import members_only


@members_only
def home(request: HttpRequest) -> HttpResponse:
    """What waits for me today."""
    return render(request, "web/home.html")


def health(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  # a view takes its request
    """200 while the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")
