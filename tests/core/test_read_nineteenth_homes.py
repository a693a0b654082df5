"""What the homes of the nineteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

from read_tools import read

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
