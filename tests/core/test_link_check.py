"""Links checked without evidence: the same rulings, nothing kept."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_tools import environment, run
from crawl_server import Answer, WebSite, crawl, crawl_one, job, serving, verdicts_of

from xuncha.facts import LinkVerdict
from xuncha.settings import CrawlSettings

CHECK = ("--allow-private", "--delay", "0", "--second-look", "0")
MISSING = "<title>页面不存在</title><p>您访问的页面不存在</p>"


def faulty_site(site: WebSite, other: WebSite) -> None:
    """A site with dead links of every sort, and with links that only look dead."""
    site.page(
        "/",
        f"""<a href="/a/">甲</a><a href="/gone.html">无</a><img src="/pic/dead.png">
        <a href="{other.base}/ok.html">好</a><a href="{other.base}/dead.html">坏</a>
        <a href="/moved-dead">跳到坏链</a><a href="/head-no">只认 GET</a>
        <a href="/blocked">被拦</a><a href="/once">偶尔</a><a href="/loop">循环</a>""",
    )
    site.page(
        "/a/",
        """<a href="1.html">一</a><a href="附件 1.doc">附件</a><a href="/error.html">出错</a>
        <a href="/soft/201807_123.html">不在</a><a href="/gone.html">无</a>""",
    )
    site.page("/a/1.html", "<p>正文</p>")
    site.page("/soft/201807_123.html", MISSING)
    site.pages["/moved-dead"] = Answer(status=302, location="/nowhere.html")
    site.pages["/loop"] = Answer(status=302, location="/loop")
    site.pages["/head-no"] = Answer(b"<p>ok</p>", head=405)
    site.pages["/blocked"] = Answer(b"no", 403)
    site.pages["/error.html"] = Answer(b"error", 500)
    site.pages["/once"] = Answer(b"error", 503)
    site.before = lambda path: mend(site) if path == "/error.html" else None
    other.page("/ok.html", "<p>好</p>")


def mend(site: WebSite) -> None:
    site.page("/once", "<p>又好了</p>")


@pytest.mark.slow
def test_rulings_are_those_that_evidence_gives(tmp_path: Path) -> None:
    site, other = WebSite(), WebSite()
    with serving(site, other):
        faulty_site(site, other)
        judged = verdicts_of(crawl_one(site.base + "/", tmp_path / "evidence"))
        faulty_site(site, other)
        check = CrawlSettings(keeps_evidence=False)
        [result] = crawl([job(site.base + "/", tmp_path / "check")], check)
    assert result.finished
    told = {
        one.url.removeprefix(site.base): (one.verdict, one.reason, one.status)
        for one in result.faults
    }
    expected = {
        url: (one.verdict, one.reason, one.status)
        for url, one in judged.items()
        if one.verdict is not LinkVerdict.OK
    }
    assert told == expected
    dead = {url for url, (verdict, *_) in told.items() if verdict is LinkVerdict.DEAD}
    assert {"/gone.html", "/pic/dead.png", "/moved-dead", "/loop", "/error.html"} < dead
    assert told["/soft/201807_123.html"][0] is LinkVerdict.SOFT_DEAD
    assert told["/blocked"][0] is LinkVerdict.BLOCKED
    assert not {"/once", "/head-no"} & set(told)


@pytest.mark.slow
def test_the_page_with_the_link_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    site, other = WebSite(), WebSite()
    with serving(site, other):
        faulty_site(site, other)
        asked = job(site.base + "/", tmp_path / "check")
        [result] = crawl([asked], CrawlSettings(keeps_evidence=False))
    pages = {one.url.removeprefix(site.base): one.parents for one in result.faults}
    assert pages["/gone.html"] == (site.base + "/",)
    assert pages["/error.html"] == (site.base + "/a/",)
    assert not asked.evidence_path.parent.exists()


def test_evidence_of_before_does_not_stand_in_the_way(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/gone.html")
        evidence = crawl_one(site.base + "/", tmp_path)
        [result] = crawl([job(site.base + "/", tmp_path)], CrawlSettings(keeps_evidence=False))
    assert evidence.coverage.pages == 1
    assert not result.reused
    assert [one.url for one in result.faults] == [site.base + "/gone.html"]


@pytest.mark.slow
def test_command_tells_the_dead_links_of_several_sites(tmp_path: Path) -> None:
    first, second = WebSite(), WebSite()
    table = tmp_path / "links.csv"
    with serving(first, second):
        first.links("/", "/gone.html", "/here.html")
        first.page("/here.html", "<p>在</p>")
        second.links("/", f"{first.base}/nowhere.html")
        ran = run("links", first.base, second.base, *CHECK, "--jobs", 2, "--out", table)
    assert ran.code == 1
    assert "打不开 2 个" in ran.out
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["site"], row["url"], row["verdict"], row["status"]) for row in rows] == [
        (first.base + "/", f"{first.base}/gone.html", "dead", "404"),
        (second.base + "/", f"{first.base}/nowhere.html", "dead", "404"),
    ]
    assert [row["first_parent"] for row in rows] == [first.base + "/", second.base + "/"]
    assert os.listdir(tmp_path) == ["links.csv"]


@pytest.mark.slow
def test_command_without_a_fault_and_with_a_row_it_cannot_read(tmp_path: Path) -> None:
    site = WebSite()
    table = tmp_path / "links.csv"
    with serving(site):
        site.page("/", "<p>无链接</p>")
        assert run("links", site.base, *CHECK, "--out", table).code == 0
        ran = run("links", site.base, "ftp://x.cn", *CHECK, "--out", table)
    assert ran.code == 3
    assert "ftp://x.cn" in ran.err
    with serving(site):
        site.links("/", "/gone.html")
        dead = run("links", site.base, "ftp://x.cn", *CHECK, "--out", table)
    # What is certain is not hidden by what was not looked at.
    assert dead.code == 1
    assert "ftp://x.cn" in dead.err
    nothing = run("links", "--out", table)
    assert (nothing.code, len(nothing.lines)) == (2, 1)


def test_nothing_leaves_for_private_addresses_unless_told(tmp_path: Path) -> None:
    site = WebSite()
    with serving(site):
        site.links("/", "/gone.html")
        ran = run("links", site.base, "--delay", "0", "--out", tmp_path / "links.csv")
    assert not site.log
    assert ran.code == 3
    assert "首页没有读到" in ran.err


def test_the_package_is_the_command() -> None:
    asked = [sys.executable, "-m", "xuncha", "links", "--help"]
    told = subprocess.run(
        asked, capture_output=True, encoding="utf-8", check=True, env=environment()
    )
    assert "--second-look" in told.stdout


@pytest.mark.slow
@pytest.mark.parametrize("command", ["links", "inspect"])
def test_whoever_starts_processes_needs_nothing_of_what_crawls(command: str) -> None:
    """A process that crawls starts behind the main one: what that one imports delays it, and is
    memory that nobody uses."""
    asked = f"import sys, xuncha.commands.{command}; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, encoding="utf-8", check=True
    )
    modules = set(told.stdout.split())
    assert "xuncha.runners.local" in modules
    assert not {"turbohtml", "xuncha.crawl.run", "xuncha.judging.site", "xuncha.checks"} & modules
