"""API tokens: made, shown once, found again by their digest, ended."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.people import keys
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import ApiToken
from xuncha_platform.people.roles import BY_CODE, READ

PREFIX = "xc_"
LONGEST = timedelta(days=366)
USED_EVERY = timedelta(minutes=5)


def scopes_of(access: Access) -> list[str]:
    """What a token of this role may be given: reading, and what the role may do."""
    if access.membership is None:
        return []
    return [READ, *sorted(BY_CODE[access.role].may)]


def make(
    access: Access, name: str, scopes: Iterable[str], expires_at: datetime, form: str = ""
) -> tuple[ApiToken, str]:
    """A token for the role acted in; the text returned beside it is shown once.

    `form` is the token of the form that asks: sent twice, it makes one API token.
    Raises ValidationError for rights the role does not have, or a date too far or past.
    """
    if access.membership is None or access.only is not None:
        raise PermissionDenied("tokens are made by people who are signed in")
    scopes = sorted(set(scopes))
    if not scopes or not set(scopes) <= set(scopes_of(access)):
        raise ValidationError(_("令牌的范围不能超出本人的角色。"), code="scope")
    now = timezone.now()
    if not now < expires_at <= now + LONGEST:
        raise ValidationError(_("有效期最长一年,且不能早于现在。"), code="expiry")
    asked = (access.membership.pk, name, *scopes)
    text = PREFIX + (keys.key_for("token", form, *asked) if form else keys.new_key())
    token = ApiToken(
        membership=access.membership,
        name=name,
        digest=keys.digest(text),
        start=text[:8],
        scopes=scopes,
        expires_at=expires_at,
    )
    try:
        with transaction.atomic():
            token.save(force_insert=True)
            after = {"scopes": scopes, "expires_at": expires_at.isoformat()}
            owner = access.membership.organisation
            record(access, "people.token.make", token, owner=owner, after=after)
    except IntegrityError:
        # The first click of two made it.
        token = ApiToken.objects.get(digest=token.digest)
    return token, text


def end(access: Access, token: ApiToken) -> None:
    """Make the token stop working. The caller has found it among those `access` may end."""
    if token.ended_at is not None:
        return
    with transaction.atomic():
        token.ended_at = timezone.now()
        token.save(update_fields=["ended_at"])
        record(access, "people.token.end", token, owner=token.membership.organisation)


def found(text: str) -> ApiToken | None:
    """The token behind a text, if it, its role and its person are all in force."""
    token = (
        ApiToken.objects.select_related("membership__user", "membership__organisation")
        .filter(digest=keys.digest(text))
        .first()
    )
    if token is None or not token.is_open:
        return None
    membership = token.membership
    if membership.until is not None or not membership.user.is_active:
        return None
    if membership.organisation.ended_on is not None:
        return None
    return token


def used(token: ApiToken) -> None:
    """Note that it was used, every five minutes at most."""
    now = timezone.now()
    if token.used_at is None or now - token.used_at > USED_EVERY:
        ApiToken.objects.filter(pk=token.pk).update(used_at=now)
