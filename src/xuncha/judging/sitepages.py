"""The pages among the exchanges of one site, each read as it passes by, then put together."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from datetime import date

from xuncha.crawl.digest import is_html_answer
from xuncha.crawl.rendering.offline import Rendered
from xuncha.crawl.ruling.withdrawn import Withdrawn
from xuncha.crawl.scope import Scope
from xuncha.crawl.visit.ipv6 import read_ipv6
from xuncha.facts import Exchange, Ipv6, Outcome, OutsidePage, PageText, Purpose
from xuncha.read.attachmenttext import attachment_text
from xuncha.read.data.withdata import read_data, with_data, with_menus
from xuncha.read.home.framescript import marks_alone, read_frame_script
from xuncha.read.intruders.outside import look_outside
from xuncha.read.links.filenames import is_frame_script, may_have_text
from xuncha.read.links.hosts import host_name, is_stranger
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page
from xuncha.read.secondlook import offers_https
from xuncha.read.sitememory import SiteMemory
from xuncha.read.twice import fuller

# Purposes for which a page of the site is fetched; others only check whether something is there.
_OF_PAGES = (Purpose.HOME, Purpose.PAGE, Purpose.RECHECK)
_OF_LINKS = (Purpose.LINK, Purpose.RECHECK)


class SitePages:
    """The pages among the exchanges, each read as it passes by; a later success replaces."""

    def __init__(
        self, as_of: date, site_url: str, rendered: Rendered, void: Container[int] = ()
    ) -> None:
        """`rendered` takes in the pages that a browser showed.

        `void`: places of exchanges that failed while our own network was out.
        """
        self._as_of, self._void = as_of, void
        self.rendered = rendered
        self._own_host = host_name(site_url)
        self._memo = SiteMemory()
        self._by_url: dict[str, Page] = {}
        # Lists that came as data, and what header and footer scripts write.
        self._data: dict[str, Page] = {}
        self._scripts: dict[str, Page] = {}
        self.failures: dict[str, Outcome] = {}
        # Targets of strangers that look hijacked.
        self.outside: dict[str, OutsidePage] = {}
        # The home page in a search engine's name.
        self.second_look: Exchange | None = None
        self.https_offered: bool | None = None
        self.ipv6 = Ipv6.UNKNOWN
        self.attachments: dict[str, PageText] = {}
        self.withdrawn = Withdrawn()
        # (host, address) → the first exchange in which it answered, without its body.
        self.addresses: dict[tuple[str, str], Exchange] = {}
        # The last visit to the home page, a successful one before a failed one.
        self.home: Exchange | None = None
        # The home page asked once more in the second pass, of which it was read then.
        self.home_again: Exchange | None = None

    def reading(self, exchanges: Iterable[Exchange]) -> Iterator[Exchange]:
        """The same exchanges; what each of them shows is read on the way."""
        for place, exchange in enumerate(exchanges):
            if exchange.address:
                self._note_address(exchange)
            if exchange.purpose is Purpose.HOME and not _has_succeeded(self.home):
                self.home = exchange
            if not self._take_aside(exchange, is_void=place in self._void):
                self._take_page(exchange)
            if exchange.purpose in _OF_LINKS and exchange.outcome is Outcome.OK:
                self._take_target(exchange)
            yield exchange

    def _take_aside(self, exchange: Exchange, *, is_void: bool) -> bool:
        """What was asked beside the pages of the site; False where it was not."""
        match exchange.purpose:
            case Purpose.RENDER:
                self.rendered.add(exchange, self._read(exchange))
            case Purpose.CLOAK:
                self.second_look = exchange
            case Purpose.LOOK:
                if exchange.outcome is Outcome.OK:
                    self._look_outside(exchange)
            case Purpose.IPV6 | Purpose.HTTPS if is_void:
                # It tells of our own network, and nothing of the host.
                pass
            case Purpose.IPV6:
                self.ipv6 = read_ipv6(exchange)
            case Purpose.HTTPS:
                self.https_offered = offers_https(exchange)
            case Purpose.EARLIER:
                # givenfacts.py holds addresses of an earlier result against the evidence.
                pass
            case _:
                return False
        return True

    def _take_page(self, exchange: Exchange) -> None:
        """A page of the site, or what its pages show as well: a list as data, a script's frame."""
        if exchange.purpose in _OF_LINKS and is_frame_script(exchange.url):
            if script := read_frame_script(exchange, self._as_of):
                self._scripts[exchange.url] = script
        elif exchange.method == "GET" and (listed := self._list_in(exchange)):
            self._data[exchange.url] = listed
        elif exchange.purpose in _OF_PAGES and self._is_emptied(exchange):
            # What was read before stays.
            pass
        elif exchange.purpose in _OF_PAGES and is_html_answer(exchange):
            self._by_url[exchange.url] = self._read_again(exchange)
            self.failures.pop(exchange.url, None)
            if self._is_home(exchange):
                self.home_again = exchange
        elif exchange.outcome is not Outcome.OK and exchange.url not in self._by_url:
            self.failures[exchange.url] = exchange.outcome

    def _take_target(self, exchange: Exchange) -> None:
        """A link's target that opened: where it leads, and the text of a document."""
        self._look_outside(exchange)
        if may_have_text(exchange.url) and (text := attachment_text(exchange)):
            self.attachments[exchange.url] = text

    def _is_home(self, exchange: Exchange) -> bool:
        return self.home is not None and exchange.url == self.home.url

    def _is_emptied(self, exchange: Exchange) -> bool:
        """Whether a page that was read came once more without one byte."""
        is_empty = exchange.outcome is Outcome.OK and not exchange.body
        return is_empty and exchange.url in self._by_url

    def _note_address(self, exchange: Exchange) -> None:
        key = (host_name(exchange.final_url), exchange.address)
        if key not in self.addresses:
            self.addresses[key] = replace(exchange, body=b"")

    def _look_outside(self, exchange: Exchange) -> None:
        if is_stranger(host_name(exchange.url), self._own_host):
            found = look_outside(exchange)
            if found is not None:
                self.outside[exchange.url] = found

    def _read(self, exchange: Exchange) -> Page:
        return read_page(exchange, self._as_of, self._memo)

    def _read_again(self, exchange: Exchange) -> Page:
        """The page; of one that was asked for once more at the end, what the fuller visit saw."""
        # Of the home page more is read, whatever it was asked for.
        is_home = self._is_home(exchange)
        page = self._read(replace(exchange, purpose=Purpose.HOME) if is_home else exchange)
        before = self._by_url.get(exchange.url)
        if before is None or exchange.purpose is not Purpose.RECHECK:
            return page
        chosen = fuller(before, page)
        if chosen is page:
            self.withdrawn.note(
                (link.url for link in before.links), (link.url for link in page.links)
            )
        return chosen

    def _list_in(self, exchange: Exchange) -> Page | None:
        """The list that an answer carries as data, where it is one."""
        if exchange.purpose not in (*_OF_PAGES, *_OF_LINKS):
            return None
        return read_data(exchange, self._as_of, self._memo)

    def inside(self, scope: Scope) -> list[Page]:
        """The pages of the site, each as its visitors see it: with the lists and menus that its
        scripts load, and as the browser showed it where that is more."""
        own = [page for page in self._by_url.values() if scope.contains(page.final_url)]
        home = next((page for page in own if scope.is_home(page.url)), None)
        filled = with_data(with_menus(own, self._scripts), self._data, home)
        marks = [marks_alone(script) for script in self._scripts.values()]
        seen = [*filled, *(script for script in marks if scope.contains(script.final_url))]
        return [self.rendered.best(page, scope.is_home(page.url)) for page in seen]


def _has_succeeded(home: Exchange | None) -> bool:
    return home is not None and home.outcome is Outcome.OK and bool(home.body)
