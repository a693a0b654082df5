"""A site that goes on working while it is looked at: what it takes back is no dead link."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawl_server import WebSite, crawl_one, serving
from read_tools import read

from xuncha.judging.pipeline import facts_of
from xuncha.read.twice import fuller

HOME = ("/gzdt/", "/gzdt/101.html", "/gzdt/102.html", "/gzdt/103.html")


def dead(site: WebSite, folder: Path) -> list[str]:
    with serving(site):
        evidence = crawl_one(site.base + "/", folder)
    facts = facts_of(evidence, evidence.header.as_of)
    return [one.url.removeprefix(site.base) for one in facts.links if one.verdict == "dead"]


def office(takes_back: bool) -> WebSite:
    """102 is gone; who takes it back takes it off the home page as well, after the first visit."""
    site = WebSite()
    site.links("/", *HOME)
    for path in ("/gzdt/", "/gzdt/101.html", "/gzdt/103.html"):
        site.page(path, "<p>x</p>")

    def before(path: str) -> None:
        if takes_back and path == "/gzdt/102.html":
            site.links("/", *(one for one in HOME if one != path))

    site.before = before
    return site


def test_an_article_taken_back_meanwhile_is_no_dead_link(tmp_path: Path) -> None:
    assert dead(office(takes_back=True), tmp_path) == []


def test_one_that_the_home_page_still_links_is(tmp_path: Path) -> None:
    assert dead(office(takes_back=False), tmp_path) == ["/gzdt/102.html"]


def of_a_list(path: str, takes_back: bool) -> WebSite:
    """As above, but it is the list at `path` that has the link to what is gone."""
    site = office(takes_back=False)
    site.links("/", path, "/gzdt/101.html")
    site.links(path, *HOME[1:])

    def before(asked: str) -> None:
        if takes_back and asked == "/gzdt/102.html":
            site.links(path, HOME[1], HOME[3])

    site.before = before
    return site


@pytest.mark.slow
def test_one_that_a_list_no_longer_links_is_none_either(tmp_path: Path) -> None:
    assert dead(of_a_list("/gzdt/", takes_back=True), tmp_path / "back") == []
    assert dead(of_a_list("/gzdt/", takes_back=False), tmp_path / "there") == ["/gzdt/102.html"]


@pytest.mark.slow
def test_a_list_that_is_broken_when_asked_again_is_what_it_was(tmp_path: Path) -> None:
    """Neither an error nor a page of something else takes away what was read before."""
    site = of_a_list("/gzdt/", takes_back=False)

    def before(asked: str) -> None:
        if asked == "/gzdt/102.html":
            site.page("/gzdt/", "<title>系统繁忙</title><p>请稍后再试。</p>")

    site.before = before
    assert dead(site, tmp_path) == ["/gzdt/102.html"]


@pytest.mark.slow
@pytest.mark.parametrize("takes_back", [True, False])
def test_one_stumble_of_the_server_at_the_last_look_accuses_nobody(
    takes_back: bool, tmp_path: Path
) -> None:
    """The list is asked once more: what it says then counts, not what it said before."""
    site = of_a_list("/gzdt/", takes_back)
    change, stumbles = site.before, ["/gzdt/"]

    def before(asked: str) -> None:
        change(asked)
        if asked in stumbles and site.asked("/gzdt/102.html"):
            stumbles.remove(asked)
            raise ConnectionResetError

    site.before = before
    assert dead(site, tmp_path) == ([] if takes_back else ["/gzdt/102.html"])
    assert stumbles == []


def test_what_is_asked_of_the_home_page_alone_is_asked_of_its_second_visit(tmp_path: Path) -> None:
    """Beside a dead link the home page is asked for again: its floating box stood there twice."""
    site = WebSite()
    box = '<div id="floatAd" style="position:absolute"><a href="/zt/"><img src="/a.png"></a></div>'
    site.page("/", f"{box}<a href='/zt/'>专题</a><a href='/gone.html'>没有了</a>")
    site.page("/zt/", "<p>x</p>")
    with serving(site):
        evidence = crawl_one(site.base + "/", tmp_path)
    facts = facts_of(evidence, evidence.header.as_of)
    assert [one.floats for one in facts.signs if one.url == site.base + "/"] == [("floatAd",)]


def test_who_is_shown_another_page_the_second_time_keeps_the_first() -> None:
    links = "".join(f"<a href='/gzdt/{k}.html'>工作动态{k}</a>" for k in range(9))
    whole = read("http://a.invalid/", f"<body>{links}</body>")
    again = read("http://a.invalid/", "<body>欢迎再次访问,<a href='/gzdt/'>继续浏览</a></body>")
    assert fuller(whole, again) is whole
    assert fuller(again, whole) is whole


def on_three_pages(keeping: tuple[str, ...]) -> WebSite:
    """102 stands on the home page and in two lists; all but `keeping` take it back, as above."""
    site, lists = office(takes_back=False), {"/gzdt/": HOME[1:], "/zx/dt_2.html": HOME[1:]}
    links = {"/": (*HOME[1:], *lists), **lists}
    for path, them in links.items():
        site.links(path, *them)

    def before(asked: str) -> None:
        if asked == "/gzdt/102.html":
            for path in set(links) - set(keeping):
                site.links(path, *(one for one in links[path] if one != asked))

    site.before = before
    return site


@pytest.mark.slow
def test_what_every_page_takes_back_is_none_though_only_some_are_asked_again(
    tmp_path: Path,
) -> None:
    assert dead(on_three_pages(keeping=()), tmp_path / "back") == []
    # The list above the article is asked again as well: the home page may only show others.
    assert dead(on_three_pages(("/gzdt/",)), tmp_path / "kept") == ["/gzdt/102.html"]
