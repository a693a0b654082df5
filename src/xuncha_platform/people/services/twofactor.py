"""The second factor: a code from an authenticator app (TOTP, RFC 6238), or a recovery code."""

from __future__ import annotations

import secrets
import unicodedata
from base64 import b32encode
from time import time
from urllib.parse import quote

import segno
from django.db import transaction
from django.utils import timezone
from django_otp.oath import hotp

from xuncha_platform.audit.services import record
from xuncha_platform.people import keys
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import TwoFactor, User
from xuncha_platform.people.services.accounts import must_manage

STEP = 30
# A telephone's clock may be off by one step either way.
DRIFT = (-1, 0, 1)


def in_force(user: User) -> bool:
    """Whether signing in asks this person for a code."""
    return TwoFactor.objects.filter(user=user, confirmed_at__isnull=False).exists()


def codes_left(user: User) -> int:
    """How many recovery codes are not used yet."""
    factor = TwoFactor.objects.filter(user=user).first()
    return len(factor.recovery) if factor else 0


def start(user: User) -> TwoFactor:
    """The secret to be confirmed with a first code; the same until it is."""
    factor, _made = TwoFactor.objects.get_or_create(
        user=user, defaults={"secret": secrets.token_hex(20)}
    )
    return factor


def confirm(access: Access, code: str) -> list[str] | None:
    """Put the app in force with its first code; the recovery codes, shown once. None: wrong code."""
    assert access.user is not None
    with transaction.atomic():
        factor = TwoFactor.objects.select_for_update().get(user=access.user)
        if not _takes_app_code(factor, code):
            return None
        factor.confirmed_at = timezone.now()
        codes = _new_recovery(factor)
        record(access, "people.two_factor.on", access.user)
    return codes


def verify(user: User, code: str) -> bool:
    """Whether the code is right now; each code works once."""
    with transaction.atomic():
        factor = TwoFactor.objects.select_for_update().get(user=user)
        return _takes_app_code(factor, code) or _takes_recovery_code(factor, code)


def new_recovery_codes(access: Access) -> list[str]:
    """New recovery codes; the old ones stop working."""
    with transaction.atomic():
        codes = _new_recovery(TwoFactor.objects.select_for_update().get(user=access.user))
        record(access, "people.two_factor.codes", access.user)
    return codes


def switch_off(access: Access) -> None:
    """Do without the second factor again."""
    with transaction.atomic():
        TwoFactor.objects.filter(user=access.user).delete()
        record(access, "people.two_factor.off", access.user)


def reset(access: Access, user: User, reason: str) -> None:
    """Take the second factor off an account whose telephone is lost."""
    must_manage(access, user)
    with transaction.atomic():
        TwoFactor.objects.filter(user=user).delete()
        record(access, "people.two_factor.reset", user, reason=reason)


def address(factor: TwoFactor) -> str:
    """What the app reads from the picture (otpauth://)."""
    label = quote(f"巡查:{factor.user.username}", safe="")
    return f"otpauth://totp/{label}?secret={secret_text(factor)}&issuer={quote('巡查')}"


def secret_text(factor: TwoFactor) -> str:
    """The secret as it is typed into an app that has no camera."""
    return b32encode(bytes.fromhex(factor.secret)).decode()


def picture(factor: TwoFactor) -> str:
    """The QR code as a data: address for an <img>."""
    return segno.make(address(factor), error="m").svg_data_uri(scale=5, border=2)


def _takes_app_code(factor: TwoFactor, code: str) -> bool:
    code = "".join(unicodedata.normalize("NFKC", code).split())
    if not (len(code) == 6 and code.isascii() and code.isdigit()):
        return False
    now = int(time()) // STEP
    for step in (now + drift for drift in DRIFT):
        if step > factor.last_step and secrets.compare_digest(code, _code(factor, step)):
            factor.last_step = step
            factor.save(update_fields=["last_step"])
            return True
    return False


def _code(factor: TwoFactor, step: int) -> str:
    return f"{hotp(bytes.fromhex(factor.secret), step):06d}"


def _takes_recovery_code(factor: TwoFactor, code: str) -> bool:
    digest = keys.digest(keys.typed_recovery_code(code))
    if digest not in factor.recovery:
        return False
    factor.recovery = [one for one in factor.recovery if one != digest]
    factor.save(update_fields=["recovery"])
    return True


def _new_recovery(factor: TwoFactor) -> list[str]:
    codes = keys.recovery_codes()
    factor.recovery = [keys.digest(code) for code in codes]
    factor.save(update_fields=["recovery", "confirmed_at"])
    return codes
