"""Articles that opened in an earlier inspection and to which no page leads any more.

They are asked for when the crawl is through, each once and, where it is gone, once more. What
comes is evidence of that alone: none of it is read as a page of the site.
"""

from __future__ import annotations

from collections.abc import Container

from xuncha.crawl.desk import LINK_BODY_BYTES, Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.failures import FAULTS
from xuncha.crawl.scope import Scope
from xuncha.crawl.softdead.soft404 import is_article_sent_home, is_missing
from xuncha.crawl.visit.gates import Gates
from xuncha.facts import EarlierAddresses, Purpose
from xuncha.fetch.request import Request
from xuncha.read.links.sessions import without_session


class EarlierArticles:
    """Asks for them, once; a site's politeness is the client's, robots.txt the gates'."""

    def __init__(self, earlier: EarlierAddresses | None, desk: Desk, gates: Gates) -> None:
        self._left = list(dict.fromkeys(map(without_session, earlier.urls))) if earlier else []
        self._desk, self._gates = desk, gates

    def ask(self, scope: Scope, known: Container[str]) -> bool:
        """Ask for those that the crawl has not met; whether there were any."""
        left, self._left = self._left, []
        asked = [url for url in left if url not in known and scope.contains(url)]
        for url in asked:
            self._ask(url, scope)
        return bool(asked)

    def give_up(self) -> None:
        """The host has stopped answering: nothing is asked for any more."""
        self._left = []

    def _ask(self, url: str, scope: Scope) -> None:
        request = Request(url, "GET", Purpose.EARLIER, LINK_BODY_BYTES)

        def came(digest: Digest) -> None:
            if self._is_gone(url, digest, scope):
                self._desk.ask(request, lambda _: None)

        def ask() -> None:
            if self._gates.of(url).allows(url):
                self._desk.ask(request, came)

        self._gates.pass_through(url, scope.directory_on(url), ask)

    def _is_gone(self, url: str, digest: Digest, scope: Scope) -> bool:
        look = digest.look
        missing = is_missing(look, self._gates.of(url).baseline, scope)
        return (
            digest.exchange.outcome in FAULTS or missing or is_article_sent_home(url, look, scope)
        )
