"""Causes in columns and blank pages that ordinary sites (tests/golden/heldout8) brought to light."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind
from xuncha.read.columns.channel import Channel, why_unread
from xuncha.read.columns.found import read_columns
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

HOST = "http://b.invalid"
AS_OF = date(2026, 6, 18)
MENU = (
    '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/gk/">政务公开</a></li>'
    '<li><a href="/fw/">办事服务</a></li><li><a href="/hd/">互动交流</a></li></ul></div>'
)


def page(main: str, path: str = "/", title: str = "某县水务局") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{MENU}{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def rows(folder: str, count: int = 4) -> str:
    return "".join(
        f'<li><a href="/{folder}/art_{n}.html">全县灌区改造工程第{n}期顺利完工</a>'
        f"<span>2026-05-{20 - n}</span></li>"
        for n in range(count)
    )


def columns(*pages: Page) -> dict[str, Column]:
    index = index_pages(pages, pages[0], HOST + "/")
    read_ones = read_columns(index, pages[0], (), AS_OF, {})
    return {column.url.removeprefix(HOST): column for column in read_ones}


def blank(found: Page, path: str = "/gk/yjya/") -> bool:
    return is_blank(found, index_pages([found], None, HOST + path))


# ---------------------------------------------------------------- a list and what is beside it


def labelled(count: int) -> str:
    return "".join(
        f'<li>[<b><a href="/tz/">通知</a></b>] <a href="/tz/2026/art_{n}.html">'
        f"关于第{n}次停水检修的通知</a><i>日期：2026-06-{10 - n}</i></li>"
        for n in range(count)
    )


def test_much_ornament_makes_no_entry_of_more() -> None:
    more = '<li><a href="/gzdt/">查看更多 &gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;&gt;</a></li>'
    found = page(f'<ul class="list">{rows("gzdt")}{more}</ul>', "/gzdt/list.html")
    assert len(found.items) == 4


@pytest.mark.parametrize("beside", ["推荐内容", "热点内容"])
@pytest.mark.parametrize("name", ["colleft", "pleft", "zuo_left"])
def test_the_list_under_the_path_is_the_pages_own_even_in_an_element_called_left(
    beside: str, name: str
) -> None:
    other = '<li><a href="/dt/2026/0612/art_9.html">灌区改造工程通过省级验收</a></li>'
    found = page(
        f'<div class="{name}"><p class="place">当前位置：<a href="/">首页</a> &gt; '
        f'<a href="/tz/">通知</a></p><ul>{labelled(3)}</ul></div>'
        f'<div class="r"><dl><dt>{beside}</dt><dd><ul>{other}</ul></dd></dl></div>',
        "/tz/",
        "通知",
    )
    assert [item.published for item in found.items] == [date(2026, 6, day) for day in (10, 9, 8)]


def test_a_bar_called_left_beside_the_path_is_no_list_of_the_page() -> None:
    found = page(
        f'<div class="left"><ul>{rows("dt", 5)}</ul></div><div class="main"><p class="place">'
        f'当前位置：<a href="/">首页</a> &gt; <a href="/tz/">通知</a></p><ul>{labelled(3)}</ul></div>',
        "/tz/",
        "通知",
    )
    assert all("/tz/" in item.url for item in found.items)


# ---------------------------------------------------------------- what the home page offers


@pytest.mark.parametrize(
    "picture",
    ['<img src="/i/m.gif" alt="更多">', '<img src="/i/more.gif">', '<img src="/i/icon_more2.png">'],
)
def test_a_picture_that_says_more_leads_to_the_column(picture: str) -> None:
    table = (
        f'<table><tr><td>水利要闻</td><td><a href="/yw/">{picture}</a></td></tr>'
        f"<tr><td colspan=2><ul>{rows('yw')}</ul></td></tr></table>"
    )
    block = next(block for block in page(table).blocks if block.items)
    assert (block.title, block.more_url) == ("水利要闻", HOST + "/yw/")
    assert columns(page(table))["/yw/"].first_level


def test_a_picture_beside_the_heading_that_says_something_else_is_not_more() -> None:
    table = (
        '<table><tr><td>水利要闻</td><td><a href="/x/"><img src="/i/q.gif" alt="防汛"></a></td>'
        f"</tr><tr><td colspan=2><ul>{rows('yw')}</ul></td></tr></table>"
    )
    assert next(block for block in page(table).blocks if block.items).more_url != HOST + "/x/"


def test_a_block_without_entries_offers_its_column_all_the_same() -> None:
    home = page(
        f'<div><b>要闻</b><a href="/yw/">更多</a><ul>{rows("yw")}</ul></div>'
        '<div><div><b>政策法规</b><a href="/zc/">MORE+</a></div><ul></ul></div>'
    )
    assert columns(home)["/zc/"].name == "政策法规"
    assert columns(home)["/zc/"].first_level


def test_more_beside_several_tabs_is_nobodys() -> None:
    home = page('<div><b>法规</b><b>规划</b><a href="/zc/">更多</a><ul></ul></div>')
    assert home.offers == ()


def test_a_picture_under_the_heading_of_topics_is_a_topic() -> None:
    home = page(
        '<section><h2>专题专栏</h2><a href="/zt/1/"><img src="/a.png" alt="设备更新"></a></section>'
    )
    assert columns(home)["/zt/1/"].kind is ColumnKind.SPECIAL
    beside = page(
        "<section><h2>专题专栏</h2><p>两个专题正在进行。</p></section>"
        '<section><a href="/gx/1/"><img src="/a.png" alt="设备更新"></a></section>'
    )
    assert columns(beside)["/gx/1/"].kind is ColumnKind.OTHER


# ---------------------------------------------------------------- columns named inside alone


def test_the_menu_in_which_a_column_stands_names_the_columns_beside_it() -> None:
    side = (
        '<div><ul><li><a href="/gk/gh/">规划</a></li><li><a href="/gk/rs/">人事</a></li></ul></div>'
    )
    trail = '<p>当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; <a href="/gk/gh/">规划</a></p>'
    inside = page(f"{trail}{side}<ul>{rows('gk/gh')}</ul>", "/gk/gh/", "规划")
    found = columns(page("<p>欢迎</p>"), inside)
    assert found["/gk/rs/"].unreadable == "栏目页没有访问"
    assert not found["/gk/rs/"].first_level
    # 别处的一排链接不说明什么。
    links = '<div><ul><li><a href="/a/">规划</a></li><li><a href="/b/">人事</a></li></ul></div>'
    inside = page(f"{trail}{links}<ul>{rows('gk/gh')}</ul>", "/gk/gh/", "规划")
    assert "/b/" not in columns(page("<p>欢迎</p>"), inside)


def test_the_path_of_a_page_names_its_column_though_nobody_went_there() -> None:
    article = page(
        '<p>当前位置：<a href="/">首页</a> &gt; <a href="/fw/zn/">办事指南</a></p>'
        "<h1>取水许可办理</h1><p>发布时间：2026-05-01</p><p>申请取水的单位应当先办理取水许可。</p>",
        "/fw/zn/t20260501_1.html",
        "取水许可办理",
    )
    assert columns(page("<p>欢迎</p>"), article)["/fw/zn/"].unreadable == "栏目页没有访问"


# ---------------------------------------------------------------- blank or not


TRAIL = '<p>当前位置：<a href="/">首页</a> &gt; <a href="/gk/yjya/">应急预案</a></p>'


@pytest.mark.parametrize(
    "script, is_so",
    [
        ("js/date.js", True),
        ("/js/showdate.js", True),
        ("/js/update.js", False),
        ("/js/lb.js", False),
    ],
)
def test_a_script_that_writes_todays_date_fills_no_list(script: str, is_so: bool) -> None:
    top = f'<table><tr><td><script src="{script}"></script>2026年6月18日</td></tr></table>'
    found = page(f"{top}{TRAIL}<p>没有相关信息</p>", "/gk/yjya/", "应急预案")
    assert blank(found) == is_so


@pytest.mark.parametrize(
    "picture, is_so", [("/images/logo.png", True), ("/i/a/logo_2.gif", True), ("/i/yj.jpg", False)]
)
def test_the_logo_is_no_content(picture: str, is_so: bool) -> None:
    found = page(f'{TRAIL}<img src="{picture}"><p>该栏目暂无内容</p>', "/gk/yjya/", "应急预案")
    assert blank(found) == is_so


def store(records: str, total: int, more: str = "") -> Page:
    return page(
        f'{TRAIL}<div id="88"><script type="text/xml"><datastore><nextgroup><![CDATA['
        '<a href="/module/web/jpage/dataproxy.jsp?page=1&columnid=8"></a>]]></nextgroup>'
        f"<recordset>{records}</recordset></datastore></script></div>"
        f'<script src="/script/jpage.js"></script><script>$("#88").jpage({{perpage:15,'
        f"totalRecord:{total},columnid:8}});{more}</script>",
        "/gk/yjya/",
        "应急预案",
    )


def test_a_store_without_records_whose_total_is_0_is_an_empty_list() -> None:
    assert blank(store("", 0))
    # 总数不是 0、另有脚本取内容的,不知道。
    assert not blank(store("", 12))
    assert not blank(store("", 0, '$.get("/other.jsp",function(d){$("#88").append(d)})'))
    record = (
        '<record><![CDATA[<li><a href="/art/2026/5/1/art_8_1.html">防汛预案</a></li>]]></record>'
    )
    assert not blank(store(record, 0))


def test_no_script_is_blamed_where_there_is_none() -> None:
    found = page(f"{TRAIL}<table><tr><th></th></tr></table>", "/hd/dc/", "网上调查")
    assert found.empty_list
    column = Column("网上调查", HOST + "/hd/dc/", ColumnKind.SURVEY, 0)
    said = why_unread(Channel((column,), (found,), ()))
    assert said
    assert "脚本" not in said


# ---------------------------------------------------------------- an article


def test_a_path_without_links_does_not_swallow_the_article() -> None:
    found = page(
        "<div>您现在的位置： 首页 / 通知公告 / 详情</div><div><p class=bt>关于灌区轮灌安排的实施意见</p>"
        "<ul><li>日期：2026/06/12</li><li>作者：水利股</li></ul></div><div><p>各乡镇：</p>"
        "<p>为做好轮灌工作，制定如下意见。</p></div>",
        "/tz/art_20.html",
        "关于灌区轮灌安排的实施意见",
    )
    assert [crumb.name for crumb in found.breadcrumb] == ["通知公告", "详情"]
    assert found.article is not None
    assert found.article.title == "关于灌区轮灌安排的实施意见"
    assert found.article.published == date(2026, 6, 12)
