"""Versions of a circular, compared paragraph by paragraph."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from xuncha.errors import InputError
from xuncha_platform.circulars.facts import facts_of
from xuncha_platform.circulars.models import Circular, CircularState
from xuncha_platform.circulars.queries.editing import compared, named_fields
from xuncha_platform.circulars.services import editing
from xuncha_platform.circulars.views.common import find
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import once


@members_only
def versions(request: HttpRequest, pk: int) -> HttpResponse:
    """The list, and two of them side by side when asked for."""
    circular = find(request, pk)
    rows = list(circular.versions.select_related("by").order_by("-number"))
    by_number = {str(one.number): one for one in rows}
    newer = by_number.get(request.GET.get("to", ""), rows[0])
    older = by_number.get(request.GET.get("from", ""), rows[1] if len(rows) > 1 else rows[0])
    lines = list(compared(older, newer, named_fields(_facts(circular))))
    context = {
        "circular": circular,
        "rows": rows,
        "newer": newer,
        "older": older,
        "lines": lines,
        "may_write": request.access.may("circulars.change")
        and circular.state == CircularState.DRAFT,
        "is_same": all(line.change == "same" for line in lines),
    }
    return render(request, "circulars/versions.html", context)


def _facts(circular: Circular) -> dict[str, Any]:
    """The facts, for the names of regions; without them fields are named by their path."""
    try:
        return facts_of(circular)
    except InputError:
        return {}


@needs("circulars.change")
@require_POST
@once
def bring_back(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """An earlier text once more, as a new version."""
    attempt(request, editing.bring_back, find(request, pk), number)
    return redirect("circulars:editor", pk)
