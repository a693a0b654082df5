"""Lock-out after wrong passwords: by account, and by the address they came from."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import FailedSignIn, User
from xuncha_platform.people.queries import home_of

WINDOW = timedelta(minutes=15)
ACCOUNT_LIMIT = 5
# A whole office may share one address.
ADDRESS_LIMIT = 50


def locked_until(username: str, address: str) -> datetime | None:
    """Until when sign-in with this name, or from this address, is refused; None: it is not."""
    by_account = account_locked_until(username)
    if by_account is not None:
        return by_account
    recent = _recent().filter(address=address)
    by_address = list(recent.values_list("at", flat=True)[:ADDRESS_LIMIT])
    if address and len(by_address) >= ADDRESS_LIMIT:
        return by_address[-1] + WINDOW
    return None


def account_locked_until(username: str) -> datetime | None:
    """Until when the account is locked by its own failures; None: it is not."""
    recent = _recent().filter(username=_key(username))
    by_account = list(recent.values_list("at", flat=True)[:ACCOUNT_LIMIT])
    return by_account[0] + WINDOW if len(by_account) >= ACCOUNT_LIMIT else None


def _recent() -> QuerySet[FailedSignIn]:
    """The failures that count, the last first."""
    return FailedSignIn.objects.filter(at__gt=timezone.now() - WINDOW).order_by("-at")


def failed(username: str, address: str) -> int:
    """Note a wrong password or code; returns how many more are let pass for this name."""
    now = timezone.now()
    FailedSignIn.objects.create(username=_key(username), address=address, at=now)
    # What is too old to count is of no use to anybody.
    FailedSignIn.objects.filter(at__lt=now - timedelta(days=1)).delete()
    count = FailedSignIn.objects.filter(username=_key(username), at__gt=now - WINDOW).count()
    if count == ACCOUNT_LIMIT:
        _record(username, address, now + WINDOW)
    return max(0, ACCOUNT_LIMIT - count)


def _record(username: str, address: str, until: datetime) -> None:
    """That somebody's account was locked stands in the record, with where the attempts came from."""
    user = User.objects.filter(username__iexact=_key(username)).first()
    if user is not None:
        after = {"locked_until": until.isoformat()}
        where = Access(address=address)
        record(where, "people.user.lock", user, owner=home_of(user), after=after)


def cleared(username: str) -> None:
    """Forget the failures of an account: its owner has come in, or has a new password."""
    FailedSignIn.objects.filter(username=_key(username)).delete()


def _key(username: str) -> str:
    return username.strip().lower()[:150]
