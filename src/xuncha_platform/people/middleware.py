"""Puts `request.access` on every request, and holds up those who must do something first."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from xuncha_platform.people import duties
from xuncha_platform.people.access import Access
from xuncha_platform.people.queries import open_memberships
from xuncha_platform.people.services import sessions

# The session's note of which membership one acts in, for people with several.
ACTING_AS = "acting_as"


class AccessMiddleware:
    """Finds out as whom the request acts, when somebody asks."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request, or lead to what has to be done first."""
        request.access = cast(Access, SimpleLazyObject(lambda: access_of(request)))
        # Without the cookie nobody is signed in: nothing to look up.
        if request.session.session_key and request.user.is_authenticated:
            sessions.seen(request)
            page = duties.first_page(request.user)
            if page is not None and request.path not in (reverse(page), *duties.always_open()):
                return redirect(page)
        return self._get_response(request)


def access_of(request: HttpRequest) -> Access:
    """As whom this request acts: the membership chosen in the session, else the first open one."""
    address = request.META.get("REMOTE_ADDR") or ""
    request_id = uuid.uuid4().hex
    if not request.user.is_authenticated:
        return Access(address=address, request_id=request_id)
    open_ones = list(open_memberships(request.user))
    chosen = request.session.get(ACTING_AS)
    first = open_ones[0] if open_ones else None
    membership = next((one for one in open_ones if one.pk == chosen), first)
    return Access(request.user, membership, address, request_id)
