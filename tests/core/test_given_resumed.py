"""What is given to an inspection that was interrupted: none of it is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from crawl_server import AS_OF, WebSite, crawl, job, serving

from xuncha.crawl.jobs import CrawlJob
from xuncha.evidence.reader import Evidence
from xuncha.facts import AddressPlace, EarlierAddresses, ListedPolicy

POLICY = ListedPolicy("关于示例事项的意见", "2018-07-20T09:00:00+08:00", "http://www.gov.cn/1.htm")


def site() -> WebSite:
    made = WebSite()
    made.links("/", *(f"/c{n}/" for n in range(20)))
    for n in range(20):
        made.links(f"/c{n}/", "/")
    return made


def stopped(made: WebSite, one: CrawlJob) -> list[tuple[str, str]]:
    """Crawl until a few pages were asked; what they were."""
    (result,) = crawl([one], stop=lambda: len(made.log) > 8)
    assert not result.finished
    asked = list(made.log)
    made.log.clear()
    return asked


def test_what_is_given_only_the_second_time_begins_anew(tmp_path: Path) -> None:
    made = site()
    with serving(made):
        plain = job(made.base + "/", tmp_path)
        stopped(made, plain)
        earlier = EarlierAddresses("2018-04-01", 1, (f"{made.base}/xxgk/t20180101_1.html",))
        header = replace(plain.header, policies=(POLICY,), earlier=earlier)
        (result,) = crawl([replace(plain, header=header)])
    evidence = Evidence.open(result.job.evidence_path)
    assert (evidence.header.policies, evidence.header.earlier) == ((POLICY,), earlier)
    assert "GET" in made.asked("/xxgk/t20180101_1.html")
    assert len(made.asked("/")) >= 1


def test_the_same_things_given_again_go_on(tmp_path: Path) -> None:
    made = site()
    with serving(made):
        plain = job(made.base + "/", tmp_path)
        given = replace(plain, header=replace(plain.header, policies=(POLICY,)))
        asked = stopped(made, given)
        (result,) = crawl([given])
    assert result.finished
    assert len(asked) > 4
    assert len(made.log) < len(asked) + 20
    assert made.asked("/robots.txt") == []


def test_places_are_known_of_what_answered_before_the_interruption(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("cidr,country\n127.0.0.0/8,CN\n", "utf-8")
    made = site()
    with serving(made):
        one = replace(job(made.base + "/", tmp_path / "site"), addresses=table)
        stopped(made, one)
        (result,) = crawl([one])
    evidence = Evidence.open(result.job.evidence_path)
    assert evidence.places == {"127.0.0.1": AddressPlace("CN", "")}
    assert evidence.header.as_of == AS_OF
