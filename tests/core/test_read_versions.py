"""Other versions of a site: for telephones, in English, the one before. What they are judged by."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS

from xuncha.checks.columns.state import ColumnState, standing
from xuncha.facts import Column, PageType, Site
from xuncha.read.pagefacts import Page
from xuncha.read.site import SiteReading, read_site

HOST = "http://v.invalid"
AS_OF = date(2022, 5, 31)
MARK = "旧版网站（已归档），归档时间：2015-06-30，仅供查阅。"


def rows(folder: str, day: str) -> str:
    one = f"<li><a href='{folder}1.html'>关于做好校车安全检查的通知</a><span>{day}</span></li>"
    two = f"<li><a href='{folder}2.html'>关于开展义务植树活动的公告</a><span>{day}</span></li>"
    return f"<ul>{one}{two}</ul>"


def page(path: str, inside: str, title: str) -> Page:
    html = f"<html><head><title>{title}</title></head><body>{inside}</body></html>"
    return read(HOST + path, html, AS_OF)


def other(folder: str, list_name: str, day: str, banner: str = "") -> list[Page]:
    """A version below a folder: its home page, one list."""
    menu = f"<ul><li><a href='{folder}tz/'>{list_name}</a></li></ul>"
    listed = rows(f"{folder}tz/", day)
    place = f"<p><a href='{folder}'>首页</a> &gt; <a href='{folder}tz/'>{list_name}</a></p>"
    tip = f"<div>{banner}</div>"
    return [
        page(folder, f"{tip}<h1>某县某局</h1>{menu}<h3>{list_name}</h3>{listed}", "某县某局"),
        page(f"{folder}tz/", f"{place}{tip}<h2>{list_name}</h2>{listed}", list_name),
    ]


def site(entry: str, folder: str, pages: list[Page]) -> SiteReading:
    tools = f"<div class='top'><a href='{folder}'>{entry}</a></div>"
    menu = "<div class='nav'><a href='/'>首页</a><a href='/gzdt/'>工作动态</a></div>"
    home = page("/", f"{tools}{menu}<h3>工作动态</h3>{rows('/gzdt/', '2022-05-30')}", "某县某局")
    own = page("/gzdt/", f"<h2>工作动态</h2>{rows('/gzdt/', '2022-05-30')}", "工作动态")
    return read_site(Site(url=HOST + "/"), [home, own, *pages], home, (), AS_OF, {})


def state(column: Column) -> ColumnState:
    return standing(column, WINDOWS, AS_OF).state


@pytest.mark.parametrize("entry", ["旧版回顾", "旧版", "返回旧版", "老版网站"])
def test_columns_of_the_version_before_are_archived_where_its_pages_say_so(entry: str) -> None:
    found = site(entry, "/old/", other("/old/", "通知公告", "2014-03-14", MARK)).columns
    assert [state(one) for one in found if "/old/tz/" in one.url] == [ColumnState.FRESH]


def test_where_they_do_not_say_so_a_person_decides() -> None:
    found = site("旧版回顾", "/old/", other("/old/", "通知公告", "2014-03-14")).columns
    assert [state(one) for one in found if "/old/tz/" in one.url] == [ColumnState.UNKNOWN]


def test_a_column_that_no_link_calls_old_is_stale() -> None:
    found = site("政务公开", "/old/", other("/old/", "通知公告", "2014-03-14")).columns
    assert [state(one) for one in found if "/old/tz/" in one.url] == [ColumnState.STALE]


@pytest.mark.parametrize("entry", ["手机版", "English", "繁体版", "旧版回顾"])
def test_the_front_page_of_a_version_is_a_home_page_and_no_column(entry: str) -> None:
    found = site(entry, "/v/", other("/v/", "通知公告", "2022-05-20"))
    assert f"{HOST}/v/" not in [one.url for one in found.columns]
    kinds = {one.url: one.page_type for one in found.labels}
    assert kinds[f"{HOST}/v/"] is PageType.HOME
    assert kinds[f"{HOST}/v/tz/"] is PageType.COLUMN


@pytest.mark.parametrize("has_new", [True, False])
def test_a_column_that_the_home_page_itself_offers_is_stale_wherever_it_stands(
    has_new: bool,
) -> None:
    """A site that moved half of its columns: the menu of today leads into the folder of before."""
    tools = "<div class='top'><a href='/old/'>旧版回顾</a></div>"
    new = "<a href='/tzgg/'>通知公告</a>" if has_new else ""
    menu = f"<div class='nav'><a href='/'>首页</a>{new}<a href='/old/tz/'>通知公告</a></div>"
    home = page("/", f"{tools}{menu}<h3>工作动态</h3>{rows('/gzdt/', '2022-05-30')}", "某县某局")
    pages = [home, *other("/old/", "通知公告", "2014-03-14")]
    found = read_site(Site(url=HOST + "/"), pages, home, (), AS_OF, {}).columns
    said = ColumnState.UNKNOWN if has_new else ColumnState.STALE
    assert [state(one) for one in found if "/old/tz/" in one.url] == [said]


def in_traditional(folder: str, day: str) -> list[Page]:
    """The site once more below a folder: the same addresses, its words in other characters."""
    menu = f"<div class='nav'><a href='{folder}'>首頁</a><a href='{folder}gzdt/'>工作動態</a></div>"
    return [
        page(folder, f"{menu}<h3>工作動態</h3>{rows(f'{folder}gzdt/', day)}", "某縣某局"),
        page(f"{folder}gzdt/", f"{menu}<h2>工作動態</h2>{rows(f'{folder}gzdt/', day)}", "工作動態"),
    ]


@pytest.mark.parametrize("entry", ["繁体版", "繁體", "繁体中文", "繁體中文版"])
def test_what_stands_once_more_in_traditional_characters_is_counted_once(entry: str) -> None:
    found = site(entry, "/ft/", in_traditional("/ft/", "2021-03-14")).columns
    assert [one.name for one in found] == ["工作动态"]


def test_a_column_of_that_version_alone_is_left_to_a_person() -> None:
    found = site("繁體版", "/ft/", other("/ft/", "通知公告", "2014-03-14")).columns
    assert [state(one) for one in found if "/ft/" in one.url] == [ColumnState.UNKNOWN]
