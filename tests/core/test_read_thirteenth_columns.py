"""Causes that the thirteenth blind set brought to light (tests/golden/heldout13): empty columns, the
names of columns, the pages of a list; each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Site
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.site import read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
PATH = '<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/gg/">公告</a></div>'
LIST = "<ul><li><a href='/gg/5.html'>关于春耕生产的通知</a><span>2026-03-02</span></li></ul>"


def page(main: str, path: str = "/gg/") -> Page:
    html = f"<html><head><title>公告</title></head><body>{PATH}{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def blank(main: str, frame: str = "") -> bool:
    """Whether a page shows nothing, on a site whose frame stands on other pages too."""
    full = [page(frame + LIST, f"/l{at}/") for at in range(3)]
    shown = page(frame + main)
    return is_blank(shown, index_pages((*full, shown), None, shown.url))


# ------------------------------------------------------------------------------ nothing there


@pytest.mark.parametrize(
    "said",
    [
        "没有结果。",
        "没有搜索结果",
        "暂时没有任何文档！",
        "当前栏目没有信息",
        "此栏目下没有<font color=red>文章</font>!",
        "本栏目暂无资料，感谢您的关注...",
    ],
)
def test_words_of_nothing(said: str) -> None:
    assert blank(f"<div><p>{said}</p></div>")


@pytest.mark.parametrize(
    "said",
    [
        "没有结果的承诺不能作出，各单位应当实事求是。",
        "当前栏目没有信息公开义务的单位请填报说明。",
        "信息正在整理中，敬请期待。",
    ],
)
def test_words_that_tell_something_else(said: str) -> None:
    assert not blank(f"<div><p>{said}</p></div>")


def test_a_column_that_is_being_sorted_is_for_a_person_to_look_at() -> None:
    assert page("<p>信息正在整理中，敬请期待。</p>").shell is Shell.MAINTENANCE


def test_a_picture_says_that_there_is_nothing() -> None:
    assert blank('<div class=e><img src="/img/empty.png" alt="暂无数据"></div>')
    assert not blank('<div class=e><img src="/img/p1.png" alt="暂无图片"></div>')
    assert not blank('<div class=e><img src="/up/2026/tj.png" alt="暂无数据地区一览"></div>')


def test_the_icon_of_a_feed_is_no_content() -> None:
    icon = '<a href="/rss/1.xml"><img src="/i/rss.gif" alt="RSS订阅"></a>'
    assert blank(f"{icon}<ul></ul><p>暂无信息</p>")


CLOCK = 'var d=new Date();document.getElementById("now").innerHTML=d.getFullYear()+"年"+(d.getMonth()+1)+"月"+d.getDate()+"日";'


def test_a_script_that_shows_the_day_fills_no_list() -> None:
    assert blank(f"<span id=now></span><script>{CLOCK}</script><p>暂无信息</p>")


@pytest.mark.parametrize(
    "more",
    [
        'document.getElementById("list").innerHTML=rows(d);',
        '$.get("/api", function(x){ show(x); });',
        "loadList(d.getFullYear());",
        "s='<li>'+a[0];",
        "a=['关于调整公交线路的公告'];",
    ],
)
def test_a_script_that_does_more_than_show_the_day_is_waited_for(more: str) -> None:
    assert not blank(f"<div id=list></div><script>{CLOCK}{more}</script><p>暂无信息</p>")


def test_a_script_in_a_folder_of_clocks_is_not_waited_for() -> None:
    assert blank('<script src="/inc/time/1.js"></script><p>暂无信息</p>')
    assert not blank('<script src="/inc/list/1.js"></script><p>暂无信息</p>')


# --------------------------------------------------------------------------- pages and columns


def test_pages_of_a_pager_that_scripts_turn() -> None:
    turns = "页次&nbsp;<font>1/12</font>&nbsp;每页&nbsp;<font>10</font>&nbsp;条&nbsp;共&nbsp;<font>118</font>&nbsp;条"
    found = page(f"{LIST}<table><tr><td>{turns}</td></tr></table>").pager
    assert found
    assert (found.pages, found.total) == (12, 118)


def columns(links: str) -> set[str]:
    """The names of the columns of a site whose home page has these links in its menu."""
    html = f"<html><head><title>首页 - 某某县水利事务局</title></head><body><ul>{links}<li><a href='/gg/'>公告</a></li></ul>{LIST}</body></html>"
    home = read(f"{HOST}/", html, AS_OF)
    pages = (home, page(LIST))
    return {one.name for one in read_site(Site(url=f"{HOST}/"), pages, home, (), AS_OF, {}).columns}


@pytest.mark.parametrize(
    "link",
    [
        "<li><a href='/index-1.html'><img src='/l.png' alt='某某县水利事务局'></a></li>",
        "<li><a href='/web/guest' title='前往 某某县水利事务局'><img src='/l.png'></a></li>",
        "<li><a href='/reg.html'>企业入驻</a></li>",
    ],
)
def test_the_site_itself_and_a_registration_are_no_columns(link: str) -> None:
    assert columns(link) == {"公告"}


def test_a_day_in_the_footer_is_that_of_no_link() -> None:
    foot = "<footer><div><a href='/gbook'>公共留言</a> | <a href='/so'>全站搜索</a></div><div>2026-06-18 08:12</div><div>某局</div></footer>"
    read_one = page(LIST + foot)
    assert [str(item.published) for item in read_one.items] == ["2026-03-02"]
    assert not [item for block in read_one.blocks for item in block.items if "留言" in item.title]


@pytest.mark.parametrize(
    "script",
    [
        '$("#tb").bootstrapTable({});',
        '$("#tb").DataTable({"ajax": "/rows"});',
        '$("#tb").datagrid({});',
        'document.write(rows.join(""));</script><script>var rows=[["关于停水的通知公告","/1.html"]];',
    ],
)
@pytest.mark.parametrize("said", ["", "<p>暂无数据</p>"])
def test_grids_and_rows_of_scripts_are_waited_for(script: str, said: str) -> None:
    table = "<table id=tb><tbody></tbody></table>"
    assert not blank(f"{table}{said}<script>{script}</script>")
    assert not blank(f"{table}{said}<script>{CLOCK}</script><script>{script}</script>")


@pytest.mark.parametrize(
    "told",
    [
        "本单位2025年度无行政许可事项，特此说明。",
        "经统计，上半年未发生行政强制。",
        "我局不涉及该项业务。",
    ],
)
def test_who_states_that_there_was_nothing_to_tell_has_told_it(told: str) -> None:
    assert not blank(f"<p>{told}</p><p>暂无数据</p>")
    assert blank("<p>本栏目公开本县中长期规划和年度计划。</p><p>暂无数据</p>")


def coded(url: str, code: str, main: str = LIST) -> Page:
    """A page whose footer shows a 标识码."""
    path = f'<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="{url}">栏目{url[-3:-1]}</a></div>'
    foot = f"<div class=foot>主办：某某局　网站标识码：{code}</div>"
    html = (
        f"<html><head><title>栏目{url[-3:-1]}</title></head><body>{path}{main}{foot}</body></html>"
    )
    return read(HOST + url, html, AS_OF)


@pytest.mark.parametrize(
    ("other", "found"),
    [
        # Both codes stand in one folder: an old footer of the same site.
        ({"/channels/k.html": "5100000002", "/channels/12/": "5100000002"}, True),
        # The county's, on the rest of the host.
        ({"/news/": "5100000002", "/news/12/": "5100000002"}, False),
    ],
)
def test_an_old_footer_with_another_code_is_the_same_site(
    other: dict[str, str], *, found: bool
) -> None:
    own = [coded(f"/channels/{name}.html", "5100000001") for name in "abc"]
    menu = "".join(f'<li><a href="{url}">栏目{url[-3:-1]}</a></li>' for url in other)
    home = coded("/", "5100000001", f"<ul>{menu}</ul>{LIST}")
    pages = (home, *own, *(coded(url, code) for url, code in other.items()))
    reading = read_site(Site(url=f"{HOST}/"), pages, home, (), AS_OF, {})
    shown = {one.url.removeprefix(HOST) for one in reading.columns}
    assert ("/channels/12/" in shown or "/news/12/" in shown) is found
