"""Whole crawls of small sites over real HTTP, judged from their evidence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from crawl_server import NEVER, Answer, WebSite, crawl, crawl_one, job, serving, verdicts_of

from xuncha.evidence.reader import Evidence
from xuncha.facts import DeclaredColumn, LinkKind, LinkVerdict, Purpose
from xuncha.settings import CrawlSettings, FetchSettings


def purposes(evidence: Evidence) -> list[Purpose]:
    return [one.purpose for one in evidence.exchanges()]


def test_declared_columns_are_read_though_nothing_links_to_them(tmp_path: Path) -> None:
    site, platform = WebSite(), WebSite()
    with serving(site, platform):
        site.page("/", "<a href='/a.html'>甲</a>")
        site.page("/hidden/", "<a href='/hidden/1.html'>乙</a>")
        platform.page("/x/", "<a href='/x/1.html'>丙</a><a href='/y/'>别的栏目</a>")
        platform.page("/x/1.html", "丙")
        platform.page("/y/", "<a href='/y/1.html'>丁</a>")
        urls = (site.base + "/hidden/", site.base + "/gone/", platform.base + "/x/")
        columns = tuple(DeclaredColumn("", "栏目", url) for url in urls)
        given = job(site.base + "/", tmp_path)
        asked = replace(given, header=replace(given.header, columns=columns))
        crawl([asked])
        evidence = Evidence.open(asked.evidence_path)
    answers = {one.url.removeprefix(site.base): one.status for one in evidence.exchanges()}
    assert (answers["/hidden/"], answers["/gone/"]) == (200, 404)
    assert "/hidden/1.html" in answers
    # What the office names as its column on another host is read there, that folder and no more.
    assert (answers[platform.base + "/x/"], answers[platform.base + "/x/1.html"]) == (200, 200)
    assert platform.base + "/y/1.html" not in answers
    # No page links to it, so it is no dead link.
    assert "/gone/" not in verdicts_of(evidence)


@pytest.mark.slow
def test_planted_dead_links_are_found_and_nothing_else(tmp_path: Path) -> None:
    site, other = WebSite(), WebSite()
    with serving(site, other):
        site.page(
            "/",
            f"""<a href="/tzgg/">通知公告</a><a href="/gone.html">旧专题</a><img src="/pic/a.png">
            <img src="/pic/dead.png"><script src="/js/dead.js"></script>
            <link rel=stylesheet href="/css/a.css"><a href="{other.base}/ok.html">外部</a>
            <a href="{other.base}/dead.html">外部坏链</a><a href="/moved">跳转</a>
            <a href="/moved-dead">跳到坏链</a><a href="/loop">循环</a>""",
        )
        site.page(
            "/tzgg/",
            """<a href="t201807_1.html">公告一</a><a href="t201807_2.html">公告二</a>
            <a href="附件 1.doc">附件</a><a href="/files/dead.pdf">坏附件</a>
            <a href="/error.html">出错</a><a href="/gone.html">旧专题</a>""",
        )
        site.page("/tzgg/t201807_1.html", "<p>正文</p><a href='/tzgg/'>返回</a>")
        site.page("/pic/a.png", "png", type="image/png")
        site.page("/css/a.css", "p{}", type="text/css")
        site.pages["/tzgg/%E9%99%84%E4%BB%B6%201.doc"] = Answer(b"doc", type="application/msword")
        site.pages["/moved"] = Answer(status=302, location="/tzgg/t201807_1.html")
        site.pages["/moved-dead"] = Answer(status=301, location="/nowhere.html")
        site.pages["/loop"] = Answer(status=302, location="/loop")
        site.pages["/error.html"] = Answer(b"oops", 500)
        other.page("/ok.html", "<title>ok</title><a href='/deeper.html'>x</a>")
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    dead = {
        url.removeprefix(other.base)
        for url, target in found.items()
        if target.verdict in (LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD)
    }
    assert dead == {
        "/gone.html",
        "/pic/dead.png",
        "/js/dead.js",
        "/dead.html",
        "/moved-dead",
        "/loop",
        "/tzgg/t201807_2.html",
        "/files/dead.pdf",
        "/error.html",
    }
    assert {target.verdict for url, target in found.items() if url not in dead} >= {LinkVerdict.OK}
    gone = found["/gone.html"]
    assert (gone.on_home, gone.parent_count, gone.status, gone.reason) == (
        True,
        2,
        404,
        "not_found",
    )
    assert gone.anchor_text == "旧专题"
    assert gone.attempts == 2
    assert gone.record_id
    assert found["/files/dead.pdf"].kind is LinkKind.ATTACHMENT
    assert not found["/files/dead.pdf"].on_home
    assert found[f"{other.base}/dead.html"].kind is LinkKind.EXTERNAL
    assert found["/js/dead.js"].kind is LinkKind.SCRIPT
    # What is outside is checked, not crawled.
    assert not other.asked("/deeper.html")
    # The redirect leads to a page that was read already.
    assert evidence.coverage.pages == 3
    assert not evidence.coverage.budget_exhausted


def test_every_target_is_asked_once_and_pages_by_get(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/a.html", "/a.html#x", "/b.html", "/f.doc")
        site.links("/a.html", "/b.html", "/", "/f.doc")
        site.links("/b.html", "/a.html")
        site.page("/f.doc", "x", type="application/msword")
        crawl_one(site.base + "/", tmp_path)
    assert site.asked("/a.html") == site.asked("/b.html") == ["GET"]
    assert site.asked("/f.doc") == ["HEAD"]
    assert site.asked("/robots.txt") == ["GET"]
    assert len([path for _, path in site.log if "xuncha-" in path]) == 1


@pytest.mark.parametrize("status", [400, 403, 404, 405, 500, 501])
def test_head_that_says_nothing_is_followed_by_get(tmp_path: Path, status: int) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/f.doc")
        site.page("/f.doc", "x", type="application/msword", head=status)
        evidence = crawl_one(site.base + "/", tmp_path)
    assert site.asked("/f.doc") == ["HEAD", "GET"]
    assert verdicts_of(evidence)["/f.doc"].verdict is LinkVerdict.OK


@pytest.mark.slow
def test_trouble_that_passes_is_no_dead_link(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/flaky.html", "/f.doc")
        site.page("/only-from-flaky.html", "<p>x</p>")

        def flaky(path: str) -> Answer:
            if path not in ("/flaky.html", "/f.doc") or len(site.asked(path)) < 3:
                return Answer(b"busy", 503 if path in ("/flaky.html", "/f.doc") else 404)
            return Answer(b"<a href='/only-from-flaky.html'>x</a>")

        site.otherwise = flaky
        site.log += [("GET", "/flaky.html")]
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert found["/flaky.html"].verdict is LinkVerdict.OK
    assert found["/f.doc"].verdict is LinkVerdict.OK
    # A page that came in the second pass is read like any other.
    assert found["/only-from-flaky.html"].verdict is LinkVerdict.OK


@pytest.mark.slow
def test_hanging_page_is_dead_and_a_firewall_is_not(tmp_path: Path) -> None:
    site, wall = WebSite(), WebSite()
    with serving(site, wall):
        wall.otherwise = lambda path: Answer(b"", 412)
        site.links("/", "/hangs.html", "/forbidden.html", f"{wall.base}/x")
        site.pages["/hangs.html"] = Answer(b"late", seconds=NEVER)
        site.pages["/forbidden.html"] = Answer(b"no", 403)
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    hanging = found["/hangs.html"]
    assert (hanging.verdict, hanging.reason, hanging.attempts) == (LinkVerdict.DEAD, "timeout", 2)
    assert found["/forbidden.html"].verdict is LinkVerdict.BLOCKED
    assert found[f"{wall.base}/x"].verdict is LinkVerdict.BLOCKED


@pytest.mark.slow
def test_a_site_that_shuts_us_out_has_no_dead_links_for_it(tmp_path: Path) -> None:
    site = WebSite()
    asked: list[str] = []

    def shut_out_after_ten(path: str) -> None:
        asked.append(path)
        if len(asked) > 10:
            raise ConnectionResetError

    site.before = shut_out_after_ten
    with serving(site):
        site.links("/", *(f"/p{n}.html" for n in range(100)))
        site.otherwise = lambda path: Answer(b"<p>page</p>", 404 if "xuncha-" in path else 200)
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    verdicts = {target.verdict for target in found.values()}
    assert verdicts == {LinkVerdict.OK, LinkVerdict.UNVERIFIED}
    assert evidence.coverage.skipped["host_stopped_answering"] > 50
    assert len(asked) < 150


@pytest.mark.slow
def test_an_unreachable_home_page_is_tried_three_times(tmp_path: Path) -> None:
    site = WebSite(otherwise=lambda path: Answer(b"down", 502))
    with serving(site):
        evidence = crawl_one(site.base + "/", tmp_path)
    assert site.log == [("GET", "/")] * 3
    assert purposes(evidence) == [Purpose.HOME] * 3
    assert evidence.coverage.pages == 0
    refused = crawl_one(site.base + "/", tmp_path / "closed")
    assert [one.outcome for one in refused.exchanges()] == ["connect_refused"] * 3


def test_a_site_that_redirects_to_another_of_the_list_is_not_crawled(tmp_path: Path) -> None:
    site, portal = WebSite(), WebSite()
    with serving(site, portal):
        site.pages["/"] = Answer(status=302, location=f"{portal.base}/index.html")
        portal.links("/index.html", "/a.html")
        portal.page("/a.html", "<p>x</p>")
        result = crawl([job(site.base + "/", tmp_path, (portal.base + "/",))])[0]
        assert result.finished
        assert not portal.asked("/a.html")
        # To a host that no other site owns the crawl goes along.
        alone = crawl_one(site.base + "/", tmp_path / "alone")
    assert portal.asked("/a.html") == ["GET"]
    assert alone.coverage.pages == 2


def test_signpost_home_page_leads_on(tmp_path: Path) -> None:
    site, real = WebSite(), WebSite()
    with serving(site, real):
        site.page("/", f"<script>window.location.href='{real.base}/portal/';</script>")
        real.links("/portal/", "/a.html", "/dead.html")
        real.page("/a.html", "<p>x</p>")
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert found[f"{real.base}/dead.html"].verdict is LinkVerdict.DEAD
    assert found[f"{real.base}/dead.html"].kind is LinkKind.PAGE


def test_budget_is_kept_and_said(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/list/", *(f"/2018/07/t{n}.html" for n in range(30)))
        site.links("/list/", *(f"/2018/06/t{n}.html" for n in range(30)))
        site.otherwise = lambda path: Answer(b"<p>x</p>", 404 if "xuncha-" in path else 200)
        settings = CrawlSettings(max_pages=10, asks_as_search_engine=False)
        evidence = crawl_one(site.base + "/", tmp_path, settings)
    pages = [path for method, path in site.log if path.endswith((".html", "/")) and method == "GET"]
    pages = [path for path in pages if "xuncha-" not in path]
    # The home page, once more at the end where a request failed in passing, is one page.
    assert len(set(pages)) == 10
    assert site.asked("/list/") == ["GET"]
    assert evidence.coverage.budget_exhausted
    assert evidence.coverage.skipped["budget"] == 52
    reasons = {target.reason for target in verdicts_of(evidence).values()}
    assert reasons == {"ok", "budget"}


def test_robots_are_heeded_unless_the_office_has_authority(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.page("/robots.txt", "User-agent: *\nDisallow: /private/\n", type="text/plain")
        site.links("/", "/private/a.html", "/open.html")
        site.page("/open.html", "<p>x</p>")
        evidence = crawl_one(site.base + "/", tmp_path)
        assert not site.asked("/private/a.html")
        target = verdicts_of(evidence)["/private/a.html"]
        assert (target.verdict, target.reason) == (LinkVerdict.SKIPPED, "robots")
        assert evidence.coverage.skipped == {"robots": 1}
        crawl_one(site.base + "/", tmp_path / "2", CrawlSettings(has_authority=True))
    assert site.asked("/private/a.html") == ["GET", "GET"]
    assert site.asked("/robots.txt") == ["GET"]


@pytest.mark.slow
def test_traps_end_and_are_counted(tmp_path: Path) -> None:
    site = WebSite()

    def endless(path: str) -> Answer:
        if "xuncha-" in path or path == "/robots.txt":
            return Answer(b"no", 404)
        number = len(site.log)
        day = f"/calendar?year=20{number % 90 + 10}&month={number}"
        links = f"<a href='a/'>a</a><a href='{day}'>next</a>"
        links += f"<a href='/s;jsessionid={number:032x}?id=1'>s</a>"
        links += (
            f"<a href='/find?a={number}&b=2&c=3'>f</a><a href='/find?a=1{number}&b=2&c=3'>f</a>"
        )
        return Answer(links.encode())

    site.otherwise = endless
    with serving(site):
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings(max_pages=1500))
    skipped = evidence.coverage.skipped
    assert {"calendar", "repeating_path", "query_variants"} <= set(skipped)
    assert not evidence.coverage.budget_exhausted
    assert len(site.asked("/s?id=1")) == 1
    assert len(site.log) < 800
    assert "jsessionid" not in str(site.log)


def test_a_pdf_under_a_page_name_is_an_attachment(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/show?id=7")
        site.page("/show?id=7", "%PDF-1.4", type="application/pdf")
        evidence = crawl_one(site.base + "/", tmp_path)
    target = verdicts_of(evidence)["/show?id=7"]
    assert (target.verdict, target.kind) == (LinkVerdict.OK, LinkKind.ATTACHMENT)
    assert evidence.coverage.pages == 1


def test_one_external_target_is_asked_once_for_all_sites(tmp_path: Path) -> None:
    first, second, portal = WebSite(), WebSite(), WebSite()
    with serving(first, second, portal):
        portal.page("/ok.html", "<p>x</p>")
        for site in (first, second):
            site.links("/", f"{portal.base}/ok.html", f"{portal.base}/dead.html")
        results = crawl([job(s.base + "/", tmp_path / s.base[-5:]) for s in (first, second)])
    assert portal.asked("/ok.html") == ["HEAD"]
    assert portal.asked("/dead.html") == ["HEAD", "GET", "GET"]
    for result in results:
        found = verdicts_of(Evidence.open(result.job.evidence_path))
        assert found[f"{portal.base}/ok.html"].verdict is LinkVerdict.OK
        assert found[f"{portal.base}/dead.html"].verdict is LinkVerdict.DEAD
        assert found[f"{portal.base}/dead.html"].record_id


@pytest.mark.slow
def test_huge_pages_and_hostile_markup_do_not_end_the_run(tmp_path: Path) -> None:
    site, calm = WebSite(), WebSite()
    with serving(site, calm):
        site.links("/", "/deep.html", "/many.html", "/big.html", "/binary.html", "/ok.html")
        site.page("/deep.html", "<div>" * 200_000 + "<a href=/ok.html>x")
        site.page("/many.html", "".join(f"<img src=/x{n}.png>" for n in range(100_000)))
        site.page("/big.html", "<p>" + "x" * 3_000_000)
        site.pages["/binary.html"] = Answer(bytes(range(256)) * 100)
        site.page("/ok.html", "<p>x</p>")
        calm.links("/", "/a.html")
        calm.page("/a.html", "<p>x</p>")
        jobs = [job(site.base + "/", tmp_path / "1"), job(calm.base + "/", tmp_path / "2")]
        results = crawl(jobs, CrawlSettings(max_pages=20))
    assert all(result.finished for result in results)
    evidence = Evidence.open(tmp_path / "1" / "evidence.warc.gz")
    assert evidence.coverage.skipped["links_beyond_page_limit"] == 1
    assert evidence.coverage.skipped["budget"] > 10_000
    assert verdicts_of(evidence)["/ok.html"].verdict is LinkVerdict.OK


def test_each_link_to_a_host_that_refuses_is_counted(tmp_path: Path) -> None:
    site, closed = WebSite(), WebSite()
    with serving(closed):
        pass
    with serving(site):
        others = [f"{closed.base}/{n}.html" for n in range(20)]
        site.links("/", *others)
        evidence = crawl_one(site.base + "/", tmp_path)
    found = verdicts_of(evidence)
    assert {found[url].verdict for url in others} == {LinkVerdict.DEAD}
    assert {found[url].reason for url in others} == {"connect_refused"}


@pytest.mark.slow
def test_a_host_that_hangs_is_tried_some_times_and_the_rest_is_unverified(tmp_path: Path) -> None:
    site = WebSite()
    hanging = WebSite(otherwise=lambda path: Answer(b"late", seconds=NEVER))
    with serving(site, hanging):
        others = [f"{hanging.base}/{n}.html" for n in range(100)]
        site.links("/", *others)
        quick = FetchSettings(
            first_byte_seconds=0.4,
            connect_seconds=0.4,
            delay_seconds=0.0,
            allow_private=True,
            connections_per_host=20,
        )
        evidence = crawl_one(site.base + "/", tmp_path, fetch=quick)
    found = verdicts_of(evidence)
    verdicts = [found[url].verdict for url in others]
    assert set(verdicts) == {LinkVerdict.DEAD, LinkVerdict.UNVERIFIED}
    assert verdicts.count(LinkVerdict.DEAD) >= 8
    assert evidence.coverage.skipped["host_silent"] > 0
    assert len(hanging.log) < 150
