"""The desk through which one site asks: evidence written, bodies dropped, old answers replayed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from typing import Protocol

from xuncha.crawl.digest import Digest, digest_of
from xuncha.crawl.failures import PASSING
from xuncha.crawl.outages.misses import Misses
from xuncha.crawl.outages.roundnetwork import RoundNetwork, Side
from xuncha.crawl.outside.shared import Fetcher, SharedChecks
from xuncha.crawl.rendering.desk import RenderDesk
from xuncha.facts import Exchange, Purpose
from xuncha.fetch.request import Request
from xuncha.read.links.href import HrefMemo
from xuncha.read.links.targets import TakenUp

Then = Callable[[Digest], None]
# Enough to see a challenge or an error page; a link check needs no more of a file.
LINK_BODY_BYTES = 262_144
_PAGES = (Purpose.HOME, Purpose.PAGE, Purpose.RECHECK)
_Key = tuple[str, str, Purpose]


class Writer(Protocol):
    """What the crawl needs of evidence.writer.EvidenceWriter."""

    def write(self, exchange: Exchange) -> str:
        """Store one exchange; its record id."""
        ...


class Desk:
    """Asks for one site. Answers that an interrupted run left are given again, not asked again."""

    def __init__(
        self,
        fetcher: Fetcher,
        shared: SharedChecks,
        writer: Writer,
        on_error: Callable[[Exception], None],
        on_event: Callable[[], None] = lambda: None,
        browser: RenderDesk | None = None,
        on_digest: Callable[[Digest], None] | None = None,
        misses: Misses | None = None,
    ) -> None:
        self._fetcher, self._shared, self._writer = fetcher, shared, writer
        # A full disk or a fault of ours ends this site; the others go on.
        self._on_error = on_error
        # Something came or waits to be delivered: the site has work to do.
        self._on_event = on_event
        self._browser = browser
        # Told of every exchange that came, before whoever asked for it.
        self._on_digest = on_digest
        # What failed without an answer, and whether that was our own network.
        self.misses = misses or Misses(RoundNetwork())
        self._memo = HrefMemo()
        self._taken = TakenUp()
        self._replay: dict[_Key, deque[Digest]] = {}
        self._due: deque[Callable[[], None]] = deque()
        self._closed = False
        # Told what is about to be taken apart, and "" after.
        self.on_reading: Callable[[str], None] | None = None
        self.in_flight = 0

    def remember(self, exchanges: Iterable[Exchange]) -> int:
        """Take up what an interrupted run has written; how many exchanges that were.

        Who did not answer then is asked again: it was long ago, and many things may have passed.
        """
        count = 0
        for exchange in exchanges:
            key = (exchange.url, exchange.method, exchange.purpose)
            digest = self._digest(exchange)
            if exchange.outcome in PASSING:
                self.misses.remember(exchange, count)
            else:
                self._replay.setdefault(key, deque()).append(digest)
            count += 1
        self.misses.written = count
        return count

    def ask(self, request: Request, then: Then, shared: bool = False) -> None:
        """Ask, or replay; `then` is called later, never from within. `shared`: an external target."""
        self.in_flight += 1
        self._on_event()
        replay = self._replay.get((request.url, request.method, request.purpose))
        if replay:
            digest = replay.popleft()
            self._due.append(lambda: self._finish(digest, then))
            return
        if not shared:
            self._submit(request, Side.SITES, then)
            return
        known = self._shared.known(request)
        if known is not None:
            self._due.append(lambda: self._take_shared(known, request, then))
            return
        self._shared.ask(request, lambda exchange: self._take_shared(exchange, request, then))

    def ask_anew(self, request: Request, then: Then) -> None:
        """Ask an external target whatever it answered before."""
        self.in_flight += 1
        self._on_event()
        self._shared.ask_anew(request, lambda exchange: self._take(exchange, then, Side.OUTSIDE))

    def ask_control(self, request: Request, side: Side, then: Then) -> None:
        """Ask whether that side of the network works just now."""
        self.in_flight += 1
        self._on_event()
        self._submit(request, side, then)

    def _submit(self, request: Request, side: Side, then: Then) -> None:
        def came(exchange: Exchange) -> None:
            self.misses.network.note(side, exchange)
            self._take(exchange, then, side)

        self._fetcher.submit(request, came)

    def _take_shared(self, exchange: Exchange, request: Request, then: Then) -> None:
        self._take(exchange, then, Side.OUTSIDE, self._shared.ended_at(request, exchange))

    def leave_out(self, urls: Callable[[], Container[str]]) -> None:
        """Later digests leave out the links whose addresses are among these, asked for each time."""
        self._taken.urls = urls

    def note_taken_up(self, digest: Digest) -> None:
        """The links of a page were taken up: later digests leave them out."""
        self._taken.add(digest.links_base, digest.fresh)

    def render(self, page: Exchange, allows: Callable[[str], bool], then: Then) -> None:
        """Have a page rendered that a digest offered; `allows`: what robots.txt says."""
        assert self._browser is not None
        self.in_flight += 1
        self._on_event()
        replay = self._replay.get((page.url, "GET", Purpose.RENDER))
        if replay:
            digest = replay.popleft()
            self._due.append(lambda: self._finish(digest, then))
            return
        self._browser.ask(page, allows, lambda exchange: self._take(exchange, then))

    def pump(self, most: int = 50) -> bool:
        """Deliver answers that needed no network; whether more wait."""
        for _ in range(min(most, len(self._due))):
            self._due.popleft()()
        return bool(self._due)

    def close(self) -> None:
        """Answers that still come are for nobody."""
        self._closed = True
        self._due.clear()
        self._replay.clear()

    def _take(
        self, exchange: Exchange, then: Then, side: Side = Side.SITES, ended_at: float | None = None
    ) -> None:
        if self._closed:
            return
        self.misses.take(exchange, side, ended_at)
        try:
            record_id = self._writer.write(exchange)
            if self._browser:
                # What is rendered names the record of the answer that it was made from.
                exchange = replace(exchange, record_id=record_id)
            digest = self._digest(exchange)
            if self._on_digest:
                self._on_digest(digest)
        except Exception as error:
            self._on_error(error)
            return
        self._finish(digest, then)

    def _digest(self, exchange: Exchange) -> Digest:
        is_page = exchange.purpose in _PAGES
        wants_links = is_page or exchange.purpose is Purpose.RENDER
        if self.on_reading:
            self.on_reading(exchange.url)
        try:
            digest = digest_of(exchange, self._memo, wants_links, self._taken)
        finally:
            if self.on_reading:
                self.on_reading("")
        if self._browser and is_page and digest.is_html and self._browser.wants(exchange):
            return digest._replace(to_render=exchange)
        return digest

    def _finish(self, digest: Digest, then: Then) -> None:
        self.in_flight -= 1
        if self._closed:
            return
        self._on_event()
        try:
            then(digest)
        except Exception as error:
            self._on_error(error)
