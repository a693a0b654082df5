"""Puts `request.access` on every request."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership

# The session's note of which membership one acts in, for people with several.
ACTING_AS = "acting_as"


class AccessMiddleware:
    """Finds out as whom the request acts, when somebody asks."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        request.access = SimpleLazyObject(lambda: access_of(request))
        return self._get_response(request)


def access_of(request: HttpRequest) -> Access:
    """As whom this request acts: the membership chosen in the session, else the first open one."""
    address = request.META.get("REMOTE_ADDR", "")
    request_id = uuid.uuid4().hex
    if not request.user.is_authenticated:
        return Access(address=address, request_id=request_id)
    open_ones = (
        Membership.objects.filter(user=request.user, until__isnull=True)
        .select_related("organisation")
        .order_by("id")
    )
    chosen = request.session.get(ACTING_AS)
    membership = next((one for one in open_ones if one.pk == chosen), None)
    return Access(request.user, membership or open_ones.first(), address, request_id)
