"""The whole story after the crawl: evidence → pages → facts → observations.

Nothing here asks the network, a clock or chance: the same evidence, rulebook and as-of date give
the same observations, and score/ makes the same scorecard of them. The crawl before it stands in
crawl/, the files after it in report/.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date

from xuncha.checks import run_checks
from xuncha.checks.wording.lexicon import Lexicon, default_lexicon, office_lexicon
from xuncha.crawl.outages.ownnetwork import void_places
from xuncha.crawl.rendering.offline import Rendered
from xuncha.crawl.ruling.attempts import Attempts, collect_attempts
from xuncha.crawl.ruling.leftopen import left_open
from xuncha.crawl.ruling.verdicts import judge_links, with_verdicts
from xuncha.crawl.scope import Scope
from xuncha.crawl.signpost import landing_of, scope_of
from xuncha.crawl.targets import page_key
from xuncha.errors import InputError
from xuncha.evidence.lookup import find_exchanges
from xuncha.evidence.reader import Evidence
from xuncha.facts import (
    Coverage,
    Exchange,
    LinkTarget,
    Observation,
    SiteFacts,
)
from xuncha.given import NOTHING_GIVEN, Given
from xuncha.judging.givenfacts import given_facts
from xuncha.judging.seenuntil import seen_until
from xuncha.judging.shownsite import shown_instead
from xuncha.judging.sitepages import SitePages
from xuncha.read.home.again import with_home_again
from xuncha.read.identity.footer import find_mark_gaps
from xuncha.read.interpretations import read_interpretations
from xuncha.read.intruders.signs import resources_of, telling_signs
from xuncha.read.menus.mainmenu import read_main_menu
from xuncha.read.othersite import without_others
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.secondlook import read_second_look
from xuncha.read.site import read_site
from xuncha.score.rules import Rulebook


def observe(facts: SiteFacts, rulebook: Rulebook) -> tuple[Observation, ...]:
    """What the checks see in the facts, within the windows and with the terms of a rulebook."""
    return run_checks(facts, rulebook.windows, lexicon_of(rulebook))


def lexicon_of(rulebook: Rulebook) -> Lexicon:
    """The terms a rulebook looks for: the program's own, and the office's above them."""
    return office_lexicon(rulebook.wording) if rulebook.wording else default_lexicon()


def facts_of(evidence: Evidence, as_of: date, given: Given = NOTHING_GIVEN) -> SiteFacts:
    """Everything the evidence says of a site as of a day. `given` goes before what is in it.

    Raises InputError when the evidence is damaged or holds no visit to the home page, or where
    what is given cannot be read.
    """
    site, header = evidence.header.site, evidence.header
    pages, attempts = _read_all(evidence, as_of)
    visit = _visit_to_home(pages, evidence)
    scope = scope_of(site, header.other_sites, visit, header.columns)
    own = pages.inside(scope)
    home = _find(own, landing_of(visit) or visit.url)
    own = with_home_again(own, home)
    reading = read_site(site, own, home, header.columns, as_of, pages.failures)
    mine = without_others(home, own)
    links = _judged_links(attempts, mine, scope, pages.withdrawn, evidence.coverage)
    by_given = given_facts(evidence, attempts, scope, own, pages.addresses, given)
    return SiteFacts(
        site=site,
        as_of=as_of,
        home=replace(visit, body=b""),
        redirected_to=scope.redirected_to
        or shown_instead(site, home, reading.labels, header.other_sites),
        home_updates=reading.home_updates,
        # A link to the front page of another site of the list is no column.
        columns=tuple(one for one in reading.columns if not scope.owner(one.url)),
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
        second_look=read_second_look(pages.second_look, home),
        https_offered=pages.https_offered,
        ipv6=pages.ipv6,
        home_bytes=len(visit.body),
        home_resources=resources_of(home),
        main_menu=read_main_menu(_exchange_of(home, pages, evidence)),
        interpretations=read_interpretations(own),
        earlier=by_given.earlier,
        reposts=by_given.reposts,
        servers=by_given.servers,
        attachments=tuple(t for url, t in pages.attachments.items() if scope.owns_host(url)),
        seen_until=seen_until(visit, evidence.probes, own, as_of),
    )


def _read_all(evidence: Evidence, as_of: date) -> tuple[SitePages, Attempts]:
    """Every exchange of the evidence once, in order: its pages, and each attempt at a target."""
    how = Rendered(evidence.header.settings.get("render"))
    void = void_places(evidence.coverage.outages)
    pages = SitePages(as_of, evidence.header.site.url, how, void)
    return pages, collect_attempts(pages.reading(evidence.exchanges()))


def _visit_to_home(pages: SitePages, evidence: Evidence) -> Exchange:
    if pages.home is None:
        raise InputError(
            f"{evidence.path} 里没有对首页的访问。请重新运行 inspect。",
            f"{evidence.path} holds no visit to the home page. Run inspect again.",
        )
    return pages.home


def _judged_links(
    attempts: Attempts,
    own: Sequence[Page],
    scope: Scope,
    withdrawn: Container[str],
    coverage: Coverage,
) -> tuple[LinkTarget, ...]:
    """Every target of the site's own pages with its verdict, open where what came tells nothing."""
    page_links = ((page.final_url, scope.is_home(page.url), page.links) for page in own)
    showing_home = {page.url for page in own if page.shell is Shell.HOME}
    judged = judge_links(attempts, page_links, scope, coverage)
    return left_open(judged, withdrawn, showing_home)


def _exchange_of(home: Page | None, pages: SitePages, evidence: Evidence) -> Exchange | None:
    """What the home page was read of, with its body: another record where the first led on, or
    where a browser showed it."""
    if home is None:
        return pages.home
    for visit in (pages.home, pages.home_again):
        if visit is not None and visit.record_id == home.record_id:
            return visit
    return next(iter(find_exchanges(evidence.path, [home.record_id])), None)


def _find(pages: Sequence[Page], url: str) -> Page | None:
    wanted = page_key(url)
    asked = (page for page in pages if page_key(page.url) == wanted)
    reached = (page for page in pages if page_key(page.final_url) == wanted)
    return next(asked, None) or next(reached, None)
