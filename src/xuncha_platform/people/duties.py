"""What somebody has to do before anything else: a new password, a second factor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from xuncha_platform.config.environment import value
from xuncha_platform.people.queries import open_memberships
from xuncha_platform.people.roles import BY_CODE
from xuncha_platform.people.services import twofactor

if TYPE_CHECKING:
    from xuncha_platform.people.models import User


def first_page(user: User) -> str | None:
    """The name of the page that has to be dealt with first; None: nothing is due."""
    if user.must_change_password:
        return "people:password"
    required = two_factor_roles()
    if not required or twofactor.in_force(user):
        return None
    if open_memberships(user).filter(role__in=required).exists():
        return "people:two-factor"
    return None


def two_factor_roles() -> frozenset[str]:
    """The roles that may not do without a second factor (XUNCHA_TWO_FACTOR_ROLES)."""
    named = {role.strip() for role in value("XUNCHA_TWO_FACTOR_ROLES").split(",")}
    return frozenset(BY_CODE) if "all" in named else frozenset(named & set(BY_CODE))


def always_open() -> tuple[str, ...]:
    """Addresses nobody is kept from."""
    return (reverse("people:sign-out"), reverse("web:health"))
