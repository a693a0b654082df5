"""Causes that the sixteenth blind set and what was known before it brought to light: columns."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Site
from xuncha.read.empty.blank import is_blank
from xuncha.read.links.addresses import column_key
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading, read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)


@pytest.mark.parametrize(("one", "other"), [("/news/1024.htm", "/news/1025.htm")])
def test_a_number_beyond_the_pages_of_any_list_names_an_article(one: str, other: str) -> None:
    assert column_key(HOST + one) != column_key(HOST + other)
    assert column_key(HOST + "/index/tzgg/120.htm") == column_key(HOST + "/index/tzgg.htm")


def site(home: str, columns: dict[str, str]) -> SiteReading:
    """A site of a home page and lists, each of which has its name at the end of its path."""
    sent = [
        read(
            HOST + "/", f"<html><head><title>新岚县</title></head><body>{home}</body></html>", AS_OF
        )
    ]
    for path, name in columns.items():
        rows = "".join(
            f"<li><a href='{path}{at}.html'>县里召开第{at}次推进会议</a><span>2026-11-0{at}</span></li>"
            for at in (3, 2, 1)
        )
        way = f"<div>当前位置：<a href='/'>首页</a> &gt; {name}</div>" if name else ""
        html = f"<html><head><title>新岚县</title></head><body>{way}<ul>{rows}</ul></body></html>"
        sent.append(read(HOST + path, html, AS_OF))
    return read_site(Site(url=HOST + "/"), tuple(sent), sent[0], (), AS_OF, {})


def box(name: str, path: str, *, full: bool = True) -> str:
    rows = f"<ul><li><a href='{path}3.html'>县里召开第3次推进会议</a><em>2026-11-03</em></li><li><a href='{path}2.html'>县里召开第2次推进会议</a><em>2026-11-02</em></li></ul>"
    return f"<div class='border'><h3><i></i><span>{name}</span><a href='{path}'>+ 更多</a></h3>{rows if full else '<ul></ul>'}</div>"


@pytest.mark.parametrize("full", [True, False])
def test_the_name_of_a_box_whose_first_half_is_bold(full: bool) -> None:
    home = box("<strong>人事</strong>信息", "/rs/", full=full) + box("<b>政策</b>法规", "/zc/")
    found = site(home, {"/rs/": "", "/zc/": ""}).columns
    assert [(one.name, str(one.kind)) for one in found] == [
        ("人事信息", "personnel"),
        ("政策法规", "policy"),
    ]


def test_two_tabs_of_two_kinds_are_no_halves_of_a_name() -> None:
    home = box("<b>新闻</b><b>公告</b>", "/gg/")
    assert [one.name for one in site(home, {"/gg/": ""}).columns] == ["公告"]


def test_a_column_is_called_as_it_calls_itself_where_the_home_page_has_the_end() -> None:
    home = box("<strong>县区</strong>风采", "/fc/")
    assert [one.name for one in site(home, {"/fc/": "县区风采"}).columns] == ["县区风采"]


def page_of(main: str) -> Page:
    way = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>公告</a></div>"
    html = f"<html><head><title>公告</title></head><body>{way}{main}</body></html>"
    return read(HOST + "/gg/", html, AS_OF)


LIST = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"


@pytest.mark.parametrize(
    ("main", "pages"),
    [
        (
            "<strong>1</strong><a href='/gg/15' data-ci-pagination-page='2'>2</a><a href='/gg/1245' data-ci-pagination-page='84'>尾页</a>",
            84,
        ),
        (
            '<script>var pageName = "index"; var pageExt = "html"; var pageIndex = 0 + 1; var pageCount = 11;</script>',
            11,
        ),
    ],
)
def test_how_many_pages_there_are(main: str, pages: int) -> None:
    pager = page_of(LIST + main).pager
    assert pager
    assert pager.pages == pages


def test_a_headline_that_says_not_found_leads_nowhere() -> None:
    main = "<h3 class='title'><a href='#' rel='bookmark'>未找到</a></h3><p>没有找到任何文章！</p>"
    full = page_of(LIST)
    shown = page_of(main)
    assert is_blank(shown, index_pages((full, shown), None, shown.url))
