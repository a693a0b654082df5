"""Causes that the fourteenth blind set brought to light (tests/golden/heldout14): empty columns, the
names of columns, the pages of a list; each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Site
from xuncha.read.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
PATH = '<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/gg/">公告</a></div>'
LIST = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"


def page(main: str, path: str = "/gg/", above: str = "") -> Page:
    html = f"<html><head><title>公告</title></head><body>{above}{PATH}{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def blank(main: str, frame: str = "", above: str = "") -> bool:
    """Whether a page shows nothing, on a site whose frame stands below its other pages, too."""
    full = [page(LIST + frame, f"/l{at}/") for at in range(3)]
    shown = page(main + frame, above=above)
    return is_blank(shown, index_pages((*full, shown), None, shown.url))


# ------------------------------------------------------------------------- scripts of the frame

OWN = '<script src="/js/site.js?v=3"></script>'


@pytest.mark.parametrize(
    "main",
    [
        "<div class='list'><ul><li>暂无信息</li></ul></div>",
        "<ul class='list'></ul><p>该栏目暂未发布信息</p>",
        "<div class='nomsg'>该栏目下暂时没有信息，请浏览其他栏目！</div>",
        "<ul></ul><div id='page-div'></div>"
        "<script>createPageHTML('page-div',0, 1,'common_list','shtml',0)</script>",
    ],
)
def test_a_script_that_full_lists_have_too_fills_no_empty_one(main: str) -> None:
    """Three columns show their entries with the same script and did not wait for it."""
    assert blank(main, OWN)


@pytest.mark.parametrize(
    "main",
    [
        # A place with a name: the script may know it.
        "<ul id='list'><li>暂无信息</li></ul>",
        "<div id='box'></div><p>暂无信息</p>",
        "<div data-url='/api/list'><p>暂无信息</p></div><div data-url='/x'></div>",
        "<ul class='list'></ul>",
        "<p>暂无信息</p><script src='/js/of-this-column.js'></script>",
        "<p>暂无信息</p><script>$.get('/api/rows', show)</script>",
        "<ul><li v-for='one in rows'>{{one.title}}</li></ul><p>暂无信息</p>",
    ],
)
def test_what_such_a_script_may_fill_is_not_known_to_be_empty(main: str) -> None:
    assert not blank(main, OWN)


def test_a_script_that_only_empty_columns_have_is_waited_for() -> None:
    empty = [page("<p>暂无信息</p>" + OWN, f"/l{at}/") for at in range(4)]
    assert not is_blank(empty[0], index_pages(tuple(empty), None, empty[0].url))


def test_a_column_of_a_site_with_a_script_of_its_own_is_blank() -> None:
    menu = "".join(f"<li><a href='/l{at}/'>栏目{at}</a></li>" for at in range(5))
    frame = f"<ul class='nav'><li><a href='/'>首页</a></li>{menu}</ul>"
    pages = {f"/l{at}/": LIST.replace("/gg/5", f"/l{at}/5") for at in range(4)}
    pages["/l4/"] = "<ul><li>暂无信息</li></ul>"
    sent = [
        read(
            HOST + path,
            f"<html><head><title>站</title></head><body>{frame}"
            f"{PATH.replace('/gg/', path)}{main}{OWN}</body></html>",
            AS_OF,
        )
        for path, main in {"/": LIST, **pages}.items()
    ]
    reading = read_site(Site(url=HOST + "/"), tuple(sent), sent[0], (), AS_OF, {})
    states = {column.url.removeprefix(HOST): column.blank for column in reading.columns}
    assert states == {f"/l{at}/": at == 4 for at in range(5)}
