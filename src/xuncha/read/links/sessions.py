"""Session ids in addresses: another one at every visit, the same page behind it."""

from __future__ import annotations

import re

_JSESSION = re.compile(r";jsessionid=[^/?#;]*", re.I)
# ASP.NET without cookies: /(S(abc…))/page.aspx
_ASP_SESSION = re.compile(r"/\([SAF]\([0-9a-z]{12,}\)\)(?=/)", re.I)
_SESSION_KEYS = re.compile(r"^(?:phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id)$", re.I)
# "sid" also names sections; only a long random value is a session.
_SHORT_KEYS = re.compile(r"^(?:sid|s_id|session|sess)$", re.I)
_RANDOM_VALUE = re.compile(r"^(?=.*\d)[0-9a-z]{16,}$", re.I)


def without_session(url: str) -> str:
    """The address of the page itself, session ids stripped."""
    # Asked of every link: most have no place for one.
    if ";" not in url and "?" not in url and "(" not in url:
        return url
    if not _may_carry_session(url):
        return url
    path, _, query = url.partition("?")
    path = _ASP_SESSION.sub("", _JSESSION.sub("", path))
    kept = "&".join(part for part in query.split("&") if not _is_session(part))
    return f"{path}?{kept}" if kept else path


def _may_carry_session(url: str) -> bool:
    lowered = url.lower()
    return "sess" in lowered or "sid=" in lowered or "s_id=" in lowered or "/(" in lowered


def _is_session(part: str) -> bool:
    key, _, value = part.partition("=")
    if _SESSION_KEYS.match(key):
        return True
    return bool(_SHORT_KEYS.match(key) and _RANDOM_VALUE.match(value))
