"""Open sessions: noted when they begin, listed, ended."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.http import HttpRequest
from django.utils import timezone

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import SignIn, User

# How exact "last used" is: not every page view writes to the database.
SEEN_EVERY = timedelta(minutes=5)
_SEEN = "seen_at"


def begin(request: HttpRequest, user: User) -> None:
    """Note the session the person has just signed in with."""
    if request.session.session_key is None:
        request.session.save()
    SignIn.objects.update_or_create(
        session_key=request.session.session_key,
        defaults={
            "user": user,
            "address": request.META.get("REMOTE_ADDR") or "",
            "browser": request.META.get("HTTP_USER_AGENT", "")[:200],
        },
    )


def seen(request: HttpRequest) -> None:
    """Note that the session is in use, every five minutes at most."""
    now = timezone.now()
    if now.timestamp() - request.session.get(_SEEN, 0) < SEEN_EVERY.total_seconds():
        return
    request.session[_SEEN] = int(now.timestamp())
    SignIn.objects.filter(session_key=request.session.session_key).update(seen_at=now)


def listed(user: User) -> list[SignIn]:
    """The sessions that are still open, the last used first."""
    living = Session.objects.filter(
        session_key=OuterRef("session_key"), expire_date__gt=timezone.now()
    )
    return list(user.sign_ins.filter(Exists(living)))


def end(access: Access, sign_in: SignIn) -> None:
    """End one session. The caller has found it among those `access` may end."""
    with transaction.atomic():
        _drop([sign_in.session_key])
        record(access, "people.session.end", sign_in.user)


def end_all(user: User) -> int:
    """End every session of an account; returns how many there were."""
    keys = list(user.sign_ins.values_list("session_key", flat=True))
    _drop(keys)
    return len(keys)


def _drop(keys: list[str]) -> None:
    Session.objects.filter(session_key__in=keys).delete()
    SignIn.objects.filter(session_key__in=keys).delete()
