"""Days of entries that nobody could see: their pages did not come, or pictures show them.

未注明信息发布时间的视为不更新 holds for what was looked at and shows no day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts, link

from xuncha.checks.columns.state import ColumnState, standing
from xuncha.checks.home_updates.check import observe
from xuncha.facts import Certainty, DatedItem, DateSource, HomeUpdates, LinkVerdict, Site
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading, read_site

HOST, AS_OF = "http://d.invalid", date(2024, 8, 31)
TITLES = [f"关于第{n}号河段清理漂浮物情况的通报" for n in range(6)]


def page(path: str, inside: str, title: str) -> Page:
    return read(HOST + path, f"<html><head><title>{title}</title></head><body>{inside}</body></html>", AS_OF)  # fmt: skip


def site(behind: Sequence[str], days: Sequence[str | None]) -> SiteReading:
    """One column; `behind` each title in the list, and the day of each article (None: not read)."""
    rows = "".join(
        f"<li><a href='/gzdt/content_{n}.html'>{title}</a>{shown}</li>"
        for n, (title, shown) in enumerate(zip(TITLES, behind, strict=True))
    )
    menu = "<div class='nav'><a href='/'>首页</a><a href='/gzdt/'>工作动态</a></div>"
    home = page("/", f"{menu}<h3>工作动态</h3><ul>{rows}</ul>", "某县某局")
    listed = page("/gzdt/", f"{menu}<h2>工作动态</h2><ul>{rows}</ul>", "工作动态")
    articles = [
        page(
            f"/gzdt/content_{n}.html",
            f"{menu}<h1>{TITLES[n]}</h1><p>{day}</p><p>连日来，工作人员沿着河岸清理漂浮物，装运到指定的地点。</p>",
            TITLES[n],
        )
        for n, day in enumerate(days)
        if day is not None
    ]
    return read_site(Site(url=HOST + "/"), [home, listed, *articles], home, (), AS_OF, {})


def state(reading: SiteReading) -> ColumnState:
    (column,) = reading.columns
    return standing(column, WINDOWS, AS_OF).state


OLD = [f"发布时间：2023-0{n}-11 来源：本站" for n in range(6, 0, -1)]


def test_a_list_without_days_whose_first_entries_did_not_come_is_left_open() -> None:
    unseen: list[str | None] = [None, None, *OLD[2:]]
    assert state(site([""] * 6, unseen)) is ColumnState.UNKNOWN
    assert state(site([""] * 6, [None] * 6)) is ColumnState.UNKNOWN


def test_it_is_stale_where_the_first_one_came_and_is_old() -> None:
    assert state(site([""] * 6, OLD)) is ColumnState.STALE
    older: list[str | None] = [*OLD[:3], None, None, None]
    assert state(site([""] * 6, older)) is ColumnState.STALE


NO_DAY = ["来源：本站"] * 6
PICTURES = [
    "<span class='d'><img src='/i/t/{0}.gif'></span>",
    "<td width='80'>[<img src='/i/t/{0}.gif'>]</td>",
    # One picture a figure.
    "<em>" + "<img src='/i/n/{0}.gif'>" * 8 + "</em>",
]


@pytest.mark.parametrize("picture", PICTURES)
def test_days_that_pictures_show_are_not_known(picture: str) -> None:
    shown = [picture.format(n if n < 4 else 3) for n in range(6)]
    found = site(shown, NO_DAY)
    assert state(found) is ColumnState.UNKNOWN
    assert found.home_updates.unreadable


@pytest.mark.parametrize(
    "picture",
    [
        # 新、热 behind titles, and what a click opens.
        "<img src='/i/new.gif'>",
        "",
        "<img src='/i/dot.gif'><img src='/i/new.gif'>",
    ],
)
def test_marks_behind_titles_are_no_days(picture: str) -> None:
    found = site([picture] * 6, NO_DAY)
    assert state(found) is ColumnState.STALE
    assert not found.home_updates.unreadable


@pytest.mark.parametrize(
    ("reason", "is_open"), [("server_error", True), ("timeout", True), ("not_found", False)]
)
def test_entries_of_the_home_page_whose_server_was_in_trouble_are_open(
    reason: str, is_open: bool
) -> None:
    """What is gone is no information any more; what did not come may be new."""
    url = f"{HOST}/gzdt/content_1.html"
    items = (DatedItem(TITLES[1], url, None, DateSource.NONE),)
    gone = link(url, LinkVerdict.DEAD, reason=reason, on_home=True)
    (found,) = observe(facts(home_updates=HomeUpdates(items), links=(gone,)), WINDOWS)
    assert (found.certainty is Certainty.UNKNOWN) == is_open


def column_that_says(words: str) -> ColumnState:
    """The state of a column whose list is empty, with these words below it."""
    menu = "<div class='nav'><a href='/'>首页</a><a href='/gzdt/'>工作动态</a><a href='/tzgg/'>通知公告</a></div>"
    rows = "".join(
        f"<li><a href='/gzdt/content_{n}.html'>{title}</a><span>2024-08-2{n}</span></li>"
        for n, title in enumerate(TITLES)
    )
    home = page("/", f"{menu}<h3>工作动态</h3><ul>{rows}</ul>", "某县某局")
    news = page("/gzdt/", f"{menu}<h2>工作动态</h2><ul>{rows}</ul>", "工作动态")
    path = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/tzgg/'>通知公告</a></div>"
    said = f"{menu}{path}<div class='list'><h2>通知公告</h2><ul></ul>{words}</div>"
    pages = [home, news, page("/tzgg/", said, "通知公告")]
    found = read_site(Site(url=HOST + "/"), pages, home, (), AS_OF, {}).columns
    (state,) = (standing(x, WINDOWS, AS_OF).state for x in found if x.url.endswith("/tzgg/"))
    return state


@pytest.mark.parametrize(
    "words",
    [
        # A program or its database failed.
        "Error establishing a database connection",
        "SQLSTATE[HY000] [1040] Too many connections",
        "ORA-12541: TNS:no listener",
        "<pre>Fatal error: Call to a member function on null</pre>",
        "data is null",
        # It is kept from this visitor.
        "您没有权限查看该栏目",
        "本栏目仅限内网用户访问",
        "登录后方可浏览",
        "<p>Access denied</p>",
        # Later perhaps, or by other means.
        "当前访问人数过多，请稍后再试",
        "抱歉，系统检测到异常访问",
        "请开启JavaScript后浏览",
        "该栏目内容正在审核中",
    ],
)
def test_a_list_that_is_empty_for_a_trouble_is_not_called_blank(words: str) -> None:
    assert column_that_says(words) is ColumnState.UNKNOWN


@pytest.mark.parametrize(
    "words", ["", "暂无信息", "<p>共0条</p>", "<p>首页 上一页 下一页 尾页</p>"]
)
def test_one_that_is_empty_is(words: str) -> None:
    assert column_that_says(words) is ColumnState.BLANK
