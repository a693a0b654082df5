"""Puts `request.access` on every request, and holds up those who must do something first."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from xuncha_platform.people import duties
from xuncha_platform.people.access import Access, person
from xuncha_platform.people.models import Membership
from xuncha_platform.people.queries import open_memberships
from xuncha_platform.people.services import sessions

# The session's note of which membership one acts in.
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
            if request.path not in duties.always_open():
                page = duties.first_page(request.user)
                if page is not None and request.path != reverse(page):
                    return redirect(page)
                request.access = access_of(request)
                if _was_left(request):
                    return _told(request)
        return self._get_response(request)


def _was_left(request: HttpRequest) -> bool:
    """Whether the role the person acted in has ended since the last page."""
    acting = request.session.get(ACTING_AS)
    now = request.access.membership
    return acting is not None and (now is None or now.pk != acting)


def _told(request: HttpRequest) -> HttpResponse:
    """Nothing is done in another role than the one a page was opened in: the person is told first."""
    left = Membership.objects.select_related("organisation").filter(
        pk=request.session[ACTING_AS], user=person(request)
    )
    note_acting(request)
    context = {"left": left.first(), "lost": request.method == "POST"}
    return render(request, "people/role_ended.html", context, status=403)


def note_acting(request: HttpRequest) -> None:
    """The session remembers as what the person acts, so that a change of it is noticed."""
    now = request.access.membership
    if now is None:
        request.session.pop(ACTING_AS, None)
    else:
        request.session[ACTING_AS] = now.pk


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
