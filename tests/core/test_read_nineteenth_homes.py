"""What the homes of the nineteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, ColumnKind, Site
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site

AS_OF = date(2026, 11, 20)
HOST = "http://a.invalid"
MENU = "<ul><li><a href='/'>首页</a></li><li><a href='/xw/'>新闻</a></li><li><a href='/tz/'>通知</a></li></ul>"
TITLES = ("召开推进会议", "开展消防演练", "举办读书活动", "组织义务植树", "慰问环卫工人")


def days(rows: str, behind: str) -> list[date | None]:
    html = f"<html><body>{MENU}<div class='pos'>当前位置：<a href='/'>首页</a> &gt; 新闻</div>{rows}{behind}</body></html>"
    return [item.published for item in read(f"{HOST}/xw/", html, AS_OF).items]


# ------------------------------------------------------------------- the last day above a foot


def cards(behind_the_last: str = "") -> str:
    rows = [
        f"<div class='item'><a href='/xw/{at}.html'><div class='t'>{title}</div><div class='d'>2026-11-{19 - at}</div></a></div>"
        for at, title in enumerate(TITLES)
    ]
    return f"<div class='list'>{''.join(rows)}{behind_the_last}</div>"


FOOT = "<div class='foot'><p>地址：文化路66号　电话：0000-00000012</p></div>"
WANTED = [date(2026, 11, 19 - at) for at in range(len(TITLES))]


def test_a_foot_that_begins_with_an_address_says_nothing_of_the_day_above() -> None:
    assert days(cards(), "") == WANTED
    assert days(cards(), FOOT) == WANTED
    rows = "".join(
        f"<tr><td><a href='/xw/{at}.html'>{title}</a></td><td>2026-11-{19 - at}</td></tr>"
        for at, title in enumerate(TITLES)
    )
    assert days(f"<table>{rows}</table>", FOOT) == WANTED
    rows = "".join(
        f"<li><a href='/xw/{at}.html'>{title}</a><span>2026-11-{19 - at}</span></li>"
        for at, title in enumerate(TITLES)
    )
    assert days(f"<ul>{rows}</ul>", FOOT) == WANTED


def test_a_place_behind_a_day_in_its_row_tells_of_a_meeting() -> None:
    rows = "".join(
        f"<div class='item'><a href='/xw/{at}.html'><div class='t'>{title}</div></a><p><span>2026-12-{19 - at}</span></p><p>地点：县会堂</p></div>"
        for at, title in enumerate(TITLES)
    )
    assert not any(days(f"<div class='list'>{rows}</div>", ""))
    rows = "".join(
        f"<li><a href='/xw/{at}.html'>{title}</a><span>2026-11-{19 - at}</span><em>截止</em></li>"
        for at, title in enumerate(TITLES)
    )
    assert not any(days(f"<ul>{rows}</ul>", FOOT))


# ----------------------------------------------------- banners of topics whose folder names them


def columns(main: str, *others: Page) -> dict[str, Column]:
    home = read(f"{HOST}/", f"<html><body>{MENU}{main}</body></html>", AS_OF)
    made = read_site(Site(url=f"{HOST}/"), (home, *others), home, (), AS_OF, {})
    return {column.name: column for column in made.columns}


def banners(folder: str, *names: str) -> str:
    links = "".join(
        f"<li><a href='{folder}{at}'><img src='/b{at}.jpg' alt='{name}'></a></li>"
        for at, name in enumerate(names)
    )
    return f"<div class='row'><ul>{links}</ul></div>"


@pytest.mark.parametrize("folder", ["/zt/c", "/ztzl/c", "/2026/zhuanti/c"])
def test_a_topic_is_known_by_its_folder_where_its_name_says_nothing(folder: str) -> None:
    made = columns(banners(folder, "改革开放大讨论", "环境整治在行动"))
    assert made["改革开放大讨论"].kind is made["环境整治在行动"].kind is ColumnKind.SPECIAL


def test_a_folder_of_topics_does_not_outvote_a_name() -> None:
    made = columns(banners("/zt/c", "财政预算", "改革开放大讨论"))
    assert made["财政预算"].kind is ColumnKind.FINANCE
    made = columns(banners("/zthd123/c", "改革开放大讨论", "环境整治在行动"))
    assert made["改革开放大讨论"].kind is ColumnKind.OTHER


# ------------------------------------------------------------ persons below a column, with pictures


def staff(folder: str, *names: str) -> str:
    cards = "".join(
        f"<li><a href='{folder}{at + 31}.html'><img src='/d{at}.jpg'><span>{name}</span></a></li>"
        for at, name in enumerate(names)
    )
    return f"<div><strong><a href='/doctor/'>专家介绍</a></strong><ul>{cards}</ul></div>"


PERSONS = tuple(f"{name}某某<i>主任医师</i>" for name in "陈林郑周")


def test_persons_with_their_posts_below_a_column_are_none() -> None:
    assert set(columns(staff("/doctor/", *PERSONS))) == {"新闻", "通知", "专家介绍"}


def test_numbered_pages_below_a_column_are_columns() -> None:
    names = ("内科门诊", "外科门诊", "儿科门诊", "眼科门诊")
    assert set(columns(staff("/doctor/", *names))) >= set(names)
    # Nothing in the menus is the folder of these.
    assert len(columns(staff("/zj/", *PERSONS))) == 3 + len(PERSONS)
    # Two are no row of cards.
    assert len(columns(staff("/doctor/", *PERSONS[:2]))) == 3 + 2


# --------------------------------------------------------------- 更多 that stands before its name


def boxes(head: str, *names: str) -> list[tuple[str, str]]:
    made = "".join(
        f"<div class='box'>{head.format(f'/c{at}/', name)}<ul>"
        + "".join(
            f"<li><a href='/c{at}/{row}.html'>第{row}次{title}</a><span>2026-11-{18 - row}</span></li>"
            for row, title in enumerate(TITLES)
        )
        + "</ul></div>"
        for at, name in enumerate(names)
    )
    seen = read(
        f"{HOST}/", f"<html><body>{MENU}<div class='main'>{made}</div></body></html>", AS_OF
    )
    return [(one.title, one.more_url.removeprefix(HOST)) for one in seen.blocks]


NAMES = ("通知公告", "法规文件", "行业管理")
OWN = [(name, f"/c{at}/") for at, name in enumerate(NAMES)]


@pytest.mark.parametrize(
    "head",
    [
        "<div class='h'><a href='{0}'>更多&gt;&gt;</a><span>{1}</span></div>",
        "<h3><span class='r'><a href='{0}'>更多</a></span><b>{1}</b></h3>",
        "<div class='h'><span>{1}</span><a href='{0}'>更多&gt;&gt;</a></div>",
    ],
)
def test_more_before_the_name_of_a_box_is_its_own(head: str) -> None:
    assert boxes(head, *NAMES) == OWN


def test_more_before_the_name_of_an_empty_box_offers_its_column() -> None:
    head = "<p class='t'><a href='{}'>更多</a><span>{}</span></p><ul></ul>"
    made = columns(f"<div><div>{head.format('/rm/', '人民调解')}</div></div>")
    assert made["人民调解"].first_level


def test_more_below_a_list_is_not_that_of_the_next_box() -> None:
    lists = "".join(
        f"<div class='box'><h3>{name}</h3><ul><li><a href='/c{at}/1.html'>{TITLES[0]}</a><span>2026-11-18</span></li><li><a href='/c{at}/2.html'>{TITLES[1]}</a><span>2026-11-17</span></li></ul><a href='/c{at}/'>更多</a></div>"
        for at, name in enumerate(NAMES)
    )
    seen = read(
        f"{HOST}/", f"<html><body>{MENU}<div class='main'>{lists}</div></body></html>", AS_OF
    )
    assert [(one.title, one.more_url.removeprefix(HOST)) for one in seen.blocks] == OWN


# ------------------------------------------------------------------------- arrows before titles


@pytest.mark.parametrize("mark", ["&raquo; ", "» ", "› ", "·", "■ ", "▶ "])
def test_a_mark_that_a_template_writes_before_titles_is_none_of_theirs(mark: str) -> None:
    rows = "".join(
        f"<li><a href='/xw/{at}.html'><span>2026-11-{18 - at}</span>{mark}{title}</a></li>"
        for at, title in enumerate(TITLES)
    )
    html = f"<html><body>{MENU}<ul>{rows}</ul></body></html>"
    assert [item.title for item in read(f"{HOST}/xw/", html, AS_OF).items] == list(TITLES)
