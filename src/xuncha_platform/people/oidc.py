"""Sign-on with an OIDC provider (统一身份认证): the authorisation code flow with PKCE.

OpenID Connect Core 1.0 §3.1, RFC 7636. The provider says who somebody is; what the person may do
stands in this system alone, and nobody gets an account or a right by signing on.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.core.cache import cache
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from xuncha_platform.config.environment import value

# What providers sign with; never `none`, never a shared secret.
ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
_SECONDS = 10
_LARGEST = 1_000_000
_KEPT_SECONDS = 600
_LEEWAY_SECONDS = 60


class SignOnError(Exception):
    """The provider could not be asked, or what it said cannot be trusted; the text is for logs."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What the session remembers while the person is away at the provider."""

    state: str
    nonce: str
    verifier: str
    to: str
    # Whether a signed-in person is connecting the account, rather than coming in.
    connecting: bool

    def kept(self) -> dict[str, Any]:
        """For the session."""
        return asdict(self)


def is_set_up() -> bool:
    """Whether the settings name a provider."""
    return bool(value("XUNCHA_OIDC_ISSUER") and value("XUNCHA_OIDC_CLIENT_ID"))


def start(redirect_uri: str, to: str, connecting: bool) -> tuple[Attempt, str]:
    """A new attempt, and the provider's address to lead the person to."""
    state, nonce, verifier = (secrets.token_urlsafe(32) for _each in range(3))
    attempt = Attempt(state, nonce, verifier, to, connecting)
    hashed = hashlib.sha256(attempt.verifier.encode()).digest()
    query = {
        "response_type": "code",
        "client_id": value("XUNCHA_OIDC_CLIENT_ID"),
        "redirect_uri": redirect_uri,
        "scope": "openid",
        "state": attempt.state,
        "nonce": attempt.nonce,
        "code_challenge": base64.urlsafe_b64encode(hashed).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    endpoint = _provider()["authorization_endpoint"]
    mark = "&" if "?" in endpoint else "?"
    return attempt, f"{endpoint}{mark}{urllib.parse.urlencode(query)}"


def finish(attempt: Attempt, answer: Mapping[str, str], redirect_uri: str) -> str:
    """The subject the provider vouches for. Raises SignOnError."""
    if not secrets.compare_digest(answer.get("state", ""), attempt.state):
        raise SignOnError("state differs")
    if "code" not in answer:
        raise SignOnError(f"no code: {answer.get('error', '')[:80]}")
    tokens = _ask(
        _provider()["token_endpoint"],
        {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": redirect_uri,
            "client_id": value("XUNCHA_OIDC_CLIENT_ID"),
            "client_secret": value("XUNCHA_OIDC_CLIENT_SECRET"),
            "code_verifier": attempt.verifier,
        },
    )
    return _subject(str(tokens.get("id_token", "")), attempt.nonce)


def _subject(id_token: str, nonce: str) -> str:
    wanted = jwt.JWTClaimsRegistry(
        leeway=_LEEWAY_SECONDS,
        iss={"essential": True, "value": value("XUNCHA_OIDC_ISSUER").rstrip("/")},
        aud={"essential": True, "value": value("XUNCHA_OIDC_CLIENT_ID")},
        exp={"essential": True},
        sub={"essential": True},
        nonce={"essential": True, "value": nonce},
    )
    try:
        claims = jwt.decode(id_token, _keys(), algorithms=ALGORITHMS).claims
        claims["iss"] = str(claims.get("iss", "")).rstrip("/")
        wanted.validate(claims)
    except (JoseError, ValueError) as error:
        raise SignOnError(f"id_token: {error}") from error
    return str(claims["sub"])


def _keys() -> KeySet:
    """What the provider signs with. Raises SignOnError, JoseError for keys that are none."""
    keys = _ask(_provider()["jwks_uri"]).get("keys")
    if not isinstance(keys, list):
        raise SignOnError("the provider shows no keys")
    return KeySet.import_key_set({"keys": keys})


def _provider() -> dict[str, Any]:
    """What the provider says of itself, asked for every ten minutes."""
    issuer = value("XUNCHA_OIDC_ISSUER").rstrip("/")
    key = f"oidc:{issuer}"
    known = cache.get(key)
    if known is None:
        known = _ask(f"{issuer}/.well-known/openid-configuration")
        if str(known.get("issuer", "")).rstrip("/") != issuer:
            raise SignOnError("the provider calls itself something else")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not _is_web(str(known.get(name, ""))):
                raise SignOnError(f"the provider names no {name}")
        cache.set(key, known, _KEPT_SECONDS)
    return known


def _ask(url: str, form: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The JSON object at an address. Raises SignOnError."""
    if not _is_web(url):
        raise SignOnError(f"not a web address: {url[:80]}")
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    try:
        with urllib.request.urlopen(url, data, timeout=_SECONDS) as answer:
            found = json.loads(answer.read(_LARGEST))
    except (OSError, ValueError) as error:
        raise SignOnError(f"{url}: {error}") from error
    if not isinstance(found, dict):
        raise SignOnError(f"{url}: no object")
    return found


def _is_web(url: str) -> bool:
    return url.startswith(("https://", "http://"))
