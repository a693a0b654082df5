"""Cookies within one exchange: kept while its redirects last, per host, then forgotten.

Some sites set a cookie and redirect to themselves until it comes back.
"""

from __future__ import annotations

from xuncha.fetch.headers import Headers

MOST_COOKIES = 50
LONGEST_COOKIE = 4096


class ChainCookies:
    """The cookies that the hosts of one redirect chain have set."""

    def __init__(self) -> None:
        self._by_host: dict[str, dict[str, str]] = {}

    def keep(self, host: str, headers: Headers) -> None:
        """Remember what a response sets, drop what it takes back."""
        for name, value in headers:
            if name.lower() == "set-cookie" and len(value) <= LONGEST_COOKIE:
                self._set(host, value)

    def header_for(self, host: str) -> str:
        """The Cookie header for a host, or an empty string."""
        jar = self._by_host.get(host, {})
        return "; ".join(f"{name}={value}" for name, value in jar.items())

    def names_for(self, host: str) -> frozenset[str]:
        """Which cookies a host has set: with a new one, asking again is no loop."""
        return frozenset(self._by_host.get(host, {}))

    def _set(self, host: str, line: str) -> None:
        pair, _, attributes = line.partition(";")
        name, equals, value = pair.partition("=")
        name, value = name.strip(), value.strip()
        if not equals or not name or not (name + value).isprintable():
            return
        jar = self._by_host.setdefault(host, {})
        if "max-age=0" in attributes.replace(" ", "").lower():
            jar.pop(name, None)
        elif len(jar) < MOST_COOKIES:
            jar[name] = value
