"""What follows from signing in and out, whichever way somebody came in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.http import HttpRequest

from xuncha_platform.audit.services import record
from xuncha_platform.people import lockout
from xuncha_platform.people.middleware import access_of, note_acting
from xuncha_platform.people.models import SignIn, User
from xuncha_platform.people.queries import home_of
from xuncha_platform.people.services import sessions


def connect() -> None:
    """Called once, when Django starts."""
    user_logged_in.connect(_came_in, dispatch_uid="people.came_in")
    user_logged_out.connect(_left, dispatch_uid="people.left")


def _came_in(request: HttpRequest, user: User, **_more: Any) -> None:
    sessions.begin(request, user)
    lockout.cleared(user.username)
    request.user = user
    request.access = access_of(request)
    note_acting(request)
    record(request.access, "people.session.begin", user, owner=home_of(user))


def _left(request: HttpRequest, user: User | None, **_more: Any) -> None:
    if user is None:
        return
    SignIn.objects.filter(session_key=request.session.session_key).delete()
    record(access_of(request), "people.session.leave", user, owner=home_of(user))
