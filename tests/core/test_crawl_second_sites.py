"""What the second series of blind sites (tests/blindsites) brought to light in the crawl."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from crawl_server import Answer, WebSite, crawl, crawl_one, job, serving, verdicts_of

from xuncha.evidence.reader import Evidence
from xuncha.facts import LinkVerdict
from xuncha.judging.pipeline import facts_of

PAGE = Answer("<html><title>页</title><p>正文</p></html>".encode())


def bodies(evidence: Evidence, url: str) -> list[int]:
    return [len(one.body) for one in evidence.exchanges() if one.url == url]


def read_pages(evidence: Evidence, base: str) -> dict[str, str]:
    texts = facts_of(evidence, date(2019, 6, 20)).texts
    return {one.url.removeprefix(base): one.text for one in texts}


@pytest.mark.slow
def test_a_page_whose_both_looks_fell_into_one_outage_is_asked_a_third_time(tmp_path: Path) -> None:
    """503 for all until the second look at the first of them is through; then all is well."""
    site = WebSite()
    names = [f"/p{number}.html" for number in range(5)]

    def answer(path: str) -> Answer:
        if path not in names:
            return Answer(b"<h1>404 Not Found</h1>", 404)
        is_out = len([one for one in site.log if one[1] in names]) <= len(names) + 1
        return Answer(b"busy", 503) if is_out else PAGE

    with serving(site):
        site.links("/", *names)
        site.otherwise = answer
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert {found[name].verdict for name in names} == {LinkVerdict.OK}
    assert sorted(len(site.asked(name)) for name in names) == [2, 2, 2, 2, 3]


@pytest.mark.slow
def test_what_stays_broken_while_others_come_back_is_dead(tmp_path: Path) -> None:
    site = WebSite()

    def answer(path: str) -> Answer:
        if path == "/comes-back.html" and len(site.asked(path)) > 1:
            return PAGE
        return Answer(b"oops", 500 if path.endswith("s.html") or "comes" in path else 404)

    with serving(site):
        site.links("/", "/stays.html", "/comes-back.html")
        site.otherwise = answer
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert found["/stays.html"].verdict is LinkVerdict.DEAD
    assert found["/comes-back.html"].verdict is LinkVerdict.OK
    assert len(site.asked("/stays.html")) <= 3


@pytest.mark.slow
def test_a_page_that_comes_empty_is_asked_once_more(tmp_path: Path) -> None:
    site = WebSite()

    def answer(path: str) -> Answer:
        if path == "/always-empty.html":
            return Answer(b"")
        if path == "/list/":
            return PAGE if len(site.asked(path)) > 1 else Answer(b"")
        return Answer(b"<h1>404 Not Found</h1>", 404)

    with serving(site):
        site.links("/", "/list/", "/always-empty.html")
        site.otherwise = answer
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert (len(site.asked("/list/")), len(site.asked("/always-empty.html"))) == (2, 2)
    # It opened, so it is no dead link; that nothing stands on it is another matter.
    assert found["/always-empty.html"].verdict is LinkVerdict.OK
    assert read_pages(evidence, site.base)["/list/"] == "正文"


def test_a_home_page_that_comes_empty_is_asked_again(tmp_path: Path) -> None:
    site = WebSite()

    def answer(path: str) -> Answer:
        if path == "/" and len(site.asked("/")) == 2:
            return Answer(
                "<html><title>某局</title><a href='/a.html'>甲</a><p>首页</p></html>".encode()
            )
        return Answer(b"") if path == "/" else Answer(b"<h1>404 Not Found</h1>", 404)

    with serving(site):
        site.otherwise = answer
        given = job(site.base + "/", tmp_path)
        crawl([given])
        evidence = Evidence.open(given.evidence_path)
    assert "/a.html" in [path for _, path in site.log]
    # What came empty later does not wipe out what was read.
    assert "首页" in read_pages(evidence, site.base)["/"]


@pytest.mark.slow
def test_who_was_told_to_come_back_later_comes_back(tmp_path: Path) -> None:
    """429 says of itself that it passes; a list behind it is read, and what it links is checked."""
    site = WebSite()

    def answer(path: str) -> Answer:
        if path == "/list/" and len(site.asked(path)) > 1:
            return Answer(b"<title>list</title><a href='/gone.html'>gone</a>")
        return Answer(b"Too Many Requests", 429) if path == "/list/" else Answer(b"404", 404)

    with serving(site):
        site.links("/", "/list/")
        site.otherwise = answer
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert found["/list/"].verdict is LinkVerdict.OK
    assert found["/gone.html"].verdict is LinkVerdict.DEAD


@pytest.mark.slow
def test_who_is_told_so_twice_leaves_it_at_that(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/list/")
        site.otherwise = lambda path: Answer(b"Too Many Requests", 429)
        evidence = crawl_one(site.base + "/", tmp_path)
    assert verdicts_of(evidence)["/list/"].verdict is LinkVerdict.BLOCKED
    assert len(site.asked("/list/")) == 2
