"""Causes that the fourth series of blind sites brought to light, each on markup of its own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from read_tools import read

from xuncha.facts import Activities, Column, ColumnKind, HomeUpdates
from xuncha.read.activities.ofsite import read_surveys
from xuncha.read.columns.found import read_columns
from xuncha.read.home.signs import read_home_signs
from xuncha.read.home.updates import read_home_updates
from xuncha.read.letters.ofsite import read_letters
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import SiteIndex, index_pages

HOST = "http://a.invalid"
AS_OF = date(2019, 6, 20)
FORM = (
    "<h2>{head}</h2><form action='/p' method='post'>姓名<input name='a'>内容<textarea name='b'>"
    "</textarea><button>{button}</button></form>"
)


def page(main: str, path: str, title: str) -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def column(name: str, path: str) -> Column:
    return Column(name, HOST + path, ColumnKind.OTHER, 0)


# ------------------------------------------------------- a letter box under a general name


@pytest.mark.parametrize("button", ["提交留言", "我要写信", "发送咨询"])
def test_a_column_with_a_form_for_letters_is_a_channel_whatever_its_name(button: str) -> None:
    seen = page(FORM.format(head="网上交流", button=button), "/hd/", "互动交流")
    letters = read_letters([seen], [column("互动交流", "/hd/")], AS_OF)
    assert letters.channel == f"{HOST}/hd/"
    assert letters.usable is True


@pytest.mark.parametrize(
    ("name", "button"),
    [("纪检举报", "提交举报"), ("意见征集", "提交意见"), ("网上预约", "提交预约")],
)
def test_a_form_for_anything_else_is_none(name: str, button: str) -> None:
    seen = page(FORM.format(head=name, button=button), "/hd/", name)
    letters = read_letters([seen], [column(name, "/hd/")], AS_OF)
    assert (letters.channel, letters.unreadable) == (None, "")


def test_a_form_for_letters_on_a_page_of_no_column_leaves_it_open() -> None:
    seen = page(FORM.format(head="网上交流", button="提交留言"), "/a/b.html", "交流")
    letters = read_letters([seen], [column("工作动态", "/gzdt/")], AS_OF)
    assert letters.channel is None
    assert "写信" in letters.unreadable


# ------------------------------------------------------- the marks that have to be there


def test_the_entry_for_errors_is_no_link_that_leaves_the_government() -> None:
    report = "http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=3300460001"
    html = f"<a href='{report}'>找错</a><a href='http://bszs.conac.cn/x'>标识</a>"
    links = page(html, "/", "首页").links
    assert read_home_signs(html, links, HOST + "/").leaving == 0
    away = html + "<a href='http://some.kaipuyun.cn/'>公司</a>"
    assert read_home_signs(away, page(away, "/", "首页").links, HOST + "/").leaving == 1


# ------------------------------------------------------- asked about a day before the visit


def home_of(*blocks: list[date]) -> HomeUpdates:
    """What a home page with these lists, seen on 28 December 2020, says of 20 June 2019."""
    number = iter(range(1000))
    lists = ""
    for days in blocks:
        rows = "".join(
            f"<li><a href='/a/{(n := next(number))}.html'>县里召开第{n}次防汛工作会议</a>"
            f"<span>{day}</span></li>"
            for day in days
        )
        lists += f"<div><h3>工作动态</h3><ul>{rows}</ul></div>"
    seen = page(lists, "/", "某某县水利局")
    return read_home_updates(seen, SiteIndex([seen], frozenset({"a.invalid"})), AS_OF)


def days(*numbers: int) -> list[date]:
    """So many days after (before: negative) the day asked about."""
    return [AS_OF + timedelta(days=number) for number in numbers]


def test_a_home_page_of_later_days_says_nothing_of_the_weeks_before() -> None:
    assert "监测时间点以后" in home_of(days(30, 28, 26, 24, 22)).unreadable
    assert "监测时间点以后" in home_of(days(30, 28, 26, 24, -3)).unreadable
    two = home_of(days(30, 28, 26, 24, 22), days(-40, -45, -50, -55))
    assert "监测时间点以后" in two.unreadable


def test_an_old_entry_on_top_of_later_ones_does_not_reach_back() -> None:
    # 置顶: the list below it goes on where nobody sees it.
    assert "监测时间点以后" in home_of(days(-900, 30, 28, 26, 24)).unreadable


def test_a_list_that_reaches_back_beyond_the_weeks_hides_nothing() -> None:
    assert home_of(days(3, 2, -20, -25, -30)).unreadable == ""
    assert home_of(days(-1, -2, -3, -4, -5)).unreadable == ""


def surveys_of(*numbers: int) -> Activities:
    """What a list of surveys so many days after the day asked about says, seen in December 2020."""
    rows = "".join(
        f"<li><a href='/dc/{k}.html'>关于第{k}号规划方案的意见征集</a><span>{day}</span></li>"
        for k, day in enumerate(days(*numbers))
    )
    seen = page(f"<h1>意见征集</h1><ul>{rows}</ul>", "/dc/", "意见征集")
    return read_surveys([seen], [column("意见征集", "/dc/")], AS_OF)


def test_surveys_that_all_came_later_say_nothing_of_the_year_before() -> None:
    assert "监测时间点以后" in surveys_of(40, 30, 20, 10).unreadable
    assert surveys_of(40, 30, 20, -10).unreadable == ""
    # After the visit: what is announced pushes nothing off.
    assert surveys_of(700, 650).unreadable == ""


def test_a_day_after_the_visit_itself_pushes_nothing_off() -> None:
    typo = [date(2091, 6, 1), *days(-1, -2, -3)]
    assert home_of(typo).unreadable == ""


# ------------------------------------------------------- lists in other languages

UYGHUR = (("مەكتەپ خىزمىتى يىغىنى ئېچىلدى {}", "2019-يىلى 6-ئاينىڭ {}-كۈنى"), "خەۋەرلەر")
MONGOLIAN = (("ᠰᠤᠷᠭᠠᠭᠤᠯᠢ ᠶᠢᠨ ᠬᠤᠷᠠᠯ {}", "2019 ᠣᠨ ᠤ 6 ᠰᠠᠷ᠎ᠠ ᠶᠢᠨ {}"), "ᠮᠡᠳᠡᠭᠡ")


@pytest.mark.parametrize(("written", "name"), [UYGHUR, MONGOLIAN])
@pytest.mark.parametrize("entries", [0, 5])
def test_a_list_whose_days_nobody_reads_has_entries_all_the_same(
    written: tuple[str, str], name: str, entries: int
) -> None:
    title, day = written
    menu = "".join(f"<a href='/{at}/'>{name} {at}</a>" for at in "xyzuvw")
    pages = [page(f"<div class='nav'>{menu}</div>", "/", "首页")]
    for at in "xyzuvw":
        rows = "".join(
            f"<li><a href='/{at}/{k}.html'>{title.format(k)}</a><span>{day.format(k)}</span></li>"
            for k in range(1, entries + 1)
        )
        listed = f"<div class='nav'>{menu}</div><ul class='lb'>{rows}</ul>"
        pages.append(page(listed, f"/{at}/", f"{name} {at}"))
    index = index_pages(pages, pages[0], HOST + "/")
    columns = read_columns(index, pages[0], (), AS_OF, {})
    found = {one.url: one for one in columns}[f"{HOST}/x/"]
    assert (found.items, found.blank) == (entries, not entries)


# ------------------------------------------------------- another site on the same host


def names_of_columns(code: str, own_pages: int) -> list[str]:
    """A list of that code on the host of a site whose home page and `own_pages` others show 0003."""
    menu = "<div class='nav'><a href='/bm/xxj/'>首页</a><a href='/xw/yw/'>县内要闻</a></div>"
    rows = "".join(
        f"<li><a href='/xw/yw/{k}.html'>县里召开第{k}次会议</a>2017-06-0{k}</li>" for k in "1234"
    )
    own = f"{menu}<p>网站标识码:3300410003</p>"
    home = page(own, "/bm/xxj/index.html", "信息中心")
    others = [page(own, f"/bm/xxj/{k}.html", "文章") for k in range(own_pages)]
    listed = page(f"{menu}<ul>{rows}</ul><p>网站标识码:{code}</p>", "/xw/yw/", "县内要闻")
    index = index_pages([home, listed, *others], home, HOST + "/bm/xxj/index.html")
    columns = read_columns(index, home, (), AS_OF, {})
    return [one.name for one in columns if one.url == f"{HOST}/xw/yw/"]


def test_a_list_with_another_sites_code_is_no_column_of_this_one() -> None:
    assert names_of_columns("3300410099", own_pages=4) == []
    assert names_of_columns("3300410003", own_pages=4) == ["县内要闻"]


def test_a_code_that_the_home_page_alone_shows_decides_nothing() -> None:
    assert names_of_columns("3300410099", own_pages=0) == ["县内要闻"]
