"""Which other sites an evidence file names: all of a province's; relatives and portals in a nation."""

from __future__ import annotations

import pytest

from xuncha import othersites
from xuncha.crawl.scope import Scope
from xuncha.facts import Site
from xuncha.othersites import OtherSites

URLS = (
    "http://www.gd.gov.cn/",
    "http://www.gd.gov.cn/jyj/",
    "http://czt.gd.gov.cn:8080/",
    "http://www.hn.gov.cn/",
)


def test_a_small_round_names_every_other_site():
    assert OtherSites(URLS).of(URLS[0]) == URLS[1:]
    assert OtherSites(URLS).of("http://www.new.gov.cn/") == URLS


@pytest.mark.usefixtures("large")
def test_a_large_round_names_those_that_may_share_a_host():
    others = OtherSites(URLS)
    assert others.of(URLS[0]) == URLS[1:3]
    assert others.of(URLS[3]) == ()
    assert others.of("http://www.new.gov.cn/") == ()


@pytest.mark.usefixtures("large")
def test_a_large_round_names_the_portals_of_all():
    others = OtherSites(URLS, portals={URLS[3]})
    assert others.of(URLS[1]) == (URLS[0], URLS[2], URLS[3])
    assert others.of(URLS[3]) == ()


def test_a_sample_names_what_was_not_drawn():
    assert OtherSites(URLS[:1], URLS[1:]).of(URLS[0]) == URLS[1:]
    # A register may have an address twice, or one that is in the round.
    assert OtherSites(URLS[:2], URLS).of(URLS[0]) == URLS[1:]


@pytest.mark.usefixtures("large")
def test_a_sample_of_a_large_register_names_itself_the_relatives_and_the_portals():
    others = OtherSites((URLS[1], "http://www.sx.gov.cn/"), URLS, portals={URLS[3]})
    assert set(others.of(URLS[1])) == {"http://www.sx.gov.cn/", URLS[0], URLS[2], URLS[3]}
    assert others.of("http://www.sx.gov.cn/") == (URLS[1], URLS[3])


@pytest.mark.usefixtures("large")
def test_what_is_left_out_changes_no_page_of_the_site():
    site, all_others = Site(URLS[0]), tuple(url for url in URLS if url != URLS[0])
    near = Scope(site, OtherSites(URLS).of(URLS[0]))
    every = Scope(site, all_others)
    for url in (*URLS, "http://www.gd.gov.cn/jyj/a.html", "http://www.gd.gov.cn/b.html"):
        assert near.contains(url) == every.contains(url)


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(othersites, "ALL_NAMED", 2)
