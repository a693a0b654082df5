"""What became of the domains a site links to: one page of each stranger is looked at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from crawl_server import Answer, WebSite, crawl_one, serving

from xuncha.checks.injection.check import observe
from xuncha.evidence.reader import Evidence
from xuncha.facts import LinkVerdict, Observation, Purpose
from xuncha.judging.pipeline import facts_of
from xuncha.score.rulebook import load_rulebook
from xuncha.settings import CrawlSettings

SETTINGS = CrawlSettings(asks_as_search_engine=False)
FOR_SALE = "<title>此域名出售</title><p>您访问的域名正在出售,欢迎联系。</p>"
BETS = "<title>澳门新葡京娱乐官网-网上赌场-真人百家乐</title><p>注册即送彩金</p>"
HONEST = "<title>某某行业协会</title><p>协会简介和最近的活动。</p>"


def stranger(site: WebSite, path: str) -> str:
    """The same loopback under another name: for the crawl a host of somebody else."""
    return site.base.replace("127.0.0.1", "localhost") + path


def crawled(
    folder: Path, body: str, settings: CrawlSettings = SETTINGS
) -> tuple[Evidence, WebSite]:
    own, other = WebSite(), WebSite()
    with serving(own, other):
        other.page("/", body)
        other.page("/about.html", body)
        own.links("/", stranger(other, "/"), stranger(other, "/about.html"))
        evidence = crawl_one(own.base + "/", folder, settings)
    return evidence, other


def hijacked(evidence: Evidence) -> list[Observation]:
    facts = facts_of(evidence, evidence.header.as_of)
    windows = load_rulebook("census-2015").windows
    return [o for o in observe(facts, windows) if o.name == "outlink_hijacked"]


def test_a_domain_for_sale_that_answers_head_is_found(tmp_path: Path) -> None:
    evidence, other = crawled(tmp_path, FOR_SALE)
    (found,) = hijacked(evidence)
    assert (found.detail["sign"], str(found.certainty)) == ("for_sale", "suspected")
    assert found.parents
    looks = [e for e in evidence.exchanges() if e.purpose is Purpose.LOOK]
    assert [e.record_id for e in looks] == [found.record_id]
    # One page of the host, besides the check of each link.
    assert sorted(method for method, _ in other.log) == ["GET", "HEAD", "HEAD"]


def test_a_domain_that_sells_bets_is_found_and_an_honest_one_is_not(tmp_path: Path) -> None:
    (found,) = hijacked(crawled(tmp_path / "bets", BETS)[0])
    assert found.detail["sign"] == "gambling"
    assert hijacked(crawled(tmp_path / "honest", HONEST)[0]) == []


def test_the_look_decides_no_link(tmp_path: Path) -> None:
    own, other = WebSite(), WebSite()
    with serving(own, other):
        # It answers the check and is gone when looked at.
        other.pages["/"] = Answer(b"gone", 404, head=200)
        own.links("/", stranger(other, "/"))
        evidence = crawl_one(own.base + "/", tmp_path, SETTINGS)
    (link,) = (x for x in facts_of(evidence, evidence.header.as_of).links if "localhost" in x.url)
    assert link.verdict is LinkVerdict.OK
    assert hijacked(evidence) == []


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    evidence, other = crawled(tmp_path, FOR_SALE, replace(SETTINGS, strangers_read=0))
    assert hijacked(evidence) == []
    assert {method for method, _ in other.log} == {"HEAD"}
