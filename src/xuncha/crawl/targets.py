"""One spelling for what is the same target: without session ids, compared without scheme and www."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from xuncha.read.href import canonical

_JSESSION = re.compile(r";jsessionid=[^/?#;]*", re.I)
# ASP.NET without cookies: /(S(abc…))/page.aspx
_ASP_SESSION = re.compile(r"/\([SAF]\([0-9a-z]{12,}\)\)(?=/)", re.I)
_SESSION_KEYS = re.compile(r"^(?:phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id)$", re.I)
# "sid" also names sections; only a long random value is a session.
_SHORT_KEYS = re.compile(r"^(?:sid|s_id|session|sess)$", re.I)
_RANDOM_VALUE = re.compile(r"^(?=.*\d)[0-9a-z]{16,}$", re.I)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def without_session(url: str) -> str:
    """The address that is checked for a link: session ids stripped. Unusable URLs come back as is."""
    if not _may_carry_session(url):
        return url
    path, mark, query = url.partition("?")
    path = _ASP_SESSION.sub("", _JSESSION.sub("", path))
    kept = [part for part in query.split("&") if not _is_session(part)]
    return canonical(path + mark + "&".join(kept) if kept and mark else path) or url


# The same, remembered: for verdicts, which meet an address on every page that links to it.
target_of = lru_cache(maxsize=100_000)(without_session)


def _may_carry_session(url: str) -> bool:
    lowered = url.lower()
    return "sess" in lowered or "sid=" in lowered or "s_id=" in lowered or "/(" in lowered


def _is_session(part: str) -> bool:
    key, _, value = part.partition("=")
    if _SESSION_KEYS.match(key):
        return True
    return bool(_SHORT_KEYS.match(key) and _RANDOM_VALUE.match(value))


def page_key(url: str) -> str:
    """What two addresses of the same page share: scheme and a leading www. say nothing."""
    return url.partition("://")[2].removeprefix("www.")


def target_host(url: str) -> str:
    """Host name in lower case, with the port where it is not the scheme's own; "" if none."""
    return _host_of_origin(origin_of(url))


@lru_cache(maxsize=50_000)
def _host_of_origin(origin: str) -> str:
    try:
        parts = urlsplit(origin)
        name, port = (parts.hostname or ""), parts.port
    except ValueError:
        return ""
    is_default = port is None or port == _DEFAULT_PORTS.get(parts.scheme)
    name = f"[{name}]" if ":" in name else name
    return name if is_default else f"{name}:{port}"


def origin_of(url: str) -> str:
    """Scheme, host and port of a web address: "http://www.x.gov.cn"."""
    end = url.find("/", 8)
    return url[:end] if end > 0 else url


def path_of(url: str) -> str:
    """The path of a canonical web address, from its first slash to the query."""
    start = url.find("/", 8)
    return url[start:].partition("?")[0] if start > 0 else "/"
