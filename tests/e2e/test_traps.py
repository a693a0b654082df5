"""The trap sites, crawled over real HTTP and read as the inspection reads them.

Each site is built around what makes readers go wrong; what is planted stands in its truth. Every
column, guide, letter, link and mark is compared, one test a site.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from xuncha.checks import run_checks
from xuncha.checks.columns.state import standing
from xuncha.clock import now, stamp
from xuncha.crawl.jobs import CrawlJob, CrawlTiming
from xuncha.crawl.run import crawl_sites
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.reader import Evidence
from xuncha.facts import Certainty, Column, LinkVerdict, Site, SiteFacts
from xuncha.judging.pipeline import facts_of
from xuncha.sandbox.running import running_traps
from xuncha.sandbox.traps import AS_OF, TrapSite, make_traps
from xuncha.sandbox.traps.truth import ColumnTruth, HomeTruth, Shown
from xuncha.score.rulebook import load_rulebook
from xuncha.settings import CrawlSettings, FetchSettings, Render, ResolveRule

pytestmark = pytest.mark.slow
SITES = make_traps()
CRAWLING = CrawlSettings(render=Render.NEVER)
TIMING = CrawlTiming(home_retry_seconds=0.05, recheck_seconds=0.05)
WINDOWS = load_rulebook("census-2015").windows
# Checks that find what does not belong on an office's page.
OF_OTHERS = ("injection", "privacy", "advertising", "wording")
TWO_WEEKS = timedelta(days=14)
each_site = pytest.mark.parametrize("site", SITES, ids=[f"{s.number:02d} {s.about}" for s in SITES])


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, SiteFacts]:
    folder = tmp_path_factory.mktemp("traps")
    jobs = [job(site, folder) for site in SITES]
    with running_traps() as ports:
        hosts = [host for site in SITES for host in (site.host, *site.strangers)]
        rules = tuple(ResolveRule(host, 80, "127.0.0.1", ports.http) for host in hosts)
        fetching = FetchSettings(
            allow_private=True, delay_seconds=0.0, connections_per_host=4, resolve=rules
        )
        crawl_sites(
            jobs,
            fetching,
            CRAWLING,
            progress=lambda _: None,
            stop=lambda: False,
            now=now,
            timing=TIMING,
        )
    return {one.site.url: facts_of(Evidence.open(one.evidence_path), AS_OF) for one in jobs}


def job(site: TrapSite, folder: Path) -> CrawlJob:
    listed = Site(url=site.url, name=site.name, site_id_code=site.site_id_code)
    header = EvidenceHeader(site=listed, as_of=AS_OF, started_at=stamp(now()))
    return CrawlJob(listed, folder / site.host / "evidence.warc.gz", header)


@each_site
def test_columns(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    found = {column.url: column for column in facts[site.url].columns}
    for truth in site.truth.columns:
        column = found.pop(urljoin(site.url, truth.path), None)
        if column is None and truth.may_be_absent:
            continue
        assert column is not None, f"{truth.name} was not found"
        if truth.may_be_absent:
            assert shown(column) in (truth.shown, Shown.FRESH, Shown.UNKNOWN), truth.name
            continue
        assert read(column, truth) == truth
    unplanned = {column.url for column in found.values() if not column.url.startswith("mailto:")}
    assert unplanned == set()


@each_site
def test_home(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    home = facts[site.url].home_updates
    days = [item.published for item in home.items if item.published]
    recent = sum(AS_OF - TWO_WEEKS <= day <= AS_OF for day in days)
    assert all(day <= AS_OF for day in days), "no day is still to come"
    if site.truth.home.unreadable:
        assert home.unreadable or recent, "never called stale"
        return
    read = HomeTruth(recent, home.navigation_only, bool(home.unreadable))
    assert read == site.truth.home


@each_site
def test_links(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    planted = {urljoin(site.url, path): verdict for path, verdict in site.truth.links.items()}
    broken = (LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD)
    links = facts[site.url].links
    own = [link for link in links if urlsplit(link.url).hostname == site.host]
    assert {link.url: link.verdict for link in own if link.verdict in broken} == planted


@each_site
def test_nothing_is_garbled(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    texts = facts[site.url].texts
    for text in () if "坏字节" in site.name else texts:
        assert "\ufffd" not in text.title + text.text, text.url
    titles = {text.title.split("-")[0] for text in texts}
    assert set(site.truth.titles) <= titles


@pytest.mark.parametrize("site", [s for s in SITES if s.truth.guides], ids=lambda s: s.about)
def test_guides(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    found = {urlsplit(guide.url).path: guide for guide in facts[site.url].guides}
    read = {
        path: (
            frozenset(guide.present) if guide.readable else frozenset(),
            guide.readable,
            len(guide.forms_not_offered),
        )
        for path, guide in found.items()
    }
    assert read == {t.path: (t.present, t.readable, t.forms_not_offered) for t in site.truth.guides}


@pytest.mark.parametrize(
    "site", [s for s in SITES if s.truth.has_channel is not None], ids=lambda s: s.about
)
def test_letters(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    letters = facts[site.url].letters
    assert (letters.channel is not None) == site.truth.has_channel
    read = {x.title: (x.asked, x.answered, x.is_answered) for x in letters.letters}
    planted = {x.title: (x.asked, x.answered, x.is_answered) for x in site.truth.letters or ()}
    assert read == planted
    if site.truth.letters:
        assert letters.usable is True


@each_site
def test_intruders_numbers_adverts_and_wrong_words(
    site: TrapSite, facts: dict[str, SiteFacts]
) -> None:
    seen = run_checks(facts[site.url], WINDOWS)
    seen = tuple(o for o in seen if o.certainty is not Certainty.UNKNOWN)
    of_others = [o for o in seen if o.check in OF_OTHERS]
    named = [o for o in seen if o.name in site.truth.observed and o not in of_others]
    assert Counter(o.name for o in (*of_others, *named)) == site.truth.observed
    assert all(o.certainty is Certainty.SUSPECTED for o in of_others)


@pytest.mark.parametrize("site", [s for s in SITES if s.truth.activities], ids=lambda s: s.about)
def test_activities(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    seen = facts[site.url]
    assert (len(seen.surveys.items), len(seen.interviews.items)) == site.truth.activities


@pytest.mark.parametrize("site", [s for s in SITES if s.truth.identity], ids=lambda s: s.about)
def test_identity(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    identity = facts[site.url].identity
    for mark, value in site.truth.identity.items():
        read = getattr(identity, mark)
        assert read == value if isinstance(value, str) else read, mark


@pytest.mark.parametrize("site", [s for s in SITES if not s.truth.readable], ids=lambda s: s.about)
def test_what_a_firewall_hides_is_unknown(site: TrapSite, facts: dict[str, SiteFacts]) -> None:
    seen = facts[site.url]
    assert str(seen.home.outcome) == "blocked"
    assert seen.home_updates.unreadable
    assert not seen.texts
    assert seen.letters.channel is None
    assert not seen.links or {link.verdict for link in seen.links} == {LinkVerdict.BLOCKED}


def shown(column: Column) -> Shown:
    if column.archived:
        return Shown.ARCHIVED
    state = Shown(standing(column, WINDOWS, AS_OF).state)
    if state is Shown.FRESH and not column.is_list:
        return Shown.SINGLE
    return state


def read(column: Column, truth: ColumnTruth) -> ColumnTruth:
    """The column in the terms of its truth, without what the truth leaves open."""
    return ColumnTruth(
        column.name,
        truth.path,
        shown(column),
        column.kind if truth.kind else None,
        column.newest if truth.newest else None,
        column.items if truth.items is not None else None,
    )
