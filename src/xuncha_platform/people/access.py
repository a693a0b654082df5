"""Who acts, in which role, for which organisation: asked for on every request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render

from xuncha_platform.people.roles import BY_CODE, PERMISSIONS, READ

if TYPE_CHECKING:
    from xuncha_platform.orgs.models import Organisation
    from xuncha_platform.people.models import Membership, User


class SecondPersonNeeded(PermissionDenied):
    """One may do this, but not to what one began oneself; its text says so to the person."""


@dataclass(frozen=True, slots=True)
class Access:
    """What one acts as. Without a membership one sees and may do nothing."""

    user: User | None = None
    membership: Membership | None = None
    # The network address the request came from; empty for commands and jobs.
    address: str = ""
    # Ties together everything one request changed.
    request_id: str = ""
    # Narrows an API token's rights; None: all rights of the role.
    only: frozenset[str] | None = None

    @property
    def organisation(self) -> Organisation | None:
        """The organisation acted for; its subtree is what one sees."""
        return self.membership.organisation if self.membership else None

    def member(self) -> Membership:
        """The membership acted in. Raises PermissionDenied for nobody."""
        if self.membership is None:
            raise PermissionDenied("no membership")
        return self.membership

    def office(self) -> Organisation:
        """The organisation acted for. Raises PermissionDenied for nobody."""
        return self.member().organisation

    @property
    def role(self) -> str:
        """The code of the role acted in; empty for nobody."""
        return self.membership.role if self.membership else ""

    def as_user(self, user: User) -> Access:
        """The same request, done by somebody who has just become known (an invited person)."""
        return Access(user, None, self.address, self.request_id)

    def may(self, permission: str) -> bool:
        """Whether the role acted in has this permission."""
        if permission not in PERMISSIONS:
            raise ValueError(f"{permission} is on no role's list (people/roles.py)")
        if self.membership is None or permission not in BY_CODE[self.role].may:
            return False
        return self.only is None or permission in self.only

    def scopes(self) -> list[str]:
        """Everything one may do, as an API token names it; "read" stands for seeing."""
        if self.membership is None:
            return []
        mine = {READ, *BY_CODE[self.role].may}
        return sorted(mine if self.only is None else mine & self.only)

    def require(self, permission: str) -> None:
        """Raise PermissionDenied unless one may."""
        if not self.may(permission):
            raise PermissionDenied(permission)


NOBODY = Access()

View = Callable[..., HttpResponseBase]


def person(request: HttpRequest) -> User:
    """Who is signed in, on pages that ask for a sign-in first. Raises PermissionDenied for nobody."""
    if not request.user.is_authenticated:
        raise PermissionDenied("nobody is signed in")
    return request.user


def members_only(view: View) -> View:
    """A page for people who are signed in and act for an organisation."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if request.access.membership is None:
            return render(request, "people/no_role.html", status=403)
        return view(request, *args, **kwargs)

    return guarded


def needs(permission: str) -> Callable[[View], View]:
    """A page for those whose role has `permission`."""
    if permission not in PERMISSIONS:
        raise ValueError(f"{permission} is on no role's list (people/roles.py)")

    def decorate(view: View) -> View:
        @members_only
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            request.access.require(permission)
            return view(request, *args, **kwargs)

        return guarded

    return decorate
