"""What the commands of the machine do: whoever may start them owns the database anyway."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse

from xuncha.errors import InputError
from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.orgs.rules.places import short_name_of
from xuncha_platform.people import lockout
from xuncha_platform.people.access import NOBODY
from xuncha_platform.people.models import TwoFactor, User
from xuncha_platform.people.queries import home_of
from xuncha_platform.people.services import invitations
from xuncha_platform.people.services.memberships import give


def create(
    *, username: str, name: str, organisation: str, level: str, role: str, password: str
) -> User:
    """An account with a role. Raises InputError for unusable values; then nothing is written."""
    try:
        with transaction.atomic():
            at = _organisation(organisation, level)
            user = User(username=User.normalize_username(username), name=name)
            user.set_password(password)
            if User.objects.filter(username__iexact=username).exists():
                raise InputError(
                    f"用户名 {username} 已有人使用,请换一个。",
                    f"The user name {username} is taken.",
                )
            user.full_clean()
            validate_password(password, user)
            user.save()
            record(NOBODY, "people.user.make", user, owner=at)
            give(NOBODY, user, at, role)
    except ValidationError as error:
        words = " ".join(error.messages)
        raise InputError(words, words) from error
    return user


def password_link(username: str) -> str:
    """The path of a link with which a person sets a new password. Raises InputError."""
    user = _account(username)
    key = invitations.password_key(user, None, home_of(user))
    record(NOBODY, "people.user.password_link", user, owner=home_of(user))
    return reverse("people:accept", args=[key])


def unlock(username: str, *, two_factor: bool) -> bool:
    """End the lock-out of an account; `two_factor`: take its second factor off too (a lost phone).

    Returns whether a second factor was taken off. Raises InputError.
    """
    user = _account(username)
    with transaction.atomic():
        lockout.cleared(user.username)
        record(NOBODY, "people.user.unlock", user, owner=home_of(user))
        taken = two_factor and TwoFactor.objects.filter(user=user).delete()[0] > 0
        if taken:
            record(NOBODY, "people.two_factor.reset", user, owner=home_of(user))
    return taken


def _account(username: str) -> User:
    user: User | None = User.objects.filter(username=username).first()
    if user is None:
        raise InputError(
            f"没有用户名为 {username} 的账号。请核对大小写。", f"There is no account {username}."
        )
    return user


def set_up_path() -> str | None:
    """The path of the link that makes the first administrator; None once there is anybody."""
    if User.objects.exists():
        return None
    return reverse("people:accept", args=[invitations.set_up_link()])


def _organisation(name: str, level: str) -> Organisation:
    found = list(Organisation.objects.filter(name=name, ended_on=None)[:2])
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(
            f"名为“{name}”的机构不止一个,请在网页上邀请。",
            f"There are several organisations {name}.",
        )
    if Organisation.objects.exists():
        raise InputError(
            f"没有名为“{name}”的机构。请核对全称,或先在网页上新增。",
            f"There is no organisation {name}.",
        )
    return Organisation.objects.create(
        name=name,
        short_name=short_name_of(name),
        level=Level(level),
        kind=OrganisationKind.GOVERNMENT,
    )
