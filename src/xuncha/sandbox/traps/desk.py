"""Answers for all trap sites, in the form the server asks for."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import TrapSite


class TrapDesk:
    """Host and path to the bytes of a response; keeps no clock and hangs on nothing."""

    def __init__(self, sites: Sequence[TrapSite]) -> None:
        self._sites = {site.host: site for site in sites}
        self._strangers = {host: page for site in sites for host, page in site.strangers.items()}

    def hangs(self, host: str) -> bool:
        """No trap site hangs: that is the province's."""
        del host
        return False

    def delay(self, host: str) -> float:
        """No trap site is slow."""
        del host
        return 0.0

    def response(
        self,
        method: str,
        host: str,
        path: str,
        date: str,
        gzipped: bool,
        cookie: str = "",
        agent: str = "",
    ) -> bytes:
        """Head and body of the response."""
        del date, gzipped
        site = self._sites.get(host)
        unknown = self._strangers.get(host, TrapAnswer(b"unknown host", 404))
        answer = site.answer(path, cookie, agent) if site else unknown
        return answer.to_bytes(method == "HEAD")
