"""Which hosts could only be read without checking their certificate, and why."""

from __future__ import annotations

MOST_HOSTS = 50_000


class TlsTrust:
    """Remembers the hosts, so that each is found out once and not on every connection."""

    def __init__(self) -> None:
        self._reasons: dict[str, str] = {}

    def distrust(self, host: str, reason: str) -> None:
        """From now on this host is read leniently; `reason` is libcurl's message."""
        if len(self._reasons) >= MOST_HOSTS:
            self._reasons.clear()
        self._reasons[host] = reason

    def is_lenient(self, host: str) -> bool:
        """Whether this host is read without checking."""
        return host in self._reasons

    def reason(self, host: str) -> str:
        """Why, or an empty string."""
        return self._reasons.get(host, "")
