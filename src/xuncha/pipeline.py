"""The whole story after the crawl: evidence → pages → facts → observations.

Nothing here asks the network, a clock or chance: the same evidence, rulebook and as-of date give
the same observations, and score/ makes the same scorecard of them. The crawl before it stands in crawl/, the files after it in report/.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from xuncha.checks import run_checks
from xuncha.checks.wording.lexicon import office_lexicon
from xuncha.crawl.attempts import collect_attempts
from xuncha.crawl.digest import is_html_answer
from xuncha.crawl.ipv6 import read_ipv6
from xuncha.crawl.rendered import Rendered
from xuncha.crawl.scope import Scope
from xuncha.crawl.signpost import landing_of, scope_of
from xuncha.crawl.targets import page_key
from xuncha.crawl.verdicts import judge_links, with_verdicts
from xuncha.errors import InputError
from xuncha.evidence.reader import Evidence
from xuncha.facts import (
    Exchange,
    Ipv6,
    Observation,
    Outcome,
    OutsidePage,
    PageText,
    Purpose,
    SiteFacts,
)
from xuncha.read.attachmenttext import attachment_text, may_have_text
from xuncha.read.footer import find_mark_gaps
from xuncha.read.framescript import is_frame_script, marks_alone, read_frame_script
from xuncha.read.hosts import host_name, is_stranger
from xuncha.read.outside import look_outside
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page
from xuncha.read.secondlook import offers_https, read_second_look
from xuncha.read.signs import telling_signs
from xuncha.read.site import read_site
from xuncha.read.sitememory import SiteMemory
from xuncha.read.withdata import read_data, with_data, with_menus
from xuncha.score.rules import Rulebook


def observe(facts: SiteFacts, rulebook: Rulebook) -> tuple[Observation, ...]:
    """What the checks see in the facts, within the windows and with the terms of a rulebook."""
    lexicon = office_lexicon(rulebook.wording) if rulebook.wording else None
    return run_checks(facts, rulebook.windows, lexicon)


def facts_of(evidence: Evidence, as_of: date) -> SiteFacts:
    """Everything the evidence says of a site as of a day.

    Raises InputError when the evidence is damaged or holds no visit to the home page.
    """
    site, header = evidence.header.site, evidence.header
    pages = _Pages(as_of, site.url, Rendered(header.settings.get("render")))
    attempts = collect_attempts(pages.reading(evidence.exchanges()))
    if pages.home is None:
        raise InputError(
            f"{evidence.path} 里没有对首页的访问。请重新运行 inspect。",
            f"{evidence.path} holds no visit to the home page. Run inspect again.",
        )
    scope = scope_of(site, header.other_sites, pages.home)
    own = pages.inside(scope)
    home = _find(own, landing_of(pages.home) or pages.home.url)
    reading = read_site(site, own, home, header.columns, as_of, pages.failures)
    page_links = ((page.final_url, scope.is_home(page.url), page.links) for page in own)
    links = judge_links(attempts, page_links, scope, evidence.coverage)
    return SiteFacts(
        site=site,
        as_of=as_of,
        home=replace(pages.home, body=b""),
        redirected_to=scope.redirected_to,
        home_updates=reading.home_updates,
        columns=reading.columns,
        guides=reading.guides,
        letters=reading.letters,
        surveys=reading.surveys,
        interviews=reading.interviews,
        online_systems=reading.online_systems,
        identity=reading.identity,
        links=links,
        texts=reading.texts,
        probes=evidence.probes,
        coverage=replace(with_verdicts(evidence.coverage, links), rendered=pages.rendered.count),
        labels=reading.labels,
        mark_gaps=find_mark_gaps(own, home),
        signs=telling_signs(own),
        outside=tuple(pages.outside.values()),
        second_look=read_second_look(pages.second_look, home, as_of),
        https_offered=pages.https_offered,
        ipv6=pages.ipv6,
        attachments=tuple(t for url, t in pages.attachments.items() if scope.owns_host(url)),
    )


# Purposes for which a page of the site is fetched; others only check whether something is there.
_OF_PAGES = (Purpose.HOME, Purpose.PAGE, Purpose.RECHECK)
_OF_LINKS = (Purpose.LINK, Purpose.RECHECK)


class _Pages:
    """The pages among the exchanges, each read as it passes by; a later success replaces."""

    def __init__(self, as_of: date, site_url: str, rendered: Rendered) -> None:
        self._as_of = as_of
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
        # The last visit to the home page, a successful one before a failed one.
        self.home: Exchange | None = None

    def reading(self, exchanges: Iterable[Exchange]) -> Iterator[Exchange]:
        for exchange in exchanges:
            if exchange.purpose is Purpose.HOME and not _has_succeeded(self.home):
                self.home = exchange
            if exchange.purpose is Purpose.RENDER:
                self.rendered.add(exchange, self._read(exchange))
            elif exchange.purpose is Purpose.CLOAK:
                self.second_look = exchange
            elif exchange.purpose is Purpose.IPV6:
                self.ipv6 = read_ipv6(exchange)
            elif exchange.purpose is Purpose.HTTPS:
                self.https_offered = offers_https(exchange)
            elif exchange.purpose in _OF_LINKS and is_frame_script(exchange.url):
                if script := read_frame_script(exchange, self._as_of):
                    self._scripts[exchange.url] = script
            elif exchange.method == "GET" and (listed := self._list_in(exchange)):
                self._data[exchange.url] = listed
            elif exchange.purpose in _OF_PAGES and is_html_answer(exchange):
                self._by_url[exchange.url] = self._read(exchange)
                self.failures.pop(exchange.url, None)
            elif exchange.outcome is not Outcome.OK and exchange.url not in self._by_url:
                self.failures[exchange.url] = exchange.outcome
            if exchange.purpose in _OF_LINKS and exchange.outcome is Outcome.OK:
                self._look_outside(exchange)
                if may_have_text(exchange.url) and (text := attachment_text(exchange)):
                    self.attachments[exchange.url] = text
            yield exchange

    def _look_outside(self, exchange: Exchange) -> None:
        if is_stranger(host_name(exchange.url), self._own_host):
            found = look_outside(exchange)
            if found is not None:
                self.outside[exchange.url] = found

    def _read(self, exchange: Exchange) -> Page:
        return read_page(exchange, self._as_of, self._memo)

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
    return home is not None and home.outcome is Outcome.OK


def _find(pages: Sequence[Page], url: str) -> Page | None:
    wanted = page_key(url)
    asked = (page for page in pages if page_key(page.url) == wanted)
    reached = (page for page in pages if page_key(page.final_url) == wanted)
    return next(asked, None) or next(reached, None)
