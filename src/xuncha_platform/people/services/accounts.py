"""What administrators do to an account, and what people change about their own."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from xuncha_platform.audit.services import changes, record
from xuncha_platform.people import lockout
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.people.queries import home_of
from xuncha_platform.people.services import sessions
from xuncha_platform.people.services.memberships import must_cover, must_leave_an_administrator


def must_manage(access: Access, user: User) -> None:
    """Raise PermissionDenied unless every role of the account lies within one's own tree.

    Who may set a person's password anew could act as that person: never as somebody with rights
    above or beside one's own.
    """
    access.require("people.change")
    memberships = Membership.objects.filter(user=user).select_related("organisation")
    open_ones = [one for one in memberships if one.until is None]
    # An account whose roles have all ended is managed where they were.
    covered = open_ones or list(memberships)
    if not covered:
        raise PermissionDenied("an account without roles is nobody's to manage")
    for membership in covered:
        must_cover(access, membership.organisation)


def may_manage(access: Access, user: User) -> bool:
    """The same as a question, for pages that show the buttons or not."""
    try:
        must_manage(access, user)
    except PermissionDenied:
        return False
    return True


def deactivate(access: Access, user: User, reason: str) -> None:
    """Shut an account: nobody signs in with it, its sessions end, its tokens stop working."""
    must_manage(access, user)
    must_leave_an_administrator(list(user.memberships.filter(until__isnull=True)))
    with transaction.atomic():
        _set_active(user, False)
        sessions.end_all(user)
        record(access, "people.user.deactivate", user, reason=reason)


def reactivate(access: Access, user: User, reason: str) -> None:
    """Open an account again."""
    must_manage(access, user)
    with transaction.atomic():
        _set_active(user, True)
        record(access, "people.user.reactivate", user, reason=reason)


def unlock(access: Access, user: User, reason: str) -> None:
    """Let somebody try again who was locked out after wrong passwords."""
    must_manage(access, user)
    with transaction.atomic():
        lockout.cleared(user.username)
        record(access, "people.user.unlock", user, reason=reason)


def change_details(access: Access, values: dict[str, Any]) -> None:
    """Change one's own name or telephone number."""
    user = access.user
    assert user is not None, "only for people who are signed in"
    before, after = changes({name: getattr(user, name) for name in values}, values)
    if not after:
        return
    with transaction.atomic():
        for name, value in after.items():
            setattr(user, name, value)
        user.save(update_fields=list(after))
        record(access, "people.user.change", user, before=before, after=after)


def set_password(access: Access, user: User, password: str) -> None:
    """Set a password; every session of the account ends. The caller has checked the rules."""
    with transaction.atomic():
        user.set_password(password)
        user.must_change_password = False
        user.save(update_fields=["password", "must_change_password"])
        sessions.end_all(user)
        lockout.cleared(user.username)
        record(access, "people.user.password", user, owner=home_of(user))


def connect(access: Access, subject: str) -> bool:
    """Connect one's account with a subject of the OIDC provider; False: another account has it."""
    user = access.user
    assert user is not None, "only for people who are signed in"
    if User.objects.filter(oidc_subject=subject).exclude(pk=user.pk).exists():
        return False
    with transaction.atomic():
        user.oidc_subject = subject
        user.save(update_fields=["oidc_subject"])
        record(access, "people.user.oidc", user)
    return True


def disconnect(access: Access) -> None:
    """Take one's account off the OIDC provider again: the password signs in as before."""
    user = access.user
    assert user is not None, "only for people who are signed in"
    _disconnect(access, user)


def disconnect_other(access: Access, user: User, reason: str) -> None:
    """The same for somebody whom one manages."""
    must_manage(access, user)
    _disconnect(access, user, reason)


def _disconnect(access: Access, user: User, reason: str = "") -> None:
    if not user.oidc_subject:
        return
    with transaction.atomic():
        user.oidc_subject = ""
        user.save(update_fields=["oidc_subject"])
        record(access, "people.user.oidc_off", user, reason=reason)


def _set_active(user: User, active: bool) -> None:
    user.is_active = active
    user.save(update_fields=["is_active"])
