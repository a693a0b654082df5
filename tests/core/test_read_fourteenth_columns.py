"""Causes that the fourteenth blind set brought to light (tests/golden/heldout14): empty columns, the
names of columns, the pages of a list; each on markup of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Site
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.empty.blank import is_blank
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
        # A message that is hidden until a script has looked.
        "<ul class='list'></ul><div style='display:none'>暂无数据</div>",
        "<ul class='list'></ul><div class='nodata hide'>暂无数据</div>",
        "<ul class='list' column='5'></ul><p>暂无数据</p>",
        "<ul class='list' data-page='5'></ul><p>暂无数据</p>",
        "<div class='list' rel='/api/5'><p>暂无数据</p></div>",
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


def test_a_script_that_drew_the_full_lists_is_waited_for() -> None:
    """Their entries are the script's work: a browser ran it, or the data it asks for was read."""
    full = [replace(page(LIST + OWN, f"/l{at}/"), by_script=True) for at in range(4)]
    empty = page("<p>暂无信息</p>" + OWN)
    assert not is_blank(empty, index_pages((*full, empty), None, empty.url))


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


@pytest.mark.parametrize(
    "script",
    [
        "document.getElementById('footer').innerHTML = siteFoot;",
        "$('#header').load('/common/header.html');",
        'document.getElementById("site-nav").innerHTML = "<ul><li>首页</li></ul>"',
    ],
)
def test_a_script_that_fills_the_frame_fills_no_list(script: str) -> None:
    assert blank(f"<ul class='list'></ul><p>暂无数据</p><script>{script}</script>")


@pytest.mark.parametrize(
    "script",
    [
        "document.getElementById('footer').innerHTML = a; $.get('/rows', show);",
        "$('#topic-list').load('/rows.html');",
        "document.getElementById('list').innerHTML = rows;",
    ],
)
def test_a_script_that_fills_more_is_waited_for(script: str) -> None:
    assert not blank(f"<ul class='list'></ul><p>暂无数据</p><script>{script}</script>")


# ---------------------------------------------------------------------------- nothing there


@pytest.mark.parametrize(
    "main",
    [
        "<p class='hint'>当前目录下没有文章。</p>",
        "<ul class='tabs'><li><a href='javascript:;'>2026年</a></li>"
        "<li><a href='javascript:;'>2025年度</a></li><li><a href='javascript:;'>2024</a></li></ul>"
        "<div class='pane'>暂无信息</div>",
    ],
)
def test_nothing_there(main: str) -> None:
    assert blank(main)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "暂无公示信息",
            "暂无政策文件",
            "暂无通知公告。",
            "暂无招聘信息",
            "暂无结果",
        ),
        *(
            "本单位暂无该项信息",
            "尚无内容",
            "空空如也~",
            "查询结果为空",
            "本栏目内容为空",
            "数据为空",
        ),
        *(
            "没有满足条件的数据",
            "没有查到相关数据",
            "共检索到0条信息",
            "共计 0 条",
            "共找到 0 条结果",
        ),
    ],
)
def test_words_of_nothing_beside_a_script_of_the_frame(said: str) -> None:
    assert blank(f"<div class='none'>{said}</div>", OWN)


@pytest.mark.parametrize(
    "said",
    [
        "暂无公示信息的事项请向办公室查询。",
        "为防止列表为空,请先选择部门再查询。",
        "共计10条",
        "共找到 20 条结果",
        "暂无评论",
        "暂无更多信息",
        "尚无内容完整的版本,请见附件说明。",
    ],
)
def test_words_that_tell_of_something_else(said: str) -> None:
    assert not blank(f"<div class='none'>{said}</div>", OWN)


@pytest.mark.parametrize(
    "main",
    [
        "<table><tr><td>2025年</td><td>无数据</td></tr><tr><td>2024年</td><td>受理三件,"
        "办结三件,其中予以公开两件,部分公开一件,均在法定期限内作出答复并送达申请人。</td></tr></table>",
        "<p>当前目录下没有文章引用的条款,请查阅原文。</p>",
        "<a href='javascript:;'>2026年报告</a><p>暂无信息</p>",
    ],
)
def test_something_there(main: str) -> None:
    assert not blank(main)


def test_a_banner_above_the_path_is_no_content() -> None:
    """This column has a banner of its own, above where one is."""
    assert blank("<p>暂无信息</p>", above="<img src='/images/banner7.jpg'>")


def test_a_picture_below_the_path_is_content() -> None:
    assert not blank("<img src='/images/banner7.jpg'><p>暂无信息</p>")
    assert not blank("<p>暂无信息</p><img src='/up/scan.jpg'>", above="<img src='/images/b7.jpg'>")


@pytest.mark.parametrize("words", ["热点新闻", "点击排行", "最新文章"])
def test_an_empty_column_beside_hot_news(words: str) -> None:
    """Which call themselves so and stand in a part of their own: the column says it has nothing."""
    rows = "".join(
        f"<li><a href='/news/{at}.html'>县里召开第{at}次工作推进会议</a><span>06-1{at}</span></li>"
        for at in range(1, 6)
    )
    side = f"<div class='col-4'><div class='box'><h4>{words}</h4><ul>{rows}</ul></div></div>"
    main = "<div class='col-8'><ul class='l'></ul><p>当前栏目没有信息</p></div>"
    assert blank(f"<div class='row'>{main}{side}</div>")
    assert page(f"<div class='row'>{main}{side}</div>").items == ()


# ------------------------------------------------------------------------ first entry undated

TOP = "<li><a href='/gg/9.html'>关于开展夏季用电检查的通知</a>{day}</li>"
DATED = "".join(
    f"<li><a href='/gg/{at}.html'>关于开展第{at}次检查的通知</a><span>2024-0{at}-02</span></li>"
    for at in (5, 4, 3)
)
ARTICLE = (
    "<html><head><title>关于开展夏季用电检查的通知</title></head><body><h1>关于开展夏季用电检查的通知"
    "</h1><p>{day}来源：办公室</p><p>各乡镇、各单位：为保障迎峰度夏期间用电安全，现就有关事项通知如下。"
    "</p><p>请认真组织实施，按时报送情况。</p></body></html>"
)


def unreadable(top: str, article: str = "") -> str:
    """Why the column could not be judged whose list begins with this entry."""
    menu = "<ul class='nav'><li><a href='/'>首页</a></li><li><a href='/gg/'>公告</a></li></ul>"
    sent = [
        read(
            HOST + path,
            f"<html><head><title>公告</title></head><body>{menu}{PATH}<ul>{top}{DATED}</ul></body></html>",
            AS_OF,
        )
        for path in ("/", "/gg/")
    ]
    sent += [read(HOST + "/gg/9.html", article, AS_OF)] if article else []
    reading = read_site(Site(url=HOST + "/"), tuple(sent), sent[0], (), AS_OF, {})
    return next(one.unreadable for one in reading.columns if one.url == HOST + "/gg/")


def test_a_newest_entry_of_which_no_day_is_known_makes_a_column_unknown() -> None:
    """Its article was not read: who knows that it is not of last week."""
    assert unreadable(TOP.format(day=""))


def test_its_article_tells_its_day_or_that_it_has_none() -> None:
    assert not unreadable(TOP.format(day=""), ARTICLE.format(day="发布时间：2026-06-02 "))
    assert not unreadable(TOP.format(day=""), ARTICLE.format(day=""))


def test_entries_kept_on_top_or_further_down_may_have_no_day() -> None:
    assert not unreadable(TOP.format(day="<span>2026-06-02</span>"))
    assert not unreadable("<li><a href='/gg/9.html'>[置顶]关于开展夏季用电检查的通知</a></li>")


# ------------------------------------------------------------------------------- pages, names


@pytest.mark.parametrize(
    ("links", "pages"),
    [
        ("第1页 <a href='gg2.htm'>第2页</a> <a href='gg3.htm'>第3页</a>", 3),
        (
            "<span>1</span><a href='/category-2_2.html'>2</a><a href='/category-2_3.html'>3</a>"
            "<a href='/category-2_2.html'>›</a><a href='/category-2_9.html'>››</a>",
            9,
        ),
        (
            "<b>1</b> <a href='/l_2.html'>2</a> <a href='/l_2.html'>&gt;</a>"
            " <a href='/l_17.html'>&gt;&gt;</a>",
            17,
        ),
    ],
)
def test_pages_of_a_list(links: str, pages: int) -> None:
    rows = "".join(
        f"<li><a href='/gg/{at}.html'>关于开展第{at}次检查的通知</a><span>2026-0{at}-02</span></li>"
        for at in (5, 4, 3)
    )
    pager = page(f"<ul>{rows}</ul><p>{links}</p>", "/category-2.html").pager
    assert pager is not None
    assert pager.pages == pages


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("审计动态", "news"),
        ("采购要闻", "news"),
        ("审计结果", "finance"),
        ("政府采购", "finance"),
        ("领导解读", "policy"),
        ("领导信息", "leaders"),
    ],
)
def test_kinds_of_names(name: str, kind: str) -> None:
    assert str(kind_of_column(name)[0]) == kind


@pytest.mark.parametrize("name", ["2022年8月 (8)", "2026年五月", "2026年12月（31）", "2026-08"])
def test_an_archive_of_a_month_is_no_column(name: str) -> None:
    names = {"/gg/": "公告", "/xw/": "新闻", "/zc/": "政策"}
    menu = "".join(f"<li><a href='{path}'>{one}</a></li>" for path, one in names.items())
    months = f"<dl><dt>文章归档</dt><dd><ul><li><a href='/d-8.html'>{name}</a></li></ul></dd></dl>"
    sent = [
        read(
            HOST + path,
            f"<html><head><title>{path}</title></head><body><ul class='nav'><li><a href='/'>首页</a>"
            f"</li>{menu}</ul>{LIST.replace('/gg/', path)}{months}</body></html>",
            AS_OF,
        )
        for path in ("/", *names)
    ]
    reading = read_site(Site(url=HOST + "/"), tuple(sent), sent[0], (), AS_OF, {})
    assert [column.url for column in reading.columns] == [HOST + path for path in names]
