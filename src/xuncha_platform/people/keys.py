"""Random keys that are shown once: links, tokens, recovery codes. Only digests are stored."""

from __future__ import annotations

import base64
import hashlib
import secrets
import unicodedata

from django.utils.crypto import salted_hmac

# Without the letters and digits people mistake for each other.
_PLAIN = "23456789abcdefghjkmnpqrstuvwxyz"


def new_key() -> str:
    """256 bits as text that fits into an address."""
    return secrets.token_urlsafe(32)


def key_for(*asked: object) -> str:
    """The key for a form that was sent: the same form sent twice gets the same key.

    It follows from the form's own random token and this system's secret, so it need not be stored
    to be shown a second time, and nobody who knows one of them alone can tell it.
    """
    text = "\n".join(str(one) for one in asked)
    made = salted_hmac("xuncha_platform.people.keys", text, algorithm="sha256").digest()
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


def digest(key: str) -> str:
    """What is stored of a key. Keys are random, so a plain SHA-256 cannot be searched."""
    return hashlib.sha256(key.encode()).hexdigest()


def recovery_codes(count: int = 10) -> list[str]:
    """Codes to write down, e.g. `k7m2-9xqp-4hwd`: 59 bits each."""
    return ["-".join(_part() for _ in range(3)) for _ in range(count)]


def typed_recovery_code(text: str) -> str:
    """A recovery code as people type it (capitals, blanks, without its dashes), as it was shown."""
    plain = "".join(one for one in unicodedata.normalize("NFKC", text).lower() if one.isalnum())
    return "-".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def _part() -> str:
    return "".join(secrets.choice(_PLAIN) for _ in range(4))
