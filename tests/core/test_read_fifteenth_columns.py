"""Causes that the fifteenth blind set brought to light (tests/golden/heldout15): columns that are
told apart by a number, entries spelt in two ways, empty columns, counts of pages."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Site
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.empty.blank import is_blank
from xuncha.read.links.addresses import column_key
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.site import SiteReading, read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
LIST = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"


def page(main: str, path: str = "/gg/", url: str = "") -> Page:
    way = f'<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="{path}">公告</a></div>'
    html = f"<html><head><title>公告</title></head><body>{way}{main}</body></html>"
    return read(url or HOST + path, html, AS_OF)


def blank(main: str, frame: str = "") -> bool:
    """Whether a page shows nothing, on a site whose frame stands below its other pages, too."""
    full = [page(LIST + frame, f"/l{at}/") for at in range(3)]
    shown = page(main + frame)
    return is_blank(shown, index_pages((*full, shown), None, shown.url))


# ---------------------------------------------------------------- columns told by a number alone


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/html/list/12.htm", "/html/list/50.htm"),
        ("/html/article/2.htm", "/html/article/7.htm"),
        ("/channel/3.htm", "/channel/4.htm"),
        ("/category/12.htm", "/category/13.htm"),
        ("/node/31.htm", "/node/32.htm"),
    ],
)
def test_a_number_in_a_folder_of_columns_names_a_column(one: str, other: str) -> None:
    """In the folder of a column of 博达 it is the number of a page: /tzgg/12.htm."""
    assert column_key(HOST + one) != column_key(HOST + other)
    assert column_key(HOST + "/index/tzgg/12.htm") == column_key(HOST + "/index/tzgg.htm")


NAMES = {"12": "集团动态", "50": "行业资讯", "67": "公示公告"}


def company(home: str) -> SiteReading:
    """A site whose lists write /HTML/ and whose home page writes what it likes."""
    menu = "".join(f"<li><a href='/html/list/{n}.htm'>{name}</a></li>" for n, name in NAMES.items())
    frame = f"<ul class='nav'><li><a href='/'>首页</a></li>{menu}</ul>"
    sent = [page(frame + home, url="http://www.a.invalid/")]
    for number, name in NAMES.items():
        rows = "".join(
            f"<li><a href='/HTML/article/{number}-{at}.htm'>{name}第{at}次会议召开</a><span>2026/06/0{at}</span></li>"
            for at in (3, 2, 1)
        )
        html = f"<html><head><title>{name}</title></head><body>{frame}<div>当前位置：<a href='/'>首页</a> &gt; {name}</div><ul>{rows}</ul></body></html>"
        sent.append(read(f"http://www.a.invalid/html/list/{number}.htm", html, AS_OF))
    return read_site(Site(url="http://www.a.invalid/"), tuple(sent), sent[0], (), AS_OF, {})


@pytest.mark.parametrize(
    "start", ["/html/", "http://www.a.invalid/html/", "http://a.invalid/Html/"]
)
def test_an_entry_is_the_same_in_capitals_and_without_www(start: str) -> None:
    links = "".join(
        f"<li><a href='{start}article/{number}-{at}.htm'>{name}第{at}次会议召开</a></li>"
        for number, name in NAMES.items()
        for at in (3, 2)
    )
    reading = company(f"<div><h1>头条</h1><ul>{links}</ul></div>")
    assert sorted(column.name for column in reading.columns) == sorted(NAMES.values())
    days = {item.published for item in reading.home_updates.items}
    assert max(day for day in days if day) == date(2026, 6, 3)


# ------------------------------------------------------------------------------------ nothing there

OWN = '<script src="/js/site.js"></script>'


@pytest.mark.parametrize(
    "main",
    [
        "<div style='height:90%'><span style='color:red'>本栏目暂无文档！</span></div>",
        # The server wrote how many pages there are: none.
        "<ul class='doc_list list-9'></ul><div id='page_9' class='page'></div><script>Ls.pagination"
        "('#page_9', function(i){ location.href='/gg/?pageIndex=' + i;},{currPage: (0+1),pageCount:0});</script>",
        "<ul></ul><script>createPageHTML(0, 0, 'index', 'html');</script>",
        "<div class='nodata'><img src='/images/noresult.png' alt=''><span>暂无相关信息</span></div>",
        "<div class='nodata'><img src='/images/icon-nothing.png' alt=''><p>暂无内容</p></div>",
        "<p>本栏目暂无图片。</p>",
        "<p>该栏目暂无视频</p>",
    ],
)
def test_nothing_there(main: str) -> None:
    assert blank(main, OWN)


@pytest.mark.parametrize(
    "main",
    [
        # Pages are counted, and none of the entries stands there: a script draws them.
        "<ul class='l'></ul><script>createPageHTML(3, 0, 'index', 'html');</script>",
        # None are counted before the answer has come.
        "<ul id='l'></ul><script>var pageCount=0; $.get('/api', function(r){ pageCount=r.pages; });</script>",
        "<ul id='l'></ul><div class='page'></div><script>Ls.pagination('#page_9', function(i)"
        "{ location.href='/gg/?pageIndex=' + i;},{currPage: 1,pageCount:0});</script>",
        "<img src='/up/no-results-of-the-match.jpg'><p>暂无信息</p>",
        "<p>暂无图片的条目见下页，共三十处文物保护单位。</p>",
    ],
)
def test_what_is_not_known_to_be_empty(main: str) -> None:
    assert not blank(main, OWN)


@pytest.mark.parametrize("words", ["推荐资讯", "推荐新闻", "热门资讯", "相关资讯"])
def test_recommended_news_below_nothing_are_no_entries(words: str) -> None:
    rows = "".join(
        f"<li><span>2026-06-1{at}</span><a href='/news/{at}.html'>县里召开第{at}次推进会议</a></li>"
        for at in range(1, 6)
    )
    shown = page(
        f"<p>本分类下无任何数据！</p><h4><span>{words}</span></h4><div><ul>{rows}</ul></div>"
    )
    assert shown.items == ()


def test_a_function_that_turns_pages_is_no_redirect() -> None:
    turn = "<script>function go(i){ location.href='/gg/?pageIndex=' + i; }</script>"
    assert page(f"<ul></ul>{turn}").shell is Shell.NONE
    assert page("<script>location.href='/gg/?page=1';</script>").shell is Shell.REDIRECT


# ----------------------------------------------------------------------------------- counts of pages


@pytest.mark.parametrize(
    ("main", "pages"),
    [
        ("<script>createPage(3,0,'index','html');</script>", 3),
        ("<script>$('.pagination').pagination('setPage',1,322);</script>", 322),
        ("<div id='pageDec' pagesize='24' pagecount='51'></div>", 51),
        ('<div id=\'p\' pagecount="7" pagesize="20"></div>', 7),
        ("<div>到第<input value='1'>页 共<span class='n'>18</span>页</div>", 18),
    ],
)
def test_how_many_pages_there_are(main: str, pages: int) -> None:
    pager = page(LIST + main).pager
    assert pager
    assert pager.pages == pages


def test_a_picture_book_of_so_many_pages_is_no_pager() -> None:
    assert page(LIST + "<p>本书共<b>18</b>页</p>").pager is None


@pytest.mark.parametrize("name", ["修订废止", "废止失效文件", "已废止文件"])
def test_papers_that_are_no_longer_in_force_are_papers(name: str) -> None:
    assert str(kind_of_column(name)[0]) == "policy"
