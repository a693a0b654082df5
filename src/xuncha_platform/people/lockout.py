"""Lock-out after wrong passwords: by account, and by the address they came from."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from xuncha_platform.people.models import FailedSignIn

WINDOW = timedelta(minutes=15)
ACCOUNT_LIMIT = 5
# A whole office may share one address.
ADDRESS_LIMIT = 50


def locked_until(username: str, address: str) -> datetime | None:
    """Until when sign-in with this name, or from this address, is refused; None: it is not."""
    recent = FailedSignIn.objects.filter(at__gt=timezone.now() - WINDOW).order_by("-at")
    by_account = list(
        recent.filter(username=_key(username)).values_list("at", flat=True)[:ACCOUNT_LIMIT]
    )
    if len(by_account) >= ACCOUNT_LIMIT:
        return by_account[0] + WINDOW
    by_address = list(recent.filter(address=address).values_list("at", flat=True)[:ADDRESS_LIMIT])
    if address and len(by_address) >= ADDRESS_LIMIT:
        return by_address[-1] + WINDOW
    return None


def failed(username: str, address: str) -> int:
    """Note a wrong password or code; returns how many more are let pass for this name."""
    now = timezone.now()
    FailedSignIn.objects.create(username=_key(username), address=address, at=now)
    # What is too old to count is of no use to anybody.
    FailedSignIn.objects.filter(at__lt=now - timedelta(days=1)).delete()
    count = FailedSignIn.objects.filter(username=_key(username), at__gt=now - WINDOW).count()
    return max(0, ACCOUNT_LIMIT - count)


def cleared(username: str) -> None:
    """Forget the failures of an account: its owner has come in, or has a new password."""
    FailedSignIn.objects.filter(username=_key(username)).delete()


def _key(username: str) -> str:
    return username.strip().lower()[:150]
