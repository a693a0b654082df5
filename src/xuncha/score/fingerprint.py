"""The name of a fault that later runs recognise: what it is and where, not how many or when."""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache
from urllib.parse import urlsplit

from xuncha.facts import Observation
from xuncha.score.observations import OBSERVATIONS

# Changes whenever the same fault would get another fingerprint than before.
PREFIX = "x1-"

_PORTS = {"http": 80, "https": 443}
_SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)


def fingerprint(site_url: str, observation: Observation) -> str:
    """The fingerprint of an observation of a site: `x1-` and 16 hexadecimal digits."""
    known = OBSERVATIONS.get(observation.name)
    subject = {key: observation.detail.get(key) for key in (known.identity if known else ())}
    parts = [
        _host(site_url),
        observation.check,
        observation.name,
        canonical_url(observation.url) if known is None or known.has_own_url else "",
        subject,
    ]
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return PREFIX + hashlib.sha256(text.encode()).hexdigest()[:16]


# The findings of a site are named more than once.
@lru_cache(maxsize=50_000)
def canonical_url(url: str) -> str:
    """The address without what changes while the page stays the same.

    Without scheme (a site that moves to https keeps its faults), default port, fragment and
    session id; the host in lower case. An address that cannot be taken apart is kept as it is.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    if not parts.hostname:
        return url
    path = _SESSION.sub("", parts.path) or "/"
    return _host(url) + path + (f"?{parts.query}" if parts.query else "")


@lru_cache(maxsize=20_000)
def _host(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or url).lower().rstrip("."), parts.port
    except ValueError:
        return url
    if port is None or port == _PORTS.get(parts.scheme.lower()):
        return host
    return f"{host}:{port}"
