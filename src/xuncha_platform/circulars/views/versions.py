"""Versions of a circular, compared paragraph by paragraph."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from xuncha_platform.circulars.models import Version
from xuncha_platform.circulars.views.common import find
from xuncha_platform.people.access import members_only


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph in the comparison: "same", "added" or "removed"."""

    change: str
    text: str


@members_only
def versions(request: HttpRequest, pk: int) -> HttpResponse:
    """The list, and two of them side by side when asked for."""
    circular = find(request, pk)
    rows = list(circular.versions.select_related("by").order_by("-number"))
    by_number = {str(one.number): one for one in rows}
    newer = by_number.get(request.GET.get("to", ""), rows[0])
    older = by_number.get(request.GET.get("from", ""), rows[1] if len(rows) > 1 else rows[0])
    lines = list(compared(older, newer))
    return render(
        request,
        "circulars/versions.html",
        {"circular": circular, "rows": rows, "newer": newer, "older": older, "lines": lines},
    )


def compared(older: Version, newer: Version) -> Iterator[Line]:
    """What was taken out and put in between two versions."""
    before, after = list(_lines(older)), list(_lines(newer))
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for change, a, b, c, d in matcher.get_opcodes():
        if change == "equal":
            yield from (Line("same", text) for text in before[a:b])
            continue
        yield from (Line("removed", text) for text in before[a:b])
        yield from (Line("added", text) for text in after[c:d])


def _lines(version: Version) -> Iterator[str]:
    for section in version.sections:
        if section["heading"]:
            yield section["heading"]
        yield from section["paragraphs"]
