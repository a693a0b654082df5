"""What several screens of this room need."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from xuncha_platform.circulars.models import Circular


def find(request: HttpRequest, pk: int) -> Circular:
    """The circular, if it is within one's scope."""
    rows = Circular.objects.scope(request.access).select_related("campaign__organisation")
    found: Circular = get_object_or_404(rows, pk=pk)
    return found
