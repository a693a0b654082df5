"""The pages of the record."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render

from xuncha_platform.audit import queries
from xuncha_platform.audit.sentences import line, role_of, second
from xuncha_platform.audit.tables import EventTable
from xuncha_platform.people.access import needs
from xuncha_platform.web.rooms import offered
from xuncha_platform.web.tables import table_page


@needs("audit.read")
def events(request: HttpRequest) -> HttpResponseBase:
    """Everything that was done in one's tree."""
    return table_page(request, EventTable, queries.events(request.access), "audit/events.html")


@needs("audit.read")
def event(request: HttpRequest, pk: int) -> HttpResponse:
    """One event: its sentence, before and after, and what the same click did besides."""
    found = get_object_or_404(queries.events(request.access), pk=pk)
    others = queries.of_the_same_request(found, request.access)
    context = {
        "line": line(found),
        "event": found,
        "at": second(found),
        "role": role_of(found),
        "others": [line(one) for one in others],
        # A bulk change is one event; its single changes stand with what was done in bulk.
        "rows": next(filter(None, (rows(found) for rows in offered("recorded_rows"))), ""),
    }
    return render(request, "audit/event.html", context)
