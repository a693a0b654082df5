"""Who asks: a program with a token, or a person who is signed in."""

from __future__ import annotations

import uuid

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from ninja.security import APIKeyCookie, HttpBearer

from xuncha_platform.people.access import Access
from xuncha_platform.people.roles import READ
from xuncha_platform.people.services import tokens

_READING = ("GET", "HEAD", "OPTIONS")


class TokenAuth(HttpBearer):
    """`Authorization: Bearer xc_…`"""

    def authenticate(self, request: HttpRequest, token: str) -> Access | None:
        """The access of the token; reading takes the scope "read"."""
        found = tokens.found(token)
        if found is None:
            return None
        tokens.used(found)
        scopes = frozenset(found.scopes)
        if request.method in _READING and READ not in scopes:
            raise PermissionDenied("the token may not read")
        access = Access(
            found.membership.user,
            found.membership,
            request.META.get("REMOTE_ADDR") or "",
            uuid.uuid4().hex,
            only=scopes,
        )
        request.access = access
        return access


class SessionAuth(APIKeyCookie):
    """The session of the pages; changes take the CSRF token as on the pages."""

    param_name = "sessionid"

    def _get_key(self, request: HttpRequest) -> str | None:
        """Without a session there is nothing that somebody else's page could use, and a program
        without a token is told so, not that a page's CSRF token is missing."""
        return super()._get_key(request) if self.param_name in request.COOKIES else None

    def authenticate(self, request: HttpRequest, key: str | None) -> Access | None:  # noqa: ARG002
        """The access of the person who is signed in."""
        if not request.user.is_authenticated:
            return None
        access: Access = request.access
        if access.membership is None:
            raise PermissionDenied("no membership")
        return access
