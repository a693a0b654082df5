"""What is asked besides the pages: the home page in a search engine's name, and https."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawl_server import Answer, WebSite, crawl_one, serving

from xuncha.checks.injection.check import observe
from xuncha.crawl.visit.extras import https_variant
from xuncha.evidence.reader import Evidence
from xuncha.facts import Outcome, Purpose
from xuncha.judging.pipeline import facts_of
from xuncha.score.rulebook import load_rulebook
from xuncha.settings import CrawlSettings


def cloaked(evidence: Evidence) -> list:
    return [e for e in evidence.exchanges() if e.purpose is Purpose.CLOAK]


@pytest.mark.parametrize(
    "url, asked",
    [
        ("http://www.shili.gov.cn/", "https://www.shili.gov.cn/"),
        ("http://www.shili.gov.cn/portal/index.html", "https://www.shili.gov.cn/"),
        ("https://www.shili.gov.cn/", ""),
        ("http://www.shili.gov.cn:8080/", ""),
    ],
)
def test_which_https_address_is_asked(url: str, asked: str) -> None:
    assert https_variant(url) == asked


def test_the_home_page_is_asked_once_more_and_kept_apart(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html")
        site.page("/a.html", "<p>x</p>")
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings())
    (again,) = cloaked(evidence)
    assert again.outcome is Outcome.OK
    assert site.asked("/").count("GET") == 2
    facts = facts_of(evidence, evidence.header.as_of)
    assert facts.second_look is not None
    assert facts.second_look.extra_links == ()
    # Loopback has no usual port: https was not asked for.
    assert facts.https_offered is None


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html")
        site.page("/a.html", "<p>x</p>")
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings(asks_as_search_engine=False))
    assert cloaked(evidence) == []
    assert site.asked("/").count("GET") == 1


def test_robots_that_close_the_home_page_close_it_to_this_too(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html")
        site.pages["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /\n", type="text/plain")
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings())
    assert cloaked(evidence) == []


def test_a_site_that_shows_search_engines_something_else(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html")
        strangers = "".join(f"<a href='http://www.z{n}-example.com/'>词</a>" for n in range(9))
        site.to_search_engines["/"] = Answer(f"<title>x</title>{strangers}".encode())
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings())
    facts = facts_of(evidence, evidence.header.as_of)
    assert facts.second_look is not None
    assert len(facts.second_look.extra_links) == 9
    # What only search engines get are no links of the site.
    assert not [link for link in facts.links if "example" in link.url]
    (seen,) = observe(facts, load_rulebook("inspection-2019").windows)
    assert (seen.name, seen.detail["difference"]) == ("home_cloaked", "links")
